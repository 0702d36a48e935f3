// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/classes/classespicture.h"

#include "views/numbertext.h"
#include "views/unit/unitcontent.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double wideShape = 1.5; // width over height from which the parts stand side by side …
constexpr double leastWide = 52;  // … when the area has at least this many lines of text in its width
constexpr double leastTall = 26;  // lines of text in the height from which waveforms stand below the plane
constexpr double leastPlane = 18; // lines of text that the plane's width needs beside a legend

bool isSeen(const PlaneUnit &unit)
{
    return unit.isPositive || std::isfinite(unit.troughToPeak);
}

bool hasWaveform(const PlaneUnit &unit)
{
    return unit.waveform != nullptr;
}

LegendRow textRow(const QString &text)
{
    LegendRow row;
    row.text = text;
    return row;
}

LegendRow lineRow(const QString &text, const QColor &colour, double width, Qt::PenStyle dash = Qt::SolidLine)
{
    LegendRow row = textRow(text);
    row.mark = LegendRow::Mark::Line;
    row.colour = colour;
    row.lineWidth = width;
    row.dash = dash;
    return row;
}

} // namespace

ClassesPicture::ClassesPicture(const UnitPlane &plane, ClassesLook look, const FigureStyle &style,
                               const QRectF &area, const QPaintDevice *device, const PlotZoom &zoom)
    : m_data(plane)
    , m_look(std::move(look))
    , m_style(style)
    , m_metrics(style, device)
    , m_places(places(area))
{
    if (std::ranges::any_of(plane.units, isSeen))
        m_plane.emplace(m_data, m_look, style, m_places.plane, device, zoom);
    if (!m_places.waveforms.isNull() && std::ranges::any_of(plane.units, hasWaveform))
        m_waveforms.emplace(m_data, m_look, style, m_places.waveforms, device);
}

ClassesPicture::Places ClassesPicture::places(const QRectF &area) const
{
    const double line = m_metrics.lineHeight;
    const double legend = std::max(legendWidth(meanings(), m_metrics), 13 * line) + line;
    const auto inset = [line](const QRectF &rectangle) {
        return rectangle.adjusted(0.3 * line, 0.6 * line, -0.3 * line, -0.3 * line);
    };
    const QRectF beside(area.right() - legend, area.top(), legend, area.height());
    if (area.width() >= wideShape * area.height() && area.width() >= leastWide * line) {
        const double free = area.width() - legend;
        return {QRectF(area.left(), area.top(), 0.56 * free, area.height()),
                QRectF(area.left() + 0.56 * free, area.top(), 0.44 * free, area.height()), inset(beside)};
    }
    if (area.height() >= leastTall * line) {
        const double top = 0.54 * area.height();
        const double free = std::max(0.5 * area.width(), area.width() - legend);
        return {
            QRectF(area.left(), area.top(), area.width(), top),
            QRectF(area.left(), area.top() + top, free, area.height() - top),
            inset(QRectF(area.left() + free, area.top() + top, area.width() - free, area.height() - top))};
    }
    if (area.width() < leastPlane * line + legend)
        return {area, {}, {}};
    return {area.adjusted(0, 0, -legend, 0), {}, inset(beside)};
}

std::optional<std::size_t> ClassesPicture::unitAt(const QPointF &position) const
{
    if (m_plane && m_plane->field().contains(position))
        return m_plane->unitAt(position);
    return m_waveforms ? m_waveforms->unitAt(position) : std::nullopt;
}

std::vector<LegendRow> ClassesPicture::meanings() const
{
    const Theme &theme = *m_style.theme;
    std::vector<LegendRow> rows;
    for (const UnitClass unitClass :
         {UnitClass::Excitatory, UnitClass::Inhibitory, UnitClass::Unclassified}) {
        std::int64_t count = 0;
        for (std::size_t n = 0; n < m_data.units.size(); ++n)
            count += shownClass(m_data, m_look, n) == unitClass ? 1 : 0;
        // The title without its shape, which the mark is.
        LegendRow row = textRow(
            QStringLiteral("%1  %2").arg(unitClassTitle(unitClass).section(u' ', 1), countText(count)));
        const bool isOpen = unitClass == UnitClass::Unclassified;
        row.mark = LegendRow::Mark::ClassShape;
        row.unitClass = unitClass;
        row.colour = isOpen ? theme.plot : theme.unitClass(unitClass);
        row.lineColour = isOpen ? theme.secondaryText : row.colour;
        rows.push_back(row);
    }
    if (!m_data.groups.empty()) {
        const bool hasEllipses = m_data.groups.front().mean.size() == 2;
        if (hasEllipses) {
            rows.push_back(lineRow(QCoreApplication::translate("ClassesView", "E group, 1 and 2 SD"),
                                   theme.excitatory, 1.4));
            rows.push_back(lineRow(QCoreApplication::translate("ClassesView", "I group, 1 and 2 SD"),
                                   theme.inhibitory, 1.4, Qt::DashLine));
        }
        rows.push_back(
            lineRow(QCoreApplication::translate("ClassesView", "equally likely"), theme.text, 1.6));
        if (m_data.certainty > 0.5)
            rows.push_back(lineRow(QCoreApplication::translate("ClassesView", "posterior %1")
                                       .arg(numberText(m_data.certainty, 2)),
                                   theme.secondaryText, 0.8));
    } else {
        rows.push_back(lineRow(QCoreApplication::translate("ClassesView", "threshold %1")
                                   .arg(millisecondsText(shownThreshold(m_data, m_look))),
                               theme.text, 1.4));
    }
    if (std::ranges::any_of(m_data.units, &PlaneUnit::isPositive))
        rows.push_back(lineRow(QCoreApplication::translate("ClassesView", "positive waveform"),
                               theme.secondaryText, 1.2, Qt::DashLine));
    if (std::ranges::any_of(m_look.byHand, [](const auto &chosen) { return chosen.has_value(); }))
        rows.push_back(
            textRow(QStringLiteral("○  ") + QCoreApplication::translate("ClassesView", "by hand")));
    if (!conflictingUnits(m_data).empty())
        rows.push_back(
            textRow(QStringLiteral("!  ") + QCoreApplication::translate("ClassesView", "conflict")));
    return rows;
}

std::vector<LegendRow> ClassesPicture::reasons(double width) const
{
    std::vector<LegendRow> rows;
    if (m_look.selected.size() != 1)
        return rows;
    for (const QString &part : unitReasons(m_data, m_look, static_cast<std::size_t>(m_look.selected[0])))
        for (LegendRow &row : wrappedRows(part, width, m_metrics)) {
            row.bold = rows.empty();
            row.secondary = !row.bold;
            row.spaceBefore = rows.empty();
            rows.push_back(row);
        }
    return rows;
}

void ClassesPicture::paintSentence(QPainter &painter, const QRectF &area, const QString &sentence) const
{
    painter.setFont(m_metrics.font);
    painter.setPen(m_style.theme->secondaryText);
    painter.drawText(area.adjusted(m_metrics.lineHeight, 0, -m_metrics.lineHeight, 0),
                     Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

void ClassesPicture::paint(QPainter &painter) const
{
    if (m_plane)
        m_plane->paint(painter);
    else
        paintSentence(painter, m_places.plane,
                      QCoreApplication::translate("ClassesView",
                                                  "No unit has a mean waveform, and the file publishes no "
                                                  "trough-to-peak: only connections tell the classes."));
    if (m_waveforms)
        m_waveforms->paint(painter);
    else if (m_plane && !m_places.waveforms.isNull())
        paintSentence(painter, m_places.waveforms,
                      QCoreApplication::translate("ClassesView",
                                                  "The file has no mean waveforms: trough-to-peak is the "
                                                  "one it publishes."));
    if (m_places.legend.isNull())
        return;
    std::vector<LegendRow> rows = meanings();
    for (LegendRow &row : reasons(m_places.legend.width()))
        rows.push_back(std::move(row));
    paintLegend(painter, m_places.legend, rows, m_style);
}

} // namespace edgescope
