// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/provenance.h"

namespace edgescope {

class Study;

// What the results of a study are made of now, but for the hashes of the recording's files, which take long:
// a job adds them (recordingFiles). There must be a recording.
Provenance studyProvenance(Study &study);

// Gives a study the parameter values and conditions of a provenance. States that its recording does not have
// are left out.
void restoreStudy(Study &study, const Provenance &provenance);

} // namespace edgescope
