// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace edgescope {

class Jobs;

// False when the user wants to keep work that has been running for some time, about which this asks.
bool mayQuit(QWidget &window, const Jobs &jobs);

} // namespace edgescope
