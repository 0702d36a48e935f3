// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/epochslane.h"

#include "study/scoring.h"
#include "views/timeline/lanepainting.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace edgescope {

QString EpochsLane::title() const
{
    return QCoreApplication::translate("Timeline", "Epochs");
}

LaneSize EpochsLane::size(const LaneContext &context) const
{
    const double height = std::round(26 * context.metrics.unit);
    return {height, height, 0};
}

QString EpochsLane::missing(const LaneContext &context) const
{
    return context.scoring->isActive()
               ? QString()
               : QCoreApplication::translate("Timeline", "Epochs are shown in the Score workspace.");
}

void EpochsLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const EpochGrid grid = context.scoring->grid();
    const TimeRange &visible = context.time.range;
    const QString rater = context.annotations->content().rater;
    const qint64 current = context.scoring->epoch();
    const qint64 last = grid.epochAt(visible.stop);
    for (qint64 epoch = grid.epochAt(visible.start); epoch >= 0 && epoch <= last; ++epoch) {
        const QRectF box = timeRect(grid.rangeOf(epoch), plot, context).intersected(plot);
        const QString state = context.scoring->labelOf(epoch, rater);
        const bool isCurrent = epoch == current;
        QString text;
        if (state.isEmpty()) {
            drawHatch(painter, box, context);
            text = QCoreApplication::translate("Timeline", "unscored  %1").arg(epoch + 1);
        } else {
            painter.fillRect(box, withAlpha(context.theme->state(state), isCurrent ? 0.55 : 0.35));
            text = QStringLiteral("%1  %2  %3").arg(stateLetter(state), state).arg(epoch + 1);
        }
        const QFont font = isCurrent ? boldFont(context) : context.font;
        const double width = QFontMetricsF(font, painter.device()).horizontalAdvance(text) + 8;
        if (state.isEmpty()) // words on the hatching would be hard to read
            painter.fillRect(
                QRectF(box.center().x() - width / 2, box.top() + 2, width, box.height() - 4).intersected(box),
                context.theme->plot);
        drawText(painter, box, text, font, context.theme->text, Qt::AlignCenter);
        painter.setPen(hairLine(context.theme->line, context));
        const double x = onPixel(box.right(), context);
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
        if (isCurrent) {
            const double pen = 2 * context.metrics.unit;
            painter.setPen(QPen(context.theme->accent, pen));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
        }
    }
}

} // namespace edgescope
