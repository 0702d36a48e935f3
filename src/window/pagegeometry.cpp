// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pagegeometry.h"

#include "core/lengths.h"
#include "figures/figurelayout.h"

namespace edgescope {

double PageGeometry::pixelsPerMillimetre() const
{
    return pixelsPerPoint * pointsPerMillimetre;
}

QRectF PageGeometry::cellsArea(const QRect &cells) const
{
    FigurePanel panel;
    panel.cell = cells;
    const QRectF area = panelMillimetres(figure, panel);
    return {area.topLeft() * pixelsPerMillimetre(), area.size() * pixelsPerMillimetre()};
}

QRectF PageGeometry::panelArea(int index) const
{
    const QRectF area = panelMillimetres(figure, figure.panels[static_cast<size_t>(index)]);
    return {area.topLeft() * pixelsPerMillimetre(), area.size() * pixelsPerMillimetre()};
}

QPoint PageGeometry::cellAt(const QPointF &position) const
{
    QPoint nearest;
    double least = -1;
    for (int row = 0; row < figure.rows; ++row)
        for (int column = 0; column < figure.columns; ++column) {
            const QPointF away = cellsArea({column, row, 1, 1}).center() - position;
            const double distance = QPointF::dotProduct(away, away);
            if (least >= 0 && distance >= least)
                continue;
            nearest = {column, row};
            least = distance;
        }
    return nearest;
}

int PageGeometry::panelAt(const QPointF &position) const
{
    for (int index = static_cast<int>(figure.panels.size()) - 1; index >= 0; --index)
        if (panelArea(index).contains(position))
            return index;
    return -1;
}

} // namespace edgescope
