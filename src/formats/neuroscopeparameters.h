// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/interleavedsamples.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace edgescope {

// What a unit is said to be in the parameters.
struct NeuroscopeUnit {
    int shank = 0;
    std::int64_t cluster = 0;
    QString structure;
    QString type;
    QString quality;
};

// The channels whose spikes were sorted together, and how their waveforms are stored; -1 what is not stated.
struct NeuroscopeShank {
    std::vector<int> channels;
    int samples = -1;    // of a waveform
    int peakSample = -1; // of a waveform: the spike's time
};

// What the .xml file of a set says; 0 what it does not.
struct NeuroscopeParameters {
    int bits = 0; // of a stored number
    std::int64_t channels = 0;
    double rateHz = 0; // of the wideband signal; spikes are counted in its samples
    double fieldPotentialRateHz = 0;
    double voltageRange = 0; // from the least to the greatest stored number, in volts
    double amplification = 0;
    double offset = 0; // stored number at 0 V
    std::vector<std::vector<int>> channelGroups;
    std::vector<NeuroscopeShank> shanks; // spike group 1, 2 …
    std::vector<int> skippedChannels;
    std::vector<NeuroscopeUnit> units;
    QString damage; // where the text breaks off and why; empty when it is whole

    int storedBits() const { return bits == 0 ? 16 : bits; }
    // How numbers are stored; nothing when there are none of that many bits.
    std::optional<SampleLayout::Number> number() const;
    // Volts from one stored number to the next; nothing when the range or the amplification is not stated.
    std::optional<double> voltsForEachStep() const;
};

// Whether an .xml file is the parameters of a set. Never throws.
bool isNeuroscopeParameters(const QString &path);

// Throws Error when the file cannot be read; damaged text is read up to the damage.
NeuroscopeParameters readNeuroscopeParameters(const QString &path);

} // namespace edgescope
