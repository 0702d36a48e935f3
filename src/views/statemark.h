// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <Qt>

class QPainter;

namespace edgescope {

// A state is told by shape and dash as well as by colour: ● solid AWAKE, ■ dashed REM, ▲ dotted LSL, ◆
// dash-dot SWS, ▼ for labels of the user's own, a ring for the combined time.
Qt::PenStyle stateDash(const QString &state);

// Draws the shape of a state with the painter's pen and brush; `radius` is half its height.
void paintStateShape(QPainter &painter, const QString &state, const QPointF &centre, double radius);

} // namespace edgescope
