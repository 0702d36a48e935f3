// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

namespace edgescope {

// Recordings of Blackrock amplifiers: spikes and events (.nev) and signals (.ns1 to .ns6), specs 2.1 to 3.0.
// Opening one file opens all of the same name beside it. A unit is an electrode and a sort code from 1 to 16;
// unsorted spikes and noise are counted in a note.
bool recognisesBlackrock(const QString &path);
Recording readBlackrock(const QString &path, const ReadOptions &options, const Progress &progress);

} // namespace edgescope
