// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/blockhistograms.h"
#include "analyses/quantiles.h"

#include <array>
#include <functional>
#include <map>

// Intervals of numbers that are computed from histograms of bins at the display scales: blocks of time are
// drawn with replacement, and the 2.5 % and 97.5 % quantiles over the draws are the limits (methods, section
// 10).
namespace edgescope {

// What is drawn: block_seconds, bootstrap_draws (0 computes none) and seed.
std::vector<Parameter> blockBootstrapParameters();

struct BlockBootstrapSettings {
    double blockSeconds = 60;
    std::int64_t draws = 1000;
    std::uint64_t seed = 1;

    explicit BlockBootstrapSettings(const Values &values);
};

// The counts of bins whose histograms are kept.
enum class BinCount : std::uint8_t { Excitatory, Inhibitory, Difference }; // Difference: cE N_I − cI N_E

// Fewer blocks give no intervals.
inline constexpr std::size_t leastBootstrapBlocks = 4;

// Blocks of time of each entry of the statistics, counted once.
class BlockBootstrap
{
public:
    // Cuts the ranges of every entry into blocks as near to the block length as whole numbers of them allow,
    // and counts the bins of the display scales that lie wholly inside one block. `counts` names what is
    // needed.
    BlockBootstrap(const AnalysisInput &input, const std::vector<BinCount> &counts,
                   const BlockBootstrapSettings &settings, const Progress &progress);

    // Histograms of one draw, by place in displayScales.
    class Sample
    {
    public:
        std::vector<ValueCount> histogram(BinCount count, std::size_t displayScale) const;

    private:
        friend class BlockBootstrap;
        const BlockBootstrap *m_bootstrap = nullptr;
        std::vector<std::size_t> m_blocks;
    };

    // An interval for each number that `measure` gives, over the draws in which it is defined. Undefined with
    // fewer than 4 blocks. Every draw has a random stream of its own, which depends on the seed alone.
    std::vector<Interval95> intervals(std::size_t entry,
                                      const std::function<std::vector<double>(const Sample &)> &measure,
                                      const Progress &progress) const;

private:
    BlockBootstrapSettings m_settings;
    std::vector<std::vector<std::size_t>> m_blocksOf; // of each entry
    std::map<BinCount, std::array<BlockHistograms, displayScales.size()>> m_histograms;
};

} // namespace edgescope
