// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QString>

#include <cstdint>

namespace edgescope {

// Whether a file is read by a library that fails on damaged or crafted files in ways that nothing can catch:
// HDF5 and MATLAB files. By its first bytes; never throws.
bool needsProbe(const QString &path);

// Lets a process of its own, the program edgescope-probe, read the file first, with limits on its time and
// memory. Whether a format knows the file; if not, or if this throws, it must not be opened here, since the
// library does not tidy up after all damage. Throws Error with one sentence when the library refused the file
// as a whole, crashed, did not come to an end or wanted more memory than the file can need; Cancelled.
bool probeFile(const QString &path, const Progress &progress);

// What the process finds; the numbers are its exit codes.
enum class ProbeResult : std::uint8_t {
    Readable = 0, // a format knows it; its reader says what is wrong in it
    BadUsage = 2,
    OutOfMemory = 3,
    Refused = 4, // the library cannot open it or list its contents
    Unknown = 5  // no format knows it
};

// What the process does first, with little memory: reads the texts of an HDF5 file. Throws std::bad_alloc
// when one is stated to be longer than that: who opens such a file takes as much as is stated, without an
// error.
void readTextsForProbe(const QString &path);

// What the process does then: reads every object of the file, small ones whole and of large ones some parts.
ProbeResult readForProbe(const QString &path);

} // namespace edgescope
