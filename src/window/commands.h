// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

class QAction;
class QMenuBar;

namespace edgescope {

// An action that can be reached through the menus.
struct Command {
    QAction *action = nullptr;
    QString title; // without the mark of its letter
    QString path;  // the menus it stands in: "View ▸ Raster"
};

// "&Open recording…" without the mark of its letter; "Bits && pieces" keeps one.
QString plainTitle(const QString &text);

// All actions of the menus, in their order, those of submenus included.
std::vector<Command> commandsOf(const QMenuBar &menuBar);

// Gives an action its keys and says the first of them in its tool tip, after its status tip.
void setKeys(QAction &action, const QList<QKeySequence> &keys);

// All keys of an action as the system writes them, with spaces between them.
QString keysText(const QAction &action);

// How well a command fits what was typed, for lists whose best entry is on top: every word must be in its
// title, its menus or its tip, or be letters of its title in their order; 0 when one is not. Titles count
// more than menus, starts of words more than their middles.
int fitOf(const Command &command, const QString &typed);

} // namespace edgescope
