// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"

namespace edgescope {

// The analysis "ensembles": how many bins, mean, SD, CV and Fano factor of both classes, and depth and
// asymmetry of the fluctuation difference, for each state and scale (methods, sections 3, 7 and 10). Means,
// SDs and depth in Hz per neuron; Fano factors from spike counts.
Result runEnsembles(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
