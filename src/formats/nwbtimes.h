// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/nwb.h"
#include "formats/nwbsamples.h"

#include <optional>

namespace edgescope {

// When the samples of a signal were taken: an evenly spaced grid, and the parts of it that are stored.
struct NwbTimes {
    double rateHz = 0;
    double start = 0;
    std::int64_t sampleCount = 0; // of the grid
    std::vector<StoredSegment> segments;
    std::vector<TimeRange> gaps;
};

// Reads the rate and start, or the timestamps, of the series at `place`. Timestamps become a grid: steps
// longer than 1.5 periods are gaps. Writes a note, and gives nothing when the times cannot be used.
std::optional<NwbTimes> readNwbTimes(const NwbFile &nwb, const QByteArray &place, std::int64_t frames,
                                     const ReadOptions &options, Recording &recording);

} // namespace edgescope
