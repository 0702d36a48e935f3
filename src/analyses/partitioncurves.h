// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/scaletable.h"

#include <span>

namespace edgescope {

// What a partition curve accumulates (methods, section 8).
enum class PartitionMode : std::uint8_t {
    TemporalLorenz,             // bins from emptiest to fullest: share of bins, share of spikes
    LevelPartition,             // levels of firing from rarest to commonest: share of levels, share of bins
    LevelPartitionSpikeWeighted // the same levels: share of levels, share of spikes
};

// One curve with all its corners, exact from the histogram of spikes per bin.
struct PartitionCurve {
    std::vector<double> p; // ascending from 0 to 1; empty when there are no spikes
    std::vector<double> l;
    double gini = undefined;          // 1 − 2 ∫ l dp
    double giniCorrected = undefined; // G · M / (M − 1)

    bool isDefined() const { return !p.empty(); }
};

PartitionCurve partitionCurve(std::span<const ValueCount> histogram, PartitionMode mode);

// gini_e and gini_i of the table "scales": those of the Lorenz curve whatever mode is drawn.
ScaleColumns giniColumns();

// The analysis "partition_curves". Comes in two steps: curves, then the bootstrap intervals of the Gini
// coefficients of the display scales (blockbootstrap.h).
const std::vector<Parameter> &partitionCurvesParameters();
Result runPartitionCurves(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
