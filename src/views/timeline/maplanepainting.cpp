// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/maplanepainting.h"

#include "views/numbertext.h"
#include "views/plotframe.h"
#include "views/timeline/lanepainting.h"
#include "views/timemap/timemappicture.h"

#include <algorithm>

namespace edgescope {

TimeMapPainter laneMapPainter(const TimeMap &map, const LaneContext &context,
                              std::optional<size_t> chosenRidge)
{
    TimeMapOptions options;
    options.shown = context.time.range;
    options.ridge = chosenRidge;
    return {map, options, *context.theme, context.metrics.unit};
}

void paintRowLabels(QPainter &painter, const QRectF &header, const Axis &rows, const LaneContext &context)
{
    const double unit = context.metrics.unit;
    const double row = 13 * unit;
    std::vector<AxisTick> ticks = axisTicks(rows, std::max(2, static_cast<int>(header.height() / row)));
    const auto height = [&](const AxisTick &tick) {
        return header.bottom() - axisFraction(rows, tick.value) * header.height();
    };
    std::ranges::sort(ticks, {}, height);
    // Those at the ends are moved inside.
    const auto top = [&](const AxisTick &tick) {
        return std::clamp(height(tick) - row / 2, header.top(),
                          std::max(header.top(), header.bottom() - row));
    };
    double free = header.top();
    std::erase_if(ticks, [&](const AxisTick &tick) {
        if (height(tick) < header.top() || height(tick) > header.bottom() || top(tick) < free)
            return true;
        free = top(tick) + 1.6 * row;
        return false;
    });
    // The unit stands at the lowest, that of logarithmic times at each.
    if (!ticks.empty() && !(rows.logarithmic && rows.unit == u"s"))
        ticks.back().text = measuredText(ticks.back().text, rows.unit);
    for (const AxisTick &tick : ticks) {
        const double y = onPixel(height(tick), context);
        drawText(painter, QRectF(header.right() - 52 * unit, top(tick), 47 * unit, row), tick.text,
                 smallFont(context), context.theme->secondaryText, Qt::AlignRight | Qt::AlignVCenter);
        painter.setPen(hairLine(context.theme->axis, context));
        painter.drawLine(QPointF(header.right() - 4 * unit, y), QPointF(header.right(), y));
    }
}

QString mapReadOut(const TimeMap &map, const LanePointer &pointer, const LaneContext &context)
{
    const auto cell = laneMapPainter(map, context).cellAt(pointer.position, pointer.plot);
    return cell ? cellText(map, *cell, context.clock).section(QStringLiteral(" · "), 1) : QString();
}

} // namespace edgescope
