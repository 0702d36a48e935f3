// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timemap/timemappainter.h"

#include "views/linedistance.h"

#include <QPainter>

// The ridges of a map.
namespace edgescope {

QPolygonF TimeMapPainter::ridgeLine(const Ridge &ridge, const QRectF &plot) const
{
    QPolygonF line;
    for (size_t n = 0; n < ridge.seconds.size(); ++n)
        line << QPointF(x(ridge.seconds[n], plot), y(ridge.rows[n], plot));
    return line;
}

void TimeMapPainter::paintRidges(QPainter &painter, const QRectF &plot) const
{
    constexpr double faintRidge = 0.35;
    const auto paint = [&](const Ridge &ridge, QColor colour, double width, double strength) {
        colour.setAlphaF(colour.alphaF() * strength);
        painter.setPen(QPen(colour, width * m_unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(ridgeLine(ridge, plot));
    };
    const QColor casing(0, 0, 0, 200);
    for (const auto &[colour, width] : {std::pair(casing, 3.4), std::pair(QColor(Qt::white), 1.6)})
        for (const Ridge &ridge : m_data.ridges)
            paint(ridge, colour, width, m_ridge ? faintRidge : 1);
    if (m_ridge && *m_ridge < m_data.ridges.size()) {
        paint(m_data.ridges[*m_ridge], casing, 5.6, 1);
        paint(m_data.ridges[*m_ridge], Qt::white, 2.8, 1);
    }
}

std::optional<size_t> TimeMapPainter::ridgeAt(const QPointF &position, const QRectF &plot) const
{
    constexpr double reach = 6;
    double nearest = reach * m_unit;
    std::optional<size_t> found;
    for (size_t n = 0; n < m_data.ridges.size(); ++n) {
        const QPolygonF line = ridgeLine(m_data.ridges[n], plot);
        for (qsizetype point = 0; point + 1 < line.size(); ++point) {
            const double distance = distanceTo(QLineF(line[point], line[point + 1]), position);
            if (distance > nearest)
                continue;
            nearest = distance;
            found = n;
        }
    }
    return found;
}

} // namespace edgescope
