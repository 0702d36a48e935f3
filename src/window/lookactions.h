// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinelook.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace edgescope {

class Actions;
class Settings;
class Study;
class Timeline;

// How the timeline draws: butterfly, tint, hover card, crosshair, overview, order and colour of the raster,
// and which channels are shown. Remembered, the channels for each recording.
class LookActions : public QObject
{
    Q_OBJECT

public:
    LookActions(QWidget &window, Study &study, Settings &settings, Timeline &timeline,
                const Actions &actions);

private:
    void addSwitches(const Actions &actions);
    void addRasterMenu(const Actions &actions);
    QAction *addSwitch(const Actions &actions, const char *name, const QString &text, const QString &tip,
                       const QString &key, bool TimelineLook::*member);
    template <typename Choice>
    void addChoices(const Actions &actions, QMenu &menu, Choice TimelineLook::*member,
                    std::initializer_list<std::tuple<Choice, const char *, QString, QString>> choices);
    void showChannels();
    void takeRecording();

    QWidget &m_window;
    Study &m_study;
    Settings &m_settings;
    Timeline &m_timeline;
    QAction *m_channels;
};

} // namespace edgescope
