// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "views/timeline/clockaxis.h"

#include <QString>

#include <optional>

// What people type into the boxes of the toolbars.
namespace edgescope {

// A length of time: "300 ms", "1.5 s", "29 min 59 s", "8h"; a bare number is in seconds. Empty when not
// understood or not above zero.
std::optional<double> parseDuration(const QString &text);

// A place in the recording, in seconds from its start: "01:18:12.5" or "18:12" as the axis is labelled,
// "+95 s" or "2h" elapsed, or from the onset when the axis counts from one ("−20 s"), or "sz1" for the first
// seizure. Empty when not understood.
std::optional<double> parseTime(const QString &text, const Recording &recording, const ClockAxis &clock);

} // namespace edgescope
