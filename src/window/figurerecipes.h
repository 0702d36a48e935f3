// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"

namespace edgescope {

struct Analysis;
class Study;
class Timeline;

inline const QByteArray timelineId = "timeline";

// What the timeline shows now, with its lanes, as a recipe.
PanelRecipe recipeOf(const Timeline &timeline, const Study &study);

// Null for the timeline and for ids that this version does not know.
const ViewKind *kindOf(const PanelRecipe &recipe);
// Null where the recording itself is shown.
const Analysis *analysisOf(const PanelRecipe &recipe);
// "E × I joint", "Timeline".
QString panelTitle(const PanelRecipe &recipe);
// The conditions in a few words: "k 15, SWS, whole recording".
QString conditionsText(const PanelRecipe &recipe);

// The time that the recipe's analysis takes in of the recording that is open.
TimeRange analysisWindow(const PanelRecipe &recipe, const Study &study);
// The classes of the units in the recipe's ensembles.
UnitClasses classesOf(const PanelRecipe &recipe, const Study &study);
// What the picture of a recipe would be made of now. When this text has changed, a panel made before is
// stale.
QByteArray madeOf(const PanelRecipe &recipe, const Study &study);

} // namespace edgescope
