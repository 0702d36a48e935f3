// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/epochs.h"

#include "annotations/sleepstatistics.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// How much of an epoch one state covers, and since when.
struct Cover {
    double seconds = 0;
    double start = 0;
};

bool isMore(const Cover &a, const Cover &b)
{
    if (std::abs(a.seconds - b.seconds) > sameEdge)
        return a.seconds > b.seconds;
    return a.seconds > 0 && a.start < b.start;
}

std::vector<Cover> coverOf(const std::vector<TimeRange> &ranges, const EpochGrid &grid)
{
    std::vector<Cover> cover(static_cast<std::size_t>(grid.count()));
    if (cover.empty())
        return cover;
    for (const TimeRange &range : clipped(ranges, grid.window)) {
        const qint64 last = grid.epochAt(range.stop - sameEdge);
        for (qint64 epoch = grid.epochAt(range.start); epoch <= last; ++epoch) {
            const TimeRange common = grid.rangeOf(epoch).intersected(range);
            Cover &here = cover[static_cast<std::size_t>(epoch)];
            if (here.seconds == 0)
                here.start = common.start;
            here.seconds += common.length();
        }
    }
    return cover;
}

} // namespace

double EpochGrid::firstEdge() const
{
    return anchor + std::floor((window.start - anchor + sameEdge) / epochSeconds) * epochSeconds;
}

qint64 EpochGrid::count() const
{
    if (window.isEmpty() || !(epochSeconds > 0))
        return 0;
    return static_cast<qint64>(std::ceil((window.stop - firstEdge() - sameEdge) / epochSeconds));
}

qint64 EpochGrid::epochAt(double seconds) const
{
    if (count() == 0)
        return -1;
    const auto epoch = static_cast<qint64>(std::floor((seconds - firstEdge() + sameEdge) / epochSeconds));
    return std::clamp<qint64>(epoch, 0, count() - 1);
}

TimeRange EpochGrid::rangeOf(qint64 epoch) const
{
    const double start = firstEdge() + static_cast<double>(epoch) * epochSeconds;
    const double stop = firstEdge() + static_cast<double>(epoch + 1) * epochSeconds;
    return TimeRange{start, stop}.intersected(window);
}

EpochStates epochStates(const std::vector<Interval> &states, const EpochGrid &grid,
                        const std::vector<QString> &labels)
{
    const auto count = static_cast<std::size_t>(grid.count());
    EpochStates result{labels, std::vector<int>(count, EpochStates::unscored)};
    std::vector<Cover> most(count);
    std::vector<double> scored(count, 0);
    for (std::size_t label = 0; label < labels.size(); ++label) {
        const std::vector<Cover> cover = coverOf(stateRanges(states, labels[label]), grid);
        for (std::size_t n = 0; n < count; ++n) {
            scored[n] += cover[n].seconds;
            if (!isMore(cover[n], most[n]))
                continue;
            most[n] = cover[n];
            result.states[n] = static_cast<int>(label);
        }
    }
    for (std::size_t n = 0; n < count; ++n)
        if (grid.rangeOf(static_cast<qint64>(n)).length() - scored[n] > most[n].seconds + sameEdge)
            result.states[n] = EpochStates::unscored;
    return result;
}

std::vector<QString> epochLabels(const std::vector<Interval> &states, const EpochGrid &grid)
{
    const EpochStates found = epochStates(states, grid, stateLabels(states));
    std::vector<QString> labels;
    for (const int state : found.states)
        labels.push_back(state == EpochStates::unscored ? QString()
                                                        : found.labels[static_cast<std::size_t>(state)]);
    return labels;
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
