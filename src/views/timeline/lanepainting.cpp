// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/lanepainting.h"

#include "views/numbertext.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace edgescope {

LaneMetrics LaneMetrics::of(const QFont &font, const QPaintDevice &device, double smallText)
{
    constexpr double usualPixelSize = 12;
    const double pixelSize =
        font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * device.logicalDpiY() / 72;
    LaneMetrics metrics;
    metrics.unit = std::max(pixelSize, 1.0) / usualPixelSize;
    // Wide fonts need more room for the longest line of the headers, and for the longest title that has
    // labels of an axis beside it.
    const double longest =
        smallText * QFontMetricsF(font, &device).horizontalAdvance(QStringLiteral("Δt 66.69 ms · k 15"));
    QFont bold = font;
    bold.setBold(true);
    const double title = QFontMetricsF(bold, &device).horizontalAdvance(QStringLiteral("Spectrogram 25"));
    metrics.header =
        std::round(std::max({118 * metrics.unit, longest + 24 * metrics.unit, title + 24 * metrics.unit}));
    const double start =
        smallText * QFontMetricsF(font, &device).horizontalAdvance(QStringLiteral("+88 888 s"));
    metrics.margin = std::round(std::max(52 * metrics.unit, start + 8 * metrics.unit));
    metrics.row = std::round(18 * metrics.unit);
    return metrics;
}

int LaneContext::columns() const
{
    return std::max(1, static_cast<int>(std::lround(time.width * pixelRatio)));
}

QFont boldFont(const LaneContext &context)
{
    QFont font = context.font;
    font.setBold(true);
    return font;
}

QFont smallFont(const LaneContext &context)
{
    QFont font = context.font;
    if (context.isFigure)
        return font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    else
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * 0.9))));
    return font;
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(colour.alphaF() * static_cast<float>(alpha));
    return colour;
}

double headerInset(const LaneContext &context)
{
    return (context.isFigure ? 2 : 18) * context.metrics.unit;
}

void drawText(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment alignment)
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetricsF metrics(font, painter.device());
    painter.drawText(area,
                     static_cast<int>(alignment) | Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip,
                     metrics.elidedText(text, Qt::ElideRight, area.width() + 1));
}

void drawSentence(QPainter &painter, const QRectF &area, const QString &text, const LaneContext &context)
{
    drawText(painter, area.adjusted(6, 0, -6, 0), text, context.font, context.theme->secondaryText,
             Qt::AlignCenter);
}

QString unclassifiedText(const LaneContext &context)
{
    const EnsembleSignals *ensemble = context.ensemble.get();
    const bool hasNone = ensemble && ensemble->excitatoryUnits == 0 && ensemble->inhibitoryUnits == 0;
    return hasNone && !ensemble->selectedUnits
               ? QCoreApplication::translate("Analysis", "No unit is classified.")
               : QString();
}

QPen hairLine(const QColor &colour, const LaneContext &context)
{
    QPen pen(colour, 1 / context.pixelRatio);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

double onPixel(double coordinate, const LaneContext &context)
{
    return (std::floor(coordinate * context.pixelRatio) + 0.5) / context.pixelRatio;
}

void drawHatch(QPainter &painter, const QRectF &area, const LaneContext &context)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(context.theme->hatch, context.metrics.unit));
    const double step = 5 * context.metrics.unit;
    // Anchored at multiples of the step, so that neighbouring pieces join.
    const double first = std::floor((area.left() - area.height()) / step) * step;
    for (double x = first; x < area.right(); x += step)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter.restore();
}

QRectF timeRect(const TimeRange &range, const QRectF &plot, const LaneContext &context, double least)
{
    // Far away edges would overflow the painter's coordinates.
    const double left = std::clamp(context.time.toPixel(range.start), -10.0, context.time.width + 10);
    const double right = std::clamp(context.time.toPixel(range.stop), -10.0, context.time.width + 10);
    return {plot.left() + left, plot.top(), std::max(right - left, least), plot.height()};
}

void drawBackground(QPainter &painter, const QRectF &plot, const LaneContext &context)
{
    for (const Interval &interval : context.recording->intervals) {
        if (interval.range.start >= context.time.range.stop || !context.look.hasStateTint)
            break;
        if (interval.kind == Interval::Kind::State && interval.range.stop > context.time.range.start)
            painter.fillRect(
                timeRect(interval.range, plot, context).intersected(plot),
                withAlpha(context.theme->state(interval.label), context.theme->dark ? 0.08 : 0.07));
    }
    for (const TimeRange &seizure : rangesOfKind(context.recording->intervals, Interval::Kind::Seizure))
        if (context.look.hasStateTint && seizure.stop > context.time.range.start &&
            seizure.start < context.time.range.stop)
            painter.fillRect(timeRect(seizure, plot, context).intersected(plot),
                             withAlpha(context.theme->seizure, 0.25));
    painter.setPen(hairLine(withAlpha(context.theme->secondaryText, 0.18), context));
    for (const Tick &tick : context.clock.ticks(context.time, 110 * context.metrics.unit)) {
        const double x = onPixel(plot.left() + context.time.toPixel(tick.value), context);
        if (tick.major && !context.hasTimeBar && x > plot.left() + 1)
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    for (const TimeRange &gap : context.recording->gaps)
        if (gap.stop > context.time.range.start && gap.start < context.time.range.stop)
            drawHatch(painter, timeRect(gap, plot, context, 1).intersected(plot), context);
}

void drawWholeMarks(QPainter &painter, const QRectF &plot, const LaneContext &context, bool isOnPicture)
{
    const double unit = context.metrics.unit;
    const QRectF labels(plot.left(), plot.bottom() - 15 * unit, plot.width(), 14 * unit);
    double free = plot.left(); // labels must not run into each other
    const auto label = [&](const QRectF &mark, const QString &text, const QFont &font, const QColor &colour) {
        const double width = QFontMetricsF(font, painter.device()).horizontalAdvance(text) + 4 * unit;
        const double left = mark.right() + 3 * unit;
        if (!context.carriesAxis || left < free || left + width > plot.right())
            return;
        const QRectF area(left, labels.top(), width, labels.height());
        painter.fillRect(area, withAlpha(context.theme->plot, 0.8));
        drawText(painter, area.adjusted(2 * unit, 0, 2 * unit, 0), text, font, colour);
        free = left + width;
    };
    for (const TimeRange &gap : context.recording->gaps) {
        const QRectF mark = timeRect(gap, plot, context, 4 * unit).intersected(plot);
        painter.fillRect(mark, context.theme->plot);
        drawHatch(painter, mark, context);
        label(mark, QCoreApplication::translate("Timeline", "gap %1").arg(durationText(gap.length())),
              smallFont(context), context.theme->secondaryText);
    }
    int number = 0;
    for (const TimeRange &seizure : rangesOfKind(context.recording->intervals, Interval::Kind::Seizure)) {
        const QRectF mark = timeRect(seizure, plot, context, 5 * unit).intersected(plot);
        // A narrow mark must be seen, a wide one must not hide what happened.
        QColor edge = context.theme->text;
        if (isOnPicture) {
            painter.fillRect(QRectF(mark.topLeft(), QSizeF(mark.width(), 4 * unit)), context.theme->seizure);
            edge = context.theme->seizure; // ink would be lost in the dark of the picture
        } else {
            painter.fillRect(mark, withAlpha(context.theme->seizure, mark.width() < 10 * unit ? 1 : 0.4));
        }
        painter.setPen(hairLine(edge, context));
        const double left = onPixel(mark.left(), context);
        painter.drawLine(QPointF(left, mark.top()), QPointF(left, mark.bottom()));
        const double right = onPixel(mark.right(), context);
        painter.drawLine(QPointF(right, mark.top()), QPointF(right, mark.bottom()));
        label(mark, QCoreApplication::translate("Timeline", "Sz %1").arg(++number), boldFont(context),
              context.theme->text);
    }
}

void drawWholeAxis(QPainter &painter, const QRectF &area, const LaneContext &context)
{
    const QFont font = smallFont(context);
    const double spacing = 90 * context.metrics.unit;
    // Hours are far from any onset.
    const ClockAxis clock = context.clock.onset ? clockAxis(*context.recording, true) : context.clock;
    const std::vector<Tick> ticks = clock.ticks(context.time, spacing);
    const double first = ticks.empty() ? 0 : ticks.front().value;
    const double second = ticks.size() > 1 ? ticks[1].value : first + 1;
    double free = area.left();
    const bool minutes = std::fmod(second - first, 60) == 0 || context.time.range.length() > 1800;
    for (const Tick &tick : ticks) {
        if (!tick.major)
            continue;
        const QString text = minutes ? clock.shortText(tick.value) : clock.text(tick.value);
        const double width = QFontMetricsF(font, painter.device()).horizontalAdvance(text);
        const double left = std::clamp(area.left() + context.time.toPixel(tick.value) - width / 2,
                                       area.left(), std::max(area.left(), area.right() - width));
        if (left < free)
            continue;
        free = left + width + 8 * context.metrics.unit;
        drawText(painter, QRectF(left, area.top(), width + 1, area.height()), text, font,
                 context.theme->secondaryText);
    }
}

const Result *wantedResult(const QByteArray &analysis, const LaneContext &context, QString &why)
{
    const auto found = context.results.find(analysis);
    if (found == context.results.end() || !found->second) {
        why = QCoreApplication::translate("Timeline", "Computing…");
        return nullptr;
    }
    why = found->second->notComputable;
    return found->second.get();
}

QString stateAt(const Recording &recording, double seconds)
{
    for (const Interval &interval : recording.intervals)
        if (interval.kind == Interval::Kind::State && interval.range.contains(seconds))
            return interval.label;
    return {};
}

std::optional<Interval> stateBoutAt(const Recording &recording, double seconds)
{
    for (const Interval &bout : stateBouts(recording.intervals))
        if (bout.range.contains(seconds))
            return bout;
    return std::nullopt;
}

QString valueUnit(Normalisation normalisation)
{
    switch (normalisation) {
    case Normalisation::PerNeuronCount:
        return QCoreApplication::translate("Timeline", "per neuron");
    case Normalisation::PerNeuronRate:
        return QStringLiteral("Hz");
    case Normalisation::ZScore:
        return QCoreApplication::translate("Timeline", "SD");
    case Normalisation::Fraction:
    case Normalisation::PeakNorm:
        break;
    }
    return {};
}

} // namespace edgescope
