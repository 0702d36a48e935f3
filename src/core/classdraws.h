// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace edgescope {

// The sources of series and numbers over draws of other classes for the units whose class is not certain:
// these units flipped, left out, or drawn from their posteriors.
inline const QByteArrayList classDrawSources = {"flipped", "dropped", "drawn"};

} // namespace edgescope
