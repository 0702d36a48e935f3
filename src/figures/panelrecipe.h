// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"

namespace edgescope {

class Study;
class Timeline;

// What a view shows now, and the timeline without its lanes, as recipes. A held view keeps the conditions
// that it was held with.
PanelRecipe recipeOf(const View &view);
PanelRecipe recipeOfTimeline(const Study &study);

// A panel of what a view, or the timeline, shows now: its drawing, its numbers, and the recipe to make it
// again. In the first cell, without a title.
FigurePanel panelOf(const View &view);
FigurePanel panelOf(const Timeline &timeline, const Study &study);

} // namespace edgescope
