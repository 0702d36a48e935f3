// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/view.h"

#include <QFont>
#include <QMarginsF>
#include <QRectF>
#include <QString>

#include <vector>

class QPaintDevice;
class QPainter;

// The look that all plots share: hair-line grid, left and bottom axes with ticks outside, unit in brackets.
namespace edgescope {

// The sides of a box on paper, which do not follow the script of the text as Qt's own do.
inline constexpr int atLeft = Qt::AlignLeft | Qt::AlignAbsolute;
inline constexpr int atRight = Qt::AlignRight | Qt::AlignAbsolute;

// Lengths and fonts of a picture on a device, so that it looks the same on a screen and on paper.
struct PlotMetrics {
    PlotMetrics(const FigureStyle &style, const QPaintDevice *device);

    double unit = 1; // one pixel of a 96 dpi screen in units of the device
    QFont font;
    QFont boldFont;
    double lineHeight = 0;
    bool hasScaleBars = false;

    double textWidth(const QString &text, bool bold = false) const;
    QString elided(const QString &text, double width) const;

private:
    const QPaintDevice *m_device;
};

struct AxisTick {
    double value = 0;
    QString text;
};

// Labelled ticks between the limits of an axis, about `most` of them. Logarithmic axes are labelled at
// powers of ten, or at 1, 2 and 5 when they span less than two; those in seconds with a unit at each tick
// ("10 ms", "0.1 s"). An axis of names is labelled at each.
std::vector<AxisTick> axisTicks(const Axis &axis, int most);

// "Var f obs (Hz²)". Logarithmic axes in seconds have the unit at their ticks instead.
QString axisTitle(const Axis &axis);

// A plotting area and the axes, with both limits set, that span it.
struct PlotFrame {
    QRectF area;
    Axis x;
    Axis y;

    QPointF toPoint(double xValue, double yValue) const;
    // As many as have room for their texts beside each other.
    std::vector<AxisTick> xTicks(const PlotMetrics &metrics) const;
    std::vector<AxisTick> yTicks(const PlotMetrics &metrics) const;
};

// Position of a value between the limits of an axis, 0…1 inside them.
double axisFraction(const Axis &axis, double value);
// The value at such a position.
double axisValue(const Axis &axis, double fraction);

struct AxisTexts {
    bool xTitle = true;
    bool yTitle = true;
    bool yTicks = true;
};

// The titles are left out of plots that are only a few lines of text high.
bool hasRoomForTitles(const QRectF &area, const PlotMetrics &metrics);

// Room that tick marks, their texts and the titles take beside a plotting area of about this size.
QMarginsF axisMargins(const PlotFrame &frame, const PlotMetrics &metrics, const AxisTexts &texts = {});

// Background and grid, below the data; no lines across axes that are scale bars.
void paintGrid(QPainter &painter, const PlotFrame &frame, const FigureStyle &style);

// Axis lines, ticks, their texts and titles, or scale bars in their place, above the data.
void paintAxes(QPainter &painter, const PlotFrame &frame, const FigureStyle &style,
               const AxisTexts &texts = {});

} // namespace edgescope
