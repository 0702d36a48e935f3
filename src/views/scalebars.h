// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotframe.h"

// Bars of a round length in place of axes, as is usual for traces: what matters is how long and how high, not
// where.
namespace edgescope {

// Of a round length near a quarter of what the axis shows.
double scaleBarLength(const Axis &axis);

// The same for a stretch of time in seconds; from a minute on of whole minutes or hours.
double timeBarLength(double seconds);
QString timeBarText(double seconds); // "20 ms", "5 min"

// A bar needs equal steps and a unit: other axes stay.
bool canBeScaleBar(const Axis &axis);

// Room for a bar with its text beside a plot, on each side that has one.
double scaleBarRoom(const PlotMetrics &metrics);

// The bars of those axes that can be bars, from the lower left corner of the plot outside of it; that of the
// y axis only where its ticks would be written.
void paintScaleBars(QPainter &painter, const PlotFrame &frame, const FigureStyle &style,
                    const AxisTexts &texts);

// One bar to the right of `corner` with its text below.
void paintTimeBar(QPainter &painter, const QPointF &corner, double length, const QString &text,
                  const FigureStyle &style);

} // namespace edgescope
