// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "formats/blackrocknsx.h"
#include "formats/storedsegment.h"

namespace edgescope {

// Samples farther apart than this many periods have a pause between them.
inline constexpr double pausePeriods = 1.5;

// Samples of an NSx file that lie one after another, in time and in the file.
struct NsxRun {
    double first = 0; // time of the first sample, seconds after the file's first sample
    double last = 0;  // of the last one, as the file tells it
    std::int64_t firstByte = 0;
    std::int64_t count = 0;
};

struct NsxRuns {
    double start = 0;              // of the first sample on the file's clock, seconds
    std::int64_t sampleStride = 0; // bytes from a sample to the next
    bool hasSampleTimes = false;   // each sample tells its time (3.0 with PTP)
    std::vector<NsxRun> runs;
};

// Finds the blocks of samples, or the packets of one sample each. Notes what is cut off or damaged; throws
// Error when there are more pauses than any recording has.
NsxRuns findNsxRuns(const BinaryFile &file, const NsxHeader &header, const Progress &progress,
                    std::vector<Note> &notes);

// The runs laid on one evenly spaced grid.
struct NsxGrid {
    double start = 0; // seconds on the file's clock
    double rateHz = 0;
    std::int64_t sampleCount = 0;
    std::vector<StoredSegment> segments;
    std::vector<std::int64_t> segmentBytes;
    std::vector<TimeRange> gaps; // on the file's clock
    // For each reset of the clock, what times of the file after it are moved by, seconds.
    std::vector<double> clockShifts;
    double firstClockEnd = 0; // where the data end before the first reset
};

// Pauses of at least `gapToleranceSeconds` (0: one and a half sample periods) are kept, shorter ones closed.
// What follows a reset of the clock is placed just after the data before.
NsxGrid placeNsxRuns(const BinaryFile &file, const NsxRuns &found, double statedRateHz,
                     double gapToleranceSeconds, std::vector<Note> &notes);

} // namespace edgescope
