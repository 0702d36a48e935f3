// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/joint/jointpicture.h"

#include "core/scalegrid.h"
#include "views/joint/ellipse.h"
#include "views/statemark.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace edgescope {
namespace {

constexpr double currentRingWidth = 2.4; // pixels of a 96 dpi screen
constexpr double otherWidth = 1.4;
constexpr double binReach = 8;

// The display scale with data that is nearest to k.
int nearestDisplayScale(int k)
{
    return *std::ranges::min_element(displayScales, {}, [k](int scale) { return std::abs(scale - k); });
}

double pointSide(const PointCloud &cloud)
{
    return cloud.scale >= 25 ? 2.2 : 1.8;
}

} // namespace

JointPicture::JointPicture(const Ellipsoids &data, const JointOptions &options, const FigureStyle &style,
                           const QRectF &area, const QPaintDevice *device, const PlotZoom &zoom)
    : m_data(data)
    , m_options(options)
    , m_style(style)
    , m_metrics(style, device)
{
    m_frame.x.title = QCoreApplication::translate("JointView", "Ensemble E");
    m_frame.y.title = QCoreApplication::translate("JointView", "Ensemble I");
    m_frame.x.unit = m_frame.y.unit = data.unit;
    findClouds();
    setRange();
    zoom.apply(m_frame);
    layOut(area);
}

bool JointPicture::isCurrent(const PointCloud &cloud) const
{
    return cloud.scale == nearestDisplayScale(m_style.scale);
}

bool JointPicture::hasPointsOf(const JointPicture &other) const
{
    const auto limits = [](const JointPicture &picture) {
        const PlotFrame &frame = picture.m_frame;
        return std::array{frame.x.minimum, frame.x.maximum, frame.y.minimum, frame.y.maximum};
    };
    const int display = nearestDisplayScale(m_style.scale);
    return &m_data == &other.m_data && m_clouds == other.m_clouds && m_frame.area == other.m_frame.area &&
           limits(*this) == limits(other) && m_style.theme == other.m_style.theme &&
           m_options.points == other.m_options.points && m_options.density == other.m_options.density &&
           m_options.byState == other.m_options.byState &&
           (!m_options.density || display == nearestDisplayScale(other.m_style.scale));
}

std::optional<QPointF> JointPicture::place(const JointHit &hit) const
{
    const QPointF point = m_frame.toPoint(hit.cloud->e[hit.index], hit.cloud->i[hit.index]);
    return m_options.points && m_frame.area.contains(point) ? std::optional(point) : std::nullopt;
}

QColor JointPicture::cloudColour(const PointCloud &cloud) const
{
    return m_options.byState ? m_style.theme->state(cloud.state) : m_style.theme->scale(cloud.scale);
}

QPen JointPicture::ellipsePen(const Ellipsoid &ellipsoid) const
{
    const bool current = ellipsoid.scale == m_style.scale;
    QPen pen(m_options.byState ? m_style.theme->stateLine(ellipsoid.state)
                               : m_style.theme->scale(ellipsoid.scale),
             (current ? currentRingWidth : otherWidth) * m_metrics.unit);
    if (m_options.byState)
        pen.setStyle(stateDash(ellipsoid.state));
    return pen;
}

void JointPicture::paintCloud(QPainter &painter, const PointCloud &cloud) const
{
    const double side = pointSide(cloud) * m_metrics.unit;
    QColor colour = cloudColour(cloud);
    colour.setAlphaF(0.62F);
    QPainterPath dots;
    for (size_t n = 0; n < cloud.e.size(); ++n) {
        const QPointF point = m_frame.toPoint(cloud.e[n], cloud.i[n]);
        if (m_frame.area.contains(point))
            dots.addRect(point.x() - side / 2, point.y() - side / 2, side, side);
    }
    // Overlapping dots must add up instead of cutting holes into each other.
    dots.setFillRule(Qt::WindingFill);
    painter.fillPath(dots, colour);
}

void JointPicture::paintDensity(QPainter &painter) const
{
    const int display = nearestDisplayScale(m_style.scale);
    const auto found = std::ranges::find_if(m_data.densities, [display](const Density &density) {
        return density.scale == display && density.state.isEmpty();
    });
    if (found == m_data.densities.end() || found->share.empty())
        return;
    const float highest = *std::ranges::max_element(found->share);
    QImage image(Density::cells, Density::cells, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    for (int row = 0; row < Density::cells; ++row)
        for (int column = 0; column < Density::cells; ++column) {
            const float share = found->share[static_cast<size_t>(row * Density::cells + column)];
            if (share > 0)
                image.setPixelColor(column, Density::cells - 1 - row,
                                    m_style.theme->density(std::sqrt(share / highest)));
        }
    const QRectF target(m_frame.toPoint(found->minimumE, found->maximumI),
                        m_frame.toPoint(found->maximumE, found->minimumI));
    painter.save();
    painter.setClipRect(m_frame.area);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(target, image);
    painter.restore();
}

void JointPicture::paintEllipse(QPainter &painter, const Ellipsoid &ellipsoid) const
{
    QPolygonF outline;
    for (const QPointF &point : ellipseOutline(ellipsoid))
        outline << m_frame.toPoint(point.x(), point.y());
    painter.setBrush(Qt::NoBrush);
    const QPen pen = ellipsePen(ellipsoid);
    if (!m_options.byState && ellipsoid.scale == m_style.scale) {
        // An ink ring sets the current scale apart from its neighbours in the ramp, and a rim in the colour
        // of the ground sets the ring apart from the points.
        painter.setPen(QPen(m_style.theme->plot, pen.widthF() + 3.2 * m_metrics.unit));
        painter.drawPolyline(outline);
        painter.setPen(QPen(m_style.theme->text, pen.widthF() + 1.4 * m_metrics.unit));
        painter.drawPolyline(outline);
    }
    painter.setPen(pen);
    painter.drawPolyline(outline);
}

void JointPicture::paintSurrogates(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    for (const SurrogateEllipsoid &surrogate : m_data.surrogates) {
        if (m_options.byState || surrogate.mean.scale != m_style.scale || !surrogate.mean.state.isEmpty() ||
            !hasEllipse(surrogate.mean))
            continue;
        QPolygonF outline;
        for (const QPointF &point : ellipseOutline(surrogate.mean))
            outline << m_frame.toPoint(point.x(), point.y());
        // A rim in the colour of the ground sets the dashes apart from the points.
        painter.setPen(QPen(m_style.theme->plot, 3.6 * m_metrics.unit));
        painter.drawPolyline(outline);
        painter.setPen(dashedPen(sourceColour(surrogate.source, *m_style.theme), 1.8 * m_metrics.unit,
                                 sourceDash(surrogate.source)));
        painter.drawPolyline(outline);
    }
}

void JointPicture::paintBalanceLine(QPainter &painter) const
{
    const QString label = QStringLiteral("E = I");
    const double start = std::min(m_frame.x.minimum, m_frame.y.minimum);
    const double end = std::max(m_frame.x.maximum, m_frame.y.maximum);
    QPen pen(m_style.theme->secondaryText, m_metrics.unit, Qt::CustomDashLine);
    pen.setDashPattern({1, 3});
    painter.setPen(pen);
    painter.save();
    painter.setClipRect(m_frame.area);
    painter.drawLine(m_frame.toPoint(start, start), m_frame.toPoint(end, end));
    painter.restore();
    painter.setFont(m_metrics.font);
    painter.setPen(m_style.theme->secondaryText);
    const double width = m_metrics.textWidth(label);
    if (m_frame.area.width() < 3 * width)
        return; // it would hide what it names
    const QPointF corner = m_frame.area.topRight();
    const QRectF box(corner.x() - width - 1.8 * m_metrics.lineHeight, corner.y(), width + 2 * m_metrics.unit,
                     m_metrics.lineHeight);
    QColor ground = m_style.theme->plot; // keeps the label readable among points
    ground.setAlphaF(0.8F);
    painter.fillRect(box, ground);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, label);
}

void JointPicture::paintData(QPainter &painter) const
{
    paintGround(painter);
    paintPoints(painter);
}

void JointPicture::paintGround(QPainter &painter) const
{
    paintGrid(painter, m_frame, m_style);
}

void JointPicture::paintPoints(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_options.density)
        paintDensity(painter);
    if (m_options.points)
        for (const PointCloud *cloud : m_clouds)
            paintCloud(painter, *cloud);
    painter.restore();
}

void JointPicture::paintInside(QPainter &painter, std::span<const TimeRange> times) const
{
    if (!m_options.points)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PointCloud *cloud : m_clouds) {
        // Outlines of all scales would leave nothing of their colours to be seen.
        const bool isOutlined = isCurrent(*cloud);
        painter.setPen(isOutlined ? QPen(m_style.theme->text, 0.7 * m_metrics.unit) : QPen(Qt::NoPen));
        painter.setBrush(cloudColour(*cloud));
        const double side = (isOutlined ? 2 : 1) * pointSide(*cloud) * m_metrics.unit;
        size_t n = 0;
        for (const TimeRange &range : times) {
            const auto first = std::lower_bound(cloud->start.begin() + static_cast<std::ptrdiff_t>(n),
                                                cloud->start.end(), range.start - cloud->width / 2);
            for (n = static_cast<size_t>(first - cloud->start.begin());
                 n < cloud->start.size() && cloud->start[n] + cloud->width / 2 < range.stop; ++n)
                if (const auto point = place({cloud, n}))
                    painter.drawRect(QRectF(point->x() - side / 2, point->y() - side / 2, side, side));
        }
    }
    painter.restore();
}

void JointPicture::paintEllipses(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBalanceLine(painter);
    painter.save();
    painter.setClipRect(m_frame.area);
    for (const Ellipsoid *ellipsoid : drawnEllipses())
        paintEllipse(painter, *ellipsoid);
    paintSurrogates(painter);
    painter.restore();
    painter.restore();
    paintAxes(painter, m_frame, m_style, m_texts);
    if (m_legendArea.isValid())
        paintLegend(painter, m_legendArea, m_legend, m_style);
    else if (m_style.legend == LegendPlace::Inside)
        paintLegendInside(painter, m_frame.area, m_legend, m_style, drawnPoints());
}

std::vector<QPointF> JointPicture::drawnPoints() const
{
    std::vector<QPointF> points;
    for (const Ellipsoid *ellipsoid : drawnEllipses())
        for (const QPointF &point : ellipseOutline(*ellipsoid))
            points.push_back(m_frame.toPoint(point.x(), point.y()));
    for (const PointCloud *cloud : m_clouds)
        for (size_t n = 0; n < cloud->e.size(); ++n)
            if (const auto point = place({cloud, n}))
                points.push_back(*point);
    return points;
}

void JointPicture::paintRing(QPainter &painter, double seconds) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PointCloud *cloud : m_clouds) {
        if (!isCurrent(*cloud))
            continue;
        const auto next = std::ranges::upper_bound(cloud->start, seconds);
        if (next == cloud->start.begin() || seconds >= *(next - 1) + cloud->width)
            continue;
        const auto index = static_cast<size_t>(next - cloud->start.begin() - 1);
        const QPointF point = m_frame.toPoint(cloud->e[index], cloud->i[index]);
        if (!m_frame.area.contains(point))
            continue;
        const double radius = 5 * m_metrics.unit;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_style.theme->plot, 4 * m_metrics.unit));
        painter.drawEllipse(point, radius, radius);
        painter.setPen(QPen(m_style.theme->text, 1.8 * m_metrics.unit));
        painter.drawEllipse(point, radius, radius);
    }
    painter.restore();
}

std::optional<JointHit> JointPicture::hitAt(const QPointF &position) const
{
    std::optional<JointHit> nearest;
    double least = std::pow(binReach * m_metrics.unit, 2);
    if (!m_options.points || !m_frame.area.contains(position))
        return nearest;
    for (const PointCloud *cloud : m_clouds)
        for (size_t n = 0; n < cloud->e.size(); ++n) {
            const QPointF away = m_frame.toPoint(cloud->e[n], cloud->i[n]) - position;
            const double squared = QPointF::dotProduct(away, away);
            // The coarser of two equally near points lies on top.
            if (squared <= least) {
                least = squared;
                nearest = JointHit{cloud, n};
            }
        }
    return nearest;
}

} // namespace edgescope
