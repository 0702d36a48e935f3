// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/matfile.h"

namespace edgescope {

// More values than a file of laboratory data holds. Each takes some hundred bytes however small it is in the
// file.
constexpr std::int64_t mostMatValues = 4'000'000;

// MATLAB 5 to 7.2, through matio. Throws Error.
MatFile readMat5(const QString &path);

// MATLAB 7.3, which is HDF5. Throws Error.
MatFile readMat73(const QString &path);

} // namespace edgescope
