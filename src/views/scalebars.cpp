// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scalebars.h"

#include "views/numbertext.h"
#include "views/timeline/lanelayout.h"

#include <QPainter>

#include <algorithm>
#include <iterator>

namespace edgescope {
namespace {

constexpr double usualShare = 0.25; // of the axis that a bar may take
constexpr double barWidth = 2;      // pixels of a 96 dpi screen
constexpr double barGap = 5;

QString barText(const Axis &axis)
{
    return measuredText(numberText(scaleBarLength(axis), 1), axis.unit);
}

// The share of the axis that its bar takes.
double barShare(const Axis &axis)
{
    return scaleBarLength(axis) / (axis.maximum - axis.minimum);
}

} // namespace

double scaleBarLength(const Axis &axis)
{
    return roundBelow(usualShare * (axis.maximum - axis.minimum));
}

double timeBarLength(double seconds)
{
    constexpr double longLengths[] = {36000, 18000, 7200, 3600, 1800, 1200, 600, 300, 120, 60};
    const double most = usualShare * seconds;
    const auto *found = std::ranges::find_if(longLengths, [most](double length) { return length <= most; });
    return found == std::end(longLengths) ? roundBelow(most) : *found;
}

QString timeBarText(double seconds)
{
    return seconds < 60 ? quantityText(seconds, QStringLiteral("s"), 1) : durationText(seconds);
}

bool canBeScaleBar(const Axis &axis)
{
    return !axis.logarithmic && !axis.unit.isEmpty() && axis.maximum > axis.minimum;
}

double scaleBarRoom(const PlotMetrics &metrics)
{
    return 2 * barGap * metrics.unit + metrics.lineHeight;
}

void paintTimeBar(QPainter &painter, const QPointF &corner, double length, const QString &text,
                  const FigureStyle &style)
{
    const PlotMetrics metrics(style, painter.device());
    painter.setPen(QPen(style.theme->text, barWidth * metrics.unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(corner, corner + QPointF(length, 0));
    painter.setFont(metrics.font);
    painter.setPen(style.theme->text);
    painter.drawText(QRectF(corner.x(), corner.y() + 0.6 * barGap * metrics.unit, length, metrics.lineHeight),
                     atLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
}

void paintScaleBars(QPainter &painter, const PlotFrame &frame, const FigureStyle &style,
                    const AxisTexts &texts)
{
    const PlotMetrics metrics(style, painter.device());
    const double gap = barGap * metrics.unit;
    const QPointF corner = frame.area.bottomLeft() + QPointF(-gap, gap);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (canBeScaleBar(frame.x))
        paintTimeBar(painter, corner, barShare(frame.x) * frame.area.width(), barText(frame.x), style);
    if (texts.yTicks && canBeScaleBar(frame.y)) {
        const double height = barShare(frame.y) * frame.area.height();
        painter.setPen(QPen(style.theme->text, barWidth * metrics.unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(corner + QPointF(0, barWidth / 2 * metrics.unit), corner - QPointF(0, height));
        painter.setFont(metrics.font);
        painter.setPen(style.theme->text);
        painter.translate(corner - QPointF(0.6 * gap + metrics.lineHeight, 0));
        painter.rotate(-90);
        painter.drawText(QRectF(0, 0, height, metrics.lineHeight),
                         atLeft | Qt::AlignVCenter | Qt::TextDontClip, barText(frame.y));
    }
    painter.restore();
}

} // namespace edgescope
