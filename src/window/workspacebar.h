// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QObject>

#include <vector>

class QAction;
class QMenu;
class QToolButton;
class QWidget;

namespace edgescope {

class Actions;
class MainBar;
class Timeline;
class Workspaces;

// What other parts of the window made for the buttons of workspaces. Menus say on their buttons what is
// chosen.
struct WorkspaceTools {
    const Timeline &timeline;
    QAction &play;
    QMenu &speeds;
    QAction &runAll;
    QMenu &presets;
    QMenu &paperFigures;
    QMenu &seizures;
    QMenu &alignments;
};

// The part of the main toolbar that belongs to the workspace. Actions and menus are those of the menu bar;
// only their buttons are shown and hidden, so that their keys are heard in every workspace.
class WorkspaceBar : public QObject
{
    Q_OBJECT

public:
    WorkspaceBar(MainBar &bar, const Workspaces &workspaces, const Actions &actions,
                 const WorkspaceTools &tools);

private:
    void addPlayback(QAction &play, QMenu &speeds);
    void addCaption(const QString &text, bool isSpare = false);
    void addGain(const Actions &actions, const Timeline &timeline);
    QToolButton *addButton(QAction &action, const char *name, Qt::ToolButtonStyle style);
    void addMenu(QMenu &menu, const char *name);
    void add(QWidget *widget, QToolButton *button = nullptr);
    void show();

    struct Place {
        QAction *place;
        QByteArrayList workspaces;
        QToolButton *button; // null: a caption or a line
    };

    MainBar &m_bar;
    const Workspaces &m_workspaces;
    std::vector<Place> m_places;
    QByteArrayList m_added; // the workspaces of what is added now
};

} // namespace edgescope
