// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <numbers>

namespace edgescope {

// The place of the least value of a function with one minimum in [low, high], to within `tolerance`.
template <typename Function>
double goldenSection(double low, double high, double tolerance, const Function &function)
{
    constexpr double share = 1 / std::numbers::phi;
    double left = high - share * (high - low);
    double right = low + share * (high - low);
    double atLeft = function(left);
    double atRight = function(right);
    while (high - low > tolerance) {
        if (atLeft < atRight) {
            high = right;
            right = left;
            atRight = atLeft;
            left = high - share * (high - low);
            atLeft = function(left);
        } else {
            low = left;
            left = right;
            atLeft = atRight;
            right = low + share * (high - low);
            atRight = function(right);
        }
    }
    return (low + high) / 2;
}

} // namespace edgescope
