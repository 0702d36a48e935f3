// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"
#include "core/undefined.h"

#include <cstddef>
#include <vector>

namespace edgescope {

// How much each window of time looks like a seizure, in each channel. Windows overlap; each stands for the
// time between the middles of its overlaps. Scores are SDs over the channel's usual activity, NaN where there
// is no signal.
struct SeizureScores {
    double start = 0;        // of the first window, seconds from the recording's start
    double step = 1;         // seconds from window to window
    double windowLength = 2; // seconds
    std::size_t windows = 0;
    std::vector<int> channels;        // rows in Recording::channels of those that have a signal
    std::vector<float> channelScores; // channel after channel
    std::vector<float> scores;        // of the windows: what `leastChannels` channels reach together
    std::size_t leastChannels = 1;
    double threshold = undefined; // what the parameters ask for
    double minimumDuration = 0;   // seconds above the threshold that make a candidate

    // The time that a window stands for.
    TimeRange timeOf(std::size_t window) const
    {
        const double from = start + static_cast<double>(window) * step + (windowLength - step) / 2;
        return {from, from + step};
    }
    float channelScore(std::size_t channel, std::size_t window) const
    {
        return channelScores[channel * windows + window];
    }
};

} // namespace edgescope
