// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/recording.h"
#include "core/result.h"

#include <vector>

namespace edgescope {

// How far the spikes of a unit can be those of one neuron. Told, never acted upon.
struct UnitQuality {
    double refractoryViolations = undefined; // share of intervals shorter than 2 ms (IntervalStatistics)
    double presence = undefined;             // share of the minutes with data in which it fires
    double sharedSpikes = undefined; // largest share of spikes within 0.5 ms of those of another unit; of the
                                     // two units the one with fewer spikes counts
    int duplicateOf = -1;            // that unit when they share more than half; -1 when none
    bool isSilent = false;           // it has no spike

    bool operator==(const UnitQuality &) const = default;
};

inline constexpr double coincidenceSeconds = 0.0005;
inline constexpr double duplicateShare = 0.5;

// Spikes of two ascending trains that pair up within the tolerance, each with one of the other at most.
std::size_t coincidentSpikes(const std::vector<double> &a, const std::vector<double> &b, double tolerance);

std::vector<UnitQuality> unitQuality(const Recording &recording, const Progress &progress);

} // namespace edgescope
