// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/connections/connectionmark.h"
#include "views/connections/unitgraphlayout.h"
#include "views/plotzoom.h"

#include <QPainterPath>

#include <optional>

namespace edgescope {

// Paints a unit graph where its units lie (UnitGraphLayout), its connections as arrows (paintArrow). Graph
// and layout must outlive the picture.
class GraphPicture
{
public:
    GraphPicture(const ShownGraph &shown, const UnitGraphLayout &layout, const FigureStyle &style,
                 const QRectF &area, const QPaintDevice *device, const PlotZoom &zoom = {});

    void paint(QPainter &painter) const;
    const QRectF &plot() const { return m_frame.area; }
    // The unit under a position, and the row in UnitGraph::connections of the arrow under it.
    std::optional<int> unitAt(const QPointF &position) const;
    std::optional<std::size_t> connectionAt(const QPointF &position) const;
    // Where a unit and the middle of an arrow are drawn; nothing when not in view.
    std::optional<QPointF> unitPlace(int unit) const;
    std::optional<QPointF> connectionPlace(std::size_t connection) const;

private:
    QPointF nodeAt(int unit) const;
    QPainterPath arrow(const Connection &connection) const;
    double side() const;
    void paintElectrodes(QPainter &painter) const;
    void paintConnections(QPainter &painter) const;
    void paintUnits(QPainter &painter) const;
    void paintLabel(QPainter &painter, int unit, double room) const;
    void paintFoot(QPainter &painter) const;

    const ShownGraph &m_shown;
    const UnitGraphLayout &m_layout;
    FigureStyle m_style;
    PlotMetrics m_metrics;
    PlotZoom m_zoom;
    PlotFrame m_frame;
    double m_radius = 0; // of a unit
    double m_note = 0;   // lines of the note below
};

} // namespace edgescope
