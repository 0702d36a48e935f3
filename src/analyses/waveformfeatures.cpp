// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/waveformfeatures.h"

#include "analyses/naturalspline.h"
#include "analyses/quantiles.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace edgescope {
namespace {

constexpr int upsampling = 10;
constexpr std::size_t leastSamples = 8;

// Steps from `from` in direction `direction` until the values fall below `level`, by linear interpolation;
// undefined when they do not.
double stepsAbove(std::span<const double> values, std::size_t from, int direction, double level)
{
    for (auto n = static_cast<std::ptrdiff_t>(from); n + direction >= 0 && n + direction < std::ssize(values);
         n += direction) {
        const double here = values[static_cast<std::size_t>(n)];
        const double next = values[static_cast<std::size_t>(n + direction)];
        if (next < level)
            return std::abs(static_cast<double>(n) - static_cast<double>(from)) +
                   (here - level) / (here - next);
    }
    return undefined;
}

// Full width of the bump around `top` at half its height, in steps.
double halfWidth(std::span<const double> values, std::size_t top)
{
    const double level = values[top] / 2;
    return stepsAbove(values, top, -1, level) + stepsAbove(values, top, 1, level);
}

} // namespace

std::vector<double> overBaseline(const Waveform &waveform)
{
    const std::vector<float> &mean = waveform.mean;
    if (mean.size() < leastSamples || !(waveform.rateHz > 0))
        return {};
    std::vector<double> first(mean.begin(), mean.begin() + static_cast<std::ptrdiff_t>(mean.size() / 5));
    const double baseline = quantile(first, 0.5);
    std::vector<double> values;
    for (const float value : mean)
        values.push_back(value - baseline);
    return values;
}

WaveformFeatures waveformFeatures(const Waveform &waveform)
{
    WaveformFeatures features;
    const std::vector<double> values = overBaseline(waveform);
    if (values.empty())
        return features;
    const SplineCurve curve = naturalSpline(values, upsampling);
    const std::vector<double> &v = curve.values;
    const auto trough = std::min_element(v.begin(), v.end());
    const double depth = -*trough;
    if (!(std::max(depth, *std::max_element(v.begin(), v.end())) > 0)) // flat, or not numbers
        return features;
    features.isPositive = *std::max_element(v.begin(), v.end()) > depth;
    if (features.isPositive)
        return features;
    const double stepMs = 1000 / (waveform.rateHz * upsampling);
    const auto troughStep = static_cast<std::size_t>(trough - v.begin());
    std::vector<double> turned(v);
    for (double &value : turned)
        value = -value;
    features.troughHalfWidth = halfWidth(turned, troughStep) * stepMs;

    const auto peak = std::max_element(trough, v.end());
    if (peak == trough)
        return features;
    const auto peakStep = static_cast<std::size_t>(peak - v.begin());
    features.isPeakCut = peakStep + 1 == v.size();
    features.troughToPeak = static_cast<double>(peakStep - troughStep) * stepMs;
    const auto slopes = curve.slopes.begin();
    const double steepest = *std::max_element(slopes + static_cast<std::ptrdiff_t>(troughStep),
                                              slopes + static_cast<std::ptrdiff_t>(peakStep) + 1);
    features.repolarisation = steepest * waveform.rateHz / 1000 / depth;
    if (*peak > 0 && !features.isPeakCut) {
        features.afterPeakRatio = *peak / depth;
        features.peakHalfWidth = halfWidth(v, peakStep) * stepMs;
    }
    return features;
}

} // namespace edgescope
