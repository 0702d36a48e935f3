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
constexpr double mostWords = 34;  // lines of text in the width of sentences that stand alone

bool isSeen(const PlaneUnit &unit)
{
    return unit.isPositive || std::isfinite(unit.troughToPeak);
}

bool hasWaveform(const PlaneUnit &unit)
{
    return unit.waveform != nullptr;
}

QString noPlaneText()
{
    return QCoreApplication::translate("ClassesView",
                                       "No unit has a mean waveform, and the file publishes no "
                                       "trough-to-peak: only connections tell the classes.");
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
    , m_hasPlane(std::ranges::any_of(plane.units, isSeen))
    , m_hasWaveforms(std::ranges::any_of(plane.units, hasWaveform))
    , m_places(places(area))
{
    if (m_hasPlane)
        m_plane.emplace(m_data, m_look, style, m_places.plane, device, zoom);
    if (!m_places.waveforms.isNull())
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
    if (!m_hasWaveforms)
        return m_hasPlane ? placesOfPlane(area, legend) : Places{area, {}, {}, {}};
    if (area.width() >= wideShape * area.height() && area.width() >= leastWide * line) {
        const double free = area.width() - legend;
        return {QRectF(area.left(), area.top(), 0.56 * free, area.height()),
                QRectF(area.left() + 0.56 * free, area.top(), 0.44 * free, area.height()),
                inset(beside),
                {}};
    }
    if (area.height() >= leastTall * line) {
        const double top = 0.54 * area.height();
        const double free = std::max(0.5 * area.width(), area.width() - legend);
        return {QRectF(area.left(), area.top(), area.width(), top),
                QRectF(area.left(), area.top() + top, free, area.height() - top),
                inset(QRectF(area.left() + free, area.top() + top, area.width() - free, area.height() - top)),
                {}};
    }
    if (area.width() < leastPlane * line + legend)
        return {area, {}, {}, {}};
    return {area.adjusted(0, 0, -legend, 0), {}, inset(beside), {}};
}

// The legend beside the plane where there is room, below it in a tall area: the marks at the left, words at
// the right of them.
ClassesPicture::Places ClassesPicture::placesOfPlane(const QRectF &area, double legend) const
{
    const double line = m_metrics.lineHeight;
    if (area.width() >= leastPlane * line + legend)
        return {area.adjusted(0, 0, -legend, 0),
                {},
                QRectF(area.right() - legend + 0.3 * line, area.top() + 0.6 * line, legend - 0.6 * line,
                       area.height() - 0.9 * line),
                {}};
    if (area.height() < leastTall * line)
        return {area, {}, {}, {}};
    const QRectF whole = area.adjusted(line, 0, -line, -0.3 * line);
    const double marks = std::min(0.5 * whole.width(), legendWidth(meanings(), m_metrics));
    const double gap = 1.5 * line;
    const double width = whole.width() - marks - gap;
    const double height =
        std::max(legendHeight(meanings(), m_metrics), legendHeight(words(width), m_metrics));
    const double top = std::max(area.top() + 0.54 * area.height(), whole.bottom() - height);
    return {QRectF(area.left(), area.top(), area.width(), top - area.top() - 0.3 * line),
            {},
            QRectF(whole.left(), top, marks, whole.bottom() - top),
            QRectF(whole.right() - width, top, width, whole.bottom() - top)};
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
    if (!m_hasPlane) {
        // Nothing is drawn that would need a line.
    } else if (!m_data.groups.empty()) {
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

// What there is to say in sentences: why there are no waveforms, and the reasons of a unit selected alone.
std::vector<LegendRow> ClassesPicture::words(double width) const
{
    std::vector<LegendRow> rows;
    const auto add = [&](const QString &sentence, bool bold) {
        for (LegendRow &row : wrappedRows(sentence, width, m_metrics)) {
            row.bold = bold;
            row.secondary = !bold;
            rows.push_back(row);
        }
    };
    if (m_hasPlane && !m_hasWaveforms)
        add(QCoreApplication::translate("ClassesView",
                                        "The file has no mean waveforms: trough-to-peak is the "
                                        "one it publishes."),
            false);
    if (m_look.selected.size() != 1)
        return rows;
    const std::size_t first = rows.size();
    for (const QString &part : unitReasons(m_data, m_look, static_cast<std::size_t>(m_look.selected[0])))
        add(part, rows.size() == first);
    if (rows.size() > first)
        rows[first].spaceBefore = first > 0;
    return rows;
}

// Amid the area: why there is no plane, how many units there are of each class, and why one is of its class.
void ClassesPicture::paintWithoutPlane(QPainter &painter) const
{
    const double line = m_metrics.lineHeight;
    const double width = std::min(m_places.plane.width() - 2 * line, mostWords * line);
    std::vector<LegendRow> rows = wrappedRows(noPlaneText(), width, m_metrics);
    for (std::vector<LegendRow> more : {meanings(), words(width)}) {
        if (!more.empty())
            more.front().spaceBefore = true;
        rows.insert(rows.end(), more.begin(), more.end());
    }
    const QSizeF size(legendWidth(rows, m_metrics), legendHeight(rows, m_metrics));
    const QPointF middle = m_places.plane.center();
    const double top = std::max(m_places.plane.top() + 0.3 * line, middle.y() - size.height() / 2);
    paintLegend(painter,
                QRectF(middle.x() - size.width() / 2, top, size.width(), m_places.plane.bottom() - top), rows,
                m_style);
}

void ClassesPicture::paint(QPainter &painter) const
{
    const double line = m_metrics.lineHeight;
    if (!m_plane && !m_hasWaveforms)
        return paintWithoutPlane(painter);
    if (m_plane)
        m_plane->paint(painter);
    else
        paintLegend(painter, m_places.plane.adjusted(line, line, -line, 0),
                    wrappedRows(noPlaneText(), m_places.plane.width() - 2 * line, m_metrics), m_style);
    if (m_waveforms)
        m_waveforms->paint(painter);
    if (m_places.legend.isNull())
        return;
    std::vector<LegendRow> rows = meanings();
    if (m_places.words.isNull()) {
        std::vector<LegendRow> said = words(m_places.legend.width());
        if (!said.empty())
            said.front().spaceBefore = true;
        rows.insert(rows.end(), said.begin(), said.end());
    } else {
        paintLegend(painter, m_places.words, words(m_places.words.width()), m_style);
    }
    paintLegend(painter, m_places.legend, rows, m_style);
}

} // namespace edgescope
