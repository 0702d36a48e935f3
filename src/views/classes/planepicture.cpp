// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/classes/planepicture.h"

#include "views/classes/posteriorfield.h"
#include "views/classshape.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace edgescope {
namespace {

constexpr double markRadius = 4.2; // pixels of a 96 dpi screen
constexpr double unitReach = 9;
constexpr double dimmed = 0.5; // opacity of units that are not selected while others are
constexpr std::size_t mostNames = 8;
constexpr double stackMs = 0.025; // width of a stack of the histogram
constexpr double usualMs = 1;     // that the axis of trough-to-peak reaches at least

bool hasPlace(const PlaneUnit &unit)
{
    return std::isfinite(unit.troughToPeak) && std::isfinite(unit.halfWidth);
}

} // namespace

PlanePicture::PlanePicture(const UnitPlane &plane, const ClassesLook &look, const FigureStyle &style,
                           const QRectF &area, const QPaintDevice *device, const PlotZoom &zoom)
    : m_plane(plane)
    , m_look(look)
    , m_style(style)
    , m_metrics(style, device)
    , m_isHistogram(std::ranges::none_of(plane.units, hasPlace))
{
    setRanges();
    zoom.apply(m_frame);
    layOut(area);
    placeUnits();
}

// A histogram's stacks are counted, others' half widths span the axis with what the groups cover.
void PlanePicture::setRanges()
{
    m_frame.x = m_plane.troughToPeak;
    m_frame.x.minimum = 0;
    m_frame.x.maximum = usualMs;
    m_heights.assign(m_plane.units.size(), undefined);
    std::map<int, int> stacks;
    double low = undefined;
    double high = undefined;
    int highest = 0;
    for (std::size_t n = 0; n < m_plane.units.size(); ++n) {
        const PlaneUnit &unit = m_plane.units[n];
        if (!std::isfinite(unit.troughToPeak))
            continue;
        m_frame.x.maximum = std::max(m_frame.x.maximum, 1.05 * unit.troughToPeak);
        m_heights[n] = unit.halfWidth;
        if (m_isHistogram) {
            // Stacks lie round multiples of their width: sample times, which are such multiples as a rule,
            // would fall on either side of edges there.
            m_heights[n] = ++stacks[static_cast<int>(std::lround(unit.troughToPeak / stackMs))];
            highest = std::max(highest, static_cast<int>(m_heights[n]));
        }
        low = std::fmin(low, unit.halfWidth);
        high = std::fmax(high, unit.halfWidth);
    }
    if (m_isHistogram) {
        m_frame.y.title = QCoreApplication::translate("ClassesView", "Units");
        m_frame.y.minimum = 0;
        m_frame.y.maximum = std::max(8.0, 1.1 * highest);
        return;
    }
    const double margin = high > low ? 0.1 * (high - low) : 0.1;
    m_frame.y = m_plane.halfWidth;
    m_frame.y.minimum = std::max(0.0, low - margin);
    m_frame.y.maximum = high + margin;
}

void PlanePicture::layOut(const QRectF &area)
{
    const double line = m_metrics.lineHeight;
    double top = area.top() + 0.6 * line;
    m_frame.area = QRectF(0, 0, 0.8 * area.width(), 0.7 * area.height());
    const QMarginsF margins = axisMargins(m_frame, m_metrics);
    const double left = std::floor(area.left() + 0.3 * line + margins.left());
    const double width = std::max(10.0, std::floor(area.right() - line) - left);
    if (std::ranges::any_of(m_plane.units, &PlaneUnit::isPositive)) {
        m_named = QRectF(left, top, width, 1.5 * line);
        top = m_named.bottom() + 0.3 * line;
    }
    m_head = top;
    if (std::isfinite(shownThreshold(m_plane, m_look)))
        top += 1.4 * line;
    const auto lacksHalfWidth = [](const PlaneUnit &unit) {
        return std::isfinite(unit.troughToPeak) && !std::isfinite(unit.halfWidth);
    };
    if (!m_isHistogram && std::ranges::any_of(m_plane.units, lacksHalfWidth)) {
        m_strip = QRectF(left, top, width, 1.5 * line);
        top = m_strip.bottom() + 0.4 * line;
    }
    const double bottom = std::floor(area.bottom() - margins.bottom() - 0.3 * line);
    m_frame.area = QRectF(left, std::floor(top), width, std::max(10.0, bottom - std::floor(top)));
}

void PlanePicture::placeUnits()
{
    m_places.assign(m_plane.units.size(), std::nullopt);
    for (std::size_t n = 0; n < m_places.size(); ++n) {
        const PlaneUnit &unit = m_plane.units[n];
        if (!std::isfinite(unit.troughToPeak))
            continue;
        QPointF drawn = m_frame.toPoint(unit.troughToPeak,
                                        std::isfinite(m_heights[n]) ? m_heights[n] : m_frame.y.minimum);
        if (!m_strip.isNull() && !std::isfinite(unit.halfWidth))
            drawn.setY(m_strip.center().y());
        const bool isInView = drawn.x() >= m_frame.area.left() && drawn.x() <= m_frame.area.right() &&
                              (m_frame.area.contains(drawn) || m_strip.contains(drawn));
        if (isInView)
            m_places[n] = drawn;
    }
    placeNamed();
}

// Names follow the heading from left to right as long as there is room.
void PlanePicture::placeNamed()
{
    double x = m_named.left() +
               m_metrics.textWidth(QCoreApplication::translate("ClassesView", "Positive waveform:")) +
               m_metrics.lineHeight;
    for (std::size_t n = 0; n < m_places.size(); ++n) {
        if (!m_plane.units[n].isPositive)
            continue;
        const double after = x + m_metrics.textWidth(m_plane.units[n].label) + 2 * m_metrics.lineHeight;
        if (after > m_named.right() + m_metrics.lineHeight)
            return;
        m_places[n] = QPointF(x, m_named.center().y());
        x = after;
    }
}

QRectF PlanePicture::field() const
{
    return m_frame.area.united(m_strip).united(m_named);
}

std::optional<std::size_t> PlanePicture::unitAt(const QPointF &position) const
{
    std::optional<std::size_t> nearest;
    double least = unitReach * m_metrics.unit;
    for (std::size_t n = 0; n < m_places.size(); ++n) {
        if (!m_places[n])
            continue;
        // The name of a unit is as good as its mark.
        QPointF away = *m_places[n] - position;
        if (m_plane.units[n].isPositive && away.x() < 0)
            away.setX(std::min(0.0, away.x() + m_metrics.textWidth(m_plane.units[n].label)));
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= least) {
            least = distance;
            nearest = n;
        }
    }
    return nearest;
}

QLineF PlanePicture::thresholdLine() const
{
    const double threshold = shownThreshold(m_plane, m_look);
    if (!std::isfinite(threshold))
        return {};
    const double x = m_frame.toPoint(threshold, m_frame.y.minimum).x();
    if (x < m_frame.area.left() || x > m_frame.area.right())
        return {};
    return {x, m_head + 1.2 * m_metrics.lineHeight, x, m_frame.area.bottom()};
}

double PlanePicture::troughToPeakAt(double x) const
{
    return axisValue(m_frame.x, (x - m_frame.area.left()) / m_frame.area.width());
}

void PlanePicture::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, m_frame, m_style);
    paintDivision(painter, m_plane, shownThreshold(m_plane, m_look), m_frame, m_style, m_metrics.unit);
    paintAxes(painter, m_frame, m_style);
    paintRows(painter);
    paintThreshold(painter);
    paintUnits(painter);
    paintNames(painter);
    painter.restore();
}

void PlanePicture::paintRows(QPainter &painter) const
{
    painter.setFont(m_metrics.font);
    painter.setPen(m_style.theme->secondaryText);
    constexpr int flags = atLeft | Qt::AlignVCenter | Qt::TextDontClip;
    if (!m_strip.isNull()) {
        painter.fillRect(m_strip, m_style.theme->alternate);
        painter.drawText(m_strip.adjusted(0.3 * m_metrics.lineHeight, 0, 0, 0), flags,
                         QCoreApplication::translate("ClassesView", "no half width"));
    }
    if (m_named.isNull())
        return;
    painter.drawText(m_named, flags, QCoreApplication::translate("ClassesView", "Positive waveform:"));
    painter.setPen(m_style.theme->text);
    for (std::size_t n = 0; n < m_places.size(); ++n)
        if (m_plane.units[n].isPositive && m_places[n])
            painter.drawText(
                QRectF(m_places[n]->x() + 0.6 * m_metrics.lineHeight, m_named.top(), 1, m_named.height()),
                flags, m_plane.units[n].label);
}

void PlanePicture::paintThreshold(QPainter &painter) const
{
    const QLineF line = thresholdLine();
    if (line.isNull())
        return;
    painter.setPen(QPen(m_style.theme->text, 1.4 * m_metrics.unit));
    painter.drawLine(line);
    const QString text = millisecondsText(shownThreshold(m_plane, m_look));
    const double width = m_metrics.textWidth(text, true);
    // Beside the grip that the line has on the screen.
    QRectF box(line.x1() + 0.7 * m_metrics.lineHeight, m_head, width, m_metrics.lineHeight);
    if (box.right() > m_frame.area.right())
        box.moveRight(line.x1() - 0.7 * m_metrics.lineHeight);
    painter.setFont(m_metrics.boldFont);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
}

void PlanePicture::paintUnits(QPainter &painter) const
{
    const auto isSelected = [this](std::size_t unit) {
        return std::ranges::binary_search(m_look.selected, static_cast<int>(unit));
    };
    painter.setOpacity(m_look.selected.empty() ? 1 : dimmed);
    for (std::size_t n = 0; n < m_places.size(); ++n)
        if (m_places[n] && !isSelected(n))
            paintUnit(painter, n, false);
    painter.setOpacity(1);
    for (std::size_t n = 0; n < m_places.size(); ++n)
        if (m_places[n] && isSelected(n))
            paintUnit(painter, n, true);
}

void PlanePicture::paintUnit(QPainter &painter, std::size_t unit, bool isSelected) const
{
    const double pixel = m_metrics.unit;
    const Theme &theme = *m_style.theme;
    const QPointF place = *m_places[unit];
    const UnitClass unitClass = shownClass(m_plane, m_look, unit);
    const double radius = (isSelected ? 1.35 : 1) * markRadius * pixel;
    const bool isOpen = unitClass == UnitClass::Unclassified;
    painter.setBrush(isOpen ? theme.plot : theme.unitClass(unitClass));
    painter.setPen(QPen(isSelected ? theme.text
                        : isOpen   ? theme.secondaryText
                                   : theme.plot,
                        (isSelected ? 1.6 : 1) * pixel));
    paintClassShape(painter, unitClass, place, radius);
    painter.setBrush(Qt::NoBrush);
    if (isByHand(m_look, unit)) {
        painter.setPen(QPen(theme.secondaryText, 1.2 * pixel));
        painter.drawEllipse(place, radius + 3 * pixel, radius + 3 * pixel);
    }
    if (!m_plane.units[unit].conflict.isEmpty()) {
        painter.setFont(m_metrics.boldFont);
        painter.setPen(theme.caution);
        painter.drawText(QRectF(place.x() + 0.6 * radius, place.y() - radius - m_metrics.lineHeight,
                                m_metrics.lineHeight, m_metrics.lineHeight),
                         atLeft | Qt::AlignBottom | Qt::TextDontClip, QStringLiteral("!"));
    }
}

void PlanePicture::paintNames(QPainter &painter) const
{
    if (m_look.selected.size() > mostNames)
        return;
    painter.setFont(m_metrics.boldFont);
    const double line = m_metrics.lineHeight;
    for (const int unit : m_look.selected) {
        const auto &place = m_places[static_cast<std::size_t>(unit)];
        const QString &label = m_plane.units[static_cast<std::size_t>(unit)].label;
        if (!place || m_plane.units[static_cast<std::size_t>(unit)].isPositive)
            continue;
        const double width = m_metrics.textWidth(label, true);
        QRectF box(place->x() + 0.8 * line, place->y() - line / 2, width, line);
        if (box.right() > m_frame.area.right())
            box.moveRight(place->x() - 0.8 * line);
        QColor behind = m_style.theme->plot;
        behind.setAlphaF(0.75F);
        painter.fillRect(box.adjusted(-0.2 * line, 0, 0.2 * line, 0), behind);
        painter.setPen(m_style.theme->text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, label);
    }
}

} // namespace edgescope
