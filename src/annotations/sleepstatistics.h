// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <cstdint>
#include <optional>
#include <vector>

// The numbers of a night, as the AASM Manual for the Scoring of Sleep and Associated Events asks for them
// (chapter "Parameters to be reported for polysomnography", section "Sleep scoring data"), and those of bouts
// and transitions that work with animals adds. What a record does not have, such as the latency of a stage
// that never came, has no value. Time without a state, or claimed by two, is unscored and never wakefulness.
namespace edgescope {

// What the word of a state says about sleep.
enum class Vigilance : std::uint8_t {
    Wake,
    Rem,
    Sleep,     // any other state
    Movement,  // movement time, which is neither sleep nor wakefulness (Rechtschaffen and Kales 1968)
    NotScored, // words such as "unknown": no state at all
};
Vigilance vigilanceOf(const QString &label);

// One state inside the time looked at. All times in seconds.
struct StageStatistics {
    QString label;
    Vigilance vigilance = Vigilance::Sleep;
    std::int64_t bouts = 0; // stretches of time without interruption
    // The rest has no value when there are no bouts.
    std::optional<double> seconds;
    std::optional<double> epochs;        // seconds over the length of an epoch
    std::optional<double> shareOfScored; // 0…1
    std::optional<double> shareOfSleep;  // of the total sleep time, 0…1; states of sleep only
    std::optional<double> meanBout;
    std::optional<double> longestBout;
    std::optional<double> latency; // from the beginning of the time looked at to that of the first bout
};

struct SleepStatistics {
    TimeRange range; // the time looked at: from lights off to lights on
    double scored = 0;
    double unscored = 0; // the two together are the range
    std::vector<StageStatistics> stages;
    // Without sleep none of these has a value.
    std::optional<double> totalSleep;     // "TST": all states of sleep
    std::optional<double> onsetLatency;   // from the beginning of the range to the first sleep of any stage
    std::optional<double> remLatency;     // from the onset of sleep to the first REM sleep
    std::optional<double> wakeAfterOnset; // "WASO": wakefulness from the onset of sleep to the range's end
    std::optional<double> efficiency;     // total sleep over the length of the range, 0…1
    // Changes from one state to another without unscored time between them.
    std::int64_t shifts = 0;
    std::vector<std::int64_t> transitions; // from stage (row) to stage (column), row after row

    std::int64_t transition(std::size_t from, std::size_t to) const
    {
        return transitions[from * stages.size() + to];
    }
};

// Statistics of the states in `range`; bouts that reach beyond it are cut. Stages are listed in the order of
// `labels`, whether they occur or not, followed by any other labels of the states (stateLabels). An epoch is
// `epochSeconds` long, more than 0; states need not keep to epochs.
SleepStatistics sleepStatistics(const std::vector<Interval> &states, const TimeRange &range,
                                double epochSeconds, const std::vector<QString> &labels = {});

} // namespace edgescope
