// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figurerecipes.h"

#include "study/resultcache.h"
#include "study/study.h"
#include "views/filtertext.h"
#include "views/numbertext.h"
#include "views/timeline/timeline.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace edgescope {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FigureRecipe", text);
}

PanelRecipe recipeOfConditions(const Study &study)
{
    PanelRecipe recipe;
    const Conditions &conditions = study.conditions();
    recipe.scale = conditions.scale();
    recipe.states = conditions.states();
    recipe.range = conditions.range();
    recipe.sources = conditions.sources();
    recipe.visible = study.selection().visible();
    recipe.selected = study.selection().selected();
    return recipe;
}

QString rangeText(const PanelRecipe &recipe)
{
    switch (recipe.range) {
    case Conditions::Range::WholeRecording:
        break;
    case Conditions::Range::VisibleWindow:
        return tr("visible window");
    case Conditions::Range::Selection:
        return tr("selection");
    }
    return tr("whole recording");
}

} // namespace

PanelRecipe recipeOf(const View &view, const Study &study)
{
    PanelRecipe recipe = recipeOfConditions(study);
    recipe.view = view.objectName().toLatin1();
    recipe.options = view.savedOptions();
    return recipe;
}

PanelRecipe recipeOf(const Timeline &timeline, const Study &study)
{
    PanelRecipe recipe = recipeOfConditions(study);
    recipe.view = timelineId;
    QJsonArray lanes;
    for (const Timeline::LaneInfo &lane : timeline.lanes())
        if (lane.visible)
            lanes << QString::fromLatin1(lane.id);
    recipe.options = {{QStringLiteral("lanes"), lanes},
                      {QStringLiteral("width"), timeline.width()},
                      {QStringLiteral("height"), timeline.height()}};
    return recipe;
}

const ViewKind *kindOf(const PanelRecipe &recipe)
{
    const auto &kinds = viewKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&recipe](const ViewKind &kind) { return kind.id == recipe.view; });
    return found == kinds.end() ? nullptr : &*found;
}

const Analysis *analysisOf(const PanelRecipe &recipe)
{
    const ViewKind *kind = kindOf(recipe);
    return kind ? findAnalysis(kind->analysis) : nullptr;
}

QString panelTitle(const PanelRecipe &recipe)
{
    const ViewKind *kind = kindOf(recipe);
    return kind ? QCoreApplication::translate("View", kind->title) : tr("Timeline");
}

QString conditionsText(const PanelRecipe &recipe)
{
    const Analysis *analysis = analysisOf(recipe);
    if (!analysis || analysis->time == Analysis::Time::Shown)
        return tr("%1 from %2").arg(durationText(recipe.visible.length()), clockText(recipe.visible.start));
    const QString states = recipe.states.isEmpty() ? tr("all time") : recipe.states.join(u'+');
    return tr("k %1, %2, %3").arg(recipe.scale).arg(states, rangeText(recipe));
}

TimeRange analysisWindow(const PanelRecipe &recipe, const Recording &recording)
{
    const TimeRange whole = recording.window();
    if (recipe.range == Conditions::Range::VisibleWindow)
        return recipe.visible.intersected(whole);
    if (recipe.range == Conditions::Range::Selection && !recipe.selected.isEmpty())
        return recipe.selected.intersected(whole);
    return whole;
}

QByteArray madeOf(const PanelRecipe &recipe, const Study &study)
{
    if (!study.recording())
        return {};
    const Recording &recording = *study.recording();
    QByteArrayList parts{recording.contentId.toUtf8(), intervalsFingerprint(recording.intervals).analysed,
                         classesFingerprint(study.ensembleClasses().classes),
                         study.values("ensembles").text()};
    if (const Analysis *analysis = analysisOf(recipe)) {
        parts << analysis->id + ' ' + QByteArray::number(analysis->version)
              << study.values(analysis->id).text();
        if (analysis->usesSurrogates && !recipe.sources.empty())
            parts << study.values("surrogates").text();
    } else {
        const DisplayFilter &filter = study.displayFilter();
        parts << (referenceTitle(filter.reference) + filterWords(filter).join(u' ')).toUtf8();
    }
    return QCryptographicHash::hash(parts.join('\n'), QCryptographicHash::Sha1).toHex();
}

} // namespace edgescope
