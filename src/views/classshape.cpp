// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/classshape.h"

#include <QPainter>

namespace edgescope {

void paintClassShape(QPainter &painter, UnitClass unitClass, const QPointF &centre, double radius)
{
    switch (unitClass) {
    case UnitClass::Excitatory:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, 0.85 * radius),
                                       centre + QPointF(-radius, 0.85 * radius)}));
        return;
    case UnitClass::Inhibitory:
        painter.drawRect(
            QRectF(centre.x() - 0.85 * radius, centre.y() - 0.85 * radius, 1.7 * radius, 1.7 * radius));
        return;
    case UnitClass::Unclassified:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, 0),
                                       centre + QPointF(0, radius), centre + QPointF(-radius, 0)}));
    }
}

QString classMark(UnitClass unitClass)
{
    switch (unitClass) {
    case UnitClass::Excitatory:
        return QStringLiteral("▲ E");
    case UnitClass::Inhibitory:
        return QStringLiteral("■ I");
    case UnitClass::Unclassified:
        break;
    }
    return QStringLiteral("◇ ?");
}

} // namespace edgescope
