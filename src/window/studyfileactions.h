// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace edgescope {

class Actions;
class FileActions;
class MessageBar;
class Settings;
class Study;

// Saving a study in a file of its own, and showing again what it was shown with when it is opened.
class StudyFileActions : public QObject
{
    Q_OBJECT

public:
    StudyFileActions(QWidget &window, Study &study, Settings &settings, const Actions &actions,
                     FileActions &files, MessageBar &messages);

    // Saves the study, which is that file from then on.
    void saveTo(const QString &path);

private:
    void chooseAndSave();
    void restore();

    QWidget &m_window;
    Study &m_study;
    Settings &m_settings;
    FileActions &m_files;
    MessageBar &m_messages;
};

} // namespace edgescope
