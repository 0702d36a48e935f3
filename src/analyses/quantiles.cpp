// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/quantiles.h"

#include <algorithm>
#include <cmath>

namespace edgescope {

double quantile(std::span<double> values, double share)
{
    if (values.empty())
        return undefined;
    const double position = share * static_cast<double>(values.size() - 1);
    const auto left = values.begin() + static_cast<std::ptrdiff_t>(position);
    std::nth_element(values.begin(), left, values.end());
    const double next = left + 1 == values.end() ? *left : *std::min_element(left + 1, values.end());
    return *left + (position - std::floor(position)) * (next - *left);
}

Interval95 interval95(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return std::isnan(value); });
    return {quantile(values, 0.025), quantile(values, 0.975)};
}

} // namespace edgescope
