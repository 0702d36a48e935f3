// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/spikecorrelograms.h"

#include "core/parallel.h"
#include "core/unitpairs.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace edgescope {
namespace {

// Far more than the rounding of times in double, far less than a sample: lags on an edge all go one way.
constexpr double lagTolerance = 5e-8;

// Spikes of the source between two looks at whether to stop: a few milliseconds of work.
constexpr std::size_t spikesAtOnce = 1 << 16;

// Adds 1 to the bin of each lag. Costs the spikes of both trains and the pairs within reach.
void addLags(std::span<const double> source, std::span<const double> target, const CorrelogramBins &bins,
             const Progress &progress, std::vector<std::uint32_t> &counts)
{
    const double perSecond = 1 / bins.width;
    const double reach = (bins.half + 0.5) * bins.width;
    const double offset = (bins.half + 0.5) + lagTolerance * perSecond;
    const auto size = static_cast<std::size_t>(bins.size());
    const double *first = target.data();
    const double *end = first + target.size();
    for (std::size_t n = 0; n < source.size(); ++n) {
        if (n % spikesAtOnce == 0)
            progress.report(0, 0);
        const double s = source[n];
        const double from = s - reach - lagTolerance;
        while (first != end && *first < from)
            ++first;
        for (const double *t = first; t != end && *t - s < reach; ++t) {
            // Truncation is floor here but for lags just outside, which come out as 0 or just below it.
            const double place = (*t - s) * perSecond + offset;
            if (place >= 0 && static_cast<std::size_t>(place) < size)
                ++counts[static_cast<std::size_t>(place)];
        }
    }
}

} // namespace

int CorrelogramBins::binAt(double seconds) const
{
    return half + static_cast<int>(std::lround(seconds / width));
}

std::vector<std::uint32_t> crossCorrelogramOf(std::span<const double> source, std::span<const double> target,
                                              const CorrelogramBins &bins, const Progress &progress)
{
    std::vector<std::uint32_t> counts(static_cast<std::size_t>(bins.size()));
    addLags(source, target, bins, progress, counts);
    return counts;
}

std::vector<std::uint32_t> autocorrelogramOf(std::span<const double> train, const CorrelogramBins &bins)
{
    std::vector<std::uint32_t> counts = crossCorrelogramOf(train, train, bins);
    counts[static_cast<std::size_t>(bins.half)] -= static_cast<std::uint32_t>(train.size());
    return counts;
}

std::vector<std::uint32_t> reversed(std::vector<std::uint32_t> counts)
{
    std::reverse(counts.begin(), counts.end());
    return counts;
}

void forEachPair(std::span<const Unit> units, const CorrelogramBins &bins, const PairConsumer &consume,
                 const Progress &progress)
{
    forEachPair(units, bins, 0, unitPairs(std::ssize(units)), consume, progress);
}

void forEachPair(std::span<const Unit> units, const CorrelogramBins &bins, std::int64_t first,
                 std::int64_t last, const PairConsumer &consume, const Progress &progress)
{
    std::atomic<std::int64_t> done = 0;
    const std::int64_t total = last - first;
    const Progress stop = progress.withoutFraction();
    parallelFor(total, [&](std::int64_t n) {
        const auto pair = unitPairAt(first + n, std::ssize(units));
        const auto source = static_cast<std::size_t>(pair.first);
        const auto target = static_cast<std::size_t>(pair.second);
        consume(source, target,
                crossCorrelogramOf(units[source].spikeTimes, units[target].spikeTimes, bins, stop));
        progress.report(++done, total);
    });
}

} // namespace edgescope
