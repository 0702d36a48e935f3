// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/blockpaths.h"

#include "analyses/quantiles.h"
#include "core/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace edgescope {
namespace {

constexpr size_t mostGridPoints = 1000;
constexpr double covered = 0.95;

// At most `most` whole numbers from 0 to `last`, evenly spaced, both ends included.
std::vector<size_t> evenGrid(size_t last, size_t most)
{
    const size_t steps = std::max<size_t>(1, std::min(last, most - 1));
    std::vector<size_t> grid;
    for (size_t n = 0; n <= steps; ++n)
        if (const size_t point = n * last / steps; grid.empty() || point > grid.back())
            grid.push_back(point);
    return grid;
}

// The line through the path at the points of a grid, at any number of bins.
class GridLine
{
public:
    GridLine(const BlockPath &path, std::span<const size_t> grid)
    {
        const auto count = static_cast<double>(grid.size());
        for (const size_t bin : grid) {
            m_x += static_cast<double>(bin) / count;
            m_y += path.at(bin) / count;
        }
        double xx = 0;
        double xy = 0;
        for (const size_t bin : grid) {
            const double x = static_cast<double>(bin) - m_x;
            xx += x * x;
            xy += x * (path.at(bin) - m_y);
        }
        m_slope = xy / xx;
    }
    double at(size_t bin) const { return m_y + m_slope * (static_cast<double>(bin) - m_x); }

private:
    double m_x = 0;
    double m_y = 0;
    double m_slope = 0;
};

double varianceOfBlocks(const BlockPath &path, size_t blocks, double blockSeconds)
{
    const auto count = static_cast<double>(blocks);
    double mean = 0;
    for (size_t b = 0; b < blocks; ++b)
        mean += path.blockSum(b) / count;
    double squares = 0;
    for (size_t b = 0; b < blocks; ++b)
        squares += (path.blockSum(b) - mean) * (path.blockSum(b) - mean);
    return squares / (count - 1) / blockSeconds;
}

} // namespace

BlockPath::BlockPath(std::span<const double> edges, size_t binsPerBlock, size_t bins, Random &random)
    : m_edges(edges)
    , m_binsPerBlock(std::min(binsPerBlock, edges.size() - 1))
    , m_sums{0}
{
    const size_t blocks = bins / m_binsPerBlock + 1;
    for (size_t b = 0; b < blocks; ++b) {
        const auto start = static_cast<size_t>(random.below(edges.size() - m_binsPerBlock));
        m_starts.push_back(start);
        m_sums.push_back(m_sums.back() + edges[start + m_binsPerBlock] - edges[start]);
    }
}

double BlockPath::at(size_t bins) const
{
    const size_t block = bins / m_binsPerBlock;
    const size_t start = m_starts[block];
    return m_sums[block] + m_edges[start + bins % m_binsPerBlock] - m_edges[start];
}

ResidualDraws drawResiduals(const CumulativePath &path, const BaselineLine &baseline, double blockLength,
                            size_t bins, std::int64_t draws, std::uint64_t seed, const Progress &progress)
{
    const auto edges =
        std::span(path.values).subspan(baseline.firstBin, baseline.lastBin - baseline.firstBin + 1);
    const auto binsPerBlock = static_cast<size_t>(std::max(1.0, std::round(blockLength / path.step)));
    const size_t fitted = edges.size() - 1;
    const std::vector<size_t> fitGrid = evenGrid(fitted, mostGridPoints);
    ResidualDraws result;
    result.grid = evenGrid(bins, mostGridPoints);
    result.residuals.resize(static_cast<size_t>(draws));
    result.variancePerSecond.resize(static_cast<size_t>(draws));
    std::atomic<std::int64_t> done = 0;
    parallelFor(draws, [&](std::int64_t d) {
        Random random(streamSeed(seed, {static_cast<std::uint64_t>(d)}));
        const BlockPath drawn(edges, binsPerBlock, fitted + bins, random);
        const GridLine line(drawn, fitGrid);
        std::vector<double> &residuals = result.residuals[static_cast<size_t>(d)];
        for (const size_t bin : result.grid)
            residuals.push_back(drawn.at(fitted + bin) - line.at(fitted + bin));
        result.variancePerSecond[static_cast<size_t>(d)] =
            varianceOfBlocks(drawn, baseline.blocks, static_cast<double>(binsPerBlock) * path.step);
        progress.report(++done, draws);
    });
    return result;
}

std::vector<double> bandFromDraws(const ResidualDraws &draws, const BaselineLine &baseline, bool simultaneous)
{
    std::vector<double> deviations(draws.grid.size());
    for (size_t n = 0; n < deviations.size(); ++n) {
        double squares = 0;
        for (const auto &residuals : draws.residuals)
            squares += residuals[n] * residuals[n];
        deviations[n] = std::sqrt(squares / static_cast<double>(draws.residuals.size()));
    }
    std::vector<double> widths(deviations.size());
    std::vector<double> largest(draws.residuals.size(), 0);
    std::vector<double> atPoint(draws.residuals.size());
    for (size_t n = 0; n < deviations.size(); ++n) {
        for (size_t d = 0; d < draws.residuals.size(); ++d) {
            // A draw whose blocks happen to be equal has no deviation of its own: it says nothing.
            const double own =
                draws.variancePerSecond[d] > 0 && deviations[n] > 0
                    ? deviations[n] * std::sqrt(draws.variancePerSecond[d] / baseline.variancePerSecond)
                    : std::numeric_limits<double>::infinity();
            atPoint[d] = std::abs(draws.residuals[d][n]) / own;
            largest[d] = std::max(largest[d], atPoint[d]);
        }
        if (!simultaneous)
            widths[n] = quantile(atPoint, covered) * deviations[n];
    }
    if (simultaneous) {
        const double factor = quantile(largest, covered);
        std::transform(deviations.begin(), deviations.end(), widths.begin(),
                       [factor](double deviation) { return factor * deviation; });
    }
    return widths;
}

} // namespace edgescope
