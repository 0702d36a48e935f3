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

// Numbers of the whole range and the meaning of the lines.
std::vector<LegendRow> CurvesFigure::columnRows(const PlotMetrics &metrics) const
{
    if (!hasColumn())
        return {};
    std::vector<ReadOut> readOuts;
    std::vector<const Series *> drawn;
    for (const auto &panel : m_panels) {
        const std::vector<ReadOut> &more = panel->panel().readOuts;
        readOuts.insert(readOuts.end(), more.begin(), more.end());
        drawn.insert(drawn.end(), panel->drawnSeries().begin(), panel->drawnSeries().end());
    }
    std::vector<LegendRow> rows = readOutRows(readOuts, m_style.scale, 3);
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
        const std::vector<LegendRow> lines =
            markedRows(row, series->name, columnShare * m_area.width(), metrics);
        rows.insert(rows.end(), lines.begin(), lines.end());
    }
    return rows;
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

QRectF CurvesFigure::insideArea(size_t index, const PlotMetrics &metrics) const
{
    return m_panels[index]->frame().area.adjusted(0.7 * metrics.lineHeight, 0.9 * metrics.lineHeight, 0, 0);
}

bool CurvesFigure::hasRoomInside(const PlotMetrics &metrics) const
{
    for (size_t index = 0; index < m_panels.size() && !hasColumn(); ++index) {
        const std::vector<LegendRow> rows = insideRows(m_panels[index]->panel());
        const QRectF area = insideArea(index, metrics);
        if (legendWidth(rows, metrics) > area.width() || legendHeight(rows, metrics) > area.height())
            return false;
    }
    return true;
}

QStringList CurvesFigure::hiddenLegend() const
{
    return m_hidden;
}

} // namespace edgescope
