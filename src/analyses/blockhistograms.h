// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ensemblestatistics.h"

#include <span>
#include <vector>

namespace edgescope {

// Ascending, only values that occur.
std::vector<ValueCount> histogramOf(std::vector<std::int64_t> values);

// Histograms of many blocks of time over one list of values, so that those of any choice of blocks are added
// place by place.
class BlockHistograms
{
public:
    BlockHistograms() = default;
    explicit BlockHistograms(const std::vector<std::vector<ValueCount>> &blocks);

    // All values that occur in any block, ascending.
    const std::vector<std::int64_t> &values() const { return m_values; }
    // Adds a block's bins to `bins`, which has one place for each of values().
    void add(std::size_t block, std::span<std::int64_t> bins) const;
    // The histogram of some blocks together; one may occur several times.
    std::vector<ValueCount> of(std::span<const std::size_t> blocks) const;

private:
    struct IndexedCount {
        std::uint32_t index = 0; // in m_values
        std::uint32_t bins = 0;
    };

    std::vector<std::int64_t> m_values;
    std::vector<std::vector<IndexedCount>> m_counts; // of each block
};

} // namespace edgescope
