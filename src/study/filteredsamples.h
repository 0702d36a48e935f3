// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "study/displayfilter.h"

namespace edgescope {

// Samples [first, first + count) of channels of one array, re-referenced and filtered, channel after channel.
// What the filter needs beyond the stretch is read as well. The mean of a montage takes in the channels that
// have a value at that moment. Missing samples are NaN; each run between them is filtered for itself, as is
// the start and the end of the recording, by point reflection. Throws Error when samples cannot be read.
// Pure: the recording is as before, and the result is the same on any number of threads.
std::vector<float> filteredSamples(const Recording &recording, const Montage &montage,
                                   const DisplayFilter &filter, std::span<const int> channels,
                                   std::int64_t first, std::int64_t count, const Progress &progress);

} // namespace edgescope
