// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"
#include "views/timescale.h"

#include <QRectF>

#include <span>
#include <vector>

class QPainter;

namespace edgescope {

// Where stretches of time (ascending, disjoint) lie in a plot: each at least `least` wide, those that touch
// there as one. Costs what is in view, however many there are.
std::vector<QRectF> timeBands(std::span<const TimeRange> ranges, const TimeScale &time, const QRectF &plot,
                              double least);

// Selected times over a picture: a tint with edges, and a solid strip at the top that shows even where the
// picture has many colours or the band is a tick. `unit` is one pixel of a 96 dpi screen on the device.
void paintTimeBands(QPainter &painter, const std::vector<QRectF> &bands, const Theme &theme, double unit);

} // namespace edgescope
