// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/hypnogramlane.h"

#include "study/selection.h"
#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

QRectF levelArea(const QRectF &area)
{
    return area.adjusted(0, 2, 0, -1);
}

QRectF levelRect(const QRectF &area, std::size_t level, std::size_t count)
{
    const double height = area.height() / static_cast<double>(count);
    return {area.left(), area.top() + static_cast<double>(level) * height, area.width(), height};
}

void drawUnscored(QPainter &painter, const QRectF &area, const std::vector<Interval> &bouts,
                  const LaneContext &context)
{
    std::vector<TimeRange> scored;
    for (const Interval &bout : bouts)
        scored.push_back(bout.range);
    for (const TimeRange &hole : subtracted({context.time.range}, merged(scored))) {
        const QRectF rect = timeRect(hole, area, context);
        if (rect.width() >= 1 / context.pixelRatio)
            drawHatch(painter, rect.adjusted(0, 2, 0, -2), context);
    }
}

} // namespace

QString HypnogramLane::title() const
{
    return QCoreApplication::translate("Timeline", "Hypnogram");
}

LaneSize HypnogramLane::size(const LaneContext &context) const
{
    const auto levels = static_cast<double>(hypnogramLevels(context.recording->intervals).size());
    const double perLevel = context.isCompact ? 10 : 12.5;
    const double height = 3 + std::round(levels * perLevel * context.metrics.unit);
    return {height, height, 0};
}

QString HypnogramLane::headerTitle(const LaneContext &context) const
{
    return context.isCompact ? QCoreApplication::translate("Timeline", "Timeline") : title();
}

QStringList HypnogramLane::headerLines(const LaneContext &context) const
{
    return context.isCompact ? QStringList{durationText(context.recording->duration)} : QStringList{};
}

QString HypnogramLane::missing(const LaneContext &context) const
{
    return hypnogramLevels(context.recording->intervals).empty()
               ? QCoreApplication::translate("Timeline", "No states are scored in this recording.")
               : QString();
}

void HypnogramLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const std::vector<QString> levels = hypnogramLevels(context.recording->intervals);
    const std::vector<Interval> bouts = stateBouts(context.recording->intervals);
    const QRectF area = levelArea(plot);
    painter.setPen(hairLine(context.theme->grid, context));
    for (std::size_t n = 0; n < levels.size(); ++n) {
        const double y = onPixel(levelRect(area, n, levels.size()).center().y(), context);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    drawUnscored(painter, area, bouts, context);

    double previous = 0; // middle of the bar before
    double previousStop = -1;
    for (const Interval &bout : bouts) {
        const auto found = std::find(levels.begin(), levels.end(), bout.label);
        const QRectF level = levelRect(area, static_cast<std::size_t>(found - levels.begin()), levels.size());
        const double inset = std::round(level.height() * 0.16);
        const QRectF bar = timeRect(bout.range, level, context, 1 / context.pixelRatio)
                               .intersected(area)
                               .adjusted(0, inset, 0, -inset);
        painter.fillRect(bar, context.theme->state(bout.label));
        if (std::abs(bout.range.start - previousStop) < 1) {
            painter.setPen(hairLine(context.theme->secondaryText, context));
            const double x = onPixel(bar.left(), context);
            painter.drawLine(QPointF(x, previous), QPointF(x, bar.center().y()));
        }
        previous = bar.center().y();
        previousStop = bout.range.stop;
    }
}

void HypnogramLane::paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const
{
    const std::vector<QString> levels = hypnogramLevels(context.recording->intervals);
    const QRectF area = levelArea(header);
    QFont font = smallFont(context);
    font.setBold(true);
    const double levelHeight = area.height() / static_cast<double>(std::max<std::size_t>(levels.size(), 1));
    font.setPixelSize(std::max(1, static_cast<int>(std::min(levelHeight, 11 * context.metrics.unit))));
    for (std::size_t n = 0; n < levels.size(); ++n)
        drawText(painter, levelRect(area, n, levels.size()).adjusted(0, 0, -7 * context.metrics.unit, 0),
                 stateLetter(levels[n]), font, context.theme->secondaryText,
                 Qt::AlignRight | Qt::AlignVCenter);
}

bool HypnogramLane::click(const LanePointer &pointer, const LaneContext &context, Selection &selection)
{
    selection.setCursor(pointer.seconds);
    return WholeLane::click(pointer, context, selection);
}

bool HypnogramLane::doubleClick(const LanePointer &pointer, const LaneContext &context, Selection &selection)
{
    const std::optional<Interval> bout = stateBoutAt(*context.recording, pointer.seconds);
    if (bout)
        selection.setSelected(bout->range);
    return bout.has_value();
}

QString HypnogramLane::readOut(const LanePointer &pointer, const LaneContext &context) const
{
    const std::optional<Interval> bout = stateBoutAt(*context.recording, pointer.seconds);
    if (!bout)
        return QCoreApplication::translate("Timeline", "unscored");
    return QCoreApplication::translate("Timeline", "%1 for %2, since %3")
        .arg(bout->label, durationText(bout->range.length()), context.clock.text(bout->range.start));
}

} // namespace edgescope
