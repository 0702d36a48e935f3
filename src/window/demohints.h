// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace edgescope {

class Actions;
class ConditionsBar;
class MainBar;
class Settings;
class Timeline;
class WorkspaceRail;

// Says beside the demo what parts of the window are for, until it has been read once.
void offerDemoHints(QWidget &window, Settings &settings, WorkspaceRail &rail, ConditionsBar &conditions,
                    const MainBar &mainBar, Timeline &timeline, const Actions &actions);

} // namespace edgescope
