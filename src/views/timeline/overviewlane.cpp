// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/overviewlane.h"

#include "views/numbertext.h"
#include "views/timeline/ensemblebins.h"
#include "views/timeline/lanepainting.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgescope {
namespace {

void drawRates(QPainter &painter, const std::vector<double> &rates, const QRectF &plot, double middle,
               double scale, const QColor &colour)
{
    const double column = plot.width() / static_cast<double>(rates.size());
    for (std::size_t c = 0; c < rates.size(); ++c)
        painter.fillRect(
            QRectF(plot.left() + static_cast<double>(c) * column, middle, column, scale * rates[c]), colour);
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
    const QString units = QCoreApplication::translate("Timeline", "%n unit(s)", nullptr,
                                                      static_cast<int>(context.recording->units.size()));
    return {durationText(context.recording->duration) + QStringLiteral(" · ") + units};
}

void OverviewLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const QRectF bars = plot.adjusted(0, 2, 0, -2);
    const double middle = onPixel(bars.center().y(), context);
    if (context.ensemble) {
        const MeanRates rates = meanRates(*context.ensemble, context.time.range, context.columns());
        double largest = 0;
        for (const std::vector<double> *series : {&rates.excitatory, &rates.inhibitory})
            for (const double rate : *series)
                largest = std::max(largest, rate);
        const double scale = largest > 0 ? (bars.height() / 2 - 1) / largest : 0;
        drawRates(painter, rates.excitatory, bars, middle, -scale, withAlpha(context.theme->excitatory, 0.8));
        drawRates(painter, rates.inhibitory, bars, middle, scale, withAlpha(context.theme->inhibitory, 0.8));
    }
    painter.setPen(hairLine(withAlpha(context.theme->plot, 0.8), context));
    painter.drawLine(QPointF(bars.left(), middle), QPointF(bars.right(), middle));
}

} // namespace edgescope
