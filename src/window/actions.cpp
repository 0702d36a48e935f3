// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actions.h"

#include "window/commands.h"
#include "window/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace edgescope {

Actions::Actions(QMainWindow &window, QWidget &canvas)
    : QObject(&window)
    , toolGroup(new QActionGroup(this))
    , workspaceGroup(new QActionGroup(this))
{
    window.menuBar()->setObjectName(QStringLiteral("menuBar"));
    makeFile(window);
    makeEdit(window);
    makeView(window);
    makeNavigate(window, canvas);
    makeAnnotate(window, canvas);
    makeAnalyse(window);
    makeFigures(window);
    makeWindow(window);
    makeHelp(window);
}

QAction *Actions::make(const char *name, const QString &text, const QString &tip, const QString &shortcut,
                       const QString &icon) const
{
    auto *action = new QAction(text, parent());
    action->setObjectName(QLatin1String(name));
    action->setIconText(plainTitle(text)); // on buttons
    action->setStatusTip(tip);
    QList<QKeySequence> shortcuts;
    for (const QString &key : shortcut.split(u' ', Qt::SkipEmptyParts))
        shortcuts << QKeySequence(key, QKeySequence::PortableText);
    setKeys(*action, shortcuts);
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    return action;
}

QMenu *Actions::submenu(QMenu &parent, const char *name, const QString &title, QAction *before)
{
    auto *menu = new QMenu(title, &parent);
    parent.insertMenu(before, menu);
    menu->setObjectName(QLatin1String(name));
    menu->setToolTipsVisible(true);
    return menu;
}

void Actions::forCanvasOnly(std::initializer_list<QAction *> actions, QWidget &canvas)
{
    for (QAction *action : actions) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        canvas.addAction(action);
    }
}

void Actions::makeFile(QMainWindow &window)
{
    QMenu *menu = fileMenu = window.menuBar()->addMenu(tr("&File"));
    menu->setObjectName(QStringLiteral("menuFile"));
    open = make("actionOpen", tr("&Open recording…"), tr("Open a recording"), QStringLiteral("Ctrl+O"),
                QStringLiteral("open"));
    menu->addAction(open);
    openFolder = make("actionOpenFolder", tr("Open &folder…"),
                      tr("Open a folder whose files are one recording"), QStringLiteral("Ctrl+Shift+O"));
    menu->addAction(openFolder);
    recentMenu = submenu(*menu, "menuRecent", tr("Open &recent"));
    openDemo = make("actionOpenDemo", tr("Open &demo"), tr("Open a simulated recording with known truth"));
    join = make("actionJoinRecordings", tr("&Join recordings…"),
                tr("Make one recording of spikes, LFP and states from several files"));
    gapTolerance = make("actionGapTolerance", tr("Shortest &gap…"),
                        tr("Set from which length on a pause of the recording is kept as a gap"));
    simulate = make("actionSimulate", tr("New si&mulation…"),
                    tr("Make a simulated recording with known truth of your own"));
    menu->addActions({openDemo, simulate, join, gapTolerance});
    menu->addSeparator();
    save = make("actionSave", tr("&Save annotations"), tr("Save the annotations beside the recording"),
                QStringLiteral("Ctrl+S"), QStringLiteral("save"));
    saveStudy = make("actionSaveStudyAs", tr("Save st&udy as…"),
                     tr("Save annotations, classes, parameters and conditions in a file that opens with the "
                        "recording"),
                     QStringLiteral("Ctrl+Shift+S"));
    saveAs = make("actionSaveAnnotationsAs", tr("Save annotations &as…"),
                  tr("Save the annotations under another name"));
    importAnnotations = make("actionImportAnnotations", tr("Import a&nnotations…"),
                             tr("Add states, seizures or events from a file of another program"));
    exportAnnotations = make("actionExportAnnotations", tr("Export annotati&ons…"),
                             tr("Save the annotations in a form that other programs read"));
    menu->addActions({save, saveStudy, saveAs, importAnnotations, exportAnnotations});
    menu->addSeparator();
    exportView = make("actionExportView", tr("&Export view…"), tr("Save the chosen view as a figure"),
                      QStringLiteral("Ctrl+E"), QStringLiteral("export"));
    convert = make("actionConvert", tr("Convert to &NWB…"),
                   tr("Save the recording with its classes as an NWB file"));
    importClasses = make("actionImportClasses", tr("&Import unit classes…"),
                         tr("Set which units are excitatory or inhibitory from a table"));
    exportUnits = make("actionExportUnits", tr("Export &units and classes…"),
                       tr("Save the units, their classes and what speaks for these as a table"));
    print = make("actionPrint", tr("&Print…"), tr("Print the chosen view"), QStringLiteral("Ctrl+P"));
    menu->addActions({importClasses, exportUnits, exportView, convert, print});
    menu->addSeparator();
    details =
        make("actionDetails", tr("Recording de&tails"), tr("Show what the file holds and how it was read"));
    close = make("actionClose", tr("&Close"), tr("Close the recording"), QStringLiteral("Ctrl+W"));
    quit = make("actionQuit", tr("&Quit"), tr("Leave Edgescope"), QStringLiteral("Ctrl+Q"));
    quit->setMenuRole(QAction::QuitRole);
    menu->addActions({details, close, quit});
}

void Actions::makeEdit(QMainWindow &window)
{
    QMenu *menu = editMenu = window.menuBar()->addMenu(tr("&Edit"));
    menu->setObjectName(QStringLiteral("menuEdit"));
    undo = make("actionUndo", tr("&Undo"), tr("Take back the last edit of annotations or unit classes"),
                QStringLiteral("Ctrl+Z"), QStringLiteral("undo"));
    redo = make("actionRedo", tr("&Redo"), tr("Make the edit again that was taken back"),
                QStringLiteral("Ctrl+Shift+Z Ctrl+Y"), QStringLiteral("redo"));
    history = make("actionHistory", tr("&History…"), tr("List all edits and go back to any of them"));
    menu->addActions({undo, redo, history});
    menu->addSeparator();
    copyPicture = make("actionCopyPicture", tr("Copy &picture"), tr("Copy the chosen view as a picture"),
                       QStringLiteral("Ctrl+C"));
    copyNumbers = make("actionCopyNumbers", tr("Copy &numbers"),
                       tr("Copy the numbers drawn in the chosen view"), QStringLiteral("Ctrl+Shift+C"));
    clearSelection = make("actionClearSelection", tr("&Clear selection"),
                          tr("Clear the selected time and units"), QStringLiteral("Esc"));
    menu->addActions({copyPicture, copyNumbers});
    menu->addSeparator();
    menu->addAction(clearSelection);
}

void Actions::makeView(QMainWindow &window)
{
    QMenu *menu = viewMenu = window.menuBar()->addMenu(tr("&View"));
    menu->setObjectName(QStringLiteral("menuView"));
    lanesMenu = submenu(*menu, "menuLanes", tr("&Lanes"));
    montageMenu = submenu(*menu, "menuMontage", tr("&Montage"));
    montageMenu->setIcon(lineIcon(QStringLiteral("montage")));
    montageMenu->menuAction()->setToolTip(tr("What is subtracted from each channel of LFP"));
    filters = make("actionFilters", tr("F&ilters…"), tr("Filter the LFP that is shown"),
                   QStringLiteral("Ctrl+L"), QStringLiteral("filter"));
    menu->addAction(filters);
    menu->addSeparator();
    gainUp = make("actionGainUp", tr("Gain &up"), tr("Draw the LFP larger"), QStringLiteral("+ ="),
                  QStringLiteral("gainup"));
    gainDown = make("actionGainDown", tr("Gain &down"), tr("Draw the LFP smaller"), QStringLiteral("-"),
                    QStringLiteral("gaindown"));
    menu->addActions({gainUp, gainDown});
    menu->addSeparator();
    scaleFiner = make("actionScaleFiner", tr("Scale &finer"), tr("One time scale finer"),
                      QStringLiteral("[ Alt+Down"), QStringLiteral("minus"));
    scaleCoarser = make("actionScaleCoarser", tr("Scale &coarser"), tr("One time scale coarser"),
                        QStringLiteral("] Alt+Up"), QStringLiteral("plus"));
    displayScaleNext = make("actionDisplayScaleNext", tr("&Next display scale"),
                            tr("The next of the scales 15, 20, 25 and 30"), QStringLiteral("}"));
    displayScalePrevious = make("actionDisplayScalePrevious", tr("&Previous display scale"),
                                tr("The previous of the scales 15, 20, 25 and 30"), QStringLiteral("{"));
    menu->addActions({scaleFiner, scaleCoarser, displayScaleNext, displayScalePrevious});
    statesMenu = submenu(*menu, "menuStates", tr("&States"));
    compareMenu = submenu(*menu, "menuCompare", tr("&Compare"));
    rangeMenu = submenu(*menu, "menuRange", tr("&Range"));
    menu->addSeparator();
    themeMenu = submenu(*menu, "menuTheme", tr("&Theme"));
    textSizeMenu = submenu(*menu, "menuTextSize", tr("Te&xt size"));
    plotTextSizeMenu = submenu(*menu, "menuPlotTextSize", tr("Text size of &plots"));
    fullScreen =
        make("actionFullScreen", tr("Full scr&een"), tr("Use the whole screen"), QStringLiteral("F11"));
    fullScreen->setCheckable(true);
    menu->addAction(fullScreen);
}

void Actions::makeNavigate(QMainWindow &window, QWidget &canvas)
{
    QMenu *menu = navigateMenu = window.menuBar()->addMenu(tr("&Navigate"));
    menu->setObjectName(QStringLiteral("menuNavigate"));
    goTo = make("actionGoTo", tr("&Go to…"), tr("Type the time to go to"), QStringLiteral("G"));
    stepBack =
        make("actionStepBack", tr("Step &back"), tr("A tenth of the window back"), QStringLiteral("Left"));
    stepForward = make("actionStepForward", tr("Step &forward"), tr("A tenth of the window on"),
                       QStringLiteral("Right"));
    pageBack = make("actionPageBack", tr("&Page back"), tr("A whole window back"),
                    QStringLiteral("PgUp Shift+Left"), QStringLiteral("back"));
    pageForward = make("actionPageForward", tr("Page f&orward"), tr("A whole window on"),
                       QStringLiteral("PgDown Shift+Right"), QStringLiteral("forward"));
    start = make("actionStart", tr("&Start"), tr("To the start of the recording"), QStringLiteral("Home"));
    end = make("actionEnd", tr("&End"), tr("To the end of the recording"), QStringLiteral("End"));
    forCanvasOnly({stepBack, stepForward, pageBack, pageForward, start, end}, canvas);
    menu->addAction(goTo);
    menu->addSeparator();
    menu->addActions({stepBack, stepForward, pageBack, pageForward, start, end});
    menu->addSeparator();
    zoomIn = make("actionZoomIn", tr("Zoom &in"), tr("Show half as much time"),
                  QStringLiteral("Ctrl++ Ctrl+="), QStringLiteral("zoomin"));
    zoomOut = make("actionZoomOut", tr("Zoom o&ut"), tr("Show twice as much time"), QStringLiteral("Ctrl+-"),
                   QStringLiteral("zoomout"));
    zoomAll = make("actionZoomAll", tr("Fit &all"), tr("Show the whole recording"), QStringLiteral("Ctrl+0"));
    zoomSelection = make("actionZoomSelection", tr("&To selection"), tr("Show the selected time"),
                         QStringLiteral("Ctrl+J"));
    menu->addActions({zoomIn, zoomOut, zoomAll, zoomSelection});
    menu->addSeparator();
    axisKind =
        make("actionAxisKind", tr("&Axis: clock, elapsed or onset"),
             tr("Label the axis with the time of day, the time elapsed or the seconds from the onset of "
                "the seizure"),
             QStringLiteral("T"));
    nextSeizure = make("actionNextSeizure", tr("Next s&eizure"),
                       tr("Show the next seizure, from 60 s before its onset on"), QStringLiteral("Ctrl+."));
    previousSeizure =
        make("actionPreviousSeizure", tr("Previous se&izure"),
             tr("Show the seizure before, from 60 s before its onset on"), QStringLiteral("Ctrl+Shift+."));
    previousSeizure->setIconText(tr("‹ Sz"));
    nextSeizure->setIconText(tr("Sz ›"));
    nextMark = make("actionNextMark", tr("Next mar&k"), tr("Choose the next annotation after the cursor"),
                    QStringLiteral("."));
    previousMark = make("actionPreviousMark", tr("Previous &mark"),
                        tr("Choose the annotation before the cursor"), QStringLiteral(","));
    nextUnscored = make("actionNextUnscored", tr("Next &unscored"), tr("To the next epoch without a state"),
                        QStringLiteral("Ctrl+Right"));
    previousUnscored = make("actionPreviousUnscored", tr("Previous uns&cored"),
                            tr("To the epoch before that has no state"), QStringLiteral("Ctrl+Left"));
    nextDisagreement = make("actionNextDisagreement", tr("Next &disagreement"),
                            tr("To the next epoch on which the compared raters differ"), QStringLiteral("D"));
    forCanvasOnly({nextMark, previousMark, nextUnscored, previousUnscored, nextDisagreement}, canvas);
    menu->addActions({nextMark, previousMark, nextSeizure, previousSeizure, nextUnscored, previousUnscored,
                      nextDisagreement});
    menu->addSeparator();
    menu->addAction(axisKind);
}

void Actions::makeAnnotate(QMainWindow &window, QWidget &canvas)
{
    QMenu *menu = annotateMenu = window.menuBar()->addMenu(tr("&Annotate"));
    menu->setObjectName(QStringLiteral("menuAnnotate"));
    QMenu *tools = submenu(*menu, "menuTools", tr("&Tools"));
    toolBrowse = make("actionToolBrowse", tr("&Browse"), tr("Drag to move through the recording"),
                      QStringLiteral("V"), QStringLiteral("browse"));
    toolSelect = make("actionToolSelect", tr("&Select"), tr("Drag to select a range of time"),
                      QStringLiteral("S"), QStringLiteral("select"));
    toolAnnotate =
        make("actionToolAnnotate", tr("&Annotate"), tr("Drag to mark a range of time and give it a label"),
             QStringLiteral("A"), QStringLiteral("annotate"));
    toolMeasure =
        make("actionToolMeasure", tr("&Measure"),
             tr("Drag to measure a length of time and an amplitude; with Shift further drags are added up"),
             QStringLiteral("Y"), QStringLiteral("measure"));
    for (QAction *action : {toolBrowse, toolSelect, toolAnnotate, toolMeasure}) {
        action->setData(toolGroup->actions().size());
        action->setCheckable(true);
        toolGroup->addAction(action);
        tools->addAction(action);
    }
    toolBrowse->setChecked(true);
    menu->addSeparator();
    intervalStart = make("actionIntervalStart", tr("&Start here"),
                         tr("Begin the range, or the chosen annotation, at the cursor"), QStringLiteral("I"));
    intervalEnd =
        make("actionIntervalEnd", tr("&End here"),
             tr("End the range, or the chosen annotation, at the cursor"), QStringLiteral("Shift+I"));
    menu->addActions({intervalStart, intervalEnd});
    labelMenu = submenu(*menu, "menuLabel", tr("&Label"));
    markSeizure = make("actionMarkSeizure", tr("Mark sei&zure"), tr("Make what is chosen a seizure"),
                       QStringLiteral("Z"));
    markEvent =
        make("actionMarkEvent", tr("E&vent…"), tr("Mark an event with its words"), QStringLiteral("E"));
    note = make("actionNote", tr("&Note…"), tr("Write a note on what is chosen"), QStringLiteral("N"));
    flag =
        make("actionFlag", tr("&Flag"), tr("Flag what is chosen, to look at it again"), QStringLiteral("F"));
    menu->addActions({markSeizure, markEvent, note, flag});
    menu->addSeparator();
    editMark =
        make("actionEditMark", tr("E&dit…"), tr("Edit what is chosen"), QStringLiteral("Return Enter"));
    split = make("actionSplit", tr("S&plit"), tr("Cut the annotation in two at the cursor"));
    merge = make("actionMerge", tr("&Merge neighbours"),
                 tr("Make one of the chosen annotations, or of one and those it touches"));
    menu->addActions({editMark, split, merge});
    fillMenu = submenu(*menu, "menuFill", tr("Fill &gaps with"));
    fillMenu->menuAction()->setObjectName(QStringLiteral("actionFill"));
    shiftAll = make("actionShiftAll", tr("Shift all…"), tr("Move all annotations in time"));
    allowOverlap = make(
        "actionAllowOverlap", tr("Allow &overlap"),
        tr("Let seizures and events overlap others of their label; else the new one cuts those under it"));
    allowOverlap->setCheckable(true);
    deleteMark = make("actionDeleteMark", tr("Delete"), tr("Delete what is chosen"), QStringLiteral("Del"));
    forCanvasOnly({intervalStart, intervalEnd, markSeizure, markEvent, note, flag, editMark, deleteMark},
                  canvas);
    menu->addActions({allowOverlap, shiftAll, deleteMark});
    menu->addSeparator();
    scoringMenu = submenu(*menu, "menuScoring", tr("S&coring"));
    rater = make("actionRater", tr("&Rater…"), tr("Choose whose marks are made and used"));
    menu->addAction(rater);
    compareRatersMenu = submenu(*menu, "menuCompareRaters", tr("Compare raters"));
    compareRatersMenu->menuAction()->setObjectName(QStringLiteral("actionCompareRaters"));
    labels = make("actionLabels", tr("Labels and &keys…"), tr("Change labels, their colours and keys"));
    menu->addAction(labels);
    menu->addSeparator();
    units = make("actionUnits", tr("&Units and classes…"),
                 tr("See the units and set which are excitatory or inhibitory"));
    menu->addAction(units);
}

void Actions::makeAnalyse(QMainWindow &window)
{
    QMenu *menu = analyseMenu = window.menuBar()->addMenu(tr("Anal&yse"));
    menu->setObjectName(QStringLiteral("menuAnalyse"));
    runVisible =
        make("actionRunVisible", tr("&Run visible"), tr("Run the analyses of the visible views again"),
             QStringLiteral("F5"), QStringLiteral("run"));
    cancelAll = make("actionCancelAll", tr("&Cancel all"), tr("Stop all running and waiting work"),
                     QStringLiteral("Shift+Esc"), QStringLiteral("stop"));
    parameters = make("actionParameters", tr("&Parameters"), tr("Show the parameters of the chosen view"),
                      QStringLiteral("F4"));
    paperDefaults =
        make("actionPaperDefaults", tr("Paper &defaults"), tr("Give all analyses the values of the paper"));
    pin = make("actionPin", tr("P&in results"),
               tr("Keep the results of the present conditions, to compare others with them"),
               QStringLiteral("Ctrl+Shift+P"));
    menu->addActions({runVisible, cancelAll, pin});
    menu->addSeparator();
    menu->addSeparator()->setObjectName(QStringLiteral("separatorAnalyses"));
    classify = make("actionClassify", tr("C&lassify units…"),
                    tr("See what tells excitatory from inhibitory units, and take the classes over"));
    menu->addAction(classify);
    menu->addSeparator();
    menu->addActions({parameters, paperDefaults});
}

// What stands in the menu besides is FigureActions'.
void Actions::makeFigures(QMainWindow &window)
{
    figuresMenu = window.menuBar()->addMenu(tr("F&igures"));
    figuresMenu->setObjectName(QStringLiteral("menuFigures"));
    addToFigure = make("actionAddToFigure", tr("Add view to &figure"),
                       tr("Add the chosen view to the figure, as it is now"), QStringLiteral("Ctrl+Shift+F"),
                       QStringLiteral("addtofigure"));
    addToFigure->setIconText(tr("Add to figure"));
    figuresMenu->addAction(addToFigure);
}

void Actions::makeWindow(QMainWindow &window)
{
    QMenu *menu = windowMenu = window.menuBar()->addMenu(tr("&Window"));
    menu->setObjectName(QStringLiteral("menuWindow"));
    workspaceBrowse =
        make("actionWorkspaceBrowse", tr("&Browse"), tr("Traces, spikes and ensembles over time"),
             QStringLiteral("Ctrl+1"), QStringLiteral("workspace-browse"));
    workspaceScore = make("actionWorkspaceScore", tr("&Score"), tr("Vigilance states, epoch by epoch"),
                          QStringLiteral("Ctrl+2"), QStringLiteral("workspace-score"));
    workspaceScore->setData(QByteArrayLiteral("score"));
    workspaceBalance = make("actionWorkspaceBalance", tr("B&alance"),
                            tr("The balance of excitation and inhibition across time scales"),
                            QStringLiteral("Ctrl+3"), QStringLiteral("workspace-balance"));
    workspaceSeizure = make("actionWorkspaceSeizure", tr("Sei&zure"),
                            tr("Traces, scalogram, coherence, ensembles and S(t) about a seizure"),
                            QStringLiteral("Ctrl+4"), QStringLiteral("workspace-seizure"));
    workspaceSeizure->setData(QByteArrayLiteral("seizure"));
    workspaceFigures =
        make("actionWorkspaceFigures", tr("&Figures"), tr("Figures for print, composed of views"),
             QStringLiteral("Ctrl+5"), QStringLiteral("workspace-figures"));
    workspaceFigures->setData(QByteArrayLiteral("figures"));
    workspaceBrowse->setData(QByteArrayLiteral("browse"));
    workspaceBalance->setData(QByteArrayLiteral("balance"));
    workspaceUnits = make("actionWorkspaceUnits", tr("&Units"),
                          tr("Classes of units: what tells them, and what units do to one another"),
                          QStringLiteral("Ctrl+6"), QStringLiteral("workspace-units"));
    workspaceUnits->setData(QByteArrayLiteral("units"));
    for (QAction *action : {workspaceBrowse, workspaceScore, workspaceBalance, workspaceSeizure,
                            workspaceFigures, workspaceUnits}) {
        action->setCheckable(true);
        workspaceGroup->addAction(action);
        menu->addAction(action);
    }
    resetWorkspace = make("actionResetWorkspace", tr("&Reset workspace"),
                          tr("Return this workspace to its built-in layout"));
    menu->addAction(resetWorkspace);
    menu->addSeparator();
    docksMenu = submenu(*menu, "menuDocks", tr("&Docks"));
    nextPane = make("actionNextPane", tr("&Next pane"),
                    tr("Give the keyboard to the next part of the window"), QStringLiteral("F6"));
    previousPane =
        make("actionPreviousPane", tr("&Previous pane"),
             tr("Give the keyboard to the previous part of the window"), QStringLiteral("Shift+F6"));
    menu->addActions({nextPane, previousPane});
}

void Actions::makeHelp(QMainWindow &window)
{
    QMenu *menu = helpMenu = window.menuBar()->addMenu(tr("&Help"));
    menu->setObjectName(QStringLiteral("menuHelp"));
    keys = make("actionKeys", tr("&Keys"), tr("List all keys"), QStringLiteral("?"));
    whatsThis = make("actionWhatsThis", tr("&What is this"),
                     tr("Say what the chosen view shows and how it is made"), QStringLiteral("Shift+F1"));
    report = make("actionReport", tr("Copy system &report"),
                  tr("Copy versions and facts for a report of a problem"));
    about = make("actionAbout", tr("&About Edgescope"), tr("Version and licence"));
    about->setMenuRole(QAction::AboutRole);
    menu->addActions({keys, whatsThis, report, about});
}

} // namespace edgescope
