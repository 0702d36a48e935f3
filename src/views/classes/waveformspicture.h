// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/classes/classeslook.h"
#include "views/plotframe.h"

#include <QPolygonF>

namespace edgescope {

// A mean waveform over its baseline: ms from its trough (from its peak when it is positive) against the
// amplitude in its own unit, or in the depth of the trough. Empty when the unit has none.
QPolygonF alignedWaveform(const PlaneUnit &unit, bool isNormalised);

// Paints the mean waveforms of all units over one another, by class; selected ones are thick and named,
// positive ones dashed. Plane and look must outlive the picture.
class WaveformsPicture
{
public:
    WaveformsPicture(const UnitPlane &plane, const ClassesLook &look, const FigureStyle &style,
                     const QRectF &area, const QPaintDevice *device);

    const PlotFrame &frame() const { return m_frame; }
    // The unit whose waveform runs nearest to a position, within a few pixels; of several the selected one.
    std::optional<std::size_t> unitAt(const QPointF &position) const;
    // The units, ascending, whose waveforms run through an outline, as far as both are in the plot.
    std::vector<std::size_t> unitsThrough(const QPolygonF &outline) const;
    void paint(QPainter &painter) const;

private:
    void setRanges();
    bool isSelected(std::size_t unit) const;
    QPolygonF drawn(std::size_t unit) const;
    void paintWaveform(QPainter &painter, std::size_t unit) const;
    void paintNames(QPainter &painter) const;

    const UnitPlane &m_plane;
    const ClassesLook &m_look;
    FigureStyle m_style;
    PlotMetrics m_metrics;
    std::vector<QPolygonF> m_waveforms; // in values
    PlotFrame m_frame;
};

} // namespace edgescope
