// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotzoom.h"

#include <QList>
#include <QPointF>

#include <optional>
#include <vector>

class QAbstractAxis;
class QAbstractSeries;
class QChart;
class QGraphicsScene;
class QPen;
class QXYSeries;

namespace edgescope {

// The datum under the pointer.
struct CurveHit {
    const Panel *panel = nullptr;
    const Series *series = nullptr;
    size_t index = 0;
    int scale = 0; // k of the datum or its curve, 0 when it has none
    double distance = 0;
};

// One panel's chart. Qt Charts draws the series; grid, axes and texts are painted in the house style.
class CurvesPanel
{
public:
    CurvesPanel(const Panel &panel, QGraphicsScene &scene, const FigureStyle &style);

    const Panel &panel() const { return m_panel; }
    const PlotFrame &frame() const { return m_frame; }
    // The part of the axes that is shown; takes effect with the next area.
    void setZoom(const PlotZoom &zoom);
    // Series whose data are looked up under the pointer.
    std::vector<const Series *> dataSeries() const;
    // The recording's time at x = 0, where x is time; undefined otherwise.
    void setTimeOrigin(double seconds) { m_timeOrigin = seconds; }
    bool hasTime() const;
    // The recording's time that is shown, where there is a time axis.
    TimeRange shownTime() const;
    // The recording's time at a place of the panel, which has a time axis.
    double secondsAt(double x) const;
    void paintTimes(QPainter &painter, const std::vector<TimeRange> &times) const;
    void paintCursor(QPainter &painter, double seconds) const;
    // Sets the plotting area and gives each series as many points as its pixels can show.
    void setArea(const QRectF &area, const PlotMetrics &metrics);
    void setScale(int scale);
    // The tinted range, bars, the limits of points and marked lines, below the chart.
    void paintGround(QPainter &painter, const FigureStyle &style) const;
    // Marked places and their words, above the chart.
    void paintMarks(QPainter &painter, const FigureStyle &style) const;
    // Rows above the plot that the words of vertical lines take.
    int lineWordRows(const PlotMetrics &metrics) const;
    // Where the words of all marks stand.
    std::vector<QRectF> wordBoxes(const PlotMetrics &metrics) const;
    // Whether something drawn lies in a box.
    bool covers(const QRectF &box) const;
    std::optional<CurveHit> hitAt(const QPointF &position, double within) const;
    // The series drawn, in the order of drawing.
    const std::vector<const Series *> &drawnSeries() const { return m_drawn; }

private:
    struct Chart {
        const Series *source;
        QXYSeries *series;
        QXYSeries *lowerEdge = nullptr; // of a band
    };
    struct Words {
        QRectF box;
        QString text;
    };

    void setLimits();
    void addSeries(const Series &series);
    void addBand(const Series &series);
    void addLine(const Series &series);
    void addPoints(const Series &series);
    void addCurrent();
    void attach(QAbstractSeries *series);
    void fill(const Chart &chart) const;
    void fillCurrent();
    void paintStretch(QPainter &painter, const AxisStretch &stretch) const;
    void paintBars(QPainter &painter, const Series &series) const;
    int crowding(const QRectF &box, const std::vector<QRectF> &taken) const;
    std::optional<QRectF> roomForWords(const QPointF &place, double reach, const QSizeF &words,
                                       const std::vector<QRectF> &taken) const;
    std::vector<Words> markWords(const PlotMetrics &metrics) const;
    std::vector<Words> lineWords(const PlotMetrics &metrics) const;
    void paintLimits(QPainter &painter, const Series &series, const FigureStyle &style, double unit) const;
    QPen linePen(const Series &series) const;

    const Panel &m_panel;
    FigureStyle m_style;
    double m_unit = 1;
    double m_timeOrigin = undefined;
    PlotFrame m_whole; // with the whole axes
    PlotFrame m_frame;
    QChart *m_chart;
    QAbstractAxis *m_xAxis;
    QAbstractAxis *m_yAxis;
    std::vector<const Series *> m_drawn;
    std::vector<Chart> m_charts;
    QXYSeries *m_currentLine;
    QXYSeries *m_currentPoint;
};

} // namespace edgescope
