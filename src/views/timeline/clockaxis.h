// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "views/timescale.h"

#include <QString>

#include <optional>
#include <vector>

namespace edgescope {

// How the time axis is labelled: as the time of day, elapsed from the recording's start, or in seconds from
// the onset or the offset of a seizure.
struct ClockAxis {
    bool isClock = false;
    double startOfDay = 0;       // seconds from midnight to the recording's start
    std::optional<double> onset; // seconds from the recording's start to what the axis counts from
    bool isFromOffset = false;   // which is the seizure's end

    // "01:18:12.500"; a clock goes on at 00:00 after midnight. From an onset "−240 s", "0 s", "+31.4 s".
    QString text(double seconds, int decimals = 0) const;
    // "01:18", for ticks that are whole minutes apart.
    QString shortText(double seconds) const;
    // Ticks at round times of the axis, in seconds from the recording's start.
    std::vector<Tick> ticks(const TimeScale &scale, double spacing) const;
};

// The clock of a recording; elapsed time when the file does not say when it began.
ClockAxis clockAxis(const Recording &recording, bool wantsClock);
// Seconds from an onset.
ClockAxis onsetAxis(double onset);
// Seconds from an offset.
ClockAxis offsetAxis(double offset);

} // namespace edgescope
