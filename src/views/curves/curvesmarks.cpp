// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curves/curvespanel.h"

#include "views/timebands.h"

#include <QPainter>
#include <QXYSeries>

#include <algorithm>
#include <cmath>

// Marked places and selected times of a panel, and the words of its marks.
namespace edgescope {
namespace {

// Words on a veil of the ground, legible on lines.
void paintWords(QPainter &painter, const QRectF &box, const QString &words, const Theme &theme)
{
    constexpr float veil = 0.8F;
    QColor ground = theme.plot;
    ground.setAlphaF(veil);
    painter.fillRect(box, ground);
    painter.setPen(theme.text);
    painter.drawText(box, atLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
}

void paintShape(QPainter &painter, Mark::Kind kind, const QPointF &place, double size)
{
    if (kind == Mark::Kind::Half) {
        painter.drawEllipse(place, size, size);
        return;
    }
    QPolygonF shape;
    shape << place + QPointF(0, -size) << place + QPointF(size, kind == Mark::Kind::Peak ? size : 0);
    if (kind == Mark::Kind::Recovery)
        shape << place + QPointF(0, size);
    shape << place + QPointF(-size, kind == Mark::Kind::Peak ? size : 0);
    painter.drawPolygon(shape);
}

} // namespace

bool CurvesPanel::hasTime() const
{
    return std::isfinite(m_timeOrigin) && m_panel.x.unit == u"s" && !m_panel.x.logarithmic;
}

TimeRange CurvesPanel::shownTime() const
{
    return {m_timeOrigin + m_frame.x.minimum, m_timeOrigin + m_frame.x.maximum};
}

double CurvesPanel::secondsAt(double x) const
{
    return m_timeOrigin + axisValue(m_frame.x, (x - m_frame.area.left()) / m_frame.area.width());
}

void CurvesPanel::paintTimes(QPainter &painter, const std::vector<TimeRange> &times) const
{
    constexpr double leastWidth = 2;
    if (!hasTime())
        return;
    const TimeScale scale{shownTime(), m_frame.area.width()};
    paintTimeBands(painter, timeBands(times, scale, m_frame.area, leastWidth * m_unit), *m_style.theme,
                   m_unit);
}

void CurvesPanel::paintCursor(QPainter &painter, double seconds) const
{
    const double share = hasTime() ? axisFraction(m_frame.x, seconds - m_timeOrigin) : -1;
    if (!(share >= 0 && share <= 1))
        return;
    const QRectF &area = m_frame.area;
    const double x = std::floor(area.left() + share * area.width()) + 0.5;
    painter.setPen(QPen(m_style.theme->text, m_unit));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

// How much of what is drawn lies under a box.
int CurvesPanel::crowding(const QRectF &box, const std::vector<QRectF> &taken) const
{
    constexpr int outside = 10000;
    constexpr int overWords = 1000;
    constexpr int overLine = 20;
    int crowd = m_frame.area.contains(box) ? 0 : outside;
    for (const QRectF &other : taken)
        crowd += other.intersects(box) ? overWords : 0;
    for (const Mark &mark : m_panel.marks)
        if (const double x = m_frame.toPoint(mark.x, 0).x();
            mark.kind == Mark::Kind::Line && x > box.left() && x < box.right())
            crowd += overLine;
    for (const Chart &chart : m_charts) {
        if (chart.source->role == Series::Role::Band || chart.source->source != dataSource)
            continue;
        const QList<QPointF> points = chart.series->points();
        for (qsizetype n = 1; n < points.size(); ++n) {
            const QPointF a = m_frame.toPoint(points[n - 1].x(), points[n - 1].y());
            const QPointF b = m_frame.toPoint(points[n].x(), points[n].y());
            // Long segments count at several places.
            constexpr int places = 8;
            for (int p = 0; p < places; ++p)
                crowd += box.contains(a + (b - a) * p / places) ? 1 : 0;
        }
    }
    return crowd;
}

void CurvesPanel::paintMarks(QPainter &painter, const FigureStyle &style) const
{
    const PlotMetrics metrics(style, painter.device());
    const double size = 4.5 * metrics.unit;
    const double gap = 0.4 * metrics.lineHeight;
    painter.setFont(metrics.font);
    paintLineWords(painter, metrics);
    std::vector<QRectF> taken; // by marks and words
    for (const Mark &mark : m_panel.marks)
        if (mark.kind != Mark::Kind::Line) {
            const QPointF place = m_frame.toPoint(mark.x, mark.y);
            taken.emplace_back(place.x() - size, place.y() - size, 2 * size, 2 * size);
        }
    for (const Mark &mark : m_panel.marks) {
        const double x = axisFraction(m_frame.x, mark.x);
        if (mark.kind == Mark::Kind::Line || !(x >= 0 && x <= 1))
            continue;
        const QPointF place = m_frame.toPoint(mark.x, mark.y);
        painter.setPen(QPen(style.theme->text, 1.2 * metrics.unit));
        painter.setBrush(mark.kind == Mark::Kind::Half ? style.theme->plot : style.theme->text);
        paintShape(painter, mark.kind, place, size);
        // The words stand where they cover least: beside, above or below the mark.
        const QSizeF words(metrics.textWidth(mark.text) + metrics.unit, metrics.lineHeight);
        QRectF best;
        int least = std::numeric_limits<int>::max();
        for (const double down : {0.0, -1.0, 1.0, -2.0, 2.0})
            for (const bool right : {true, false}) {
                QRectF box(QPointF(right ? place.x() + size + gap : place.x() - size - gap - words.width(),
                                   place.y() + (down - 0.5) * words.height()),
                           words);
                // Long words in a small plot stand over or under their mark.
                box.moveLeft(std::max(std::min(box.left(), m_frame.area.right() - words.width()),
                                      m_frame.area.left()));
                if (const int crowd = crowding(box, taken); crowd < least) {
                    least = crowd;
                    best = box;
                }
            }
        taken.push_back(best);
        paintWords(painter, best, mark.text, *style.theme);
    }
    painter.setBrush(Qt::NoBrush);
}

// The words of vertical lines stand above the plot: of the first to its left, of the second to its right, so
// that those of an onset and an end point away from each other. Where there is no room beside words before,
// they stand inside the plot.
void CurvesPanel::paintLineWords(QPainter &painter, const PlotMetrics &metrics) const
{
    const QRectF &area = m_frame.area;
    const double gap = 0.2 * metrics.lineHeight;
    bool left = true;
    std::vector<QRectF> taken;
    for (const Mark &mark : m_panel.marks) {
        const double x = axisFraction(m_frame.x, mark.x);
        if (mark.kind != Mark::Kind::Line || mark.text.isEmpty() || !(x >= 0 && x <= 1))
            continue;
        const double place = area.left() + x * area.width();
        const double width = metrics.textWidth(mark.text) + metrics.unit;
        double start = left ? place - gap - width : place + gap;
        start = std::clamp(start, area.left(), std::max(area.left(), area.right() - width));
        QRectF box(start, area.top() - 1.1 * metrics.lineHeight, width, metrics.lineHeight);
        while (std::any_of(taken.begin(), taken.end(),
                           [&box](const QRectF &other) { return other.intersects(box); }))
            box.translate(0, 1.2 * metrics.lineHeight);
        paintWords(painter, box, mark.text, *m_style.theme);
        taken.push_back(box);
        left = !left;
    }
}

} // namespace edgescope
