// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/epochs.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// Edges of states that differ from those of epochs by less were meant to be the same.
constexpr double sameEdge = 1e-6;

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
    const auto epoch = static_cast<qint64>(std::floor((seconds - firstEdge() + sameEdge) / epochSeconds));
    return std::clamp(epoch, std::min<qint64>(0, count() - 1), count() - 1);
}

TimeRange EpochGrid::rangeOf(qint64 epoch) const
{
    const double start = firstEdge() + static_cast<double>(epoch) * epochSeconds;
    const double stop = firstEdge() + static_cast<double>(epoch + 1) * epochSeconds;
    return TimeRange{start, stop}.intersected(window);
}

std::vector<QString> epochLabels(const std::vector<Interval> &intervals, const EpochGrid &grid)
{
    std::vector<QString> labels(static_cast<std::size_t>(grid.count()));
    std::vector<double> held(labels.size(), 0); // by the label, seconds
    for (const QString &label : stateLabels(intervals)) {
        std::vector<TimeRange> ranges;
        for (const Interval &interval : intervals)
            if (interval.kind == Interval::Kind::State && interval.label == label)
                ranges.push_back(interval.range);
        std::vector<double> covered(labels.size(), 0);
        for (const TimeRange &range : clipped(merged(std::move(ranges)), grid.window)) {
            const qint64 last = grid.epochAt(range.stop - sameEdge);
            for (qint64 epoch = grid.epochAt(range.start); epoch <= last; ++epoch)
                covered[static_cast<std::size_t>(epoch)] +=
                    std::max(0.0, range.intersected(grid.rangeOf(epoch)).length());
        }
        for (std::size_t epoch = 0; epoch < labels.size(); ++epoch) {
            const double half = grid.rangeOf(static_cast<qint64>(epoch)).length() / 2 - sameEdge;
            if (covered[epoch] < half || covered[epoch] <= held[epoch])
                continue;
            labels[epoch] = label;
            held[epoch] = covered[epoch];
        }
    }
    return labels;
}

} // namespace edgescope
