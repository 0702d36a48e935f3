// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ensemblestatistics.h"

#include <vector>

namespace edgescope {

// Exact sums over the pairs E(n), I(n + lag) of bins of width `width` at every lag −lags…lags, first the most
// negative: 2 · lags + 1 entries. Bins are anchored at the start of `window`; both bins of a pair lie in
// [bins.first, bins.last) and E is the bin of [from, to), so that a stretch can be taken piece by piece.
std::vector<CountMoments> laggedMoments(const EnsembleSignals &ensemble, const TimeRange &window,
                                        double width, const BinSpan &bins, std::int64_t from, std::int64_t to,
                                        int lags);

// Pearson r of each lag; undefined with fewer than 30 pairs and where a class does not vary.
std::vector<double> laggedCorrelations(const std::vector<CountMoments> &byLag);

} // namespace edgescope
