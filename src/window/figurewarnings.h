// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"
#include "views/drawing.h"

#include <QStringList>

namespace edgescope {

// What is too small for print.
inline constexpr double leastTypePoints = 5;
inline constexpr double leastLinePoints = 0.25;

// What a journal would object to in a page, a short sentence each, as rich text: type under 5 pt, lines under
// 0.25 pt, labels cut off, colours that greyscale print cannot tell apart, and panels that lie on one another
// or reach beyond the page. `page` is the drawing of the figure.
QStringList figureWarnings(const Drawing &page, const Figure &figure);

} // namespace edgescope
