// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QString>

namespace edgescope {

// Whether a file is read by a library that fails on damaged or crafted files in ways that nothing can catch:
// HDF5 and MATLAB files. By its first bytes; never throws.
bool needsProbe(const QString &path);

// Lets a process of its own, the program edgescope-probe, read the file first, with limits on its time and
// memory. Returns when the library survived, also when it refused the file, since a reader then gives the
// reason. Throws Error with one sentence when the library crashed, did not come to an end or wanted more
// memory than the file can need; Cancelled.
void probeFile(const QString &path, const Progress &progress);

// What the process does: reads every object of the file, small ones whole and of large ones some parts.
// Throws Error when the file is refused.
void readForProbe(const QString &path);

} // namespace edgescope
