// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

#include <cstddef>
#include <span>

namespace edgescope {

// The least and the greatest value of one channel in each column of what is drawn.
struct TraceEnvelope {
    std::span<const float> minimum;
    std::span<const float> maximum;
};

// That of a row of the traces.
TraceEnvelope envelopeOf(const Traces &traces, std::size_t index);

// The value that is to reach from the middle of a row to its edge. 98th percentile of the distances from the
// middle over all channels: large waves fit, single artefacts do not shrink everything. Where each column
// holds many waves it is more, so that rows stay apart.
double robustAmplitude(const Traces &traces);

// Whether the envelope is so much wider than a row that lines would run into one black area.
bool isBlock(const TraceEnvelope &envelope, double unitsPerRow);

// The line through the minimum and maximum of each column, nearer end first; columns without samples break
// it.
void drawTrace(QPainter &painter, const TraceEnvelope &envelope, const TimeRange &range, const QRectF &row,
               const QRectF &plot, const LaneContext &context, double unitsPerPixel);

} // namespace edgescope
