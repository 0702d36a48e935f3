// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/traceenvelope.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace edgescope {
namespace {

// The value in the middle of what is drawn, so that offsets of the amplifier do not push traces out of their
// rows.
double centreOf(const TraceEnvelope &envelope)
{
    std::vector<float> middles;
    for (std::size_t c = 0; c < envelope.minimum.size(); ++c)
        if (std::isfinite(envelope.minimum[c]))
            middles.push_back((envelope.minimum[c] + envelope.maximum[c]) / 2);
    if (middles.empty())
        return 0;
    const auto middle = middles.begin() + static_cast<std::ptrdiff_t>(middles.size() / 2);
    std::nth_element(middles.begin(), middle, middles.end());
    return *middle;
}

} // namespace

TraceEnvelope envelopeOf(const Traces &traces, std::size_t index)
{
    const auto columns = static_cast<std::size_t>(traces.columns);
    return {std::span(traces.minimum).subspan(index * columns, columns),
            std::span(traces.maximum).subspan(index * columns, columns)};
}

double robustAmplitude(const Traces &traces)
{
    constexpr double fullest = 0.5; // of a row, for half of the columns
    std::vector<double> distances;
    std::vector<double> spreads;
    for (std::size_t n = 0; n < traces.channels.size(); ++n) {
        const TraceEnvelope envelope = envelopeOf(traces, n);
        const double centre = centreOf(envelope);
        for (std::size_t c = 0; c < envelope.minimum.size(); ++c)
            if (std::isfinite(envelope.minimum[c])) {
                distances.push_back(
                    std::max(std::abs(envelope.minimum[c] - centre), std::abs(envelope.maximum[c] - centre)));
                spreads.push_back(envelope.maximum[c] - envelope.minimum[c]);
            }
    }
    const auto quantileOf = [](std::vector<double> &values, double share) {
        const auto place =
            values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
        std::nth_element(values.begin(), place, values.end());
        return *place;
    };
    return distances.empty()
               ? 0
               : std::max(quantileOf(distances, 0.98), quantileOf(spreads, 0.5) / (2 * fullest));
}

bool isBlock(const TraceEnvelope &envelope, double unitsPerRow)
{
    double sum = 0;
    std::size_t columns = 0;
    for (std::size_t c = 0; c < envelope.minimum.size(); ++c) {
        if (!std::isfinite(envelope.minimum[c]))
            continue;
        sum += envelope.maximum[c] - envelope.minimum[c];
        ++columns;
    }
    return sum > 0.6 * unitsPerRow * static_cast<double>(columns);
}

void drawTrace(QPainter &painter, const TraceEnvelope &envelope, const TimeRange &range, const QRectF &row,
               const QRectF &plot, const LaneContext &context, double unitsPerPixel)
{
    const double centre = centreOf(envelope);
    const double middle = row.center().y();
    const double step = range.length() / static_cast<double>(envelope.minimum.size());
    QPolygonF line;
    const auto flush = [&] {
        if (line.size() > 1)
            painter.drawPolyline(line);
        line.clear();
    };
    for (std::size_t c = 0; c < envelope.minimum.size(); ++c) {
        const double t = range.start + (static_cast<double>(c) + 0.5) * step;
        const double x = plot.left() + context.time.toPixel(t);
        if (x < plot.left() - 2 || x > plot.right() + 2)
            continue;
        if (!std::isfinite(envelope.minimum[c])) {
            flush();
            continue;
        }
        const double low = middle - (envelope.minimum[c] - centre) / unitsPerPixel;
        const double high = middle - (envelope.maximum[c] - centre) / unitsPerPixel;
        const bool lowFirst =
            line.isEmpty() || std::abs(line.back().y() - low) < std::abs(line.back().y() - high);
        line.append({x, lowFirst ? low : high});
        if (low - high > 0.25)
            line.append({x, lowFirst ? high : low});
    }
    flush();
}

} // namespace edgescope
