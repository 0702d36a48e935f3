// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/curves/curvespanel.h"
#include "views/plotlegend.h"
#include "views/timecolumn.h"

#include <QGraphicsScene>

#include <memory>
#include <optional>
#include <vector>

namespace edgescope {

// Curves in panels side by side, each a chart in one scene, with axes, numbers and the scale ramp painted
// round them: the same on the screen and in figures. The data must outlive the figure.
class CurvesFigure
{
public:
    CurvesFigure(const Curves &curves, const FigureStyle &style);
    ~CurvesFigure();

    QGraphicsScene &scene() { return m_scene; }
    // Lays the panels out and fills their charts.
    void setArea(const QRectF &area, const QPaintDevice *device);
    void setScale(int scale);
    // The part of the axes that all panels show; takes effect with the next area.
    void setZoom(const PlotZoom &zoom);
    void setTimeOrigin(double seconds);
    // Where a single panel has to begin and end across; takes effect with the next area, unless its margin is
    // too narrow for the texts of its axis. Its numbers then stand inside.
    void setSharedSpan(const std::optional<PlotSpan> &span) { m_shared = span; }
    const std::optional<PlotSpan> &sharedSpan() const { return m_shared; }
    const std::vector<std::unique_ptr<CurvesPanel>> &panels() const { return m_panels; }
    // True when setScale is enough to take a style over.
    bool hasLookOf(const FigureStyle &style) const
    {
        return style.theme == m_style.theme && style.fontPoints == m_style.fontPoints &&
               (style.scale == m_style.scale || !m_followsScale);
    }
    // What lies below and above the charts of the scene.
    void paintGround(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;
    // All of it on a painter, for figures.
    void paint(QPainter &painter, const QRectF &area);

    std::optional<CurveHit> hitAt(const QPointF &position) const;
    // Where the numbers of each panel stand; empty when they have a column of their own, or no room.
    const std::vector<QRectF> &numberAreas() const { return m_inside; }
    // The numbers and the meaning of the lines where there is no room to draw them.
    QStringList hiddenLegend() const;

private:
    bool hasSeveralPanels() const { return m_panels.size() > 1; }
    static QString panelTitle(const Panel &panel);
    bool hasColumn() const;
    std::vector<QPointF> drawnPoints(const CurvesPanel &panel) const;
    bool hasRamp() const;
    std::vector<LegendRow> columnNumbers() const;
    std::vector<LegendRow> columnRows(const PlotMetrics &metrics, double width) const;
    void placeLegend(QRectF &inner, const PlotMetrics &metrics);
    void paintLegendOn(const CurvesPanel &panel, QPainter &painter) const;
    AxisTexts panelTexts(size_t index) const;
    bool sharesSpan(const QRectF &inner, const PlotMetrics &metrics) const;
    void layOutPanels(QRectF area, const PlotMetrics &metrics);
    void layOutRow(size_t first, size_t last, const QRectF &area, const PlotMetrics &metrics);
    void paintRamp(QPainter &painter) const;
    void paintPanelTexts(QPainter &painter, size_t index) const;
    std::vector<LegendRow> insideRows(const Panel &panel) const;
    std::vector<LegendRow> flowRows(const Panel &panel, double width, const PlotMetrics &metrics) const;
    QRectF insideArea(size_t index, const PlotMetrics &metrics) const;
    double belowAxes(const PlotMetrics &metrics) const;
    void placeInside(const QRectF &inner, const PlotMetrics &metrics);
    bool placeInCorners(const PlotMetrics &metrics, bool mayHide);
    bool placeBelow(const QRectF &inner, const PlotMetrics &metrics);
    bool placeAtTheSides(const QRectF &inner, const PlotMetrics &metrics);
    void paintSharedTitle(QPainter &painter) const;
    bool hasSharedTitle() const;
    QString fittingTitle(size_t index, const QPainter &painter) const;

    const Curves &m_curves;
    FigureStyle m_style;
    bool m_followsScale = false; // the series drawn, and with them the axes, depend on the scale
    QGraphicsScene m_scene;
    std::vector<std::unique_ptr<CurvesPanel>> m_panels;
    std::optional<PlotSpan> m_shared;
    bool m_isShared = false; // there is room for it
    QRectF m_area;
    bool m_hasTitles = true; // of the axes
    bool m_isSpread = false; // square panels keep the whole width of theirs
    int m_lineWordRows = 1;
    std::vector<QRectF> m_inside; // where the numbers of each panel stand; empty without room
    bool m_insideFlows = false;   // below the panels, one behind the other
    QStringList m_hidden;
    std::vector<LegendRow> m_rows; // of the column or the flow
    QRectF m_column;               // numbers at the right
    QRectF m_flow;                 // or below, one behind the other
    QRectF m_ramp;
};

} // namespace edgescope
