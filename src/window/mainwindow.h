// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMainWindow>

class QStackedWidget;
class QUndoGroup;

namespace edgescope {

class Actions;
class ConditionsBar;
class Docks;
class FigureActions;
class FigureDocument;
class FileActions;
class MainBar;
class MessageBar;
class PictureActions;
class Settings;
class StatusReadOut;
class Study;
class Timeline;
class TravelActions;
class WelcomePage;
class WorkActions;
class WorkspaceRail;
class Workspaces;

// The window: puts the parts in their places and connects them. What they do is in the parts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Study &study, Settings &settings);
    ~MainWindow() override;

    void openFile(const QString &path);
    FileActions &fileActions() const { return *m_files; }
    PictureActions &pictureActions() const { return *m_pictures; }
    FigureActions &figureActions() const { return *m_figures; }
    FigureDocument &figureDocument() const { return *m_figure; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFrame();
    void makeStatusBar();
    void connectStudy();
    void connectViews();
    void mend(Remedy remedy);
    void connectBars();
    void connectAnnotations();
    void connectAnalyses();
    void connectWorkspaces();
    void connectHelp();
    void connectFigures(QUndoGroup &undoGroup);
    void showRecording();
    void enableActions();
    void stepPane(int step);

    Study &m_study;
    Settings &m_settings;
    QMainWindow *m_workbench; // toolbars, docks and the centre, right of the rail
    Timeline *m_timeline;
    WelcomePage *m_welcome;
    MessageBar *m_messages;
    QStackedWidget *m_centre;
    Actions *m_actions;
    WorkspaceRail *m_rail;
    MainBar *m_mainBar;
    ConditionsBar *m_conditionsBar;
    FigureDocument *m_figure;
    Docks *m_docks;
    Workspaces *m_workspaces;
    FileActions *m_files;
    PictureActions *m_pictures;
    TravelActions *m_travel;
    WorkActions *m_work;
    FigureActions *m_figures = nullptr;
    StatusReadOut *m_readOut;
};

} // namespace edgescope
