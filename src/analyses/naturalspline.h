// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace edgescope {

// The natural cubic spline (second derivative 0 at both ends) through evenly spaced samples, drawn with
// `factor` steps from sample to sample.
struct SplineCurve {
    std::vector<double> values; // factor · (samples − 1) + 1
    std::vector<double> slopes; // first derivative, per sample step
};

// Empty without at least two samples.
SplineCurve naturalSpline(std::span<const double> samples, int factor);

} // namespace edgescope
