// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timebands.h"

#include <QPainter>

#include <algorithm>

namespace edgescope {

std::vector<QRectF> timeBands(std::span<const TimeRange> ranges, const TimeScale &time, const QRectF &plot,
                              double least)
{
    std::vector<QRectF> bands;
    const double pixels = plot.width() / time.width; // of the device in one of the time scale
    const auto place = [&](double seconds) { return plot.left() + time.toPixel(seconds) * pixels; };
    auto next = std::ranges::lower_bound(ranges, time.range.start, {}, &TimeRange::stop);
    while (next != ranges.end() && next->start < time.range.stop) {
        double left = place(next->start);
        double right = place(next->stop);
        if (right - left < least) {
            left = (left + right - least) / 2;
            right = left + least;
        }
        left = std::max(left, plot.left());
        right = std::min(right, plot.right());
        if (!bands.empty() && left <= bands.back().right())
            bands.back().setRight(std::max(right, bands.back().right()));
        else if (right > left)
            bands.emplace_back(left, plot.top(), right - left, plot.height());
        // What ends before the pixel column that has been filled does not show.
        const double filled = bands.empty() ? next->stop : time.toSeconds((right - plot.left()) / pixels);
        ++next;
        next = std::ranges::lower_bound(next, ranges.end(), filled, {}, &TimeRange::stop);
    }
    return bands;
}

void paintTimeBands(QPainter &painter, const std::vector<QRectF> &bands, const Theme &theme, double unit)
{
    constexpr double stripHeight = 4;
    constexpr double edgedWidth = 6;      // narrower bands are ticks
    constexpr std::size_t mostEdged = 20; // the edges of more would hide the picture
    QColor tint = theme.accent;
    tint.setAlphaF(0.16F);
    painter.save();
    for (const QRectF &band : bands) {
        painter.fillRect(band, tint);
        painter.fillRect(QRectF(band.topLeft(), QSizeF(band.width(), stripHeight * unit)), theme.accent);
        if (band.width() < edgedWidth * unit || bands.size() > mostEdged)
            continue;
        for (const double x : {band.left(), band.right()}) {
            painter.setPen(QPen(theme.plot, 3 * unit));
            painter.drawLine(QPointF(x, band.top()), QPointF(x, band.bottom()));
            painter.setPen(QPen(theme.accent, 1.4 * unit));
            painter.drawLine(QPointF(x, band.top()), QPointF(x, band.bottom()));
        }
    }
    painter.restore();
}

} // namespace edgescope
