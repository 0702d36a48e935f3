// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

// BrainVision recordings: a header (.vhdr), the samples (.eeg) and markers (.vmrk). Any of the three opens
// the recording.
namespace edgescope {

bool recognisesBrainVision(const QString &path);
Recording readBrainVision(const QString &path, const ReadOptions &options, const Progress &progress);

} // namespace edgescope
