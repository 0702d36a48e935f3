// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"

#include <QObject>

#include <vector>

namespace edgescope {

// What the user points at, shared by all views: time cursor, visible range, selected range and selected
// units. A setter returns at once when nothing changes, so that an echo of a view's own gesture stops there.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    double cursor() const { return m_cursor; } // seconds
    const TimeRange &visible() const { return m_visible; }
    const TimeRange &selected() const { return m_selected; }  // empty when nothing is selected
    const std::vector<int> &units() const { return m_units; } // rows in Recording::units, ascending
    const TimeRange &limits() const { return m_limits; }

    void setCursor(double seconds);
    // Kept inside the limits and at least 1 ms long.
    void setVisible(TimeRange range);
    void setSelected(TimeRange range);
    void setUnits(std::vector<int> units);
    // A new recording: all of it visible up to `visibleLength`, nothing selected, cursor at 0.
    void reset(const TimeRange &limits, double visibleLength);

signals:
    void cursorChanged(double seconds);
    void visibleChanged(const TimeRange &range);
    void selectedChanged(const TimeRange &range);
    void unitsChanged(const std::vector<int> &units);

private:
    double m_cursor = 0;
    TimeRange m_limits;
    TimeRange m_visible;
    TimeRange m_selected;
    std::vector<int> m_units;
};

} // namespace edgescope
