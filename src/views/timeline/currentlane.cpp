// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/currentlane.h"

#include "analyses/synapticcurrent.h"
#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"
#include "views/timeline/valueaxis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// Longer stretches would show noise of a pixel's width and cost as much as the recording.
constexpr double longestSeconds = 60;

bool isTooLong(const LaneContext &context)
{
    constexpr double tolerance = 1e-6;
    return context.time.range.length() > longestSeconds + tolerance;
}

bool hasClasses(const LaneContext &context)
{
    return context.ensemble && context.ensemble->excitatoryUnits + context.ensemble->inhibitoryUnits > 0;
}

CurrentSettings settingsOf(const LaneContext &context)
{
    return currentSettings(*context.recording, context.ensemble->window, context.currentValues);
}

ValueAxis axisOf(const std::vector<double> &low, const std::vector<double> &high)
{
    constexpr double leastReach = 1e-3;
    std::vector<double> all = {0};
    all.insert(all.end(), low.begin(), low.end());
    all.insert(all.end(), high.begin(), high.end());
    return {all, leastReach};
}

} // namespace

QString CurrentLane::title() const
{
    return QStringLiteral("C(t)");
}

LaneSize CurrentLane::size(const LaneContext &context) const
{
    return {40 * context.metrics.unit, 58 * context.metrics.unit, 0.6};
}

QStringList CurrentLane::headerLines(const LaneContext &context) const
{
    QStringList lines = {QCoreApplication::translate("Timeline", "synaptic current")};
    if (hasClasses(context)) {
        const CurrentSettings settings = settingsOf(context);
        lines << leftToRight(QStringLiteral("τ %1 / %2\u202Fms")
                                 .arg(1000 * settings.tauExcitatory, 0, 'g', 4)
                                 .arg(1000 * settings.tauInhibitory, 0, 'g', 4));
    }
    return lines;
}

QString CurrentLane::missing(const LaneContext &context) const
{
    return context.recording->units.empty()
               ? QCoreApplication::translate("Timeline", "No units in this file.")
               : QString();
}

const CurrentLane::Envelope &CurrentLane::envelope(const LaneContext &context) const
{
    const int columns = context.columns();
    if (m_ensemble == context.ensemble && m_range == context.time.range && m_columns == columns &&
        m_values == context.currentValues)
        return m_envelope;
    m_ensemble = context.ensemble;
    m_range = context.time.range;
    m_columns = columns;
    m_values = context.currentValues;
    // At least one sample a pixel.
    CurrentSettings settings = settingsOf(context);
    settings.rateHz = std::max(settings.rateHz, columns / m_range.length());
    settings.start = m_range.start;
    std::vector<double> samples(static_cast<std::size_t>(
        std::max<std::int64_t>(columns, currentSampleCount(m_range, settings.rateHz))));
    synapticCurrent(*context.ensemble, settings, 0, samples, Progress());
    m_envelope = {};
    for (int column = 0; column < columns; ++column) {
        const auto edge = [&](int c) {
            return samples.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(c) / columns *
                                                                 static_cast<double>(samples.size()));
        };
        // One sample more than the pixel's own joins neighbours.
        const auto last = std::min(edge(column + 1) + 1, samples.end());
        const auto [low, high] = std::minmax_element(edge(column), last);
        m_envelope.low.push_back(*low);
        m_envelope.high.push_back(*high);
    }
    return m_envelope;
}

void CurrentLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    QString why;
    if (!context.ensemble)
        why = QCoreApplication::translate("Timeline", "Counting spikes…");
    else if (!hasClasses(context))
        why = QCoreApplication::translate("Analysis", "No unit is classified.");
    else if (isTooLong(context))
        why = QCoreApplication::translate("Timeline", "Zoom in below 60 s to see C(t).");
    if (!why.isEmpty()) {
        drawSentence(painter, plot, why, context);
        return;
    }
    const Envelope &shown = envelope(context);
    const ValueAxis axis = axisOf(shown.low, shown.high);
    painter.setPen(hairLine(context.theme->line, context));
    const double zero = onPixel(axis.toPixel(0, plot), context);
    painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
    const double width = plot.width() / static_cast<double>(shown.low.size());
    for (std::size_t column = 0; column < shown.low.size(); ++column) {
        const double top = axis.toPixel(shown.high[column], plot);
        const double bottom = axis.toPixel(shown.low[column], plot);
        painter.fillRect(QRectF(plot.left() + static_cast<double>(column) * width, top, width,
                                std::max(bottom - top, 1 / context.pixelRatio)),
                         context.theme->text);
    }
}

void CurrentLane::paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const
{
    if (!hasClasses(context) || isTooLong(context))
        return;
    const Envelope &shown = envelope(context);
    axisOf(shown.low, shown.high).paintLabels(painter, margin, context);
}

QString CurrentLane::readOut(const LanePointer &pointer, const LaneContext &context) const
{
    if (!hasClasses(context) || isTooLong(context))
        return {};
    CurrentSettings settings = settingsOf(context);
    settings.sampling = CurrentSettings::Sampling::Point;
    settings.start = pointer.seconds;
    double value = 0;
    synapticCurrent(*context.ensemble, settings, 0, {&value, 1}, Progress());
    const QString unit = currentUnit(settings);
    return QStringLiteral("C  ") +
           (unit.isEmpty() ? leftToRight(numberText(value)) : measuredText(numberText(value), unit));
}

} // namespace edgescope
