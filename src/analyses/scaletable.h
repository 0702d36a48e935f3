// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ensemblestatistics.h"
#include "core/result.h"

#include <functional>
#include <vector>

namespace edgescope {

// A state as written in tables: its label, or "ALL" for the combined time.
QString stateCode(const Segments &segments);

// One column of numbers for the table "scales".
struct ScaleColumn {
    QByteArray name;
    std::function<double(const SegmentStatistics &, const ScaleStatistics &)> value; // NaN = not computable
};

// The table "scales": one row for each entry and scale, entries in order, scales ascending. Begins with the
// key columns state, source ("data") and scale; several analyses add their columns to the same rows.
Table scaleTable(const EnsembleStatistics &statistics, const std::vector<ScaleColumn> &columns);

} // namespace edgescope
