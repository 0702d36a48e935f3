// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"

namespace edgescope {

class ResultsFile;

// Writes the large arrays of one analysis into results.h5. Tile by tile where they may not fit in memory.
using ArrayWriter = void (*)(ResultsFile &file, const AnalysisInput &input, const Values &values,
                             const Progress &progress);

// The writer of an analysis' arrays, or nullptr for those that have none.
ArrayWriter arrayWriter(const QByteArray &analysis);

} // namespace edgescope
