// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/channelsamples.h"
#include "analyses/morlet.h"
#include "core/progress.h"
#include "core/timerange.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

// Wavelet coherence of two signals (methods, section 13; Torrence and Webster 1999; Grinsted, Moore and
// Jevrejeva 2004):
//     R² = |S(s⁻¹ W_xy)|² / (S(s⁻¹ |W_x|²) S(s⁻¹ |W_y|²)),   W_xy = W_x W_y*,
// S smoothing over time by e^(−t²/(2s²)) of unit sum, then over scale. Phase is arg S(s⁻¹ W_xy): positive
// where the first signal leads. Without smoothing R² would be 1 everywhere.
namespace edgescope {

// How neighbouring scales are averaged; both span about 0.6 octaves for ω0 = 6.
enum class ScaleSmoothing : std::uint8_t {
    Grinsted, // 2·round(m) − 1 whole cells between two of weight frac(m), m = 0.6/(2 δj)
    Box,      // a box 0.6/δj cells wide with fractional ends
};

// Weights over neighbouring scales, of unit sum and odd length; the middle one is the scale itself. Beyond
// the first and last scale there is nothing.
std::vector<double> scaleKernel(ScaleSmoothing smoothing, int voicesPerOctave);

struct CoherenceSettings {
    MorletSettings morlet;
    ScaleSmoothing smoothing = ScaleSmoothing::Grinsted;

    bool operator==(const CoherenceSettings &) const = default;
};

struct Coherence {
    std::vector<double> scalesSeconds; // of the rows, descending, so that frequencies ascend
    std::vector<double> times;         // of the columns, seconds from the first sample
    std::vector<float> r2;     // row after row; NaN where both signals have no power, or there is none
    std::vector<float> phases; // radians, likewise
    // |S(s⁻¹ W_xy)|/S(s⁻¹), the smoothed cross-power in the product of the signals' units; likewise
    std::vector<float> crossPower;

    std::size_t columns() const { return times.size(); }
};

// Two signals of equal length over one stretch without holes, in one piece and in double precision: the
// reference of coherenceAt, for short series. A column for each sample. Means are removed.
Coherence waveletCoherence(std::span<const double> x, std::span<const double> y, double rateHz,
                           const CoherenceSettings &settings);

// A part of both signals without holes, on one grid of samples.
struct CoherenceStretch {
    std::int64_t first = 0; // sample, counted from any origin
    std::int64_t count = 0;
    std::function<void(std::int64_t first, std::span<float> out)> readX; // means removed
    std::function<void(std::int64_t first, std::span<float> out)> readY;
};

// The same at the given times only (seconds from sample 0, ascending, evenly spaced), for signals of any
// length in bounded memory: each scale has the fewest coefficients that tell all about it, and the smoothed
// values at each time are sums over those near it. Bit-identical at any number of threads. Times outside of
// all stretches are NaN. Throws Cancelled.
Coherence coherenceAt(std::span<const CoherenceStretch> stretches, double rateHz,
                      const CoherenceSettings &settings, std::span<const double> times,
                      const Progress &progress);

// Samples beside a time that its coherence depends on.
std::int64_t coherenceHalo(double rateHz, const CoherenceSettings &settings);

} // namespace edgescope
