// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/playback.h"

#include "study/selection.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr int frameMs = 33;

} // namespace

Playback::Playback(Selection &selection)
    : m_selection(selection)
{
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const double seconds = static_cast<double>(m_clock.nsecsElapsed()) * 1e-9;
        m_clock.start();
        advance(seconds * m_speed);
    });
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
    m_range = {};
    if (!playing) {
        m_timer.stop();
        emit playingChanged(false);
    } else if (!m_selection.limits().isEmpty()) {
        if (!m_selection.visible().contains(m_selection.placedCursor()))
            m_selection.setCursor(m_selection.visible().start);
        start();
    }
}

void Playback::play(const TimeRange &range)
{
    const TimeRange inside = range.intersected(m_selection.limits());
    if (inside.isEmpty())
        return;
    setPlaying(false);
    m_range = inside;
    if (!m_range.contains(m_selection.placedCursor()))
        m_selection.setCursor(m_range.start);
    m_selection.bringIntoView({m_selection.placedCursor(), m_selection.placedCursor()});
    start();
}

void Playback::start()
{
    m_clock.start();
    m_timer.start();
    emit playingChanged(true);
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
    if (!m_range.isEmpty() && !m_range.contains(m_selection.placedCursor())) {
        setPlaying(false);
        return;
    }
    const double last = m_selection.limits().stop;
    const double end = m_range.isEmpty() ? last : m_range.stop;
    const double next = std::min(m_selection.placedCursor() + seconds, end);
    const TimeRange page = m_selection.visible();
    m_selection.setCursor(next);
    if (next >= page.stop && page.stop < last) {
        // Several pages at once when one lasts less than a frame.
        const double pages = std::max(1.0, std::floor((next - page.start) / page.length()));
        m_selection.setVisible({page.start + pages * page.length(), page.stop + pages * page.length()});
    }
    if (next >= end)
        setPlaying(false);
}

} // namespace edgescope
