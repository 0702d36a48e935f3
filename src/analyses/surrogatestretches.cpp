// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/surrogatestretches.h"

#include "analyses/spikespans.h"

#include <algorithm>
#include <set>

namespace edgescope {
namespace {

// Where vigilance states begin and end.
std::vector<double> stateEdges(const Recording &recording)
{
    std::set<double> edges;
    for (const QString &label : stateLabels(recording.intervals)) {
        for (const TimeRange &range : stateRanges(recording.intervals, label)) {
            edges.insert(range.start);
            edges.insert(range.stop);
        }
    }
    return {edges.begin(), edges.end()};
}

} // namespace

void Stretch::add(const TimeRange &range, double windowStart)
{
    const std::int64_t from = firstTickFrom(range.start - windowStart);
    const std::int64_t to = firstTickFrom(range.stop - windowStart);
    if (to <= from)
        return;
    ranges.push_back({range, from, to, length});
    length += to - from;
}

std::vector<Stretch> stretchesOf(const AnalysisInput &input, SurrogateRange kind)
{
    const std::vector<TimeRange> &analysed = input.statistics->segments.front().segments.ranges;
    const double start = input.statistics->window.start;
    std::vector<Stretch> stretches;
    if (kind == SurrogateRange::AnalysedTime) {
        stretches.emplace_back();
        for (const TimeRange &range : analysed)
            stretches.back().add(range, start);
    } else {
        const std::vector<double> edges = stateEdges(*input.recording);
        for (TimeRange rest : analysed) {
            for (auto edge = std::upper_bound(edges.begin(), edges.end(), rest.start);
                 edge != edges.end() && *edge < rest.stop; ++edge) {
                stretches.emplace_back().add({rest.start, *edge}, start);
                rest.start = *edge;
            }
            stretches.emplace_back().add(rest, start);
        }
    }
    std::erase_if(stretches, [](const Stretch &stretch) { return stretch.length == 0; });
    return stretches;
}

TrainPart partInside(std::span<const double> train, const TimeRange &range)
{
    const auto first = std::lower_bound(train.begin(), train.end(), range.start);
    const auto last = std::lower_bound(first, train.end(), range.stop);
    return {static_cast<size_t>(first - train.begin()), static_cast<size_t>(last - train.begin())};
}

std::int64_t tickInside(double t, double windowStart, const StretchRange &range)
{
    return std::clamp(nearestTick(t - windowStart), range.from, range.to - 1);
}

} // namespace edgescope
