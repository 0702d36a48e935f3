// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/array/scalebar.h"

#include "views/numbertext.h"

#include <QPainter>

namespace edgescope {

double paintScaleBar(QPainter &painter, const QRectF &map, double top, double micrometres,
                     const QSizeF &scales, const FigureStyle &style)
{
    const PlotMetrics metrics(style, painter.device());
    const double unit = metrics.unit;
    const QString text = quantityText(micrometres * 1e-6, QStringLiteral("m"), 1);
    const bool isAcross = scales.width() == scales.height();
    const double x = isAcross ? map.left() : map.left() - 0.5 * metrics.lineHeight;
    const QPointF from = isAcross ? QPointF(x, top + 2 * unit) : QPointF(x, map.bottom());
    const QPointF way =
        isAcross ? QPointF(micrometres * scales.width(), 0) : QPointF(0, -micrometres * scales.height());
    painter.setFont(metrics.font);
    painter.setPen(QPen(style.theme->text, 2 * unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, from + way);
    painter.setPen(style.theme->text);
    painter.drawText(QRectF(x, top + 4 * unit, map.width(), metrics.lineHeight), atLeft | Qt::TextDontClip,
                     text);
    return x + metrics.textWidth(text);
}

} // namespace edgescope
