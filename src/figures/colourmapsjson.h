// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/checkedjson.h"
#include "views/colourmaps.h"

// Colour maps as they stand in the settings of figures: a word for each kind of quantity.
namespace edgescope {

QJsonObject colourMapsJson(const ColourMaps &maps);
ColourMaps colourMapsFrom(const CheckedJson &json);

} // namespace edgescope
