// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/collapsegeometry.h"

#include "analyses/curvesampling.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t leastBins = 10;

double asymmetry(std::span<const double> y)
{
    // Trapezoids of equal width; both curves are 0 at the ends, so plain sums have the same ratio.
    double difference = 0;
    double area = 0;
    for (size_t j = 0; j < y.size(); ++j) {
        difference += std::abs(y[j] - y[y.size() - 1 - j]);
        area += y[j];
    }
    return difference / area;
}

} // namespace

CollapseGeometry collapseGeometry(std::span<const ValueCount> histogramF, double unit)
{
    std::int64_t bins = 0;
    Wide sum = 0;
    for (const ValueCount &entry : histogramF) {
        bins += entry.bins;
        sum += Wide{entry.value} * entry.bins;
    }
    if (bins < leastBins)
        return {};

    // Everything times M², which keeps the removal of the mean in whole numbers.
    const double scaling = unit / static_cast<double>(bins) / static_cast<double>(bins);
    std::vector<double> x = {0};
    std::vector<double> y = {0};
    std::int64_t binsBelow = 0;
    Wide cumulative = 0;
    for (const ValueCount &entry : histogramF) {
        binsBelow += entry.bins;
        cumulative += entry.bins * (Wide{bins} * entry.value - sum);
        x.push_back(static_cast<double>(binsBelow) / static_cast<double>(bins));
        y.push_back(-static_cast<double>(cumulative) * scaling);
    }
    CollapseGeometry geometry;
    geometry.depth = *std::max_element(y.begin(), y.end());
    if (geometry.depth > 0)
        geometry.asymmetry = asymmetry(sampledCurve(x, y));
    return geometry;
}

} // namespace edgescope
