// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/conditionactions.h"

#include "core/scalegrid.h"
#include "study/study.h"
#include "views/timeline/timeline.h"
#include "window/actions.h"
#include "window/customrangedialog.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <functional>
#include <utility>

namespace edgescope {
namespace {

int nextDisplayScale(int k)
{
    const auto next = std::upper_bound(displayScales.begin(), displayScales.end(), k);
    return next == displayScales.end() ? k : *next;
}

int previousDisplayScale(int k)
{
    const auto first = std::lower_bound(displayScales.begin(), displayScales.end(), k);
    return first == displayScales.begin() ? k : *std::prev(first);
}

void chooseCustomRange(Study &study, const Timeline &timeline)
{
    const auto recording = study.recording();
    if (!recording)
        return;
    const TimeRange selected = study.selection().selected();
    const TimeRange before = study.conditions().customRange();
    const TimeRange offered = !selected.isEmpty()                                  ? selected
                              : !before.intersected(recording->window()).isEmpty() ? before
                                                                                   : recording->window();
    CustomRangeDialog dialog(*recording, timeline.clock(), offered, timeline.window());
    if (dialog.exec() == QDialog::Accepted && study.recording())
        study.conditions().setCustomRange(dialog.range());
    else
        emit study.conditions().rangeChanged(
            study.conditions().range()); // what was ticked meanwhile goes back
}

void addRanges(const Actions &actions, Study &study, const Timeline &timeline)
{
    auto *group = new QActionGroup(actions.rangeMenu);
    const struct {
        Conditions::Range range;
        const char *name;
        QString text;
        QString tip;
    } ranges[] = {{Conditions::Range::WholeRecording, "actionRangeWhole", Actions::tr("&Whole recording"),
                   Actions::tr("Analyse the whole recording")},
                  {Conditions::Range::VisibleWindow, "actionRangeVisible", Actions::tr("&Visible window"),
                   Actions::tr("Analyse the time in view")},
                  {Conditions::Range::Selection, "actionRangeSelection", Actions::tr("&Selection"),
                   Actions::tr("Analyse the selected time")},
                  {Conditions::Range::AroundSeizure, "actionRangeSeizure", Actions::tr("&Around seizure"),
                   Actions::tr("Analyse from a minute before the seizure to five minutes after its onset")},
                  {Conditions::Range::Custom, "actionRangeCustom", Actions::tr("&Custom…"),
                   Actions::tr("Analyse between two times that you type")}};
    Conditions &conditions = study.conditions();
    for (const auto &entry : ranges) {
        QAction *action = actions.make(entry.name, entry.text, entry.tip);
        actions.rangeMenu->addAction(action);
        action->setCheckable(true);
        group->addAction(action);
        if (entry.range == Conditions::Range::Custom)
            QObject::connect(action, &QAction::triggered, &study,
                             [&study, &timeline] { chooseCustomRange(study, timeline); });
        else
            QObject::connect(action, &QAction::triggered, &conditions,
                             [&conditions, range = entry.range] { conditions.setRange(range); });
        QObject::connect(
            &conditions, &Conditions::rangeChanged, action,
            [action, range = entry.range](Conditions::Range now) { action->setChecked(now == range); });
        action->setChecked(conditions.range() == entry.range);
    }
    QAction *seizure = actions.rangeMenu->actions().at(3);
    const auto enable = [seizure, &study] { seizure->setEnabled(!study.rangeAroundSeizure().isEmpty()); };
    QObject::connect(&study, &Study::recordingChanged, seizure, enable);
    QObject::connect(&study, &Study::intervalsChanged, seizure, enable);
    enable();
}

} // namespace

void connectConditions(const Actions &actions, Study &study, const Timeline &timeline)
{
    Conditions &conditions = study.conditions();
    const auto scale = [&conditions](QAction *action, std::function<int(int)> next) {
        QObject::connect(action, &QAction::triggered, &conditions,
                         [&conditions, next] { conditions.setScale(next(conditions.scale())); });
    };
    scale(actions.scaleFiner, [](int k) { return k - 1; });
    scale(actions.scaleCoarser, [](int k) { return k + 1; });
    scale(actions.displayScaleNext, nextDisplayScale);
    scale(actions.displayScalePrevious, previousDisplayScale);
    addRanges(actions, study, timeline);
}

void connectNavigation(const Actions &actions, Study &study, Timeline &timeline)
{
    const std::pair<QAction *, void (Timeline::*)()> verbs[] = {
        {actions.stepBack, &Timeline::stepBack},     {actions.stepForward, &Timeline::stepForward},
        {actions.pageBack, &Timeline::pageBack},     {actions.pageForward, &Timeline::pageForward},
        {actions.start, &Timeline::goToStart},       {actions.end, &Timeline::goToEnd},
        {actions.zoomIn, &Timeline::zoomIn},         {actions.zoomOut, &Timeline::zoomOut},
        {actions.zoomAll, &Timeline::zoomAll},       {actions.zoomSelection, &Timeline::zoomToSelection},
        {actions.axisKind, &Timeline::nextAxisKind}, {actions.gainUp, &Timeline::gainUp},
        {actions.gainDown, &Timeline::gainDown}};
    for (const auto &[action, verb] : verbs)
        QObject::connect(action, &QAction::triggered, &timeline, verb);
    Selection &selection = study.selection();
    QObject::connect(actions.clearSelection, &QAction::triggered, &selection,
                     [&selection] { selection.clear(); });
    QObject::connect(
        &selection, &Selection::selectedChanged, actions.zoomSelection,
        [&actions](const TimeRange &range) { actions.zoomSelection->setEnabled(!range.isEmpty()); });
    actions.zoomSelection->setEnabled(false);
}

} // namespace edgescope
