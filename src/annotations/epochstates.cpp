// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/epochstates.h"

#include "annotations/sleepstatistics.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double toleranceSeconds = 1e-6;

// How much of an epoch one state covers, and since when.
struct Cover {
    double seconds = 0;
    double start = 0;
};

bool isMore(const Cover &a, const Cover &b)
{
    if (std::abs(a.seconds - b.seconds) > toleranceSeconds)
        return a.seconds > b.seconds;
    return a.seconds > 0 && a.start < b.start;
}

std::vector<Cover> coverOf(const std::vector<TimeRange> &ranges, const EpochGrid &grid)
{
    std::vector<Cover> cover(grid.size());
    if (cover.empty())
        return cover;
    const double start = grid.epoch(0).start;
    for (const TimeRange &range : clipped(ranges, {start, grid.epoch(cover.size() - 1).stop})) {
        auto n = static_cast<std::size_t>(std::max(0.0, std::floor((range.start - start) / grid.seconds)));
        for (; n < cover.size() && grid.epoch(n).start < range.stop; ++n) {
            const TimeRange common = grid.epoch(n).intersected(range);
            if (common.isEmpty())
                continue;
            if (cover[n].seconds == 0)
                cover[n].start = common.start;
            cover[n].seconds += common.length();
        }
    }
    return cover;
}

} // namespace

double EpochGrid::firstNumber() const
{
    return std::ceil((range.start - anchor - toleranceSeconds) / seconds);
}

std::size_t EpochGrid::size() const
{
    const double end = std::floor((range.stop - anchor + toleranceSeconds) / seconds);
    return static_cast<std::size_t>(std::max(0.0, end - firstNumber()));
}

TimeRange EpochGrid::epoch(std::size_t n) const
{
    const double number = firstNumber() + static_cast<double>(n);
    return {anchor + number * seconds, anchor + (number + 1) * seconds};
}

EpochStates epochStates(const std::vector<Interval> &states, const EpochGrid &grid,
                        const std::vector<QString> &labels)
{
    EpochStates result;
    result.labels = labels;
    result.states.assign(grid.size(), EpochStates::unscored);
    std::vector<Cover> most(grid.size());
    std::vector<double> scored(grid.size(), 0);
    for (std::size_t label = 0; label < labels.size(); ++label) {
        const std::vector<Cover> cover = coverOf(stateRanges(states, labels[label]), grid);
        for (std::size_t n = 0; n < cover.size(); ++n) {
            scored[n] += cover[n].seconds;
            if (!isMore(cover[n], most[n]))
                continue;
            most[n] = cover[n];
            result.states[n] = static_cast<int>(label);
        }
    }
    for (std::size_t n = 0; n < most.size(); ++n)
        if (grid.seconds - scored[n] > most[n].seconds + toleranceSeconds)
            result.states[n] = EpochStates::unscored;
    return result;
}

std::vector<QString> commonLabels(const std::vector<std::vector<Interval>> &raters)
{
    std::vector<Interval> all;
    for (const std::vector<Interval> &states : raters)
        all.insert(all.end(), states.begin(), states.end());
    std::vector<QString> labels = stateLabels(all);
    std::erase_if(labels, [](const QString &label) { return vigilanceOf(label) == Vigilance::NotScored; });
    return labels;
}

} // namespace edgescope
