// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/counthistogram.h"

#include <algorithm>

namespace edgescope {

void CountHistogram::addOutside(std::int64_t value, std::int64_t bins)
{
    constexpr std::int64_t alwaysAllowed = 4096;
    constexpr std::int64_t allowedPerBin = 16;
    const auto size = static_cast<std::int64_t>(m_bins.size());
    const std::int64_t first = size == 0 ? value : std::min(m_first, value);
    const std::int64_t last = size == 0 ? value + 1 : std::max(m_first + size, value + 1);
    if (last - first > alwaysAllowed + allowedPerBin * m_total) {
        m_far.push_back({value, bins});
        return;
    }
    // Room on the side that grew, so that a slowly rising maximum does not copy the array each time.
    const std::int64_t slack = (last - first) / 2 + 8;
    const std::int64_t newFirst = first < m_first || size == 0 ? first - slack : first;
    const std::int64_t newLast = last > m_first + size || size == 0 ? last + slack : last;
    std::vector<std::int64_t> grown(static_cast<size_t>(newLast - newFirst), 0);
    std::copy(m_bins.begin(), m_bins.end(),
              grown.begin() + static_cast<std::ptrdiff_t>(size == 0 ? 0 : m_first - newFirst));
    m_bins = std::move(grown);
    m_first = newFirst;
    m_bins[static_cast<size_t>(value - m_first)] += bins;
}

CountHistogram &CountHistogram::operator+=(const CountHistogram &other)
{
    for (const ValueCount &entry : other.values())
        add(entry.value, entry.bins);
    return *this;
}

std::vector<ValueCount> CountHistogram::values(std::int64_t factor) const
{
    std::vector<ValueCount> all = m_far;
    for (size_t n = 0; n < m_bins.size(); ++n)
        if (m_bins[n] != 0)
            all.push_back({m_first + static_cast<std::int64_t>(n), m_bins[n]});
    if (!m_far.empty())
        std::sort(all.begin(), all.end(),
                  [](const ValueCount &a, const ValueCount &b) { return a.value < b.value; });
    std::vector<ValueCount> result;
    for (const ValueCount &entry : all) {
        if (!result.empty() && result.back().value == entry.value * factor)
            result.back().bins += entry.bins;
        else
            result.push_back({entry.value * factor, entry.bins});
    }
    return result;
}

} // namespace edgescope
