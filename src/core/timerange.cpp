// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timerange.h"

#include <algorithm>

namespace edgescope {

TimeRange TimeRange::intersected(const TimeRange &other) const
{
    const TimeRange common{std::max(start, other.start), std::min(stop, other.stop)};
    return common.isEmpty() ? TimeRange{common.start, common.start} : common;
}

std::vector<TimeRange> merged(std::vector<TimeRange> ranges, double gap)
{
    std::erase_if(ranges, [](const TimeRange &range) { return range.isEmpty(); });
    std::sort(ranges.begin(), ranges.end(),
              [](const TimeRange &a, const TimeRange &b) { return a.start < b.start; });
    std::vector<TimeRange> result;
    for (const TimeRange &range : ranges) {
        if (!result.empty() && range.start <= result.back().stop + gap)
            result.back().stop = std::max(result.back().stop, range.stop);
        else
            result.push_back(range);
    }
    return result;
}

std::vector<TimeRange> clipped(const std::vector<TimeRange> &ranges, const TimeRange &window)
{
    std::vector<TimeRange> result;
    for (const TimeRange &range : ranges) {
        const TimeRange common = range.intersected(window);
        if (!common.isEmpty())
            result.push_back(common);
    }
    return result;
}

std::vector<TimeRange> subtracted(const std::vector<TimeRange> &ranges, const std::vector<TimeRange> &holes)
{
    std::vector<TimeRange> result;
    for (TimeRange range : ranges) {
        for (const TimeRange &hole : holes) {
            if (hole.stop <= range.start)
                continue;
            if (hole.start >= range.stop)
                break;
            if (hole.start > range.start)
                result.push_back({range.start, hole.start});
            range.start = hole.stop;
            if (range.isEmpty())
                break;
        }
        if (!range.isEmpty())
            result.push_back(range);
    }
    return result;
}

double totalLength(const std::vector<TimeRange> &ranges)
{
    double seconds = 0;
    for (const TimeRange &range : ranges)
        seconds += range.length();
    return seconds;
}

} // namespace edgescope
