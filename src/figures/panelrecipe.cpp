// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/panelrecipe.h"

#include "figures/studyprovenance.h"
#include "study/study.h"
#include "views/timeline/timeline.h"

namespace edgescope {
namespace {

PanelRecipe recipeOf(const QByteArray &view, const QJsonObject &options, const Study &study)
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

FigurePanel panelOf(const View &view, const Study &study)
{
    FigurePanel panel;
    panel.recipe = recipeOf(view.objectName().toLatin1(), view.savedOptions(), study);
    panel.recipe.scale = view.scale(); // a held view has its own
    panel.paint = view.figure();
    panel.numbers = view.numbers();
    return panel;
}

FigurePanel panelOf(const Timeline &timeline, const Study &study)
{
    FigurePanel panel;
    panel.recipe = recipeOf("timeline", {}, study);
    panel.paint = timeline.figure();
    return panel;
}

} // namespace edgescope
