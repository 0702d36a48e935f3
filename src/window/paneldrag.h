// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/pagegeometry.h"

#include <QRectF>

#include <optional>

namespace edgescope {

class FigureDocument;

// A drag of a panel on the page, or of edges of it. Panels of the grid go from cell to cell and take more or
// fewer of them; panels with a place of their own move in steps of a millimetre, inside the page.
class PanelDrag
{
public:
    // Edges of an area that are taken hold of at a position in it.
    static Qt::Edges edgesAt(const QRectF &area, const QPointF &position);
    static Qt::CursorShape shapeOf(Qt::Edges edges);

    // The button goes down on a panel, or on none (−1).
    void press(int panel, const QPointF &position, const PageGeometry &geometry);
    void move(const QPointF &position, const PageGeometry &geometry);
    bool isPressed() const { return m_panel >= 0; }
    bool isDragging() const { return m_target.has_value(); }
    Qt::Edges edges() const { return m_edges; }
    // Where the panel would be, in pixels of the page.
    std::optional<QRectF> targetArea(const PageGeometry &geometry) const;
    // The button goes up: the panel takes its new place. False when there is no room for it.
    bool release(FigureDocument &document);

private:
    // Cells, or millimetres when the panel has a place of its own.
    struct Target {
        QRect cells;
        std::optional<QRectF> millimetres;

        bool operator==(const Target &) const = default;
    };

    int m_panel = -1;
    Qt::Edges m_edges;
    QPointF m_pressedAt;
    QRectF m_areaBefore; // in pixels
    Target m_before;
    std::optional<Target> m_target;
};

} // namespace edgescope
