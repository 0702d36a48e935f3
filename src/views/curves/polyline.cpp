// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curves/polyline.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double endRoom = 0.04; // of the range, at each end

double onAxis(const Axis &axis, double value)
{
    return axis.minimum + value * (axis.maximum - axis.minimum);
}

// The value at a fraction of an axis.
double valueAt(const Axis &axis, double fraction)
{
    return axis.logarithmic ? axis.minimum * std::pow(axis.maximum / axis.minimum, fraction)
                            : onAxis(axis, fraction);
}

// Cuts a segment at the unit square (Liang and Barsky). False when nothing is left.
bool clipToUnitSquare(QPointF &a, QPointF &b)
{
    double from = 0;
    double to = 1;
    const QPointF d = b - a;
    const double directions[4] = {-d.x(), d.x(), -d.y(), d.y()};
    const double distances[4] = {a.x(), 1 - a.x(), a.y(), 1 - a.y()};
    for (int side = 0; side < 4; ++side) {
        if (directions[side] == 0) {
            if (distances[side] < 0)
                return false;
            continue;
        }
        const double t = distances[side] / directions[side];
        if (directions[side] < 0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
    }
    if (from > to)
        return false;
    b = a + to * d;
    a += from * d;
    return true;
}

// At most two points a pixel column: its lowest and highest, in their order.
QList<QPointF> thinned(const QList<QPointF> &points, double columns)
{
    if (static_cast<double>(points.size()) <= 2 * columns)
        return points;
    QList<QPointF> kept{points.front()};
    const auto column = [columns](const QPointF &point) { return static_cast<int>(point.x() * columns); };
    for (qsizetype first = 0; first < points.size();) {
        qsizetype last = first;
        while (last + 1 < points.size() && column(points[last + 1]) == column(points[first]))
            ++last;
        const auto [low, high] = std::minmax_element(points.begin() + first, points.begin() + last + 1,
                                                     [](auto &a, auto &b) { return a.y() < b.y(); });
        kept << *std::min(low, high);
        if (low != high)
            kept << *std::max(low, high);
        first = last + 1;
    }
    kept << points.back();
    return kept;
}

} // namespace

QList<QPointF> drawnLine(std::span<const double> x, std::span<const double> y, const PlotFrame &frame)
{
    QList<QPointF> fractions;
    for (size_t n = 0; n < std::min(x.size(), y.size()); ++n) {
        const QPointF point(axisFraction(frame.x, x[n]), axisFraction(frame.y, y[n]));
        if (std::isfinite(point.x()) && std::isfinite(point.y()))
            fractions << point;
    }
    fractions = thinned(fractions, std::max(2.0, frame.area.width()));
    QList<QPointF> inside;
    for (qsizetype n = 1; n < fractions.size(); ++n) {
        QPointF a = fractions[n - 1];
        QPointF b = fractions[n];
        if (!clipToUnitSquare(a, b))
            continue;
        if (inside.isEmpty() || inside.back() != a)
            inside << a;
        inside << b;
    }
    for (QPointF &point : inside)
        point = {valueAt(frame.x, point.x()), valueAt(frame.y, point.y())};
    return inside;
}

AxisRange rangeWithRoom(std::span<const double> values, bool logarithmic)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : values) {
        const double position = logarithmic ? std::log10(value) : value;
        if (!std::isfinite(position))
            continue;
        low = std::min(low, position);
        high = std::max(high, position);
    }
    if (!(high >= low))
        return logarithmic ? AxisRange{0.1, 10} : AxisRange{0, 1};
    if (high == low) {
        low -= 0.5;
        high += 0.5;
    }
    const double margin = endRoom * (high - low);
    low -= margin;
    high += margin;
    return logarithmic ? AxisRange{std::pow(10, low), std::pow(10, high)} : AxisRange{low, high};
}

} // namespace edgescope
