// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotframe.h"

#include "core/typography.h"
#include "views/numbertext.h"
#include "views/scalebars.h"
#include "views/timescale.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>

namespace edgescope {
namespace {

constexpr double tickLength = 4; // pixels of a 96 dpi screen
constexpr double textGap = 3;

QString plainText(double value)
{
    if (std::abs(value) < 1e-12)
        value = 0;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return leftToRight(locale.toString(value, 'g', 6).replace(u'-', trueMinus));
}

QString superscript(int number)
{
    static constexpr char16_t digits[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text;
    for (const QChar &digit : QString::number(std::abs(number)))
        text += QChar(digits[digit.digitValue()]);
    return number < 0 ? QChar(u'⁻') + text : text;
}

QString timeTickText(double seconds)
{
    const double rounded = seconds * (1 + 1e-9);
    if (rounded >= 0.1)
        return measuredText(plainText(seconds), QStringLiteral("s"));
    if (rounded >= 1e-4)
        return measuredText(plainText(seconds * 1e3), QStringLiteral("ms"));
    return measuredText(plainText(seconds * 1e6), QStringLiteral("µs"));
}

QString logTickText(const Axis &axis, int factor, int exponent)
{
    const double value = factor * std::pow(10, exponent);
    if (axis.unit == u"s")
        return timeTickText(value);
    if (exponent >= -4 && exponent <= 4)
        return plainText(value);
    const QString power = QStringLiteral("10") + superscript(exponent);
    return leftToRight(factor == 1 ? power : QString::number(factor) + u'·' + power);
}

std::vector<AxisTick> logTicks(const Axis &axis, int most)
{
    constexpr double slack = 1e-9;
    const double low = std::log10(axis.minimum) - slack;
    const double high = std::log10(axis.maximum) + slack;
    const int decades = static_cast<int>(std::floor(high) - std::ceil(low)) + 1;
    const int step = std::max(1, (decades + most - 1) / std::max(1, most));
    std::vector<AxisTick> ticks;
    for (int exponent = static_cast<int>(std::floor(low)); exponent <= high; ++exponent)
        for (const int factor : {1, 2, 5}) {
            const double position = exponent + std::log10(factor);
            const bool shown = decades < 3 && step == 1 ? true : factor == 1 && exponent % step == 0;
            if (shown && position >= low && position <= high)
                ticks.push_back({factor * std::pow(10, exponent), logTickText(axis, factor, exponent)});
        }
    return ticks;
}

std::vector<AxisTick> nameTicks(const Axis &axis)
{
    std::vector<AxisTick> ticks;
    for (qsizetype n = 0; n < axis.names.size(); ++n)
        if (const auto value = static_cast<double>(n + 1); value >= axis.minimum && value <= axis.maximum)
            ticks.push_back({value, axis.names[n]});
    return ticks;
}

QPen hairLine(const QColor &colour, double unit)
{
    QPen pen(colour, unit);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

// On a pixel grid, one-pixel lines are sharp when they run through pixel centres.
double sharp(double coordinate, double unit)
{
    return unit == 1 ? std::floor(coordinate) + 0.5 : coordinate;
}

double widestText(const std::vector<AxisTick> &ticks, const PlotMetrics &metrics)
{
    double widest = 0;
    for (const AxisTick &tick : ticks)
        widest = std::max(widest, metrics.textWidth(tick.text));
    return widest;
}

// Labels of logarithmic axes are longer ("10 ms").
int tickCount(const Axis &axis, double length, const PlotMetrics &metrics)
{
    const double spacing = (axis.logarithmic ? 3 : 2.5) * metrics.lineHeight;
    return std::max(2, static_cast<int>(length / spacing));
}

bool isBar(const Axis &axis, const PlotMetrics &metrics)
{
    return metrics.hasScaleBars && canBeScaleBar(axis);
}

// The ticks of an axis that is drawn as one.
std::vector<AxisTick> xAxisTicks(const PlotFrame &frame, const PlotMetrics &metrics)
{
    return isBar(frame.x, metrics) ? std::vector<AxisTick>() : frame.xTicks(metrics);
}

std::vector<AxisTick> yAxisTicks(const PlotFrame &frame, const PlotMetrics &metrics)
{
    return isBar(frame.y, metrics) ? std::vector<AxisTick>() : frame.yTicks(metrics);
}

// Below the marks of an x axis, and no higher than the texts of a y axis reach down.
double belowTicks(const PlotMetrics &metrics)
{
    return std::max((tickLength + textGap) * metrics.unit, 0.47 * metrics.lineHeight);
}

// Fewer and fewer ticks, until no two of their texts touch. `extent` is the length of a text along the axis.
std::vector<AxisTick> ticksApart(const Axis &axis, double length, const PlotMetrics &metrics,
                                 const std::function<double(const AxisTick &)> &extent)
{
    const double gap = 0.3 * metrics.lineHeight;
    const auto areApart = [&](const std::vector<AxisTick> &ticks) {
        for (std::size_t n = 1; n < ticks.size(); ++n) {
            const double way = length * std::abs(axisFraction(axis, ticks[n].value) -
                                                 axisFraction(axis, ticks[n - 1].value));
            if (way < (extent(ticks[n]) + extent(ticks[n - 1])) / 2 + gap)
                return false;
        }
        return true;
    };
    std::vector<AxisTick> ticks;
    for (int most = tickCount(axis, length, metrics); most > 0; --most) {
        ticks = axisTicks(axis, most);
        if (areApart(ticks))
            return ticks;
    }
    while (ticks.size() > 1 && !areApart(ticks)) { // every other one
        for (std::size_t n = 1; n < ticks.size(); ++n)
            ticks.erase(ticks.begin() + static_cast<std::ptrdiff_t>(n));
    }
    return ticks;
}

void paintTickTexts(QPainter &painter, const PlotFrame &frame, const PlotMetrics &metrics, bool yTexts)
{
    const QRectF &area = frame.area;
    const double offset = (tickLength + textGap) * metrics.unit;
    for (const AxisTick &tick : xAxisTicks(frame, metrics)) {
        const double x = area.left() + axisFraction(frame.x, tick.value) * area.width();
        const double width = metrics.textWidth(tick.text) + 2 * metrics.unit;
        painter.drawText(
            QRectF(x - width / 2, area.bottom() + belowTicks(metrics), width, metrics.lineHeight),
            Qt::AlignCenter | Qt::TextDontClip, tick.text);
    }
    if (!yTexts)
        return;
    for (const AxisTick &tick : yAxisTicks(frame, metrics)) {
        const double y = area.bottom() - axisFraction(frame.y, tick.value) * area.height();
        const double width = metrics.textWidth(tick.text) + 2 * metrics.unit;
        painter.drawText(
            QRectF(area.left() - offset - width, y - metrics.lineHeight / 2, width, metrics.lineHeight),
            atRight | Qt::AlignVCenter | Qt::TextDontClip, tick.text);
    }
}

// The title of an axis of this length. One that is too long loses its unit, then its end: it must not run
// into the numbers of the other axis.
QString fittingTitle(const Axis &axis, double length, const PlotMetrics &metrics)
{
    const QString full = axisTitle(axis);
    if (metrics.textWidth(full) <= length)
        return full;
    if (metrics.textWidth(axis.title) <= length)
        return axis.title;
    return metrics.elided(axis.title, length);
}

void paintTitles(QPainter &painter, const PlotFrame &frame, const PlotMetrics &metrics,
                 const AxisTexts &texts)
{
    const QRectF &area = frame.area;
    const QMarginsF margins = axisMargins(frame, metrics, texts);
    constexpr int flags = Qt::AlignCenter | Qt::TextDontClip;
    if (texts.xTitle && !isBar(frame.x, metrics))
        painter.drawText(QRectF(area.left(), area.bottom() + margins.bottom() - metrics.lineHeight,
                                area.width(), metrics.lineHeight),
                         flags, fittingTitle(frame.x, area.width(), metrics));
    if (texts.yTitle && !isBar(frame.y, metrics)) {
        painter.save();
        painter.translate(area.left() - margins.left(), area.bottom());
        painter.rotate(-90);
        painter.drawText(QRectF(0, 0, area.height(), metrics.lineHeight), flags,
                         fittingTitle(frame.y, area.height(), metrics));
        painter.restore();
    }
}

} // namespace

PlotMetrics::PlotMetrics(const FigureStyle &style, const QPaintDevice *device)
    : unit(device->logicalDpiY() / 96.0)
    , hasScaleBars(style.hasScaleBars)
    , m_device(device)
{
    if (!style.fontFamily.isEmpty())
        font.setFamily(style.fontFamily);
    font.setPointSizeF(style.fontPoints);
    boldFont = font;
    boldFont.setBold(true);
    lineHeight = QFontMetricsF(font, const_cast<QPaintDevice *>(device)).height();
}

double PlotMetrics::textWidth(const QString &text, bool bold) const
{
    // Qt asks for a device that may be changed although it only reads its resolution.
    return QFontMetricsF(bold ? boldFont : font, const_cast<QPaintDevice *>(m_device))
        .horizontalAdvance(text);
}

QString PlotMetrics::elided(const QString &text, double width) const
{
    return QFontMetricsF(font, const_cast<QPaintDevice *>(m_device)).elidedText(text, Qt::ElideRight, width);
}

std::vector<AxisTick> axisTicks(const Axis &axis, int most)
{
    if (!axis.names.isEmpty())
        return nameTicks(axis);
    if (axis.logarithmic)
        return axis.minimum > 0 && axis.maximum > axis.minimum ? logTicks(axis, most)
                                                               : std::vector<AxisTick>{};
    std::vector<AxisTick> ticks;
    for (const Tick &tick : linearTicks(axis.minimum, axis.maximum, most))
        ticks.push_back({tick.value, plainText(tick.value)});
    return ticks;
}

QString axisTitle(const Axis &axis)
{
    if (axis.unit.isEmpty() || (axis.logarithmic && axis.unit == u"s"))
        return axis.title;
    // A unit that has brackets of its own gets no second pair.
    if (axis.unit.startsWith(u'('))
        return QStringLiteral("%1, %2").arg(axis.title, leftToRight(axis.unit));
    return QStringLiteral("%1 (%2)").arg(axis.title, leftToRight(axis.unit));
}

double axisFraction(const Axis &axis, double value)
{
    const double fraction = axis.logarithmic
                                ? std::log(value / axis.minimum) / std::log(axis.maximum / axis.minimum)
                                : (value - axis.minimum) / (axis.maximum - axis.minimum);
    return axis.isReversed ? 1 - fraction : fraction;
}

double axisValue(const Axis &axis, double fraction)
{
    const double share = axis.isReversed ? 1 - fraction : fraction;
    return axis.logarithmic ? axis.minimum * std::pow(axis.maximum / axis.minimum, share)
                            : axis.minimum + share * (axis.maximum - axis.minimum);
}

QPointF PlotFrame::toPoint(double xValue, double yValue) const
{
    return {area.left() + axisFraction(x, xValue) * area.width(),
            area.bottom() - axisFraction(y, yValue) * area.height()};
}

std::vector<AxisTick> PlotFrame::xTicks(const PlotMetrics &metrics) const
{
    return ticksApart(x, area.width(), metrics,
                      [&metrics](const AxisTick &tick) { return metrics.textWidth(tick.text); });
}

std::vector<AxisTick> PlotFrame::yTicks(const PlotMetrics &metrics) const
{
    return ticksApart(y, area.height(), metrics,
                      [&metrics](const AxisTick &) { return 0.7 * metrics.lineHeight; });
}

bool hasRoomForTitles(const QRectF &area, const PlotMetrics &metrics)
{
    constexpr double leastLines = 8;
    return area.height() >= leastLines * metrics.lineHeight;
}

QMarginsF axisMargins(const PlotFrame &frame, const PlotMetrics &metrics, const AxisTexts &texts)
{
    const double ticks = (tickLength + textGap) * metrics.unit;
    const double gap = textGap * metrics.unit;
    const double left = isBar(frame.y, metrics)
                            ? scaleBarRoom(metrics)
                            : ticks + (texts.yTicks ? widestText(frame.yTicks(metrics), metrics) + gap : 0) +
                                  (texts.yTitle && !frame.y.title.isEmpty() ? metrics.lineHeight + gap : 0);
    const double bottom = isBar(frame.x, metrics)
                              ? scaleBarRoom(metrics)
                              : belowTicks(metrics) + metrics.lineHeight +
                                    (texts.xTitle && !frame.x.title.isEmpty() ? metrics.lineHeight + gap : 0);
    return {left, 0, 0, bottom};
}

void paintGrid(QPainter &painter, const PlotFrame &frame, const FigureStyle &style)
{
    const PlotMetrics metrics(style, painter.device());
    const QRectF &area = frame.area;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairLine(style.theme->grid, metrics.unit));
    for (const AxisTick &tick : xAxisTicks(frame, metrics)) {
        const double x = sharp(area.left() + axisFraction(frame.x, tick.value) * area.width(), metrics.unit);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    for (const AxisTick &tick : yAxisTicks(frame, metrics)) {
        const double y =
            sharp(area.bottom() - axisFraction(frame.y, tick.value) * area.height(), metrics.unit);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.restore();
}

void paintAxes(QPainter &painter, const PlotFrame &frame, const FigureStyle &style, const AxisTexts &texts)
{
    const PlotMetrics metrics(style, painter.device());
    const QRectF &area = frame.area;
    const double left = sharp(area.left(), metrics.unit);
    const double bottom = sharp(area.bottom(), metrics.unit);
    const double tick = tickLength * metrics.unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairLine(style.theme->axis, metrics.unit));
    if (!isBar(frame.y, metrics))
        painter.drawLine(QPointF(left, area.top()), QPointF(left, bottom));
    if (!isBar(frame.x, metrics))
        painter.drawLine(QPointF(left, bottom), QPointF(area.right(), bottom));
    for (const AxisTick &mark : xAxisTicks(frame, metrics)) {
        const double x = sharp(area.left() + axisFraction(frame.x, mark.value) * area.width(), metrics.unit);
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + tick));
    }
    for (const AxisTick &mark : yAxisTicks(frame, metrics)) {
        const double y =
            sharp(area.bottom() - axisFraction(frame.y, mark.value) * area.height(), metrics.unit);
        painter.drawLine(QPointF(left - tick, y), QPointF(left, y));
    }
    painter.setFont(metrics.font);
    painter.setPen(style.theme->secondaryText);
    paintTickTexts(painter, frame, metrics, texts.yTicks);
    painter.setPen(style.theme->text);
    paintTitles(painter, frame, metrics, texts);
    painter.restore();
    if (metrics.hasScaleBars)
        paintScaleBars(painter, frame, style, texts);
}

} // namespace edgescope
