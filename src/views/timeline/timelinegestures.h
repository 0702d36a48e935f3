// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/selection.h"
#include "views/timeline/lanestack.h"

#include <functional>
#include <optional>

class QMouseEvent;
class QWheelEvent;

namespace edgescope {

// What mouse and wheel do on the timeline. A range being dragged stays here until the button is released, so
// that other views are told once.
class TimelineGestures
{
public:
    // `rangeMarked` is told when the Annotate tool has selected a range, with the channels that the drag
    // covered.
    TimelineGestures(LaneStack &lanes, Selection &selection,
                     std::function<void(const std::vector<int> &channels)> rangeMarked);

    void borrowBrowse(bool borrow) { m_borrows = borrow; }

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void wheel(const QWheelEvent &event);
    const Measurement &measurement() const { return m_measurement; }
    bool clearMeasurement(); // false when there was none
    // Gives up a drag; false when there was none.
    bool cancel();

    bool isDragging() const { return m_hasMoved; }
    bool isMovingLane() const { return m_hasMoved && m_drag == Drag::Header; }
    // The range under the mouse while it is being dragged, else the selected one.
    TimeRange shownSelection() const { return m_pending.value_or(m_selection.selected()); }
    Qt::CursorShape pointerShape(const QPointF &position) const;
    LanePointer pointer(const LanePlace &place, const QPointF &position,
                        Qt::KeyboardModifiers modifiers) const;

private:
    enum class Drag { None, Lane, Pan, Select, Measure, Resize, Header };

    Drag dragFor(const QMouseEvent &event, const LanePlace &place);
    std::optional<double> gripAt(const LanePlace &place, const QPointF &position) const;
    void click(const LanePlace &place, const QMouseEvent &event);
    const LanePlace *place(const Lane *lane) const;
    void moveLane(const LanePlace &place, double y);
    double snapped(const LanePointer &pointer, const LanePlace &place) const;
    void measure(const LanePointer &at, const LanePlace &place);
    void reset();
    Selection::Tool activeTool() const { return m_borrows ? Selection::Tool::Browse : m_selection.tool(); }

    LaneStack &m_lanes;
    Selection &m_selection;
    std::function<void(const std::vector<int> &)> m_rangeMarked;
    bool m_borrows = false;
    Drag m_drag = Drag::None;
    Lane *m_lane = nullptr; // where the button went down, while it is down
    QPointF m_start;
    double m_anchor = 0;      // time that a range being dragged keeps
    TimeRange m_visibleStart; // when the drag began
    bool m_hasMoved = false;
    std::optional<TimeRange> m_pending;
    std::vector<LaneForm> m_formsBefore; // a lane was moved
    Measurement m_measurement;
    std::vector<int> m_channels; // that the range being dragged covers
};

} // namespace edgescope
