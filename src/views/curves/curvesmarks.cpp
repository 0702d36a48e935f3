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

constexpr double markSize = 4.5;  // pixels of a 96 dpi screen
constexpr int overWords = 100000; // more than any curve amounts to

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
    constexpr int overLine = 20;
    int crowd = m_frame.area.contains(box) ? 0 : overWords;
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

bool CurvesPanel::covers(const QRectF &box) const
{
    constexpr double step = 3; // pixels
    for (const Chart &chart : m_charts) {
        const QList<QPointF> points = chart.series->points();
        for (qsizetype n = 1; n < points.size(); ++n) {
            const QPointF a = m_frame.toPoint(points[n - 1].x(), points[n - 1].y());
            const QPointF along = m_frame.toPoint(points[n].x(), points[n].y()) - a;
            const int places = 1 + static_cast<int>(std::hypot(along.x(), along.y()) / step);
            for (int p = 0; p <= places; ++p)
                if (box.contains(a + along * p / places))
                    return true;
        }
    }
    return false;
}

// Where words cover least: beside, above or below their mark, else in a row of the plot. Never over other
// words, over marks or outside of the plot: nothing when there is no such room.
std::optional<QRectF> CurvesPanel::roomForWords(const QPointF &place, double reach, const QSizeF &words,
                                                const std::vector<QRectF> &taken) const
{
    const QRectF &area = m_frame.area;
    QRectF best;
    int least = overWords;
    const auto consider = [&](QRectF box) {
        // Long words in a small plot stand over or under their mark.
        box.moveLeft(std::max(std::min(box.left(), area.right() - words.width()), area.left()));
        if (const int crowd = crowding(box, taken); crowd < least) {
            least = crowd;
            best = box;
        }
    };
    for (const double down : {0.0, -1.0, 1.0, -2.0, 2.0})
        for (const bool right : {true, false})
            consider(QRectF(QPointF(right ? place.x() + reach : place.x() - reach - words.width(),
                                    place.y() + (down - 0.5) * words.height()),
                            words));
    for (double top = area.top(); least == overWords && top + words.height() <= area.bottom();
         top += words.height())
        consider(QRectF(QPointF(place.x() - words.width() / 2, top), words));
    return least < overWords ? std::optional(best) : std::nullopt;
}

// The words of all marks but the vertical lines. Those without room lose their end, in the end all of them.
std::vector<CurvesPanel::Words> CurvesPanel::markWords(const PlotMetrics &metrics) const
{
    const double size = markSize * metrics.unit;
    std::vector<QRectF> taken; // by marks and words
    for (const Mark &mark : m_panel.marks)
        if (mark.kind != Mark::Kind::Line) {
            const QPointF place = m_frame.toPoint(mark.x, mark.y);
            taken.emplace_back(place.x() - size, place.y() - size, 2 * size, 2 * size);
        }
    std::vector<Words> all;
    for (const Mark &mark : m_panel.marks) {
        const double x = axisFraction(m_frame.x, mark.x);
        if (mark.kind == Mark::Kind::Line || !(x >= 0 && x <= 1))
            continue;
        const double least = 3 * metrics.lineHeight;
        for (double width = std::min(metrics.textWidth(mark.text), m_frame.area.width() - metrics.unit);
             width > 0; width = width > least ? std::max(least, 0.75 * width) : 0) {
            const auto box = roomForWords(m_frame.toPoint(mark.x, mark.y), size + 0.4 * metrics.lineHeight,
                                          {width + metrics.unit, metrics.lineHeight}, taken);
            if (!box)
                continue;
            all.push_back({*box, metrics.elided(mark.text, box->width())});
            taken.push_back(*box);
            break;
        }
    }
    return all;
}

// The words of vertical lines stand above the plot: of the first to its left, of the second to its right, so
// that those of an onset and an end point away from each other. Where there is no room beside words before,
// they stand in a row above them.
std::vector<CurvesPanel::Words> CurvesPanel::lineWords(const PlotMetrics &metrics) const
{
    const QRectF &area = m_frame.area;
    const double gap = 0.2 * metrics.lineHeight;
    bool left = true;
    std::vector<Words> all;
    for (const Mark &mark : m_panel.marks) {
        const double x = axisFraction(m_frame.x, mark.x);
        if (mark.kind != Mark::Kind::Line || mark.text.isEmpty() || !(x >= 0 && x <= 1))
            continue;
        const double place = area.left() + x * area.width();
        const double width = std::min(metrics.textWidth(mark.text) + metrics.unit, area.width());
        double start = left ? place - gap - width : place + gap;
        start = std::clamp(start, area.left(), std::max(area.left(), area.right() - width));
        QRectF box(start, area.top() - 1.1 * metrics.lineHeight, width, metrics.lineHeight);
        const auto touches = [&](const Words &other) {
            return other.box.intersects(box.adjusted(-2 * gap, 0, 2 * gap, 0));
        };
        while (std::ranges::any_of(all, touches))
            box.translate(0, -metrics.lineHeight);
        all.push_back({box, metrics.elided(mark.text, width)});
        left = !left;
    }
    return all;
}

int CurvesPanel::lineWordRows(const PlotMetrics &metrics) const
{
    double top = m_frame.area.top();
    for (const Words &words : lineWords(metrics))
        top = std::min(top, words.box.top());
    return static_cast<int>(std::lround((m_frame.area.top() - top) / metrics.lineHeight));
}

std::vector<QRectF> CurvesPanel::wordBoxes(const PlotMetrics &metrics) const
{
    std::vector<QRectF> boxes;
    for (const auto &all : {lineWords(metrics), markWords(metrics)})
        for (const Words &words : all)
            boxes.push_back(words.box);
    return boxes;
}

void CurvesPanel::paintMarks(QPainter &painter, const FigureStyle &style) const
{
    const PlotMetrics metrics(style, painter.device());
    painter.setFont(metrics.font);
    for (const Words &words : lineWords(metrics))
        paintWords(painter, words.box, words.text, *style.theme);
    for (const Mark &mark : m_panel.marks) {
        const double x = axisFraction(m_frame.x, mark.x);
        if (mark.kind == Mark::Kind::Line || !(x >= 0 && x <= 1))
            continue;
        painter.setPen(QPen(style.theme->text, 1.2 * metrics.unit));
        painter.setBrush(mark.kind == Mark::Kind::Half ? style.theme->plot : style.theme->text);
        paintShape(painter, mark.kind, m_frame.toPoint(mark.x, mark.y), markSize * metrics.unit);
    }
    for (const Words &words : markWords(metrics))
        paintWords(painter, words.box, words.text, *style.theme);
    painter.setBrush(Qt::NoBrush);
}

} // namespace edgescope
