// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/overviewlane.h"

#include "views/numbertext.h"
#include "views/timeline/ensemblebins.h"
#include "views/timeline/lanepainting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// The value that all but one in a hundred stay below: a single burst must not flatten the night. The axis has
// no numbers, so higher columns may be cut.
double usualLargest(std::vector<double> rates)
{
    if (rates.empty())
        return 0;
    const auto place =
        rates.begin() + static_cast<std::ptrdiff_t>(0.99 * static_cast<double>(rates.size() - 1));
    std::nth_element(rates.begin(), place, rates.end());
    return *place;
}

void drawRates(QPainter &painter, const std::vector<double> &rates, const QRectF &plot, double middle,
               double scale, const QColor &colour)
{
    const double column = plot.width() / static_cast<double>(rates.size());
    for (std::size_t c = 0; c < rates.size(); ++c) {
        const double height = std::clamp(scale * rates[c], -plot.height() / 2, plot.height() / 2);
        painter.fillRect(QRectF(plot.left() + static_cast<double>(c) * column, middle, column, height),
                         colour);
    }
}

} // namespace

QString OverviewLane::title() const
{
    return QCoreApplication::translate("Timeline", "Overview");
}

LaneSize OverviewLane::size(const LaneContext &context) const
{
    const double height = 34 * context.metrics.unit;
    return {height, height, 0};
}

QStringList OverviewLane::headerLines(const LaneContext &context) const
{
    const QString units =
        QCoreApplication::translate("Timeline", "%n unit(s)", nullptr, int(context.recording->units.size()));
    // Seconds do not matter in a long recording and there is little room.
    const double duration = context.recording->duration;
    return {durationText(duration > 600 ? 60 * std::round(duration / 60) : duration) + QStringLiteral(" · ") +
            units};
}

void OverviewLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const QRectF bars = plot.adjusted(0, 3, 0, -2);
    const double middle = onPixel(bars.center().y(), context);
    if (context.ensemble) {
        const MeanRates rates = meanRates(*context.ensemble, context.time.range, context.columns());
        const double reach = std::max(usualLargest(rates.excitatory), usualLargest(rates.inhibitory));
        const double scale = reach > 0 ? (bars.height() / 2) / reach : 0;
        drawRates(painter, rates.excitatory, bars, middle, -scale, withAlpha(context.theme->excitatory, 0.8));
        drawRates(painter, rates.inhibitory, bars, middle, scale, withAlpha(context.theme->inhibitory, 0.8));
    }
    painter.setPen(hairLine(withAlpha(context.theme->plot, 0.8), context));
    painter.drawLine(QPointF(bars.left(), middle), QPointF(bars.right(), middle));
}

} // namespace edgescope
