// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "core/result.h"

namespace edgescope {

// Measures of a unit's mean waveform (methods, section 16). All times in milliseconds. Undefined where the
// stored stretch of the waveform does not show them.
struct WaveformFeatures {
    double troughToPeak = undefined;    // from the trough to the largest value after it
    double troughHalfWidth = undefined; // full width of the trough at half its depth
    double peakHalfWidth = undefined;   // full width of the after-peak at half its height
    double repolarisation =
        undefined; // steepest rise from trough to after-peak over the trough's depth, 1/ms
    double afterPeakRatio = undefined; // height of the after-peak over the trough's depth
    bool isPositive = false; // the largest deflection is upwards: an axon's spike, or the wrong polarity
    bool isPeakCut = false;  // still rising at its end: the true trough-to-peak is at least as long
};

// The mean waveform relative to the median of the first fifth of its samples; empty when it has fewer than
// eight samples or no rate.
std::vector<double> overBaseline(const Waveform &waveform);

// The baseline is the median of the first fifth of the samples; a natural cubic spline draws ten steps from
// sample to sample. A positive waveform is flagged and nothing of it is measured.
WaveformFeatures waveformFeatures(const Waveform &waveform);

} // namespace edgescope
