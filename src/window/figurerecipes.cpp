// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figurerecipes.h"

#include "figures/panelrecipe.h"
#include "study/preparation.h"
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

QString rangeText(const PanelRecipe &recipe)
{
    switch (recipe.range) {
    case Conditions::Range::WholeRecording:
        break;
    case Conditions::Range::VisibleWindow:
        return QCoreApplication::translate("FigureRecipe", "visible window");
    case Conditions::Range::Selection:
        return QCoreApplication::translate("FigureRecipe", "selection");
    case Conditions::Range::AroundSeizure:
        return QCoreApplication::translate("FigureRecipe", "around the seizure");
    case Conditions::Range::Custom:
        return QCoreApplication::translate("FigureRecipe", "%1–%2")
            .arg(clockText(recipe.custom.start), clockText(recipe.custom.stop));
    }
    return QCoreApplication::translate("FigureRecipe", "whole recording");
}

} // namespace

PanelRecipe recipeOf(const Timeline &timeline, const Study &study)
{
    PanelRecipe recipe = recipeOfTimeline(study);
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
    return kind ? QCoreApplication::translate("View", kind->title)
                : QCoreApplication::translate("FigureRecipe", "Timeline");
}

QString conditionsText(const PanelRecipe &recipe)
{
    const Analysis *analysis = analysisOf(recipe);
    if (!analysis || analysis->time == Analysis::Time::Shown)
        return QCoreApplication::translate("FigureRecipe", "%1 from %2")
            .arg(durationText(recipe.visible.length()), clockText(recipe.visible.start));
    const QString states = recipe.states.isEmpty() ? QCoreApplication::translate("FigureRecipe", "all time")
                                                   : recipe.states.join(u'+');
    return QCoreApplication::translate("FigureRecipe", "k %1, %2, %3")
        .arg(recipe.scale)
        .arg(states, rangeText(recipe));
}

TimeRange analysisWindow(const PanelRecipe &recipe, const Study &study)
{
    TimeRange asked;
    switch (recipe.range) {
    case Conditions::Range::WholeRecording:
        break;
    case Conditions::Range::VisibleWindow:
        asked = recipe.visible;
        break;
    case Conditions::Range::Selection:
        asked = recipe.selected;
        break;
    case Conditions::Range::AroundSeizure:
        asked = study.rangeAroundSeizure();
        break;
    case Conditions::Range::Custom:
        asked = recipe.custom;
        break;
    }
    const TimeRange whole = study.recording()->window();
    return asked.isEmpty() ? whole : asked.intersected(whole);
}

UnitClasses classesOf(const PanelRecipe &recipe, const Study &study)
{
    return recipe.units ? classesOfUnitsAlone(study.classes(), *recipe.units) : study.classes();
}

QByteArray madeOf(const PanelRecipe &recipe, const Study &study)
{
    if (!study.recording())
        return {};
    const Recording &recording = *study.recording();
    QByteArrayList parts{recording.contentId.toUtf8(), intervalsFingerprint(recording.intervals).analysed,
                         classesFingerprint(classesOf(recipe, study).classes),
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
