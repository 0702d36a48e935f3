// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotation.h"
#include "core/timerange.h"

#include <QObject>

#include <vector>

namespace edgescope {

// What the user points at, shared by all views: time cursor, visible range, selected range, selected
// units and selected annotations. A setter returns at once when nothing changes, so that an echo of a view's
// own gesture stops there.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    double cursor() const { return m_cursor; } // seconds
    const TimeRange &visible() const { return m_visible; }
    const TimeRange &selected() const { return m_selected; }  // empty when nothing is selected
    const std::vector<int> &units() const { return m_units; } // rows in Recording::units, ascending
    const std::vector<AnnotationId> &annotations() const { return m_annotations; } // ascending
    const TimeRange &limits() const { return m_limits; }

    void setCursor(double seconds);
    // Kept inside the limits and at least 1 ms long.
    void setVisible(TimeRange range);
    void setSelected(TimeRange range);
    void setUnits(std::vector<int> units);
    void setAnnotations(std::vector<AnnotationId> ids);
    // Nothing is selected: no time, units or annotations.
    void clear();
    // Shows a range that is not in view: with its surroundings when it fits, else from its start on.
    void bringIntoView(const TimeRange &range);
    // A new recording: all of it visible up to `visibleLength`, nothing selected, cursor at 0.
    void reset(const TimeRange &limits, double visibleLength);

signals:
    void cursorChanged(double seconds);
    void visibleChanged(const TimeRange &range);
    void selectedChanged(const TimeRange &range);
    void unitsChanged(const std::vector<int> &units);
    void annotationsChanged(const std::vector<edgescope::AnnotationId> &ids);

private:
    double m_cursor = 0;
    TimeRange m_limits;
    TimeRange m_visible;
    TimeRange m_selected;
    std::vector<int> m_units;
    std::vector<AnnotationId> m_annotations;
};

} // namespace edgescope
