// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/joint/jointpicture.h"

#include "core/scalegrid.h"
#include "views/joint/ellipse.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

// What is drawn, over which range and where.
namespace edgescope {
namespace {

// Share of the points that the axes take in at least, so that a few odd bins do not shrink all others.
constexpr double shownShare = 0.998;

bool isDisplayScale(int k)
{
    return std::ranges::find(displayScales, k) != displayScales.end();
}

double quantile(std::vector<double> &values, double share)
{
    const auto nth = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + nth, values.end());
    return values[static_cast<size_t>(nth)];
}

} // namespace

void JointPicture::findClouds()
{
    for (const PointCloud &cloud : m_data.clouds)
        if (m_options.byState ? !cloud.state.isEmpty() && isCurrent(cloud) : cloud.state.isEmpty())
            m_clouds.push_back(&cloud);
    std::ranges::stable_sort(m_clouds, {}, &PointCloud::scale);
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

} // namespace edgescope
