// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace edgescope {

class Selection;

// Moves the cursor on through a still page, which is turned when its end is reached.
class Playback : public QObject
{
    Q_OBJECT

public:
    explicit Playback(Selection &selection);

    bool isPlaying() const { return m_timer.isActive(); }
    // To the end of the recording. Begins at the cursor when it is in view, else at the left edge of the
    // page.
    void setPlaying(bool playing);
    // Through a range alone. Begins at the cursor when it lies in it, else at its start; stops when the
    // cursor is moved out of it.
    void play(const TimeRange &range);
    double speed() const { return m_speed; }
    void setSpeed(double speed); // seconds of the recording in a second
    static const std::vector<double> &speeds();

    // Moves on by seconds of the recording; stops at the end of what is played.
    void advance(double seconds);

signals:
    void playingChanged(bool playing);
    void speedChanged(double speed);

private:
    void start();

    Selection &m_selection;
    TimeRange m_range; // empty: the whole recording
    QTimer m_timer;
    QElapsedTimer m_clock; // since the cursor was moved last
    double m_speed = 1;
};

} // namespace edgescope
