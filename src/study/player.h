// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace edgescope {

class Selection;

// Moves the time cursor through a range, so that all views that follow it are animated. The page shown stays
// still until the cursor leaves it, then the next one is shown.
class Player : public QObject
{
    Q_OBJECT

public:
    explicit Player(Selection &selection);

    // Begins at the cursor when it lies in the range, else at the range's start.
    void play(const TimeRange &range);
    void stop();
    bool isPlaying() const { return m_isPlaying; }
    // Seconds of the recording in a second; 1 at first.
    double speed() const { return m_speed; }
    void setSpeed(double speed) { m_speed = speed; }
    // Plays so many seconds of the recording at once; stops at the end of the range, or when the cursor was
    // moved out of it.
    void advance(double seconds);

signals:
    void playingChanged(bool isPlaying);

private:
    Selection &m_selection;
    TimeRange m_range;
    double m_speed = 1;
    bool m_isPlaying = false;
    QTimer m_frames;
    QElapsedTimer m_clock;
};

} // namespace edgescope
