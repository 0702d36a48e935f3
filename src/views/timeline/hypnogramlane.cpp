// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/hypnogramlane.h"

#include "study/scoring.h"
#include "study/selection.h"
#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

constexpr double differsHeight = 7; // row of the places where raters differ

bool isCompared(const LaneContext &context)
{
    return context.scoring->isActive() && context.scoring->comparedRater().has_value();
}

QRectF levelArea(const QRectF &area, const LaneContext &context)
{
    return area.adjusted(0, 2, 0, isCompared(context) ? -differsHeight * context.metrics.unit - 1 : -1);
}

// While states are scored there is a level for each label that may be given.
std::vector<QString> levelsOf(const LaneContext &context)
{
    std::vector<QString> levels = hypnogramLevels(context.recording->intervals);
    if (!context.scoring->isActive())
        return levels;
    for (const Label &label : context.annotations->content().labels)
        if (label.kind == AnnotationKind::State && std::ranges::find(levels, label.name) == levels.end())
            levels.push_back(label.name);
    return levels;
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

QRectF levelOf(const QString &label, const QRectF &area, const std::vector<QString> &levels)
{
    const auto found = std::find(levels.begin(), levels.end(), label);
    return levelRect(area, static_cast<std::size_t>(found - levels.begin()), levels.size());
}

// Time that two states claim, which a file may bring, belongs to neither: it is marked through all levels.
void drawOverlaps(QPainter &painter, const QRectF &area, const std::vector<Interval> &bouts,
                  const LaneContext &context)
{
    double claimed = -std::numeric_limits<double>::infinity();
    for (const Interval &bout : bouts) {
        if (bout.range.start < claimed - 1e-6) {
            const TimeRange overlap{bout.range.start, std::min(claimed, bout.range.stop)};
            painter.fillRect(timeRect(overlap, area, context, context.metrics.unit).intersected(area),
                             withAlpha(context.theme->error, 0.45));
        }
        claimed = std::max(claimed, bout.range.stop);
    }
}

// The other rater's states as thin lines, and a tick below wherever both have scored and differ.
void drawCompared(QPainter &painter, const QRectF &plot, const QRectF &area,
                  const std::vector<QString> &levels, const LaneContext &context)
{
    const Scoring &scoring = *context.scoring;
    const std::vector<QString> own = scoring.labels(context.annotations->content().rater);
    const std::vector<QString> others = scoring.labels(*scoring.comparedRater());
    const EpochGrid grid = scoring.grid();
    const double unit = context.metrics.unit;
    for (std::size_t n = 0; n < others.size(); ++n) {
        if (others[n].isEmpty())
            continue;
        const TimeRange range = grid.rangeOf(static_cast<qint64>(n));
        if (std::ranges::find(levels, others[n]) != levels.end()) {
            const QRectF level = levelOf(others[n], area, levels);
            painter.fillRect(timeRect(range,
                                      {level.left(), level.bottom() - 3 * unit, level.width(), 2 * unit},
                                      context, 1 / context.pixelRatio),
                             context.theme->text);
        }
        if (!own[n].isEmpty() && own[n] != others[n])
            painter.fillRect(
                timeRect(range,
                         {plot.left(), area.bottom() + 1.5 * unit, plot.width(), (differsHeight - 2) * unit},
                         context, 1.5 * unit),
                context.theme->error);
    }
}

} // namespace

QString HypnogramLane::title() const
{
    return QCoreApplication::translate("Timeline", "Hypnogram");
}

LaneSize HypnogramLane::size(const LaneContext &context) const
{
    const auto levels = static_cast<double>(levelsOf(context).size());
    const double perLevel = context.scoring->isActive() && !context.isCompact ? 19
                            : context.isCompact && !context.isFigure          ? 10
                                                                              : 12.5;
    const double height = 3 + std::round(levels * perLevel * context.metrics.unit) +
                          (isCompared(context) ? differsHeight * context.metrics.unit : 0);
    return {height, height, 0};
}

QString HypnogramLane::headerTitle(const LaneContext &context) const
{
    return context.isCompact ? QCoreApplication::translate("Timeline", "Timeline") : title();
}

QStringList HypnogramLane::headerLines(const LaneContext &context) const
{
    if (context.isCompact)
        return {durationText(context.recording->duration)};
    const QString &rater = context.annotations->content().rater;
    if (!context.scoring->isActive() || rater.isEmpty())
        return {};
    return {QCoreApplication::translate("Timeline", "rater %1").arg(rater)};
}

QString HypnogramLane::missing(const LaneContext &context) const
{
    return levelsOf(context).empty()
               ? QCoreApplication::translate("Timeline", "No states are scored in this recording.")
               : QString();
}

void HypnogramLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const std::vector<QString> levels = levelsOf(context);
    const std::vector<Interval> bouts = stateBouts(context.recording->intervals);
    const QRectF area = levelArea(plot, context);
    painter.setPen(hairLine(context.theme->grid, context));
    for (const QString &label : levels) {
        const double y = onPixel(levelOf(label, area, levels).center().y(), context);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    drawUnscored(painter, area, bouts, context);

    double previous = 0; // middle of the bar before
    double previousStop = -1;
    for (const Interval &bout : bouts) {
        const QRectF level = levelOf(bout.label, area, levels);
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
    drawOverlaps(painter, area, bouts, context);
    if (isCompared(context))
        drawCompared(painter, plot, area, levels, context);
}

void HypnogramLane::paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const
{
    const std::vector<QString> levels = levelsOf(context);
    const QRectF area = levelArea(header, context);
    const double right = -7 * context.metrics.unit;
    QFont font = smallFont(context);
    font.setBold(true);
    const double levelHeight = area.height() / static_cast<double>(std::max<std::size_t>(levels.size(), 1));
    if (!context.isFigure)
        font.setPixelSize(std::max(1, static_cast<int>(std::min(levelHeight, 11 * context.metrics.unit))));
    for (const QString &label : levels)
        drawText(painter, levelOf(label, area, levels).adjusted(0, 0, right, 0), stateLetter(label), font,
                 context.theme->secondaryText, Qt::AlignRight | Qt::AlignVCenter);
    if (!isCompared(context))
        return;
    QFont small = smallFont(context);
    if (!context.isFigure)
        small.setPixelSize(std::max(1, static_cast<int>(9 * context.metrics.unit)));
    drawText(painter,
             QRectF(header.left(), area.bottom(), header.width() + right, header.bottom() - area.bottom()),
             QCoreApplication::translate("Timeline", "differs"), small, context.theme->error,
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
