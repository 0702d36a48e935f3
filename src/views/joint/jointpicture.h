// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotframe.h"
#include "views/plotlegend.h"
#include "views/plotzoom.h"

#include <optional>
#include <span>

namespace edgescope {

struct JointOptions {
    bool points = true;
    bool density = false;
    bool byState = false; // one cloud and ellipse a state at the current scale, instead of one a scale
};

// The bin under the pointer.
struct JointHit {
    const PointCloud *cloud = nullptr;
    size_t index = 0;
};

// Paints the joint distribution of E and I (methods, section 4): clouds of the display scales, finest first,
// their confidence ellipses, and the balance line E = I, in a square where both axes have the same length per
// unit. The data must outlive the picture.
class JointPicture
{
public:
    JointPicture(const Ellipsoids &data, const JointOptions &options, const FigureStyle &style,
                 const QRectF &area, const QPaintDevice *device, const PlotZoom &zoom = {});

    const PlotFrame &frame() const { return m_frame; }
    // The clouds drawn, finest scale first.
    const std::vector<const PointCloud *> &clouds() const { return m_clouds; }
    // True for the clouds of the display scale that stands for the current one.
    bool isCurrent(const PointCloud &cloud) const;
    // True when all points lie where those of the other picture, made of the same data, do and look the same.
    bool hasPointsOf(const JointPicture &other) const;
    // Where a bin is drawn; nothing when it is not.
    std::optional<QPointF> place(const JointHit &hit) const;
    void paintData(QPainter &painter) const;   // ground and points: independent of hover
    void paintGround(QPainter &painter) const; // grid
    void paintPoints(QPainter &painter) const; // and densities
    // The bins whose middle lies in these times (ascending, disjoint), those of the current scale with an ink
    // outline.
    void paintInside(QPainter &painter, std::span<const TimeRange> times) const;
    void paintEllipses(QPainter &painter) const;             // and axes, legend and numbers
    void paintRing(QPainter &painter, double seconds) const; // round the bin at this time, if it is drawn
    // The lines of the legend where there is no room to draw it.
    QStringList hiddenLegend() const;

    // The drawn point nearest to a position, within a few pixels.
    std::optional<JointHit> hitAt(const QPointF &position) const;

private:
    void findClouds();
    std::vector<const Ellipsoid *> drawnEllipses() const;
    QColor cloudColour(const PointCloud &cloud) const;
    QPen ellipsePen(const Ellipsoid &ellipsoid) const;
    // Words are broken at this width.
    std::vector<LegendRow> legendRows(double width) const;
    std::vector<QPointF> drawnPoints() const;
    void setRange();
    void layOut(const QRectF &area);
    void paintCloud(QPainter &painter, const PointCloud &cloud) const;
    void paintDensity(QPainter &painter) const;
    void paintEllipse(QPainter &painter, const Ellipsoid &ellipsoid) const;
    void paintSurrogates(QPainter &painter) const;
    void paintBalanceLine(QPainter &painter) const;

    const Ellipsoids &m_data;
    JointOptions m_options;
    FigureStyle m_style;
    PlotMetrics m_metrics;
    std::vector<const PointCloud *> m_clouds;
    PlotFrame m_frame;
    AxisTexts m_texts;
    QRectF m_legendArea;
    std::vector<LegendRow> m_legend;
    std::int64_t m_outside = 0; // points beyond the axes
};

} // namespace edgescope
