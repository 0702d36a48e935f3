// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QDockWidget;
class QMenu;
class QWidget;

namespace edgescope {

class Actions;
class Docks;
class Timeline;
class Workspaces;

// Switching, making and resetting workspaces, and giving one dock all the room.
class WorkspaceActions : public QObject
{
    Q_OBJECT

public:
    WorkspaceActions(QWidget &window, Workspaces &workspaces, Docks &docks, const Actions &actions);

private:
    void connectBuiltIn();
    void fillOwn();
    void askAndSave();
    void showCurrent();
    // The dock that has the keyboard; null: the timeline has it.
    QDockWidget *focusedDock() const;

    QWidget &m_window;
    Workspaces &m_workspaces;
    Docks &m_docks;
    const Actions &m_actions;
    QAction *m_save;
    QAction *m_maximise;
    QMenu *m_remove;
    QList<QAction *> m_own;
};

} // namespace edgescope
