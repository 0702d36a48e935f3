// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QPointF>

class QPainter;

namespace edgescope {

// Draws the shape of a class, ▲ ■ or ◇, with the painter's pen and brush; `radius` is half its height.
void paintClassShape(QPainter &painter, UnitClass unitClass, const QPointF &centre, double radius);

} // namespace edgescope
