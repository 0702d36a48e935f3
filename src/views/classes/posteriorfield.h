// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotframe.h"

#include <QPointF>

class QPainter;

namespace edgescope {

// The posterior of the excitatory class by the groups of a plane, at one place; undefined beyond both groups
// on the wrong side, and when there are none. `halfWidthMs` does not count where the groups leave it out.
double posteriorAt(const UnitPlane &plane, double troughToPeakMs, double halfWidthMs);

// The ellipse so many SDs around a group's mean, in ms; empty for a group of trough-to-peak alone.
std::vector<QPointF> groupOutline(const PlaneGroup &group, double deviations);

// What divides the classes in the plane behind the units: two quiet colours by the posterior or the
// threshold, the line where both classes are equally likely, those of the certainty asked for, and the
// groups' ellipses.
void paintDivision(QPainter &painter, const UnitPlane &plane, double threshold, const PlotFrame &frame,
                   const FigureStyle &style, double unit);

} // namespace edgescope
