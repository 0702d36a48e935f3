// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace edgescope {

class Actions;
class MessageBar;
struct SimulationSettings;
class Settings;
class Study;
class WelcomePage;

// Opening, closing, converting and exporting recordings, and the list of recent ones.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(QWidget &window, Study &study, Settings &settings, const Actions &actions,
                WelcomePage &welcome, MessageBar &messages);

    void open(const QString &path);
    // Keeps where the user is in the open recording for the list of recent ones.
    void rememberPlace();
    // Says which recent recordings have edits that a session left which ended unexpectedly.
    void offerRecovery();
    // Writes the open recording with its present classes to an NWB file, as a job.
    void convertTo(const QString &path);
    // Writes units.csv of the headless contract with the present classes, as a job.
    void exportUnitsTo(const QString &path);
    // Makes a simulated recording, as a job, and opens it.
    void simulateTo(const QString &path, const SimulationSettings &settings);

signals:
    // An exported figure was opened, and no recording.
    void figureOpened(const QString &path);

private:
    void askAndSimulate();
    void chooseAndOpen();
    void chooseAndOpenFolder();
    void chooseAndConvert();
    void chooseAndExportUnits();
    void askGapTolerance();
    void takeRecording();
    void locate(const QString &missing);
    void showRecent();

    QWidget &m_window;
    Study &m_study;
    Settings &m_settings;
    const Actions &m_actions;
    WelcomePage &m_welcome;
    MessageBar &m_messages;
    QString m_openPath; // of a recording that belongs into the list of recent ones
    double m_place = 0; // left edge of the window in it
};

} // namespace edgescope
