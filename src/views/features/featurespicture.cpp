// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/features/featurespicture.h"

#include "views/joint/ellipse.h"
#include "views/numbertext.h"
#include "views/statemark.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace edgescope {
namespace {

constexpr double pointRadius = 3.2; // pixels of a 96 dpi screen
constexpr double windowReach = 8;

// The 95 % ellipse of points as an ellipsoid of the joint plot, whose outline it shares.
Ellipsoid ellipseOf(const std::vector<QPointF> &points)
{
    Ellipsoid ellipse;
    if (points.size() < 3)
        return ellipse;
    const auto count = static_cast<double>(points.size());
    QPointF sum;
    for (const QPointF &point : points)
        sum += point;
    const QPointF mean = sum / count;
    double xx = 0, yy = 0, xy = 0;
    for (const QPointF &point : points) {
        const QPointF away = point - mean;
        xx += away.x() * away.x() / count;
        yy += away.y() * away.y() / count;
        xy += away.x() * away.y() / count;
    }
    const double half = std::hypot((xx - yy) / 2, xy);
    const double middle = (xx + yy) / 2;
    const double radius = std::sqrt(-2 * std::log(0.05)); // χ² of two degrees of freedom
    ellipse.meanE = mean.x();
    ellipse.meanI = mean.y();
    ellipse.semiMajor = radius * std::sqrt(middle + half);
    ellipse.semiMinor = radius * std::sqrt(std::max(0.0, middle - half));
    ellipse.thetaDegrees = 0.5 * std::atan2(2 * xy, xx - yy) * 180 / std::numbers::pi;
    return ellipse;
}

} // namespace

QStringList orderedStates(QStringList states)
{
    static const QStringList order{QStringLiteral("AWAKE"), QStringLiteral("REM"), QStringLiteral("LSL"),
                                   QStringLiteral("SWS")};
    std::ranges::stable_sort(states, {}, [](const QString &state) {
        const qsizetype index = order.indexOf(state);
        return index < 0 ? order.size() : index;
    });
    return states;
}

std::vector<ScatterPanel> scatterPanels(const FeaturesOptions &options, const QRectF &area)
{
    if (!options.third || options.form != FeaturesOptions::Form::Scatter)
        return {{options, area}};
    FeaturesOptions panel = options;
    panel.third.reset();
    panel.hasLegend = false;
    const QSizeF size(area.width() / 2, area.height() / 2);
    std::vector<ScatterPanel> panels = {{panel, QRectF(area.topLeft(), size)}};
    panel.y = *options.third;
    panels.push_back({panel, QRectF(area.topLeft() + QPointF(0, size.height()), size)});
    panel.x = options.y;
    panels.push_back({panel, QRectF(area.topLeft() + QPointF(size.width(), size.height()), size)});
    return panels;
}

QRectF sharedLegendArea(const QRectF &area)
{
    return {area.center().x(), area.top(), area.width() / 2, area.height() / 2};
}

std::vector<StatePair> statePairs(const Features &data)
{
    std::vector<StatePair> pairs;
    for (const FeatureComparison &comparison : data.comparisons) {
        const StatePair pair{comparison.stateA, comparison.stateB};
        if (std::ranges::find(pairs, pair) == pairs.end())
            pairs.push_back(pair);
    }
    return pairs;
}

FeaturesPicture::FeaturesPicture(const Features &data, const FeaturesOptions &options,
                                 const FigureStyle &style, const QRectF &area, const QPaintDevice *device,
                                 const PlotZoom &zoom)
    : m_data(data)
    , m_options(options)
    , m_style(style)
    , m_metrics(style, device)
{
    if (isScatter()) {
        setScatterRange();
        zoom.apply(m_frame);
    } else {
        setStripRange();
    }
    layOut(area);
}

std::optional<QPointF> FeaturesPicture::pointPlace(size_t point) const
{
    const auto values = isScatter() ? place(m_data.points[point]) : std::nullopt;
    if (!values)
        return {};
    const QPointF drawn = m_frame.toPoint(values->x(), values->y());
    return m_frame.area.contains(drawn) ? std::optional(drawn) : std::nullopt;
}

std::optional<QPointF> FeaturesPicture::place(const FeaturePoint &point) const
{
    const double x = point.values[m_options.x];
    const double y = point.values[m_options.y];
    if (!std::isfinite(x) || !std::isfinite(y))
        return std::nullopt;
    return QPointF(x, y);
}

QStringList FeaturesPicture::pointStates() const
{
    QStringList states;
    for (const FeaturePoint &point : m_data.points)
        if (!point.state.isEmpty() && !states.contains(point.state))
            states << point.state;
    return orderedStates(states);
}

void FeaturesPicture::setScatterRange()
{
    const auto span = [](Axis &axis, const Feature &feature, std::vector<double> values) {
        axis.title = feature.title;
        axis.unit = feature.unit;
        std::erase_if(values, [](double value) { return !std::isfinite(value); });
        const auto [low, high] = std::ranges::minmax_element(values);
        const double least = values.empty() ? 0 : *low;
        const double most = values.empty() ? 1 : *high;
        const double margin = most > least ? 0.04 * (most - least) : 0.5;
        axis.minimum = least - margin;
        axis.maximum = most + margin;
    };
    std::vector<double> x;
    std::vector<double> y;
    for (const FeaturePoint &point : m_data.points) {
        x.push_back(point.values[m_options.x]);
        y.push_back(point.values[m_options.y]);
    }
    for (const QString &state : pointStates())
        for (const QPointF &point : ellipse(state)) {
            x.push_back(point.x());
            y.push_back(point.y());
        }
    span(m_frame.x, m_data.features[m_options.x], std::move(x));
    span(m_frame.y, m_data.features[m_options.y], std::move(y));
}

void FeaturesPicture::layOut(const QRectF &area)
{
    m_texts.xTitle = m_texts.yTitle = hasRoomForTitles(area, m_metrics);
    m_frame.area = QRectF(0, 0, 0.7 * area.width(), 0.8 * area.height());
    placeFrame(area);
    placeFrame(area); // the numbers of the first may have another width than those of the guess
}

// Beside the margins that its numbers need at the size it has.
void FeaturesPicture::placeFrame(const QRectF &area)
{
    const double gap = m_metrics.lineHeight;
    const std::vector<LegendRow> rows = legendRows();
    const bool isBeside = m_options.hasLegend && m_style.legend == LegendPlace::Beside;
    double legend = isBeside ? legendWidth(rows, m_metrics) + 1.5 * gap : gap;
    const QMarginsF margins = axisMargins(m_frame, m_metrics, m_texts);
    if (area.width() - margins.left() - legend < 10 * gap)
        legend = gap;
    const double left = std::floor(area.left() + 0.3 * gap + margins.left());
    const double top = std::floor(area.top() + 0.8 * gap);
    const double right = std::floor(area.right() - legend);
    const double below =
        isScatter()
            ? margins.bottom()
            : layOutStripWords(std::max(10.0, right - left) / static_cast<double>(m_data.features.size()),
                               area.height());
    const double bottom = std::floor(area.bottom() - below - 0.3 * gap);
    m_frame.area = QRectF(left, top, std::max(10.0, right - left), std::max(10.0, bottom - top));
    m_legendArea =
        legend > gap ? QRectF(right + gap, top, area.right() - right - gap, area.bottom() - top) : QRectF();
}

void FeaturesPicture::paintPoints(QPainter &painter, const std::set<size_t> &inside) const
{
    constexpr double dimmed = 0.25; // opacity of the windows outside
    QStringList states = pointStates();
    states.prepend(QString()); // below all others
    for (const QString &state : states) {
        QColor fill = state.isEmpty() ? m_style.theme->plot : m_style.theme->state(state);
        fill.setAlphaF(0.8F);
        QColor ink = state.isEmpty() ? m_style.theme->axis : m_style.theme->text;
        painter.setBrush(fill);
        painter.setPen(QPen(ink, 0.8 * m_metrics.unit));
        painter.setOpacity(inside.empty() ? 1 : dimmed);
        const auto paintShape = [&](size_t n) {
            if (const auto values = place(m_data.points[n]); values && m_data.points[n].state == state)
                paintStateShape(painter, state, m_frame.toPoint(values->x(), values->y()),
                                pointRadius * m_metrics.unit);
        };
        for (size_t n = 0; n < m_data.points.size(); ++n)
            if (!inside.contains(n))
                paintShape(n);
        painter.setOpacity(1);
        painter.setPen(QPen(m_style.theme->text, 1.1 * m_metrics.unit));
        for (const size_t n : inside)
            paintShape(n);
    }
}

QPolygonF FeaturesPicture::ellipse(const QString &state) const
{
    std::vector<QPointF> points;
    for (const FeaturePoint &point : m_data.points)
        if (const auto values = place(point); values && point.state == state)
            points.push_back(*values);
    return ellipseOutline(ellipseOf(points));
}

void FeaturesPicture::paintEllipse(QPainter &painter, const QString &state) const
{
    QPolygonF outline;
    for (const QPointF &point : ellipse(state))
        outline << m_frame.toPoint(point.x(), point.y());
    painter.setBrush(Qt::NoBrush);
    QColor casing = m_style.theme->plot; // sets the line off from the points without hiding them
    casing.setAlphaF(0.5F);
    painter.setPen(QPen(casing, 3.4 * m_metrics.unit));
    painter.drawPolyline(outline);
    painter.setPen(QPen(m_style.theme->stateLine(state), 1.8 * m_metrics.unit, stateDash(state)));
    painter.drawPolyline(outline);
}

void FeaturesPicture::paint(QPainter &painter, const std::set<size_t> &inside) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isScatter()) {
        paintGrid(painter, m_frame, m_style);
        painter.save();
        painter.setClipRect(m_frame.area);
        paintPoints(painter, inside);
        for (const QString &state : pointStates())
            paintEllipse(painter, state);
        painter.restore();
        paintAxes(painter, m_frame, m_style, m_texts);
    } else {
        paintStrip(painter);
    }
    painter.restore();
    if (m_legendArea.isValid())
        paintLegend(painter, m_legendArea, legendRows(), m_style);
    else if (m_options.hasLegend && m_style.legend == LegendPlace::Inside)
        paintLegendInside(painter, m_frame.area, legendRows(), m_style, drawnPoints());
}

std::vector<QPointF> FeaturesPicture::drawnPoints() const
{
    std::vector<QPointF> points;
    for (size_t n = 0; n < m_data.points.size(); ++n)
        if (const auto place = pointPlace(n))
            points.push_back(*place);
    return points;
}

void FeaturesPicture::paintRing(QPainter &painter, double seconds) const
{
    const auto distance = [seconds](const FeaturePoint &point) {
        return std::abs((point.range.start + point.range.stop) / 2 - seconds);
    };
    const auto nearest = std::ranges::min_element(m_data.points, {}, distance);
    if (!isScatter() || nearest == m_data.points.end() || !nearest->range.contains(seconds))
        return;
    const auto drawn = pointPlace(static_cast<size_t>(nearest - m_data.points.begin()));
    if (!drawn)
        return;
    const QPointF centre = *drawn;
    const double radius = 6 * m_metrics.unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.theme->plot, 4 * m_metrics.unit));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(m_style.theme->text, 1.8 * m_metrics.unit));
    painter.drawEllipse(centre, radius, radius);
    painter.restore();
}

std::optional<size_t> FeaturesPicture::pointAt(const QPointF &position) const
{
    std::optional<size_t> nearest;
    double least = std::pow(windowReach * m_metrics.unit, 2);
    if (!isScatter() || !m_frame.area.contains(position))
        return nearest;
    for (size_t n = 0; n < m_data.points.size(); ++n) {
        const auto values = place(m_data.points[n]);
        if (!values)
            continue;
        const QPointF away = m_frame.toPoint(values->x(), values->y()) - position;
        if (QPointF::dotProduct(away, away) <= least) {
            least = QPointF::dotProduct(away, away);
            nearest = n;
        }
    }
    return nearest;
}

QString pointText(const Features &data, const FeaturePoint &point)
{
    QStringList parts{clockText(point.range.start),
                      point.state.isEmpty() ? QCoreApplication::translate("FeaturesView", "no state")
                                            : point.state};
    for (size_t f = 0; f < data.features.size(); ++f)
        parts << data.features[f].title + u' ' +
                     measuredText(numberText(point.values[f]), data.features[f].unit);
    return parts.join(QStringLiteral(" · "));
}

} // namespace edgescope
