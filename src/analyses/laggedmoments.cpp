// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/laggedmoments.h"

#include "analyses/countproducts.h"
#include "analyses/moments.h"
#include "core/result.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// Sums of the first n counts and of their squares.
struct RunningSums {
    std::vector<std::int64_t> sums{0};
    std::vector<std::int64_t> squares{0};

    explicit RunningSums(const std::vector<std::uint32_t> &counts)
    {
        sums.reserve(counts.size() + 1);
        squares.reserve(counts.size() + 1);
        for (const std::int64_t count : counts) {
            sums.push_back(sums.back() + count);
            squares.push_back(squares.back() + count * count);
        }
    }
};

} // namespace

std::vector<CountMoments> laggedMoments(const EnsembleSignals &ensemble, const TimeRange &window,
                                        double width, const BinSpan &bins, std::int64_t from, std::int64_t to,
                                        int lags)
{
    std::vector<CountMoments> byLag(static_cast<size_t>(2 * lags + 1));
    if (to <= from)
        return byLag;
    const std::int64_t firstI = std::max(bins.first, from - lags);
    const std::int64_t lastI = std::min(bins.last, to + lags);
    std::vector<std::uint32_t> e(static_cast<size_t>(to - from));
    std::vector<std::uint32_t> i(static_cast<size_t>(lastI - firstI));
    ensemble.excitatory.count(window.start, width, from, e);
    ensemble.inhibitory.count(window.start, width, firstI, i);
    const RunningSums sumsE(e);
    const RunningSums sumsI(i);
    const CountProducts products(e, i);
    for (int lag = -lags; lag <= lags; ++lag) {
        const std::int64_t first = std::max(from, bins.first - lag);
        const std::int64_t last = std::min(to, bins.last - lag);
        if (last <= first)
            continue;
        const auto e0 = static_cast<size_t>(first - from);
        const auto e1 = static_cast<size_t>(last - from);
        const auto i0 = static_cast<size_t>(first + lag - firstI);
        const auto i1 = static_cast<size_t>(last + lag - firstI);
        CountMoments &moments = byLag[static_cast<size_t>(lag + lags)];
        moments.bins = last - first;
        moments.sumE = sumsE.sums[e1] - sumsE.sums[e0];
        moments.sumEE = sumsE.squares[e1] - sumsE.squares[e0];
        moments.sumI = sumsI.sums[i1] - sumsI.sums[i0];
        moments.sumII = sumsI.squares[i1] - sumsI.squares[i0];
        moments.sumEI = products.sum(e0, i0, e1 - e0);
    }
    return byLag;
}

std::vector<double> laggedCorrelations(const std::vector<CountMoments> &byLag)
{
    std::vector<double> correlations;
    for (const CountMoments &moments : byLag) {
        const double varianceE = combinedVariance(moments, 1, 0);
        const double varianceI = combinedVariance(moments, 0, 1);
        const bool isDefined = moments.bins >= minimumBins && varianceE > 0 && varianceI > 0;
        correlations.push_back(
            isDefined ? std::clamp(covariance(moments) / std::sqrt(varianceE * varianceI), -1.0, 1.0)
                      : undefined);
    }
    return correlations;
}

} // namespace edgescope
