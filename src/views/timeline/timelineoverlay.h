// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"
#include "views/timeline/lanestack.h"
#include "views/timeline/readout.h"

#include <optional>
#include <span>

namespace edgescope {

// What lies on top of the lanes' pictures and moves without drawing them again.
struct TimelineOverlay {
    TimeRange visible;
    TimeRange selected;                // empty when nothing is selected
    std::span<const TimeRange> marked; // bins or windows picked in a picture
    double cursor = 0;
    std::optional<TimeRange> epoch; // being scored
    std::optional<QPointF> hover;   // where the card stands; none while dragging
    TimeReadOut card;
    std::optional<QPointF> crosshair;
    Measurement measurement;
    QStringList measured; // lines of its flag
};

// Draws marked times, selected range with grips and length, cursor with flag, the box of the visible range
// and the card. Figures have neither cursor nor grips.
void drawOverlay(QPainter &painter, const std::vector<LanePlace> &places, const TimelineOverlay &overlay,
                 const QRectF &area);

} // namespace edgescope
