// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace edgescope {

// A stretch of evenly spaced samples of which the older ones are dropped as new ones come. Numbers before the
// first one count as zeros.
struct SampleBuffer {
    std::int64_t first = 0; // number of samples[0]
    std::vector<float> samples;

    std::int64_t end() const { return first + static_cast<std::int64_t>(samples.size()); }
    // The samples from number `from` on, zeros before `first`. All others must be there.
    void copy(std::int64_t from, std::span<float> out) const;
    void dropBefore(std::int64_t number);
};

// Halving of the sampling rate by a half-band filter of 31 taps, symmetric about each kept sample, so that
// sample m of the result stands for the time of sample 2m. Deviates from 1 by less than 3·10⁻⁷ below a fifth
// of the new rate, and what would alias there is below 3·10⁻⁷ (a sinc under a Kaiser window with β = 13).
class RateHalving
{
public:
    static constexpr std::int64_t reach = 15; // samples before and after that a result depends on

    RateHalving();

    // Appends to `to` what the samples in `from` suffice for.
    void advance(const SampleBuffer &from, SampleBuffer &to) const;

private:
    std::vector<float> m_sides; // taps 1, 3, 5 … of one side; the middle one is 1/2, the others 0
};

} // namespace edgescope
