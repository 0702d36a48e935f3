// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/isolines.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace edgescope {
namespace {

// Where the line between two corners crosses the level.
double crossing(double a, double b, double level)
{
    return a == b ? 0.5 : std::clamp((level - a) / (b - a), 0.0, 1.0);
}

} // namespace

QList<QLineF> isolines(const std::vector<double> &values, const std::vector<double> &xs,
                       const std::vector<double> &ys, double level)
{
    QList<QLineF> lines;
    const auto value = [&](std::size_t row, std::size_t column) { return values[row * xs.size() + column]; };
    for (std::size_t row = 0; row + 1 < ys.size(); ++row) {
        for (std::size_t column = 0; column + 1 < xs.size(); ++column) {
            const std::array<double, 4> corners = {value(row, column), value(row, column + 1),
                                                   value(row + 1, column + 1), value(row + 1, column)};
            int above = 0;
            bool isDefined = true;
            for (std::size_t n = 0; n < 4; ++n) {
                above |= corners[n] >= level ? 1 << n : 0;
                isDefined = isDefined && !std::isnan(corners[n]);
            }
            if (!isDefined || above == 0 || above == 15)
                continue;
            const auto along = [&](const std::vector<double> &at, std::size_t from, double a, double b) {
                return at[from] + crossing(a, b, level) * (at[from + 1] - at[from]);
            };
            const std::array<QPointF, 4> edges = {
                QPointF(along(xs, column, corners[0], corners[1]), ys[row]),
                QPointF(xs[column + 1], along(ys, row, corners[1], corners[2])),
                QPointF(along(xs, column, corners[3], corners[2]), ys[row + 1]),
                QPointF(xs[column], along(ys, row, corners[0], corners[3]))};
            std::array<QPointF, 4> crossed;
            std::size_t count = 0;
            for (std::size_t n = 0; n < 4; ++n)
                if (((above >> n) & 1) != ((above >> ((n + 1) % 4)) & 1))
                    crossed[count++] = edges[n];
            for (std::size_t n = 0; n + 1 < count; n += 2)
                lines << QLineF(crossed[n], crossed[n + 1]);
        }
    }
    return lines;
}

} // namespace edgescope
