// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"

#include <cstdint>
#include <span>
#include <vector>

// The smallest and largest sample in each pixel column: pure functions, so that they are tested without a
// window or a file.
namespace edgescope {

// The extremes of some samples; both NaN when there is none.
struct Extremes {
    float minimum = 0;
    float maximum = 0;
};

// A time range cut into pixel columns of equal width. Column c takes in [edge(c), edge(c + 1)).
struct ColumnGrid {
    TimeRange range;
    int columns = 0;

    double edge(int column) const { return range.start + range.length() * column / columns; }
};

// One evenly sampled signal: sample i is taken at start + i / rateHz.
struct Sampling {
    double rateHz = 0;
    double start = 0; // seconds
    std::int64_t count = 0;

    double time(std::int64_t sample) const { return start + static_cast<double>(sample) / rateHz; }
    bool operator==(const Sampling &) const = default;
};

// The first sample taken at or after `seconds`, which may lie before 0 or beyond the count.
std::int64_t firstSampleAt(double seconds, const Sampling &sampling);

// The first sample of every column, and of what follows the last one: columns + 1 ascending sample numbers,
// not limited to the samples there are.
std::vector<std::int64_t> columnSamples(const ColumnGrid &grid, const Sampling &sampling);

// The first bin of every column when bin b holds samples [b · size, (b + 1) · size) of `count` and counts in
// the column that its middle sample lies in. Within [0, number of bins].
std::vector<std::int64_t> columnBins(std::span<const std::int64_t> columnSamples, std::int64_t size,
                                     std::int64_t count);

// The extremes of samples, NaN left out.
Extremes extremesOf(std::span<const float> samples);
// The extremes of all bins together, empty ones left out.
Extremes extremesOf(std::span<const Extremes> bins);

// What `a` and `b` hold together.
Extremes united(const Extremes &a, const Extremes &b);

} // namespace edgescope
