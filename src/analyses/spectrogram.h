// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"

#include <array>

// The short-time spectrum of one channel over a whole recording, for scoring of vigilance states.
namespace edgescope {

struct FrequencyBand {
    const char *id; // as in tables
    double lowHz = 0;
    double highHz = 0;
};

// Bands of the sleep EEG, and the one whose amplitude tells muscle tone where no EMG is recorded.
inline constexpr std::array<FrequencyBand, 5> sleepBands = {
    {{"delta", 0.5, 4}, {"theta", 4, 8}, {"alpha", 8, 12}, {"sigma", 12, 16}, {"beta", 16, 30}}};
inline constexpr FrequencyBand muscleBand = {"emg_rms", 30, 100};

struct SpectrogramSettings {
    double duration = 0; // columns start at the recording's start and cover so many seconds
    double columnSeconds = 10;
    double highestHz = 25;
};

struct Spectrogram {
    static constexpr double segmentSeconds = 4;
    static constexpr double rowHz = 0.5;
    static constexpr std::int64_t mostColumns = 4000;

    double step = 0; // seconds a column
    std::size_t columns = 0;
    std::vector<double> frequenciesHz; // of the rows: rowHz, 2 rowHz, …
    // Mean power density over rowHz about each frequency, in the channel's unit²/Hz, row after row; NaN in
    // columns that are left out.
    std::vector<float> density;
    // For each column, in the channel's unit²; NaN too when the band ends beyond half the sampling rate.
    std::array<std::vector<double>, sleepBands.size()> bandPower;
    std::vector<double> muscleRms; // in the channel's unit
    QString reason;                // why there is none, in one sentence; all else is then empty
    QStringList notes;

    double secondsOf(std::size_t column) const { return (static_cast<double>(column) + 0.5) * step; }
};

// Each column is the mean periodogram of the Hann windows of 4 s that overlap by half and lie within it.
// Columns with missing samples and flat ones are left out. Columns are longer than asked for in recordings of
// more than 4000. Reads piece by piece; bit-identical at any number of threads. Throws Error when the file
// cannot be read.
Spectrogram spectrogram(const Channel &channel, const std::vector<TimeRange> &gaps,
                        const SpectrogramSettings &settings, const Progress &progress);

// The spectrogram that the values of the analysis "spectrogram" ask for.
Spectrogram channelSpectrogram(const AnalysisInput &input, const Values &values, const Progress &progress);

// The analysis "spectrogram", of the whole recording whatever the conditions.
const std::vector<Parameter> &spectrogramParameters();
Result runSpectrogram(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
