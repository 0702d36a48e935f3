// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"
#include "formats/importquestion.h"

// Files of one NumPy array (.npy).
namespace edgescope {

// A list that ascends is the spike times of one unit: in seconds, or, in whole numbers, counted in samples.
// Any other list is the signal of one channel; a table is the signals of as many channels as its shorter side
// says. The sampling rate comes from the options.
bool recognisesNumpy(const QString &path);
Recording readNumpy(const QString &path, const ReadOptions &options, const Progress &progress);

// Nothing when no sampling rate is needed. Never throws.
std::optional<ImportQuestion> numpyQuestion(const QString &path);

} // namespace edgescope
