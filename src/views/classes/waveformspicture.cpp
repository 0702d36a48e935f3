// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/classes/waveformspicture.h"

#include "analyses/waveformfeatures.h"
#include "views/linedistance.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double waveformReach = 6; // pixels of a 96 dpi screen
constexpr double microvolts = 1e6;
constexpr double mostBeforeMs = 1; // that are drawn beside the trough
constexpr double mostAfterMs = 2;
constexpr std::size_t mostNamedUnits = 8;

// Whether a stretch of a waveform meets an outline inside an area.
bool meets(const QLineF &stretch, const QPolygonF &outline, const QRectF &area)
{
    if (area.contains(stretch.p1()) && outline.containsPoint(stretch.p1(), Qt::OddEvenFill))
        return true;
    QPointF crossing;
    for (qsizetype n = 0; n < outline.size(); ++n)
        if (stretch.intersects(QLineF(outline[n], outline[(n + 1) % outline.size()]), &crossing) ==
                QLineF::BoundedIntersection &&
            area.contains(crossing))
            return true;
    return false;
}

} // namespace

QPolygonF alignedWaveform(const PlaneUnit &unit, bool isNormalised)
{
    QPolygonF course;
    if (!unit.waveform)
        return course;
    const std::vector<double> values = overBaseline(*unit.waveform);
    if (values.empty())
        return course;
    const auto extreme = unit.isPositive ? std::max_element(values.begin(), values.end())
                                         : std::min_element(values.begin(), values.end());
    const double depth = std::abs(*extreme);
    if (!(depth > 0))
        return course;
    const double scale = isNormalised ? 1 / depth : unit.waveform->unit == u"V" ? microvolts : 1;
    const double stepMs = 1000 / unit.waveform->rateHz;
    for (auto value = values.begin(); value != values.end(); ++value)
        course << QPointF(static_cast<double>(value - extreme) * stepMs, *value * scale);
    return course;
}

WaveformsPicture::WaveformsPicture(const UnitPlane &plane, const ClassesLook &look, const FigureStyle &style,
                                   const QRectF &area, const QPaintDevice *device)
    : m_plane(plane)
    , m_look(look)
    , m_style(style)
    , m_metrics(style, device)
{
    for (const PlaneUnit &unit : plane.units)
        m_waveforms.push_back(alignedWaveform(unit, look.isNormalised));
    setRanges();
    const double line = m_metrics.lineHeight;
    m_frame.area = QRectF(0, 0, 0.8 * area.width(), 0.8 * area.height());
    const QMarginsF margins = axisMargins(m_frame, m_metrics);
    const double left = std::floor(area.left() + 0.3 * line + margins.left());
    const double top = std::floor(area.top() + 0.6 * line);
    m_frame.area = QRectF(left, top, std::max(10.0, std::floor(area.right() - line) - left),
                          std::max(10.0, std::floor(area.bottom() - margins.bottom() - 0.3 * line) - top));
}

void WaveformsPicture::setRanges()
{
    QRectF hull;
    for (const QPolygonF &waveform : m_waveforms)
        hull = hull.united(waveform.boundingRect());
    m_frame.x.title = QCoreApplication::translate("ClassesView", "Time from the trough");
    m_frame.x.unit = QStringLiteral("ms");
    m_frame.x.minimum = std::max(-mostBeforeMs, hull.left());
    m_frame.x.maximum = std::min(mostAfterMs, hull.right());
    m_frame.y.title = QCoreApplication::translate("ClassesView", "Mean waveform");
    m_frame.y.minimum = hull.top() - 0.05 * hull.height();
    m_frame.y.maximum = hull.bottom() + 0.05 * hull.height();
    if (m_look.isNormalised) {
        m_frame.y.unit = QCoreApplication::translate("ClassesView", "of the trough");
        return;
    }
    const auto known = std::ranges::find_if(
        m_plane.units, [](const PlaneUnit &unit) { return unit.waveform && !unit.waveform->unit.isEmpty(); });
    if (known != m_plane.units.end())
        m_frame.y.unit = known->waveform->unit == u"V" ? QStringLiteral("µV") : known->waveform->unit;
}

bool WaveformsPicture::isSelected(std::size_t unit) const
{
    return std::ranges::binary_search(m_look.selected, static_cast<int>(unit));
}

QPolygonF WaveformsPicture::drawn(std::size_t unit) const
{
    QPolygonF line;
    for (const QPointF &point : m_waveforms[unit])
        line << m_frame.toPoint(point.x(), point.y());
    return line;
}

std::optional<std::size_t> WaveformsPicture::unitAt(const QPointF &position) const
{
    std::optional<std::size_t> nearest;
    double least = waveformReach * m_metrics.unit;
    if (!m_frame.area.contains(position))
        return nearest;
    for (std::size_t n = 0; n < m_waveforms.size(); ++n) {
        const QPolygonF line = drawn(n);
        for (qsizetype point = 1; point < line.size(); ++point) {
            double distance = distanceTo({line[point - 1], line[point]}, position);
            if (isSelected(n)) // it is drawn thick and above the others
                distance *= 0.5;
            if (distance < least) {
                least = distance;
                nearest = n;
            }
        }
    }
    return nearest;
}

std::vector<std::size_t> WaveformsPicture::unitsThrough(const QPolygonF &outline) const
{
    std::vector<std::size_t> units;
    const QRectF reach = outline.boundingRect();
    const auto runsThrough = [&](const QPolygonF &line) {
        for (qsizetype point = 1; point < line.size(); ++point) {
            const QLineF stretch(line[point - 1], line[point]);
            if (std::max(stretch.x1(), stretch.x2()) >= reach.left() &&
                std::min(stretch.x1(), stretch.x2()) <= reach.right() &&
                meets(stretch, outline, m_frame.area))
                return true;
        }
        return false;
    };
    for (std::size_t n = 0; n < m_waveforms.size(); ++n)
        if (runsThrough(drawn(n)))
            units.push_back(n);
    return units;
}

void WaveformsPicture::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, m_frame, m_style);
    painter.save();
    painter.setClipRect(m_frame.area, Qt::IntersectClip);
    for (std::size_t n = 0; n < m_waveforms.size(); ++n)
        if (!isSelected(n))
            paintWaveform(painter, n);
    for (std::size_t n = 0; n < m_waveforms.size(); ++n)
        if (isSelected(n))
            paintWaveform(painter, n);
    painter.restore();
    paintAxes(painter, m_frame, m_style);
    if (m_look.selected.size() <= mostNamedUnits)
        paintNames(painter);
    painter.restore();
}

void WaveformsPicture::paintWaveform(QPainter &painter, std::size_t unit) const
{
    const Theme &theme = *m_style.theme;
    const bool stands = isSelected(unit);
    const QPolygonF line = drawn(unit);
    QColor colour = theme.unitClass(shownClass(m_plane, m_look, unit));
    const Qt::PenStyle dash = m_plane.units[unit].isPositive ? Qt::DashLine : Qt::SolidLine;
    if (stands) {
        painter.setPen(QPen(theme.plot, 4.6 * m_metrics.unit));
        painter.drawPolyline(line);
    } else {
        colour.setAlphaF(m_look.selected.empty() ? 0.6F : 0.3F);
    }
    painter.setPen(QPen(colour, (stands ? 2.6 : 1) * m_metrics.unit, dash));
    painter.drawPolyline(line);
}

// At the right ends, one below the other where they would meet.
void WaveformsPicture::paintNames(QPainter &painter) const
{
    struct Name {
        double y;
        std::size_t unit;
    };
    std::vector<Name> names;
    for (const int row : m_look.selected) {
        const auto unit = static_cast<std::size_t>(row);
        double y = undefined;
        for (const QPointF &point : drawn(unit))
            if (point.x() <= m_frame.area.right())
                y = point.y();
        if (std::isfinite(y))
            names.push_back({y, unit});
    }
    std::ranges::sort(names, {}, &Name::y);
    const double line = m_metrics.lineHeight;
    double last = m_frame.area.top() - line;
    painter.setFont(m_metrics.boldFont);
    for (Name &name : names) {
        last = std::max(last + line, name.y - line / 2);
        const QString &label = m_plane.units[name.unit].label;
        const double width = m_metrics.textWidth(label, true);
        const QRectF box(m_frame.area.right() - width - 0.3 * line, last, width, line);
        QColor behind = m_style.theme->plot;
        behind.setAlphaF(0.75F);
        painter.fillRect(box.adjusted(-0.2 * line, 0, 0.2 * line, 0), behind);
        painter.setPen(m_style.theme->unitClassText(shownClass(m_plane, m_look, name.unit)));
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, label);
    }
}

} // namespace edgescope
