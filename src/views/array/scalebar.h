// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotframe.h"

namespace edgescope {

// Draws the bar of a length in µm below a map of electrodes, whose scales are pixels per µm: across from the
// left edge, or upright at it when the map is stretched sideways. Its words stand below `top`; returns where
// they end.
double paintScaleBar(QPainter &painter, const QRectF &map, double top, double micrometres,
                     const QSizeF &scales, const FigureStyle &style);

} // namespace edgescope
