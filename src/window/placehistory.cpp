// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/placehistory.h"

#include "study/selection.h"

#include <algorithm>
#include <utility>

namespace edgescope {
namespace {

constexpr std::size_t mostPlaces = 100;

bool isJump(const TimeRange &from, const TimeRange &to)
{
    return !from.isEmpty() && from.intersected(to).length() < std::max(from.length(), to.length()) / 2;
}

} // namespace

PlaceHistory::PlaceHistory(Selection &selection)
    : QObject(&selection)
    , m_selection(selection)
    , m_shown(selection.visible())
{
    connect(&selection, &Selection::visibleChanged, this, &PlaceHistory::take);
}

void PlaceHistory::clear()
{
    m_back.clear();
    m_forward.clear();
    m_shown = m_selection.visible();
    emit changed();
}

void PlaceHistory::take(const TimeRange &range)
{
    const TimeRange before = std::exchange(m_shown, range);
    if (m_isGoing || !isJump(before, range))
        return;
    m_back.push_back(before);
    if (m_back.size() > mostPlaces)
        m_back.erase(m_back.begin());
    m_forward.clear();
    emit changed();
}

void PlaceHistory::go(std::vector<TimeRange> &from, std::vector<TimeRange> &to)
{
    if (from.empty())
        return;
    to.push_back(m_selection.visible());
    const TimeRange place = from.back();
    from.pop_back();
    m_isGoing = true;
    m_selection.setVisible(place);
    m_isGoing = false;
    emit changed();
}

} // namespace edgescope
