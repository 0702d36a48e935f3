// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotframe.h"
#include "views/timecolumn.h"
#include "views/timeline/clockaxis.h"
#include "views/timemap/timemappainter.h"

#include <optional>

namespace edgescope {

// Paints values against time and scale or frequency as colours, with time axis, colour bar and the current
// scale dotted. The data must outlive the picture.
// On an axis that it shares with the timeline it has the timeline's margins, with a narrower bar; where these
// are too narrow for its texts it keeps its own axis.
class TimeMapPicture
{
public:
    TimeMapPicture(const TimeMap &data, const TimeMapOptions &options, const ClockAxis &clock,
                   const FigureStyle &style, const QRectF &area, const QPaintDevice *device,
                   const std::optional<PlotSpan> &shared = {});

    const QRectF &plotArea() const { return m_frame.area; }
    TimeScale timeScale() const;
    // The colour bar; invalid when there is no room for it.
    const QRectF &barArea() const { return m_bar; }
    // The value at a height of the bar, also beyond its ends.
    double barValue(double y) const;
    const TimeMapPainter &map() const { return m_map; }
    void paintCells(QPainter &painter) const;  // all inside the plot: independent of scale and cursor
    void paintAround(QPainter &painter) const; // axes, colour bar, current scale
    void paintCursor(QPainter &painter, double seconds) const;
    // Selected times, ascending and disjoint.
    void paintTimes(QPainter &painter, const std::vector<TimeRange> &times) const;
    // A line at each onset and end, and a bar above between them.
    void paintSeizures(QPainter &painter, const std::vector<TimeRange> &seizures) const;

    std::optional<TimeMapCell> cellAt(const QPointF &position) const;
    // The axis that it was to share, whether there was room for that or not.
    const std::optional<PlotSpan> &sharedSpan() const { return m_shared; }

private:
    void layOut(const QRectF &area);
    bool layOutShared(const QRectF &area, double leftMargin);
    double tickSpacing() const; // in pixels of a 96 dpi screen
    double tickReach() const;
    void paintTimeAxis(QPainter &painter) const;
    void paintScaleAxis(QPainter &painter) const;
    void paintCurrentScale(QPainter &painter) const;
    void paintBar(QPainter &painter) const;
    std::vector<AxisTick> barTicks() const;
    QString barTitle() const;

    const TimeMap &m_data;
    TimeMapPainter m_map;
    ClockAxis m_clock;
    FigureStyle m_style;
    PlotMetrics m_metrics;
    std::optional<PlotSpan> m_shared;
    PlotFrame m_frame; // x: seconds; y: rows
    QRectF m_bar;
    double m_wordsRight = 0; // of the bar's words; 0: they are not limited
};

// What is to be known of the value of a cell: " · significant · affected by the edge".
QString cellRemarks(const TimeMapCell &cell);

// "01:02:03.4 · Δt 66.69 ms · z(E − I) 1.23 SD"
QString cellText(const TimeMap &map, const TimeMapCell &cell, const ClockAxis &clock);

} // namespace edgescope
