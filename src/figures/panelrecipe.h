// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"

namespace edgescope {

class Study;
class Timeline;

// A panel of what a view, or the timeline, shows now: its drawing, its numbers, and the recipe to make it
// again. In the first cell, without a title. A held view keeps the conditions that it was held with.
FigurePanel panelOf(const View &view);
FigurePanel panelOf(const Timeline &timeline, const Study &study);

} // namespace edgescope
