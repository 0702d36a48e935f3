// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/ratehalving.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace edgescope {

void SampleBuffer::copy(std::int64_t from, std::span<float> out) const
{
    const auto zeros = static_cast<std::size_t>(
        std::clamp<std::int64_t>(first - from, 0, static_cast<std::int64_t>(out.size())));
    std::fill_n(out.begin(), zeros, 0.0F);
    std::copy_n(samples.begin() + (from + static_cast<std::int64_t>(zeros) - first), out.size() - zeros,
                out.begin() + static_cast<std::ptrdiff_t>(zeros));
}

void SampleBuffer::dropBefore(std::int64_t number)
{
    const std::int64_t count =
        std::clamp<std::int64_t>(number - first, 0, static_cast<std::int64_t>(samples.size()));
    samples.erase(samples.begin(), samples.begin() + count);
    first += count;
}

RateHalving::RateHalving()
{
    constexpr double beta = 13;
    constexpr double ends = reach;
    std::vector<double> taps;
    for (std::int64_t k = 1; k <= reach; k += 2) {
        const auto x = static_cast<double>(k);
        const double sinc = std::sin(std::numbers::pi * x / 2) / (std::numbers::pi * x);
        taps.push_back(sinc * std::cyl_bessel_i(0, beta * std::sqrt(1 - x * x / (ends * ends))));
    }
    // Both sides together give the other half of a constant.
    const double sum = std::accumulate(taps.begin(), taps.end(), 0.0);
    for (const double tap : taps)
        m_sides.push_back(static_cast<float>(0.25 * tap / sum));
}

void RateHalving::advance(const SampleBuffer &from, SampleBuffer &to) const
{
    const std::int64_t begin = to.end();
    const std::int64_t end = (from.end() - reach + 1) / 2; // the last needs sample 2m + reach
    if (end <= begin)
        return;
    std::vector<float> source(static_cast<std::size_t>(2 * (end - begin) + 2 * reach - 1));
    from.copy(2 * begin - reach, source);
    to.samples.reserve(to.samples.size() + static_cast<std::size_t>(end - begin));
    const float *centre = source.data() + reach;
    for (std::int64_t m = begin; m < end; ++m, centre += 2) {
        float sum = 0.5F * centre[0];
        for (std::size_t side = 0; side < m_sides.size(); ++side) {
            const auto distance = static_cast<std::ptrdiff_t>(2 * side + 1);
            sum += m_sides[side] * (centre[-distance] + centre[distance]);
        }
        to.samples.push_back(sum);
    }
}

} // namespace edgescope
