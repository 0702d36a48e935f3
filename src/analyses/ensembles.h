// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/scaletable.h"

namespace edgescope {

// Mean, SD, CV and Fano factor of both classes for the table "scales" (methods, sections 3 and 10). Means and
// SDs in Hz per neuron; Fano factors from spike counts. Undefined for a class without units.
ScaleColumns ensembleColumns(int excitatoryUnits, int inhibitoryUnits);

// The analysis "ensembles": these numbers for each state and scale.
Result runEnsembles(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
