// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/provenance.h"

// A study kept in a file: a project (formats/project.h) that names the recording and besides holds, under
// "study", the parameter values and conditions; annotations and unit classes lie beside it, as they do beside
// any recording.
namespace edgescope {

class Study;

// Writes the study as it is now. The file of a study that is open is brought up to date. Throws Error when
// `path` is the recording itself or a part of it, or when a file cannot be written.
void writeStudyFile(Study &study, const QString &path);

// The values and conditions of a study file; nothing of other files. Throws Error when they are damaged.
std::optional<Provenance> studyOfFile(const QString &path);

} // namespace edgescope
