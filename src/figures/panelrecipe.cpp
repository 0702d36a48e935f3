// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/panelrecipe.h"

#include "figures/studyprovenance.h"
#include "study/study.h"
#include "views/timeline/timeline.h"

namespace edgescope {
namespace {

PanelRecipe presentRecipe(const QByteArray &view, const QJsonObject &options, const Study &study)
{
    const Conditions &conditions = study.conditions();
    const Selection &selection = study.selection();
    return {view,
            options,
            conditions.scale(),
            conditions.states(),
            conditions.range(),
            selection.visible(),
            selection.selected(),
            conditions.sources(),
            conditions.customRange(),
            unitsTaken(study)};
}

} // namespace

PanelRecipe recipeOf(const View &view, const Study &study)
{
    PanelRecipe recipe = presentRecipe(view.objectName().toLatin1(), view.savedOptions(), study);
    recipe.scale = view.scale(); // a held view has its own
    return recipe;
}

PanelRecipe recipeOfTimeline(const Study &study)
{
    return presentRecipe("timeline", {}, study);
}

FigurePanel panelOf(const View &view, const Study &study)
{
    FigurePanel panel;
    panel.recipe = recipeOf(view, study);
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
