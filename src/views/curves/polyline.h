// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotframe.h"

#include <QList>
#include <QPointF>

#include <span>

namespace edgescope {

// Points of a curve for drawing, in values of the axes: undefined ones left out, cut at the limits of the
// axes, and at most about two a pixel column with the lowest and highest of each column kept. On a reversed
// axis they are mirrored, for a chart whose axes grow to the right and upwards.
QList<QPointF> drawnLine(std::span<const double> x, std::span<const double> y, const PlotFrame &frame);

// The smallest range of an axis that shows all values, with a little room at both ends.
struct AxisRange {
    double minimum = 0;
    double maximum = 1;
};
AxisRange rangeWithRoom(std::span<const double> values, bool logarithmic);

} // namespace edgescope
