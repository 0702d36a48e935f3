// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace edgescope {

// Points on which curves over [0, 1] are stored and compared: 0, 0.005 … 1.
inline constexpr int curvePoints = 201;

// The piecewise linear curve through (x, y), x ascending from 0 to 1, at the 201 points. Where the curve is
// vertical its end counts.
std::vector<double> sampledCurve(std::span<const double> x, std::span<const double> y);

// j-th of the 201 points.
inline double curvePoint(int j)
{
    return static_cast<double>(j) / (curvePoints - 1);
}

} // namespace edgescope
