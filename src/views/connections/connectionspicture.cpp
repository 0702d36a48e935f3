// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionspicture.h"

#include "views/classshape.h"
#include "views/connections/connectiontext.h"
#include "views/numbertext.h"

#include <QCoreApplication>
#include <QPainter>

namespace edgescope {
namespace {

constexpr double wideConnections = 1.25; // width over height from which both stand side by side
constexpr double arrowLength = 2.4;      // lines

} // namespace

ConnectionsPicture::ConnectionsPicture(const ConnectionsContent &content, ConnectionsForm form,
                                       const std::vector<int> &selected, const FigureStyle &style,
                                       const QRectF &area, const QPaintDevice *device, const Zooms &zooms)
    : m_content(content)
    , m_shown(content.graph, selected)
    , m_style(style)
    , m_metrics(style, device)
    , m_form(form)
{
    for (const UnitClass sign : {UnitClass::Excitatory, UnitClass::Inhibitory})
        m_legend.push_back(
            {sign,
             QStringLiteral("%1 %2").arg(signTitle(sign)).arg(connectionCount(content.graph, sign)),
             {}});
    const std::optional<std::int64_t> &tested = content.graph.pairsTested;
    if (tested)
        m_legend.push_back(
            {{},
             (form == ConnectionsForm::Graph
                  ? QCoreApplication::translate("UnitGraph", "Tested so far: %1 of %2 pairs")
                  : QCoreApplication::translate("UnitGraph",
                                                "Tested so far: %1 of %2 pairs; the others are hatched"))
                 .arg(countText(2 * *tested), countText(2 * unitPairs(std::ssize(content.graph.units)))),
             {}});
    if (!content.graph.connections.empty())
        m_legend.push_back({{},
                            QCoreApplication::translate(
                                "UnitGraph", "The larger or wider, the more spikes per spike: up to %1")
                                .arg(numberText(m_shown.strongest, 2)),
                            {}});
    else if (!tested)
        m_legend.push_back(
            {{}, QCoreApplication::translate("UnitGraph", "No pair of units shows a connection."), {}});
    const double line = m_metrics.lineHeight;
    QRectF inner = area.adjusted(0.6 * line, 0.8 * line, -0.6 * line, -0.4 * line);
    inner.setBottom(inner.bottom() - placeLegend(inner.width()));
    m_legendCorner = inner.bottomLeft();
    inner.setBottom(inner.bottom() - 0.6 * line);
    QRectF matrix = inner;
    QRectF graph = inner;
    if (form == ConnectionsForm::Both) {
        if (inner.width() >= wideConnections * inner.height()) {
            // The matrix is a square.
            matrix.setWidth(std::min(inner.width() / 2, inner.height() + 3 * line));
            graph.setLeft(matrix.right() + line);
        } else {
            matrix.setHeight(inner.height() / 2);
            graph.setTop(matrix.bottom() + line);
        }
    }
    if (form != ConnectionsForm::Graph)
        m_matrix.emplace(m_shown, style, matrix, device, zooms[0]);
    if (form != ConnectionsForm::Matrix)
        m_graph.emplace(m_shown, content.layout, style, graph, device, zooms[1]);
}

double ConnectionsPicture::markWidth() const
{
    return (m_form == ConnectionsForm::Graph ? 0 : 1.1 * m_metrics.lineHeight) +
           (m_form == ConnectionsForm::Matrix ? 0 : (arrowLength + 0.4) * m_metrics.lineHeight);
}

// Items follow one another and go on in the next line where there is no room; returns the height of all.
double ConnectionsPicture::placeLegend(double width)
{
    const double line = 1.2 * m_metrics.lineHeight;
    QPointF next;
    for (LegendItem &item : m_legend) {
        const double length = (item.sign ? markWidth() : 0) + m_metrics.textWidth(item.text);
        if (next.x() > 0 && next.x() + length > width)
            next = {0, next.y() + line};
        item.place = next;
        next.rx() += length + 1.5 * m_metrics.lineHeight;
    }
    return next.y() + line;
}

void ConnectionsPicture::paintLegendItem(QPainter &painter, const LegendItem &item) const
{
    constexpr double usualShare = 0.4; // of the arrow's width
    const double line = m_metrics.lineHeight;
    QPointF place = m_legendCorner + item.place;
    const double middle = place.y() + line / 2;
    if (item.sign && m_form != ConnectionsForm::Graph) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(connectionColour(*item.sign, *m_style.theme));
        paintClassShape(painter, *item.sign, QPointF(place.x() + 0.4 * line, middle), 0.32 * line);
        painter.setBrush(Qt::NoBrush);
        place.rx() += 1.1 * line;
    }
    if (item.sign && m_form != ConnectionsForm::Matrix) {
        QPainterPath path(QPointF(place.x(), middle));
        path.lineTo(place.x() + arrowLength * line, middle);
        paintArrow(painter, path, *item.sign, usualShare, *m_style.theme, m_metrics.unit);
        place.rx() += (arrowLength + 0.4) * line;
    }
    painter.setFont(m_metrics.font);
    painter.setPen(item.sign ? m_style.theme->text : m_style.theme->secondaryText);
    painter.drawText(QRectF(place.x(), place.y(), m_metrics.textWidth(item.text) + m_metrics.unit, line),
                     atLeft | Qt::AlignVCenter | Qt::TextDontClip, item.text);
}

void ConnectionsPicture::paint(QPainter &painter) const
{
    if (m_matrix)
        m_matrix->paint(painter);
    if (m_graph)
        m_graph->paint(painter);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LegendItem &item : m_legend)
        paintLegendItem(painter, item);
    painter.restore();
}

} // namespace edgescope
