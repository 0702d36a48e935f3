// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/waveformfeatures.h"
#include "core/progress.h"

#include <vector>

namespace edgescope {

// What a unit's class is judged by.
struct UnitFeatures {
    WaveformFeatures waveform;
    double riseTime = undefined;  // ms, of its autocorrelogram
    double decayTime = undefined; // ms
    QString waveformSource; // "waveform", "column troughToPeak", "waveform cut from the signal", or empty
                            // when nothing is known
    QString waveformReason; // why there is no waveform, where more than that can be said
    std::shared_ptr<const Waveform> mean; // what was measured: the file's waveform, or the one cut
    QString autocorrelogramSource;
};

// The source of a waveform that the file does not hold.
inline const QString cutWaveformSource = QStringLiteral("waveform cut from the signal");

// From the stored waveforms and the spikes. Units without a waveform take the numbers that the file's own
// columns publish (CellExplorer's troughToPeak, in milliseconds), and without these a waveform is cut from
// the recorded signal (spikewaveforms.h); rise and decay times are the published ones where there are any,
// and fitted otherwise. Times of the autocorrelogram are only found when asked for. Throws Cancelled, or
// Error when the signal cannot be read.
std::vector<UnitFeatures> unitFeatures(const Recording &recording, bool withAutocorrelograms,
                                       const Progress &progress);

// The numbers of a column of the file's units table whose name is one of `names` but for capitals and
// underscores; empty when there is none, undefined where a cell is no number.
struct PublishedNumbers {
    QString column;
    std::vector<double> values;
};
PublishedNumbers publishedNumbers(const Recording &recording, const QStringList &names);

} // namespace edgescope
