// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/panelrecipe.h"

#include "study/study.h"
#include "views/timeline/timeline.h"

namespace edgescope {
namespace {

PanelRecipe shownRecipe(const QByteArray &view, const QJsonObject &options, const ShownConditions &shown)
{
    return {view,          options,        shown.scale,   shown.states, shown.range,
            shown.visible, shown.selected, shown.sources, shown.custom, shown.units};
}

} // namespace

PanelRecipe recipeOf(const View &view)
{
    return shownRecipe(view.objectName().toLatin1(), view.savedOptions(), view.conditions());
}

PanelRecipe recipeOfTimeline(const Study &study)
{
    return shownRecipe("timeline", {}, shownConditions(study));
}

FigurePanel panelOf(const View &view)
{
    FigurePanel panel;
    panel.recipe = recipeOf(view);
    panel.paint = view.figure();
    panel.numbers = view.numbers();
    return panel;
}

FigurePanel panelOf(const Timeline &timeline, const Study &study)
{
    FigurePanel panel;
    panel.recipe = recipeOfTimeline(study);
    panel.paint = timeline.figure();
    return panel;
}

} // namespace edgescope
