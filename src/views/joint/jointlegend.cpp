// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/joint/jointpicture.h"

#include "core/scalegrid.h"
#include "study/sensitivityoverlay.h"
#include "views/joint/ellipse.h"
#include "views/numbertext.h"

#include <QCoreApplication>
#include <QPen>

#include <algorithm>
#include <cmath>

// The legend: the scales or states, and the numbers of the current scale.
namespace edgescope {
namespace {

LegendRow numberRow(const QString &name, const QString &value)
{
    LegendRow row;
    row.text = name + QChar(u'\u2002') + value;
    return row;
}

} // namespace

std::vector<LegendRow> JointPicture::legendRows(double width) const
{
    std::vector<LegendRow> rows;
    LegendRow heading;
    heading.text = m_options.byState ? scaleText(scaleWidth(m_style.scale)) : QStringLiteral("Δt");
    heading.bold = true;
    rows.push_back(heading);
    std::vector<const Ellipsoid *> ellipses = drawnEllipses();
    std::ranges::stable_sort(ellipses, {}, &Ellipsoid::scale);
    for (const Ellipsoid *ellipsoid : ellipses) {
        const QPen pen = ellipsePen(*ellipsoid);
        LegendRow row;
        row.text = m_options.byState
                       ? QStringLiteral("%1  ρ %2").arg(ellipsoid->state, numberText(ellipsoid->rho, 2))
                       : scaleText(ellipsoid->width);
        row.mark = LegendRow::Mark::Line;
        row.colour = pen.color();
        row.dash = pen.style();
        row.lineWidth = pen.widthF() / m_metrics.unit;
        row.bold = !m_options.byState && ellipsoid->scale == m_style.scale;
        rows.push_back(row);
    }

    LegendRow current;
    current.text = QStringLiteral("k %1").arg(m_style.scale);
    current.bold = true;
    current.spaceBefore = true;
    rows.push_back(current);
    const Ellipsoid *ellipsoid = findEllipsoid(m_data, m_style.scale);
    if (!ellipsoid)
        return rows;
    const auto number = [&rows](const char16_t *name, double value, int digits, const QString &after = {}) {
        if (std::isfinite(value))
            rows.push_back(
                numberRow(QString::fromUtf16(name), leftToRight(numberText(value, digits) + after)));
    };
    number(u"ρ", ellipsoid->rho, 2);
    if (std::isfinite(ellipsoid->uncertainRhoLow)) {
        LegendRow interval;
        interval.text = sensitivityLabel(QStringLiteral("ρ")) + u' ' +
                        leftToRight(numberText(ellipsoid->uncertainRhoLow, 2) + u'–' +
                                    numberText(ellipsoid->uncertainRhoHigh, 2));
        interval.secondary = true;
        rows.push_back(interval);
    }
    number(u"θ", ellipsoid->thetaDegrees, 3, QStringLiteral("°"));
    number(u"A", ellipsoid->anisotropy, 3);
    number(u"a", ellipsoid->alignment, 3);
    rows.push_back(numberRow(QStringLiteral("n"), countText(ellipsoid->bins)));
    for (const LegendRow &row : wrappedRows(ellipsoidRemark(*ellipsoid), width, m_metrics))
        rows.push_back(row);
    for (const SurrogateEllipsoid &surrogate : m_data.surrogates) {
        if (surrogate.mean.scale != m_style.scale || !surrogate.mean.state.isEmpty())
            continue;
        LegendRow row;
        row.mark = LegendRow::Mark::Line;
        row.colour = sourceColour(surrogate.source, *m_style.theme);
        row.dash = sourceDash(surrogate.source);
        row.spaceBefore = true;
        const std::vector<LegendRow> lines =
            markedRows(row, surrogate.title, width - 1.4 * m_metrics.lineHeight, m_metrics);
        rows.insert(rows.end(), lines.begin(), lines.end());
        LegendRow rho =
            numberRow(QStringLiteral("ρ"), numberText(std::round(100 * surrogate.mean.rho) / 100, 2));
        rho.secondary = true;
        LegendRow p = numberRow(QStringLiteral("p"), numberText(surrogate.p, 2));
        p.secondary = true;
        if (std::isfinite(surrogate.mean.rho))
            rows.push_back(rho);
        if (std::isfinite(surrogate.p))
            rows.push_back(p);
    }
    if (m_outside > 0 && m_options.points) {
        LegendRow outside;
        outside.text =
            QCoreApplication::translate("JointView", "%n outside", "points beyond the axes", int(m_outside));
        outside.secondary = true;
        outside.spaceBefore = true;
        rows.push_back(outside);
    }
    return rows;
}

QStringList JointPicture::hiddenLegend() const
{
    return m_legendArea.isValid() ? QStringList() : legendTexts(m_legend);
}

} // namespace edgescope
