// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/brainvisionheader.h"
#include "formats/marks.h"

namespace edgescope {

struct BrainVisionMarker {
    QString type; // "Stimulus"
    QString description;
    std::int64_t position = 0; // stored sample, from 0
    std::int64_t samples = 0;
    int channel = 0;                          // from 1; 0: all channels
    std::optional<std::int64_t> microseconds; // the clock, of new segments
};

struct BrainVisionMarkers {
    std::vector<BrainVisionMarker> markers; // in the file's order
    QDateTime start;                        // invalid when not stated
};

// Reads the file of markers. Lines that are no markers are left out with a note.
BrainVisionMarkers readBrainVisionMarkers(const BrainVisionHeader &header, std::vector<Note> &notes);

// Lays the stored samples on an even grid: where a new segment states a later time than the samples before it
// account for, the recording was interrupted.
std::vector<StoredSegment> brainVisionSegments(const BrainVisionMarkers &markers, std::int64_t samples,
                                               double rateHz);

// Adds the markers as intervals and the gaps between the segments.
void addBrainVisionMarkers(const BrainVisionMarkers &markers, const std::vector<StoredSegment> &segments,
                           const BrainVisionHeader &header, Recording &recording);

} // namespace edgescope
