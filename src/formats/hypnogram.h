// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "formats/texttable.h"

// Hypnograms in text files: the number of a vigilance state a line, epoch after epoch.
namespace edgescope {

bool isHypnogram(const TextTable &table);

// Adds the states to the recording and a note on what each number was taken for. Epochs last 30 s unless the
// file's name says otherwise ("…_20s").
void readHypnogram(const QString &path, const TextTable &table, Recording &recording);

} // namespace edgescope
