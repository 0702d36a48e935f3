// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

namespace edgescope {

// MATLAB files of no agreed layout. By their form and the names of their parts are found: spike times (cells
// of ascending times, or times with a label each), signals (tables of samples) and vigilance states.
bool recognisesMatlab(const QString &path);

Recording readMatlab(const QString &path, const ReadOptions &options, const Progress &progress);

} // namespace edgescope
