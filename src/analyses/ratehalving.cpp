// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/ratehalving.h"

#include <Eigen/Core>

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
    const auto count = static_cast<std::size_t>(end - begin);
    std::vector<float> source(2 * count + 2 * reach - 1);
    from.copy(2 * begin - reach, source);
    // The kept samples, and those between them: all the taps but the middle one fall on the latter.
    std::vector<float> between(count + reach);
    for (std::size_t n = 0; n < between.size(); ++n)
        between[n] = source[2 * n];
    const std::size_t old = to.samples.size();
    to.samples.resize(old + count);
    const auto kept = [](std::vector<float> &all, std::size_t first, std::size_t size) {
        return Eigen::Map<Eigen::ArrayXf>(all.data() + first, static_cast<Eigen::Index>(size));
    };
    constexpr std::size_t pieceLength = 4096; // stays in the cache while all taps pass over it
    for (std::size_t first = 0; first < count; first += pieceLength) {
        const std::size_t size = std::min(pieceLength, count - first);
        auto out = kept(to.samples, old + first, size);
        for (std::size_t n = 0; n < size; ++n)
            out[static_cast<Eigen::Index>(n)] = 0.5F * source[2 * (first + n) + reach];
        for (std::size_t side = 0; side < m_sides.size(); ++side)
            out += m_sides[side] * (kept(between, first + m_sides.size() - 1 - side, size) +
                                    kept(between, first + m_sides.size() + side, size));
    }
}

} // namespace edgescope
