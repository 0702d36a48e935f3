// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curves/curvesfigure.h"

#include "views/curves/readouttext.h"
#include "views/curves/serieslook.h"
#include "views/numbertext.h"

#include <algorithm>
#include <cmath>
#include <iterator>

// The numbers and the meaning of the lines: in a column beside the panels, or inside each.
namespace edgescope {
namespace {

constexpr double columnShare = 0.2; // of the width, for the names of lines

} // namespace

// Panels of the two classes carry their numbers inside; all others have a column for them at the right.
bool CurvesFigure::hasColumn() const
{
    return std::ranges::none_of(m_curves.panels, [](const Panel &panel) {
        return panel.unitClass != UnitClass::Unclassified || !panel.undefinedReason.isEmpty();
    });
}

// Numbers of the whole range.
std::vector<LegendRow> CurvesFigure::columnNumbers() const
{
    std::vector<ReadOut> readOuts;
    for (const auto &panel : m_panels) {
        const std::vector<ReadOut> &more = panel->panel().readOuts;
        readOuts.insert(readOuts.end(), more.begin(), more.end());
    }
    return readOutRows(readOuts, m_style.scale, 3);
}

// The same and the meaning of the lines, in words no wider than `width`.
std::vector<LegendRow> CurvesFigure::columnRows(const PlotMetrics &metrics, double width) const
{
    if (!hasColumn())
        return {};
    std::vector<const Series *> drawn;
    for (const auto &panel : m_panels)
        drawn.insert(drawn.end(), panel->drawnSeries().begin(), panel->drawnSeries().end());
    std::vector<LegendRow> rows = columnNumbers();
    bool first = true;
    QStringList named;
    for (const Series *series : drawn) {
        if (series->name.isEmpty() || series->role == Series::Role::Points ||
            (series->scale > 0 && (series->source == dataSource || series->scale != m_style.scale)) ||
            named.contains(series->name) ||
            (series->role == Series::Role::Band && series->source != dataSource))
            continue;
        named << series->name;
        LegendRow row;
        row.mark = series->role == Series::Role::Band ? LegendRow::Mark::Band : LegendRow::Mark::Line;
        row.colour = seriesColour(*series, *m_style.theme);
        row.dash = seriesDash(*series);
        row.spaceBefore = first;
        first = false;
        const std::vector<LegendRow> lines = markedRows(row, series->name, width, metrics);
        rows.insert(rows.end(), lines.begin(), lines.end());
    }
    return rows;
}

// In a column at the right where it holds all of it; below where the panels keep enough height; else the
// numbers alone. What is left out stands in the menu.
void CurvesFigure::placeLegend(QRectF &inner, const PlotMetrics &metrics)
{
    constexpr double leastHeight = 11; // lines of text for panels and axes
    const double gap = metrics.lineHeight;
    m_column = {};
    m_flow = {};
    m_rows = {};
    if (m_style.legend != LegendPlace::Beside || m_isShared)
        return;
    const auto takeColumn = [&](const std::vector<LegendRow> &rows) {
        const double column = legendWidth(rows, metrics) + gap;
        if (rows.empty() || inner.width() - column <= 8 * gap || legendHeight(rows, metrics) > inner.height())
            return false;
        m_rows = rows;
        inner.setRight(inner.right() - column);
        m_column = QRectF(inner.right() + gap, inner.top(), column - gap, inner.height());
        return true;
    };
    if (takeColumn(columnRows(metrics, columnShare * m_area.width())))
        return;
    const std::vector<LegendRow> all = columnRows(metrics, inner.width() - 2 * gap);
    const double height = legendFlowHeight(all, inner.width(), metrics) + 0.4 * gap;
    if (!all.empty() && inner.height() - height >= leastHeight * gap) {
        m_rows = all;
        m_flow = QRectF(inner.left(), inner.bottom() - height + 0.4 * gap, inner.width(), height);
        inner.setBottom(inner.bottom() - height);
        return;
    }
    const std::vector<LegendRow> numbers = hasColumn() ? columnNumbers() : std::vector<LegendRow>();
    const bool hasNumbers = takeColumn(numbers);
    m_hidden =
        legendTexts(std::vector<LegendRow>(all.begin() + (hasNumbers ? std::ssize(numbers) : 0), all.end()));
}

// In the corner where the fewest of the drawn points lie, and no words of marks if possible.
void CurvesFigure::paintLegendOn(const CurvesPanel &panel, QPainter &painter) const
{
    const PlotMetrics metrics(m_style, painter.device());
    std::vector<QPointF> points = drawnPoints(panel);
    const size_t most = points.size();
    for (const QRectF &box : panel.wordBoxes(metrics))
        for (size_t n = 0; n <= most; ++n)
            points.push_back(box.center());
    paintLegendInside(painter, panel.frame().area, columnRows(metrics, columnShare * m_area.width()), m_style,
                      points);
}

// The numbers of one panel, those of surrogates under the name of their line.
std::vector<LegendRow> CurvesFigure::insideRows(const Panel &panel) const
{
    std::vector<ReadOut> ofData;
    std::ranges::copy_if(panel.readOuts, std::back_inserter(ofData),
                         [](const ReadOut &readOut) { return readOut.source == dataSource; });
    std::vector<LegendRow> rows = readOutRows(ofData, m_style.scale);
    for (const ReadOut &readOut : panel.readOuts) {
        if (readOut.source == dataSource || readOut.scale != m_style.scale || !readOut.state.isEmpty())
            continue;
        if (std::isnan(readOut.value) &&
            std::isfinite(readOut.low)) { // an interval alone, of a number above it
            LegendRow interval;
            interval.text = readOutText(readOut);
            interval.secondary = true;
            rows.push_back(interval);
            continue;
        }
        LegendRow name;
        name.text = readOut.label;
        name.mark = LegendRow::Mark::Line;
        name.colour = m_style.theme->secondaryText;
        name.dash = sourceDash(readOut.source);
        LegendRow value;
        value.text = numberText(readOut.value, 3);
        value.mark = LegendRow::Mark::Blank;
        value.secondary = true;
        rows.insert(rows.end(), {name, value});
    }
    return rows;
}

// A name and its number in one row, where that fits.
std::vector<LegendRow> CurvesFigure::flowRows(const Panel &panel, double width,
                                              const PlotMetrics &metrics) const
{
    const std::vector<LegendRow> rows = insideRows(panel);
    const std::vector<LegendRow> joined = joinedRows(rows);
    return legendWidth(joined, metrics) <= width ? joined : rows;
}

QRectF CurvesFigure::insideArea(size_t index, const PlotMetrics &metrics) const
{
    return m_panels[index]->frame().area.adjusted(0.7 * metrics.lineHeight, 0.9 * metrics.lineHeight, 0, 0);
}

// The numbers of each class: above its curves when they hide nothing there, else in the room that square
// panels leave below or beside them. Without any they stand in the menu.
void CurvesFigure::placeInside(const QRectF &inner, const PlotMetrics &metrics)
{
    m_inside.clear();
    m_insideFlows = false;
    m_isSpread = false;
    if (hasColumn() || m_style.legend == LegendPlace::None || placeInCorners(metrics, false))
        return;
    const bool isSquare = m_panels.front()->panel().square;
    if (isSquare ? placeAtTheSides(inner, metrics) || placeBelow(inner, metrics)
                 : placeInCorners(metrics, true))
        return;
    for (const auto &panel : m_panels)
        m_hidden << panelTitle(panel->panel()) << legendTexts(insideRows(panel->panel()));
}

bool CurvesFigure::placeInCorners(const PlotMetrics &metrics, bool mayHide)
{
    for (size_t index = 0; index < m_panels.size(); ++index) {
        const std::vector<LegendRow> rows = insideRows(m_panels[index]->panel());
        const QRectF area = insideArea(index, metrics);
        const QRectF box(area.topLeft(), QSizeF(legendWidth(rows, metrics), legendHeight(rows, metrics)));
        if (!rows.empty() && (!area.contains(box) || (!mayHide && m_panels[index]->covers(box)))) {
            m_inside.clear();
            return false;
        }
        m_inside.push_back(box);
    }
    return true;
}

bool CurvesFigure::placeAtTheSides(const QRectF &inner, const PlotMetrics &metrics)
{
    const double gap = metrics.lineHeight;
    double widest = 0;
    double tallest = 0;
    for (const auto &panel : m_panels) {
        widest = std::max(widest, legendWidth(insideRows(panel->panel()), metrics));
        tallest = std::max(tallest, legendHeight(insideRows(panel->panel()), metrics));
    }
    const QRectF last = m_panels.back()->frame().area;
    const double free = (inner.right() - last.right()) / static_cast<double>(m_panels.size());
    if (free < widest + 0.6 * gap || tallest > last.height())
        return false;
    m_isSpread = true;
    layOutPanels(inner, metrics);
    for (const auto &panel : m_panels) {
        const QRectF plot = panel->frame().area;
        m_inside.emplace_back(plot.right() + 0.6 * gap, plot.top(), widest, plot.height());
    }
    return true;
}

// Panels become a little smaller for it.
bool CurvesFigure::placeBelow(const QRectF &inner, const PlotMetrics &metrics)
{
    constexpr double leastSide = 6; // lines of text
    const double gap = metrics.lineHeight;
    const double height = m_panels.front()->frame().area.height();
    // Panels that become smaller stay as far apart as their numbers are wide.
    m_isSpread = true;
    layOutPanels(inner, metrics);
    const QRectF plot = m_panels.front()->frame().area;
    const double right = m_panels.size() > 1 ? m_panels[1]->frame().area.left() - 0.9 * gap : inner.right();
    const double width = std::min(right - plot.left(), inner.right() - m_panels.back()->frame().area.left());
    const double title = hasSharedTitle() ? 1.2 * gap : 0;
    const double axes = belowAxes(metrics) - title - plot.bottom();
    double widest = 0;
    double flow = 0;
    for (const auto &panel : m_panels) {
        const std::vector<LegendRow> rows = flowRows(panel->panel(), width, metrics);
        widest = std::max(widest, legendWidth(rows, metrics));
        flow = std::max(flow, legendFlowHeight(rows, width, metrics));
    }
    for (double side = height; widest <= width && side >= leastSide * gap; side -= 0.5 * gap) {
        if (plot.top() + side + axes + 0.4 * gap + flow > inner.bottom())
            continue;
        if (side < height)
            layOutPanels(QRectF(inner.topLeft(), QPointF(inner.right(), plot.top() + side + axes)), metrics);
        for (const auto &panel : m_panels)
            m_inside.emplace_back(panel->frame().area.left(), belowAxes(metrics) + 0.4 * gap, width, flow);
        m_insideFlows = true;
        return true;
    }
    m_isSpread = false;
    layOutPanels(inner, metrics);
    return false;
}

QStringList CurvesFigure::hiddenLegend() const
{
    return m_hidden;
}

} // namespace edgescope
