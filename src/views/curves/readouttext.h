// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotlegend.h"

#include <vector>

namespace edgescope {

// "α 0.56 ± 0.02": a value with its standard error, rounded to the error's size where one is known. A
// short unit stands beside it; a long one has a row of its own. "Flipped 0.51–0.61" where
// there is an interval alone.
QString readOutText(const ReadOut &readOut, const QString &unit = {});

// "CI 0.51–0.61"; empty when there is no interval.
QString intervalText(const ReadOut &readOut);

// The rows of the combined range: numbers of the whole range, the first of them bold, then the first `most`
// numbers of the scale with its k.
std::vector<LegendRow> readOutRows(const std::vector<ReadOut> &readOuts, int scale, int most = 1);

} // namespace edgescope
