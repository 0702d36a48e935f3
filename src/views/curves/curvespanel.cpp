// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curves/curvespanel.h"

#include "views/curves/polyline.h"
#include "views/curves/serieslook.h"
#include "views/statemark.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QPen>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// A line without its greyed part.
std::vector<double> drawnValues(const Series &series)
{
    std::vector<double> values = series.y;
    for (size_t n = 0; n < std::min(values.size(), series.greyed.size()); ++n)
        if (series.greyed[n])
            values[n] = undefined;
    return values;
}

constexpr double currentWidth = 2.4; // pixels of a 96 dpi screen
constexpr double lineWidth = 1.4;
constexpr double manyLinesWidth = 1;
constexpr double referenceWidth = 1.2;
constexpr double resampledWidth = 0.7;
constexpr double curvedFitWidth = 2;
constexpr double surrogateWidth = 2;
constexpr double pointSize = 6;
constexpr double currentPointSize = 11;
// Reference lines may lengthen an axis by this share of the data's range, then they are cut.
constexpr double referenceRoom = 0.35;

QAbstractAxis *makeAxis(const Axis &axis)
{
    QAbstractAxis *made = nullptr;
    if (axis.logarithmic)
        made = new QLogValueAxis;
    else
        made = new QValueAxis;
    made->setRange(axis.minimum, axis.maximum);
    made->setVisible(false);
    return made;
}

void append(std::vector<double> &values, const std::vector<double> &more)
{
    values.insert(values.end(), more.begin(), more.end());
}

// Widens the range of the data towards that of the theory, within bounds.
AxisRange widened(AxisRange data, AxisRange theory, bool logarithmic)
{
    const auto toAxis = [logarithmic](double value) { return logarithmic ? std::log(value) : value; };
    const auto fromAxis = [logarithmic](double value) { return logarithmic ? std::exp(value) : value; };
    const double most = referenceRoom * (toAxis(data.maximum) - toAxis(data.minimum));
    return {fromAxis(std::min(toAxis(data.minimum),
                              std::max(toAxis(theory.minimum), toAxis(data.minimum) - most))),
            fromAxis(std::max(toAxis(data.maximum),
                              std::min(toAxis(theory.maximum), toAxis(data.maximum) + most)))};
}

// Sets the limits that the analysis left open.
void completeAxis(Axis &axis, const std::vector<double> &data, const std::vector<double> &theory)
{
    if (std::isfinite(axis.minimum) && std::isfinite(axis.maximum))
        return;
    AxisRange range = rangeWithRoom(data.empty() ? theory : data, axis.logarithmic);
    if (!data.empty() && !theory.empty())
        range = widened(range, rangeWithRoom(theory, axis.logarithmic), axis.logarithmic);
    if (!std::isfinite(axis.minimum))
        axis.minimum = range.minimum;
    if (!std::isfinite(axis.maximum))
        axis.maximum = range.maximum;
}

} // namespace

CurvesPanel::CurvesPanel(const Panel &panel, QGraphicsScene &scene, const FigureStyle &style)
    : m_panel(panel)
    , m_style(style)
    , m_chart(new QChart)
    , m_currentLine(new QLineSeries)
    , m_currentPoint(new QScatterSeries)
{
    // States have series of their own; the panel shows the combined range, or only them.
    const bool ofOneScale = std::ranges::any_of(panel.series, followsScale);
    for (const Series &series : panel.series)
        if ((series.state.isEmpty() != panel.byState ||
             (series.state.isEmpty() && series.role == Series::Role::Reference)) &&
            (!ofOneScale || series.scale == 0 || series.scale == style.scale))
            m_drawn.push_back(&series);
    std::ranges::stable_sort(m_drawn, {}, [](const Series *series) {
        // The surrogate's curve of the current scale would drown among those of all scales.
        return isTheory(*series) ? 0 : isOfOneScale(*series) ? 2 : 1;
    });
    setLimits();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    m_xAxis = makeAxis(m_frame.x);
    m_yAxis = makeAxis(m_frame.y);
    m_chart->addAxis(m_xAxis, Qt::AlignBottom);
    m_chart->addAxis(m_yAxis, Qt::AlignLeft);
    for (const Series *series : m_drawn)
        addSeries(*series);
    addCurrent();
    scene.addItem(m_chart);
}

void CurvesPanel::setLimits()
{
    m_frame.x = m_panel.x;
    m_frame.y = m_panel.y;
    std::vector<double> dataX;
    std::vector<double> dataY;
    std::vector<double> theoryX;
    std::vector<double> theoryY;
    for (const Series *series : m_drawn) {
        append(isTheory(*series) ? theoryX : dataX, series->x);
        std::vector<double> &y = isTheory(*series) ? theoryY : dataY;
        append(y, series->y);
        append(y, series->low);
        append(y, series->high);
        if (series->role == Series::Role::Bars)
            y.push_back(0);
    }
    completeAxis(m_frame.x, dataX, theoryX);
    completeAxis(m_frame.y, dataY, theoryY);
    m_whole = m_frame;
}

void CurvesPanel::setZoom(const PlotZoom &zoom)
{
    m_frame.x = m_whole.x;
    m_frame.y = m_whole.y;
    zoom.apply(m_frame);
    m_xAxis->setRange(m_frame.x.minimum, m_frame.x.maximum);
    m_yAxis->setRange(m_frame.y.minimum, m_frame.y.maximum);
}

void CurvesPanel::attach(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
}

void CurvesPanel::addSeries(const Series &series)
{
    switch (series.role) {
    case Series::Role::Band:
        return addBand(series);
    case Series::Role::Points:
        return addPoints(series);
    case Series::Role::Bars:
        return; // painted on the ground
    case Series::Role::Line:
    case Series::Role::Fit:
    case Series::Role::Reference:
    case Series::Role::Faint:
        return addLine(series);
    }
}

void CurvesPanel::addBand(const Series &series)
{
    auto *upper = new QLineSeries;
    auto *lower = new QLineSeries;
    auto *area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    lower->setParent(area);
    area->setBrush(seriesColour(series, *m_style.theme));
    area->setPen(Qt::NoPen);
    attach(area);
    m_charts.push_back({&series, upper, lower});
}

void CurvesPanel::addLine(const Series &series)
{
    auto *line = new QLineSeries;
    attach(line);
    m_charts.push_back({&series, line});
}

void CurvesPanel::addPoints(const Series &series)
{
    auto *points = new QScatterSeries;
    points->setPen(Qt::NoPen);
    attach(points);
    m_charts.push_back({&series, points});
}

// The datum or curve of the current scale is drawn once more, on top.
void CurvesPanel::addCurrent()
{
    attach(m_currentLine);
    attach(m_currentPoint);
}

QPen CurvesPanel::linePen(const Series &series) const
{
    if (series.role == Series::Role::Line && series.source == dataSource && !series.state.isEmpty())
        return {m_style.theme->stateLine(series.state), lineWidth * m_unit, stateDash(series.state)};
    if (series.scale > 0 && series.source == dataSource)
        return {m_style.theme->scale(series.scale), manyLinesWidth * m_unit};
    // Among the curves of all scales a thin grey line would be lost.
    if (isOfOneScale(series) && series.role == Series::Role::Line && !isPinned(series.source))
        return dashedPen(m_style.theme->secondaryText, surrogateWidth * m_unit, seriesDash(series));
    double width = series.role == Series::Role::Reference ? referenceWidth : lineWidth;
    if (isResampled(series))
        width = resampledWidth;
    else if (isCurvedFit(series))
        width = curvedFitWidth;
    return dashedPen(seriesColour(series, *m_style.theme), width * m_unit, seriesDash(series));
}

void CurvesPanel::fill(const Chart &chart) const
{
    const Series &source = *chart.source;
    if (source.role == Series::Role::Points) {
        auto *points = static_cast<QScatterSeries *>(chart.series);
        points->setMarkerSize(pointSize * m_unit);
        QList<QPointF> places;
        QHash<int, QHash<QXYSeries::PointConfiguration, QVariant>> colours;
        for (size_t n = 0; n < source.x.size(); ++n) {
            const double x = axisFraction(m_frame.x, source.x[n]);
            const double y = axisFraction(m_frame.y, source.y[n]);
            if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1))
                continue;
            colours[static_cast<int>(places.size())][QXYSeries::PointConfiguration::Color] =
                pointColour(source, n, *m_style.theme);
            places << QPointF(source.x[n], source.y[n]);
        }
        points->replace(places);
        points->setPointsConfiguration(colours);
        return;
    }
    const bool isHidden = isOfOneScale(source) && source.scale != m_style.scale;
    chart.series->setPen(linePen(source));
    chart.series->replace(isHidden ? QList<QPointF>() : drawnLine(source.x, drawnValues(source), m_frame));
    if (chart.lowerEdge)
        chart.lowerEdge->replace(isHidden ? QList<QPointF>() : drawnLine(source.x, source.low, m_frame));
}

void CurvesPanel::fillCurrent()
{
    QList<QPointF> line;
    QList<QPointF> point;
    for (const Series *series : m_drawn) {
        if (series->scale == m_style.scale && series->role == Series::Role::Line &&
            series->source == dataSource && !m_panel.byState) {
            const QColor colour = series->unitClass == UnitClass::Unclassified
                                      ? m_style.theme->scale(series->scale)
                                      : m_style.theme->unitClass(series->unitClass);
            line = drawnLine(series->x, series->y, m_frame);
            m_currentLine->setPen(QPen(colour, currentWidth * m_unit));
        }
        const auto found = std::ranges::find(series->scales, m_style.scale);
        if (series->role == Series::Role::Points && found != series->scales.end()) {
            const auto n = static_cast<size_t>(found - series->scales.begin());
            if (std::isfinite(series->y[n]))
                point << QPointF(series->x[n], series->y[n]);
        }
    }
    m_currentLine->replace(line);
    auto *marker = static_cast<QScatterSeries *>(m_currentPoint);
    marker->setMarkerSize(currentPointSize * m_unit);
    marker->setColor(m_style.theme->scale(m_style.scale));
    marker->setPen(QPen(m_style.theme->text, 1.6 * m_unit));
    marker->replace(point);
}

void CurvesPanel::setArea(const QRectF &area, const PlotMetrics &metrics)
{
    m_frame.area = area;
    m_unit = metrics.unit;
    m_chart->setGeometry(area);
    m_chart->setPlotArea(area.translated(-area.topLeft()));
    for (const Chart &chart : m_charts)
        fill(chart);
    fillCurrent();
}

void CurvesPanel::setScale(int scale)
{
    m_style.scale = scale;
    for (const Chart &chart : m_charts)
        if (isOfOneScale(*chart.source))
            fill(chart);
    fillCurrent();
}

std::vector<const Series *> CurvesPanel::dataSeries() const
{
    std::vector<const Series *> found;
    for (const Series *series : m_drawn)
        if (!isTheory(*series) && series->role != Series::Role::Fit && !isResampled(*series) &&
            !(isOfOneScale(*series) && series->scale != m_style.scale))
            found.push_back(series);
    return found;
}

std::optional<CurveHit> CurvesPanel::hitAt(const QPointF &position, double within) const
{
    std::optional<CurveHit> nearest;
    if (!m_frame.area.adjusted(-within, -within, within, within).contains(position))
        return nearest;
    double least = within;
    for (const Series *series : dataSeries()) {
        for (size_t n = 0; n < series->x.size(); ++n) {
            const QPointF away = m_frame.toPoint(series->x[n], series->y[n]) - position;
            const bool isBar = series->role == Series::Role::Bars;
            const double distance = isBar ? std::abs(away.x()) : std::hypot(away.x(), away.y());
            if (distance > least || std::isnan(distance))
                continue;
            least = distance;
            const int scale = n < series->scales.size() ? series->scales[n] : series->scale;
            nearest = CurveHit{&m_panel, series, n, scale, distance};
        }
    }
    return nearest;
}

} // namespace edgescope
