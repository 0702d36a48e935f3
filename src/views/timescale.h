// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"

#include <QString>

#include <vector>

namespace edgescope {

// The time range a view shows, and how it maps to pixels. Pure, so it is tested without a window.
struct TimeScale {
    TimeRange range;
    double width = 0; // pixels

    double toPixel(double seconds) const { return (seconds - range.start) / range.length() * width; }
    double toSeconds(double pixel) const { return range.start + pixel / width * range.length(); }
    double secondsPerPixel() const { return range.length() / width; }
};

// One labelled or unlabelled tick of an axis.
struct Tick {
    double value = 0;
    bool major = true;
};

// Ticks at round times (1, 2, 5, 10, 15, 30 s, minutes, hours …) about `spacing` pixels apart, with minor
// ones between.
std::vector<Tick> timeTicks(const TimeScale &scale, double spacing);

// Ticks at 1, 2 or 5 times a power of ten, at most `most` of them inside [minimum, maximum].
std::vector<Tick> linearTicks(double minimum, double maximum, int most);

// Decimals a clock needs to tell neighbouring ticks of a time scale apart.
int clockDecimals(const TimeScale &scale, double spacing);

} // namespace edgescope
