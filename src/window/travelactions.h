// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace edgescope {

class Actions;
class PlaceHistory;
class Playback;
class Study;

// Back and forward in visited places, the next gap, and playing.
class TravelActions : public QObject
{
    Q_OBJECT

public:
    TravelActions(QObject &owner, Study &study, const Actions &actions);

    QAction &play() const { return *m_play; }
    QMenu &speedMenu() const { return *m_speeds; }

private:
    void addPlaces(const Actions &actions);
    void addPlayback(const Actions &actions);
    void goToNextGap();
    void enable();

    Study &m_study;
    PlaceHistory *m_places;
    Playback &m_playback;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_nextGap;
    QAction *m_play;
    QMenu *m_speeds;
};

} // namespace edgescope
