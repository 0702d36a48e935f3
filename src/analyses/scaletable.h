// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ensemblestatistics.h"
#include "core/result.h"

#include <functional>
#include <span>
#include <vector>

namespace edgescope {

// A state as written in tables: its label, or "ALL" for the combined time.
QString stateCode(const Segments &segments);

// Numbers of one scale that are computed together: columns of the table "scales".
struct ScaleColumns {
    QByteArrayList names;
    // Writes one number a name; NaN = not computable.
    std::function<void(const ScaleStatistics &, std::span<double>)> values;
};

// The table "scales": one row for each entry and scale, entries in order, scales ascending. Begins with
// state, source, scale, dt_s and bins; several analyses add their columns to the same rows.
Table scaleTable(const EnsembleStatistics &statistics, const std::vector<ScaleColumns> &columns);

// The columns of all analyses, for `excitatoryUnits` and `inhibitoryUnits` neurons.
std::vector<ScaleColumns> allScaleColumns(int excitatoryUnits, int inhibitoryUnits);

} // namespace edgescope
