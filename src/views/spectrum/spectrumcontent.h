// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/timeline/clockaxis.h"

#include <optional>

namespace edgescope {

// One column of a scalogram against frequency, beside its baseline: in dB, or in SD where that is what the
// scalogram has. Powers are in dB over a unit.
struct Spectrum {
    double seconds = 0; // of the cursor
    QString time;       // the same in words
    Axis frequency;     // as far as that of the scalogram
    Axis power;
    // Of each row of the scalogram; NaN = undefined.
    std::vector<double> frequenciesHz;
    std::vector<double> values;
    std::vector<double> baseline;    // empty when there is none
    std::vector<bool> isEdge;        // the ends of the signal reach into it
    std::vector<bool> isSignificant; // empty when it is not known
    QString reason;                  // why there is nothing to show, in one sentence

    // The row of the highest value, of those that are not affected by the edges if there are any; nothing
    // when all are undefined.
    std::optional<std::size_t> peak() const;
    // The row nearest to a frequency. There is at least one.
    std::size_t rowAt(double frequencyHz) const;
};

// The column of a scalogram that a moment lies in.
Spectrum spectrumAt(const TimeMap &scalogram, double seconds, const ClockAxis &clock);

// A line where the spectrum is whole, dotted where the edges reach into it, and the baseline dashed; the
// reason in their place when there is nothing to show. The first series has all values.
Curves spectrumCurves(const Spectrum &spectrum);

// A row for each frequency.
Table spectrumTable(const Spectrum &spectrum);

// "+31.4 s · 18.2 Hz · 13.1 dB · significant"
QString spectrumText(const Spectrum &spectrum, std::size_t row);

} // namespace edgescope
