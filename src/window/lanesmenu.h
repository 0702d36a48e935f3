// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace edgescope {

class Timeline;

// Keeps a menu filled with the lanes of the timeline, each to be shown or hidden.
void connectLanesMenu(QMenu &menu, Timeline &timeline);

} // namespace edgescope
