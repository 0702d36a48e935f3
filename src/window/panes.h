// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace edgescope {

// Gives the keyboard to the visible pane after (step 1) or before (step −1) the one that has it.
void stepThroughPanes(const std::vector<QWidget *> &panes, int step);

} // namespace edgescope
