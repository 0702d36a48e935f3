// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QDockWidget;
class QMainWindow;

namespace edgescope {

class Actions;
class AnnotationsPanel;
class ComparisonPanel;
class DockTitle;
class FigureComposer;
class FigureDocument;
class FigurePanelsList;
class FigureProvenancePanel;
class FigureSettingsPanel;
class ParameterPanel;
class RecoveryPanel;
class SeizureMarksPanel;
class StateTable;
class Study;
class ViewDock;

// All docks of the window: one for each kind of view, and the panels.
class Docks : public QObject
{
    Q_OBJECT

public:
    Docks(QMainWindow &workbench, Study &study, const Actions &actions, FigureDocument &figure);

    const std::vector<ViewDock *> &views() const { return m_views; }
    // The dock of a view by its kind's id.
    ViewDock *view(const QByteArray &id) const;
    QDockWidget *recording() const { return m_recording; }
    QDockWidget *units() const { return m_units; }
    QDockWidget *parameters() const { return m_parameters; }
    QDockWidget *states() const { return m_states; }
    QDockWidget *ridges() const { return m_ridges; }
    QDockWidget *annotations() const { return m_annotations; }
    // The pinned results.
    ComparisonPanel &comparisonPanel() const { return *m_comparisonPanel; }
    QDockWidget *comparison() const { return m_comparison; }
    QDockWidget *labels() const { return m_labels; }
    QDockWidget *history() const { return m_history; }
    QDockWidget *scoring() const { return m_scoring; }
    QDockWidget *seizures() const { return m_seizures; }
    SeizureMarksPanel &seizureMarksPanel() const { return *m_seizureMarksPanel; }
    QDockWidget *seizureMarks() const { return m_seizureMarks; }
    QDockWidget *recovery() const { return m_recovery; }
    QDockWidget *notes() const { return m_notes; }
    QDockWidget *nightSummary() const { return m_nightSummary; }
    QDockWidget *agreement() const { return m_agreement; }
    QDockWidget *figureComposer() const { return m_figureComposer; }
    QDockWidget *figurePanels() const { return m_figurePanels; }
    QDockWidget *figureSettings() const { return m_figureSettings; }
    QDockWidget *figureProvenance() const { return m_figureProvenance; }
    FigureComposer &composer() const { return *m_composer; }
    FigurePanelsList &panelsList() const { return *m_panelsList; }
    FigureSettingsPanel &settingsPanel() const { return *m_settingsPanel; }
    FigureProvenancePanel &provenancePanel() const { return *m_provenancePanel; }
    ParameterPanel &parameterPanel() const { return *m_parameterPanel; }
    AnnotationsPanel &annotationsPanel() const { return *m_annotationsPanel; }
    // Views first, then panels.
    std::vector<QDockWidget *> all() const;

    static void bringUp(QDockWidget &dock);

signals:
    // The title of a dock was double-clicked.
    void maximiseRequested(QDockWidget *dock);

private:
    QDockWidget *addPanel(QWidget *panel, const QString &title);
    QDockWidget *addScrolledPanel(QWidget *panel, const QString &title);
    QDockWidget *addDock(QWidget *content, const QString &name, const QString &title);
    void showContent(QDockWidget &dock, bool isInFront);
    void showTitles();

    QMainWindow &m_workbench;
    std::vector<ViewDock *> m_views;
    std::vector<QDockWidget *> m_panels;
    ParameterPanel *m_parameterPanel;
    StateTable *m_stateTable;
    AnnotationsPanel *m_annotationsPanel;
    FigureComposer *m_composer;
    FigurePanelsList *m_panelsList;
    FigureSettingsPanel *m_settingsPanel;
    FigureProvenancePanel *m_provenancePanel;
    QDockWidget *m_annotations;
    QDockWidget *m_recording;
    QDockWidget *m_units;
    QDockWidget *m_parameters;
    QDockWidget *m_states;
    QDockWidget *m_ridges;
    QDockWidget *m_scoring;
    QDockWidget *m_nightSummary;
    QDockWidget *m_agreement;
    QDockWidget *m_seizures;
    SeizureMarksPanel *m_seizureMarksPanel;
    QDockWidget *m_seizureMarks;
    RecoveryPanel *m_recoveryPanel;
    QDockWidget *m_recovery;
    QDockWidget *m_notes;
    ComparisonPanel *m_comparisonPanel;
    QDockWidget *m_comparison;
    QDockWidget *m_labels;
    QDockWidget *m_history;
    QDockWidget *m_figureComposer;
    QDockWidget *m_figurePanels;
    QDockWidget *m_figureSettings;
    QDockWidget *m_figureProvenance;
};

} // namespace edgescope
