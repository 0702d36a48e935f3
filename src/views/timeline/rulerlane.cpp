// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/rulerlane.h"

#include "views/numbertext.h"
#include "views/scalebars.h"
#include "views/timeline/lanepainting.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace edgescope {

QString RulerLane::title() const
{
    return QCoreApplication::translate("Timeline", "Ruler");
}

LaneSize RulerLane::size(const LaneContext &context) const
{
    const double height = 24 * context.metrics.unit;
    return {height, height, 0};
}

void RulerLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const double unit = context.metrics.unit;
    if (context.hasTimeBar) {
        paintBar(painter, plot, context);
        return;
    }
    const double spacing = 110 * unit;
    const int decimals = clockDecimals(context.time, spacing);
    const QFontMetricsF metrics(context.font, painter.device());
    if (!context.isFigure)
        painter.fillRect(plot, withAlpha(context.theme->window, 0.5));
    for (const Tick &tick : context.clock.ticks(context.time, spacing)) {
        const double x = onPixel(plot.left() + context.time.toPixel(tick.value), context);
        painter.setPen(hairLine(context.theme->axis, context));
        painter.drawLine(QPointF(x, plot.bottom() - (tick.major ? 8 : 4) * unit), QPointF(x, plot.bottom()));
        if (!tick.major)
            continue;
        const QString text = context.clock.text(tick.value, decimals);
        const QRectF area(x + 3 * unit, plot.top(), metrics.horizontalAdvance(text) + 1, 17 * unit);
        if (area.right() <= plot.right())
            drawText(painter, area, text, context.font, context.theme->text);
    }
}

void RulerLane::paintBar(QPainter &painter, const QRectF &plot, const LaneContext &context)
{
    const double seconds = timeBarLength(context.time.range.length());
    const double length = seconds / context.time.secondsPerPixel();
    const double y = plot.center().y();
    painter.setPen(QPen(context.theme->text, 2 * context.metrics.unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.left() + length, y));
    drawText(painter, plot.adjusted(length + 6 * context.metrics.unit, 0, 0, 0), timeBarText(seconds),
             context.font, context.theme->text);
}

void RulerLane::paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const
{
    if (context.hasTimeBar || context.isFigure)
        return;
    const double start = context.time.range.start;
    const QString text =
        context.clock.onset
            ? clockAxis(*context.recording, true).text(start)
            : leftToRight(QStringLiteral("+%1\u202Fs").arg(countText(static_cast<std::int64_t>(start))));
    drawText(painter, margin.adjusted(2, 0, -4, 0), text, smallFont(context), context.theme->secondaryText,
             Qt::AlignRight | Qt::AlignVCenter);
}

void RulerLane::paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const
{
    if (context.hasTimeBar)
        return;
    const QString kind = context.clock.isFromOffset ? QCoreApplication::translate("Timeline", "From offset")
                         : context.clock.onset      ? QCoreApplication::translate("Timeline", "From onset")
                         : context.clock.isClock    ? QCoreApplication::translate("Timeline", "Clock")
                                                    : QCoreApplication::translate("Timeline", "Elapsed");
    drawText(painter, header.adjusted(headerInset(context), 0, 0, 0), kind, context.font,
             context.theme->secondaryText);
}

} // namespace edgescope
