// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotation.h"
#include "core/timerange.h"
#include "study/chosenridge.h"

#include <QObject>

#include <optional>
#include <vector>

namespace edgescope {

// What the user points at, shared by all views: time cursor, visible range, selected range, marked times,
// selected units, annotations and ridge, and the tool in the hand. A setter returns at once when nothing
// changes, so that an echo of a view's own gesture stops there.
class Selection : public QObject
{
    Q_OBJECT

public:
    // What a left drag does: move through what is shown, select it, make annotations of it, or measure it.
    enum class Tool { Browse, Select, Annotate, Measure };
    Q_ENUM(Tool)

    using QObject::QObject;

    // Seconds: where the pointer is while it is over a time axis, else where the cursor was placed.
    double cursor() const { return m_hovered.value_or(m_placed); }
    double placedCursor() const { return m_placed; }
    const TimeRange &visible() const { return m_visible; }
    const TimeRange &selected() const { return m_selected; } // empty when nothing is selected
    // Bins or windows picked in a picture: ascending, disjoint.
    const std::vector<TimeRange> &marked() const { return m_marked; }
    // The marked times and the selected range together: ascending, disjoint.
    std::vector<TimeRange> times() const;
    const std::vector<int> &units() const { return m_units; } // rows in Recording::units, ascending
    const std::vector<AnnotationId> &annotations() const { return m_annotations; } // ascending
    const std::optional<ChosenRidge> &ridge() const { return m_ridge; }
    const TimeRange &limits() const { return m_limits; }
    Tool tool() const { return m_tool; }

    void setTool(Tool tool);
    void setCursor(double seconds);
    // The pointer is at a time, or has left all times.
    void hover(double seconds);
    void endHover();
    // Kept inside the limits and at least 1 ms long.
    void setVisible(TimeRange range);
    void setSelected(TimeRange range);
    void setMarked(std::vector<TimeRange> ranges);
    void setUnits(std::vector<int> units);
    void setAnnotations(std::vector<AnnotationId> ids);
    void setRidge(const std::optional<ChosenRidge> &ridge);
    // Nothing is selected: no time, units, annotations or ridge. The tool stays.
    void clear();
    // Shows a range that is not in view: with its surroundings when it fits, else from its start on.
    void bringIntoView(const TimeRange &range);
    // A new recording: all of it visible up to `visibleLength`, nothing selected, cursor at 0.
    void reset(const TimeRange &limits, double visibleLength);

signals:
    void toolChanged(edgescope::Selection::Tool tool);
    void cursorChanged(double seconds);
    void cursorPlaced(double seconds); // not while the pointer only passes
    void visibleChanged(const TimeRange &range);
    void selectedChanged(const TimeRange &range);
    void markedChanged(const std::vector<edgescope::TimeRange> &ranges);
    void unitsChanged(const std::vector<int> &units);
    void annotationsChanged(const std::vector<edgescope::AnnotationId> &ids);
    void ridgeChanged();

private:
    void moveCursor(double placed, std::optional<double> hovered);

    Tool m_tool = Tool::Browse;
    double m_placed = 0;
    std::optional<double> m_hovered;
    TimeRange m_limits;
    TimeRange m_visible;
    TimeRange m_selected;
    std::vector<TimeRange> m_marked;
    std::vector<int> m_units;
    std::vector<AnnotationId> m_annotations;
    std::optional<ChosenRidge> m_ridge;
};

} // namespace edgescope
