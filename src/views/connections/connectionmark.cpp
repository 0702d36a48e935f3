// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionmark.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace edgescope {

ShownGraph::ShownGraph(const UnitGraph &shown, const std::vector<int> &units)
    : graph(&shown)
{
    for (const int unit : units)
        if (unit < static_cast<int>(shown.units.size()))
            selected.insert(unit);
    for (const Connection &connection : shown.connections)
        strongest = std::max(strongest, std::abs(connection.spikesAdded));
}

bool ShownGraph::isStrong(const Connection &connection) const
{
    return selected.empty() || isSelected(connection.source) || isSelected(connection.target);
}

double ShownGraph::share(const Connection &connection) const
{
    return strongest > 0 ? std::abs(connection.spikesAdded) / strongest : 0;
}

QColor connectionColour(UnitClass sign, const Theme &theme)
{
    return theme.unitClass(sign);
}

void paintArrow(QPainter &painter, const QPainterPath &path, UnitClass sign, double share, const Theme &theme,
                double unit)
{
    const double width = (1 + 2.2 * std::sqrt(share)) * unit;
    const double length = path.length();
    const double head = std::min(3 * unit + 2 * width, 0.6 * length);
    const QPointF tip = path.pointAtPercent(1);
    const QPointF neck = path.pointAtPercent(path.percentAtLength(std::max(0.0, length - head)));
    const QPointF way = tip - neck;
    const double size = std::hypot(way.x(), way.y());
    if (!(size > 0))
        return;
    const QPointF across(-way.y() / size, way.x() / size);
    const QColor colour = connectionColour(sign, theme);
    const bool isExcitatory = sign == UnitClass::Excitatory;
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (!isExcitatory)
        pen.setDashPattern({3, 1.6});
    // The line of an excitatory connection ends inside the head.
    QPainterPath line(path.pointAtPercent(0));
    constexpr int steps = 24;
    const double end = isExcitatory ? path.percentAtLength(std::max(0.0, length - head / 2)) : 1;
    for (int n = 1; n <= steps; ++n)
        line.lineTo(path.pointAtPercent(end * n / steps));
    painter.strokePath(line, pen);
    if (isExcitatory) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({tip, neck + across * head * 0.5, neck - across * head * 0.5}));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(QPen(colour, std::max(width, 1.8 * unit), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(tip + across * head * 0.6, tip - across * head * 0.6);
    }
}

} // namespace edgescope
