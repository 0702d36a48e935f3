// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace edgescope {

class Actions;
class Docks;
class MessageBar;
class Settings;
class Study;
class Timeline;
class ViewDock;
struct Figure;

// Knows which view is the chosen one (the last that had the keyboard; the timeline at first) and copies or
// exports it.
class PictureActions : public QObject
{
    Q_OBJECT

public:
    PictureActions(QWidget &window, Study &study, Settings &settings, const Actions &actions, Docks &docks,
                   Timeline &timeline, MessageBar &messages);

    // Null: the timeline.
    ViewDock *chosen() const { return m_chosen; }
    // Writes the chosen view by the path's suffix, in the background, with its numbers and provenance beside.
    void exportTo(const QString &path);

signals:
    void chosenChanged();

private:
    void choose(ViewDock *dock);
    void follow(QWidget *focused);
    void showEnabled();
    void chooseFileAndExport();
    Figure picture() const;

    QWidget &m_window;
    Study &m_study;
    Settings &m_settings;
    const Actions &m_actions;
    Docks &m_docks;
    Timeline &m_timeline;
    MessageBar &m_messages;
    ViewDock *m_chosen = nullptr;
};

} // namespace edgescope
