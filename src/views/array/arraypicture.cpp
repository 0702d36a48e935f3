// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/array/arraypicture.h"

#include "views/array/scalebar.h"
#include "views/classshape.h"
#include "views/numbertext.h"
#include "views/timemap/timemappainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double namesHeight = 4.8; // lines that the names of the marks take
constexpr double leastBar = 6;      // lines of the colour bar with its title

QColor inkOn(const QColor &fill)
{
    return qGray(fill.rgb()) < 128 ? QColor(Qt::white) : QColor(0x14171A);
}

} // namespace

QString arrayValueTitle(ArrayColour colour)
{
    switch (colour) {
    case ArrayColour::Rate:
        return QCoreApplication::translate("ArrayMap", "Rate");
    case ArrayColour::Class:
        return QCoreApplication::translate("ArrayMap", "Class");
    case ArrayColour::Balance:
        return QCoreApplication::translate("ArrayMap", "E − I");
    case ArrayColour::Power:
        return QCoreApplication::translate("ArrayMap", "LFP power");
    }
    return {};
}

ArrayPicture::ArrayPicture(const ArrayMap &map, const FigureStyle &style, const QRectF &area,
                           const QPaintDevice *device)
    : m_map(map)
    , m_style(style)
    , m_metrics(style, device)
{
    layOut(area);
}

QString ArrayPicture::endText(double value) const
{
    return m_map.colour == ArrayColour::Power ? quantityText(value, m_map.valueUnit, 2)
                                              : numberText(value, 1);
}

void ArrayPicture::layOut(const QRectF &area)
{
    const double line = m_metrics.lineHeight;
    QRectF inner = area.adjusted(0.6 * line, 0.6 * line, -0.6 * line, -0.4 * line);
    m_foot = QRectF(inner.left(), inner.bottom() - 1.5 * line, inner.width(), 1.5 * line);
    inner.setBottom(m_foot.top() - 0.3 * line);
    double side =
        std::max(m_metrics.textWidth(arrayValueTitle(m_map.colour)), line + m_metrics.textWidth(emptyText()));
    if (hasBar())
        side = std::max({side, 1.3 * line + m_metrics.textWidth(endText(m_map.low)),
                         1.3 * line + m_metrics.textWidth(endText(m_map.high))});
    if (!hasKey())
        side = 0;
    m_bar = QRectF(inner.right() - side, inner.top(), side, inner.height());
    inner.setRight(m_bar.left() - line);
    const QRectF &extent = m_map.layout->extent;
    const double stretch = stretchToSee(extent);
    m_yScale = std::min(std::max(1.0, inner.width()) / (extent.width() * stretch),
                        std::max(1.0, inner.height()) / extent.height());
    m_xScale = m_yScale * stretch;
    const QSizeF size(extent.width() * m_xScale, extent.height() * m_yScale);
    m_plot = QRectF(inner.left() + std::max(0.0, (inner.width() - size.width()) / 2), inner.top(),
                    size.width(), size.height());
    // Bar and foot stand beside the squares, not at the edges of a large picture.
    const double right = std::min(m_bar.left(), m_plot.right() + line);
    m_bar = QRectF(right, m_plot.top(), side, m_plot.height());
    m_foot.moveTop(std::min(m_foot.top(), m_plot.bottom() + 0.3 * line));
}

QRectF ArrayPicture::siteRect(std::size_t site) const
{
    const ArrayLayout &layout = *m_map.layout;
    const QPointF centre = layout.sites[site].centre;
    const QPointF place(m_plot.left() + (centre.x() - layout.extent.left()) * m_xScale,
                        m_plot.bottom() - (centre.y() - layout.extent.top()) * m_yScale);
    const QSizeF size(layout.side.width() * m_xScale, layout.side.height() * m_yScale);
    const double gap = std::min(0.5 * m_metrics.unit, 0.1 * std::min(size.width(), size.height()));
    return QRectF(place.x() - size.width() / 2, place.y() - size.height() / 2, size.width(), size.height())
        .adjusted(gap, gap, -gap, -gap);
}

std::optional<std::size_t> ArrayPicture::siteAt(const QPointF &position) const
{
    for (std::size_t site = 0; site < m_map.layout->sites.size(); ++site)
        if (siteRect(site).contains(position))
            return site;
    return std::nullopt;
}

std::vector<std::size_t> ArrayPicture::sitesIn(const QRectF &band) const
{
    std::vector<std::size_t> sites;
    for (std::size_t site = 0; site < m_map.layout->sites.size(); ++site)
        if (siteRect(site).intersects(band))
            sites.push_back(site);
    return sites;
}

double ArrayPicture::fraction(double value) const
{
    if (m_map.colour == ArrayColour::Power)
        return value > 0
                   ? std::clamp(std::log(value / m_map.low) / std::log(m_map.high / m_map.low), 0.0, 1.0)
                   : 0;
    return std::clamp((value - m_map.low) / (m_map.high - m_map.low), 0.0, 1.0);
}

QColor ArrayPicture::colourOf(std::size_t site) const
{
    const double u = fraction(m_map.values[site]);
    switch (m_map.colour) {
    case ArrayColour::Balance:
        return m_style.theme->signedMap(2 * u - 1);
    case ArrayColour::Power:
        return m_style.theme->power(u);
    case ArrayColour::Rate:
    case ArrayColour::Class:
        break;
    }
    return m_style.theme->density(u);
}

void ArrayPicture::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t site = 0; site < m_map.layout->sites.size(); ++site)
        paintSite(painter, site);
    for (std::size_t site = 0; site < m_map.layout->sites.size(); ++site)
        if (m_map.selected[site]) {
            // Two lines, so that the outline is seen on every colour.
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_style.theme->plot, 4 * m_metrics.unit));
            painter.drawRect(siteRect(site));
            painter.setPen(QPen(m_style.theme->text, 2 * m_metrics.unit));
            painter.drawRect(siteRect(site));
        }
    if (hasKey() && hasBar())
        paintBar(painter);
    if (hasKey() && (!hasBar() || hasRoomForNames()))
        paintMarkNames(painter, hasBar() ? m_bar.bottom() - namesHeight * m_metrics.lineHeight : m_bar.top());
    paintFoot(painter);
    painter.restore();
}

void ArrayPicture::paintSite(QPainter &painter, std::size_t site) const
{
    const QRectF square = siteRect(site);
    const Theme &theme = *m_style.theme;
    const bool isOfClasses = m_map.colour == ArrayColour::Class;
    const bool isEmpty =
        isOfClasses ? m_map.layout->sites[site].units.empty() : std::isnan(m_map.values[site]);
    painter.setPen(QPen(theme.line, m_metrics.unit));
    if (isEmpty) {
        paintHatch(painter, square, theme.hatch, m_metrics.unit);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(square);
        return;
    }
    if (isOfClasses) {
        paintClasses(painter, square, site);
        return;
    }
    painter.setBrush(colourOf(site));
    painter.drawRect(square);
    if (m_map.colour != ArrayColour::Power)
        paintMarks(painter, square, site);
}

// The shapes of up to three units side by side, in the ink that is readable on the square.
void ArrayPicture::paintMarks(QPainter &painter, const QRectF &square, std::size_t site) const
{
    const std::vector<int> &units = m_map.layout->sites[site].units;
    const std::size_t shown = std::min<std::size_t>(units.size(), 3);
    const double radius = std::min(
        {0.2 * square.height(), 0.28 * square.width() / static_cast<double>(shown), 5 * m_metrics.unit});
    if (radius < 1.2 * m_metrics.unit)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(inkOn(colourOf(site)));
    for (std::size_t n = 0; n < shown; ++n) {
        const double x =
            square.left() + square.width() * (static_cast<double>(n) + 0.5) / static_cast<double>(shown);
        paintClassShape(painter, m_map.classes[static_cast<std::size_t>(units[n])], {x, square.center().y()},
                        radius);
    }
}

// A column in the colour of its class for each unit.
void ArrayPicture::paintClasses(QPainter &painter, const QRectF &square, std::size_t site) const
{
    const std::vector<int> &units = m_map.layout->sites[site].units;
    const double width = square.width() / static_cast<double>(units.size());
    for (std::size_t n = 0; n < units.size(); ++n) {
        const UnitClass unitClass = m_map.classes[static_cast<std::size_t>(units[n])];
        const QColor fill = m_style.theme->unitClass(unitClass);
        const QRectF column(square.left() + static_cast<double>(n) * width, square.top(), width,
                            square.height());
        painter.fillRect(column, fill);
        const double radius = std::min({0.24 * square.height(), 0.32 * width, 6 * m_metrics.unit});
        if (radius < 1.2 * m_metrics.unit)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkOn(fill));
        paintClassShape(painter, unitClass, column.center(), radius);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.theme->line, m_metrics.unit));
    painter.drawRect(square);
}

bool ArrayPicture::hasRoomForNames() const
{
    return m_bar.height() >= (namesHeight + leastBar) * m_metrics.lineHeight;
}

QString ArrayPicture::emptyText() const
{
    return m_map.colour == ArrayColour::Power ? QCoreApplication::translate("ArrayMap", "no LFP")
                                              : QCoreApplication::translate("ArrayMap", "no unit");
}

void ArrayPicture::paintBar(QPainter &painter) const
{
    const double line = m_metrics.lineHeight;
    painter.setFont(m_metrics.font);
    painter.setPen(m_style.theme->text);
    const QString unit =
        m_map.colour == ArrayColour::Power ? QString() : QStringLiteral(" (%1)").arg(m_map.valueUnit);
    painter.drawText(QRectF(m_bar.left(), m_bar.top(), m_bar.width(), line), atLeft | Qt::TextDontClip,
                     arrayValueTitle(m_map.colour));
    if (!unit.isEmpty())
        painter.drawText(QRectF(m_bar.left(), m_bar.top() + line, m_bar.width(), line),
                         atLeft | Qt::TextDontClip, unit.trimmed());
    const double names = hasRoomForNames() ? (namesHeight + 0.6) * line : 0;
    const QRectF bar(m_bar.left(), m_bar.top() + 2.4 * line, 0.8 * line,
                     std::max(line, std::min(m_bar.height() - 2.4 * line - names, 14 * line)));
    const int steps = 64;
    for (int n = 0; n < steps; ++n) {
        const double u = (n + 0.5) / steps;
        const QColor colour = m_map.colour == ArrayColour::Balance ? m_style.theme->signedMap(2 * u - 1)
                              : m_map.colour == ArrayColour::Power ? m_style.theme->power(u)
                                                                   : m_style.theme->density(u);
        // Overlapping stripes leave no seams.
        const double bottom = bar.bottom() - bar.height() * n / steps;
        const double top = std::max(bar.top(), bottom - 2 * bar.height() / steps);
        painter.fillRect(QRectF(bar.left(), top, bar.width(), bottom - top), colour);
    }
    painter.setPen(QPen(m_style.theme->axis, m_metrics.unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    painter.setPen(m_style.theme->secondaryText);
    const auto write = [&](double y, const QString &text) {
        painter.drawText(QRectF(bar.right() + 0.4 * line, y - line / 2, m_bar.width(), line),
                         atLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    };
    write(bar.top() + line / 2, endText(m_map.high));
    write(bar.bottom() - line / 2, endText(m_map.low));
    if (m_map.colour == ArrayColour::Balance && bar.height() > 4 * line)
        write(bar.center().y(), endText(0));
}

// What the marks mean.
void ArrayPicture::paintMarkNames(QPainter &painter, double top) const
{
    const double line = m_metrics.lineHeight;
    const struct {
        UnitClass unitClass;
        QString text;
    } names[] = {{UnitClass::Excitatory, QStringLiteral("▲ E")},
                 {UnitClass::Inhibitory, QStringLiteral("■ I")},
                 {UnitClass::Unclassified, QStringLiteral("◇ ?")}};
    painter.setFont(m_metrics.font);
    for (const auto &name : names) {
        if (m_map.colour == ArrayColour::Power ||
            std::ranges::find(m_map.classes, name.unitClass) == m_map.classes.end())
            continue;
        painter.setPen(m_style.theme->unitClassText(name.unitClass));
        painter.drawText(QRectF(m_bar.left(), top, m_bar.width(), line), atLeft | Qt::TextDontClip,
                         name.text);
        top += 1.2 * line;
    }
    const QRectF box(m_bar.left(), top + 0.15 * line, 0.7 * line, 0.7 * line);
    paintHatch(painter, box, m_style.theme->hatch, m_metrics.unit);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.theme->line, m_metrics.unit));
    painter.drawRect(box);
    painter.setPen(m_style.theme->secondaryText);
    painter.drawText(QRectF(box.right() + 0.3 * line, top, m_bar.width(), line), atLeft | Qt::TextDontClip,
                     emptyText());
}

void ArrayPicture::paintFoot(QPainter &painter) const
{
    const double line = m_metrics.lineHeight;
    double left = m_foot.left();
    painter.setFont(m_metrics.font);
    if (const double length = scaleBarMicrometres(*m_map.layout); length > 0)
        left = paintScaleBar(painter, m_plot, m_foot.top(), length, {m_xScale, m_yScale}, m_style) + line;
    painter.setPen(m_style.theme->secondaryText);
    const QRectF rest(left, m_foot.top() + 4 * m_metrics.unit, m_foot.right() - left, line);
    painter.drawText(rest, atRight | Qt::TextDontClip, m_metrics.elided(m_map.timeText, rest.width()));
}

} // namespace edgescope
