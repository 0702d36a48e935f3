// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"

#include <cstdint>
#include <optional>
#include <vector>

// How well the seizures that one rater or a detector marked (the hypothesis) meet those of another (the
// reference), by the rules of SzCORE (Dan et al. 2024, "SzCORE: Seizure Community Open-source Research
// Evaluation framework for the validation of EEG-based automated seizure detection algorithms", Epilepsia).
namespace edgescope {

// Seconds; the defaults are those of SzCORE.
struct EventRules {
    double mergedBelow = 90;     // events less far apart than this are one
    double splitAbove = 300;     // events longer than this are cut into pieces of this length
    double toleranceBefore = 30; // a reference event is thought to begin so much earlier
    double toleranceAfter = 60;  // and to end so much later
};

struct SeizureAgreement {
    std::int64_t references = 0;       // events, or seconds, of the reference
    std::int64_t truePositives = 0;    // of these the ones that the hypothesis finds
    std::int64_t falsePositives = 0;   // events, or seconds, of the hypothesis where the reference has none
    std::optional<double> sensitivity; // TP / references, 0…1; none without a reference event
    std::optional<double> precision;   // TP / (TP + FP), 0…1; none without either
    std::optional<double> f1;          // harmonic mean of the two; none when one of them has no value
    std::optional<double> falsePositivesPerHour; // none when the recording has no length

    std::optional<double> falsePositivesPerDay() const;
};

// Event by event: a reference event is found when any part of a hypothesis event lies inside it or its
// tolerances; a hypothesis event is false when no part of it lies inside a found one. Events are those parts
// of the ranges that lie inside `recording`.
SeizureAgreement eventAgreement(const std::vector<TimeRange> &reference,
                                const std::vector<TimeRange> &hypothesis, const TimeRange &recording,
                                const EventRules &rules = {});

// Second by second, without tolerances: the edges of events are rounded to whole seconds from the
// recording's start.
SeizureAgreement secondsAgreement(const std::vector<TimeRange> &reference,
                                  const std::vector<TimeRange> &hypothesis, const TimeRange &recording);

} // namespace edgescope
