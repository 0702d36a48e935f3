// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/blockpaths.h"

// How S(t) leaves its pre-ictal line with a seizure and comes back (methods, section 15).
namespace edgescope {

// r(t) = A e^(−(t − start)/τ).
struct Exponential {
    double start = undefined;
    double stop = undefined; // of what was fitted
    double amplitude = undefined;
    double tau = undefined;
    double low = undefined; // 95 % interval of τ
    double high = undefined;
};

// Least squares over values `step` seconds apart, the first at t = start: golden section on log τ between 2
// steps and 10 times the values' length, A by linear least squares at each τ. Nothing when the best τ is at
// a limit: the values do not decay, or not slower than a few steps.
std::optional<Exponential> fitExponential(std::span<const double> values, double step);

struct RecoverySettings {
    double baselineLength = 0; // seconds before the guard; 0 = from the previous seizure's end or the start
    double guard = 10;         // seconds before the onset that the line does not use
    double blockLength = 10;
    double hold = 30;       // seconds inside the band that make a recovery
    double fitLength = 0;   // seconds of the exponential fit; 0 = to the next seizure or the end
    bool fromDraws = false; // band by block bootstrap instead of in closed form
    bool simultaneous = true;
    double factor = 0; // half width in SD; 0 = 1.96 at each point, or by the number of blocks for all
    std::int64_t draws = 400;
    std::uint64_t seed = 1;
};

struct Recovery {
    enum class Status : std::uint8_t {
        Recovered,
        NotWithin,     // still outside the band at the end
        NoExcursion,   // never outside the band after the onset
        NoBaseline,    // less than 60 s before the seizure
        TooFewBlocks,  // of the length asked for
        EndsInSeizure, // nothing after it
    };

    TimeRange seizure;
    TimeRange analysed; // from the start of the line's range to the next seizure or the end
    Status status = Status::NotWithin;
    std::optional<BaselineLine> baseline;
    double bandFactor = undefined;   // half width in SD, closed form only
    std::vector<double> halfWidths;  // at the edges from baseline->lastBin on
    double peak = undefined;         // residual
    double peakTime = undefined;     // seconds from the recording's start
    double recoveryTime = undefined; // the same
    double halfTime = undefined;     // the same
    std::optional<Exponential> fit;

    // S less the line.
    double residual(const CumulativePath &path, size_t edge) const
    {
        return path.values[edge] - baseline->at(path.time(edge));
    }
    // The residual up to which r is inside the band; NaN before the end of the line's range.
    double halfWidth(size_t edge) const
    {
        return baseline && edge >= baseline->lastBin && edge - baseline->lastBin < halfWidths.size()
                   ? halfWidths[edge - baseline->lastBin]
                   : undefined;
    }
};

// One seizure; `from` is the end of the previous one or the path's start, `to` the onset of the next or the
// path's end.
Recovery measureRecovery(const CumulativePath &path, const TimeRange &seizure, double from, double to,
                         const RecoverySettings &settings, const Progress &progress);

// All seizures that lie in the path's time, in order.
std::vector<Recovery> measureRecoveries(const CumulativePath &path, const std::vector<TimeRange> &seizures,
                                        const RecoverySettings &settings, const Progress &progress);

} // namespace edgescope
