// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/envelope.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

std::int64_t ceilingOfRatio(std::int64_t a, std::int64_t b)
{
    return a > 0 ? (a + b - 1) / b : -(-a / b);
}

// Comparisons with NaN are false, so that NaN never replaces a number.
void widen(float &minimum, float &maximum, float low, float high)
{
    minimum = low < minimum ? low : minimum;
    maximum = high > maximum ? high : maximum;
}

Extremes orNaN(float minimum, float maximum)
{
    return minimum <= maximum ? Extremes{minimum, maximum} : Extremes{notANumber, notANumber};
}

} // namespace

std::int64_t firstSampleAt(double seconds, const Sampling &sampling)
{
    auto sample = static_cast<std::int64_t>(std::ceil((seconds - sampling.start) * sampling.rateHz));
    // The product may round across a sample; the comparison of times decides.
    while (sampling.time(sample) < seconds)
        ++sample;
    while (sampling.time(sample - 1) >= seconds)
        --sample;
    return sample;
}

std::vector<std::int64_t> columnSamples(const ColumnGrid &grid, const Sampling &sampling)
{
    std::vector<std::int64_t> first(static_cast<size_t>(grid.columns) + 1);
    for (int column = 0; column <= grid.columns; ++column)
        first[static_cast<size_t>(column)] = firstSampleAt(grid.edge(column), sampling);
    return first;
}

std::vector<std::int64_t> columnBins(std::span<const std::int64_t> columnSamples, std::int64_t size,
                                     std::int64_t count)
{
    const std::int64_t bins = ceilingOfRatio(count, size);
    const std::int64_t lastBin = std::max<std::int64_t>(bins - 1, 0);
    // The last bin may be short: its middle is that of the samples it has.
    const std::int64_t lastMiddle = (lastBin * size + count) / 2;
    std::vector<std::int64_t> first;
    first.reserve(columnSamples.size());
    for (const std::int64_t sample : columnSamples) {
        const std::int64_t bin =
            std::clamp<std::int64_t>(ceilingOfRatio(sample - size / 2, size), 0, lastBin);
        first.push_back(bin == lastBin && sample > lastMiddle ? bins : bin);
    }
    return first;
}

Extremes extremesOf(std::span<const float> samples)
{
    // Several independent lanes let the compiler use vector instructions.
    constexpr size_t lanes = 16;
    std::array<float, lanes> minima;
    std::array<float, lanes> maxima;
    minima.fill(infinity);
    maxima.fill(-infinity);
    const size_t whole = samples.size() / lanes * lanes;
    for (size_t i = 0; i < whole; i += lanes)
        for (size_t lane = 0; lane < lanes; ++lane)
            widen(minima[lane], maxima[lane], samples[i + lane], samples[i + lane]);
    for (size_t i = whole; i < samples.size(); ++i)
        widen(minima[0], maxima[0], samples[i], samples[i]);
    for (size_t lane = 1; lane < lanes; ++lane)
        widen(minima[0], maxima[0], minima[lane], maxima[lane]);
    return orNaN(minima[0], maxima[0]);
}

Extremes extremesOf(std::span<const Extremes> bins)
{
    float minimum = infinity;
    float maximum = -infinity;
    for (const Extremes &bin : bins)
        widen(minimum, maximum, bin.minimum, bin.maximum);
    return orNaN(minimum, maximum);
}

Extremes united(const Extremes &a, const Extremes &b)
{
    const std::array both = {a, b};
    return extremesOf(std::span<const Extremes>(both));
}

} // namespace edgescope
