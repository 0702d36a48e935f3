// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scalegrid.h"

#include <algorithm>
#include <cmath>

namespace edgescope {

double scaleWidth(int k)
{
    return 1e-3 * std::exp(0.3 * (k - 1));
}

int nearestScale(double seconds)
{
    if (!(seconds > 0))
        return 1;
    return std::clamp(static_cast<int>(std::lround(std::log(seconds / 1e-3) / 0.3)) + 1, 1, scaleCount);
}

std::int64_t binCount(double length, double width)
{
    return length > 0 ? static_cast<std::int64_t>(std::floor(length / width + 1e-9)) : 0;
}

} // namespace edgescope
