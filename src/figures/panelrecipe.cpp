// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/panelrecipe.h"

#include "study/study.h"
#include "views/timeline/timeline.h"

namespace edgescope {
namespace {

PanelRecipe recipeOf(const QByteArray &view, const QJsonObject &options, const ShownConditions &shown)
{
    return {view,          options,        shown.scale,   shown.states, shown.range,
            shown.visible, shown.selected, shown.sources, shown.custom, shown.units};
}

} // namespace

FigurePanel panelOf(const View &view)
{
    FigurePanel panel;
    panel.recipe = recipeOf(view.objectName().toLatin1(), view.savedOptions(), view.conditions());
    panel.paint = view.figure();
    panel.numbers = view.numbers();
    return panel;
}

FigurePanel panelOf(const Timeline &timeline, const Study &study)
{
    FigurePanel panel;
    panel.recipe = recipeOf("timeline", {}, shownConditions(study));
    panel.paint = timeline.figure();
    return panel;
}

} // namespace edgescope
