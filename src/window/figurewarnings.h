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
// 0.25 pt, labels cut off, and colours that greyscale print cannot tell apart.
QStringList figureWarnings(const Drawing &page, const FigureSettings &settings);

} // namespace edgescope
