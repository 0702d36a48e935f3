// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/panelpicture.h"

#include "study/study.h"
#include "window/figurerecipes.h"

#include <QPainter>

namespace edgescope {
namespace {

bool isComplete(const Result &result, const PanelRecipe &recipe, const Analysis &analysis)
{
    const bool wantsSurrogates = analysis.usesSurrogates && !recipe.sources.empty();
    return result.isFinished() && result.draws >= result.drawsAsked &&
           (!wantsSurrogates || result.drawsAsked > 0);
}

// A panel of which there is nothing to draw says why.
FigurePainter sentence(const QString &text)
{
    return [text](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        painter.save();
        QFont font;
        if (!style.fontFamily.isEmpty())
            font.setFamily(style.fontFamily);
        font.setPointSizeF(style.fontPoints);
        painter.setFont(font);
        painter.setPen(style.theme->secondaryText);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, text);
        painter.restore();
    };
}

} // namespace

std::shared_ptr<const Result> presentResult(const PanelRecipe &recipe, const Study &study)
{
    const Analysis &analysis = *analysisOf(recipe);
    const Conditions &conditions = study.conditions();
    const Selection &selection = study.selection();
    using Range = Conditions::Range;
    const bool usesVisible = analysis.time == Analysis::Time::Shown || recipe.range == Range::VisibleWindow;
    const bool isPresent = recipe.states == conditions.states() && recipe.range == conditions.range() &&
                           recipe.sources == conditions.sources() &&
                           (!usesVisible || recipe.visible == selection.visible()) &&
                           (recipe.range != Range::Selection || recipe.selected == selection.selected()) &&
                           (recipe.range != Range::Custom || recipe.custom == conditions.customRange()) &&
                           recipe.units == shownConditions(study).units;
    const std::shared_ptr<const Result> result = isPresent ? study.result(analysis.id) : nullptr;
    return result && isComplete(*result, recipe, analysis) ? result : nullptr;
}

PanelPicture panelPicture(const PanelRecipe &recipe, const std::shared_ptr<const Result> &result,
                          Study &study)
{
    const std::unique_ptr<View> view(kindOf(recipe)->create(study, nullptr));
    view->restoreOptions(recipe.options);
    view->showGiven(result, ShownConditions{recipe.scale, recipe.states, recipe.range, recipe.sources,
                                            recipe.visible, recipe.selected, recipe.custom, recipe.units});
    view->restoreOptions(recipe.options); // some depend on what is shown
    return panelPicture(*view, recipe, study);
}

PanelPicture panelPicture(const View &view, const PanelRecipe &recipe, const Study &study)
{
    FigurePainter paint = view.figure();
    if (!paint)
        paint = sentence(view.result() ? view.result()->notComputable : view.accessibleDescription());
    return {paint, view.numbers(), madeOf(recipe, study)};
}

} // namespace edgescope
