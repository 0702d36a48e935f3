// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace edgescope {

// Edges closer than this are the same edge (methods, section 10).
inline constexpr double sameEdge = 1e-6;

// A half-open stretch of time [start, stop) in seconds from the recording's start.
struct TimeRange {
    double start = 0;
    double stop = 0;

    double length() const { return stop - start; }
    bool isEmpty() const { return !(stop > start); }
    bool contains(double seconds) const { return seconds >= start && seconds < stop; }
    // The common part, empty when there is none.
    TimeRange intersected(const TimeRange &other) const;

    bool operator==(const TimeRange &) const = default;
};

// Sorted, non-overlapping, non-touching ranges that cover the same time. Ranges that overlap or lie no
// further apart than `gap` are joined; empty ones vanish. The gap of 1 µs joins scored epochs (methods,
// section 10).
std::vector<TimeRange> merged(std::vector<TimeRange> ranges, double gap = 1e-6);

// The parts of `ranges` inside `window`. `ranges` must be merged.
std::vector<TimeRange> clipped(const std::vector<TimeRange> &ranges, const TimeRange &window);

// The parts of `ranges` outside every one of `holes`. Both must be merged.
std::vector<TimeRange> subtracted(const std::vector<TimeRange> &ranges, const std::vector<TimeRange> &holes);

// Summed length in seconds.
double totalLength(const std::vector<TimeRange> &ranges);

} // namespace edgescope
