// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/blackrockheader.h"

#include <optional>
#include <vector>

namespace edgescope {

struct NsxChannel {
    int electrode = 0; // number of the input, from 1
    QString label;     // empty when the file gives none
    QString unit;      // "V" for potentials
    // value = stored × scale + offset. No value when the file does not say (spec 2.1).
    std::optional<double> scale;
    double offset = 0;
    bool isMicrovolts = false; // an electrode; analog inputs are stated in millivolts
};

// The header of a file of signals (NSx).
struct NsxHeader {
    std::int64_t bytes = 0;          // the samples or the first block follow
    std::int64_t blockHeadBytes = 0; // of each block; 0 when there are no blocks (spec 2.1)
    double rateHz = 0;
    double ticksPerSecond = 30000; // of the blocks' times
    QDateTime clockStart;          // the date and time of tick 0
    std::vector<NsxChannel> channels;

    std::int64_t sampleBytes() const { return 2 * static_cast<std::int64_t>(channels.size()); }
};

// Throws Error when the header cannot be true. Notes what is suspicious.
NsxHeader readNsxHeader(const BinaryFile &file, BlackrockKind kind, std::vector<Note> &notes);

} // namespace edgescope
