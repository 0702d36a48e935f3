// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/classes/planepicture.h"
#include "views/classes/waveformspicture.h"
#include "views/plotlegend.h"

namespace edgescope {

// Paints the plane of the units, their mean waveforms and what the marks mean with the reasons of a unit that
// is selected alone: side by side in a wide area, else one above the other; in a small one the plane alone.
// Without waveforms the plane has their room; without a plane, too, the reason and the classes are all there
// is. The plane must outlive the picture.
class ClassesPicture
{
public:
    ClassesPicture(const UnitPlane &plane, ClassesLook look, const FigureStyle &style, const QRectF &area,
                   const QPaintDevice *device, const PlotZoom &zoom = {});
    ClassesPicture(ClassesPicture &&) = delete; // its parts refer to its look

    const ClassesLook &look() const { return m_look; }
    // Null when there is no unit to show.
    const PlanePicture *plane() const { return m_plane ? &*m_plane : nullptr; }
    const WaveformsPicture *waveforms() const { return m_waveforms ? &*m_waveforms : nullptr; }
    std::optional<std::size_t> unitAt(const QPointF &position) const;
    void paint(QPainter &painter) const;

private:
    struct Places {
        QRectF plane;
        QRectF waveforms; // null: no room for them
        QRectF legend;    // null: no room for it
        QRectF words;     // of the legend; null: below what the marks mean
    };

    Places places(const QRectF &area) const;
    Places placesOfPlane(const QRectF &area, double legend) const;
    std::vector<LegendRow> meanings() const;
    std::vector<LegendRow> words(double width) const;
    void paintWithoutPlane(QPainter &painter) const;

    const UnitPlane &m_data;
    ClassesLook m_look;
    FigureStyle m_style;
    PlotMetrics m_metrics;
    bool m_hasPlane;
    bool m_hasWaveforms;
    Places m_places;
    std::optional<PlanePicture> m_plane;
    std::optional<WaveformsPicture> m_waveforms;
};

} // namespace edgescope
