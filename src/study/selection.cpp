// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/selection.h"

#include <algorithm>

namespace edgescope {

void Selection::setCursor(double seconds)
{
    seconds = std::clamp(seconds, m_limits.start, std::max(m_limits.start, m_limits.stop));
    if (seconds == m_cursor)
        return;
    m_cursor = seconds;
    emit cursorChanged(m_cursor);
}

void Selection::setVisible(TimeRange range)
{
    const double length = std::min(std::max(range.length(), 1e-3), m_limits.length());
    range.start = std::clamp(range.start, m_limits.start, std::max(m_limits.start, m_limits.stop - length));
    range.stop = range.start + length;
    if (range == m_visible)
        return;
    m_visible = range;
    emit visibleChanged(m_visible);
}

void Selection::setSelected(TimeRange range)
{
    range = range.intersected(m_limits);
    if (range.isEmpty())
        range = {};
    if (range == m_selected)
        return;
    m_selected = range;
    emit selectedChanged(m_selected);
}

void Selection::setUnits(std::vector<int> units)
{
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    if (units == m_units)
        return;
    m_units = std::move(units);
    emit unitsChanged(m_units);
}

void Selection::reset(const TimeRange &limits, double visibleLength)
{
    m_limits = limits;
    setUnits({});
    setSelected({});
    setCursor(limits.start);
    setVisible({limits.start, limits.start + std::min(visibleLength, limits.length())});
}

} // namespace edgescope
