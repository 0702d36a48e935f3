// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/unit/unitpicture.h"

#include "views/numbertext.h"

#include <QCoreApplication>
#include <QPainter>

namespace edgescope {
namespace {

constexpr double wideUnit = 2.2;       // width over height from which all parts stand side by side …
constexpr double leastTwoColumns = 50; // … when the area has at least this many lines of text in its width
constexpr double leastTwoRows =
    24; // lines of text in the height from which there is room for two rows of plots

void addRows(std::vector<LegendRow> &rows, const QString &text, double width, const PlotMetrics &metrics,
             bool bold)
{
    for (LegendRow &row : wrappedRows(text, width, metrics)) {
        row.bold = bold;
        row.secondary = !bold;
        rows.push_back(row);
    }
}

} // namespace

UnitPicture::UnitPicture(const UnitContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
{
    const Curves *curves[] = {&content.waveform, &content.autocorrelogram, &content.rate};
    for (std::size_t n = 0; n < m_parts.size(); ++n)
        m_parts[n] = {curves[n], std::make_unique<CurvesFigure>(*curves[n], style)};
}

UnitPicture::Places UnitPicture::places(const QRectF &area, const PlotMetrics &metrics) const
{
    const double line = metrics.lineHeight;
    const auto cell = [&](double left, double top, double width, double height) {
        return QRectF(area.left() + left * area.width(), area.top() + top * area.height(),
                      width * area.width(), height * area.height());
    };
    const auto split = [&](const QRectF &text) {
        const double names = legendHeight(this->names(text.width(), metrics), metrics) + 0.6 * line;
        return std::pair(QRectF(text.left(), text.top(), text.width(), names), text.adjusted(0, names, 0, 0));
    };
    const auto inset = [&](const QRectF &text) {
        return text.adjusted(0.8 * line, 0.6 * line, -0.4 * line, 0);
    };
    if (area.width() >= wideUnit * area.height() && area.width() >= leastTwoColumns * line) {
        const auto [names, numbers] = split(inset(cell(0, 0, 0.25, 1)));
        return {names, numbers, {cell(0.25, 0, 0.25, 1), cell(0.5, 0, 0.25, 1), cell(0.75, 0, 0.25, 1)}};
    }
    if (area.height() >= leastTwoRows * line) {
        const auto [names, numbers] = split(inset(cell(0, 0, 0.5, 0.5)));
        return {names, numbers, {cell(0.5, 0, 0.5, 0.5), cell(0, 0.5, 0.5, 0.5), cell(0.5, 0.5, 0.5, 0.5)}};
    }
    const double foot = std::min(4.8 * line, 0.45 * area.height());
    const double top = area.height() - foot;
    const QRectF text(area.left() + 0.8 * line, area.top() + top, area.width() - 1.2 * line, foot);
    const double half = text.width() / 2;
    return {QRectF(text.left(), text.top(), half, foot),
            QRectF(text.left() + half, text.top(), half, foot),
            {QRectF(area.left(), area.top(), area.width() / 2, top),
             QRectF(area.center().x(), area.top(), area.width() / 2, top), QRectF()}};
}

std::vector<LegendRow> UnitPicture::names(double width, const PlotMetrics &metrics) const
{
    std::vector<LegendRow> rows;
    addRows(rows, QCoreApplication::translate("UnitPicture", "Unit %1").arg(m_content.label), width, metrics,
            true);
    addRows(rows, unitClassTitle(m_content.unitClass), width, metrics, true);
    if (!m_content.classSource.isEmpty())
        addRows(rows, m_content.classSource, width, metrics, false);
    if (!m_content.electrode.isEmpty())
        addRows(rows, QCoreApplication::translate("UnitPicture", "Electrode %1").arg(m_content.electrode),
                width, metrics, false);
    return rows;
}

std::vector<LegendRow> UnitPicture::numbers(double width, const PlotMetrics &metrics) const
{
    std::vector<LegendRow> rows;
    const auto add = [&](const QString &text) { addRows(rows, text, width, metrics, false); };
    add(QCoreApplication::translate("UnitPicture", "%1 spikes, %2 Hz")
            .arg(countText(m_content.spikes), numberText(m_content.rateHz)));
    if (m_content.intervals.intervals > 0) {
        add(QCoreApplication::translate("UnitPicture", "Median interval %1")
                .arg(quantityText(m_content.intervals.medianSeconds, QStringLiteral("s"))));
        add(QCoreApplication::translate("UnitPicture", "CV of intervals %1")
                .arg(numberText(m_content.intervals.variation)));
        add(QCoreApplication::translate("UnitPicture", "%1 % below 2 ms")
                .arg(numberText(100 * m_content.intervals.shortShare, 2)));
    }
    if (!m_content.cutFrom.isEmpty())
        add(QCoreApplication::translate("UnitPicture",
                                        "Waveform cut from the signal of %1; the file has none")
                .arg(m_content.cutFrom));
    if (m_content.connections)
        add(QCoreApplication::translate("UnitPicture", "Connections to others: %1 excitatory, %2 inhibitory")
                .arg(m_content.connections->excitatory)
                .arg(m_content.connections->inhibitory));
    return rows;
}

void UnitPicture::paint(QPainter &painter, const QRectF &area)
{
    const PlotMetrics metrics(m_style, painter.device());
    const Places where = places(area, metrics);
    const double line = metrics.lineHeight;
    paintLegend(painter, where.names, names(where.names.width(), metrics), m_style);
    paintLegend(painter, where.numbers, numbers(where.numbers.width(), metrics), m_style);
    for (std::size_t n = 0; n < m_parts.size(); ++n) {
        QRectF cell = where.plots[n];
        m_parts[n].isDrawn = !cell.isEmpty() && m_parts[n].curves->panels.front().undefinedReason.isEmpty();
        if (cell.isEmpty())
            continue;
        const QRectF title(cell.left() + 0.3 * line, cell.top() + 0.4 * line, cell.width() - 0.6 * line,
                           line);
        painter.setFont(metrics.boldFont);
        painter.setPen(m_style.theme->text);
        painter.drawText(title, Qt::AlignHCenter | Qt::TextDontClip,
                         metrics.elided(m_parts[n].curves->panels.front().title, title.width()));
        cell.setTop(title.bottom());
        const QString &reason = m_parts[n].curves->panels.front().undefinedReason;
        if (reason.isEmpty()) {
            m_parts[n].figure->paint(painter, cell);
            continue;
        }
        painter.setFont(metrics.font);
        painter.setPen(m_style.theme->secondaryText);
        painter.drawText(cell.adjusted(line, 0, -line, 0), Qt::AlignCenter | Qt::TextWordWrap, reason);
    }
}

std::optional<CurveHit> UnitPicture::hitAt(const QPointF &position) const
{
    for (const Part &part : m_parts)
        if (const auto hit = part.isDrawn ? part.figure->hitAt(position) : std::nullopt)
            return hit;
    return std::nullopt;
}

} // namespace edgescope
