// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/blockhistograms.h"
#include "core/result.h"

#include <array>
#include <span>

// The features by which states are compared (methods, section 10), from blocks of time: each block is counted
// once, then bootstraps and permutations only add blocks.
namespace edgescope {

// "mean_e_k15" … "zero_lag_k30", "alpha": twelve numbers at each display scale, and the exponent of the
// variance of f over k = 15…30. Means and depth in Hz per neuron. zero_lag is r of E and I at lag 0 less the
// largest r at the other lags up to 20 bins: positive when the correlogram peaks at 0.
const std::vector<QByteArray> &stateFeatures();

// Each range cut into pieces of equal length, as near to `seconds` as a whole number of them allows; whole
// ranges when `seconds` is 0.
std::vector<TimeRange> cutBlocks(const std::vector<TimeRange> &ranges, double seconds);

class BlockFeatures
{
public:
    // Cuts the ranges of every entry into blocks of `blockSeconds` and counts the bins that lie wholly inside
    // one block.
    BlockFeatures(const EnsembleSignals &ensemble, const EnsembleStatistics &statistics, double blockSeconds,
                  const Progress &progress);

    // The blocks of an entry of the statistics.
    const std::vector<size_t> &blocks(size_t entry) const { return m_blocksOf[entry]; }
    // Features of all time of an entry, as other analyses give them: a value for each of stateFeatures().
    // Undefined with fewer than 30 bins at the scale.
    std::vector<double> ofEntry(size_t entry) const { return m_entries[entry]; }
    // Features of some blocks together; one may occur several times. Undefined with fewer than `leastBins`.
    std::vector<double> of(std::span<const size_t> blocks, std::int64_t leastBins = minimumBins) const;

private:
    static constexpr int firstScale = 15;
    static constexpr int lastScale = 30;
    enum Kind { E, I, F, kinds };

    struct ScaleBlock {
        std::vector<CountMoments> byLag;
        std::array<std::vector<ValueCount>, kinds> values; // until they are indexed
    };
    struct Block {
        std::array<CountMoments, lastScale - firstScale + 1> moments;
        std::array<ScaleBlock, displayScales.size()> scales;
    };
    struct Sums;

    void count(Block &block, const EnsembleSignals &ensemble, const TimeRange &window,
               const TimeRange &range) const;
    void indexValues();
    std::vector<double> features(const Sums &sums, std::int64_t leastBins) const;
    std::vector<double> wholeEntry(const EnsembleSignals &ensemble, const TimeRange &window,
                                   const SegmentStatistics &entry) const;

    int m_unitsE = 0;
    int m_unitsI = 0;
    std::vector<Block> m_blocks;
    std::vector<std::vector<size_t>> m_blocksOf;
    std::vector<std::vector<double>> m_entries;
    std::array<std::array<BlockHistograms, kinds>, displayScales.size()> m_histograms;
};

} // namespace edgescope
