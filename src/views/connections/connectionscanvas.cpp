// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionscanvas.h"

#include "views/connections/connectiontext.h"
#include "views/unit/unitcontent.h"

#include <QPainter>

#include <algorithm>

namespace edgescope {

ConnectionsCanvas::ConnectionsCanvas(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_gestures(*this, selection, *this, *this)
{
    setObjectName(QStringLiteral("connectionsCanvas"));
    setAccessibleName(tr("Picture of the connections"));
    setMinimumSize(120, 100);
}

void ConnectionsCanvas::setContent(std::shared_ptr<const ConnectionsContent> content, ConnectionsForm form,
                                   std::vector<int> selected, const FigureStyle &style)
{
    m_content = std::move(content);
    m_form = form;
    m_selected = std::move(selected);
    m_style = style;
    update();
}

void ConnectionsCanvas::startAnew()
{
    m_zooms = {};
    m_gestures.startAnew();
}

ConnectionsPicture ConnectionsCanvas::picture() const
{
    return {*m_content, m_form, m_selected, m_style, rect(), this, m_zooms};
}

void ConnectionsCanvas::paintEvent(QPaintEvent *)
{
    if (!m_content)
        return;
    QPainter painter(this);
    picture().paint(painter);
    m_gestures.paint(painter, *m_style.theme);
}

QString ConnectionsCanvas::pairText(int source, int target) const
{
    const UnitGraph &graph = m_content->graph;
    const auto found = std::ranges::find_if(graph.connections, [&](const Connection &connection) {
        return connection.source == source && connection.target == target;
    });
    if (found != graph.connections.end())
        return connectionText(graph, *found);
    return (graph.isTested(source, target) ? tr("%1 → %2, no connection found")
                                           : tr("%1 → %2, not tested yet"))
        .arg(graph.units[static_cast<std::size_t>(source)].label,
             graph.units[static_cast<std::size_t>(target)].label);
}

QString ConnectionsCanvas::unitText(int unit) const
{
    const UnitGraph &graph = m_content->graph;
    const UnitGraph::Node &shown = graph.units[static_cast<std::size_t>(unit)];
    return tr("%1, %2, connections to others: %3 excitatory, %4 inhibitory")
        .arg(shown.label, unitClassTitle(shown.unitClass))
        .arg(connectionCount(graph, UnitClass::Excitatory, unit))
        .arg(connectionCount(graph, UnitClass::Inhibitory, unit));
}

std::optional<ConnectionsCanvas::Hit> ConnectionsCanvas::hitAt(const QPointF &position) const
{
    if (!m_content)
        return {};
    const ConnectionsPicture shown = picture();
    if (shown.matrix())
        if (const auto pair = shown.matrix()->pairAt(position)) {
            if (pair->source == pair->target)
                return Hit{{pair->source}, unitText(pair->source)};
            return Hit{{pair->source, pair->target}, pairText(pair->source, pair->target)};
        }
    if (!shown.graph())
        return {};
    if (const auto unit = shown.graph()->unitAt(position))
        return Hit{{*unit}, unitText(*unit)};
    if (const auto row = shown.graph()->connectionAt(position)) {
        const Connection &connection = m_content->graph.connections[*row];
        return Hit{{connection.source, connection.target}, connectionText(m_content->graph, connection)};
    }
    return {};
}

ConnectionsCanvas::Kind ConnectionsCanvas::kind(std::size_t group) const
{
    if (m_form == ConnectionsForm::Graph)
        return group == 0 ? Kind::Arrows : Kind::Units;
    return group == 0 ? Kind::Cells : group == 1 ? Kind::Arrows : Kind::Units;
}

std::vector<int> ConnectionsCanvas::units(const PlotDatum &datum) const
{
    if (kind(datum.group) == Kind::Units)
        return {static_cast<int>(datum.index)};
    const Connection &connection = m_content->graph.connections[datum.index];
    return {connection.source, connection.target};
}

std::optional<std::size_t> ConnectionsCanvas::partAt(const QPointF &position) const
{
    if (!m_content)
        return {};
    const ConnectionsPicture shown = picture();
    if (shown.matrix() && shown.matrix()->plot().contains(position))
        return 0;
    if (shown.graph() && shown.graph()->plot().contains(position))
        return 1;
    return {};
}

QRectF ConnectionsCanvas::plotAt(const QPointF &position) const
{
    const auto part = partAt(position);
    if (!part)
        return {};
    const ConnectionsPicture shown = picture();
    return *part == 0 ? shown.matrix()->plot() : shown.graph()->plot();
}

QRectF ConnectionsCanvas::mainPlot() const
{
    if (!m_content)
        return {};
    const ConnectionsPicture shown = picture();
    return shown.matrix() ? shown.matrix()->plot() : shown.graph()->plot();
}

std::size_t ConnectionsCanvas::groups() const
{
    if (!m_content)
        return 0;
    switch (m_form) {
    case ConnectionsForm::Matrix:
        return 1;
    case ConnectionsForm::Graph:
        return 2;
    case ConnectionsForm::Both:
        break;
    }
    return 3;
}

std::size_t ConnectionsCanvas::count(std::size_t group) const
{
    return kind(group) == Kind::Units ? m_content->graph.units.size() : m_content->graph.connections.size();
}

std::optional<QPointF> ConnectionsCanvas::place(const PlotDatum &datum) const
{
    const ConnectionsPicture shown = picture();
    switch (kind(datum.group)) {
    case Kind::Cells: {
        const Connection &connection = m_content->graph.connections[datum.index];
        return shown.matrix()->place(connection.source, connection.target);
    }
    case Kind::Arrows:
        return shown.graph()->connectionPlace(datum.index);
    case Kind::Units:
        break;
    }
    return shown.graph()->unitPlace(static_cast<int>(datum.index));
}

QString ConnectionsCanvas::text(const PlotDatum &datum) const
{
    return kind(datum.group) == Kind::Units
               ? unitText(static_cast<int>(datum.index))
               : connectionText(m_content->graph, m_content->graph.connections[datum.index]);
}

// Both axes together: cells stay square and the map true to scale.
void ConnectionsCanvas::zoom(const QPointF &about, double factor, bool, bool)
{
    if (const auto part = partAt(about)) {
        PlotZoom &zoom = m_zooms[*part];
        zoom.zoom(plotAt(about), about, factor);
        zoom.keepInside();
        update();
    }
}

void ConnectionsCanvas::pan(const QPointF &about, const QPointF &pixels)
{
    if (const auto part = partAt(about)) {
        PlotZoom &zoom = m_zooms[*part];
        zoom.pan(plotAt(about), pixels);
        zoom.keepInside();
        update();
    }
}

void ConnectionsCanvas::fit()
{
    m_zooms = {};
    update();
}

bool ConnectionsCanvas::canPan() const
{
    return std::ranges::any_of(m_zooms, [](const PlotZoom &zoom) { return !zoom.isFit(); });
}

} // namespace edgescope
