// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAction;
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
struct Provenance;

// Knows which view is the chosen one (the last that had the keyboard; the timeline at first) and copies or
// exports it.
class PictureActions : public QObject
{
    Q_OBJECT

public:
    PictureActions(QWidget &window, Study &study, Settings &settings, const Actions &actions, Docks &docks,
                   Timeline &timeline, MessageBar &messages);

    // Null: the timeline, or the page of the figure.
    ViewDock *chosen() const { return m_chosen; }
    // The page of the figure is chosen too while it has the keyboard; it is exported in its own way.
    void addPage(const QWidget &page, std::function<Figure()> picture, QAction &exportAction);
    bool isPageChosen() const { return m_isPageChosen; }
    // Writes the chosen view by the path's suffix, in the background, with its numbers and provenance beside.
    void exportTo(const QString &path);

signals:
    void chosenChanged();

private:
    void choose(ViewDock *dock, bool isPage = false);
    void follow(QWidget *focused);
    void showEnabled();
    void chooseFileAndExport();
    Figure picture() const;
    Provenance provenance() const;

    QWidget &m_window;
    Study &m_study;
    Settings &m_settings;
    const Actions &m_actions;
    Docks &m_docks;
    Timeline &m_timeline;
    MessageBar &m_messages;
    ViewDock *m_chosen = nullptr;
    const QWidget *m_page = nullptr;
    std::function<Figure()> m_pagePicture;
    QAction *m_exportPage = nullptr;
    bool m_isPageChosen = false;
};

} // namespace edgescope
