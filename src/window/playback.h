// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace edgescope {

class Study;

// Moves the cursor on through a still page, which is turned when its end is reached.
class Playback : public QObject
{
    Q_OBJECT

public:
    explicit Playback(Study &study);

    bool isPlaying() const { return m_timer.isActive(); }
    // Begins at the cursor when it is in view, else at the left edge of the page.
    void setPlaying(bool playing);
    double speed() const { return m_speed; }
    void setSpeed(double speed); // seconds of the recording in a second
    static const std::vector<double> &speeds();

    // Moves on by seconds of the recording; stops at its end.
    void advance(double seconds);

signals:
    void playingChanged(bool playing);
    void speedChanged(double speed);

private:
    Study &m_study;
    QTimer m_timer;
    QElapsedTimer m_clock; // since the cursor was moved last
    double m_speed = 1;
};

} // namespace edgescope
