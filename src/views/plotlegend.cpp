// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotlegend.h"

#include "views/classshape.h"
#include "views/statemark.h"

#include <QPainter>

#include <algorithm>

namespace edgescope {
namespace {

constexpr double markLength = 14; // pixels of a 96 dpi screen
constexpr double markGap = 6;

double rowHeight(const PlotMetrics &metrics)
{
    return metrics.lineHeight * 1.12;
}

double spaceBefore(const LegendRow &row, const PlotMetrics &metrics)
{
    return row.spaceBefore ? metrics.lineHeight * 0.55 : 0;
}

void paintMark(QPainter &painter, const QRectF &box, const LegendRow &row, const QColor &ink, double unit)
{
    const double middle = box.center().y();
    switch (row.mark) {
    case LegendRow::Mark::None:
    case LegendRow::Mark::Blank:
        break;
    case LegendRow::Mark::Line: {
        QPen pen = dashedPen(row.colour, row.lineWidth * unit, row.dash);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
        break;
    }
    case LegendRow::Mark::StateShape:
        if (row.lineWidth > 0) {
            QPen line = dashedPen(row.lineColour, row.lineWidth * unit, row.dash);
            line.setCapStyle(Qt::FlatCap);
            painter.setPen(line);
            painter.drawLine(QPointF(box.left() - 2 * unit, middle), QPointF(box.right() + 2 * unit, middle));
        }
        painter.setPen(QPen(ink, row.state.isEmpty() ? 1.2 * unit : unit));
        painter.setBrush(row.colour);
        paintStateShape(painter, row.state, QPointF(box.center().x(), middle), 3.6 * unit);
        painter.setBrush(Qt::NoBrush);
        break;
    case LegendRow::Mark::ClassShape:
        painter.setPen(QPen(row.lineColour, unit));
        painter.setBrush(row.colour);
        paintClassShape(painter, row.unitClass, QPointF(box.center().x(), middle), 4 * unit);
        painter.setBrush(Qt::NoBrush);
        break;
    case LegendRow::Mark::Band:
        painter.fillRect(QRectF(box.left(), middle - 4 * unit, box.width(), 8 * unit), row.colour);
        break;
    case LegendRow::Mark::Hatch:
        painter.fillRect(QRectF(box.left(), middle - 5 * unit, box.width(), 10 * unit),
                         QBrush(row.colour, Qt::BDiagPattern));
        break;
    }
}

// Where rows stand one behind the other, from the top left.
std::vector<QPointF> flowPlaces(const std::vector<LegendRow> &rows, double width, const PlotMetrics &metrics)
{
    std::vector<QPointF> places;
    QPointF next;
    for (const LegendRow &row : rows) {
        const double length = legendWidth({row}, metrics);
        if (next.x() > 0 && next.x() + length > width)
            next = {0, next.y() + rowHeight(metrics)};
        places.push_back(next);
        next.rx() += length + 1.5 * metrics.lineHeight;
    }
    return places;
}

} // namespace

double legendWidth(const std::vector<LegendRow> &rows, const PlotMetrics &metrics)
{
    double width = 0;
    for (const LegendRow &row : rows) {
        const double mark = row.mark == LegendRow::Mark::None ? 0 : (markLength + markGap) * metrics.unit;
        width = std::max(width, mark + metrics.textWidth(row.text, row.bold));
    }
    return width;
}

double legendHeight(const std::vector<LegendRow> &rows, const PlotMetrics &metrics)
{
    double height = 0;
    for (const LegendRow &row : rows)
        height += rowHeight(metrics) + spaceBefore(row, metrics);
    return height;
}

std::vector<QRectF> legendBoxes(const QRectF &area, const std::vector<LegendRow> &rows,
                                const PlotMetrics &metrics)
{
    std::vector<QRectF> boxes;
    double y = area.top();
    for (const LegendRow &row : rows) {
        y += spaceBefore(row, metrics);
        if (y + metrics.lineHeight > area.bottom())
            break;
        boxes.emplace_back(area.left(), y, area.width(), metrics.lineHeight);
        y += rowHeight(metrics);
    }
    return boxes;
}

void paintLegend(QPainter &painter, const QRectF &area, const std::vector<LegendRow> &rows,
                 const FigureStyle &style)
{
    const PlotMetrics metrics(style, painter.device());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> boxes = legendBoxes(area, rows, metrics);
    for (size_t n = 0; n < boxes.size(); ++n) {
        const LegendRow &row = rows[n];
        const double y = boxes[n].top();
        double x = area.left();
        if (row.mark != LegendRow::Mark::None) {
            paintMark(painter, {x, y, markLength * metrics.unit, metrics.lineHeight}, row, style.theme->text,
                      metrics.unit);
            x += (markLength + markGap) * metrics.unit;
        }
        painter.setFont(row.bold ? metrics.boldFont : metrics.font);
        painter.setPen(row.secondary ? style.theme->secondaryText : style.theme->text);
        painter.drawText(QRectF(x, y, area.right() - x, metrics.lineHeight),
                         atLeft | Qt::AlignVCenter | Qt::TextDontClip, row.text);
    }
    painter.restore();
}

double legendFlowHeight(const std::vector<LegendRow> &rows, double width, const PlotMetrics &metrics)
{
    return rows.empty() ? 0 : flowPlaces(rows, width, metrics).back().y() + rowHeight(metrics);
}

void paintLegendFlow(QPainter &painter, const QRectF &area, const std::vector<LegendRow> &rows,
                     const FigureStyle &style)
{
    const PlotMetrics metrics(style, painter.device());
    const std::vector<QPointF> places = flowPlaces(rows, area.width(), metrics);
    for (size_t n = 0; n < rows.size(); ++n) {
        LegendRow row = rows[n];
        row.spaceBefore = false; // groups follow one another here
        paintLegend(
            painter,
            QRectF(area.topLeft() + places[n], QSizeF(legendWidth({row}, metrics), rowHeight(metrics))),
            {row}, style);
    }
}

QRectF emptiestCorner(const QRectF &plot, const QSizeF &size, std::span<const QPointF> drawn)
{
    const double right = std::max(plot.left(), plot.right() - size.width());
    const double bottom = std::max(plot.top(), plot.bottom() - size.height());
    QRectF emptiest;
    std::ptrdiff_t least = -1;
    for (const QPointF &corner : {QPointF(right, plot.top()), QPointF(plot.left(), plot.top()),
                                  QPointF(right, bottom), QPointF(plot.left(), bottom)}) {
        const QRectF box = QRectF(corner, size) & plot;
        const auto hidden =
            std::ranges::count_if(drawn, [&box](const QPointF &point) { return box.contains(point); });
        if (least >= 0 && hidden >= least)
            continue;
        least = hidden;
        emptiest = box;
    }
    return emptiest;
}

void paintLegendInside(QPainter &painter, const QRectF &plot, const std::vector<LegendRow> &rows,
                       const FigureStyle &style, std::span<const QPointF> drawn)
{
    if (rows.empty())
        return;
    const PlotMetrics metrics(style, painter.device());
    const double gap = 0.4 * metrics.lineHeight;
    const QSizeF size(legendWidth(rows, metrics) + 2 * gap, legendHeight(rows, metrics) + 2 * gap);
    const QRectF box =
        emptiestCorner(plot.adjusted(metrics.unit, metrics.unit, -metrics.unit, -metrics.unit), size, drawn);
    QColor ground = style.theme->plot;
    if (ground.alpha() > 0)
        ground.setAlphaF(0.8F);
    painter.fillRect(box, ground);
    paintLegend(painter, box.adjusted(gap, gap, -gap, 0), rows, style);
}

std::vector<LegendRow> markedRows(const LegendRow &mark, const QString &words, double width,
                                  const PlotMetrics &metrics)
{
    std::vector<LegendRow> rows = wrappedRows(words, width, metrics);
    for (LegendRow &row : rows) {
        row.mark = LegendRow::Mark::Blank;
        row.secondary = mark.secondary;
    }
    if (rows.empty())
        return rows;
    const QString first = rows.front().text;
    rows.front() = mark;
    rows.front().text = first;
    return rows;
}

std::vector<LegendRow> joinedRows(const std::vector<LegendRow> &rows)
{
    std::vector<LegendRow> joined;
    for (const LegendRow &row : rows) {
        if (row.mark == LegendRow::Mark::Blank && !joined.empty())
            joined.back().text += u' ' + row.text;
        else
            joined.push_back(row);
    }
    return joined;
}

QStringList legendTexts(const std::vector<LegendRow> &rows)
{
    QStringList texts;
    for (const LegendRow &row : joinedRows(rows))
        texts << row.text;
    return texts;
}

std::vector<LegendRow> wrappedRows(const QString &sentence, double width, const PlotMetrics &metrics)
{
    std::vector<LegendRow> rows;
    QString line;
    const auto finishLine = [&] {
        LegendRow row;
        row.text = line;
        row.secondary = true;
        rows.push_back(row);
    };
    for (const QString &word : sentence.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && metrics.textWidth(longer) > width) {
            finishLine();
            line = word;
        } else {
            line = longer;
        }
    }
    if (!line.isEmpty())
        finishLine();
    return rows;
}

} // namespace edgescope
