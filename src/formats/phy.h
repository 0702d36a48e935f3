// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

// Sortings by Phy or Kilosort: a folder of arrays and tables.
namespace edgescope {

// The folder, its params.py or any other file of the sorting. Units are the clusters but those that were
// marked as noise; spike times are in samples of params.py's rate, else of the options', else of 30 kHz with
// a warning. The sorted recording gives channels when it lies in the same folder.
bool recognisesPhy(const QString &path);
Recording readPhy(const QString &path, const ReadOptions &options, const Progress &progress);

} // namespace edgescope
