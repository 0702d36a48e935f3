// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/array/arraymap.h"
#include "views/plotframe.h"

#include <optional>

namespace edgescope {

// Paints an array map: squares with the marks of their units (▲ E, ■ I, ◇ unclassified), hatched where there
// is nothing to show, the scale bar below and the colour bar at the right. The map must outlive the picture.
class ArrayPicture
{
public:
    ArrayPicture(const ArrayMap &map, const FigureStyle &style, const QRectF &area,
                 const QPaintDevice *device);

    void paint(QPainter &painter) const;
    QRectF siteRect(std::size_t site) const;
    std::optional<std::size_t> siteAt(const QPointF &position) const;
    // All sites that a rubber band touches.
    std::vector<std::size_t> sitesIn(const QRectF &band) const;

private:
    void layOut(const QRectF &area);
    QColor colourOf(std::size_t site) const;
    double fraction(double value) const;
    bool hasKey() const { return m_style.legend != LegendPlace::None; }
    bool hasBar() const { return m_map.colour != ArrayColour::Class; }
    void paintSite(QPainter &painter, std::size_t site) const;
    void paintMarks(QPainter &painter, const QRectF &square, std::size_t site) const;
    void paintClasses(QPainter &painter, const QRectF &square, std::size_t site) const;
    void paintBar(QPainter &painter) const;
    void paintMarkNames(QPainter &painter, double top) const;
    void paintFoot(QPainter &painter) const;
    QString endText(double value) const;
    QString emptyText() const; // what hatched squares lack
    bool hasRoomForNames() const;

    const ArrayMap &m_map;
    FigureStyle m_style;
    PlotMetrics m_metrics;
    QRectF m_plot; // where the extent of the layout is drawn
    QRectF m_bar;
    QRectF m_foot;       // scale bar and time
    double m_xScale = 1; // units of the picture per unit of the layout
    double m_yScale = 1;
};

// "Rate (Hz)": what the colours mean.
QString arrayValueTitle(ArrayColour colour);

} // namespace edgescope
