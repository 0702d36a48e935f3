// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

// The grid of time scales (methods, section 2): Δt_k = 1 ms · exp(0.3 (k − 1)), k = 1…32.
namespace edgescope {

inline constexpr int scaleCount = 32;
// The scales of the four-curve plots: 66.69 ms, 298.9 ms, 1.339 s and 6.003 s.
inline constexpr std::array<int, 4> displayScales = {15, 20, 25, 30};
// A scale with fewer bins is reported but drawn grey and left out of fits.
inline constexpr std::int64_t minimumBins = 30;

// Bin width of scale k in seconds.
double scaleWidth(int k);

// The scale whose width is nearest to `seconds` on the logarithmic axis.
int nearestScale(double seconds);

// Number of whole bins of width `width` in `length`: floor(length / width + 1e-9).
std::int64_t binCount(double length, double width);

// Left edge of bin i relative to the window's start: one product, never a running sum.
inline double binEdge(std::int64_t i, double width)
{
    return static_cast<double>(i) * width;
}

// The bin of a time relative to the window's start: the i with binEdge(i) <= t < binEdge(i + 1) in plain
// double comparison. `inverseWidth` is 1 / width, handed in because callers need it for millions of spikes.
inline std::int64_t binIndex(double t, double width, double inverseWidth)
{
    auto i = static_cast<std::int64_t>(t * inverseWidth);
    if (t < binEdge(i, width))
        --i;
    else if (t >= binEdge(i + 1, width))
        ++i;
    return i;
}

} // namespace edgescope
