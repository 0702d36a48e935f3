// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/pins.h"

namespace edgescope {

// A result with what is pinned of the same analysis laid over it: its curves and points, the ellipses of the
// joint distribution, the windows of texture features. Time maps stay as they are. Results of another version
// of the analysis are left out. Gives `now` itself when there is nothing to lay over it.
std::shared_ptr<const Result> withPins(std::shared_ptr<const Result> now, const std::vector<Pin> &pins);

// A map less the pinned one of the same analysis that was made last, of those that are laid over the present
// results: where both have values, on the axes of `now`. Significance, phases and ridges are not those of a
// difference and left out. Null when nothing is pinned, or when the maps have other rows, another unit or
// columns of another length, or no time in common.
std::shared_ptr<const TimeMap> differenceToPinned(const Result &now, const std::vector<Pin> &pins);

// One number of a result beside the same number of a pinned one.
struct Difference {
    QString what;  // "α", "ρ (AWAKE)"
    QString panel; // of curves, where there are several; else empty
    double now = undefined;
    double pinned = undefined;
    double difference() const { return now - pinned; }
    // Whether each lies outside the other's 95 % interval; false when they have none.
    bool isBeyondIntervals = false;
};

// The numbers that both results have: those beside curves, the ellipses at one scale, features of states.
std::vector<Difference> differences(const Result &now, const Result &pinned, int scale);

} // namespace edgescope
