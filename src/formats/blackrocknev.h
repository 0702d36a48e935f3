// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "formats/blackrockheader.h"

#include <map>
#include <vector>

namespace edgescope {

// Times of one clock after another, as a file lists them.
struct NevTrain {
    int electrode = 0;
    int sortCode = 0;
    std::vector<double> times;                          // seconds on the file's clock
    std::vector<std::size_t> clockStarts;               // where the times after each reset of the clock begin
    std::shared_ptr<const Waveform> waveform = nullptr; // the mean of all spikes
};

struct NevEvent {
    double time = 0;
    std::size_t clock = 0; // resets before it
    QString label;
};

// What a NEV file tells.
struct NevContent {
    QDateTime clockStart;                   // the date and time of tick 0
    std::map<int, QString> labels;          // of electrodes
    std::map<int, double> voltsForEachStep; // of electrodes
    std::vector<NevTrain> trains;           // by electrode and sort code 1 to 16
    std::vector<NevEvent> events;
    std::vector<TimeRange> clocks; // from the first to the last packet, a clock after each reset; may be none
    std::int64_t unsortedSpikes = 0;
    std::int64_t noiseSpikes = 0;
};

// Reads all of it, of waveforms the mean of each train. Notes what is counted but not shown, cut off or
// damaged; throws Error when the header cannot be true.
NevContent readNev(const BinaryFile &file, const Progress &progress, std::vector<Note> &notes);

// The shifts, one for each clock, that put each just after the one before.
std::vector<double> nevClockShifts(const NevContent &content);

// Moves the times of each clock by its shift; one clock is left.
void shiftNevClocks(NevContent &content, const std::vector<double> &shifts);

} // namespace edgescope
