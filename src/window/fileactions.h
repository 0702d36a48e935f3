// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace edgescope {

class Actions;
class MessageBar;
class Settings;
class Study;
class WelcomePage;

// Opening, closing and converting recordings, and the list of recent ones.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(QWidget &window, Study &study, Settings &settings, const Actions &actions,
                WelcomePage &welcome, MessageBar &messages);

    void open(const QString &path);
    // Says which recent recordings have edits that a session left which ended unexpectedly.
    void offerRecovery();
    // Writes the open recording with its present classes to an NWB file, as a job.
    void convertTo(const QString &path);

private:
    void chooseAndOpen();
    void chooseAndOpenFolder();
    void chooseAndConvert();
    void askGapTolerance();
    void takeRecording();
    void showRecent();

    QWidget &m_window;
    Study &m_study;
    Settings &m_settings;
    const Actions &m_actions;
    WelcomePage &m_welcome;
    MessageBar &m_messages;
};

} // namespace edgescope
