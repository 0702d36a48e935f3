// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/blackrocknev.h"

namespace edgescope {

// How the waveforms of an electrode's spikes are stored.
struct NevWave {
    int sampleBytes = 0; // of a whole number, 1 or 2; 0 when not known
    int samples = 0;     // at most as many as fit into a packet
};

// How the packets of a NEV file lie in it.
struct NevLayout {
    BlackrockSpec spec;
    std::int64_t headerBytes = 0;
    std::int64_t packetBytes = 0;
    double ticksPerSecond = 0;
    double waveRateHz = 0;
    bool hasWideWaves = false;         // all waveforms are of 2 bytes a sample
    std::map<int, NevWave> waves = {}; // by electrode
    QString digitalName = {};          // the inputs' names
    QString serialName = {};

    std::int64_t timeBytes() const { return spec.hasLongTimes() ? 8 : 4; }
    // Of a spike's packet before its waveform: time, electrode, sort code and a byte without meaning.
    std::int64_t bytesBeforeWave() const { return timeBytes() + 4; }
    // Ids from 1 to this one are spikes of electrodes.
    int lastElectrode() const { return spec.isAtLeast(2, 3) ? 2048 : 255; }
};

// Reads the headers of a NEV file, labels and scales of electrodes into `content`. Throws Error when they
// cannot be true.
NevLayout readNevLayout(const BinaryFile &file, NevContent &content);

} // namespace edgescope
