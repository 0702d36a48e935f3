// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QComboBox;
class QLineEdit;
class QMenu;

namespace edgescope {

class Actions;
class Study;
class Timeline;

// The main toolbar: opening, tools, the place in time, the window's length, zoom and gain.
class MainBar : public QToolBar
{
    Q_OBJECT

public:
    MainBar(Study &study, const Timeline &timeline, const Actions &actions, QWidget *parent = nullptr);

    // The button that plays, with its speeds, after the length of the window.
    void addPlayback(QAction &play, QMenu &speeds);
    // The button of an action; null when it has none here.
    QWidget *buttonOf(QAction &action) const { return widgetForAction(&action); }
    // Puts the keyboard into the time box.
    void editTime();

signals:
    void noticed(const QString &text);
    // The keyboard should go back to the recording.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTimeBox(const Actions &actions);
    void addWindowLength(const Actions &actions);
    void goToTypedTime();
    void takeTypedLength();
    void showVisible();

    Study &m_study;
    const Timeline &m_timeline;
    QLineEdit *m_time;
    QComboBox *m_length;
    QAction *m_afterTime; // what follows the time boxes
};

} // namespace edgescope
