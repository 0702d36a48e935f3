// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QPointF>
#include <QString>

class QPainter;

namespace edgescope {

// The shape of a class with the painter's pen and brush: ▲ excitatory, ■ inhibitory, ◇ unclassified; `radius`
// is about half its height.
void paintClassShape(QPainter &painter, UnitClass unitClass, const QPointF &centre, double radius);

// "▲ E", "■ I", "◇ ?".
QString classMark(UnitClass unitClass);

} // namespace edgescope
