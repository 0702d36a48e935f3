// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"

#include <cstdint>
#include <vector>

// Numbers of the spikes of one unit. Spike times are ascending, in seconds; gaps are the recording's, merged.
namespace edgescope {

// Spikes with start ≤ time < stop, found by bisection.
std::int64_t spikesIn(const std::vector<double> &times, const TimeRange &range);

// Spikes in a range over the time recorded in it, its length without gaps, in Hz. Undefined where nothing was
// recorded.
double meanRateHz(const std::vector<double> &times, const TimeRange &range,
                  const std::vector<TimeRange> &gaps);

// The rate in equal parts of a range, in Hz; undefined in parts within gaps.
std::vector<double> rateCourseHz(const std::vector<double> &times, const TimeRange &range,
                                 const std::vector<TimeRange> &gaps, std::size_t parts);

// How often two spikes of a train follow each other at a lag.
struct Autocorrelogram {
    double binSeconds = 0;
    std::vector<double> lagSeconds;  // middle of each bin, from negative to positive, 0 between two bins
    std::vector<std::int64_t> pairs; // ordered pairs of different spikes with this lag
    std::int64_t spikes = 0;

    // The rate around a spike at the lag of a bin: pairs / (spikes · bin width), in Hz. Undefined without
    // spikes.
    double rateHz(std::size_t bin) const;
};

// Counts lags in `binsPerSide` bins on both sides of 0. Bin n ≥ 0 of the positive side holds the lags
// [n w, (n + 1) w), less the lag 0, to 1 ns; the negative side is its mirror image.
Autocorrelogram autocorrelogram(const std::vector<double> &times, double binSeconds, std::size_t binsPerSide);

// Intervals between neighbouring spikes, those across gaps left out. Numbers are undefined without intervals.
struct IntervalStatistics {
    static constexpr double refractorySeconds = 0.002;

    std::int64_t intervals = 0;
    double medianSeconds;
    double variation;  // SD over mean
    double shortShare; // of the intervals that are shorter than a neuron's refractory period
};

IntervalStatistics intervalStatistics(const std::vector<double> &times, const std::vector<TimeRange> &gaps);

} // namespace edgescope
