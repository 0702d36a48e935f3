// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/spectrogramlane.h"

#include "analyses/quantiles.h"
#include "analyses/spectrogram.h"
#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"
#include "views/timeline/maplanepainting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// The map of the result, null when there is none (yet); `why` then says it in a sentence.
const TimeMap *mapOf(const LaneContext &context, QString &why)
{
    const Result *result = wantedResult("spectrogram", context, why);
    return result ? std::get_if<TimeMap>(&result->shape) : nullptr;
}

// Delta power in each column of the map.
const Column &deltaPower(const LaneContext &context)
{
    QString why;
    const Result *result = wantedResult("spectrogram", context, why);
    return *std::ranges::find(result->tables.front().columns, QByteArray(sleepBands.front().id),
                              &Column::name);
}

const std::vector<double> &valuesOf(const Column &column)
{
    return std::get<std::vector<double>>(column.values);
}

QString rangeText(double lowHz, double highHz)
{
    const QLocale locale;
    return leftToRight(
        QStringLiteral("%1–%2\u202FHz").arg(locale.toString(lowHz, 'g', 4), locale.toString(highHz, 'g', 4)));
}

// Heights of values in an area: the lowest and highest, but for 1 % of them at either end, are at its edges.
std::vector<double> heightsOf(const std::vector<double> &values, const QRectF &area)
{
    constexpr double left = 0.01;
    std::vector<double> defined = values;
    std::erase_if(defined, [](double value) { return std::isnan(value); });
    const double low = quantile(defined, left);
    const double high = quantile(defined, 1 - left);
    std::vector<double> heights;
    for (const double value : values) {
        const double share = high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
        heights.push_back(area.bottom() - share * area.height());
    }
    return heights;
}

// A filled curve from edge to edge of the columns [first, end).
void drawCurve(QPainter &painter, const TimeMap &map, const std::vector<double> &heights, std::size_t first,
               std::size_t end, const QRectF &plot, const LaneContext &context)
{
    const auto x = [&](double column) {
        return plot.left() + context.time.toPixel(map.start + column * map.step);
    };
    QPolygonF curve;
    curve << QPointF(x(static_cast<double>(first)), heights[first]);
    for (std::size_t n = first; n < end; ++n)
        curve << QPointF(x(static_cast<double>(n) + 0.5), heights[n]);
    curve << QPointF(x(static_cast<double>(end)), heights[end - 1]);
    QPolygonF area = curve;
    area << QPointF(curve.back().x(), plot.bottom()) << QPointF(curve.front().x(), plot.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(context.theme->text, 0.12));
    painter.drawPolygon(area);
    painter.setPen(QPen(context.theme->secondaryText, context.metrics.unit));
    painter.drawPolyline(curve);
}

} // namespace

QString SpectrumLane::missing(const LaneContext &context) const
{
    return context.recording->channels.empty()
               ? QCoreApplication::translate("Analysis", "No LFP channels in this file.")
               : QString();
}

QString SpectrogramLane::title() const
{
    return QCoreApplication::translate("Timeline", "Spectrogram");
}

LaneSize SpectrogramLane::size(const LaneContext &context) const
{
    return {40 * context.metrics.unit, 84 * context.metrics.unit, 0};
}

QStringList SpectrogramLane::headerLines(const LaneContext &context) const
{
    QString why;
    const TimeMap *map = mapOf(context, why);
    if (!map)
        return {};
    return {map->subject, rangeText(map->rowValues.front(), map->rowValues.back())};
}

void SpectrogramLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    QString why;
    if (const TimeMap *map = mapOf(context, why))
        laneMapPainter(*map, context).paint(painter, plot);
    else
        drawSentence(painter, plot, why, context);
}

void SpectrogramLane::paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const
{
    QString why;
    if (const TimeMap *map = mapOf(context, why))
        paintRowLabels(painter, header, laneMapPainter(*map, context).rowAxis(), context);
}

QString SpectrogramLane::readOut(const LanePointer &pointer, const LaneContext &context) const
{
    QString why;
    const TimeMap *map = mapOf(context, why);
    return map ? mapReadOut(*map, pointer, context) : QString();
}

QString DeltaPowerLane::title() const
{
    return QCoreApplication::translate("Timeline", "Delta power");
}

LaneSize DeltaPowerLane::size(const LaneContext &context) const
{
    return {30 * context.metrics.unit, 46 * context.metrics.unit, 0};
}

QStringList DeltaPowerLane::headerLines(const LaneContext &) const
{
    return {rangeText(sleepBands.front().lowHz, sleepBands.front().highHz)};
}

void DeltaPowerLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    QString why;
    const TimeMap *map = mapOf(context, why);
    if (!map) {
        drawSentence(painter, plot, why, context);
        return;
    }
    const std::vector<double> &power = valuesOf(deltaPower(context));
    if (std::ranges::all_of(power, [](double value) { return std::isnan(value); })) {
        why = QCoreApplication::translate("Timeline", "The sampling rate is too low for delta power.");
        drawSentence(painter, plot, why, context);
        return;
    }
    const double inset = 4 * context.metrics.unit;
    const std::vector<double> heights = heightsOf(power, plot.adjusted(0, inset, 0, -inset));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    std::size_t end = 0;
    for (std::size_t first = 0; first < power.size(); first = end) {
        const bool isDefined = !std::isnan(power[first]);
        while (end < power.size() && !std::isnan(power[end]) == isDefined)
            ++end;
        if (isDefined) {
            drawCurve(painter, *map, heights, first, end, plot, context);
            continue;
        }
        const TimeRange hole = {map->start + static_cast<double>(first) * map->step,
                                map->start + static_cast<double>(end) * map->step};
        drawHatch(painter, timeRect(hole, plot, context), context);
    }
    painter.restore();
}

QString DeltaPowerLane::readOut(const LanePointer &pointer, const LaneContext &context) const
{
    QString why;
    const TimeMap *map = mapOf(context, why);
    if (!map)
        return {};
    const Column &power = deltaPower(context);
    const auto column = static_cast<std::size_t>((pointer.seconds - map->start) / map->step);
    const double value = valuesOf(power)[std::min(column, map->columns - 1)];
    if (std::isnan(value))
        return QCoreApplication::translate("Timeline", "Delta power undefined");
    return QCoreApplication::translate("Timeline", "Delta power %1")
        .arg(power.unit.isEmpty() ? numberText(value) : quantityText(value, power.unit));
}

} // namespace edgescope
