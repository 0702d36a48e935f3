// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QWidget;

namespace edgescope {

// All actions of the window with their names, keys and tips, and the menus they stand in. What they do is
// connected by their owner.
class Actions : public QObject
{
    Q_OBJECT

public:
    // `canvas` gets the keys that mean something else in other widgets (arrows, Home, End, page keys).
    Actions(QMainWindow &window, QWidget &canvas);

    QAction *open, *openFolder, *openDemo, *join, *importClasses, *convert, *exportView, *details, *close,
        *quit;
    QAction *copyPicture, *copyNumbers, *clearSelection;
    QAction *filters, *gainUp, *gainDown, *scaleFiner, *scaleCoarser, *displayScaleNext,
        *displayScalePrevious;
    QAction *fullScreen;
    QAction *goTo, *stepBack, *stepForward, *pageBack, *pageForward, *start, *end;
    QAction *zoomIn, *zoomOut, *zoomAll, *zoomSelection, *axisKind;
    QAction *nextSeizure, *previousSeizure;
    QAction *toolBrowse, *toolSelect, *units;
    QAction *runVisible, *cancelAll, *parameters, *paperDefaults;
    QAction *workspaceBrowse, *workspaceBalance, *workspaceSeizure, *resetWorkspace, *nextPane, *previousPane;
    QAction *keys, *report, *about;

    QMenu *recentMenu, *lanesMenu, *montageMenu, *statesMenu, *compareMenu, *rangeMenu, *themeMenu,
        *analyseMenu, *docksMenu;
    QActionGroup *toolGroup, *workspaceGroup;

private:
    QAction *make(const char *name, const QString &text, const QString &tip, const QString &shortcut = {},
                  const QString &icon = {});
    QMenu *submenu(QMenu &parent, const char *name, const QString &title);
    void makeFile(QMainWindow &window);
    void makeEdit(QMainWindow &window);
    void makeView(QMainWindow &window);
    void makeNavigate(QMainWindow &window, QWidget &canvas);
    void makeAnnotate(QMainWindow &window);
    void makeAnalyse(QMainWindow &window);
    void makeWindow(QMainWindow &window);
    void makeHelp(QMainWindow &window);
};

} // namespace edgescope
