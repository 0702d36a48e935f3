// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>

#include <vector>

namespace edgescope {

// The lines along which values on a grid, row after row, equal `level`: marching squares through the grid's
// columns `xs` and rows `ys`. Cells with a value that is not a number have none.
QList<QLineF> isolines(const std::vector<double> &values, const std::vector<double> &xs,
                       const std::vector<double> &ys, double level);

} // namespace edgescope
