// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinegestures.h"

#include "views/plotgestures.h"
#include "views/timeline/markediting.h"

#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double edgeReach = 4;

bool isResizeEdge(const LanePlace &place, const QPointF &position)
{
    return position.x() < place.header.right() && place.lane->canFold() && !place.isLine() &&
           position.y() > place.row.bottom() - edgeReach;
}

} // namespace

TimelineGestures::TimelineGestures(LaneStack &lanes, Selection &selection,
                                   std::function<void(const std::vector<int> &)> rangeMarked)
    : m_lanes(lanes)
    , m_selection(selection)
    , m_rangeMarked(std::move(rangeMarked))
{
}

LanePointer TimelineGestures::pointer(const LanePlace &place, const QPointF &position,
                                      Qt::KeyboardModifiers modifiers) const
{
    LanePointer pointer;
    pointer.position = position;
    pointer.plot = place.plot;
    pointer.header = place.header;
    pointer.seconds = place.context.time.toSeconds(position.x() - place.plot.left());
    pointer.extends = modifiers.testFlag(Qt::ShiftModifier);
    pointer.annotates = activeTool() == Selection::Tool::Annotate;
    pointer.selects = pointer.annotates || activeTool() == Selection::Tool::Select;
    pointer.snaps = !modifiers.testFlag(Qt::AltModifier);
    return pointer;
}

const LanePlace *TimelineGestures::place(const Lane *lane) const
{
    for (const LanePlace &found : m_lanes.places())
        if (found.lane == lane)
            return &found;
    return nullptr;
}

// The end of the selected range that stays when the grip at this place is dragged.
std::optional<double> TimelineGestures::gripAt(const LanePlace &place, const QPointF &position) const
{
    const TimeRange selected = m_selection.selected();
    if (selected.isEmpty() || (place.lane->showsWhole() && !place.context.isCompact))
        return std::nullopt;
    const double x = position.x() - place.plot.left();
    if (std::abs(x - place.context.time.toPixel(selected.start)) <= edgeReach)
        return selected.stop;
    if (std::abs(x - place.context.time.toPixel(selected.stop)) <= edgeReach)
        return selected.start;
    return std::nullopt;
}

TimelineGestures::Drag TimelineGestures::dragFor(const QMouseEvent &event, const LanePlace &place)
{
    const QPointF position = event.position();
    const LanePointer at = pointer(place, position, event.modifiers());
    if (event.button() == Qt::MiddleButton)
        return Drag::Pan;
    if (event.button() != Qt::LeftButton)
        return Drag::None;
    if (isResizeEdge(place, position))
        return Drag::Resize;
    if (position.x() < place.header.right())
        return Drag::Header;
    m_anchor = at.seconds;
    if (activeTool() == Selection::Tool::Measure && !place.showsWhole()) {
        if (!at.extends)
            m_measurement.spans.clear();
        m_measurement.spans.emplace_back();
        measure(at, place);
        return Drag::Measure;
    }
    if (const std::optional<double> kept = gripAt(place, position)) {
        m_anchor = *kept;
        return Drag::Select;
    }
    if (place.lane->press(at, place.context, m_selection))
        return Drag::Lane;
    if (place.lane->id() == "ruler" || at.selects) {
        m_anchor = snapped(at, place);
        return Drag::Select;
    }
    return place.showsWhole() ? Drag::None : Drag::Pan;
}

// Ranges are marked to the edges near them when they are to become annotations.
double TimelineGestures::snapped(const LanePointer &pointer, const LanePlace &place) const
{
    return pointer.annotates ? snappedTime(pointer.seconds, pointer, place.context, {}, m_selection)
                             : pointer.seconds;
}

void TimelineGestures::measure(const LanePointer &at, const LanePlace &place)
{
    const QRectF &plot = place.plot;
    const double fromY = std::clamp(m_start.y(), plot.top(), plot.bottom());
    const double toY = std::clamp(at.position.y(), plot.top(), plot.bottom());
    MeasuredSpan &span = m_measurement.spans.back();
    span.from = m_anchor;
    span.to = std::clamp(at.seconds, m_selection.visible().start, m_selection.visible().stop);
    span.lane = place.lane->id();
    span.fromShare = (fromY - plot.top()) / plot.height();
    span.toShare = (toY - plot.top()) / plot.height();
    span.amplitude =
        place.isLine() ? std::nullopt : place.lane->amplitudeBetween(fromY, toY, plot, place.context);
}

bool TimelineGestures::clearMeasurement()
{
    const bool hadOne = !m_measurement.isEmpty();
    m_measurement.spans.clear();
    return hadOne;
}

void TimelineGestures::press(const QMouseEvent &event)
{
    const LanePlace *found = m_lanes.placeAt(event.position());
    if (!found || m_lane)
        return;
    m_lane = found->lane;
    m_start = event.position();
    m_visibleStart = m_selection.visible();
    m_hasMoved = false;
    m_drag = dragFor(event, *found);
    m_formsBefore = m_drag == Drag::Header ? m_lanes.forms(1) : std::vector<LaneForm>();
}

void TimelineGestures::move(const QMouseEvent &event)
{
    const LanePlace *found = place(m_lane);
    if (!found)
        return;
    const QPointF moved = event.position() - m_start;
    m_hasMoved = m_hasMoved || moved.manhattanLength() > clickReach;
    if (!m_hasMoved)
        return;
    const LanePointer at = pointer(*found, event.position(), event.modifiers());
    switch (m_drag) {
    case Drag::Lane:
        m_lane->drag(at, found->context, m_selection);
        break;
    case Drag::Pan: {
        const double seconds = moved.x() * m_visibleStart.length() / found->plot.width();
        m_selection.setVisible({m_visibleStart.start - seconds, m_visibleStart.stop - seconds});
        break;
    }
    case Drag::Select: {
        const double end = snapped(at, *found);
        m_pending =
            TimeRange{std::min(m_anchor, end), std::max(m_anchor, end)}.intersected(m_selection.limits());
        m_channels = at.annotates ? m_lane->channelsBetween(m_start.y(), event.position().y(), found->plot,
                                                            found->context)
                                  : std::vector<int>();
        break;
    }
    case Drag::Measure:
        measure(at, *found);
        break;
    case Drag::Resize:
        m_lanes.setHeight(*m_lane, event.position().y() - found->row.top());
        break;
    case Drag::Header:
        moveLane(*found, event.position().y());
        break;
    case Drag::None:
        break;
    }
}

// Past the middle of another lane, so that neither comes back under a pointer that rests.
void TimelineGestures::moveLane(const LanePlace &place, double y)
{
    const LanePlace *over = m_lanes.placeAt({0, y});
    if (!over || over->lane == place.lane || place.context.isCompact)
        return;
    const bool isBelow = over->row.top() > place.row.top();
    if (isBelow == (y > over->row.center().y()))
        m_lanes.move(*place.lane, *over->lane);
}

void TimelineGestures::click(const LanePlace &place, const QMouseEvent &event)
{
    const LanePointer at = pointer(place, event.position(), event.modifiers());
    if (event.position().x() < place.header.right()) {
        if (!place.isLine() && place.lane->clickHeader(at, place.context))
            m_lanes.invalidate(*place.lane);
        else if (place.lane->canFold() && !place.isMissing && !place.context.isCompact)
            m_lanes.toggleFold(*place.lane);
        return;
    }
    if (event.position().x() > place.plot.right())
        return;
    if (!place.isLine() && place.lane->click(at, place.context, m_selection))
        m_lanes.invalidate(*place.lane);
    else
        m_selection.setCursor(at.seconds);
}

void TimelineGestures::release(const QMouseEvent &event)
{
    const LanePlace *found = place(m_lane);
    const bool moved = m_hasMoved;
    const bool movedLane = moved && m_drag == Drag::Lane;
    if (!moved && m_drag == Drag::Measure)
        m_measurement.spans.pop_back(); // a click measures nothing and goes to its time
    const std::optional<TimeRange> pending = m_pending;
    reset();
    // The button went down elsewhere, or for the second time of a double-click.
    if (!found)
        return;
    if (movedLane) {
        found->lane->release(found->context);
    } else if (!moved && event.button() == Qt::LeftButton) {
        click(*found, event);
    } else if (pending) {
        m_selection.setSelected(*pending);
        if (activeTool() == Selection::Tool::Annotate)
            m_rangeMarked(m_channels);
    }
}

void TimelineGestures::doubleClick(const QMouseEvent &event)
{
    const LanePlace *found = m_lanes.placeAt(event.position());
    if (!found || found->isLine() || event.button() != Qt::LeftButton ||
        event.position().x() < found->header.right())
        return;
    if (found->lane->doubleClick(pointer(*found, event.position(), event.modifiers()), found->context,
                                 m_selection))
        m_lanes.invalidate(*found->lane);
}

void TimelineGestures::wheel(const QWheelEvent &event)
{
    const LanePlace *found = m_lanes.placeAt(event.position());
    if (!found)
        return;
    // With Alt held, some platforms report the wheel as horizontal.
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    const QPoint angle = event.angleDelta();
    const double steps = (alt && angle.y() == 0 ? angle.x() : angle.y()) / 120.0;
    const TimeRange visible = m_selection.visible();
    const bool onHeader = event.position().x() < found->header.right();
    if (alt) {
        for (const auto &lane : m_lanes.lanes())
            if (lane->multiplyGain(std::pow(gainStep, steps)))
                m_lanes.invalidate(*lane);
    } else if (onHeader &&
               found->lane->scrollHeader(static_cast<int>(std::copysign(std::ceil(std::abs(steps)), steps)),
                                         found->context)) {
        m_lanes.invalidate(*found->lane);
    } else if (event.modifiers().testFlag(Qt::ControlModifier) || found->lane->id() == "ruler") {
        const double at =
            found->context.time.toSeconds(std::max(0.0, event.position().x() - found->plot.left()));
        const double length =
            std::clamp(visible.length() * std::pow(1.25, -steps), 1e-3, m_selection.limits().length());
        // The time under the pointer stays where it is, or the middle when it is not in view.
        const double share = visible.contains(at) ? (at - visible.start) / visible.length() : 0.5;
        const double kept = visible.start + share * visible.length();
        m_selection.setVisible({kept - share * length, kept + (1 - share) * length});
    } else if (!event.pixelDelta().isNull() && event.pixelDelta().x() != 0) {
        const double seconds = event.pixelDelta().x() * visible.length() / found->plot.width();
        m_selection.setVisible({visible.start - seconds, visible.stop - seconds});
    } else {
        const double seconds = (steps + angle.x() / 120.0) * visible.length() / 10;
        m_selection.setVisible({visible.start - seconds, visible.stop - seconds});
    }
}

bool TimelineGestures::cancel()
{
    const bool dragging = m_lane != nullptr;
    if (const LanePlace *found = place(m_lane); found && m_drag == Drag::Lane)
        m_lane->cancelDrag(found->context);
    if (m_drag == Drag::Measure)
        m_measurement.spans.pop_back();
    if (isMovingLane())
        m_lanes.setForms(m_formsBefore, 1);
    reset();
    return dragging;
}

void TimelineGestures::reset()
{
    m_lane = nullptr;
    m_drag = Drag::None;
    m_hasMoved = false;
    m_pending.reset();
}

Qt::CursorShape TimelineGestures::pointerShape(const QPointF &position) const
{
    if ((m_drag == Drag::Pan || m_drag == Drag::Header) && m_hasMoved)
        return Qt::ClosedHandCursor;
    const LanePlace *found = m_lanes.placeAt(position);
    if (!found)
        return Qt::ArrowCursor;
    if (isResizeEdge(*found, position))
        return Qt::SplitVCursor;
    if (position.x() < found->header.right() || position.x() > found->plot.right())
        return Qt::ArrowCursor;
    if (gripAt(*found, position))
        return Qt::SplitHCursor;
    const LanePointer at = pointer(*found, position, {});
    const Qt::CursorShape shape = found->lane->pointerShape(at, found->context, m_selection);
    return shape == Qt::ArrowCursor && !found->showsWhole() &&
                   (at.selects || activeTool() == Selection::Tool::Measure)
               ? Qt::IBeamCursor
               : shape;
}

} // namespace edgescope
