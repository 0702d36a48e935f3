// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/selection.h"

#include <algorithm>

namespace edgescope {
namespace {

template <typename T>
std::vector<T> ascending(std::vector<T> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

} // namespace

void Selection::setTool(Tool tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    emit toolChanged(m_tool);
}

void Selection::moveCursor(double placed, std::optional<double> hovered)
{
    const double before = cursor();
    const double placedBefore = m_placed;
    m_placed = placed;
    m_hovered = hovered;
    if (m_placed != placedBefore)
        emit cursorPlaced(m_placed);
    if (cursor() != before)
        emit cursorChanged(cursor());
}

void Selection::setCursor(double seconds)
{
    moveCursor(std::clamp(seconds, m_limits.start, std::max(m_limits.start, m_limits.stop)), std::nullopt);
}

void Selection::hover(double seconds)
{
    moveCursor(m_placed, std::clamp(seconds, m_limits.start, std::max(m_limits.start, m_limits.stop)));
}

void Selection::endHover()
{
    moveCursor(m_placed, std::nullopt);
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

void Selection::setMarked(std::vector<TimeRange> ranges)
{
    ranges = clipped(merged(std::move(ranges)), m_limits);
    if (ranges == m_marked)
        return;
    m_marked = std::move(ranges);
    emit markedChanged(m_marked);
}

std::vector<TimeRange> Selection::times() const
{
    std::vector<TimeRange> ranges = m_marked;
    ranges.push_back(m_selected);
    return merged(std::move(ranges));
}

void Selection::setUnits(std::vector<int> units)
{
    units = ascending(std::move(units));
    if (units == m_units)
        return;
    m_units = std::move(units);
    emit unitsChanged(m_units);
}

void Selection::setAnnotations(std::vector<AnnotationId> ids)
{
    ids = ascending(std::move(ids));
    if (ids == m_annotations)
        return;
    m_annotations = std::move(ids);
    emit annotationsChanged(m_annotations);
}

void Selection::setRidge(const std::optional<ChosenRidge> &ridge)
{
    if (ridge == m_ridge)
        return;
    m_ridge = ridge;
    emit ridgeChanged();
}

void Selection::clear()
{
    setSelected({});
    setMarked({});
    setUnits({});
    setAnnotations({});
    setRidge({});
}

void Selection::bringIntoView(const TimeRange &range)
{
    const double length = m_visible.length();
    if (range.start >= m_visible.start && range.stop <= m_visible.stop)
        return;
    const double before = range.length() < length ? (length - range.length()) / 2 : length / 10;
    setVisible({range.start - before, range.start - before + length});
}

void Selection::reset(const TimeRange &limits, double visibleLength)
{
    m_limits = limits;
    clear();
    setCursor(limits.start);
    setVisible({limits.start, limits.start + std::min(visibleLength, limits.length())});
}

} // namespace edgescope
