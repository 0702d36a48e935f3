// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"

#include <optional>
#include <vector>

// Stretches of time that may be seizures, proposed by a plain rule for a person to accept, move or reject:
// on enough channels both line length and band power rise far above what is usual for the channel. It knows
// nothing of artefacts and calls nothing a seizure.
namespace edgescope {

// What is proposed at one threshold.
struct SeizureCandidate {
    TimeRange range;
    double score = 0; // the largest score of a window in it
    // When each channel rises above the threshold, by time: the order in which activity spreads. A channel
    // may do so before the range begins, which needs several.
    std::vector<ChannelOnset> onsets;
    // How many candidates an hour of signal holds that score as high as this one or higher: what a reader
    // who believes this one has to look through.
    double candidatesPerHour = 0;
};

struct SeizureDetection {
    double lowestHz = 3;
    double highestHz = 30;
    std::size_t leastChannels = 0; // 0: one of up to three channels, else a tenth of them, at least two
    double threshold = 0;          // SDs
    double minimumDuration = 5;    // seconds
};

// The threshold in SDs of a sensitivity s from 0 to 100: 10 · 16^(−s / 100), so 10 at 0, 2.5 at 50 and 0.6
// at 100: equal steps of the slider change the threshold by equal factors.
double seizureThreshold(double sensitivity);

// The scores of windows of 2 s every 1 s. The score of a channel is the smaller of two numbers of SDs: those
// by which the logarithms of its line length and of its power in the band lie above their median over
// `window`. The SD is estimated by 1.4826 times the median distance of the values below the median from it,
// so that seizures, which only raise values, hardly change it; it is at least 0.1 for the line length (a
// tenth of its value) and 0.2 for power. The score of a window is the n-th largest of the channels' scores,
// n = leastChannels.
struct ScoredChannels {
    SeizureScores scores;
    QString reason;    // why there are none, in one sentence; empty when there are
    QStringList notes; // channels and time that are left out
};
ScoredChannels seizureScores(const Recording &recording, const TimeRange &window,
                             const SeizureDetection &detection, const Progress &progress);

// Windows above the threshold, joined when less than 10 s lie between them, that together last for at least
// the minimum duration. Fast: reads no samples, so that a threshold can follow a slider.
std::vector<SeizureCandidate> candidatesAbove(const SeizureScores &scores, double threshold);

// Hours of signal behind the scores.
double scoredHours(const SeizureScores &scores);

// The analysis "seizure_candidates".
const std::vector<Parameter> &seizureCandidatesParameters();
Result runSeizureCandidates(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
