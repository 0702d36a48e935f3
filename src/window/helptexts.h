// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenuBar;
class QWidget;

namespace edgescope {

class Study;

// A window that lists the keys of all actions in the menus, menu by menu.
void showKeys(QWidget &parent, const QMenuBar &menuBar);

// Versions and facts for the report of a problem. The recording's path stays out of it.
QString systemReport(const Study &study);

void showAbout(QWidget &parent);

} // namespace edgescope
