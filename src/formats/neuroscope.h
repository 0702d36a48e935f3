// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

// Sets of files by NeuroScope, Klusters and ndManager.
namespace edgescope {

// A folder with one set, or any file of it: its parameters (.xml), session (.nrs), spikes (.res.n, .clu.n),
// signals (.lfp, .eeg, .dat) or events (.evt.*, *.evt). Each cluster but 0 is a unit; the field potential
// gives the channels, the wideband signal only where there is none.
bool recognisesNeuroscope(const QString &path);
Recording readNeuroscope(const QString &path, const ReadOptions &options, const Progress &progress);

} // namespace edgescope
