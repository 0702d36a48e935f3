// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace edgescope {

// Sums of products of counts. Small counts, which fine scales have, are multiplied in 16 bits: many at once.
// The counts must outlive this.
class CountProducts
{
public:
    CountProducts(std::span<const std::uint32_t> e, std::span<const std::uint32_t> i)
        : m_e(e)
        , m_i(i)
    {
        const auto largest = [](std::span<const std::uint32_t> counts) {
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

    std::span<const std::uint32_t> m_e;
    std::span<const std::uint32_t> m_i;
    std::vector<std::int16_t> m_smallE;
    std::vector<std::int16_t> m_smallI;
};

} // namespace edgescope
