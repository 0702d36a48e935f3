// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/joint/jointpicture.h"

#include "core/scalegrid.h"
#include "study/sensitivityoverlay.h"
#include "views/joint/ellipse.h"
#include "views/numbertext.h"
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
// Share of the points that the axes take in at least, so that a few odd bins do not shrink all others.
constexpr double shownShare = 0.998;

LegendRow numberRow(const QString &name, const QString &value)
{
    LegendRow row;
    row.text = name + QChar(u'\u2002') + value;
    return row;
}

// The display scale with data that is nearest to k.
int nearestDisplayScale(int k)
{
    return *std::ranges::min_element(displayScales, {}, [k](int scale) { return std::abs(scale - k); });
}

bool isDisplayScale(int k)
{
    return std::ranges::find(displayScales, k) != displayScales.end();
}

double pointSide(const PointCloud &cloud)
{
    return cloud.scale >= 25 ? 2.2 : 1.8;
}

double quantile(std::vector<double> &values, double share)
{
    const auto nth = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + nth, values.end());
    return values[static_cast<size_t>(nth)];
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

void JointPicture::findClouds()
{
    for (const PointCloud &cloud : m_data.clouds)
        if (m_options.byState ? !cloud.state.isEmpty() && isCurrent(cloud) : cloud.state.isEmpty())
            m_clouds.push_back(&cloud);
    std::ranges::stable_sort(m_clouds, {}, &PointCloud::scale);
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

std::vector<const Ellipsoid *> JointPicture::drawnEllipses() const
{
    std::vector<const Ellipsoid *> ellipses;
    for (const Ellipsoid &ellipsoid : m_data.ellipsoids) {
        const bool current = ellipsoid.scale == m_style.scale;
        const bool shown = m_options.byState
                               ? !ellipsoid.state.isEmpty() && current
                               : ellipsoid.state.isEmpty() && (current || isDisplayScale(ellipsoid.scale));
        if (shown && hasEllipse(ellipsoid))
            ellipses.push_back(&ellipsoid);
    }
    // The current one comes last, on top of the others.
    std::ranges::stable_sort(ellipses, {}, [this](const Ellipsoid *ellipsoid) {
        return std::pair(!m_options.byState && ellipsoid->scale == m_style.scale, ellipsoid->scale);
    });
    return ellipses;
}

// Both axes take the same range, which holds the ellipses of the display scales and all but a few points. It
// begins at 0 when they come near it.
void JointPicture::setRange()
{
    std::vector<double> lows;
    std::vector<double> highs;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto take = [&](double least, double most) {
        low = std::min(low, least);
        high = std::max(high, most);
    };
    for (const PointCloud *cloud : m_clouds)
        for (size_t n = 0; n < cloud->e.size(); ++n) {
            lows.push_back(std::min(cloud->e[n], cloud->i[n]));
            highs.push_back(std::max(cloud->e[n], cloud->i[n]));
        }
    if (!lows.empty())
        take(quantile(lows, 1 - shownShare), quantile(highs, shownShare));
    const auto takeEllipse = [&take](const Ellipsoid &ellipsoid) {
        if (!isDisplayScale(ellipsoid.scale) || !hasEllipse(ellipsoid))
            return;
        const QRectF box = ellipseOutline(ellipsoid).boundingRect();
        take(std::min(box.left(), box.top()), std::max(box.right(), box.bottom()));
    };
    std::ranges::for_each(m_data.ellipsoids, takeEllipse);
    for (const SurrogateEllipsoid &other : m_data.surrogates)
        if (isPinned(other.source) && other.mean.state.isEmpty())
            takeEllipse(other.mean);
    if (!(high > low)) {
        const double centre = std::isfinite(low) ? low : 0;
        low = centre - 1;
        high = centre + 1;
    }
    const double margin = 0.04 * (high - low);
    const bool rates = std::ranges::all_of(lows, [](double value) { return value >= 0; });
    low = rates && low >= 0 && low < 0.4 * high ? 0 : low - margin;
    m_frame.x.minimum = m_frame.y.minimum = low;
    m_frame.x.maximum = m_frame.y.maximum = high + margin;
    m_outside = std::ranges::count_if(highs, [&](double value) { return value > high + margin; });
}

void JointPicture::layOut(const QRectF &area)
{
    constexpr double widestWords = 7; // lines of text
    const double gap = m_metrics.lineHeight;
    const double top = 0.6 * gap;
    m_texts.xTitle = m_texts.yTitle = hasRoomForTitles(area, m_metrics);
    m_frame.area = QRectF(0, 0, 0.6 * area.width(), 0.8 * area.height());
    const QMarginsF margins = axisMargins(m_frame, m_metrics, m_texts);
    const double height = area.height() - top - margins.bottom() - 0.4 * gap;
    const double width = area.width() - margins.left() - gap;
    // The words leave the square the height there is, as far as all of their lines have room.
    m_legend = legendRows(std::clamp(width - height - gap, 0.0, widestWords * gap));
    if (legendHeight(m_legend, m_metrics) > area.height() - top)
        m_legend = legendRows(widestWords * gap);
    double legend = m_style.legend == LegendPlace::Beside ? legendWidth(m_legend, m_metrics) + gap : 0;
    // A legend that would leave no room for the picture is not drawn.
    if (width - legend < 0.45 * height)
        legend = 0;
    const double side = std::floor(std::max(10.0, std::min(height, width - legend)));
    const double left = area.left() + 0.3 * gap + margins.left();
    m_frame.area = QRectF(std::floor(left), std::floor(area.top() + top), side, side);
    if (legend > 0)
        m_legendArea = QRectF(m_frame.area.right() + gap, m_frame.area.top(),
                              area.right() - m_frame.area.right() - gap, area.bottom() - m_frame.area.top());
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
        painter.setPen(QPen(sourceColour(surrogate.source, *m_style.theme), 1.8 * m_metrics.unit,
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

QStringList JointPicture::hiddenLegend() const
{
    return m_legendArea.isValid() ? QStringList() : legendTexts(m_legend);
}

std::vector<LegendRow> JointPicture::legendRows(double width) const
{
    std::vector<LegendRow> rows;
    LegendRow heading;
    heading.text = m_options.byState ? scaleText(scaleWidth(m_style.scale)) : QStringLiteral("Δt");
    heading.bold = true;
    rows.push_back(heading);
    std::vector<const Ellipsoid *> ellipses = drawnEllipses();
    std::ranges::stable_sort(ellipses, {}, &Ellipsoid::scale);
    for (const Ellipsoid *ellipsoid : ellipses) {
        const QPen pen = ellipsePen(*ellipsoid);
        LegendRow row;
        row.text = m_options.byState
                       ? QStringLiteral("%1  ρ %2").arg(ellipsoid->state, numberText(ellipsoid->rho, 2))
                       : scaleText(ellipsoid->width);
        row.mark = LegendRow::Mark::Line;
        row.colour = pen.color();
        row.dash = pen.style();
        row.lineWidth = pen.widthF() / m_metrics.unit;
        row.bold = !m_options.byState && ellipsoid->scale == m_style.scale;
        rows.push_back(row);
    }

    LegendRow current;
    current.text = QStringLiteral("k %1").arg(m_style.scale);
    current.bold = true;
    current.spaceBefore = true;
    rows.push_back(current);
    const Ellipsoid *ellipsoid = findEllipsoid(m_data, m_style.scale);
    if (!ellipsoid)
        return rows;
    const auto number = [&rows](const char16_t *name, double value, int digits, const QString &after = {}) {
        if (std::isfinite(value))
            rows.push_back(numberRow(QString::fromUtf16(name), numberText(value, digits) + after));
    };
    number(u"ρ", ellipsoid->rho, 2);
    if (std::isfinite(ellipsoid->uncertainRhoLow)) {
        LegendRow interval;
        interval.text =
            QStringLiteral("%1 %2–%3")
                .arg(sensitivityLabel(QStringLiteral("ρ")), numberText(ellipsoid->uncertainRhoLow, 2),
                     numberText(ellipsoid->uncertainRhoHigh, 2));
        interval.secondary = true;
        rows.push_back(interval);
    }
    number(u"θ", ellipsoid->thetaDegrees, 3, QStringLiteral("°"));
    number(u"A", ellipsoid->anisotropy, 3);
    number(u"a", ellipsoid->alignment, 3);
    rows.push_back(numberRow(QStringLiteral("n"), countText(ellipsoid->bins)));
    for (const LegendRow &row : wrappedRows(ellipsoidRemark(*ellipsoid), width, m_metrics))
        rows.push_back(row);
    for (const SurrogateEllipsoid &surrogate : m_data.surrogates) {
        if (surrogate.mean.scale != m_style.scale || !surrogate.mean.state.isEmpty())
            continue;
        LegendRow row;
        row.mark = LegendRow::Mark::Line;
        row.colour = sourceColour(surrogate.source, *m_style.theme);
        row.dash = sourceDash(surrogate.source);
        row.spaceBefore = true;
        const std::vector<LegendRow> lines =
            markedRows(row, surrogate.title, width - 1.4 * m_metrics.lineHeight, m_metrics);
        rows.insert(rows.end(), lines.begin(), lines.end());
        LegendRow rho =
            numberRow(QStringLiteral("ρ"), numberText(std::round(100 * surrogate.mean.rho) / 100, 2));
        rho.secondary = true;
        LegendRow p = numberRow(QStringLiteral("p"), numberText(surrogate.p, 2));
        p.secondary = true;
        if (std::isfinite(surrogate.mean.rho))
            rows.push_back(rho);
        if (std::isfinite(surrogate.p))
            rows.push_back(p);
    }
    if (m_outside > 0 && m_options.points) {
        LegendRow outside;
        outside.text =
            QCoreApplication::translate("JointView", "%n outside", "points beyond the axes", int(m_outside));
        outside.secondary = true;
        outside.spaceBefore = true;
        rows.push_back(outside);
    }
    return rows;
}

} // namespace edgescope
