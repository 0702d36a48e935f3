// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"

#include <QPointF>

namespace edgescope {

// Where cells and panels of a figure's page are on the screen, in pixels from its upper left corner. The
// figure must outlive it.
struct PageGeometry {
    const Figure &figure;
    double pixelsPerPoint = 1;

    double pixelsPerMillimetre() const;
    QRectF cellsArea(const QRect &cells) const;
    QRectF panelArea(int index) const;
    // The cell nearest to a position.
    QPoint cellAt(const QPointF &position) const;
    // The panel on top at a position, −1 when there is none.
    int panelAt(const QPointF &position) const;
};

} // namespace edgescope
