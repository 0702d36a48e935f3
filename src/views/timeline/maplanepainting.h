// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"
#include "views/timemap/timemappainter.h"

// What lanes that draw a map have in common.
namespace edgescope {

// The painter of a map on the lane's time axis. The map must outlive it.
TimeMapPainter laneMapPainter(const TimeMap &map, const LaneContext &context,
                              std::optional<size_t> chosenRidge = {});

// The axis of a map's rows, at the right of the lane's header.
void paintRowLabels(QPainter &painter, const QRectF &header, const Axis &rows, const LaneContext &context);

// The cell under the pointer in words, without its time; empty when there is none.
QString mapReadOut(const TimeMap &map, const LanePointer &pointer, const LaneContext &context);

} // namespace edgescope
