// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/unitspikes.h"
#include "core/recording.h"
#include "core/result.h"

#include <memory>
#include <optional>

namespace edgescope {

// What the view of one unit shows.
struct UnitContent {
    static constexpr double lagBinSeconds = 0.001;
    static constexpr std::size_t lagBinsPerSide = 50;
    static constexpr std::size_t rateParts = 200;

    QString label;
    UnitClass unitClass = UnitClass::Unclassified;
    QString classSource; // "by hand", "column cell_type"; empty when unclassified
    QString electrode;   // empty when not known
    std::int64_t spikes = 0;
    double rateHz = undefined; // over the recorded time
    IntervalStatistics intervals;
    // Connections to other units; nothing while they have not been looked for.
    struct Connections {
        int excitatory = 0;
        int inhibitory = 0;
    };
    std::optional<Connections> connections;
    QString cutFrom;        // channel whose signal the waveform was cut from; empty: it is the file's own
    Curves waveform;        // mean and SD; the panel says so when there is none
    Curves autocorrelogram; // Hz around a spike, ±50 ms in bins of 1 ms
    Curves rate;            // in 200 parts of the recording
    std::vector<Table> tables;
};

// What the recorded signal gives in place of a waveform that the file does not have.
struct WaveformFromSignal {
    std::shared_ptr<const Waveform> waveform;
    QString channel; // its label
    QString reason;  // why there is no waveform, or not yet, as a sentence; empty: there is no such signal
};

// `graph`: the connections found, if they have been looked for.
UnitContent unitContent(const Recording &recording, const UnitClasses &classes, int unit,
                        const UnitGraph *graph = nullptr, const WaveformFromSignal &fromSignal = {});
// Whether the file has a waveform of the unit.
bool hasOwnWaveform(const Unit &unit);

// "▲ Excitatory", "■ Inhibitory", "◇ Unclassified".
QString unitClassTitle(UnitClass unitClass);

} // namespace edgescope
