// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curves/serieslook.h"

namespace edgescope {

bool isOfOneScale(const Series &series)
{
    return series.scale > 0 && series.source != dataSource;
}

bool isTheory(const Series &series)
{
    return series.role == Series::Role::Reference || series.role == Series::Role::Band ||
           series.role == Series::Role::Faint;
}

bool isCurvedFit(const Series &series)
{
    return series.role == Series::Role::Fit && series.x.size() > 2;
}

bool isResampled(const Series &series)
{
    return series.source == "block_bootstrap";
}

bool followsScale(const Series &series)
{
    return series.role == Series::Role::Bars && series.scale > 0;
}

QColor seriesColour(const Series &series, const Theme &theme)
{
    if (isCurvedFit(series))
        return theme.accent;
    if (series.role == Series::Role::Reference)
        return theme.axis;
    if (series.role == Series::Role::Faint)
        return theme.secondaryText;
    if (series.role == Series::Role::Band) {
        // Bands that overlap have colours of their own, and lines at their edges.
        const QColor own = sourceColour(series.source, theme);
        const bool hasOwn = series.source != dataSource && own != theme.surrogate;
        QColor colour = hasOwn ? own : theme.axis;
        colour.setAlphaF(hasOwn ? 0.12F : 0.3F);
        return colour;
    }
    if (isResampled(series)) {
        QColor colour = theme.surrogate;
        colour.setAlphaF(0.6F);
        return colour;
    }
    if (series.source != dataSource)
        return sourceColour(series.source, theme);
    if (series.role == Series::Role::Bars) // lines are drawn over them
        return theme.unitClass(series.unitClass);
    if (series.unitClass != UnitClass::Unclassified)
        return theme.unitClass(series.unitClass);
    return theme.text;
}

QColor pointColour(const Series &series, size_t n, const Theme &theme)
{
    if (n < series.greyed.size() && series.greyed[n])
        return theme.line;
    return n < series.scales.size() ? theme.scale(series.scales[n]) : seriesColour(series, theme);
}

LineDash seriesDash(const Series &series)
{
    if (series.role == Series::Role::Faint)
        return Qt::DotLine;
    if (series.source == dataSource)
        return series.role == Series::Role::Reference || isCurvedFit(series) ? Qt::DashLine : Qt::SolidLine;
    return isResampled(series) ? LineDash(Qt::SolidLine) : sourceDash(series.source);
}

QColor stretchTint(const Theme &theme)
{
    return theme.window.lighter(theme.dark ? 80 : 102);
}

} // namespace edgescope
