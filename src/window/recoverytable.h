// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/timerange.h"

#include <QString>

#include <optional>

// What the analysis "signed_cumulative" measured on each seizure, read from its table, and how panels word
// it.
namespace edgescope {

struct SeizureRecovery {
    enum class Verdict : std::uint8_t {
        Recovered,
        NotWithin, // the recording
        None,      // nothing to recover from, or nothing to measure it by: `reason` says why
    };

    Verdict verdict = Verdict::None;
    QString reason;              // a sentence of the analysis
    double peak = undefined;     // residual, spikes per neuron
    double peakTime = undefined; // seconds from the recording's start
    double toBand = undefined;   // seconds after the offset, as is the next
    double toHalf = undefined;
    double tau = undefined; // seconds
    double tauLow = undefined;
    double tauHigh = undefined;

    bool hasBaseline() const { return peak == peak; }
};

// Nothing when the seizure lies outside the time analysed.
std::optional<SeizureRecovery> recoveryOf(const Result &result, const TimeRange &seizure);

// "223 s"
QString recoverySecondsText(double seconds);
// "recovered", "not within recording", or the reason.
QString verdictText(const SeizureRecovery &recovery);

} // namespace edgescope
