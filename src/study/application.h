// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace edgescope {

// Gives the application object the names under which settings, caches and the user's classes are kept, the
// same for the window and the headless program, and the user's language (English where there is no
// translation). Call once, after the application object exists.
void setUpApplication();

} // namespace edgescope
