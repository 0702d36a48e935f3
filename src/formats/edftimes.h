// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/edfheader.h"
#include "formats/storedsegment.h"

namespace edgescope {

// Records that follow one another without a gap.
struct EdfRun {
    std::int64_t firstRecord = 0;
    std::int64_t count = 0;
    double start = 0; // seconds on the file's own clock
};

// Finds the runs of records from the starts that the records state.
class EdfClock
{
public:
    explicit EdfClock(const EdfHeader &header);

    // Takes the next record; no start when it states none.
    void add(std::int64_t record, std::optional<double> start);
    // One run when no record was taken.
    std::vector<EdfRun> runs() const;
    // Writes notes about records without a start or with one that cannot be.
    void note(std::vector<Note> &notes) const;

private:
    struct Fault {
        int count = 0;
        std::int64_t firstRecord = -1;
    };
    static void addFault(Fault &fault, std::int64_t record);
    void addDiscontinuous(std::int64_t record, double start);

    const EdfHeader &m_header;
    double m_tolerance = 0; // half a sample of the fastest signal
    std::vector<EdfRun> m_runs;
    double m_nextStart = 0;
    Fault m_withoutStart;
    Fault m_early;
    Fault m_far;
    Fault m_contradicting;
};

// Where the samples of the runs lie on the even grid of a signal.
std::vector<StoredSegment> edfSegments(const std::vector<EdfRun> &runs, std::int64_t samplesPerRecord,
                                       double rateHz);

// The time between the runs.
std::vector<TimeRange> edfGaps(const std::vector<EdfRun> &runs, double recordSeconds);

} // namespace edgescope
