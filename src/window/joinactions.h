// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace edgescope {

class Actions;
class FileActions;
class JoinDialog;
class MessageBar;
class Settings;
class Study;

// Joining several files to one recording, and taking the classes of units from a table.
class JoinActions : public QObject
{
    Q_OBJECT

public:
    JoinActions(QWidget &window, Study &study, Settings &settings, const Actions &actions, FileActions &files,
                MessageBar &messages);

    // Writes what the dialog shows to a project file, closes the dialog and opens the file.
    void saveAndOpen(const QString &path);
    // Sets the classes by hand as a table says them.
    void importClasses(const QString &path);

private:
    void showDialog();
    void chooseAndSave();
    void chooseAndImport();

    QWidget &m_window;
    Study &m_study;
    Settings &m_settings;
    FileActions &m_files;
    MessageBar &m_messages;
    QPointer<JoinDialog> m_dialog;
};

} // namespace edgescope
