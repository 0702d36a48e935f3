// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/unitspikes.h"
#include "core/recording.h"
#include "core/result.h"

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
    Curves waveform;        // mean and SD; the panel says so when the file has none
    Curves autocorrelogram; // Hz around a spike, ±50 ms in bins of 1 ms
    Curves rate;            // in 200 parts of the recording
    std::vector<Table> tables;
};

// `graph`: the connections found, if they have been looked for.
UnitContent unitContent(const Recording &recording, const UnitClasses &classes, int unit,
                        const UnitGraph *graph = nullptr);

// "▲ Excitatory", "■ Inhibitory", "◇ Unclassified".
QString unitClassTitle(UnitClass unitClass);

} // namespace edgescope
