// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace edgescope {

class Study;

// One toggle for each state of the recording. Nothing pressed means all time, states ignored. The same
// choices are offered in a menu with keys.
class StateToggles : public QWidget
{
    Q_OBJECT

public:
    StateToggles(Study &study, QMenu &menu, QWidget *parent = nullptr);

    // One button with the menu, which says how many are chosen ("States 3/4"), for narrow windows.
    void setFolded(bool folded);

private:
    void rebuild();
    void takeIntervals();
    QString toolTipOf(const QString &label) const;
    void addState(const QString &label, int number);
    void showStates();
    void choose(const QString &label, bool alone);

    Study &m_study;
    QMenu &m_menu;
    QHBoxLayout *m_buttons;
    QLabel *m_caption;
    QLabel *m_allTime;
    QStringList m_labels;
    QHash<QString, QToolButton *> m_toggles;
    QHash<QString, QAction *> m_actions;
    QToolButton *m_folded;
    bool m_isFolded = false;
};

} // namespace edgescope
