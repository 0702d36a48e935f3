// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

namespace edgescope {

// Sessions of CellExplorer and buzcode: MATLAB files of one basename in one folder, of which each holds one
// kind of thing (spikes, cell metrics, states, events, the session). They are joined, whichever is opened.
bool recognisesCellExplorer(const QString &path);

Recording readCellExplorer(const QString &path, const ReadOptions &options, const Progress &progress);

} // namespace edgescope
