// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>

#include <algorithm>

namespace edgescope {

// From a point to the nearest place of a stretch between two points.
inline double distanceTo(const QLineF &stretch, const QPointF &point)
{
    const QPointF along = stretch.p2() - stretch.p1();
    const double squared = QPointF::dotProduct(along, along);
    const double share =
        squared > 0 ? std::clamp(QPointF::dotProduct(point - stretch.p1(), along) / squared, 0.0, 1.0) : 0;
    return QLineF(stretch.pointAt(share), point).length();
}

} // namespace edgescope
