// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/sleepstatistics.h"

#include "core/statenames.h"

#include <algorithm>

namespace edgescope {
namespace {

constexpr double touchingSeconds = 1e-6;

struct Bout {
    TimeRange range;
    std::size_t stage = 0;
};

bool isSleep(const StageStatistics &stage)
{
    return stage.vigilance == Vigilance::Sleep || stage.vigilance == Vigilance::Rem;
}

std::vector<StageStatistics> listed(const std::vector<Interval> &states, const std::vector<QString> &labels)
{
    std::vector<QString> all = labels;
    for (const QString &label : stateLabels(states))
        if (std::find(all.begin(), all.end(), label) == all.end())
            all.push_back(label);
    std::vector<StageStatistics> stages;
    for (const QString &label : all) {
        StageStatistics stage;
        stage.label = label;
        stage.vigilance = vigilanceOf(label);
        if (stage.vigilance != Vigilance::NotScored)
            stages.push_back(stage);
    }
    return stages;
}

// In the order of time; none overlap.
std::vector<Bout> boutsOf(const std::vector<StageStatistics> &stages, const std::vector<Interval> &states,
                          const TimeRange &range)
{
    std::vector<Bout> bouts;
    for (std::size_t n = 0; n < stages.size(); ++n)
        for (const TimeRange &bout : clipped(stateRanges(states, stages[n].label), range))
            bouts.push_back({bout, n});
    std::sort(bouts.begin(), bouts.end(),
              [](const Bout &a, const Bout &b) { return a.range.start < b.range.start; });
    return bouts;
}

void addBout(StageStatistics &stage, const TimeRange &bout, double rangeStart)
{
    if (stage.bouts == 0)
        stage.latency = bout.start - rangeStart;
    ++stage.bouts;
    stage.seconds = stage.seconds.value_or(0) + bout.length();
    stage.longestBout = std::max(stage.longestBout.value_or(0), bout.length());
}

void countTransitions(SleepStatistics &statistics, const std::vector<Bout> &bouts)
{
    const std::size_t stages = statistics.stages.size();
    statistics.transitions.assign(stages * stages, 0);
    for (std::size_t n = 1; n < bouts.size(); ++n) {
        if (bouts[n].range.start > bouts[n - 1].range.stop + touchingSeconds)
            continue;
        ++statistics.transitions[bouts[n - 1].stage * stages + bouts[n].stage];
        ++statistics.shifts;
    }
}

void measureSleep(SleepStatistics &statistics, const std::vector<Bout> &bouts)
{
    const auto firstOf = [&](const auto &isWanted) {
        return std::find_if(bouts.begin(), bouts.end(),
                            [&](const Bout &bout) { return isWanted(statistics.stages[bout.stage]); });
    };
    const auto first = firstOf(isSleep);
    if (first == bouts.end())
        return;
    const double onset = first->range.start;
    double sleep = 0;
    double wake = 0;
    for (const Bout &bout : bouts) {
        const StageStatistics &stage = statistics.stages[bout.stage];
        if (isSleep(stage))
            sleep += bout.range.length();
        else if (stage.vigilance == Vigilance::Wake && bout.range.start >= onset)
            wake += bout.range.length();
    }
    statistics.totalSleep = sleep;
    statistics.onsetLatency = onset - statistics.range.start;
    statistics.wakeAfterOnset = wake;
    statistics.efficiency = sleep / statistics.range.length();
    const auto rem = firstOf([](const StageStatistics &stage) { return stage.vigilance == Vigilance::Rem; });
    if (rem != bouts.end())
        statistics.remLatency = rem->range.start - onset;
}

} // namespace

Vigilance vigilanceOf(const QString &label)
{
    static const QStringList movement = {QStringLiteral("mt"), QStringLiteral("movement"),
                                         QStringLiteral("movement time")};
    if (movement.contains(label.simplified().toLower()))
        return Vigilance::Movement;
    const std::optional<QString> name = stateName(label);
    if (name == QStringLiteral("AWAKE"))
        return Vigilance::Wake;
    if (name == QStringLiteral("REM"))
        return Vigilance::Rem;
    return name && name->isEmpty() ? Vigilance::NotScored : Vigilance::Sleep;
}

SleepStatistics sleepStatistics(const std::vector<Interval> &states, const TimeRange &range,
                                double epochSeconds, const std::vector<QString> &labels)
{
    SleepStatistics statistics;
    statistics.range = range;
    statistics.stages = listed(states, labels);
    const std::vector<Bout> bouts = boutsOf(statistics.stages, states, range);
    for (const Bout &bout : bouts) {
        addBout(statistics.stages[bout.stage], bout.range, range.start);
        statistics.scored += bout.range.length();
    }
    statistics.unscored = std::max(0.0, range.length() - statistics.scored);
    countTransitions(statistics, bouts);
    measureSleep(statistics, bouts);
    for (StageStatistics &stage : statistics.stages) {
        if (stage.bouts == 0)
            continue;
        stage.epochs = *stage.seconds / epochSeconds;
        stage.meanBout = *stage.seconds / static_cast<double>(stage.bouts);
        stage.shareOfScored = *stage.seconds / statistics.scored;
        if (isSleep(stage))
            stage.shareOfSleep = *stage.seconds / *statistics.totalSleep;
    }
    return statistics;
}

} // namespace edgescope
