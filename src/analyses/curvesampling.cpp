// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/curvesampling.h"

namespace edgescope {

std::vector<double> sampledCurve(std::span<const double> x, std::span<const double> y)
{
    std::vector<double> sampled;
    sampled.reserve(curvePoints);
    size_t right = 1;
    for (int j = 0; j < curvePoints; ++j) {
        const double p = curvePoint(j);
        while (right + 1 < x.size() && x[right] <= p)
            ++right;
        const double length = x[right] - x[right - 1];
        const double share = length > 0 ? (p - x[right - 1]) / length : 1;
        sampled.push_back(y[right - 1] + share * (y[right] - y[right - 1]));
    }
    return sampled;
}

} // namespace edgescope
