// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/recording.h"

#include <vector>

namespace edgescope {

// The power of every channel of a recording over a range of time: the mean square of its samples about their
// mean, in the channel's unit². Missing samples and gaps are left out; channels with fewer than
// ChannelSamples::leastSamples samples are undefined. Reads piece by piece, channels of one source together.
// Throws Error when a file cannot be read.
std::vector<double> channelPowers(const Recording &recording, const TimeRange &range,
                                  const Progress &progress);

} // namespace edgescope
