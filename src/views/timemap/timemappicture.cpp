// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timemap/timemappicture.h"

#include "views/numbertext.h"
#include "views/scalebars.h"
#include "views/timebands.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace edgescope {
namespace {

constexpr double scaleTick = 4; // pixels of a 96 dpi screen
constexpr double scaleGap = 3;
constexpr double mapBarWidth = 12;
constexpr double sharedBarWidth = 8; // in the margin of the timeline, as in its lanes
constexpr double sharedBarGap = 5;

double sharpened(double coordinate, double unit)
{
    return unit == 1 ? std::floor(coordinate) + 0.5 : coordinate;
}

} // namespace

TimeMapPicture::TimeMapPicture(const TimeMap &data, const TimeMapOptions &options, const ClockAxis &clock,
                               const FigureStyle &style, const QRectF &area, const QPaintDevice *device,
                               const std::optional<PlotSpan> &shared)
    : m_data(data)
    , m_map(data, options, *style.theme, PlotMetrics(style, device).unit)
    , m_clock(clock)
    , m_style(style)
    , m_metrics(style, device)
    , m_shared(shared)
{
    m_metrics.hasScaleBars = false; // scales and frequencies are read off an axis; only time may be a bar
    m_frame.x.minimum = m_map.shown().start;
    m_frame.x.maximum = m_map.shown().stop;
    m_frame.y = m_map.rowAxis();
    layOut(area);
}

TimeScale TimeMapPicture::timeScale() const
{
    return {{m_frame.x.minimum, m_frame.x.maximum}, m_frame.area.width() / m_metrics.unit};
}

// The title with the unit, which stands nowhere else.
QString TimeMapPicture::barTitle() const
{
    return m_data.unit.isEmpty() ? m_data.title : QStringLiteral("%1 (%2)").arg(m_data.title, m_data.unit);
}

std::vector<AxisTick> TimeMapPicture::barTicks() const
{
    std::vector<AxisTick> ticks;
    for (const double value : {m_map.minimum(), (m_map.minimum() + m_map.maximum()) / 2, m_map.maximum()})
        ticks.push_back({value, std::abs(value) < 1e-12 ? QStringLiteral("0") : numberText(value, 2)});
    return ticks;
}

void TimeMapPicture::layOut(const QRectF &area)
{
    const double unit = m_metrics.unit;
    const double gap = m_metrics.lineHeight;
    m_frame.area = QRectF(0, 0, 0.8 * area.width(), 0.8 * area.height());
    const QMarginsF margins = axisMargins(m_frame, m_metrics);
    if (m_shared && layOutShared(area, margins.left() + 0.3 * gap))
        return;
    double barTexts = std::max({m_metrics.textWidth(m_data.lowEnd), m_metrics.textWidth(m_data.highEnd),
                                m_metrics.textWidth(barTitle())});
    for (const AxisTick &tick : barTicks())
        barTexts = std::max(barTexts, (mapBarWidth + 2 * scaleGap) * unit + m_metrics.textWidth(tick.text));
    double right = barTexts + 1.6 * gap;
    // A bar that would leave no room for the picture is not drawn.
    const bool hasBar = m_style.legend != LegendPlace::None &&
                        area.width() - margins.left() - right > 6 * gap && area.height() > 9 * gap;
    if (!hasBar)
        right = std::max(gap, tickReach());
    const double bottom = (scaleTick + 2 * scaleGap) * unit + 2 * gap;
    m_frame.area = QRectF(std::floor(area.left() + 0.3 * gap + margins.left()),
                          std::floor(area.top() + 0.8 * gap), 0, 0);
    m_frame.area.setRight(std::floor(std::max(m_frame.area.left() + 10, area.right() - right)));
    m_frame.area.setBottom(std::floor(std::max(m_frame.area.top() + 10, area.bottom() - bottom - 0.2 * gap)));
    if (hasBar)
        m_bar = QRectF(m_frame.area.right() + gap, m_frame.area.top() + 2.4 * gap, mapBarWidth * unit,
                       m_frame.area.height() - 4 * gap);
}

// False when the margins beside the shared axis are too narrow.
bool TimeMapPicture::layOutShared(const QRectF &area, double leftMargin)
{
    const double unit = m_metrics.unit;
    const double line = m_metrics.lineHeight;
    double tickWidth = 0;
    for (const AxisTick &tick : barTicks())
        tickWidth = std::max(tickWidth, m_metrics.textWidth(tick.text));
    const double room = area.right() - m_shared->right;
    if (m_shared->left - area.left() < leftMargin ||
        room < (sharedBarGap + sharedBarWidth + scaleGap) * unit + tickWidth)
        return false;
    const double bottom = (scaleTick + 2 * scaleGap) * unit + 2.2 * line;
    const bool hasBar = area.height() > 9 * line;
    const double top = std::floor(area.top() + (hasBar ? 1.6 : 0.5) * line);
    m_frame.area = QRectF(QPointF(m_shared->left, top),
                          QPointF(m_shared->right, std::floor(std::max(top + 10, area.bottom() - bottom))));
    if (hasBar) {
        m_wordsRight = area.right();
        m_bar = QRectF(m_frame.area.right() + sharedBarGap * unit, m_frame.area.top() + 1.5 * line,
                       sharedBarWidth * unit, m_frame.area.height() - 3 * line);
    }
    return true;
}

double TimeMapPicture::barValue(double y) const
{
    return m_map.minimum() + (m_bar.bottom() - y) / m_bar.height() * (m_map.maximum() - m_map.minimum());
}

void TimeMapPicture::paintCells(QPainter &painter) const
{
    m_map.paint(painter, m_frame.area);
}

double TimeMapPicture::tickSpacing() const
{
    return (m_metrics.textWidth(QStringLiteral("00:00:00.0")) + 2 * m_metrics.lineHeight) / m_metrics.unit;
}

// How far the text of a tick at the right edge reaches beyond it.
double TimeMapPicture::tickReach() const
{
    if (m_style.hasScaleBars)
        return 0;
    const int decimals = clockDecimals(timeScale(), tickSpacing());
    return m_metrics.textWidth(m_clock.text(m_frame.x.maximum, decimals)) / 2 + scaleGap * m_metrics.unit;
}

void TimeMapPicture::paintTimeAxis(QPainter &painter) const
{
    const QRectF &area = m_frame.area;
    const double unit = m_metrics.unit;
    if (m_style.hasScaleBars) {
        const double seconds = timeBarLength(m_map.shown().length());
        paintTimeBar(painter, area.bottomLeft() + QPointF(0, (scaleTick + scaleGap) * unit),
                     seconds / m_map.shown().length() * area.width(), timeBarText(seconds), m_style);
        return;
    }
    const TimeScale scale = timeScale();
    const double spacing = tickSpacing();
    const int decimals = clockDecimals(scale, spacing);
    const double bottom = sharpened(area.bottom(), unit);
    for (const Tick &tick : m_clock.ticks(scale, spacing)) {
        if (!tick.major || tick.value < scale.range.start || tick.value > scale.range.stop)
            continue;
        const double x = sharpened(area.left() + scale.toPixel(tick.value) * unit, unit);
        painter.setPen(QPen(m_style.theme->axis, unit));
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + scaleTick * unit));
        painter.setPen(m_style.theme->secondaryText);
        const QString text = m_clock.text(tick.value, decimals);
        const double width = m_metrics.textWidth(text) + 2 * unit;
        painter.drawText(
            QRectF(x - width / 2, bottom + (scaleTick + scaleGap) * unit, width, m_metrics.lineHeight),
            Qt::AlignCenter | Qt::TextDontClip, text);
    }
    painter.setPen(QPen(m_style.theme->axis, unit));
    painter.drawLine(QPointF(area.left(), bottom), QPointF(area.right(), bottom));
    painter.setPen(m_style.theme->text);
    painter.drawText(QRectF(area.left(), bottom + (scaleTick + 2 * scaleGap) * unit + m_metrics.lineHeight,
                            area.width(), m_metrics.lineHeight),
                     Qt::AlignCenter | Qt::TextDontClip,
                     m_clock.isClock ? QCoreApplication::translate("TimeMapView", "Time of day")
                                     : QCoreApplication::translate("TimeMapView", "Time"));
}

void TimeMapPicture::paintScaleAxis(QPainter &painter) const
{
    const QRectF &area = m_frame.area;
    const double unit = m_metrics.unit;
    const double left = sharpened(area.left(), unit) - unit;
    painter.setPen(QPen(m_style.theme->axis, unit));
    painter.drawLine(QPointF(left, area.top()), QPointF(left, area.bottom()));
    for (const AxisTick &tick : m_frame.yTicks(m_metrics)) {
        const double y = sharpened(area.bottom() - axisFraction(m_frame.y, tick.value) * area.height(), unit);
        painter.setPen(QPen(m_style.theme->axis, unit));
        painter.drawLine(QPointF(left - scaleTick * unit, y), QPointF(left, y));
        painter.setPen(m_style.theme->secondaryText);
        const double width = m_metrics.textWidth(tick.text) + 2 * unit;
        painter.drawText(QRectF(left - (scaleTick + scaleGap) * unit - width, y - m_metrics.lineHeight / 2,
                                width, m_metrics.lineHeight),
                         atRight | Qt::AlignVCenter | Qt::TextDontClip, tick.text);
    }
    const QString title = axisTitle(m_frame.y);
    if (m_metrics.textWidth(title) > area.height())
        return; // a low map has no room for it
    painter.save();
    painter.setPen(m_style.theme->text);
    painter.translate(area.left() - axisMargins(m_frame, m_metrics).left(), area.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, area.height(), m_metrics.lineHeight), Qt::AlignCenter | Qt::TextDontClip,
                     title);
    painter.restore();
}

void TimeMapPicture::paintCurrentScale(QPainter &painter) const
{
    const auto row = std::ranges::find(m_data.rowScales, m_style.scale);
    if (row == m_data.rowScales.end())
        return;
    const double value = m_data.rowValues[static_cast<size_t>(row - m_data.rowScales.begin())];
    const double y = m_frame.area.bottom() - axisFraction(m_frame.y, value) * m_frame.area.height();
    const QLineF line(m_frame.area.left(), y, m_frame.area.right(), y);
    // A casing in the colour of the ground keeps the dots visible on every colour.
    QPen pen(m_style.theme->plot, 3 * m_metrics.unit, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.01, 2.5});
    painter.setPen(pen);
    painter.drawLine(line);
    pen.setColor(m_style.theme->text);
    pen.setWidthF(1.6 * m_metrics.unit);
    pen.setDashPattern({0.01, 2.5 * 3 / 1.6});
    painter.setPen(pen);
    painter.drawLine(line);
}

void TimeMapPicture::paintBar(QPainter &painter) const
{
    const double unit = m_metrics.unit;
    const double span = m_map.maximum() - m_map.minimum();
    QLinearGradient gradient(m_bar.bottomLeft(), m_bar.topLeft());
    for (int stop = 0; stop <= 16; ++stop)
        gradient.setColorAt(stop / 16.0, m_map.colourOf(m_map.minimum() + span * stop / 16));
    painter.fillRect(m_bar, gradient);
    painter.setPen(QPen(m_style.theme->axis, unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_bar);
    // Pointed ends say that there are values beyond.
    const auto point = [&](double y, double tip, double value) {
        painter.setBrush(m_map.colourOf(value));
        painter.drawPolygon(QPolygonF(
            {QPointF(m_bar.left(), y), QPointF(m_bar.right(), y), QPointF(m_bar.center().x(), tip)}));
    };
    const double height = 0.45 * m_metrics.lineHeight;
    if (m_map.isClippedHigh())
        point(m_bar.top(), m_bar.top() - height, m_map.maximum());
    if (m_map.isClippedLow())
        point(m_bar.bottom(), m_bar.bottom() + height, m_map.minimum());
    painter.setPen(m_style.theme->secondaryText);
    for (const AxisTick &tick : barTicks()) {
        const double y = m_bar.bottom() - (tick.value - m_map.minimum()) / span * m_bar.height();
        painter.drawText(QRectF(m_bar.right() + (m_wordsRight > 0 ? 1 : 2) * scaleGap * unit,
                                y - m_metrics.lineHeight / 2, 1, m_metrics.lineHeight),
                         atLeft | Qt::AlignVCenter | Qt::TextDontClip, tick.text);
    }
    painter.setPen(m_style.theme->text);
    const auto word = [&](double top, const QString &text) {
        painter.drawText(QRectF(m_bar.left(), top, 1, m_metrics.lineHeight),
                         atLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    };
    if (m_wordsRight > 0) {
        painter.drawText(QRectF(m_frame.area.left(), m_frame.area.top() - 1.5 * m_metrics.lineHeight,
                                m_wordsRight - m_frame.area.left(), m_metrics.lineHeight),
                         atRight | Qt::AlignVCenter | Qt::TextDontClip, barTitle());
        const double room = m_wordsRight - m_bar.left();
        word(m_frame.area.top(), m_metrics.elided(m_data.highEnd, room));
        word(m_frame.area.bottom() - m_metrics.lineHeight, m_metrics.elided(m_data.lowEnd, room));
        return;
    }
    word(m_frame.area.top() - 0.5 * m_metrics.lineHeight, barTitle());
    word(m_bar.top() - 1.6 * m_metrics.lineHeight, m_data.highEnd);
    word(m_bar.bottom() + 0.6 * m_metrics.lineHeight, m_data.lowEnd);
}

void TimeMapPicture::paintAround(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_metrics.font);
    painter.save();
    painter.setClipRect(m_frame.area);
    paintCurrentScale(painter);
    painter.restore();
    paintTimeAxis(painter);
    paintScaleAxis(painter);
    if (m_bar.isValid())
        paintBar(painter);
    painter.restore();
}

void TimeMapPicture::paintCursor(QPainter &painter, double seconds) const
{
    if (!(seconds >= m_frame.x.minimum && seconds <= m_frame.x.maximum))
        return;
    const QRectF &area = m_frame.area;
    const double x = sharpened(area.left() + axisFraction(m_frame.x, seconds) * area.width(), m_metrics.unit);
    painter.save();
    painter.setPen(QPen(m_style.theme->plot, 3 * m_metrics.unit));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setPen(QPen(m_style.theme->text, m_metrics.unit));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.restore();
}

void TimeMapPicture::paintTimes(QPainter &painter, const std::vector<TimeRange> &times) const
{
    constexpr double leastWidth = 2;
    paintTimeBands(painter, timeBands(times, timeScale(), m_frame.area, leastWidth * m_metrics.unit),
                   *m_style.theme, m_metrics.unit);
}

void TimeMapPicture::paintSeizures(QPainter &painter, const std::vector<TimeRange> &seizures) const
{
    constexpr double barHeight = 4;
    const QRectF &area = m_frame.area;
    const double unit = m_metrics.unit;
    const auto place = [&](double seconds) {
        return area.left() + axisFraction(m_frame.x, seconds) * area.width();
    };
    painter.save();
    for (const TimeRange &seizure : seizures) {
        const double from = std::max(place(seizure.start), area.left());
        const double to = std::min(place(seizure.stop), area.right());
        if (from > to)
            continue;
        painter.fillRect(
            QRectF(from, area.top() - barHeight * unit, std::max(to - from, unit), barHeight * unit),
            m_style.theme->seizure);
        for (const double seconds : {seizure.start, seizure.stop}) {
            const double x = sharpened(place(seconds), unit);
            if (x < area.left() || x > area.right())
                continue;
            painter.setPen(QPen(m_style.theme->plot, 3 * unit));
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            painter.setPen(QPen(m_style.theme->seizure, 1.4 * unit, Qt::DashLine));
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        }
    }
    painter.restore();
}

std::optional<TimeMapCell> TimeMapPicture::cellAt(const QPointF &position) const
{
    return m_map.cellAt(position, m_frame.area);
}

QString cellRemarks(const TimeMapCell &cell)
{
    QString text;
    if (cell.isSignificant)
        text += *cell.isSignificant ? QCoreApplication::translate("TimeMapView", " · significant")
                                    : QCoreApplication::translate("TimeMapView", " · not significant");
    if (!std::isnan(cell.phase))
        text += QCoreApplication::translate("TimeMapView", " · phase %1°")
                    .arg(numberText(cell.phase * 180 / std::numbers::pi, 2));
    if (cell.isEdge)
        text += QCoreApplication::translate("TimeMapView", " · affected by the edge");
    return text;
}

QString cellText(const TimeMap &map, const TimeMapCell &cell, const ClockAxis &clock)
{
    const double row = map.rowValues[cell.row];
    const QString where = map.rowScales.empty() ? measuredText(numberText(row), map.rows.unit)
                                                : QStringLiteral("Δt %1").arg(scaleText(row));
    const QString when = clock.text(cell.seconds, map.step < 0.05 ? 2 : 1);
    const QString value = std::isnan(cell.value) ? QCoreApplication::translate("TimeMapView", "undefined")
                                                 : measuredText(numberText(cell.value), map.unit);
    return QStringLiteral("%1 · %2 · %3 %4").arg(when, where, map.title, value) + cellRemarks(cell);
}

} // namespace edgescope
