// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotlegend.h"

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
        QPen pen(row.colour, row.lineWidth * unit, row.dash);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
        break;
    }
    case LegendRow::Mark::StateShape:
        if (row.lineWidth > 0) {
            QPen line(row.lineColour, row.lineWidth * unit, row.dash);
            line.setCapStyle(Qt::FlatCap);
            painter.setPen(line);
            painter.drawLine(QPointF(box.left() - 2 * unit, middle), QPointF(box.right() + 2 * unit, middle));
        }
        painter.setPen(QPen(ink, row.state.isEmpty() ? 1.2 * unit : unit));
        painter.setBrush(row.colour);
        paintStateShape(painter, row.state, QPointF(box.center().x(), middle), 3.6 * unit);
        painter.setBrush(Qt::NoBrush);
        break;
    case LegendRow::Mark::Band:
        painter.fillRect(QRectF(box.left(), middle - 4 * unit, box.width(), 8 * unit), row.colour);
        break;
    }
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

QStringList legendTexts(const std::vector<LegendRow> &rows)
{
    QStringList texts;
    for (const LegendRow &row : rows) {
        if (row.mark == LegendRow::Mark::Blank && !texts.isEmpty())
            texts.last() += u' ' + row.text;
        else
            texts << row.text;
    }
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
