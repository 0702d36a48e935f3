// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/lanelayout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace edgescope {
namespace {

// Units of the same electrode follow each other; those without one come last.
std::pair<double, double> orderKey(const Unit &unit, RasterOrder order, std::span<const Electrode> electrodes)
{
    constexpr double last = std::numeric_limits<double>::max();
    switch (order) {
    case RasterOrder::Rate:
        return {-static_cast<double>(unit.spikeTimes.size()), 0};
    case RasterOrder::FirstSpike:
        return {unit.spikeTimes.empty() ? last : unit.spikeTimes.front(), 0};
    case RasterOrder::Array: {
        if (unit.electrode < 0)
            return {last, 0};
        const auto index = static_cast<std::size_t>(unit.electrode);
        if (index >= electrodes.size() || !electrodes[index].yMicrometres)
            return {last / 2, unit.electrode};
        return {*electrodes[index].yMicrometres, electrodes[index].xMicrometres.value_or(0)};
    }
    case RasterOrder::Posterior: // not of the unit itself
    case RasterOrder::File:
        break;
    }
    return {0, 0};
}

} // namespace

std::vector<LaneSlot> stackLanes(std::span<const LaneSize> sizes, double height, double pixelRatio)
{
    double preferred = 0;
    double stretch = 0;
    double yielding = 0;
    for (const LaneSize &size : sizes) {
        preferred += size.preferred;
        stretch += size.stretch;
        yielding += size.preferred - size.minimum;
    }
    const double spare = height - preferred;
    const double shrink = spare < 0 && yielding > 0 ? std::min(1.0, -spare / yielding) : 0;
    std::vector<LaneSlot> stack;
    stack.reserve(sizes.size());
    double exact = 0;
    for (const LaneSize &size : sizes) {
        const double top = std::round(exact * pixelRatio) / pixelRatio;
        exact += size.preferred - shrink * (size.preferred - size.minimum);
        if (spare > 0 && stretch > 0)
            exact += spare * size.stretch / stretch;
        stack.push_back({top, std::round(exact * pixelRatio) / pixelRatio - top});
    }
    return stack;
}

double leastHeight(std::span<const LaneSize> sizes)
{
    double least = 0;
    for (const LaneSize &size : sizes)
        least += size.stretch > 0 ? size.minimum : size.preferred;
    return least;
}

std::vector<LaneSlot> shareHeight(std::span<const LaneSize> sizes, double height)
{
    std::vector<double> heights;
    std::vector<bool> shares;
    for (const LaneSize &size : sizes) {
        heights.push_back(size.preferred);
        shares.push_back(size.stretch > 0);
    }
    // Lanes that reach their minimum leave less to the others, which may then reach theirs.
    for (bool isSettled = false; !isSettled;) {
        double room = height;
        double wanted = 0;
        for (std::size_t n = 0; n < sizes.size(); ++n) {
            if (shares[n])
                wanted += sizes[n].preferred;
            else
                room -= heights[n];
        }
        isSettled = true;
        for (std::size_t n = 0; n < sizes.size(); ++n) {
            if (!shares[n])
                continue;
            heights[n] = wanted > 0 ? sizes[n].preferred * room / wanted : 0;
            if (heights[n] < sizes[n].minimum) {
                heights[n] = sizes[n].minimum;
                shares[n] = false;
                isSettled = false;
            }
        }
    }
    const double total = std::accumulate(heights.begin(), heights.end(), 0.0);
    std::vector<LaneSlot> stack;
    double top = 0;
    for (const double each : heights) {
        stack.push_back({top, total > 0 ? each * height / total : 0});
        top = stack.back().bottom();
    }
    return stack;
}

std::vector<int> packRows(std::span<const TimeRange> ranges, int mostRows)
{
    std::vector<double> ends; // of the last range in each row
    std::vector<int> rows;
    rows.reserve(ranges.size());
    for (const TimeRange &range : ranges) {
        auto row = std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= range.start; });
        if (row == ends.end() && static_cast<int>(ends.size()) < mostRows)
            row = ends.insert(ends.end(), range.stop);
        if (row == ends.end()) {
            rows.push_back(-1);
            continue;
        }
        *row = range.stop;
        rows.push_back(static_cast<int>(row - ends.begin()));
    }
    return rows;
}

std::vector<QString> hypnogramLevels(const std::vector<Interval> &intervals)
{
    static const std::array<QString, 4> usual = {QStringLiteral("AWAKE"), QStringLiteral("REM"),
                                                 QStringLiteral("LSL"), QStringLiteral("SWS")};
    const auto isUsual = [](const QString &label) {
        return std::find(usual.begin(), usual.end(), label) != usual.end();
    };
    const std::vector<QString> labels = stateLabels(intervals);
    std::vector<QString> levels;
    if (std::any_of(labels.begin(), labels.end(), isUsual))
        levels.assign(usual.begin(), usual.end());
    for (const QString &label : labels)
        if (!isUsual(label))
            levels.push_back(label);
    return levels;
}

std::vector<Interval> stateBouts(const std::vector<Interval> &intervals)
{
    std::vector<Interval> bouts;
    for (const Interval &interval : intervals) {
        if (interval.kind != Interval::Kind::State)
            continue;
        if (!bouts.empty() && bouts.back().label == interval.label &&
            interval.range.start <= bouts.back().range.stop + 1e-6)
            bouts.back().range.stop = std::max(bouts.back().range.stop, interval.range.stop);
        else
            bouts.push_back(interval);
    }
    return bouts;
}

std::vector<RasterRow> rasterRows(std::span<const Unit> units, std::span<const UnitClass> classes,
                                  RasterOrder order, std::span<const Electrode> electrodes,
                                  std::span<const double> posteriors)
{
    // What rows are ordered by, smallest first; equal ones stay in the order of the file.
    std::vector<std::pair<double, double>> keys;
    for (const Unit &unit : units)
        keys.push_back(orderKey(unit, order, electrodes));
    if (order == RasterOrder::Posterior)
        for (std::size_t n = 0; n < keys.size(); ++n) {
            const bool isKnown = n < posteriors.size() && std::isfinite(posteriors[n]);
            keys[n] = {isKnown ? -posteriors[n] : 0, 0};
        }
    std::vector<RasterRow> rows;
    for (const UnitClass wanted : {UnitClass::Excitatory, UnitClass::Inhibitory, UnitClass::Unclassified}) {
        const auto first = rows.size();
        for (std::size_t n = 0; n < units.size(); ++n) {
            const UnitClass unitClass = n < classes.size() ? classes[n] : UnitClass::Unclassified;
            if (unitClass == wanted)
                rows.push_back({static_cast<int>(n), unitClass});
        }
        std::stable_sort(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end(),
                         [&](const RasterRow &a, const RasterRow &b) {
                             return keys[static_cast<std::size_t>(a.unit)] <
                                    keys[static_cast<std::size_t>(b.unit)];
                         });
    }
    return rows;
}

bool isDense(std::int64_t spikes, int columns)
{
    return spikes > 3 * static_cast<std::int64_t>(columns);
}

std::size_t advance(std::span<const double> times, std::size_t from, double t)
{
    std::size_t step = 1;
    std::size_t low = from;
    while (low + step <= times.size() && times[low + step - 1] < t) {
        low += step;
        step *= 2;
    }
    const auto first = times.begin() + static_cast<std::ptrdiff_t>(low);
    const auto last = times.begin() + static_cast<std::ptrdiff_t>(std::min(low + step, times.size()));
    return static_cast<std::size_t>(std::lower_bound(first, last, t) - times.begin());
}

double roundAbove(double value)
{
    if (!(value > 0))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (factor * power >= value * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

double roundBelow(double value)
{
    if (!(value > 0))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value) + 1e-9));
    for (const double factor : {5.0, 2.0})
        if (factor * power <= value * (1 + 1e-9))
            return factor * power;
    return power;
}

} // namespace edgescope
