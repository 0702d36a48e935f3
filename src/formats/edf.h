// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

// Recordings in EDF, EDF+ and BDF: signals in records, each signal at its own rate, with annotations.
namespace edgescope {

bool recognisesEdf(const QString &path);
Recording readEdf(const QString &path, const ReadOptions &options, const Progress &progress);

} // namespace edgescope
