// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/recovery.h"

// The picture of S(t) and what was measured on it.
namespace edgescope {

// What the picture shows on its y axis.
enum class CumulativeShown : std::uint8_t { Residual, Raw, Scaled };

struct CumulativeNumbers {
    CumulativePath path;
    std::vector<Recovery> recoveries;
    std::optional<BaselineLine> wholeLine; // through all of S(t), without seizures
    bool canBeScaled = false;
    double deviation = undefined; // of S(T) for independent increments: sd(f) · √M

    // S(t) is divided by this when scaled: S(T), or the deviation when S(T) is within noise.
    double divisor() const { return canBeScaled ? path.total() : deviation; }
};

struct CumulativePicture {
    CumulativeShown shown = CumulativeShown::Residual;
    size_t seizure = 0; // whose onset is 0
    std::int64_t surrogatePaths = 20;
    double blockLength = 10;
    std::uint64_t seed = 1;
};

// At most about 4000 points a series.
Curves cumulativeCurves(const CumulativeNumbers &numbers, const CumulativePicture &picture);

// The residual exists only with a baseline: what is shown in its place without is S(t) itself.
CumulativeShown shownInstead(const CumulativeNumbers &numbers, const CumulativePicture &picture);

} // namespace edgescope
