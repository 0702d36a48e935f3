// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/consensus.h"

#include <algorithm>
#include <map>

namespace edgescope {
namespace {

// The place of the largest number, or -1 when there is none above 0 or several are as large.
int onlyLargest(const std::vector<int> &votes)
{
    const auto most = std::max_element(votes.begin(), votes.end());
    if (most == votes.end() || *most == 0 || std::count(votes.begin(), votes.end(), *most) > 1)
        return EpochStates::unscored;
    return static_cast<int>(most - votes.begin());
}

Annotation markOf(AnnotationKind kind, const TimeRange &range, const QString &label, const QString &rater)
{
    Annotation annotation;
    annotation.kind = kind;
    annotation.range = range;
    annotation.label = label;
    annotation.rater = rater;
    return annotation;
}

// The times at which more than `least` of the sets of ranges overlap.
std::vector<TimeRange> commonRanges(const std::vector<std::vector<TimeRange>> &sets, std::size_t least)
{
    std::map<double, int> changes; // in the number of open ranges
    for (const std::vector<TimeRange> &ranges : sets) {
        for (const TimeRange &range : ranges) {
            ++changes[range.start];
            --changes[range.stop];
        }
    }
    std::vector<TimeRange> result;
    std::size_t open = 0;
    for (const auto &[seconds, change] : changes) {
        const bool wasCommon = open > least;
        open = static_cast<std::size_t>(static_cast<int>(open) + change);
        if (!wasCommon && open > least)
            result.push_back({seconds, seconds});
        else if (wasCommon && open <= least)
            result.back().stop = seconds;
    }
    return result;
}

QString usualLabel(const std::vector<std::vector<Interval>> &raters, const TimeRange &range)
{
    std::map<QString, int> seizures;
    for (const std::vector<Interval> &intervals : raters)
        for (const Interval &interval : intervals)
            if (interval.kind == Interval::Kind::Seizure && !interval.range.intersected(range).isEmpty())
                ++seizures[interval.label];
    return std::max_element(seizures.begin(), seizures.end(),
                            [](const auto &a, const auto &b) { return a.second < b.second; })
        ->first;
}

} // namespace

std::vector<Interval> intervalsOfRater(const AnnotationList &list, const QString &rater)
{
    std::vector<Interval> intervals;
    for (const Annotation *annotation : list.all())
        if (annotation->rater == rater)
            intervals.push_back({annotation->range, annotation->label, intervalKind(annotation->kind)});
    return intervals;
}

std::vector<Annotation> consensusStates(const std::vector<std::vector<Interval>> &raters,
                                        const EpochGrid &grid, const QString &name)
{
    const std::vector<QString> labels = commonLabels(raters);
    std::vector<std::vector<int>> votes(static_cast<std::size_t>(grid.count()),
                                        std::vector<int>(labels.size(), 0));
    for (const std::vector<Interval> &states : raters) {
        const std::vector<int> given = epochStates(states, grid, labels).states;
        for (std::size_t n = 0; n < given.size(); ++n)
            if (given[n] != EpochStates::unscored)
                ++votes[n][static_cast<std::size_t>(given[n])];
    }
    std::vector<Annotation> consensus;
    int last = EpochStates::unscored;
    for (std::size_t n = 0; n < votes.size(); ++n) {
        const int state = onlyLargest(votes[n]);
        if (state != EpochStates::unscored && state == last)
            consensus.back().range.stop = grid.rangeOf(static_cast<qint64>(n)).stop;
        else if (state != EpochStates::unscored)
            consensus.push_back(markOf(AnnotationKind::State, grid.rangeOf(static_cast<qint64>(n)),
                                       labels[static_cast<std::size_t>(state)], name));
        last = state;
    }
    return consensus;
}

std::vector<Annotation> consensusSeizures(const std::vector<std::vector<Interval>> &raters,
                                          const QString &name)
{
    std::vector<std::vector<TimeRange>> sets;
    for (const std::vector<Interval> &intervals : raters)
        sets.push_back(rangesOfKind(intervals, Interval::Kind::Seizure));
    std::vector<Annotation> consensus;
    for (const TimeRange &range : commonRanges(sets, raters.size() / 2))
        consensus.push_back(markOf(AnnotationKind::Seizure, range, usualLabel(raters, range), name));
    return consensus;
}

} // namespace edgescope
