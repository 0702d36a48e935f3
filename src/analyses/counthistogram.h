// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ensemblestatistics.h"

#include <cstdint>
#include <vector>

namespace edgescope {

// Counts how often each whole number occurs. Numbers that lie close together sit in a plain array; the array
// only grows while enough bins were added to justify it, so that a few far-away numbers cost little.
class CountHistogram
{
public:
    void add(std::int64_t value, std::int64_t bins = 1)
    {
        m_total += bins;
        const auto index = static_cast<std::uint64_t>(value - m_first);
        if (index < m_bins.size())
            m_bins[index] += bins;
        else
            addOutside(value, bins);
    }
    CountHistogram &operator+=(const CountHistogram &other);

    // Ascending; every value times `factor`, which must be positive.
    std::vector<ValueCount> values(std::int64_t factor = 1) const;

private:
    void addOutside(std::int64_t value, std::int64_t bins);

    std::int64_t m_first = 0; // value of m_bins[0]
    std::int64_t m_total = 0;
    std::vector<std::int64_t> m_bins;
    std::vector<ValueCount> m_far; // in any order, values may repeat
};

} // namespace edgescope
