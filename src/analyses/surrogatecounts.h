// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/crosscorrelogram.h"
#include "analyses/spikespans.h"

namespace edgescope {

// What is counted of one surrogate: statistics of the same entries and scales as the data's, without blocks.
struct SurrogateCounts {
    EnsembleStatistics statistics;
    std::vector<CrossCorrelogram> correlograms; // of surrogates made of spikes
};

// Spikes of both classes in each second of the analysed time, which say how long spans should be.
double spikesPerSecond(const AnalysisInput &input);

// Counts the bins of a surrogate of `input`. Gives the same numbers as the statistics and correlograms of its
// spike trains.
SurrogateCounts countSurrogate(const AnalysisInput &input, SpikeSource &source, const Progress &progress);

} // namespace edgescope
