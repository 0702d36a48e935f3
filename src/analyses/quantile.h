// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace edgescope {

// The given quantile by linear interpolation between order statistics; NaN without values. Changes the order
// of `values`, which must hold no NaN.
inline double quantile(std::span<double> values, double share)
{
    if (values.empty())
        return undefined;
    const double position = share * static_cast<double>(values.size() - 1);
    const auto left = values.begin() + static_cast<std::ptrdiff_t>(position);
    std::nth_element(values.begin(), left, values.end());
    const double next = left + 1 == values.end() ? *left : *std::min_element(left + 1, values.end());
    return *left + (position - std::floor(position)) * (next - *left);
}

} // namespace edgescope
