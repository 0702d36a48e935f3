// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timemaplane.h"

#include "analyses/multiscalemap.h"
#include "analyses/reasons.h"
#include "core/normalisation.h"
#include "study/selection.h"
#include "views/numbertext.h"
#include "views/plotframe.h"
#include "views/timeline/lanepainting.h"
#include "views/timeline/maplanepainting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double colourBarWidth = 8; // at the usual text size
constexpr double barInset = 8;

} // namespace

LaneSize TimeMapLane::size(const LaneContext &context) const
{
    return {60 * context.metrics.unit, 104 * context.metrics.unit, 1};
}

void TimeMapLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    QString why;
    if (const TimeMap *drawn = map(context, why))
        laneMapPainter(*drawn, context).paint(painter, plot);
    else
        drawSentence(painter, plot, why, context);
}

// A narrow colour bar with its ends.
void TimeMapLane::paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const
{
    QString why;
    const TimeMap *drawn = map(context, why);
    const double unit = context.metrics.unit;
    if (!drawn || margin.height() < 40 * unit)
        return;
    const TimeMapPainter colours = laneMapPainter(*drawn, context);
    const bool hasWords = !drawn->lowEnd.isEmpty() && margin.height() >= 56 * unit;
    const double inset = (hasWords ? 15 : barInset) * unit;
    const QRectF bar(margin.left() + 5 * unit, margin.top() + inset, colourBarWidth * unit,
                     margin.height() - 2 * inset);
    const double span = colours.maximum() - colours.minimum();
    QLinearGradient gradient(bar.bottomLeft(), bar.topLeft());
    for (int stop = 0; stop <= 16; ++stop)
        gradient.setColorAt(stop / 16.0, colours.colourOf(colours.minimum() + span * stop / 16));
    painter.fillRect(bar, gradient);
    const double left = bar.right() + 3 * unit;
    const double width = margin.right() - left;
    const auto label = [&](double y, const QString &text) {
        drawText(painter, QRectF(left, y - 7 * unit, width, 14 * unit), text, smallFont(context),
                 context.theme->secondaryText);
    };
    label(bar.top() + 3 * unit, numberText(colours.maximum(), 2));
    label(bar.bottom() - 3 * unit, numberText(colours.minimum(), 2));
    if (hasWords)
        for (const bool isHigh : {true, false})
            drawText(painter,
                     QRectF(margin.left() + 3 * unit, isHigh ? margin.top() : margin.bottom() - 14 * unit,
                            margin.width() - 3 * unit, 14 * unit),
                     isHigh ? drawn->highEnd : drawn->lowEnd, smallFont(context),
                     context.theme->secondaryText);
    if (bar.height() > 50 * unit)
        label(bar.center().y(), drawn->unit.isEmpty() ? drawn->title : drawn->unit);
}

// Frequencies or scales beside the plot.
void TimeMapLane::paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const
{
    QString why;
    const TimeMap *drawn = map(context, why);
    if (drawn)
        paintRowLabels(painter, header, laneMapPainter(*drawn, context).rowAxis(), context);
}

QString TimeMapLane::readOut(const LanePointer &pointer, const LaneContext &context) const
{
    QString why;
    const TimeMap *drawn = map(context, why);
    return drawn ? mapReadOut(*drawn, pointer, context) : QString();
}

ResultMapLane::ResultMapLane(QByteArray id, const char *title, QByteArray analysis)
    : m_id(std::move(id))
    , m_title(title)
    , m_analysis(std::move(analysis))
{
}

QString ResultMapLane::title() const
{
    return QCoreApplication::translate("Timeline", m_title);
}

QStringList ResultMapLane::headerLines(const LaneContext &context) const
{
    QString why;
    const TimeMap *drawn = map(context, why);
    if (!drawn)
        return {};
    return {drawn->subject, drawn->unit.isEmpty() ? drawn->title : drawn->unit};
}

QString ResultMapLane::missing(const LaneContext &context) const
{
    return context.recording->channels.empty()
               ? QCoreApplication::translate("Analysis", "No LFP channels in this file.")
               : QString();
}

void ResultMapLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    QString why;
    const TimeMap *drawn = map(context, why);
    if (!drawn)
        return drawSentence(painter, plot, why, context);
    laneMapPainter(*drawn, context, chosenAmong(drawn->ridges, m_analysis, context.ridge))
        .paint(painter, plot);
}

bool ResultMapLane::click(const LanePointer &pointer, const LaneContext &context, Selection &selection)
{
    QString why;
    const TimeMap *drawn = map(context, why);
    if (!drawn)
        return false;
    const auto ridge = laneMapPainter(*drawn, context).ridgeAt(pointer.position, pointer.plot);
    selection.setRidge(ridge ? std::optional(ChosenRidge::of(m_analysis, drawn->ridges[*ridge]))
                             : std::nullopt);
    return false; // the cursor goes there, too
}

const TimeMap *ResultMapLane::map(const LaneContext &context, QString &why) const
{
    const Result *result = wantedResult(m_analysis, context, why);
    return result ? std::get_if<TimeMap>(&result->shape) : nullptr;
}

QString BalanceMapLane::title() const
{
    return QCoreApplication::translate("Timeline", "E − I map");
}

QStringList BalanceMapLane::headerLines(const LaneContext &) const
{
    return {QCoreApplication::translate("Timeline", "z, sliding")};
}

QString BalanceMapLane::missing(const LaneContext &context) const
{
    return context.recording->units.empty()
               ? QCoreApplication::translate("Timeline", "No units in this file.")
               : QString();
}

void BalanceMapLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    TimeMapLane::paint(painter, plot, context);
    QString why;
    const TimeMap *drawn = map(context, why);
    if (!drawn)
        return;
    // The current scale.
    const Axis axis = laneMapPainter(*drawn, context).rowAxis();
    const double y = plot.bottom() - axisFraction(axis, scaleWidth(context.scale)) * plot.height();
    QPen dotted(context.theme->text, 1.4 * context.metrics.unit, Qt::CustomDashLine, Qt::RoundCap);
    dotted.setDashPattern({0.01, 3});
    painter.setPen(dotted);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
}

const TimeMap *BalanceMapLane::map(const LaneContext &context, QString &why) const
{
    if (!context.ensemble) {
        why = QCoreApplication::translate("Timeline", "Counting spikes…");
        return nullptr;
    }
    if (context.ensemble->excitatoryUnits == 0 || context.ensemble->inhibitoryUnits == 0) {
        why = unclassifiedText(context);
        if (why.isEmpty())
            why = statusText(NormalisedSeries::Status::NoUnits, context.ensemble->excitatoryUnits == 0,
                             context.ensemble->selectedUnits);
        return nullptr;
    }
    constexpr int mostColumns = 2000;
    const int columns = std::min(mostColumns, context.columns());
    const TimeRange &shown = context.time.range;
    if (m_ensemble != context.ensemble || m_range != shown || m_columns != columns) {
        // As much beside it as the widest box needs, so that it has no edges but those of the recording.
        const double step = shown.length() / columns;
        const double beside = step * std::ceil(scaleWidth(scaleCount) / 2 / step);
        const TimeRange window =
            TimeRange{shown.start - beside, shown.stop + beside}.intersected(context.recording->window());
        ImageSettings settings;
        settings.firstScale = 1;
        settings.step = step;
        const MultiscaleImages images =
            multiscaleImages(*context.ensemble, window, context.recording->gaps, settings, Progress());
        m_map = multiscaleTimeMap(images.of(ImageChannel::Difference), Values(multiscaleMapParameters()));
        m_ensemble = context.ensemble;
        m_range = shown;
        m_columns = columns;
    }
    return &m_map;
}

} // namespace edgescope
