// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/surrogatetrains.h"

#include <vector>

// The time in which the spikes of surrogates are moved.
namespace edgescope {

// Streams of random numbers of one surrogate.
inline constexpr std::uint64_t excitatoryStream = 1;
inline constexpr std::uint64_t inhibitoryStream = 2;

// Time of the recording: the ticks [from, to) are those inside [range.start, range.stop).
struct StretchRange {
    TimeRange range;
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t offset = 0; // ticks from the beginning of the stretch

    std::int64_t length() const { return to - from; }
};

// Ranges laid end to end: the spikes of each stretch are moved inside it.
struct Stretch {
    std::vector<StretchRange> ranges; // ascending, none empty
    std::int64_t length = 0;

    void add(const TimeRange &range, double windowStart);
};

// Ascending, none empty.
std::vector<Stretch> stretchesOf(const AnalysisInput &input, SurrogateRange kind);

// The spikes of an ascending train that lie inside a range, as places in the train.
struct TrainPart {
    size_t first = 0;
    size_t last = 0;
};
TrainPart partInside(std::span<const double> train, const TimeRange &range);

// Spikes keep to their range though they are moved to the nearest tick.
std::int64_t tickInside(double t, double windowStart, const StretchRange &range);

} // namespace edgescope
