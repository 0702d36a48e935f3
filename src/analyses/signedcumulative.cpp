// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/signedcumulative.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr size_t leastCumulativeBins = 3;
constexpr size_t leastCumulativeBlocks = 3;

// Long-run variance a second from the sums of consecutive blocks of bins.
double blockVariance(const CumulativePath &path, size_t firstBin, size_t blocks, size_t binsPerBlock)
{
    const auto sum = [&](size_t b) {
        const size_t edge = firstBin + b * binsPerBlock;
        return path.values[edge + binsPerBlock] - path.values[edge];
    };
    const auto count = static_cast<double>(blocks);
    double mean = 0;
    for (size_t b = 0; b < blocks; ++b)
        mean += sum(b) / count;
    double squares = 0;
    for (size_t b = 0; b < blocks; ++b)
        squares += (sum(b) - mean) * (sum(b) - mean);
    return squares / (count - 1) / (static_cast<double>(binsPerBlock) * path.step);
}

} // namespace

size_t CumulativePath::nearestEdge(double seconds) const
{
    return static_cast<size_t>(
        std::clamp(std::round((seconds - start) / step), 0.0, static_cast<double>(bins())));
}

CumulativePath cumulativePath(const EnsembleSignals &ensemble, const TimeRange &window, double step,
                              const Progress &progress)
{
    CumulativePath path{window.start, step, {}};
    const std::int64_t bins = window.isEmpty() ? 0 : binCount(window.length(), step);
    constexpr std::int64_t edgesPerReport = 65536;
    path.values.reserve(static_cast<size_t>(bins) + 1);
    const std::int64_t beforeE = ensemble.excitatory.rank(0, window.start);
    const std::int64_t beforeI = ensemble.inhibitory.rank(0, window.start);
    for (std::int64_t edge = 0; edge <= bins; ++edge) {
        if (edge % edgesPerReport == 0)
            progress.report(edge, bins);
        const double t = binEdge(edge, step);
        const auto e = static_cast<double>(ensemble.excitatory.rank(t, window.start) - beforeE);
        const auto i = static_cast<double>(ensemble.inhibitory.rank(t, window.start) - beforeI);
        path.values.push_back(e / ensemble.excitatoryUnits - i / ensemble.inhibitoryUnits);
    }
    return path;
}

double incrementDeviation(const CumulativePath &path)
{
    const auto count = static_cast<double>(path.bins());
    const double mean = path.total() / count;
    double squares = 0;
    for (size_t n = 0; n < path.bins(); ++n) {
        const double deviation = path.values[n + 1] - path.values[n] - mean;
        squares += deviation * deviation;
    }
    return std::sqrt(squares / count);
}

bool canBeScaled(const CumulativePath &path)
{
    constexpr double deviations = 3;
    const double reach = deviations * incrementDeviation(path) * std::sqrt(static_cast<double>(path.bins()));
    return path.total() != 0 && std::abs(path.total()) >= reach;
}

std::optional<BaselineLine> fitBaseline(const CumulativePath &path, const TimeRange &range,
                                        double blockLength)
{
    constexpr double tolerance = 1e-6; // of a bin
    const auto limit = [&](double edge) {
        return static_cast<size_t>(std::clamp(edge, 0.0, static_cast<double>(path.bins())));
    };
    BaselineLine line;
    line.range = range;
    line.firstBin = limit(std::ceil((range.start - path.start) / path.step - tolerance));
    line.lastBin = limit(std::floor((range.stop - path.start) / path.step + tolerance));
    const auto binsPerBlock = static_cast<size_t>(std::max(1.0, std::round(blockLength / path.step)));
    line.blocks = line.lastBin > line.firstBin ? (line.lastBin - line.firstBin) / binsPerBlock : 0;
    if (line.lastBin < line.firstBin + leastCumulativeBins || line.blocks < leastCumulativeBlocks)
        return std::nullopt;
    const auto count = static_cast<double>(line.lastBin - line.firstBin);
    double meanT = 0;
    double meanS = 0;
    for (size_t edge = line.firstBin + 1; edge <= line.lastBin; ++edge) {
        meanT += path.time(edge) / count;
        meanS += path.values[edge] / count;
    }
    double tt = 0;
    double ts = 0;
    for (size_t edge = line.firstBin + 1; edge <= line.lastBin; ++edge) {
        tt += (path.time(edge) - meanT) * (path.time(edge) - meanT);
        ts += (path.time(edge) - meanT) * (path.values[edge] - meanS);
    }
    line.slope = ts / tt;
    line.intercept = meanS - line.slope * meanT;
    line.variancePerSecond = blockVariance(path, line.firstBin, line.blocks, binsPerBlock);
    return line;
}

double predictionDeviation(const BaselineLine &baseline, double horizon)
{
    const double length = baseline.range.length();
    return std::sqrt(baseline.variancePerSecond *
                     (2 * length / 15 + 1.2 * horizon + 1.2 * horizon * horizon / length));
}

double simultaneousFactor(size_t blocks)
{
    constexpr double withMany = 2.8;
    constexpr double withFew = 3.4;
    constexpr double many = 25;
    constexpr double few = 9;
    const double share = (1 / static_cast<double>(blocks) - 1 / many) / (1 / few - 1 / many);
    return withMany + std::max(0.0, share) * (withFew - withMany);
}

} // namespace edgescope
