// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotzoom.h"

#include <algorithm>

namespace edgescope {
namespace {

constexpr double closest = 1e-3; // shares of an axis
constexpr double farthest = 4;

void narrow(Axis &axis, double low, double high)
{
    const double a = axisValue(axis, low);
    const double b = axisValue(axis, high);
    axis.minimum = std::min(a, b);
    axis.maximum = std::max(a, b);
}

} // namespace

void PlotZoom::Part::zoom(double about, double factor)
{
    const double length = high - low;
    factor = std::clamp(factor, closest / length, farthest / length);
    const double kept = low + about * length;
    low = kept - about * length * factor;
    high = kept + (1 - about) * length * factor;
}

// A part of the axis stays in view.
void PlotZoom::Part::shift(double fraction)
{
    const double length = high - low;
    low = std::clamp(low + fraction * length, -0.9 * length, 1 - 0.1 * length);
    high = low + length;
}

void PlotZoom::Part::keepInside()
{
    const double length = std::min(high - low, 1.0);
    low = std::clamp(low, 0.0, 1 - length);
    high = low + length;
}

void PlotZoom::keepInside()
{
    m_x.keepInside();
    m_y.keepInside();
}

void PlotZoom::apply(PlotFrame &frame) const
{
    if (isFit())
        return;
    narrow(frame.x, m_x.low, m_x.high);
    narrow(frame.y, m_y.low, m_y.high);
}

void PlotZoom::zoom(const QRectF &plot, const QPointF &about, double factor, bool x, bool y)
{
    if (x)
        m_x.zoom((about.x() - plot.left()) / plot.width(), factor);
    if (y)
        m_y.zoom((plot.bottom() - about.y()) / plot.height(), factor);
}

void PlotZoom::pan(const QRectF &plot, const QPointF &pixels)
{
    m_x.shift(-pixels.x() / plot.width());
    m_y.shift(pixels.y() / plot.height());
}

} // namespace edgescope
