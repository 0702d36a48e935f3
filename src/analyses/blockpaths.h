// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/signedcumulative.h"
#include "core/random.h"

// Paths that S(t) might have taken had nothing happened: pre-ictal increments resampled in blocks and summed
// (methods, section 15).
namespace edgescope {

// One resampled path. Blocks of `binsPerBlock` increments, drawn from anywhere in the pre-ictal time.
class BlockPath
{
public:
    BlockPath(std::span<const double> edges, size_t binsPerBlock, size_t bins, Random &random);

    // The sum of the first `bins` increments, at most as many as the path was made for.
    double at(size_t bins) const;
    double blockSum(size_t block) const { return m_sums[block + 1] - m_sums[block]; }

private:
    std::span<const double> m_edges; // S at the edges of the pre-ictal bins
    size_t m_binsPerBlock;
    std::vector<size_t> m_starts;
    std::vector<double> m_sums; // before each block
};

// Residuals from the line through the pre-ictal part of resampled records, on a grid of times after it.
struct ResidualDraws {
    std::vector<size_t> grid; // bins after the end of the line's range, ascending, the first 0
    std::vector<std::vector<double>> residuals;
    std::vector<double> variancePerSecond; // of each draw, from its own blocks
};

// `bins` after the line's range are drawn, at most 1000 of them are kept. One random stream a draw.
ResidualDraws drawResiduals(const CumulativePath &path, const BaselineLine &baseline, double blockLength,
                            size_t bins, std::int64_t draws, std::uint64_t seed, const Progress &progress);

// Half width of the 95 % band at each point of the draws' grid. Each draw is measured in its own deviations,
// so that the uncertainty of the variance widens the band. `simultaneous`: the whole path stays inside in 95
// % of the draws; otherwise each point does.
std::vector<double> bandFromDraws(const ResidualDraws &draws, const BaselineLine &baseline,
                                  bool simultaneous);

} // namespace edgescope
