// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace edgescope {

class Actions;
class Docks;
class JobsDialog;
class Settings;
class Study;
class Values;
struct Analysis;

// Running analyses, the list of jobs, and sets of parameters.
class WorkActions : public QObject
{
    Q_OBJECT

public:
    WorkActions(QWidget &window, Study &study, Settings &settings, Docks &docks, const Actions &actions);

    void showJobs();
    QAction &runAllAction() const { return *m_runAll; }
    // On buttons it says which set of values is in use.
    QMenu &presetMenu() const { return *m_presets; }

private:
    void addRuns(const Actions &actions);
    void addParameters(const Actions &actions);
    void runVisible();
    void runAll();
    void fillPresets();
    void askAndSavePreset();
    void loadPreset(const QString &name);
    void takePaperValues();
    bool areInUse(const std::function<Values(const Analysis &)> &values) const;
    void showPreset();

    QWidget &m_window;
    Study &m_study;
    Settings &m_settings;
    Docks &m_docks;
    QAction *m_runAll;
    QMenu *m_presets;
    QTimer m_presetCheck; // once after many values have changed
    QPointer<JobsDialog> m_jobs;
};

} // namespace edgescope
