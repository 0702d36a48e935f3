// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"

#include <optional>
#include <span>
#include <vector>

// The signed cumulative S(t) = Σ (Ens_E − Ens_I) in spikes per neuron, without removal of the mean, and the
// line it follows while the balance holds (methods, section 15).
namespace edgescope {

// S(t) at the edges of evenly spaced bins; edge n is at start + n · step, S = 0 at edge 0.
struct CumulativePath {
    double start = 0; // seconds from the recording's start
    double step = 0.1;
    std::vector<double> values; // one more than bins

    double time(size_t edge) const { return start + static_cast<double>(edge) * step; }
    size_t bins() const { return values.size() - 1; }
    double total() const { return values.back(); }
    // The edge nearest to a time, limited to the path.
    size_t nearestEdge(double seconds) const;
};

// S(t) over `window`, exact: differences of ranks, no running sum. Both classes must have units. The partial
// last bin is dropped.
CumulativePath cumulativePath(const EnsembleSignals &ensemble, const TimeRange &window, double step,
                              const Progress &progress);

// SD of f, the increments of S(t) a bin.
double incrementDeviation(const CumulativePath &path);

// False when S(T) is 0 or below 3 · sd(f) · √M, within what sums of noise reach: the path must not be divided
// by it then.
bool canBeScaled(const CumulativePath &path);

// The straight line S = a + b t through the right edges of the whole bins of a range, by ordinary least
// squares.
struct BaselineLine {
    TimeRange range;
    size_t firstBin = 0;
    size_t lastBin = 0;           // one past
    double intercept = undefined; // at the recording's start, spikes per neuron
    double slope = undefined;     // spikes per neuron and second
    // Long-run variance of S a second: unbiased variance of the sums over consecutive blocks, over the
    // blocks' length.
    double variancePerSecond = undefined;
    size_t blocks = 0;

    double at(double seconds) const { return intercept + slope * seconds; }
};

// Nothing when fewer than 3 bins or 3 blocks of `blockLength` seconds fit in the range.
std::optional<BaselineLine> fitBaseline(const CumulativePath &path, const TimeRange &range,
                                        double blockLength);

// SD of S less the line, `horizon` seconds after the end of the line's range, for S a random walk:
//     sd² = v (2 P/15 + 1.2 h + 1.2 h²/P), P the length of the range.
double predictionDeviation(const BaselineLine &baseline, double horizon);

// How many SD a band must reach so that at least 95 % of undisturbed records stay inside it all the time: 2.8
// with 25 blocks behind the variance (P = 250 s), 3.4 with 9 (P = 90 s), straight in the inverse number of
// blocks between and below, 2.8 above.
double simultaneousFactor(size_t blocks);

// The analysis "signed_cumulative".
const std::vector<Parameter> &signedCumulativeParameters();
Result runSignedCumulative(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
