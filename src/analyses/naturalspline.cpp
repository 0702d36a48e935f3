// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/naturalspline.h"

#include <cstddef>

namespace edgescope {
namespace {

// Second derivatives at the samples: M_(i−1) + 4 M_i + M_(i+1) = 6 (y_(i−1) − 2 y_i + y_(i+1)), M = 0 at the
// ends, solved by elimination from the first row on.
std::vector<double> secondDerivatives(std::span<const double> y)
{
    std::vector<double> result(y.size(), 0.0);
    std::vector<double> upper(y.size(), 0.0);
    for (std::size_t i = 1; i + 1 < y.size(); ++i) {
        const double pivot = 4 - upper[i - 1];
        upper[i] = 1 / pivot;
        result[i] = (6 * (y[i - 1] - 2 * y[i] + y[i + 1]) - result[i - 1]) / pivot;
    }
    for (std::size_t i = y.size() - 1; i-- > 1;)
        result[i] -= upper[i] * result[i + 1];
    return result;
}

} // namespace

SplineCurve naturalSpline(std::span<const double> samples, int factor)
{
    SplineCurve curve;
    if (samples.size() < 2)
        return curve;
    const std::vector<double> second = secondDerivatives(samples);
    const auto add = [&](std::size_t i, double b) {
        const double a = 1 - b;
        curve.values.push_back(a * samples[i] + b * samples[i + 1] +
                               ((a * a * a - a) * second[i] + (b * b * b - b) * second[i + 1]) / 6);
        curve.slopes.push_back(samples[i + 1] - samples[i] +
                               ((1 - 3 * a * a) * second[i] + (3 * b * b - 1) * second[i + 1]) / 6);
    };
    for (std::size_t i = 0; i + 1 < samples.size(); ++i)
        for (int step = 0; step < factor; ++step)
            add(i, static_cast<double>(step) / factor);
    add(samples.size() - 2, 1);
    return curve;
}

} // namespace edgescope
