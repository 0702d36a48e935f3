// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <initializer_list>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QWidget;

namespace edgescope {

// The actions of the window with their names, keys and tips, and the menus they stand in. What they do is
// connected by their owner; others (WorkActions, LookActions, …) add their own to the menus.
class Actions : public QObject
{
    Q_OBJECT

public:
    // `canvas` gets the keys that mean something else in other widgets (arrows, Home, End, page keys).
    Actions(QMainWindow &window, QWidget &canvas);

    QAction *open, *openFolder, *openDemo, *simulate, *print, *join, *importClasses, *exportUnits,
        *gapTolerance, *convert, *exportView, *details, *close, *quit;
    QAction *save, *saveAs, *saveStudy, *importAnnotations, *exportAnnotations;
    QAction *undo, *redo, *history;
    QAction *copyPicture, *copyNumbers, *clearSelection;
    QAction *filters, *gainUp, *gainDown, *scaleFiner, *scaleCoarser, *displayScaleNext,
        *displayScalePrevious;
    QAction *fullScreen;
    QAction *goTo, *stepBack, *stepForward, *pageBack, *pageForward, *start, *end;
    QAction *zoomIn, *zoomOut, *zoomAll, *zoomSelection, *axisKind;
    QAction *nextMark, *previousMark, *nextSeizure, *previousSeizure;
    QAction *nextUnscored, *previousUnscored, *nextDisagreement;
    QAction *toolBrowse, *toolSelect, *toolAnnotate, *toolMeasure, *units;
    QAction *intervalStart, *intervalEnd, *markSeizure, *markEvent, *note, *flag;
    QAction *editMark, *split, *merge, *shiftAll, *allowOverlap, *deleteMark;
    QAction *rater, *labels;
    QAction *runVisible, *cancelAll, *pin, *classify, *parameters, *paperDefaults;
    QAction *addToFigure;
    QAction *workspaceBrowse, *workspaceScore, *workspaceBalance, *workspaceSeizure, *workspaceFigures,
        *workspaceUnits, *resetWorkspace, *nextPane, *previousPane;
    QAction *keys, *whatsThis, *report, *about;

    QMenu *fileMenu, *editMenu, *viewMenu, *navigateMenu, *annotateMenu, *windowMenu, *helpMenu;
    QMenu *recentMenu, *lanesMenu, *montageMenu, *statesMenu, *compareMenu, *rangeMenu, *themeMenu,
        *textSizeMenu, *plotTextSizeMenu, *analyseMenu, *figuresMenu, *docksMenu, *labelMenu, *fillMenu,
        *scoringMenu, *compareRatersMenu;
    QActionGroup *toolGroup, *workspaceGroup;

    // A new action under its object name; `shortcut` may hold several keys with spaces between them.
    QAction *make(const char *name, const QString &text, const QString &tip, const QString &shortcut = {},
                  const QString &icon = {}) const;
    // A new menu inside another, at its end or before an action.
    static QMenu *submenu(QMenu &parent, const char *name, const QString &title, QAction *before = nullptr);
    // Their keys mean something else in tables and fields: they are heard only while `canvas` has the
    // keyboard.
    static void forCanvasOnly(std::initializer_list<QAction *> actions, QWidget &canvas);

private:
    void makeFile(QMainWindow &window);
    void makeEdit(QMainWindow &window);
    void makeView(QMainWindow &window);
    void makeNavigate(QMainWindow &window, QWidget &canvas);
    void makeAnnotate(QMainWindow &window, QWidget &canvas);
    void makeAnalyse(QMainWindow &window);
    void makeFigures(QMainWindow &window);
    void makeWindow(QMainWindow &window);
    void makeHelp(QMainWindow &window);
};

} // namespace edgescope
