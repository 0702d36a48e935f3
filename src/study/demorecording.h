// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/preparation.h"

#include <QString>

namespace edgescope {

// Where the demo recording is kept once it was made.
QString demoPath();

// Reads the demo recording, made first when it is not there or has been damaged.
OpenedRecording openDemoRecording(const QString &path, const Progress &progress);

} // namespace edgescope
