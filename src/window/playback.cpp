// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/playback.h"

#include "study/study.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr int frameMs = 33;

} // namespace

Playback::Playback(Study &study)
    : QObject(&study)
    , m_study(study)
{
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const double seconds = static_cast<double>(m_clock.nsecsElapsed()) * 1e-9;
        m_clock.start();
        advance(seconds * m_speed);
    });
    connect(&study, &Study::recordingChanged, this, [this] { setPlaying(false); });
}

const std::vector<double> &Playback::speeds()
{
    static const std::vector<double> offered = {0.25, 0.5, 1, 2, 4, 8, 16};
    return offered;
}

void Playback::setPlaying(bool playing)
{
    if (playing == isPlaying())
        return;
    Selection &selection = m_study.selection();
    if (!playing) {
        m_timer.stop();
    } else if (!m_study.recording()) {
        return;
    } else {
        if (!selection.visible().contains(selection.cursor()))
            selection.setCursor(selection.visible().start);
        m_clock.start();
        m_timer.start();
    }
    emit playingChanged(playing);
}

void Playback::setSpeed(double speed)
{
    if (speed == m_speed)
        return;
    m_speed = speed;
    emit speedChanged(speed);
}

void Playback::advance(double seconds)
{
    Selection &selection = m_study.selection();
    const double end = selection.limits().stop;
    const double next = std::min(selection.cursor() + seconds, end);
    const TimeRange page = selection.visible();
    selection.setCursor(next);
    if (next >= page.stop && page.stop < end) {
        // Several pages at once when one lasts less than a frame.
        const double pages = std::max(1.0, std::floor((next - page.start) / page.length()));
        selection.setVisible({page.start + pages * page.length(), page.stop + pages * page.length()});
    }
    if (next >= end)
        setPlaying(false);
}

} // namespace edgescope
