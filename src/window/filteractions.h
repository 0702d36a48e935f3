// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace edgescope {

class Actions;
class FilterDialog;
class Settings;
class Study;

// How the LFP is shown: the Filters dialog, the Montage menu, and the choice remembered for each recording.
class FilterActions : public QObject
{
    Q_OBJECT

public:
    FilterActions(QWidget &window, Study &study, Settings &settings, const Actions &actions);

private:
    void addMontages();
    void showDialog();
    void takeRemembered();
    void showWords();
    void remember();

    QWidget &m_window;
    Study &m_study;
    Settings &m_settings;
    const Actions &m_actions;
    QPointer<FilterDialog> m_dialog;
};

} // namespace edgescope
