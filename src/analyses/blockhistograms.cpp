// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/blockhistograms.h"

#include <algorithm>

namespace edgescope {

std::vector<ValueCount> histogramOf(std::vector<std::int64_t> values)
{
    std::sort(values.begin(), values.end());
    std::vector<ValueCount> histogram;
    for (const std::int64_t value : values) {
        if (histogram.empty() || histogram.back().value != value)
            histogram.push_back({value, 0});
        ++histogram.back().bins;
    }
    return histogram;
}

BlockHistograms::BlockHistograms(const std::vector<std::vector<ValueCount>> &blocks)
    : m_counts(blocks.size())
{
    for (const std::vector<ValueCount> &block : blocks)
        for (const ValueCount &count : block)
            m_values.push_back(count.value);
    std::sort(m_values.begin(), m_values.end());
    m_values.erase(std::unique(m_values.begin(), m_values.end()), m_values.end());
    for (std::size_t block = 0; block < blocks.size(); ++block)
        for (const ValueCount &count : blocks[block]) {
            const auto place = std::lower_bound(m_values.begin(), m_values.end(), count.value);
            m_counts[block].push_back({static_cast<std::uint32_t>(place - m_values.begin()),
                                       static_cast<std::uint32_t>(count.bins)});
        }
}

void BlockHistograms::add(std::size_t block, std::span<std::int64_t> bins) const
{
    for (const IndexedCount &count : m_counts[block])
        bins[count.index] += count.bins;
}

std::vector<ValueCount> BlockHistograms::of(std::span<const std::size_t> blocks) const
{
    std::vector<std::int64_t> bins(m_values.size());
    for (const std::size_t block : blocks)
        add(block, bins);
    std::vector<ValueCount> histogram;
    for (std::size_t n = 0; n < bins.size(); ++n)
        if (bins[n] > 0)
            histogram.push_back({m_values[n], bins[n]});
    return histogram;
}

} // namespace edgescope
