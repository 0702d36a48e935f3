// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/classes/classeslook.h"
#include "views/plotframe.h"
#include "views/plotzoom.h"

#include <QLineF>

namespace edgescope {

// Paints units in the plane of their waveforms' measures, ▲ ■ ◇ by class, over what divides the classes.
// Units without a half width are on a strip above the plane; where no unit has one, units are stacked into a
// histogram of trough-to-peak instead. Units with a positive waveform stand by name in a row of their own.
// Plane and look must outlive the picture.
class PlanePicture
{
public:
    PlanePicture(const UnitPlane &plane, const ClassesLook &look, const FigureStyle &style,
                 const QRectF &area, const QPaintDevice *device, const PlotZoom &zoom = {});

    const PlotFrame &frame() const { return m_frame; }
    // The plotting area with the rows above it: wherever units are.
    QRectF field() const;
    // Where a unit is drawn; nothing when it is not.
    std::optional<QPointF> place(std::size_t unit) const { return m_places[unit]; }
    // The drawn unit nearest to a position, within a few pixels.
    std::optional<std::size_t> unitAt(const QPointF &position) const;
    // The threshold's line, from its head above the plot down; null when there is none in view.
    QLineF thresholdLine() const;
    // ms at a position across.
    double troughToPeakAt(double x) const;
    void paint(QPainter &painter) const;

private:
    void setRanges();
    void layOut(const QRectF &area);
    void placeUnits();
    void placeNamed();
    void paintRows(QPainter &painter) const;
    void paintThreshold(QPainter &painter) const;
    void paintUnits(QPainter &painter) const;
    void paintUnit(QPainter &painter, std::size_t unit, bool isSelected) const;
    void paintNames(QPainter &painter) const;

    const UnitPlane &m_plane;
    const ClassesLook &m_look;
    FigureStyle m_style;
    PlotMetrics m_metrics;
    bool m_isHistogram = false;
    PlotFrame m_frame;
    QRectF m_strip;                // of units without a half width; null when there are none
    QRectF m_named;                // of units with a positive waveform; null when there are none
    double m_head = 0;             // top of the threshold's line
    std::vector<double> m_heights; // of units in a histogram
    std::vector<std::optional<QPointF>> m_places;
};

} // namespace edgescope
