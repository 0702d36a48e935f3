// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/paneldrag.h"

#include "figures/figurelayout.h"
#include "window/figuredocument.h"

#include <QApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgescope {
namespace {

constexpr double hold = 6; // pixels inside an edge at which it is taken hold of

// The cells from one of the panel's to that under the pointer, at each edge that is dragged.
QRect stretched(QRect cells, Qt::Edges edges, QPoint under)
{
    if (edges.testFlag(Qt::LeftEdge))
        cells.setLeft(std::min(under.x(), cells.right()));
    if (edges.testFlag(Qt::RightEdge))
        cells.setRight(std::max(under.x(), cells.left()));
    if (edges.testFlag(Qt::TopEdge))
        cells.setTop(std::min(under.y(), cells.bottom()));
    if (edges.testFlag(Qt::BottomEdge))
        cells.setBottom(std::max(under.y(), cells.top()));
    return cells;
}

// Whole millimetres, so that panels line up.
QRectF stretched(QRectF place, Qt::Edges edges, const QPointF &by)
{
    if (edges.testFlag(Qt::LeftEdge))
        place.setLeft(std::min(std::round(place.left() + by.x()), place.right() - leastPanelMillimetres));
    if (edges.testFlag(Qt::RightEdge))
        place.setRight(std::max(std::round(place.right() + by.x()), place.left() + leastPanelMillimetres));
    if (edges.testFlag(Qt::TopEdge))
        place.setTop(std::min(std::round(place.top() + by.y()), place.bottom() - leastPanelMillimetres));
    if (edges.testFlag(Qt::BottomEdge))
        place.setBottom(std::max(std::round(place.bottom() + by.y()), place.top() + leastPanelMillimetres));
    return place;
}

} // namespace

Qt::Edges PanelDrag::edgesAt(const QRectF &area, const QPointF &position)
{
    Qt::Edges edges;
    edges.setFlag(Qt::LeftEdge, position.x() - area.left() < hold);
    edges.setFlag(Qt::RightEdge, area.right() - position.x() < hold);
    edges.setFlag(Qt::TopEdge, position.y() - area.top() < hold);
    edges.setFlag(Qt::BottomEdge, area.bottom() - position.y() < hold);
    return edges;
}

Qt::CursorShape PanelDrag::shapeOf(Qt::Edges edges)
{
    const bool isAcross = edges & (Qt::LeftEdge | Qt::RightEdge);
    const bool isUpright = edges & (Qt::TopEdge | Qt::BottomEdge);
    if (isAcross && isUpright) {
        const bool isFalling =
            edges == (Qt::LeftEdge | Qt::TopEdge) || edges == (Qt::RightEdge | Qt::BottomEdge);
        return isFalling ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    }
    return isAcross ? Qt::SizeHorCursor : isUpright ? Qt::SizeVerCursor : Qt::ArrowCursor;
}

void PanelDrag::press(int panel, const QPointF &position, const PageGeometry &geometry)
{
    *this = {};
    if (panel < 0)
        return;
    const FigurePanel &pressed = geometry.figure.panels[static_cast<size_t>(panel)];
    m_panel = panel;
    m_pressedAt = position;
    m_areaBefore = geometry.panelArea(panel);
    m_edges = edgesAt(m_areaBefore, position);
    m_before = {pressed.cell, pressed.millimetres};
}

void PanelDrag::move(const QPointF &position, const PageGeometry &geometry)
{
    const QPointF by = position - m_pressedAt;
    if (m_panel < 0 || (!m_target && by.manhattanLength() < QApplication::startDragDistance()))
        return;
    Target target = m_before;
    if (target.millimetres) {
        const QPointF millimetres = by / geometry.pixelsPerMillimetre();
        const QSizeF &page = geometry.figure.settings.sizeMillimetres;
        if (m_edges)
            target.millimetres = stretched(*target.millimetres, m_edges, millimetres) & QRectF({}, page);
        else
            target.millimetres->moveTo(std::round(target.millimetres->x() + millimetres.x()),
                                       std::round(target.millimetres->y() + millimetres.y()));
        target.millimetres = insidePage(*target.millimetres, geometry.figure.settings);
    } else if (m_edges) {
        target.cells = stretched(target.cells, m_edges, geometry.cellAt(position));
    } else if (const QPoint under = geometry.cellAt(position); !target.cells.contains(under)) {
        target.cells.moveTo(under);
    }
    m_target = target;
}

std::optional<QRectF> PanelDrag::targetArea(const PageGeometry &geometry) const
{
    if (!m_target)
        return {};
    if (!m_target->millimetres)
        return geometry.cellsArea(m_target->cells &
                                  QRect(0, 0, geometry.figure.columns, geometry.figure.rows));
    const double factor = geometry.pixelsPerMillimetre();
    return QRectF(m_target->millimetres->topLeft() * factor, m_target->millimetres->size() * factor);
}

bool PanelDrag::release(FigureDocument &document)
{
    const PanelDrag done = std::exchange(*this, {});
    if (!done.m_target || *done.m_target == done.m_before)
        return true;
    if (done.m_target->millimetres)
        return document.setPlace(done.m_panel, done.m_target->millimetres);
    return done.m_edges ? document.setCells(done.m_panel, done.m_target->cells)
                        : document.move(done.m_panel, done.m_target->cells.topLeft());
}

} // namespace edgescope
