// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulation.h"

namespace edgescope {

// The mean waveforms of one class: a trough and an after-peak of normal shape. Times in milliseconds; times
// and widths of single units scatter normally around these (methods, section 16: the clouds of Peyrache et
// al. 2012), so that a few units of either class lie between the two.
struct WaveformModel {
    double troughToPeak = 0;
    double troughToPeakSpread = 0;
    double troughHalfWidth = 0;
    double peakHalfWidth = 0;
    double peakHalfWidthSpread = 0;
    double afterPeakRatio = 0;
};
inline constexpr WaveformModel excitatoryWaveform = {0.70, 0.10, 0.28, 0.62, 0.08, 0.35};
inline constexpr WaveformModel inhibitoryWaveform = {0.33, 0.08, 0.18, 0.44, 0.07, 0.45};

// Gives every unit a waveform of its class.
void addWaveforms(const SimulationSettings &settings, SimulatedUnits &simulated);

} // namespace edgescope
