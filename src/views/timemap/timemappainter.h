// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/plotzoom.h"
#include "views/theme.h"

#include <QImage>
#include <QPolygonF>
#include <QRectF>

#include <optional>

class QPainter;

namespace edgescope {

// How a map is drawn, beside what the data say.
struct TimeMapOptions {
    TimeRange shown;            // time from edge to edge of the plot; empty: that of the data
    PlotZoom rows;              // the part of the rows' axis that is shown
    double minimum = undefined; // limits of the colours; undefined: those of the data
    double maximum = undefined;
    std::optional<size_t> ridge = {}; // the chosen one: the others are faint beside it
};

// The cell of a map under the pointer.
struct TimeMapCell {
    size_t row = 0;
    size_t column = 0;
    double seconds = 0; // of the pointer
    double value = undefined;
    bool isEdge = false; // affected by the ends of the time
    std::optional<bool> isSignificant;
    double phase = undefined; // radians
};

// Paints what lies inside the plot of a map, in a view or in a lane of the timeline: colours, undefined cells
// hatched, the cone of influence veiled behind a dashed edge, the contour of significance, ridges and phase
// arrows. The data must outlive it.
class TimeMapPainter
{
public:
    // `unit` is one pixel of a 96 dpi screen on the device.
    TimeMapPainter(const TimeMap &data, const TimeMapOptions &options, const Theme &theme, double unit);

    // The part of the rows' axis that is shown, with both limits set; all of it reaches half a row beyond the
    // first and last.
    const Axis &rowAxis() const { return m_rows; }
    const TimeRange &shown() const { return m_shown; }
    double minimum() const { return m_minimum; }
    double maximum() const { return m_maximum; }
    // Values beyond the limits of the colours.
    bool isClippedLow() const { return m_clippedLow; }
    bool isClippedHigh() const { return m_clippedHigh; }

    QColor colourOf(double value) const;
    // One pixel a cell, undefined ones transparent, edge-affected ones veiled; the first row lowest, or
    // highest when the axis is reversed.
    QImage cells() const;
    void paint(QPainter &painter, const QRectF &plot) const;

    std::optional<TimeMapCell> cellAt(const QPointF &position, const QRectF &plot) const;
    // The ridge drawn nearest to a position, within reach of the pointer.
    std::optional<size_t> ridgeAt(const QPointF &position, const QRectF &plot) const;
    // The middle of a cell.
    QPointF cellPlace(size_t row, size_t column, const QRectF &plot) const;

private:
    double x(double seconds, const QRectF &plot) const;
    double y(double row, const QRectF &plot) const;
    bool isEven() const; // rows are of the same height on the axis
    double rowAt(double fraction) const;
    double shareOfRows(double fraction) const;
    double columnSeconds(double column) const;
    bool isEdge(size_t row, size_t column) const;
    QRectF cellsArea(const QRectF &plot) const;
    QImage evenRows(const QImage &cells, int height) const;
    void findEdges();
    void paintConeEdge(QPainter &painter, const QRectF &plot) const;
    void paintContour(QPainter &painter, const QRectF &plot) const;
    QPolygonF ridgeLine(const Ridge &ridge, const QRectF &plot) const;
    void paintRidges(QPainter &painter, const QRectF &plot) const;
    void paintArrows(QPainter &painter, const QRectF &plot) const;

    const TimeMap &m_data;
    const Theme &m_theme;
    double m_unit;
    TimeRange m_shown;
    PlotZoom m_zoom;
    std::optional<size_t> m_ridge;
    Axis m_allRows;
    Axis m_rows; // the part shown
    double m_minimum;
    double m_maximum;
    bool m_clippedLow = false;
    bool m_clippedHigh = false;
    std::vector<double> m_edgeSeconds; // from each column to the nearest edge
};

// The axis of all rows, half a row beyond the first and last.
Axis rowAxisOf(const TimeMap &data);

// From a moment to the nearest edge of the values; 0 where there are none.
double secondsToEdge(const TimeMap &data, double seconds);

// Diagonal lines on undefined cells.
void paintHatch(QPainter &painter, const QRectF &area, const QColor &colour, double unit);

} // namespace edgescope
