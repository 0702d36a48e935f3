// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curves/curvespanel.h"

#include "views/curves/polyline.h"
#include "views/curves/serieslook.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

// What lies below the chart of a panel.
namespace edgescope {

void CurvesPanel::paintGround(QPainter &painter, const FigureStyle &style) const
{
    const PlotMetrics metrics(style, painter.device());
    const QRectF &area = m_frame.area;
    if (std::isfinite(m_panel.tintFrom) && std::isfinite(m_panel.tintTo))
        paintStretch(painter, {m_panel.tintFrom, m_panel.tintTo});
    for (const AxisStretch &stretch : m_panel.stretches)
        paintStretch(painter, stretch);
    paintGrid(painter, m_frame, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Series *series : m_drawn)
        if (series->role == Series::Role::Points && !series->low.empty() && !series->high.empty())
            paintLimits(painter, *series, style, metrics.unit);
    painter.restore();
    for (const Series *series : m_drawn)
        if (series->role == Series::Role::Bars)
            paintBars(painter, *series);
    painter.setPen(QPen(style.theme->text, metrics.unit));
    for (const Mark &mark : m_panel.marks)
        if (const double x = axisFraction(m_frame.x, mark.x);
            mark.kind == Mark::Kind::Line && x >= 0 && x <= 1)
            painter.drawLine(QPointF(area.left() + x * area.width(), area.top()),
                             QPointF(area.left() + x * area.width(), area.bottom()));
}

void CurvesPanel::paintStretch(QPainter &painter, const AxisStretch &stretch) const
{
    const QRectF &area = m_frame.area;
    const Theme &theme = *m_style.theme;
    const double from = std::clamp(axisFraction(m_frame.x, stretch.from), 0.0, 1.0);
    const double to = std::clamp(axisFraction(m_frame.x, stretch.to), 0.0, 1.0);
    const QRectF box(area.left() + from * area.width(), area.top(), (to - from) * area.width(),
                     area.height());
    if (stretch.isHatched)
        painter.fillRect(box, QBrush(theme.hatch, Qt::BDiagPattern));
    else
        painter.fillRect(box, stretchTint(theme));
}

// Each bar is as wide as the way to its neighbour, less a gap where there is room for one.
void CurvesPanel::paintBars(QPainter &painter, const Series &series) const
{
    constexpr double share = 0.7;
    constexpr double leastStep = 4; // pixels of a 96 dpi screen
    const QColor colour =
        followsScale(series) ? m_style.theme->scale(series.scale) : seriesColour(series, *m_style.theme);
    const double zero = std::clamp(axisFraction(m_frame.y, 0), 0.0, 1.0);
    const double base = m_frame.area.bottom() - zero * m_frame.area.height();
    painter.fillRect(QRectF(m_frame.area.left(), base, m_frame.area.width(), m_unit), m_style.theme->axis);
    for (size_t n = 0; n < series.x.size(); ++n) {
        if (std::isnan(series.y[n]))
            continue;
        const size_t other = n + 1 < series.x.size() ? n + 1 : n - 1;
        const QPointF top = m_frame.toPoint(series.x[n], series.y[n]);
        const double step =
            series.x.size() < 2
                ? m_unit
                : std::abs(m_frame.toPoint(series.x[other], 0).x() - m_frame.toPoint(series.x[n], 0).x());
        const double width = step < leastStep * m_unit ? step : share * step;
        const QRectF bar(QPointF(top.x() - width / 2, base), QPointF(top.x() + width / 2, top.y()));
        painter.fillRect(bar.normalized().intersected(m_frame.area), colour);
    }
}

void CurvesPanel::paintLimits(QPainter &painter, const Series &series, const FigureStyle &style,
                              double unit) const
{
    for (size_t n = 0; n < series.x.size(); ++n) {
        const QList<QPointF> bar = drawnLine(std::vector{series.x[n], series.x[n]},
                                             std::vector{series.low[n], series.high[n]}, m_frame);
        if (bar.size() != 2)
            continue;
        painter.setPen(QPen(pointColour(series, n, *style.theme), unit));
        painter.drawLine(m_frame.toPoint(bar[0].x(), bar[0].y()), m_frame.toPoint(bar[1].x(), bar[1].y()));
    }
}

} // namespace edgescope
