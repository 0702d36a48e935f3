// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What can be told about an HDF5 file without giving it to the library. Nothing here throws.
namespace edgescope {

// Whether the file begins as HDF5 files do (after a user block, if any).
bool hasHdf5Signature(const QString &path);

// Whether the file's head holds an image of the library's metadata cache. No writer of recordings makes one,
// and the library crashes on damaged ones, when closing the file at the latest.
bool holdsCacheImage(const QString &path);

} // namespace edgescope
