// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/player.h"

#include "study/selection.h"

#include <algorithm>
#include <chrono>

namespace edgescope {
namespace {

constexpr std::chrono::milliseconds frame{33};

} // namespace

Player::Player(Selection &selection)
    : m_selection(selection)
{
    m_frames.setInterval(frame);
    connect(&m_frames, &QTimer::timeout, this,
            [this] { advance(m_speed * static_cast<double>(m_clock.restart()) / 1000); });
}

void Player::play(const TimeRange &range)
{
    m_range = range.intersected(m_selection.limits());
    if (m_range.isEmpty())
        return;
    const bool wasPlaying = m_isPlaying;
    m_isPlaying = true;
    if (!m_range.contains(m_selection.cursor()))
        m_selection.setCursor(m_range.start);
    m_selection.bringIntoView({m_selection.cursor(), m_selection.cursor()});
    m_clock.start();
    m_frames.start();
    if (!wasPlaying)
        emit playingChanged(true);
}

void Player::stop()
{
    if (!m_isPlaying)
        return;
    m_isPlaying = false;
    m_frames.stop();
    emit playingChanged(false);
}

void Player::advance(double seconds)
{
    if (!m_isPlaying)
        return;
    if (!m_range.contains(m_selection.cursor())) {
        stop();
        return;
    }
    const double next = std::min(m_selection.cursor() + seconds, m_range.stop);
    m_selection.setCursor(next);
    if (const TimeRange page = m_selection.visible(); next >= page.stop)
        m_selection.setVisible({page.stop, page.stop + page.length()});
    if (next >= m_range.stop)
        stop();
}

} // namespace edgescope
