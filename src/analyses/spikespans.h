// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <bit>
#include <cstdint>
#include <vector>

// Times as whole ticks of 2^-30 s from the window's start. Every bin edge and every tick is exact as a
// double, so that a spike on a tick lies in one bin by the plain rule (methods, section 1).
namespace edgescope {

inline constexpr double ticksPerSecond = 0x1p30;

// The tick nearest to a time, seconds from the window's start, less than 24 days.
inline std::int64_t nearestTick(double seconds)
{
    // Added to a number, its last digit is a whole one.
    constexpr double whole = 0x1.8p52;
    return std::bit_cast<std::int64_t>(seconds * ticksPerSecond + whole) - std::bit_cast<std::int64_t>(whole);
}

// The first tick at or after a time.
inline std::int64_t firstTickFrom(double seconds)
{
    const double ticks = seconds * ticksPerSecond;
    const auto whole = static_cast<std::int64_t>(ticks);
    return whole + static_cast<std::int64_t>(static_cast<double>(whole) < ticks);
}

// Ticks [from, to) and their spikes, in any order.
struct SpikeSpan {
    static constexpr int mostBits = 32;

    std::int64_t from = 0;
    std::int64_t to = 0;                   // at most 2^32 ticks later
    std::vector<std::uint32_t> excitatory; // ticks after `from`
    std::vector<std::uint32_t> inhibitory;
};

// A surrogate's spikes in the order of time, a few at a time: whole trains are never built.
class SpikeSource
{
public:
    virtual ~SpikeSource() = default;
    // Puts the spikes of [span.from, span.to) into the span. Spans come one after another; those left out
    // hold no spikes.
    virtual void fill(SpikeSpan &span) = 0;
};

// Spans that hold a few thousand spikes each are 2^bits ticks long.
int spanBits(double spikesPerSecond);

} // namespace edgescope
