// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/maplanepainting.h"

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
    double free = header.top();
    for (const AxisTick &tick : ticks) {
        const double y = height(tick);
        // Those at the ends are moved inside.
        const double top =
            std::clamp(y - row / 2, header.top(), std::max(header.top(), header.bottom() - row));
        if (y < header.top() || y > header.bottom() || top < free)
            continue;
        free = top + 1.6 * row;
        drawText(painter, QRectF(header.right() - 48 * unit, top, 43 * unit, row), tick.text,
                 smallFont(context), context.theme->secondaryText, Qt::AlignRight | Qt::AlignVCenter);
        painter.setPen(hairLine(context.theme->axis, context));
        painter.drawLine(QPointF(header.right() - 4 * unit, onPixel(y, context)),
                         QPointF(header.right(), onPixel(y, context)));
    }
}

QString mapReadOut(const TimeMap &map, const LanePointer &pointer, const LaneContext &context)
{
    const auto cell = laneMapPainter(map, context).cellAt(pointer.position, pointer.plot);
    return cell ? cellText(map, *cell, context.clock).section(QStringLiteral(" · "), 1) : QString();
}

} // namespace edgescope
