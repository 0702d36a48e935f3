// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

namespace edgescope {

// HDF5 files of sorted units as collections of multi-electrode recordings keep them: "spikes", the times of
// all units end to end in seconds; "sCount", how many are of each; "epos", where they were found; "names".
bool recognisesFlatHdf5(const QString &path);

Recording readFlatHdf5(const QString &path, const ReadOptions &options, const Progress &progress);

} // namespace edgescope
