// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace edgescope {

// The time that power is compared with.
enum class Baseline : std::uint8_t {
    Automatic,     // before the first seizure when there is enough time, else the whole recording
    BeforeSeizure, // up to 300 s, ending 10 s before the first seizure's onset
    Shown,         // the time shown
    Recording,     // the whole recording
};

struct BaselineTime {
    std::vector<TimeRange> ranges;
    QString name;   // "300 s before the first seizure"
    QString reason; // why there is none, in one sentence; the ranges are then empty
};

// Long times are represented by 20 pieces of 60 s each, evenly spread, so that the cost has a limit. Before a
// seizure at least 60 s are needed.
BaselineTime baselineTime(const Recording &recording, const TimeRange &shown, Baseline baseline);

} // namespace edgescope
