// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statemark.h"

#include <QPainter>
#include <QPolygonF>
#include <QStringList>

namespace edgescope {
namespace {

// AWAKE 0, REM 1, LSL 2, SWS 3, any other −1.
qsizetype usualState(const QString &state)
{
    static const QStringList order{QStringLiteral("AWAKE"), QStringLiteral("REM"), QStringLiteral("LSL"),
                                   QStringLiteral("SWS")};
    return order.indexOf(state);
}

} // namespace

Qt::PenStyle stateDash(const QString &state)
{
    static constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    const qsizetype index = usualState(state);
    return index < 0 ? Qt::DashDotDotLine : dashes[index];
}

void paintStateShape(QPainter &painter, const QString &state, const QPointF &centre, double radius)
{
    const auto at = [&](double x, double y) { return centre + QPointF(x * radius, y * radius); };
    switch (usualState(state)) {
    case 1:
        painter.drawRect(QRectF(at(-0.85, -0.85), at(0.85, 0.85)));
        return;
    case 2:
        painter.drawPolygon(QPolygonF({at(0, -1.1), at(1.05, 0.8), at(-1.05, 0.8)}));
        return;
    case 3:
        painter.drawPolygon(QPolygonF({at(0, -1.2), at(1.2, 0), at(0, 1.2), at(-1.2, 0)}));
        return;
    case 0:
        painter.drawEllipse(centre, radius, radius);
        return;
    default:
        break;
    }
    if (state.isEmpty())
        painter.drawEllipse(centre, 0.8 * radius, 0.8 * radius);
    else
        painter.drawPolygon(QPolygonF({at(0, 1.1), at(1.05, -0.8), at(-1.05, -0.8)}));
}

} // namespace edgescope
