// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/unitquality.h"

#include "analyses/unitspikes.h"
#include "core/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace edgescope {
namespace {

constexpr double minute = 60;

// Whole minutes, or the whole of a shorter recording, that do not lie in a gap.
std::vector<TimeRange> minutesWithData(const Recording &recording)
{
    std::vector<TimeRange> minutes;
    const auto count = static_cast<std::int64_t>(recording.duration / minute);
    for (std::int64_t n = 0; n < std::max<std::int64_t>(1, count); ++n) {
        const double start = minute * static_cast<double>(n);
        const TimeRange range{start, std::min(start + minute, recording.duration)};
        const bool isGap =
            std::any_of(recording.gaps.begin(), recording.gaps.end(), [&](const TimeRange &gap) {
                return gap.start <= range.start && gap.stop >= range.stop;
            });
        if (!isGap && !range.isEmpty())
            minutes.push_back(range);
    }
    return minutes;
}

double presence(const std::vector<double> &times, const std::vector<TimeRange> &minutes)
{
    if (minutes.empty())
        return undefined;
    const auto present = std::count_if(minutes.begin(), minutes.end(), [&](const TimeRange &range) {
        const auto first = std::lower_bound(times.begin(), times.end(), range.start);
        return first != times.end() && *first < range.stop;
    });
    return static_cast<double>(present) / static_cast<double>(minutes.size());
}

// The shares of spikes that each unit has in common with each other, row after row; only pairs in which both
// fire are compared.
std::vector<double> sharesOf(const Units &units, const Progress &progress)
{
    const std::size_t size = units.size();
    std::vector<double> shares(size * size, undefined);
    std::atomic<std::int64_t> done = 0;
    parallelFor(std::ssize(shares), [&](std::int64_t n) {
        const std::size_t a = static_cast<std::size_t>(n) / size;
        const std::size_t b = static_cast<std::size_t>(n) % size;
        const std::size_t fewer = std::min(units.at(a).spikeTimes.size(), units.at(b).spikeTimes.size());
        if (a < b && fewer > 0)
            shares[a * size + b] = shares[b * size + a] =
                static_cast<double>(
                    coincidentSpikes(units.at(a).spikeTimes, units.at(b).spikeTimes, coincidenceSeconds)) /
                static_cast<double>(fewer);
        progress.report(++done, std::ssize(shares));
    });
    return shares;
}

} // namespace

std::size_t coincidentSpikes(const std::vector<double> &a, const std::vector<double> &b, double tolerance)
{
    // The earliest spike that can be paired is: no other choice pairs more.
    std::size_t count = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (std::abs(a[i] - b[j]) <= tolerance) {
            ++count;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return count;
}

std::vector<UnitQuality> unitQuality(const Recording &recording, const Progress &progress)
{
    const Units &units = recording.units;
    const std::vector<TimeRange> minutes = minutesWithData(recording);
    const std::vector<double> shares = sharesOf(units, progress);
    std::vector<UnitQuality> all(units.size());
    for (std::size_t n = 0; n < units.size(); ++n) {
        UnitQuality &quality = all[n];
        quality.isSilent = units[n].spikeTimes.empty();
        quality.refractoryViolations = intervalStatistics(units[n].spikeTimes, recording.gaps).shortShare;
        quality.presence = presence(units[n].spikeTimes, minutes);
        std::size_t closest = n;
        for (std::size_t other = 0; other < units.size(); ++other) {
            const double share = shares[n * units.size() + other];
            if (std::isfinite(share) && !(share <= quality.sharedSpikes)) {
                quality.sharedSpikes = share;
                closest = other;
            }
        }
        if (quality.sharedSpikes > duplicateShare)
            quality.duplicateOf = static_cast<int>(closest);
    }
    return all;
}

} // namespace edgescope
