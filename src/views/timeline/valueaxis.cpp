// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/valueaxis.h"

#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"

#include <algorithm>
#include <cmath>

namespace edgescope {

ValueAxis::ValueAxis(std::span<const double> values, double least)
{
    constexpr double room = 0.05; // at both ends
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (low > high)
        return;
    const double more = std::max(0.0, least - (high - low)) / 2 + room * std::max(high - low, least);
    m_minimum = low - more;
    m_maximum = high + more;
}

double ValueAxis::toPixel(double value, const QRectF &plot) const
{
    return plot.bottom() - (value - m_minimum) / (m_maximum - m_minimum) * plot.height();
}

void ValueAxis::paintLabels(QPainter &painter, const QRectF &margin, const LaneContext &context) const
{
    if (isEmpty())
        return;
    const double unit = context.metrics.unit;
    int most = std::max(2, static_cast<int>(margin.height() / (20 * unit)));
    std::vector<Tick> ticks = linearTicks(m_minimum, m_maximum, most);
    while (ticks.size() < 2)
        ticks = linearTicks(m_minimum, m_maximum, ++most);
    const double step = ticks[1].value - ticks[0].value;
    for (const Tick &tick : ticks) {
        const double y = toPixel(tick.value, margin);
        const double place = std::clamp(y, margin.top() + 7 * unit,
                                        std::max(margin.top() + 7 * unit, margin.bottom() - 7 * unit));
        // As many digits as tell neighbours apart.
        const double largest = std::max(std::abs(m_minimum), std::abs(m_maximum));
        const int digits = std::clamp(static_cast<int>(std::floor(std::log10(largest))) -
                                          static_cast<int>(std::floor(std::log10(step))) + 1,
                                      1, 8);
        painter.setPen(hairLine(context.theme->axis, context));
        painter.drawLine(QPointF(margin.left(), onPixel(y, context)),
                         QPointF(margin.left() + 3 * unit, onPixel(y, context)));
        const QString text =
            std::abs(tick.value) < step / 2 ? QStringLiteral("0") : numberText(tick.value, digits);
        drawText(painter,
                 QRectF(margin.left() + 6 * unit, place - 7 * unit, margin.width() - 7 * unit, 14 * unit),
                 text, smallFont(context), context.theme->secondaryText);
    }
}

} // namespace edgescope
