// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/features/featurespicture.h"

#include "views/numbertext.h"
#include "views/statemark.h"

#include <QCoreApplication>

#include <algorithm>

// The legend: the states, and how the two of a pair differ.
namespace edgescope {

std::vector<LegendRow> FeaturesPicture::legendRows() const
{
    std::vector<LegendRow> rows;
    const auto shapeRow = [&](const QString &state, const QString &words) {
        LegendRow row;
        row.text = words;
        row.mark = LegendRow::Mark::StateShape;
        row.state = state;
        row.colour = state.isEmpty() ? m_style.theme->plot : m_style.theme->state(state);
        row.lineColour = m_style.theme->stateLine(state);
        row.dash = stateDash(state);
        row.lineWidth = isScatter() && !state.isEmpty() ? 1.4 : 0;
        rows.push_back(row);
    };
    if (!isScatter()) {
        for (const QString &state : stripStates())
            shapeRow(state,
                     state.isEmpty() ? QCoreApplication::translate("FeaturesView", "All time") : state);
        LegendRow sizes;
        sizes.text = QCoreApplication::translate("FeaturesView", "small → large:");
        sizes.secondary = sizes.spaceBefore = true;
        rows.push_back(sizes);
        sizes.text = QCoreApplication::translate("FeaturesView", "offset 1 → 5");
        sizes.spaceBefore = false;
        rows.push_back(sizes);
        return rows;
    }
    const auto count = [this](const QString &state) {
        return countText(std::ranges::count_if(m_data.points, [&](const FeaturePoint &point) {
            return point.state == state && place(point).has_value();
        }));
    };
    for (const QString &state : pointStates())
        shapeRow(state, QStringLiteral("%1  %2").arg(state, count(state)));
    shapeRow({}, QCoreApplication::translate("FeaturesView", "no state  %1").arg(count({})));
    for (const LegendRow &row : comparisonRows())
        rows.push_back(row);
    return rows;
}

std::vector<LegendRow> FeaturesPicture::comparisonRows() const
{
    std::vector<LegendRow> rows;
    const std::vector<StatePair> pairs = statePairs(m_data);
    if (m_options.pair >= pairs.size())
        return rows;
    const StatePair &pair = pairs[m_options.pair];
    LegendRow heading;
    heading.text = QStringLiteral("%1 – %2").arg(pair.a, pair.b);
    heading.bold = true;
    heading.spaceBefore = true;
    rows.push_back(heading);
    for (const FeatureComparison &comparison : m_data.comparisons) {
        const bool isShown = comparison.feature == m_options.x || comparison.feature == m_options.y;
        if (!isShown || StatePair{comparison.stateA, comparison.stateB} != pair)
            continue;
        LegendRow name;
        name.text = m_data.features[comparison.feature].title;
        LegendRow numbers;
        numbers.text = QCoreApplication::translate("FeaturesView", "d %1, Holm p %2")
                           .arg(numberText(comparison.effectSize, 2), numberText(comparison.pHolm, 2));
        numbers.secondary = true;
        rows.push_back(name);
        rows.push_back(numbers);
    }
    return rows;
}

QStringList FeaturesPicture::hiddenLegend() const
{
    return m_options.hasLegend && !m_legendArea.isValid() ? legendTexts(legendRows()) : QStringList();
}

void FeaturesPicture::paintLegendIn(QPainter &painter, const QRectF &area) const
{
    if (m_style.legend != LegendPlace::None)
        paintLegend(painter, innerLegendArea(area), legendRows(), m_style);
}

QRectF FeaturesPicture::innerLegendArea(const QRectF &area) const
{
    const double gap = m_metrics.lineHeight;
    return area.adjusted(gap, 0.8 * gap, 0, 0);
}

std::optional<QString> FeaturesPicture::stateIn(const QRectF &legend, const QPointF &position) const
{
    if (!isScatter() || !legend.contains(position))
        return {};
    const std::vector<LegendRow> rows = legendRows();
    const std::vector<QRectF> boxes = legendBoxes(legend, rows, m_metrics);
    for (size_t n = 0; n < boxes.size(); ++n)
        if (rows[n].mark == LegendRow::Mark::StateShape && boxes[n].contains(position))
            return rows[n].state;
    return {};
}

} // namespace edgescope
