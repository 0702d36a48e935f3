// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/baseline.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double longestBeforeSeizure = 300;
constexpr double shortestBeforeSeizure = 60;
constexpr double guard = 10; // before the onset
constexpr int pieces = 20;
constexpr double pieceSeconds = 60;

std::vector<TimeRange> represented(const TimeRange &range)
{
    if (range.length() <= pieces * pieceSeconds)
        return {range};
    const double spacing = (range.length() - pieceSeconds) / (pieces - 1);
    std::vector<TimeRange> result;
    for (int n = 0; n < pieces; ++n)
        result.push_back({range.start + n * spacing, range.start + n * spacing + pieceSeconds});
    return result;
}

BaselineTime ofRange(const TimeRange &range, const QString &name)
{
    return {represented(range), name, {}};
}

BaselineTime beforeSeizure(const Recording &recording)
{
    const std::vector<TimeRange> seizures = rangesOfKind(recording.intervals, Interval::Kind::Seizure);
    if (seizures.empty())
        return {{}, {}, QCoreApplication::translate("Analysis", "No baseline: no seizure is marked.")};
    const double stop = seizures.front().start - guard;
    const TimeRange range{std::max(0.0, stop - longestBeforeSeizure), stop};
    if (range.length() < shortestBeforeSeizure)
        return {{},
                {},
                QCoreApplication::translate("Analysis",
                                            "No baseline: less than a minute before the first seizure.")};
    return ofRange(range, QCoreApplication::translate("Analysis", "%1 s before the first seizure")
                              .arg(std::lround(range.length())));
}

} // namespace

BaselineTime baselineTime(const Recording &recording, const TimeRange &shown, Baseline baseline)
{
    if (baseline == Baseline::Shown)
        return ofRange(shown, QCoreApplication::translate("Analysis", "time shown"));
    if (baseline != Baseline::Recording) {
        const BaselineTime before = beforeSeizure(recording);
        if (before.reason.isEmpty() || baseline == Baseline::BeforeSeizure)
            return before;
    }
    return ofRange(recording.window(), QCoreApplication::translate("Analysis", "whole recording"));
}

} // namespace edgescope
