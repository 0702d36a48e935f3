// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timecolumn.h"

#include <QWidget>

#include <cmath>

namespace edgescope {

TimeColumn::TimeColumn(const QWidget &timeline, std::function<std::optional<Lanes>()> lanes,
                       std::function<ClockAxis()> clock)
    : m_timeline(timeline)
    , m_lanes(std::move(lanes))
    , m_clock(std::move(clock))
{
}

std::optional<PlotSpan> TimeColumn::spanIn(const QWidget &widget, const TimeRange &shown) const
{
    if (!m_timeline.isVisible() || m_timeline.window() != widget.window())
        return std::nullopt;
    const std::optional<Lanes> lanes = m_lanes();
    if (!lanes)
        return std::nullopt;
    const double halfPixel = lanes->shown.length() / (lanes->span.right - lanes->span.left) / 2;
    if (std::abs(shown.start - lanes->shown.start) > halfPixel ||
        std::abs(shown.stop - lanes->shown.stop) > halfPixel)
        return std::nullopt;
    const QWidget *window = widget.window();
    const double below = widget.mapTo(window, QPointF()).y() - m_timeline.mapTo(window, QPointF()).y();
    if (below > -widget.height() && below < m_timeline.height())
        return std::nullopt;
    const auto place = [&](double x) {
        return widget.mapFrom(window, m_timeline.mapTo(window, QPointF(x, 0))).x();
    };
    const PlotSpan span{place(lanes->span.left), place(lanes->span.right)};
    return span.left >= 0 && span.right <= widget.width() ? std::optional(span) : std::nullopt;
}

} // namespace edgescope
