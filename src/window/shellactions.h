// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace edgescope {

class Actions;
class KeyMap;
class Settings;
class Study;

// What serves the window as a whole: finding actions, preferences with their keys, theme and text size,
// selecting all.
class ShellActions : public QObject
{
    Q_OBJECT

public:
    // Made after all other actions, whose keys it looks after from then on.
    ShellActions(QMainWindow &window, Study &study, Settings &settings, const Actions &actions);

private:
    void addEntries();
    void addThemes();
    void addTextSizes();
    void findAction();
    void showPreferences();
    void selectAll();

    QMainWindow &m_window;
    Study &m_study;
    Settings &m_settings;
    const Actions &m_actions;
    KeyMap *m_keys = nullptr;
};

} // namespace edgescope
