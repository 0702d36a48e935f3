// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineoverlay.h"

#include "views/numbertext.h"
#include "views/timebands.h"
#include "views/timeline/lanepainting.h"
#include "views/timeline/wholelane.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

const LanePlace *placeOf(const std::vector<LanePlace> &places, const QByteArray &id)
{
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&](const LanePlace &place) { return place.lane->id() == id; });
    return found == places.end() ? nullptr : &*found;
}

// The plots of lanes that show the whole recording, or of those that show the visible range, as one area.
QRectF united(const std::vector<LanePlace> &places, bool whole)
{
    QRectF area;
    for (const LanePlace &place : places)
        if (place.showsWhole() == whole)
            area |= QRectF(place.plot.left(), place.plot.top(), place.plot.width(), place.plot.height());
    return area;
}

void drawSelected(QPainter &painter, const std::vector<LanePlace> &places, const TimeRange &selected,
                  const LaneContext &context, const QRectF &area, double top)
{
    const Theme &theme = *context.theme;
    const double unit = context.metrics.unit;
    const QRectF lanes(QPointF(area.left(), top), area.bottomRight());
    const QRectF band = timeRect(selected, lanes, context, 1);
    painter.fillRect(band.intersected(lanes), withAlpha(theme.accent, 0.13));
    for (const double x : {band.left(), band.right()}) {
        if (x < lanes.left() - 1 || x > lanes.right() + 1)
            continue;
        painter.fillRect(QRectF(onPixel(x, context) - 0.75 * unit, lanes.top(), 1.5 * unit, lanes.height()),
                         withAlpha(theme.accent, 0.6));
        if (context.isFigure) // nothing can be dragged there
            continue;
        const LanePlace *raster = placeOf(places, "raster");
        const double y = raster && !raster->isLine() ? raster->plot.center().y() : lanes.center().y();
        painter.fillRect(QRectF(x - 2.5 * unit, y - 8 * unit, 5 * unit, 16 * unit), theme.accent);
    }
    const LanePlace *events = placeOf(places, "events");
    const QFont font = boldFont(context);
    const QString text = durationText(selected.length());
    const double width = QFontMetricsF(font, painter.device()).horizontalAdvance(text) + 12 * unit;
    const double height = context.metrics.row - 2;
    const QRectF visibleBand = band.intersected(lanes);
    if (visibleBand.isEmpty())
        return;
    const double left = std::clamp(visibleBand.center().x() - width / 2, lanes.left(),
                                   std::max(lanes.left(), lanes.right() - width));
    const QRectF flag(left, events ? events->plot.top() + 1 : top + 1, width, height);
    painter.fillRect(flag, theme.accent);
    const QColor words = theme.plot.alpha() == 0 ? QColor(Qt::white) : theme.plot;
    drawText(painter, flag, text, font, words, Qt::AlignCenter);
}

// What is not to be scored now is dimmed, never hidden.
void drawEpoch(QPainter &painter, const std::vector<LanePlace> &places, const TimeRange &epoch,
               const LaneContext &context, const QRectF &area)
{
    const LanePlace *epochs = placeOf(places, "epochs");
    const double top = epochs ? epochs->row.bottom() : area.top();
    const QRectF lanes(QPointF(area.left(), top), area.bottomRight());
    const QRectF band = timeRect(epoch, lanes, context).intersected(lanes);
    const QColor veil = withAlpha(context.theme->plot, 0.5);
    painter.fillRect(QRectF(lanes.topLeft(), QPointF(band.left(), lanes.bottom())), veil);
    painter.fillRect(QRectF(QPointF(band.right(), lanes.top()), lanes.bottomRight()), veil);
    painter.setPen(QPen(context.theme->accent, 1.5 * context.metrics.unit));
    for (const double x : {band.left(), band.right()})
        painter.drawLine(QPointF(x, lanes.top()), QPointF(x, lanes.bottom()));
}

// Lanes of which a marked time is a part; traces and spikes stay clear.
bool showsMarked(const Lane &lane)
{
    static const QByteArray ids[] = {"overview", "hypnogram",  "spectrogram", "delta_power",
                                     "ruler",    "scalogram",  "coherence",   "balance_map",
                                     "ensemble", "difference", "cumulative",  "recovery"};
    return std::ranges::find(ids, lane.id()) != std::end(ids);
}

void drawMarked(QPainter &painter, const std::vector<LanePlace> &places, std::span<const TimeRange> marked)
{
    constexpr double leastWidth = 2;
    for (const LanePlace &place : places) {
        if (place.isLine() || !showsMarked(*place.lane))
            continue;
        const double unit = place.context.metrics.unit;
        paintTimeBands(painter, timeBands(marked, place.context.time, place.plot, leastWidth * unit),
                       *place.context.theme, unit);
    }
}

void drawCursor(QPainter &painter, const QRectF &area, const LaneContext &context, double cursor,
                double flagTop)
{
    const double x = onPixel(area.left() + context.time.toPixel(cursor), context);
    if (x < area.left() || x > area.right())
        return;
    painter.setPen(hairLine(context.theme->text, context));
    painter.drawLine(QPointF(x, flagTop), QPointF(x, area.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(context.theme->text);
    const double reach = 5 * context.metrics.unit;
    painter.drawPolygon(QPolygonF({{x - reach, flagTop}, {x + reach, flagTop}, {x, flagTop + 1.4 * reach}}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void drawBox(QPainter &painter, const QRectF &area, const LaneContext &context,
             const TimelineOverlay &overlay)
{
    const Theme &theme = *context.theme;
    if (!overlay.selected.isEmpty()) {
        const QRectF band = timeRect(overlay.selected, area, context, 2).intersected(area);
        painter.fillRect(band, withAlpha(theme.accent, 0.2));
    }
    const QRectF box = visibleBox(overlay.visible, area, context.time).intersected(area);
    painter.fillRect(box, withAlpha(theme.accent, 0.12));
    painter.setPen(QPen(theme.accent, 1.5 * context.metrics.unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.75, 0.75, -0.75, -0.75));
    if (context.isFigure)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    const double reach = 4 * context.metrics.unit;
    const QPointF tip(box.center().x(), box.top() + 1.3 * reach);
    painter.drawPolygon(QPolygonF({{tip.x() - reach, box.top()}, {tip.x() + reach, box.top()}, tip}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void drawCard(QPainter &painter, const QPointF &at, const TimeReadOut &card, const LaneContext &context,
              const QRectF &area)
{
    const Theme &theme = *context.theme;
    const double unit = context.metrics.unit;
    const double line = std::round(17 * unit);
    const QFont bold = boldFont(context);
    double width = QFontMetricsF(bold, painter.device()).horizontalAdvance(card.title);
    for (const QString &text : card.lines)
        width = std::max(width, QFontMetricsF(context.font, painter.device()).horizontalAdvance(text));
    const double padding = 8 * unit;
    QRectF box(at.x() + 14 * unit, at.y() + 14 * unit, std::ceil(width) + 2 * padding,
               line * static_cast<double>(card.lines.size() + 1) + padding);
    if (box.right() > area.right() - 4)
        box.moveRight(at.x() - 10 * unit);
    if (box.bottom() > area.bottom() - 4)
        box.moveBottom(at.y() - 10 * unit);
    for (const double spread : {3.0, 2.0, 1.0})
        painter.fillRect(box.adjusted(-spread + 1, -spread + 2, spread, spread + 1), QColor(0, 0, 0, 14));
    painter.fillRect(box, theme.dark ? theme.window : theme.plot);
    painter.setPen(hairLine(theme.line, context));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(onPixel(box.left(), context), onPixel(box.top(), context)),
                            QPointF(onPixel(box.right(), context), onPixel(box.bottom(), context))));
    QRectF row(box.left() + padding, box.top() + padding / 2, box.width() - padding, line);
    drawText(painter, row, card.title, bold, theme.text);
    for (const QString &text : card.lines) {
        row.translate(0, line);
        drawText(painter, row, text, context.font, theme.text);
    }
}

// Two lines for each span in the lanes that show its time, and the heights in the lane that was measured.
void drawMeasurement(QPainter &painter, const std::vector<LanePlace> &places, const TimelineOverlay &overlay,
                     const LaneContext &context, const QRectF &area, double top)
{
    const Theme &theme = *context.theme;
    const double unit = context.metrics.unit;
    painter.setPen(QPen(theme.accent, 1.2 * unit));
    QRectF last;
    for (const MeasuredSpan &span : overlay.measurement.spans) {
        const double from = area.left() + context.time.toPixel(span.from);
        const double to = area.left() + context.time.toPixel(span.to);
        for (const double x : {from, to})
            if (x >= area.left() && x <= area.right())
                painter.drawLine(QPointF(x, top), QPointF(x, area.bottom()));
        double y = top + 2 * context.metrics.row;
        if (const LanePlace *place = placeOf(places, span.lane); place && !place->isLine()) {
            const double fromY = place->plot.top() + span.fromShare * place->plot.height();
            y = place->plot.top() + span.toShare * place->plot.height();
            if (span.amplitude)
                painter.drawLine(QPointF(to, fromY), QPointF(to + 4 * unit, fromY));
        }
        const double left = std::max(std::min(from, to), area.left());
        const double right = std::min(std::max(from, to), area.right());
        if (left < right)
            painter.drawLine(QPointF(left, y), QPointF(right, y));
        last = QRectF(QPointF(left, y), QPointF(std::max(left, right), y));
    }
    const QFont font = boldFont(context);
    double width = 0;
    for (const QString &line : overlay.measured)
        width = std::max(width, QFontMetricsF(font, painter.device()).horizontalAdvance(line));
    const double lineHeight = std::round(17 * unit);
    QRectF flag(last.center().x() - width / 2 - 6 * unit, last.top() + 4 * unit, width + 12 * unit,
                lineHeight * static_cast<double>(overlay.measured.size()) + 4 * unit);
    flag.moveLeft(std::clamp(flag.left(), area.left(), std::max(area.left(), area.right() - flag.width())));
    if (flag.bottom() > area.bottom())
        flag.moveBottom(area.bottom());
    painter.fillRect(flag, theme.accent);
    QRectF row(flag.left() + 6 * unit, flag.top() + 2 * unit, width + 1, lineHeight);
    for (const QString &line : overlay.measured) {
        drawText(painter, row, line, font, theme.plot);
        row.translate(0, lineHeight);
    }
}

void drawCrosshair(QPainter &painter, const QRectF &area, const QPointF &at, const LaneContext &context)
{
    painter.setPen(hairLine(withAlpha(context.theme->text, 0.6), context));
    const double x = onPixel(at.x(), context);
    const double y = onPixel(at.y(), context);
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

} // namespace

void drawOverlay(QPainter &painter, const std::vector<LanePlace> &places, const TimelineOverlay &overlay,
                 const QRectF &area)
{
    drawMarked(painter, places, overlay.marked);
    const QRectF whole = united(places, true);
    const QRectF below = united(places, false);
    const auto contextOf = [&](bool isWhole) -> const LaneContext * {
        for (const LanePlace &place : places)
            if (place.showsWhole() == isWhole)
                return &place.context;
        return nullptr;
    };
    if (const LaneContext *context = contextOf(true)) {
        drawBox(painter, whole, *context, overlay);
        if (context->isCompact && !context->isFigure)
            drawCursor(painter, whole, *context, overlay.cursor, whole.top());
    }
    if (const LaneContext *context = contextOf(false)) {
        const LanePlace *ruler = placeOf(places, "ruler");
        const double top = ruler ? ruler->row.bottom() : below.top();
        if (overlay.epoch)
            drawEpoch(painter, places, *overlay.epoch, *context, below);
        if (!overlay.selected.isEmpty())
            drawSelected(painter, places, overlay.selected, *context, below, top);
        if (!context->isFigure)
            drawCursor(painter, below, *context, overlay.cursor, ruler ? ruler->plot.top() : below.top());
        if (overlay.crosshair && below.contains(*overlay.crosshair))
            drawCrosshair(painter, below, *overlay.crosshair, *context);
        if (!overlay.measurement.isEmpty())
            drawMeasurement(painter, places, overlay, *context, below, top);
    }
    if (overlay.hover && !places.empty())
        drawCard(painter, *overlay.hover, overlay.card, places.front().context, area);
}

} // namespace edgescope
