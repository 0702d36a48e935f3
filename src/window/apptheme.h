// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/settings.h"

namespace edgescope {

// Dresses the whole program in a theme at once.
void applyTheme(Settings::ThemeChoice choice);

} // namespace edgescope
