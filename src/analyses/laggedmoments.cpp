// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/laggedmoments.h"

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

// Sums of products of counts. Small counts, which fine scales have, are multiplied in 16 bits: many at once.
class Products
{
public:
    Products(const std::vector<std::uint32_t> &e, const std::vector<std::uint32_t> &i)
        : m_e(e)
        , m_i(i)
    {
        const auto largest = [](const std::vector<std::uint32_t> &counts) {
            return counts.empty() ? 0.0
                                  : static_cast<double>(*std::max_element(counts.begin(), counts.end()));
        };
        const double largestE = largest(e);
        const double largestI = largest(i);
        if (std::max(largestE, largestI) < 0x1p15 &&
            largestE * largestI * static_cast<double>(e.size()) < 0x1p31) {
            m_smallE.assign(e.begin(), e.end());
            m_smallI.assign(i.begin(), i.end());
        }
    }

    std::int64_t sum(size_t firstE, size_t firstI, size_t size) const
    {
        return m_smallE.empty()
                   ? sumOf<std::int64_t>(m_e.data() + firstE, m_i.data() + firstI, size)
                   : sumOf<std::int32_t>(m_smallE.data() + firstE, m_smallI.data() + firstI, size);
    }

private:
    template <typename Sum, typename Count>
    static std::int64_t sumOf(const Count *e, const Count *i, size_t size)
    {
        Sum sum = 0;
        for (size_t n = 0; n < size; ++n)
            sum += static_cast<Sum>(e[n]) * static_cast<Sum>(i[n]);
        return sum;
    }

    const std::vector<std::uint32_t> &m_e;
    const std::vector<std::uint32_t> &m_i;
    std::vector<std::int16_t> m_smallE;
    std::vector<std::int16_t> m_smallI;
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
    const Products products(e, i);
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
