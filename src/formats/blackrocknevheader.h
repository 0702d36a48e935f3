// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/blackrocknev.h"

namespace edgescope {

// How the packets of a NEV file lie in it.
struct NevLayout {
    BlackrockSpec spec;
    std::int64_t headerBytes = 0;
    std::int64_t packetBytes = 0;
    double ticksPerSecond = 0;
    QString digitalName = {}; // the inputs' names
    QString serialName = {};

    std::int64_t timeBytes() const { return spec.hasLongTimes() ? 8 : 4; }
    // Ids from 1 to this one are spikes of electrodes.
    int lastElectrode() const { return spec.isAtLeast(2, 3) ? 2048 : 255; }
};

// Reads the headers of a NEV file, labels and scales of electrodes into `content`. Throws Error when they
// cannot be true.
NevLayout readNevLayout(const BinaryFile &file, NevContent &content);

} // namespace edgescope
