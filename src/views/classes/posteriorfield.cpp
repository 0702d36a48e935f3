// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/classes/posteriorfield.h"

#include "analyses/waveformclasses.h"
#include "views/isolines.h"

#include <QImage>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace edgescope {
namespace {

constexpr int fieldColumns = 96;
constexpr int fieldRows = 72;

// The analysis' own rule, over measures that are not standardised.
WaveformGroups groupsOf(const UnitPlane &plane)
{
    WaveformGroups groups;
    groups.deviation = {1, 1};
    for (const PlaneGroup &group : plane.groups) {
        if (group.unitClass == UnitClass::Inhibitory)
            groups.narrow = groups.mixture.components.size();
        groups.mixture.components.push_back({group.weight, group.mean, group.covariance});
    }
    return groups;
}

// Strongest where a class is certain.
QColor tint(const Theme &theme, double excitatory)
{
    if (!std::isfinite(excitatory))
        return Qt::transparent;
    QColor colour = excitatory >= 0.5 ? theme.excitatory : theme.inhibitory;
    const double strength = theme.dark ? 0.18 : 0.15;
    colour.setAlphaF(static_cast<float>(strength * 2 * std::abs(excitatory - 0.5)));
    return colour;
}

// Posteriors at the centres of cells over the plotting area, the top row first.
std::vector<double> fieldOf(const UnitPlane &plane, const PlotFrame &frame)
{
    const WaveformGroups groups = groupsOf(plane);
    std::vector<double> field;
    field.reserve(static_cast<std::size_t>(fieldRows) * fieldColumns);
    for (int row = 0; row < fieldRows; ++row)
        for (int column = 0; column < fieldColumns; ++column)
            field.push_back(groups.excitatory(axisValue(frame.x, (column + 0.5) / fieldColumns),
                                              axisValue(frame.y, 1 - (row + 0.5) / fieldRows)));
    return field;
}

void paintField(QPainter &painter, const std::vector<double> &field, const QRectF &area, const Theme &theme)
{
    QImage image(fieldColumns, fieldRows, QImage::Format_ARGB32_Premultiplied);
    for (int row = 0; row < fieldRows; ++row)
        for (int column = 0; column < fieldColumns; ++column)
            image.setPixelColor(column, row,
                                tint(theme, field[static_cast<std::size_t>(row * fieldColumns + column)]));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, image);
}

void paintLines(QPainter &painter, const UnitPlane &plane, const std::vector<double> &field,
                const QRectF &area, const FigureStyle &style, double unit)
{
    std::vector<double> xs;
    std::vector<double> ys;
    for (int column = 0; column < fieldColumns; ++column)
        xs.push_back(area.left() + (column + 0.5) / fieldColumns * area.width());
    for (int row = 0; row < fieldRows; ++row)
        ys.push_back(area.top() + (row + 0.5) / fieldRows * area.height());
    painter.setPen(QPen(style.theme->text, 1.2 * unit));
    painter.drawLines(isolines(field, xs, ys, 0.5));
    if (!(plane.certainty > 0.5))
        return;
    painter.setPen(QPen(style.theme->secondaryText, 0.8 * unit));
    for (const double level : {plane.certainty, 1 - plane.certainty})
        painter.drawLines(isolines(field, xs, ys, level));
}

void paintGroups(QPainter &painter, const UnitPlane &plane, const PlotFrame &frame, const Theme &theme,
                 double unit)
{
    for (const PlaneGroup &group : plane.groups)
        for (const int deviations : {1, 2}) {
            QPolygonF outline;
            for (const QPointF &point : groupOutline(group, deviations))
                outline << frame.toPoint(point.x(), point.y());
            painter.setPen(QPen(theme.unitClass(group.unitClass), (deviations == 1 ? 1.4 : 0.9) * unit,
                                group.unitClass == UnitClass::Inhibitory ? Qt::DashLine : Qt::SolidLine));
            painter.drawPolyline(outline);
        }
}

} // namespace

double posteriorAt(const UnitPlane &plane, double troughToPeakMs, double halfWidthMs)
{
    return groupsOf(plane).excitatory(troughToPeakMs, halfWidthMs);
}

std::vector<QPointF> groupOutline(const PlaneGroup &group, double deviations)
{
    std::vector<QPointF> outline;
    if (group.mean.size() != 2)
        return outline;
    // The covariance's Cholesky factor turns a circle into the ellipse.
    const double a = std::sqrt(group.covariance[0]);
    const double b = group.covariance[1] / a;
    const double c = std::sqrt(std::max(0.0, group.covariance[3] - b * b));
    constexpr int points = 96;
    for (int n = 0; n <= points; ++n) {
        const double angle = 2 * std::numbers::pi * n / points;
        const double x = deviations * std::cos(angle);
        const double y = deviations * std::sin(angle);
        outline.emplace_back(group.mean[0] + a * x, group.mean[1] + b * x + c * y);
    }
    return outline;
}

void paintDivision(QPainter &painter, const UnitPlane &plane, double threshold, const PlotFrame &frame,
                   const FigureStyle &style, double unit)
{
    painter.save();
    painter.setClipRect(frame.area, Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    if (plane.groups.empty()) {
        const double x =
            std::clamp(frame.toPoint(threshold, frame.y.minimum).x(), frame.area.left(), frame.area.right());
        QRectF left = frame.area;
        left.setRight(x);
        QRectF right = frame.area;
        right.setLeft(x);
        painter.fillRect(left, tint(*style.theme, 0));
        painter.fillRect(right, tint(*style.theme, 1));
    } else {
        const std::vector<double> field = fieldOf(plane, frame);
        paintField(painter, field, frame.area, *style.theme);
        paintLines(painter, plane, field, frame.area, style, unit);
        paintGroups(painter, plane, frame, *style.theme, unit);
    }
    painter.restore();
}

} // namespace edgescope
