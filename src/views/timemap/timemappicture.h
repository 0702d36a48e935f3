// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotframe.h"
#include "views/timeline/clockaxis.h"

#include <QImage>

#include <optional>

namespace edgescope {

// The cell of a map under the pointer.
struct TimeMapCell {
    size_t row = 0;
    size_t column = 0;
    double seconds = 0; // of the pointer
    double value = undefined;
    bool isEdge = false; // affected by the ends of the time
};

// Paints values against time and scale or frequency as colours, with time axis, colour bar, the current scale
// dotted and undefined cells hatched. The data must outlive the picture.
class TimeMapPicture
{
public:
    TimeMapPicture(const TimeMap &data, const ClockAxis &clock, const FigureStyle &style, const QRectF &area,
                   const QPaintDevice *device);

    const QRectF &plotArea() const { return m_frame.area; }
    TimeScale timeScale() const;
    // One pixel a cell, undefined ones transparent, edge-affected ones veiled.
    QImage cells() const;
    void paintCells(QPainter &painter) const;  // hatch and colours: independent of scale and cursor
    void paintAround(QPainter &painter) const; // axes, colour bar, current scale
    void paintCursor(QPainter &painter, double seconds) const;

    std::optional<TimeMapCell> cellAt(const QPointF &position) const;

private:
    QColor colourOf(double value) const;
    bool isEdge(size_t row, size_t column) const;
    void layOut(const QRectF &area);
    void paintTimeAxis(QPainter &painter) const;
    void paintScaleAxis(QPainter &painter) const;
    void paintCurrentScale(QPainter &painter) const;
    void paintBar(QPainter &painter) const;
    std::vector<AxisTick> barTicks() const;

    const TimeMap &m_data;
    ClockAxis m_clock;
    FigureStyle m_style;
    PlotMetrics m_metrics;
    PlotFrame m_frame; // x: seconds; y: rows
    QRectF m_bar;      // invalid when there is no room
    bool m_clippedLow = false;
    bool m_clippedHigh = false;
};

// "01:02:03.4 · Δt 66.69 ms · z(E − I) 1.23 SD"
QString cellText(const TimeMap &map, const TimeMapCell &cell, const ClockAxis &clock);

} // namespace edgescope
