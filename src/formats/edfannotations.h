// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "formats/edfheader.h"
#include "formats/marks.h"

#include <functional>

namespace edgescope {

// One time-stamped list of EDF+: the texts that belong to one onset.
struct EdfStampedList {
    double onset = 0;
    std::optional<double> duration;
    std::vector<QByteArrayView> texts; // an empty first one states the record's time
};

// What was found amiss in stamped lists.
struct EdfListFaults {
    int unreadable = 0; // left out
    int joined = 0;     // ran into the list before, and were taken apart
};

// The stamped lists among the bytes that one record holds for one annotation signal.
std::vector<EdfStampedList> edfStampedLists(QByteArrayView bytes, EdfListFaults &faults);

// Reads the annotations of all records and annotation signals, in the file's order. Calls `record` with every
// record's start as its first list states it. Onsets are on the file's own clock, which starts with the
// header's start time.
std::vector<Mark>
readEdfAnnotations(const BinaryFile &file, const EdfHeader &header, const Progress &progress,
                   const std::function<void(std::int64_t record, std::optional<double> start)> &record,
                   std::vector<Note> &notes);

} // namespace edgescope
