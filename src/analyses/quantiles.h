// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <span>
#include <vector>

namespace edgescope {

struct Interval95 {
    double low = undefined;
    double high = undefined;
};

// The given quantile by linear interpolation between order statistics; undefined without values. Changes the
// order of `values`.
double quantile(std::span<double> values, double share);

// The 2.5 % and 97.5 % quantiles; NaNs are left out.
Interval95 interval95(std::vector<double> values);

} // namespace edgescope
