// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/cumulativelane.h"

#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"
#include "views/timeline/valueaxis.h"

#include <QCoreApplication>
#include <QPolygonF>

namespace edgescope {
namespace {

bool isDefined(const LaneContext &context)
{
    return context.ensemble && context.ensemble->excitatoryUnits > 0 && context.ensemble->inhibitoryUnits > 0;
}

// S at the edges of the pixel columns.
std::vector<double> pathOf(const LaneContext &context)
{
    const int columns = context.columns();
    std::vector<double> values;
    for (int column = 0; column <= columns; ++column)
        values.push_back(cumulativeAt(*context.ensemble, context.time.range.start +
                                                             context.time.range.length() * column / columns));
    return values;
}

ValueAxis axisOf(const LaneContext &context, const std::vector<double> &values)
{
    // One spike of one neuron is never drawn higher than this share of the lane.
    constexpr double spikesInLane = 4;
    const EnsembleSignals &ensemble = *context.ensemble;
    return {values, spikesInLane / std::min(ensemble.excitatoryUnits, ensemble.inhibitoryUnits)};
}

} // namespace

double cumulativeAt(const EnsembleSignals &ensemble, double seconds)
{
    return static_cast<double>(ensemble.excitatory.rank(seconds)) / ensemble.excitatoryUnits -
           static_cast<double>(ensemble.inhibitory.rank(seconds)) / ensemble.inhibitoryUnits;
}

QString CumulativeLane::title() const
{
    return QStringLiteral("S(t)");
}

LaneSize CumulativeLane::size(const LaneContext &context) const
{
    return {40 * context.metrics.unit, 58 * context.metrics.unit, 0.6};
}

QStringList CumulativeLane::headerLines(const LaneContext &) const
{
    return {normalisationUnit(Normalisation::PerNeuronCount),
            QCoreApplication::translate("Timeline", "dashed: straight")};
}

QString CumulativeLane::missing(const LaneContext &context) const
{
    return context.recording->units.empty()
               ? QCoreApplication::translate("Timeline", "No units in this file.")
               : QString();
}

void CumulativeLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    if (!isDefined(context)) {
        QString why = QCoreApplication::translate("Timeline", "Counting spikes…");
        if (const QString unclassified = unclassifiedText(context); !unclassified.isEmpty())
            why = unclassified;
        else if (context.ensemble)
            why = statusText(NormalisedSeries::Status::NoUnits, context.ensemble->excitatoryUnits == 0,
                             context.ensemble->selectedUnits);
        drawSentence(painter, plot, why, context);
        return;
    }
    const std::vector<double> values = pathOf(context);
    const ValueAxis axis = axisOf(context, values);
    const Theme &theme = *context.theme;
    const double unit = context.metrics.unit;
    QPolygonF line;
    for (std::size_t n = 0; n < values.size(); ++n)
        line << QPointF(plot.left() +
                            plot.width() * static_cast<double>(n) / static_cast<double>(values.size() - 1),
                        axis.toPixel(values[n], plot));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashed(theme.axis, unit);
    dashed.setDashPattern({6, 4});
    painter.setPen(dashed);
    painter.drawLine(line.front(), line.back());
    painter.setPen(QPen(theme.text, 1.2 * unit));
    painter.drawPolyline(line);
    painter.restore();
}

void CumulativeLane::paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const
{
    if (isDefined(context))
        axisOf(context, pathOf(context)).paintLabels(painter, margin, context);
}

QString CumulativeLane::readOut(const LanePointer &pointer, const LaneContext &context) const
{
    if (!isDefined(context))
        return {};
    const TimeRange &range = context.time.range;
    const double s = cumulativeAt(*context.ensemble, pointer.seconds);
    const double first = cumulativeAt(*context.ensemble, range.start);
    const double last = cumulativeAt(*context.ensemble, range.stop);
    const double straight = first + (last - first) * (pointer.seconds - range.start) / range.length();
    return QCoreApplication::translate("Timeline", "S  %1 per neuron, %2 from the straight line")
        .arg(numberText(s, 5),
             leftToRight((s > straight ? QStringLiteral("+") : QString()) + numberText(s - straight)));
}

} // namespace edgescope
