// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/coherencelevels.h"
#include "analyses/rednoise.h"

namespace edgescope {

// Wavelet coherence of an LFP channel with the estimated synaptic current or with another channel.
struct CoherenceNumbers {
    Coherence coherence;               // times are seconds from the recording's start
    std::vector<double> frequenciesHz; // of the rows, ascending
    std::vector<TimeRange> stretches;  // where both signals are
    RedNoise backgroundX;              // red noise like the baseline of each signal
    RedNoise backgroundY;
    NoisePairs noise;
    double start = 0; // left edge of the first column
    double step = 0;
    QString subject; // "e13 – C(t)"
    QString reason;  // why there is none, in one sentence; all else is then empty
    Remedy remedy = Remedy::None;
    QStringList notes;
};

// What the values of the analysis "coherence" ask for, without levels. The lag-1 autocorrelations of the
// noise are those of the baseline, to two digits of 1 − α, so that a little more or less of time does not
// make all pairs anew.
CoherenceNumbers coherenceNumbers(const AnalysisInput &input, const Values &values, const Progress &progress);

// The analysis "coherence". Comes in steps: R² and phase, then the level of significance from 10, 30, 100 …
// up to all noise pairs. Ridges that are asked for are in the table "ridges" too: of coherence (value R² over
// its level) or of cross-power (value |S(s⁻¹ W_xy)|/S(s⁻¹) over √(P_x P_y), the geometric mean of both
// signals' red noise), where R² is significant.
const std::vector<Parameter> &coherenceParameters();
Result runCoherence(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
