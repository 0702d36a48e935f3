// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace edgescope {

class Actions;
class Study;
class Timeline;

// Connects the actions that change what all pictures show: scale and range.
void connectConditions(const Actions &actions, Study &study, const Timeline &timeline);

// Connects the actions that move through the recording or choose what the timeline shows of it.
void connectNavigation(const Actions &actions, Study &study, Timeline &timeline);

} // namespace edgescope
