// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"

#include <optional>

namespace edgescope {

// Pearson r of E(n) and I(n + lag) of one scale (methods, section 10). A positive lag says that I follows E.
// Bins are those wholly inside one range of the entry, and no pair spans two ranges.
struct CrossCorrelogram {
    QString state; // empty for the combined time
    int scale = 0;
    double width = 0;
    std::int64_t bins = 0;
    std::vector<double> r; // lags −n…n, the most negative first; undefined: see laggedCorrelations

    int lags() const { return static_cast<int>(r.size() / 2); }
    double at(int lag) const { return r[static_cast<size_t>(lag + lags())]; }
    // The lag with the largest r, of equals the one nearest to 0; none when no r is defined.
    std::optional<int> peakLag() const;
};

// One for each entry and scale, entries in order, scales ascending. Scales finer than `firstScale` are left
// undefined.
std::vector<CrossCorrelogram> crossCorrelograms(const EnsembleSignals &ensemble,
                                                const EnsembleStatistics &statistics, int lags,
                                                const Progress &progress, int firstScale = 1);

// Surrogates have correlograms of so many lags, at scales from this one on; finer ones would cost more than
// all their other numbers.
inline constexpr int surrogateLags = 20;
inline constexpr int firstSurrogateScale = 10;

// The analysis "cross_correlogram".
const std::vector<Parameter> &crossCorrelogramParameters();
Result runCrossCorrelogram(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
