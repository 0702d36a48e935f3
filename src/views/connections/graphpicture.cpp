// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/graphpicture.h"

#include "views/array/scalebar.h"
#include "views/classshape.h"
#include "views/plotlegend.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

constexpr double mostRadius = 7; // pixels of a 96 dpi screen
constexpr double leastRadius = 2;
constexpr double nodeReach = 3;
constexpr double arrowReach = 5;
constexpr double bend = 0.14; // of an arrow, in its length: there and back are two lines

} // namespace

GraphPicture::GraphPicture(const ShownGraph &shown, const UnitGraphLayout &layout, const FigureStyle &style,
                           const QRectF &area, const QPaintDevice *device, const PlotZoom &zoom)
    : m_shown(shown)
    , m_layout(layout)
    , m_style(style)
    , m_metrics(style, device)
    , m_zoom(zoom)
{
    const double line = m_metrics.lineHeight;
    const double foot = layout.electrodes && scaleBarMicrometres(*layout.electrodes) > 0 ? 1.6 * line : 0;
    m_note = static_cast<double>(wrappedRows(layout.note, area.width(), m_metrics).size()) * 1.12 * line;
    // Labels of a circle stand outside it.
    const double room = layout.electrodes ? 0.6 * line : 1.8 * line;
    m_frame.area = area.adjusted(0, 0, 0, -foot - m_note);
    const QSizeF inside(std::max(10.0, m_frame.area.width() - 2 * room),
                        std::max(10.0, m_frame.area.height() - 2 * room));
    const double stretch = stretchToSee(layout.extent);
    const double scale = std::min(inside.width() / (layout.extent.width() * stretch),
                                  inside.height() / layout.extent.height());
    const QPointF middle = layout.extent.center();
    const double halfWidth = m_frame.area.width() / (2 * scale * stretch);
    const double halfHeight = m_frame.area.height() / (2 * scale);
    m_frame.x.minimum = middle.x() - halfWidth;
    m_frame.x.maximum = middle.x() + halfWidth;
    m_frame.y.minimum = middle.y() - halfHeight;
    m_frame.y.maximum = middle.y() + halfHeight;
    zoom.apply(m_frame);
    m_radius =
        std::clamp(0.36 * layout.nearest * side(), leastRadius * m_metrics.unit, mostRadius * m_metrics.unit);
}

// Of an electrode's square, the shorter one.
double GraphPicture::side() const
{
    return std::min(m_layout.side.width() * m_frame.area.width() / (m_frame.x.maximum - m_frame.x.minimum),
                    m_layout.side.height() * m_frame.area.height() / (m_frame.y.maximum - m_frame.y.minimum));
}

QPointF GraphPicture::nodeAt(int unit) const
{
    const UnitGraphLayout::Place &place = m_layout.places[static_cast<std::size_t>(unit)];
    return m_frame.toPoint(place.centre.x(), place.centre.y()) +
           side() * QPointF(place.offset.x(), -place.offset.y());
}

std::optional<QPointF> GraphPicture::unitPlace(int unit) const
{
    const QPointF place = nodeAt(unit);
    return m_frame.area.contains(place) ? std::optional(place) : std::nullopt;
}

QPainterPath GraphPicture::arrow(const Connection &connection) const
{
    const QPointF from = nodeAt(connection.source);
    const QPointF to = nodeAt(connection.target);
    const QPointF way = to - from;
    const double length = std::max(1e-6, std::hypot(way.x(), way.y()));
    const QPointF control = (from + to) / 2 + bend * QPointF(way.y(), -way.x());
    // From edge to edge of the two units; where these are close, what is left of the way.
    const double gap = std::min(m_radius + 1.5 * m_metrics.unit, 0.4 * length);
    const auto towards = [&](const QPointF &place) {
        const QPointF step = control - place;
        return place + step * (gap / std::max(1e-6, std::hypot(step.x(), step.y())));
    };
    QPainterPath path(towards(from));
    path.quadTo(control, towards(to));
    return path;
}

std::optional<QPointF> GraphPicture::connectionPlace(std::size_t connection) const
{
    const QPointF place = arrow(m_shown.graph->connections[connection]).pointAtPercent(0.5);
    return m_frame.area.contains(place) ? std::optional(place) : std::nullopt;
}

std::optional<int> GraphPicture::unitAt(const QPointF &position) const
{
    if (!m_frame.area.contains(position))
        return {};
    double least = m_radius + nodeReach * m_metrics.unit;
    std::optional<int> found;
    for (int unit = 0; unit < static_cast<int>(m_layout.places.size()); ++unit) {
        const QPointF away = nodeAt(unit) - position;
        if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
            least = distance;
            found = unit;
        }
    }
    return found;
}

std::optional<std::size_t> GraphPicture::connectionAt(const QPointF &position) const
{
    if (!m_frame.area.contains(position))
        return {};
    constexpr int steps = 30;
    double least = arrowReach * m_metrics.unit;
    std::optional<std::size_t> found;
    const std::vector<Connection> &connections = m_shown.graph->connections;
    for (std::size_t n = 0; n < connections.size(); ++n) {
        const QPainterPath path = arrow(connections[n]);
        if (!path.boundingRect().adjusted(-least, -least, least, least).contains(position))
            continue;
        for (int step = 0; step <= steps; ++step) {
            const QPointF away = path.pointAtPercent(static_cast<double>(step) / steps) - position;
            if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
                least = distance;
                found = n;
            }
        }
    }
    return found;
}

void GraphPicture::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    if (!m_zoom.isFit())
        painter.setClipRect(m_frame.area);
    paintElectrodes(painter);
    paintConnections(painter);
    paintUnits(painter);
    painter.restore();
    paintFoot(painter);
    painter.restore();
}

void GraphPicture::paintElectrodes(QPainter &painter) const
{
    if (!m_layout.electrodes)
        return;
    painter.setPen(QPen(m_style.theme->grid, m_metrics.unit));
    const QPointF half(m_layout.side.width() / 2, m_layout.side.height() / 2);
    for (const ArraySite &site : m_layout.electrodes->sites) {
        const QPointF low = site.centre - half;
        const QPointF high = site.centre + half;
        painter.drawRect(
            QRectF(m_frame.toPoint(low.x(), low.y()), m_frame.toPoint(high.x(), high.y())).normalized());
    }
}

void GraphPicture::paintConnections(QPainter &painter) const
{
    for (const bool strong : {false, true})
        for (const Connection &connection : m_shown.graph->connections) {
            if (m_shown.isStrong(connection) != strong)
                continue;
            painter.setOpacity(strong ? 1 : faint);
            paintArrow(painter, arrow(connection), connection.sign, m_shown.share(connection), *m_style.theme,
                       m_metrics.unit);
        }
    painter.setOpacity(1);
}

void GraphPicture::paintUnits(QPainter &painter) const
{
    const Theme &theme = *m_style.theme;
    for (int unit = 0; unit < static_cast<int>(m_layout.places.size()); ++unit) {
        const UnitClass unitClass = m_shown.graph->units[static_cast<std::size_t>(unit)].unitClass;
        const QPointF place = nodeAt(unit);
        if (m_shown.isSelected(unit)) {
            painter.setPen(QPen(theme.accent, 2 * m_metrics.unit));
            painter.setBrush(theme.plot);
            painter.drawEllipse(place, m_radius + 2.5 * m_metrics.unit, m_radius + 2.5 * m_metrics.unit);
        }
        const bool isOpen = unitClass == UnitClass::Unclassified;
        painter.setPen(QPen(theme.unitClass(unitClass), m_metrics.unit));
        painter.setBrush(isOpen ? theme.plot : theme.unitClass(unitClass));
        paintClassShape(painter, unitClass, place, 0.8 * m_radius);
    }
    painter.setBrush(Qt::NoBrush);
    const double room = m_layout.nearest * side();
    for (int unit = 0; unit < static_cast<int>(m_layout.places.size()); ++unit)
        paintLabel(painter, unit, room);
}

// Labels where there is room for them, and always those of selected units.
void GraphPicture::paintLabel(QPainter &painter, int unit, double room) const
{
    const double line = m_metrics.lineHeight;
    const bool isSelected = m_shown.isSelected(unit);
    const bool isOnMap = m_layout.electrodes.has_value();
    const QString &label = m_shown.graph->units[static_cast<std::size_t>(unit)].label;
    const double width = m_metrics.textWidth(label, isSelected);
    if (!isSelected && room < (isOnMap ? std::max(2.6 * line, 1.1 * width) : 0.9 * line))
        return;
    const QPointF place = nodeAt(unit);
    QRectF box(place.x() - width / 2, place.y() + m_radius + 1.5 * m_metrics.unit, width, line);
    if (!isOnMap) {
        const QPointF centre = m_layout.places[static_cast<std::size_t>(unit)].centre;
        const QPointF outwards(centre.x(), -centre.y());
        box.moveCenter(place + outwards * (m_radius + 3 * m_metrics.unit) +
                       QPointF(outwards.x() * width, outwards.y() * line) / 2);
    }
    if (isSelected) {
        QColor veil = m_style.theme->plot;
        veil.setAlphaF(0.8F);
        painter.fillRect(box, veil);
    }
    painter.setFont(isSelected ? m_metrics.boldFont : m_metrics.font);
    painter.setPen(isSelected ? m_style.theme->text : m_style.theme->secondaryText);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, label);
}

void GraphPicture::paintFoot(QPainter &painter) const
{
    const QRectF &area = m_frame.area;
    const double line = m_metrics.lineHeight;
    double top = area.bottom();
    if (const double length = m_layout.electrodes ? scaleBarMicrometres(*m_layout.electrodes) : 0;
        length > 0) {
        const QSizeF scales(area.width() / (m_frame.x.maximum - m_frame.x.minimum),
                            area.height() / (m_frame.y.maximum - m_frame.y.minimum));
        // The bar stays inside the picture when it is zoomed.
        const double fitting = std::min(length, std::abs(scales.width() - scales.height()) < 1e-9
                                                    ? 0.9 * area.width() / scales.width()
                                                    : 0.9 * area.height() / scales.height());
        const double shown =
            fitting < length ? length * std::pow(10, std::floor(std::log10(fitting / length))) : length;
        const bool isAcross = std::abs(scales.width() / scales.height() - 1) < 1e-6;
        paintScaleBar(painter, area.adjusted(isAcross ? 0 : line, 0, 0, 0), top, shown,
                      isAcross ? QSizeF(scales.width(), scales.width()) : scales, m_style);
        top += 1.6 * line;
    }
    if (m_note > 0)
        paintLegend(painter, QRectF(area.left(), top, area.width(), m_note + line),
                    wrappedRows(m_layout.note, area.width(), m_metrics), m_style);
}

} // namespace edgescope
