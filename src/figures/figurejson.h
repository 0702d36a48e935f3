// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"

namespace edgescope {

// How a figure is made: settings, grid and the recipe of each panel, without what is drawn.
QJsonObject figureJson(const Figure &figure);

// The reverse. Its panels have nothing to draw until their recipes are followed. `source` names the file in
// messages. Throws Error saying what is wrong.
Figure figureFromJson(const QJsonObject &json, const QString &source);

} // namespace edgescope
