// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QString>

namespace edgescope {

// "12 bins · 3.6 s · AWAKE 60 %, SWS 40 %": what is marked, how long it lasts and how it is shared by the
// states; time without a state is named, too. `ranges` must be merged, `recording` may be null.
QString markedText(const QString &what, const std::vector<TimeRange> &ranges, const Recording *recording);

} // namespace edgescope
