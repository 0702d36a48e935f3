// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/conditions.h"

#include "core/scalegrid.h"

#include <algorithm>

namespace edgescope {

void Conditions::setScale(int scale)
{
    scale = std::clamp(scale, 1, scaleCount);
    if (scale == m_scale)
        return;
    m_scale = scale;
    emit scaleChanged(m_scale);
}

void Conditions::setStates(QStringList states)
{
    if (states == m_states)
        return;
    m_states = std::move(states);
    emit statesChanged(m_states);
}

void Conditions::setRange(Range range)
{
    if (range == m_range)
        return;
    m_range = range;
    emit rangeChanged(m_range);
}

void Conditions::setCustomRange(const TimeRange &range)
{
    const bool isSame = m_range == Range::Custom && m_customRange == range;
    m_range = Range::Custom;
    m_customRange = range;
    if (!isSame)
        emit rangeChanged(m_range);
}

void Conditions::setUnits(Units units)
{
    if (units == m_units)
        return;
    m_units = units;
    emit unitsChanged(m_units);
}

void Conditions::setSources(std::vector<QByteArray> sources)
{
    if (sources == m_sources)
        return;
    m_sources = std::move(sources);
    emit sourcesChanged(m_sources);
}

} // namespace edgescope
