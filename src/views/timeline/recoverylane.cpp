// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/recoverylane.h"

#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"
#include "views/timeline/valueaxis.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <optional>
#include <utility>

namespace edgescope {
namespace {

// The panel of the S(t) view and the time of its x = 0; null when there is nothing to draw on a time axis.
struct Source {
    const Panel *panel = nullptr;
    double origin = 0;
    QString why;
};

Source sourceOf(const LaneContext &context)
{
    Source source;
    const Result *result = wantedResult("signed_cumulative", context, source.why);
    const auto *curves = result ? std::get_if<Curves>(&result->shape) : nullptr;
    if (!curves || curves->panels.empty())
        return source;
    const Panel &panel = curves->panels.front();
    if (panel.x.unit.isEmpty()) {
        source.why =
            QCoreApplication::translate("Timeline", "S(t) is scaled; show its residual to see it here.");
        return source;
    }
    source.panel = &panel;
    // With a seizure, x counts from its onset, the first line mark.
    const auto seizures = rangesOfKind(context.recording->intervals, Interval::Kind::Seizure);
    const auto number =
        static_cast<std::size_t>(std::max<std::int64_t>(1, context.cumulativeValues.whole("seizure")) - 1);
    if (number < seizures.size())
        source.origin = seizures[number].start;
    return source;
}

const Series *seriesOf(const Panel &panel, Series::Role role, bool ofData)
{
    for (const Series &series : panel.series)
        if (series.role == role && (series.source == dataSource) == ofData)
            return &series;
    return nullptr;
}

// Values of all drawn series that lie in view.
ValueAxis axisOf(const Source &source, const LaneContext &context)
{
    std::vector<double> values = {0};
    for (const Series &series : source.panel->series) {
        if (series.role != Series::Role::Line || series.source != dataSource)
            continue;
        for (std::size_t n = 0; n < series.x.size(); ++n)
            if (context.time.range.contains(source.origin + series.x[n]))
                values.push_back(series.y[n]);
    }
    return {values, 1};
}

QPolygonF lineOf(const Series &series, const std::vector<double> &y, const Source &source,
                 const ValueAxis &axis, const QRectF &plot, const LaneContext &context)
{
    QPolygonF line;
    for (std::size_t n = 0; n < series.x.size(); ++n)
        line << QPointF(plot.left() + context.time.toPixel(source.origin + series.x[n]),
                        axis.toPixel(y[n], plot));
    return line;
}

void paintMark(QPainter &painter, const Mark &mark, const QPointF &place, double unit, const Theme &theme)
{
    painter.setPen(QPen(theme.plot, unit));
    painter.setBrush(theme.text);
    const double size = 4 * unit;
    if (mark.kind == Mark::Kind::Half)
        painter.drawEllipse(place, size, size);
    else if (mark.kind == Mark::Kind::Recovery)
        painter.drawPolygon(QPolygonF({place + QPointF(0, -size), place + QPointF(size, 0),
                                       place + QPointF(0, size), place + QPointF(-size, 0)}));
    else
        painter.drawPolygon(QPolygonF(
            {place + QPointF(0, -size), place + QPointF(size, size), place + QPointF(-size, size)}));
}

// Beside the mark, above it or below it, where no other words and marks are; else nowhere.
std::optional<QRectF> roomForWords(const QPointF &place, const QSizeF &size, const std::vector<QRectF> &taken,
                                   const QRectF &plot, double unit)
{
    for (const double down : {0.0, -1.0, 1.0, -2.0, 2.0})
        for (const bool right : {true, false}) {
            const QRectF box(QPointF(right ? place.x() + 7 * unit : place.x() - 7 * unit - size.width(),
                                     place.y() + (down - 0.5) * size.height()),
                             size);
            if (plot.contains(box) &&
                std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(box); }))
                return box;
        }
    return std::nullopt;
}

void paintMarks(QPainter &painter, const Source &source, const ValueAxis &axis, const QRectF &plot,
                const LaneContext &context)
{
    const double unit = context.metrics.unit;
    const QFont font = smallFont(context);
    const QFontMetricsF metrics(font, painter.device());
    std::vector<std::pair<const Mark *, QPointF>> inView;
    std::vector<QRectF> taken;
    for (const Mark &mark : source.panel->marks) {
        const QPointF place(plot.left() + context.time.toPixel(source.origin + mark.x),
                            axis.toPixel(mark.y, plot));
        // Seizures are marked in their own lane, and by their tint.
        if (mark.kind == Mark::Kind::Line || place.x() < plot.left() || place.x() > plot.right())
            continue;
        inView.emplace_back(&mark, place);
        taken.emplace_back(place.x() - 4 * unit, place.y() - 4 * unit, 8 * unit, 8 * unit);
    }
    for (const auto &[mark, place] : inView) {
        paintMark(painter, *mark, place, unit, *context.theme);
        const QSizeF size(metrics.horizontalAdvance(mark->text) + 4 * unit, 14 * unit);
        if (const std::optional<QRectF> box = roomForWords(place, size, taken, plot, unit)) {
            drawText(painter, *box, mark->text, font, context.theme->text);
            taken.push_back(*box);
        }
    }
}

} // namespace

QString RecoveryLane::title() const
{
    return QCoreApplication::translate("Timeline", "S(t) residual");
}

LaneSize RecoveryLane::size(const LaneContext &context) const
{
    return {50 * context.metrics.unit, 110 * context.metrics.unit, 1};
}

QStringList RecoveryLane::headerLines(const LaneContext &) const
{
    return {QCoreApplication::translate("Timeline", "per neuron"),
            QCoreApplication::translate("Timeline", "from pre-ictal line")};
}

QString RecoveryLane::missing(const LaneContext &context) const
{
    if (context.recording->units.empty())
        return QCoreApplication::translate("Timeline", "No units in this file.");
    if (rangesOfKind(context.recording->intervals, Interval::Kind::Seizure).empty())
        return QCoreApplication::translate("Timeline", "No seizures marked.");
    return {};
}

void RecoveryLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const Source source = sourceOf(context);
    if (!source.panel) {
        drawSentence(painter, plot, source.why, context);
        return;
    }
    const Theme &theme = *context.theme;
    const double unit = context.metrics.unit;
    const ValueAxis axis = axisOf(source, context);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (const Series *band = seriesOf(*source.panel, Series::Role::Band, true)) {
        QPolygonF outline = lineOf(*band, band->y, source, axis, plot, context);
        QPolygonF lower = lineOf(*band, band->low, source, axis, plot, context);
        std::reverse(lower.begin(), lower.end());
        outline << lower;
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(theme.surrogate, 0.25));
        painter.drawPolygon(outline);
    }
    painter.setBrush(Qt::NoBrush);
    for (const Series &series : source.panel->series) {
        const bool isPath = series.source != dataSource;
        if (series.role == Series::Role::Band)
            continue;
        QPen pen(theme.text, 1.4 * unit);
        if (isPath)
            pen = QPen(withAlpha(theme.surrogate, 0.45), 0.8 * unit);
        else if (series.role == Series::Role::Reference)
            pen = QPen(theme.axis, unit, Qt::DashLine);
        else if (series.role == Series::Role::Fit)
            pen = QPen(theme.inhibitory, 1.6 * unit, Qt::DashLine);
        painter.setPen(pen);
        painter.drawPolyline(lineOf(series, series.y, source, axis, plot, context));
    }
    paintMarks(painter, source, axis, plot, context);
    painter.restore();
}

void RecoveryLane::paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const
{
    const Source source = sourceOf(context);
    if (source.panel)
        axisOf(source, context).paintLabels(painter, margin, context);
}

QString RecoveryLane::readOut(const LanePointer &pointer, const LaneContext &context) const
{
    const Source source = sourceOf(context);
    const Series *data = source.panel ? seriesOf(*source.panel, Series::Role::Line, true) : nullptr;
    if (!data || data->x.empty())
        return {};
    const auto next = std::lower_bound(data->x.begin(), data->x.end(), pointer.seconds - source.origin);
    if (next == data->x.end())
        return {};
    const QString number = numberText(data->y[static_cast<std::size_t>(next - data->x.begin())]);
    return QStringLiteral("r  ") + measuredText(number, source.panel->y.unit);
}

} // namespace edgescope
