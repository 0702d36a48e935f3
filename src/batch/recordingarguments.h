// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/verb.h"
#include "study/preparation.h"

// Arguments that several verbs share.
namespace edgescope {

// With --rate, --unit and --gap-tolerance, for every verb that reads a recording.
std::vector<Option> withReadingOptions(std::vector<Option> options);
ReadOptions readOptions(const Arguments &arguments);

// Opens the recording that the first argument names and tells on stderr what the user should know about it.
OpenedRecording openedRecording(const Arguments &arguments);
void complainAbout(const OpenedRecording &opened);

// Checks that `path` may become a new NWB file: it ends in .nwb (else throws BadUsage) and nothing is there
// yet (else throws Error). Gives it back.
QString newNwbPath(const QString &path);

} // namespace edgescope
