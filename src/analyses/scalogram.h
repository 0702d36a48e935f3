// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/baseline.h"
#include "analyses/morlet.h"
#include "analyses/rednoise.h"

#include <cstdint>
#include <vector>

// Wavelet power of one signal over frequency and time, beside a baseline (methods, section 12).
namespace edgescope {

// Of a signal that is transformed.
inline constexpr std::int64_t samplesPerBlock = 1 << 18;

struct ScalogramSettings {
    MorletSettings morlet;
    TimeRange shown;
    BaselineTime baseline;
    double confidence = 0.95;
    bool isFullRate = false; // a column for every sample instead of about 2000
};

struct Scalogram {
    std::vector<double> frequenciesHz; // of the rows, ascending
    std::vector<double> scalesSeconds;
    double start = 0; // left edge of the first column
    double step = 0;
    std::size_t columns = 0;
    std::vector<TimeRange> stretches; // where the signal is, the time beside what is shown included
    // Mean |W|² over each column (Torrence and Compo's normalisation: white noise has its variance at all
    // frequencies), row after row; NaN where there is no signal.
    std::vector<float> power;
    // Of the baseline; NaN where its stretches are too short for a row.
    std::vector<double> baselineMean;
    std::vector<double> baselineSd; // of the power at single moments
    RedNoise background;
    // The power that red noise stays below with the settings' confidence, for the mean over a column.
    std::vector<double> level;
    QString reason; // why there is none, in one sentence; all else is then empty
    QStringList notes;

    double secondsOf(std::size_t column) const { return start + (static_cast<double>(column) + 0.5) * step; }
};

// The samples of `channel` in the time shown and in a halo beside it, so that edges appear only at the true
// ends of the signal. Bit-identical at any number of threads. Throws Error when the file cannot be read.
Scalogram scalogram(const Channel &channel, const std::vector<TimeRange> &gaps,
                    const ScalogramSettings &settings, const Progress &progress);

// What the parameters that wavelets have in every analysis ask for: omega0, voices, lowest, highest, baseline
// and confidence.
std::vector<Parameter> scalogramBasicParameters();
ScalogramSettings scalogramSettings(const AnalysisInput &input, const Values &values);

// The parameter that chooses between the screen's columns and every sample.
Parameter resolutionParameter();
bool isFullRate(const Values &values);

// Lets frequencies end at half the sampling rate, with a note; gives the reason when none are left.
QString fitToRate(MorletSettings &morlet, double rateHz, QStringList &notes);

// The parameter that chooses an LFP channel by its row in Recording::channels, and the chosen channel;
// nullptr and a reason when there is none.
Parameter channelParameter();
const Channel *chosenChannel(const Recording &recording, const Values &values, QString &reason);

// The scalogram that the values of the analysis "wavelet" ask for.
Scalogram waveletScalogram(const AnalysisInput &input, const Values &values, const Progress &progress);

// The analysis "wavelet". A long one that is watched comes in two steps: every fourth frequency, then all.
const std::vector<Parameter> &waveletParameters();
Result runWavelet(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
