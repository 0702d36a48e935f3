// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/unitspikes.h"

#include "core/result.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double lagRounding = 1e-9; // seconds; lags are differences of large numbers

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

} // namespace

std::int64_t spikesIn(const std::vector<double> &times, const TimeRange &range)
{
    const auto first = std::lower_bound(times.begin(), times.end(), range.start);
    return std::lower_bound(first, times.end(), range.stop) - first;
}

double meanRateHz(const std::vector<double> &times, const TimeRange &range,
                  const std::vector<TimeRange> &gaps)
{
    const double recorded = range.length() - totalLength(clipped(gaps, range));
    return recorded > lagRounding ? static_cast<double>(spikesIn(times, range)) / recorded : undefined;
}

std::vector<double> rateCourseHz(const std::vector<double> &times, const TimeRange &range,
                                 const std::vector<TimeRange> &gaps, std::size_t parts)
{
    std::vector<double> rates(parts);
    const double length = range.length() / static_cast<double>(parts);
    for (std::size_t n = 0; n < parts; ++n)
        rates[n] = meanRateHz(times,
                              {range.start + static_cast<double>(n) * length,
                               range.start + static_cast<double>(n + 1) * length},
                              gaps);
    return rates;
}

double Autocorrelogram::rateHz(std::size_t bin) const
{
    return spikes > 0 ? static_cast<double>(pairs[bin]) / (static_cast<double>(spikes) * binSeconds)
                      : undefined;
}

Autocorrelogram autocorrelogram(const std::vector<double> &times, double binSeconds, std::size_t binsPerSide)
{
    Autocorrelogram counted;
    counted.binSeconds = binSeconds;
    counted.spikes = static_cast<std::int64_t>(times.size());
    std::vector<std::int64_t> side(binsPerSide);
    for (std::size_t i = 0; i < times.size(); ++i)
        for (std::size_t j = i + 1; j < times.size(); ++j) {
            const double lag = times[j] - times[i];
            const auto bin = static_cast<std::size_t>((lag + lagRounding) / binSeconds);
            if (bin >= binsPerSide)
                break;
            if (lag > 0)
                ++side[bin];
        }
    counted.pairs.assign(side.rbegin(), side.rend());
    counted.pairs.insert(counted.pairs.end(), side.begin(), side.end());
    for (std::size_t n = 0; n < 2 * binsPerSide; ++n)
        counted.lagSeconds.push_back((static_cast<double>(n) + 0.5 - static_cast<double>(binsPerSide)) *
                                     binSeconds);
    return counted;
}

IntervalStatistics intervalStatistics(const std::vector<double> &times, const std::vector<TimeRange> &gaps)
{
    std::vector<double> intervals;
    auto gap = gaps.begin();
    for (std::size_t n = 1; n < times.size(); ++n) {
        while (gap != gaps.end() && gap->start < times[n - 1])
            ++gap;
        if (gap == gaps.end() || gap->start > times[n])
            intervals.push_back(times[n] - times[n - 1]);
    }
    IntervalStatistics statistics{static_cast<std::int64_t>(intervals.size()), undefined, undefined,
                                  undefined};
    if (intervals.empty())
        return statistics;
    const auto count = static_cast<double>(intervals.size());
    double sum = 0;
    std::int64_t tooShort = 0;
    for (const double interval : intervals) {
        sum += interval;
        tooShort += interval + lagRounding < IntervalStatistics::refractorySeconds;
    }
    const double mean = sum / count;
    double squares = 0;
    for (const double interval : intervals)
        squares += (interval - mean) * (interval - mean);
    statistics.medianSeconds = median(intervals);
    statistics.shortShare = static_cast<double>(tooShort) / count;
    if (mean > 0)
        statistics.variation = std::sqrt(squares / count) / mean;
    return statistics;
}

} // namespace edgescope
