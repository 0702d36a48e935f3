// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pair/pairpicture.h"

#include "views/classshape.h"
#include "views/connections/connectiontext.h"
#include "views/curves/serieslook.h"
#include "views/numbertext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double widePair = 1.9;     // width over height from which two units' correlograms stand in a row
constexpr double middleShare = 0.44; // of the width of the row, for the one between them

// "▲ e12".
QString named(const PairContent::ShownUnit &unit)
{
    return classMark(unit.unitClass).left(2) + unit.label;
}

QString direction(const PairContent::ShownUnit &from, const PairContent::ShownUnit &to)
{
    return QStringLiteral("%1 → %2").arg(from.label, to.label);
}

} // namespace

PairPicture::PairPicture(const PairContent &content, double reach, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
{
    for (const PairCorrelogram &pair : content.correlograms) {
        auto cell = std::make_unique<Cell>();
        cell->curves = pairCurves(content, pair, reach, !isTriangle());
        cell->figure = std::make_unique<CurvesFigure>(cell->curves, style);
        m_cells.push_back(std::move(cell));
    }
}

// What is said of the two directions of a pair; of large triangles only what was found.
std::vector<QString> PairPicture::words(const PairCorrelogram &pair) const
{
    std::vector<QString> lines;
    if (pair.isAuto())
        return lines;
    const struct {
        const std::optional<Connection> &connection;
        const PairContent::ShownUnit &from;
        const PairContent::ShownUnit &to;
    } directions[] = {{pair.forward, m_content.source(pair), m_content.target(pair)},
                      {pair.backward, m_content.target(pair), m_content.source(pair)}};
    for (const auto &way : directions) {
        const QString names = direction(way.from, way.to);
        if (!way.connection) {
            if (!isTriangle())
                lines.push_back(QCoreApplication::translate("PairPicture", "%1: no connection").arg(names));
            continue;
        }
        const QString mark = classMark(way.connection->sign).left(2);
        lines.push_back(mark + (isTriangle()
                                    ? QStringLiteral("%1, %2").arg(names, lagText(way.connection->peakLag))
                                    : QStringLiteral("%1: %2").arg(names, connectionText(*way.connection))));
    }
    return lines;
}

void PairPicture::placeCells(const QRectF &area)
{
    const std::size_t count = m_content.units.size();
    if (count == 2 && area.width() >= widePair * area.height()) {
        const double middle = middleShare * area.width();
        const double side = (area.width() - middle) / 2;
        m_cells[0]->area = QRectF(area.left(), area.top(), side, area.height());
        m_cells[1]->area = QRectF(area.left() + side, area.top(), middle, area.height());
        m_cells[2]->area = QRectF(area.left() + side + middle, area.top(), side, area.height());
        return;
    }
    const double width = area.width() / static_cast<double>(count);
    const double height = area.height() / static_cast<double>(count);
    for (std::size_t n = 0; n < m_cells.size(); ++n) {
        const PairCorrelogram &pair = m_content.correlograms[n];
        m_cells[n]->area = QRectF(area.left() + static_cast<double>(pair.target) * width,
                                  area.top() + static_cast<double>(pair.source) * height, width, height);
    }
}

void PairPicture::paint(QPainter &painter, const QRectF &area, const PlotZoom &zoom)
{
    const PlotMetrics metrics(m_style, painter.device());
    const double line = metrics.lineHeight;
    QRectF inner = area.adjusted(0.4 * line, 0.4 * line, -0.4 * line, -0.4 * line);
    const std::vector<LegendRow> legend = legendRows();
    const double height = legendFlowHeight(legend, inner.width(), metrics);
    inner.setBottom(inner.bottom() - height);
    paintLegendFlow(painter, QRectF(inner.left(), inner.bottom(), inner.width(), height), legend, m_style);
    if (isTriangle()) {
        inner.adjust(1.2 * line, 0, 0, -1.2 * line);
        paintTitles(painter, inner);
    }
    placeCells(inner);
    for (std::size_t n = 0; n < m_cells.size(); ++n) {
        QRectF cell = m_cells[n]->area;
        const std::size_t lines =
            isTriangle() ? 0 : headLines(m_content.correlograms[n], cell.width(), metrics).size();
        QRectF head = cell;
        head.setHeight(1.1 * static_cast<double>(1 + lines) * line);
        paintHead(painter, n, head);
        cell.setTop(head.bottom());
        m_cells[n]->figure->setZoom(zoom);
        m_cells[n]->figure->paint(painter, cell);
    }
}

QColor PairPicture::colourOf(const PairCorrelogram &pair, const QString &words) const
{
    for (const std::optional<Connection> &connection : {pair.forward, pair.backward})
        if (connection && words.startsWith(classMark(connection->sign).left(2)))
            return m_style.theme->unitClassText(connection->sign);
    return m_style.theme->secondaryText;
}

// What does not fit on two lines is cut off where it is drawn.
std::vector<PairPicture::HeadLine> PairPicture::headLines(const PairCorrelogram &pair, double width,
                                                          const PlotMetrics &metrics) const
{
    std::vector<HeadLine> lines;
    for (const QString &sentence : words(pair)) {
        const QColor colour = colourOf(pair, sentence);
        const QStringList rows = legendTexts(wrappedRows(sentence, width, metrics));
        lines.push_back({rows.value(0), colour});
        if (rows.size() > 1)
            lines.push_back({rows.mid(1).join(u' '), colour});
    }
    return lines;
}

// The names of the units, and below them, or in their place where there is little room, what was found.
void PairPicture::paintHead(QPainter &painter, std::size_t cell, const QRectF &head) const
{
    const PlotMetrics metrics(m_style, painter.device());
    const PairCorrelogram &pair = m_content.correlograms[cell];
    const PairContent::ShownUnit &source = m_content.source(pair);
    const auto write = [&](int row, const QString &text, bool isBold, const QColor &colour) {
        painter.setFont(isBold ? metrics.boldFont : metrics.font);
        painter.setPen(colour);
        painter.drawText(QRectF(head.left(), head.top() + row * 1.1 * metrics.lineHeight, head.width(),
                                metrics.lineHeight),
                         Qt::AlignCenter | Qt::TextDontClip, metrics.elided(text, head.width()));
    };
    if (pair.isAuto())
        return write(0, named(source), true, m_style.theme->unitClassText(source.unitClass));
    if (isTriangle()) {
        const std::vector<QString> found = words(pair);
        const QStringList all(found.begin(), found.end());
        if (all.isEmpty())
            return write(0, direction(source, m_content.target(pair)), false, m_style.theme->secondaryText);
        return write(0, all.join(QStringLiteral(" · ")), true, colourOf(pair, all.front()));
    }
    write(0, direction(source, m_content.target(pair)), true, m_style.theme->text);
    int row = 0;
    for (const HeadLine &line : headLines(pair, head.width(), metrics))
        write(++row, line.text, false, line.colour);
}

// The axes of all cells.
void PairPicture::paintTitles(QPainter &painter, const QRectF &area) const
{
    const PlotMetrics metrics(m_style, painter.device());
    const double line = metrics.lineHeight;
    painter.save();
    painter.setFont(metrics.font);
    painter.setPen(m_style.theme->text);
    painter.drawText(
        QRectF(area.left(), area.bottom() + 0.1 * line, area.width(), line),
        Qt::AlignCenter | Qt::TextDontClip,
        QCoreApplication::translate("PairPicture", "Lag of the second unit after the first (ms)"));
    painter.translate(area.left() - 1.2 * line, area.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, area.height(), line), Qt::AlignCenter | Qt::TextDontClip,
                     QCoreApplication::translate("PairPicture", "Spikes per bin"));
    painter.restore();
}

std::vector<LegendRow> PairPicture::legendRows() const
{
    std::vector<LegendRow> rows;
    if (m_content.units.size() < 2)
        return rows;
    const Theme &theme = *m_style.theme;
    const auto add = [&](const QString &text, LegendRow::Mark mark, const QColor &colour) {
        LegendRow row;
        row.text = text;
        row.mark = mark;
        row.colour = colour;
        row.secondary = true;
        rows.push_back(row);
    };
    add(QCoreApplication::translate("PairPicture", "expected, λ"), LegendRow::Mark::Line, theme.text);
    add(QCoreApplication::translate("PairPicture", "bounds, α %1 over %2 bins")
            .arg(numberText(m_content.rule.alpha, 1))
            .arg(m_content.rule.comparisons()),
        LegendRow::Mark::Line, theme.axis);
    rows.back().dash = Qt::DashLine;
    add(QCoreApplication::translate("PairPicture", "lags tested"), LegendRow::Mark::Band, stretchTint(theme));
    if (std::ranges::any_of(m_content.correlograms,
                            [](const PairCorrelogram &pair) { return !pair.blanked.empty(); }))
        add(QCoreApplication::translate("PairPicture", "left out, one electrode"), LegendRow::Mark::Hatch,
            theme.hatch);
    return rows;
}

std::optional<std::size_t> PairPicture::cellAt(const QPointF &position) const
{
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell)
        if (plot(cell).contains(position))
            return cell;
    return {};
}

std::optional<std::size_t> PairPicture::binAt(std::size_t cell, const QPointF &position) const
{
    const PlotFrame &shown = frame(cell);
    const double share = (position.x() - shown.area.left()) / shown.area.width();
    const int bin = connectionBins.binAt(axisValue(shown.x, share) / 1000);
    return bin >= 0 && bin < connectionBins.size() ? std::optional(static_cast<std::size_t>(bin))
                                                   : std::nullopt;
}

std::optional<QPointF> PairPicture::place(std::size_t cell, std::size_t bin) const
{
    const QPointF top = frame(cell).toPoint(1000 * connectionBins.lag(static_cast<int>(bin)),
                                            m_content.correlograms[cell].counts[bin]);
    return plot(cell).contains(top) ? std::optional(top) : std::nullopt;
}

} // namespace edgescope
