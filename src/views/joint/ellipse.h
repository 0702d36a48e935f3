// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QPolygonF>

namespace edgescope {

// The ellipsoid of a scale and state (the combined range when empty), or nullptr.
const Ellipsoid *findEllipsoid(const Ellipsoids &ellipsoids, int scale, const QString &state = {});

// True when the ellipse has a centre and axes; isotropic ones and lines included.
bool hasEllipse(const Ellipsoid &ellipsoid);

// Direction of the long axis in radians; 0 when the axes are equal, where any direction is as good.
double longAxisAngle(const Ellipsoid &ellipsoid);

// The confidence ellipse as a closed polygon in E (x) and I (y). Empty when there is none.
QPolygonF ellipseOutline(const Ellipsoid &ellipsoid, int points = 96);

// Why an ellipse or one of its numbers is missing; empty when all are defined.
QString ellipsoidRemark(const Ellipsoid &ellipsoid);

// The states that have ellipsoids of their own, in their order.
QStringList ellipsoidStates(const Ellipsoids &ellipsoids);

} // namespace edgescope
