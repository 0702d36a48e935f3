// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <vector>

namespace edgescope {

// Mean waveforms as an NWB file holds them: tables of units × samples of one rate and one unit.
struct NwbWaveformTables {
    std::size_t samples = 0; // of the longest; 0 when no unit has a waveform
    double rateHz = 0;
    QString unit;                  // as it is written: "volts", or "unknown"
    std::vector<float> means;      // values that are no numbers where a unit has none, or a shorter one
    std::vector<float> deviations; // empty when none is known
    int leftOut = 0;               // units whose waveforms have another rate or unit than the first
};

NwbWaveformTables nwbWaveformTables(const std::vector<Unit> &units);

} // namespace edgescope
