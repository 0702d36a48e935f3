// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/matrixpicture.h"

#include "views/classshape.h"
#include "views/connections/unitgraphlayout.h"
#include "views/timemap/timemappainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double leastGrid = 6; // pixels of a cell from which it has lines round it
constexpr double leastMark = 2.2;
constexpr double mostMark = 11;
constexpr double matrixTick = 3;

// The width that a class' mark takes beside the matrix.
double markWidth(const PlotMetrics &metrics)
{
    return metrics.textWidth(classMark(UnitClass::Excitatory), true) + 0.4 * metrics.lineHeight;
}

} // namespace

MatrixPicture::MatrixPicture(const ShownGraph &shown, const FigureStyle &style, const QRectF &area,
                             const QPaintDevice *device, const PlotZoom &zoom)
    : m_shown(shown)
    , m_style(style)
    , m_metrics(style, device)
    , m_zoom(zoom)
    , m_order(unitOrder(*shown.graph))
    , m_rank(m_order.size())
{
    const auto count = static_cast<int>(m_order.size());
    for (int rank = 0; rank < count; ++rank) {
        const auto unit = static_cast<std::size_t>(m_order[static_cast<std::size_t>(rank)]);
        m_rank[unit] = rank;
        const UnitClass unitClass = shown.graph->units[unit].unitClass;
        if (m_groups.empty() || m_groups.back().unitClass != unitClass)
            m_groups.push_back({unitClass, rank, rank});
        m_groups.back().last = rank + 1;
        m_labels = std::max(m_labels, m_metrics.textWidth(shown.graph->units[unit].label, true));
    }
    const double line = m_metrics.lineHeight;
    m_labels = std::min(m_labels, 6 * line) + (matrixTick + 2) * m_metrics.unit;
    const double left = 1.2 * line + markWidth(m_metrics) + m_labels;
    const double bottom = 2.5 * line + m_labels;
    const double side = std::max(20.0, std::floor(std::min(area.width() - left, area.height() - bottom)));
    m_frame.area = QRectF(std::floor(area.left() + left), std::floor(area.top()), side, side);
    m_frame.x.minimum = m_frame.y.minimum = 0;
    m_frame.x.maximum = m_frame.y.maximum = std::max(1, count);
    m_frame.y.isReversed = true;
    zoom.apply(m_frame);
}

double MatrixPicture::cell() const
{
    return m_frame.area.width() / (m_frame.x.maximum - m_frame.x.minimum);
}

// Every so many-th unit is labelled.
int MatrixPicture::stride() const
{
    const double room = m_metrics.lineHeight / cell();
    for (int power = 1;; power *= 10)
        for (const int factor : {1, 2, 5})
            if (factor * power >= room)
                return factor * power;
}

QPointF MatrixPicture::centre(int source, int target) const
{
    return m_frame.toPoint(m_rank[static_cast<std::size_t>(target)] + 0.5,
                           m_rank[static_cast<std::size_t>(source)] + 0.5);
}

std::optional<QPointF> MatrixPicture::place(int source, int target) const
{
    const QPointF middle = centre(source, target);
    return m_frame.area.contains(middle) ? std::optional(middle) : std::nullopt;
}

std::optional<MatrixPicture::Pair> MatrixPicture::pairAt(const QPointF &position) const
{
    const QRectF &area = m_frame.area;
    if (m_order.empty() || !area.contains(position))
        return {};
    const auto unitAt = [this](double value) {
        return m_order[static_cast<std::size_t>(
            std::clamp(static_cast<int>(std::floor(value)), 0, static_cast<int>(m_order.size()) - 1))];
    };
    return Pair{unitAt(axisValue(m_frame.y, (area.bottom() - position.y()) / area.height())),
                unitAt(axisValue(m_frame.x, (position.x() - area.left()) / area.width()))};
}

// The row or column of a unit, as much of it as is in view.
QRectF MatrixPicture::strip(int unit, bool isRow) const
{
    const double rank = m_rank[static_cast<std::size_t>(unit)];
    const QRectF &area = m_frame.area;
    const QPointF from = m_frame.toPoint(rank, rank);
    const double size = cell();
    const QRectF whole = isRow ? QRectF(area.left(), from.y(), area.width(), size)
                               : QRectF(from.x(), area.top(), size, area.height());
    return whole.intersected(area);
}

void MatrixPicture::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintUntested(painter);
    paintMarks(painter);
    paintLabels(painter);
    paintGroups(painter);
    paintTitles(painter);
    painter.restore();
}

void MatrixPicture::paintGround(QPainter &painter) const
{
    const QRectF &area = m_frame.area;
    const Theme &theme = *m_style.theme;
    const double size = cell();
    // No unit acts on itself.
    for (const int unit : m_order)
        painter.fillRect(strip(unit, true).intersected(strip(unit, false)), theme.grid);
    QColor tint = theme.accent;
    tint.setAlphaF(0.16F);
    for (const int unit : m_shown.selected)
        for (const bool isRow : {true, false})
            painter.fillRect(strip(unit, isRow), tint);
    if (size < leastGrid * m_metrics.unit)
        return;
    painter.setPen(QPen(theme.grid, m_metrics.unit));
    for (std::size_t rank = 1; rank < m_order.size(); ++rank) {
        const QPointF edge = m_frame.toPoint(static_cast<double>(rank), static_cast<double>(rank));
        if (edge.x() > area.left() && edge.x() < area.right())
            painter.drawLine(QPointF(edge.x(), area.top()), QPointF(edge.x(), area.bottom()));
        if (edge.y() > area.top() && edge.y() < area.bottom())
            painter.drawLine(QPointF(area.left(), edge.y()), QPointF(area.right(), edge.y()));
    }
}

// The cells of a row that lie beside one another are one stretch.
void MatrixPicture::paintUntested(QPainter &painter) const
{
    if (!m_shown.graph->pairsTested)
        return;
    QPainterPath untested;
    const auto count = m_order.size();
    for (std::size_t row = 0; row < count; ++row)
        for (std::size_t column = 0; column < count; ++column) {
            const std::size_t first = column;
            while (column < count && !m_shown.graph->isTested(m_order[row], m_order[column]))
                ++column;
            if (column > first)
                untested.addRect(
                    QRectF(m_frame.toPoint(static_cast<double>(first), static_cast<double>(row)),
                           m_frame.toPoint(static_cast<double>(column), static_cast<double>(row) + 1)));
        }
    painter.save();
    painter.setClipPath(untested, Qt::IntersectClip);
    paintHatch(painter, m_frame.area, m_style.theme->hatch, m_metrics.unit);
    painter.restore();
}

void MatrixPicture::paintMarks(QPainter &painter) const
{
    const double unit = m_metrics.unit;
    painter.setPen(Qt::NoPen);
    for (const Connection &connection : m_shown.graph->connections) {
        const auto middle = place(connection.source, connection.target);
        if (!middle)
            continue;
        const double radius = 0.5 * cell() * (0.4 + 0.55 * std::sqrt(m_shown.share(connection)));
        painter.setOpacity(m_shown.isStrong(connection) ? 1 : faint);
        painter.setBrush(connectionColour(connection.sign, *m_style.theme));
        paintClassShape(painter, connection.sign, *middle,
                        std::clamp(radius, leastMark * unit, mostMark * unit));
    }
    painter.setOpacity(1);
    painter.setBrush(Qt::NoBrush);
}

// Selected units always have their label, others every few where they are close.
void MatrixPicture::paintLabels(QPainter &painter) const
{
    std::vector<int> taken; // ranks of labels that stand already
    const int apart = stride();
    const auto label = [&](int rank) {
        if (std::ranges::any_of(taken, [&](int other) { return std::abs(other - rank) < apart; }))
            return;
        taken.push_back(rank);
        for (const bool isRow : {true, false})
            paintLabel(painter, m_order[static_cast<std::size_t>(rank)], isRow);
    };
    for (const int unit : m_shown.selected)
        label(m_rank[static_cast<std::size_t>(unit)]);
    for (int rank = 0; rank < static_cast<int>(m_order.size()); rank += apart)
        label(rank);
}

void MatrixPicture::paintLabel(QPainter &painter, int unit, bool isRow) const
{
    const QRectF &area = m_frame.area;
    const QRectF room = strip(unit, isRow);
    if (room.isEmpty())
        return;
    const double line = m_metrics.lineHeight;
    const double mark = matrixTick * m_metrics.unit;
    const QPointF end =
        isRow ? QPointF(area.left(), room.center().y()) : QPointF(room.center().x(), area.bottom());
    const bool isSelected = m_shown.isSelected(unit);
    painter.setPen(QPen(m_style.theme->axis, m_metrics.unit));
    painter.drawLine(end, isRow ? end - QPointF(mark, 0) : end + QPointF(0, mark));
    painter.setFont(isSelected ? m_metrics.boldFont : m_metrics.font);
    painter.setPen(isSelected ? m_style.theme->text : m_style.theme->secondaryText);
    painter.save();
    painter.translate(end);
    if (!isRow)
        painter.rotate(-90);
    const double width = m_labels - mark;
    painter.drawText(QRectF(-mark - 2 * m_metrics.unit - width, -line / 2, width, line),
                     atRight | Qt::AlignVCenter | Qt::TextDontClip,
                     m_metrics.elided(m_shown.graph->units[static_cast<std::size_t>(unit)].label, width));
    painter.restore();
}

void MatrixPicture::paintGroups(QPainter &painter) const
{
    const QRectF &area = m_frame.area;
    const double line = m_metrics.lineHeight;
    painter.setFont(m_metrics.boldFont);
    for (const Group &group : m_groups) {
        const QPointF from = m_frame.toPoint(group.first, group.first);
        const QPointF to = m_frame.toPoint(group.last, group.last);
        painter.setPen(QPen(m_style.theme->axis, m_metrics.unit));
        if (from.x() > area.left() && from.x() < area.right())
            painter.drawLine(QPointF(from.x(), area.top()), QPointF(from.x(), area.bottom()));
        if (from.y() > area.top() && from.y() < area.bottom())
            painter.drawLine(QPointF(area.left(), from.y()), QPointF(area.right(), from.y()));
        const double rows = std::min(to.y(), area.bottom()) - std::max(from.y(), area.top());
        const double columns = std::min(to.x(), area.right()) - std::max(from.x(), area.left());
        painter.setPen(m_style.theme->unitClassText(group.unitClass));
        const QString mark = classMark(group.unitClass);
        const double width = markWidth(m_metrics);
        if (rows >= 0.8 * line)
            painter.drawText(QRectF(area.left() - m_labels - width,
                                    std::max(from.y(), area.top()) + rows / 2 - line / 2, width, line),
                             atLeft | Qt::AlignVCenter | Qt::TextDontClip, mark);
        if (columns >= width)
            painter.drawText(
                QRectF(std::max(from.x(), area.left()), area.bottom() + m_labels + 0.2 * line, columns, line),
                Qt::AlignCenter | Qt::TextDontClip, mark);
    }
    painter.setPen(QPen(m_style.theme->axis, m_metrics.unit));
    painter.drawRect(area);
}

void MatrixPicture::paintTitles(QPainter &painter) const
{
    const QRectF &area = m_frame.area;
    const double line = m_metrics.lineHeight;
    painter.setFont(m_metrics.font);
    painter.setPen(m_style.theme->text);
    painter.drawText(QRectF(area.left(), area.bottom() + m_labels + 1.3 * line, area.width(), line),
                     Qt::AlignCenter | Qt::TextDontClip,
                     QCoreApplication::translate("UnitGraph", "Target unit"));
    painter.save();
    painter.translate(area.left() - m_labels - markWidth(m_metrics) - 1.2 * line, area.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, area.height(), line), Qt::AlignCenter | Qt::TextDontClip,
                     QCoreApplication::translate("UnitGraph", "Source unit"));
    painter.restore();
}

} // namespace edgescope
