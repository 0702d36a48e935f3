// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"
#include "formats/phyfiles.h"

#include <QDir>

namespace edgescope {

constexpr std::int64_t mostPhyChannels = 10000;

// Adds the channels of the recording that was sorted, if it lies in the folder of the sorting, else a note.
// Several files that were sorted as one follow one another as params.py lists them.
// `electrodes` are the recording's electrodes by the channel's number. Returns the names of the files that
// were used.
QStringList addPhyChannels(const QDir &folder, const PhyParameters &parameters, double rateHz,
                           const ReadOptions &options, const std::map<std::int64_t, int> &electrodes,
                           Recording &recording);

} // namespace edgescope
