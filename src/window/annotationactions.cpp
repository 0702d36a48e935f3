// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/annotationactions.h"

#include "annotations/annotationedits.h"
#include "study/study.h"
#include "views/theme.h"
#include "views/timeline/timeline.h"
#include "window/actions.h"
#include "window/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCursor>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

// "&3 SWS": the first key of a label is its mnemonic.
QString menuText(const Label &label)
{
    QString name = label.name;
    name.replace(u'&', QStringLiteral("&&"));
    return label.keys.isEmpty() ? name : QStringLiteral("&%1  %2").arg(label.keys.front()).arg(name);
}

} // namespace

AnnotationActions::AnnotationActions(QWidget &window, Study &study, Timeline &timeline,
                                     const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_study(study)
    , m_timeline(timeline)
    , m_actions(actions)
    , m_document(study.annotations())
    , m_rangeMenu(new QMenu(&window))
{
    m_rangeMenu->setObjectName(QStringLiteral("rangeMenu"));
    connectVerbs();
    connectHistory();
    connectNavigation();
    connectScoring();
    connect(&m_document, &AnnotationDocument::labelsChanged, this, &AnnotationActions::showLabels);
    connect(&m_document, &AnnotationDocument::raterChanged, this, &AnnotationActions::showRaters);
    connect(&m_document, &AnnotationDocument::wasReset, this, [this] {
        m_pendingStart.reset();
        showLabels();
        showRaters();
    });
    connect(&study, &Study::recordingChanged, this, &AnnotationActions::enable);
    connect(&study.selection(), &Selection::annotationsChanged, this, &AnnotationActions::enable);
    // The next label is for what was selected last.
    connect(&study.selection(), &Selection::selectedChanged, this, [this](const TimeRange &range) {
        m_channels.clear();
        if (!range.isEmpty())
            m_study.selection().setAnnotations({});
    });
    connect(&timeline, &Timeline::rangeMarked, this, &AnnotationActions::takeRange);
    connect(&timeline, &Timeline::editRequested, actions.editMark, &QAction::trigger);
    showLabels();
    showRaters();
    enable();
}

void AnnotationActions::connectVerbs()
{
    const Actions &a = m_actions;
    connect(a.intervalStart, &QAction::triggered, this, &AnnotationActions::startHere);
    connect(a.intervalEnd, &QAction::triggered, this, &AnnotationActions::endHere);
    connect(a.markSeizure, &QAction::triggered, this, &AnnotationActions::markSeizure);
    connect(a.markEvent, &QAction::triggered, this, [this] { markEvent(tr("What is it?")); });
    connect(a.note, &QAction::triggered, this, &AnnotationActions::writeNote);
    connect(a.flag, &QAction::triggered, this, &AnnotationActions::flag);
    connect(a.split, &QAction::triggered, this, &AnnotationActions::split);
    connect(a.merge, &QAction::triggered, this, &AnnotationActions::merge);
    connect(a.shiftAll, &QAction::triggered, this, &AnnotationActions::shiftAll);
    connect(a.deleteMark, &QAction::triggered, this, &AnnotationActions::remove);
    connect(a.save, &QAction::triggered, this, [this] {
        if (m_study.annotationStorage().save())
            emit said(tr("The annotations are saved in %1.")
                          .arg(QFileInfo(m_study.annotationStorage().path()).fileName()));
    });
    connect(a.saveAs, &QAction::triggered, this, &AnnotationActions::saveElsewhere);
}

void AnnotationActions::connectHistory()
{
    QUndoStack &history = m_document.undoStack();
    connect(m_actions.undo, &QAction::triggered, this, [this] { stepThroughHistory(true); });
    connect(m_actions.redo, &QAction::triggered, this, [this] { stepThroughHistory(false); });
    const auto show = [this, &history] {
        m_actions.undo->setEnabled(history.canUndo());
        m_actions.redo->setEnabled(history.canRedo());
        m_actions.undo->setText(history.canUndo() ? tr("&Undo: %1").arg(history.undoText()) : tr("&Undo"));
        m_actions.redo->setText(history.canRedo() ? tr("&Redo: %1").arg(history.redoText()) : tr("&Redo"));
    };
    connect(&history, &QUndoStack::indexChanged, this, show);
    connect(&history, &QUndoStack::canUndoChanged, this, show);
    show();
    connect(&m_document, &AnnotationDocument::changed, this, [this](const AnnotationChanges &changes) {
        if (m_isStepping)
            m_changesOfStep.insert(m_changesOfStep.end(), changes.begin(), changes.end());
    });
}

void AnnotationActions::connectNavigation()
{
    Scoring &scoring = m_study.scoring();
    connect(m_actions.nextMark, &QAction::triggered, this, [this] { stepThroughMarks(1); });
    connect(m_actions.previousMark, &QAction::triggered, this, [this] { stepThroughMarks(-1); });
    connect(m_actions.nextUnscored, &QAction::triggered, &scoring, [&scoring] { scoring.goToUnscored(1); });
    connect(m_actions.previousUnscored, &QAction::triggered, &scoring,
            [&scoring] { scoring.goToUnscored(-1); });
    connect(m_actions.nextDisagreement, &QAction::triggered, &scoring,
            [&scoring] { scoring.goToDisagreement(1); });
    connect(&scoring, &Scoring::said, this, &AnnotationActions::said);
}

void AnnotationActions::connectScoring()
{
    Scoring &scoring = m_study.scoring();
    QMenu &menu = *m_actions.scoringMenu;
    auto *lengths = new QActionGroup(this);
    for (const double seconds : epochLengths) {
        QAction *action = menu.addAction(tr("Epochs of %1 s").arg(QLocale().toString(seconds)));
        action->setObjectName(QStringLiteral("actionEpochs_%1").arg(seconds));
        action->setStatusTip(tr("Score in epochs of this length"));
        action->setCheckable(true);
        lengths->addAction(action);
        connect(action, &QAction::triggered, &scoring,
                [&scoring, seconds] { scoring.setEpochSeconds(seconds); });
        const auto show = [&scoring, action, seconds] {
            action->setChecked(scoring.grid().epochSeconds == seconds);
        };
        connect(&scoring, &Scoring::settingsChanged, action, show);
        show();
    }
    menu.addSeparator();
    const auto option = [&](const char *name, const QString &text, const QString &tip,
                            bool (Scoring::*is)() const, void (Scoring::*set)(bool)) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setStatusTip(tip);
        action->setCheckable(true);
        connect(action, &QAction::toggled, &scoring, set);
        const auto show = [&scoring, action, is] { action->setChecked((scoring.*is)()); };
        connect(&scoring, &Scoring::settingsChanged, action, show);
        show();
    };
    option("actionAutoAdvance", tr("&Go to the next epoch after a key"),
           tr("Go on by itself when an epoch has got its state"), &Scoring::advances, &Scoring::setAdvances);
    option("actionSkipScored", tr("&Skip epochs already scored"), tr("Go on to the next unscored epoch"),
           &Scoring::skipsScored, &Scoring::setSkipsScored);
    menu.addSeparator();
    QAction *anchor = menu.addAction(tr("Begin an epoch at the &cursor"));
    anchor->setObjectName(QStringLiteral("actionEpochAnchor"));
    anchor->setStatusTip(tr("Lay the grid of epochs so that one begins here, such as at lights off"));
    connect(anchor, &QAction::triggered, &scoring,
            [this, &scoring] { scoring.setAnchor(m_study.selection().cursor()); });
}

// The labels in the menus, with their keys.
void AnnotationActions::showLabels()
{
    QHash<QString, QColor> colours;
    for (QMenu *menu : {m_actions.labelMenu, m_actions.fillMenu})
        menu->clear();
    for (const Label &label : m_document.content().labels) {
        const bool isState = label.kind == AnnotationKind::State;
        QAction *action =
            m_actions.labelMenu->addAction(menuText(label), this, [this, label] { give(label); });
        action->setObjectName(QStringLiteral("actionLabel_") + label.name);
        action->setStatusTip(tr("Give this label to what is chosen"));
        if (!isState)
            continue;
        colours.insert(label.name, label.colour);
        action->setIcon(stateIcon(label.name));
        QAction *fill = m_actions.fillMenu->addAction(stateIcon(label.name), menuText(label), this,
                                                      [this, label] { fillGaps(label.name); });
        fill->setObjectName(QStringLiteral("actionFill_") + label.name);
        fill->setStatusTip(tr("Give the unscored part of the selected time this state"));
    }
    setStateColours(colours);
}

void AnnotationActions::showRaters()
{
    QMenu &menu = *m_actions.compareRatersMenu;
    menu.clear();
    auto *group = new QActionGroup(&menu);
    const auto addRater = [&](const std::optional<QString> &rater, const QString &text, const QString &name) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        action->setStatusTip(tr("Compare these states with those of the present rater"));
        action->setCheckable(true);
        action->setChecked(rater == m_study.scoring().comparedRater());
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, rater] { m_study.scoring().setComparedRater(rater); });
    };
    addRater({}, tr("&Nobody"), QStringLiteral("actionCompareNobody"));
    for (const QString &rater : m_document.otherRaters())
        addRater(rater, raterName(rater), QStringLiteral("actionCompare_") + rater);
}

void AnnotationActions::enable()
{
    const bool open = m_study.recording() != nullptr;
    const Actions &a = m_actions;
    for (QAction *action : {a.intervalStart,
                            a.intervalEnd,
                            a.markSeizure,
                            a.markEvent,
                            a.note,
                            a.flag,
                            a.split,
                            a.shiftAll,
                            a.nextMark,
                            a.previousMark,
                            a.nextUnscored,
                            a.previousUnscored,
                            a.nextDisagreement,
                            a.rater,
                            a.save,
                            a.saveAs,
                            a.importAnnotations,
                            a.exportAnnotations,
                            a.labels,
                            a.history,
                            a.toolAnnotate})
        action->setEnabled(open);
    for (QMenu *menu : {a.labelMenu, a.fillMenu, a.scoringMenu, a.compareRatersMenu})
        menu->setEnabled(open);
    const bool isChosen = open && !m_study.selection().annotations().empty();
    for (QAction *action : {a.editMark, a.merge, a.deleteMark})
        action->setEnabled(isChosen);
}

std::vector<AnnotationId> AnnotationActions::chosen() const
{
    std::vector<AnnotationId> ids = m_study.selection().annotations();
    std::erase_if(ids, [this](AnnotationId id) { return !m_document.list().find(id); });
    return ids;
}

void AnnotationActions::add(const QString &title, Annotation annotation)
{
    annotation.rater = m_document.content().rater;
    const AnnotationId id = m_document.list().freeId();
    m_document.edit(title, addition(m_document.list(), std::move(annotation)));
    if (!m_document.list().find(id))
        return;
    m_study.selection().setSelected({});
    m_study.selection().setAnnotations({id});
}

void AnnotationActions::change(const QString &title, const std::vector<AnnotationId> &ids,
                               const std::function<void(Annotation &)> &changeOne)
{
    const auto changesOf = [&](AnnotationId id) -> AnnotationChanges {
        const Annotation *before = m_document.list().find(id);
        if (!before)
            return {}; // an earlier one has taken it in
        Annotation after = *before;
        changeOne(after);
        return replacement(m_document.list(), after);
    };
    // A step that changes nothing would be one that undo seems to ignore.
    if (std::ranges::all_of(ids, [&](AnnotationId id) { return changesOf(id).empty(); }))
        return;
    m_document.undoStack().beginMacro(title);
    for (const AnnotationId id : ids)
        m_document.edit(title, changesOf(id));
    m_document.undoStack().endMacro();
}

void AnnotationActions::give(const Label &label)
{
    const std::vector<AnnotationId> ids = chosen();
    const TimeRange selected = m_study.selection().selected();
    Scoring &scoring = m_study.scoring();
    if (!ids.empty()) {
        change(tr("Label as %1").arg(label.name), ids, [&label](Annotation &annotation) {
            annotation.kind = label.kind;
            annotation.label = label.name;
        });
    } else if (!selected.isEmpty() || (scoring.isActive() && label.kind != AnnotationKind::State)) {
        Annotation annotation;
        annotation.kind = label.kind;
        annotation.label = label.name;
        annotation.range = selected.isEmpty() ? scoring.range() : selected;
        annotation.channels = m_channels;
        add(tr("Mark %1").arg(label.name), std::move(annotation));
    } else if (scoring.isActive()) {
        scoring.score(label.name);
    } else {
        emit said(tr("Select a range of time first: drag with the Annotate tool, or press I at its start and "
                     "Shift+I at its end."));
    }
}

// With the mouse alone: the range was drawn, its label is chosen from a menu.
void AnnotationActions::takeRange(const std::vector<int> &channels)
{
    m_rangeMenu->clear();
    for (const Label &label : m_document.content().labels) {
        QAction *action = m_rangeMenu->addAction(menuText(label), this, [this, label] { give(label); });
        if (label.kind == AnnotationKind::State)
            action->setIcon(stateIcon(label.name));
    }
    m_rangeMenu->addSeparator();
    m_rangeMenu->addAction(m_actions.markEvent);
    if (!channels.empty()) {
        QStringList names;
        for (const int channel : channels)
            names << m_study.recording()->channels.at(static_cast<std::size_t>(channel)).label;
        const QString text = names.size() == 1 ? tr("Only on %1").arg(names.front())
                                               : tr("Only on %1 to %2").arg(names.front(), names.back());
        QAction *only = m_rangeMenu->addAction(text);
        only->setObjectName(QStringLiteral("actionOnlyChannels"));
        only->setCheckable(true);
        // The menu closes; the next label given concerns these channels.
        connect(only, &QAction::toggled, this, [this, channels](bool on) {
            m_channels = on ? channels : std::vector<int>();
            m_rangeMenu->popup(QCursor::pos());
        });
    }
    m_rangeMenu->popup(QCursor::pos());
}

void AnnotationActions::startHere()
{
    const double cursor = m_study.selection().cursor();
    const std::vector<AnnotationId> ids = chosen();
    const TimeRange selected = m_study.selection().selected();
    if (ids.size() == 1) {
        change(tr("Set the start"), ids,
               [cursor](Annotation &annotation) { annotation.range.start = cursor; });
    } else if (!selected.isEmpty() && cursor < selected.stop) {
        m_study.selection().setSelected({cursor, selected.stop});
    } else {
        m_pendingStart = cursor;
        emit said(tr("The range begins at the cursor. Put the cursor at its end and press Shift+I."));
    }
}

void AnnotationActions::endHere()
{
    const double cursor = m_study.selection().cursor();
    const std::vector<AnnotationId> ids = chosen();
    const TimeRange selected = m_study.selection().selected();
    const double start = m_pendingStart.value_or(selected.start);
    if (ids.size() == 1) {
        change(tr("Set the end"), ids, [cursor](Annotation &annotation) { annotation.range.stop = cursor; });
    } else if ((m_pendingStart || !selected.isEmpty()) && cursor != start) {
        m_study.selection().setSelected({std::min(start, cursor), std::max(start, cursor)});
        m_pendingStart.reset();
        emit said(tr("The range is selected. A digit labels it, Z makes it a seizure, E an event."));
    } else {
        emit said(tr("Press I at the start of the range first."));
    }
}

void AnnotationActions::markSeizure()
{
    const Labels &labels = m_document.content().labels;
    const auto found = std::ranges::find(labels, AnnotationKind::Seizure, &Label::kind);
    if (found != labels.end())
        give(*found);
    else
        give({QStringLiteral("seizure"), AnnotationKind::Seizure, {}, {}, {}});
}

// An event of the selected time, or a moment at the cursor.
void AnnotationActions::markEvent(const QString &question)
{
    bool accepted = false;
    const QString text =
        QInputDialog::getText(&m_window, tr("Event"), question, QLineEdit::Normal, {}, &accepted);
    if (!accepted)
        return;
    const TimeRange selected = m_study.selection().selected();
    const double cursor = m_study.selection().cursor();
    Annotation event;
    event.label = QStringLiteral("event");
    event.range = selected.isEmpty() ? TimeRange{cursor, cursor} : selected;
    event.note = text;
    event.channels = m_channels;
    add(tr("Mark event"), std::move(event));
}

void AnnotationActions::writeNote()
{
    const std::vector<AnnotationId> ids = chosen();
    if (ids.empty()) {
        markEvent(tr("Note:"));
        return;
    }
    bool accepted = false;
    const QString text = QInputDialog::getText(&m_window, tr("Note"), tr("Note:"), QLineEdit::Normal,
                                               m_document.list().find(ids.front())->note, &accepted);
    if (accepted)
        change(tr("Write note"), ids, [&text](Annotation &annotation) { annotation.note = text; });
}

// Of those chosen; while scoring, the epoch in hand gets an event to be looked at again.
void AnnotationActions::flag()
{
    const std::vector<AnnotationId> ids = chosen();
    if (!ids.empty()) {
        const bool on = !m_document.list().find(ids.front())->isFlagged;
        change(on ? tr("Flag") : tr("Take the flag away"), ids,
               [on](Annotation &annotation) { annotation.isFlagged = on; });
        return;
    }
    const TimeRange selected = m_study.selection().selected();
    const double cursor = m_study.selection().cursor();
    const bool scores = m_study.scoring().isActive();
    Annotation event;
    event.label = QStringLiteral("event");
    event.range = !selected.isEmpty() ? selected
                  : scores            ? m_study.scoring().range()
                                      : TimeRange{cursor, cursor};
    event.isFlagged = true;
    event.note = tr("look again");
    add(tr("Flag"), std::move(event));
    if (scores)
        m_study.selection().setAnnotations({}); // the next key is for the epoch again
}

// At the cursor: those chosen that it is in, else the state there.
void AnnotationActions::split()
{
    const double cursor = m_study.selection().cursor();
    std::vector<AnnotationId> ids = chosen();
    std::erase_if(ids, [&](AnnotationId id) { return !m_document.list().find(id)->range.contains(cursor); });
    if (ids.empty())
        for (const Annotation *state : m_document.list().overlapping({cursor, std::nextafter(cursor, 1e300)}))
            if (state->kind == AnnotationKind::State && state->rater == m_document.content().rater)
                ids.push_back(state->id);
    if (ids.empty()) {
        emit said(tr("No annotation holds the cursor."));
        return;
    }
    m_document.undoStack().beginMacro(tr("Split"));
    for (const AnnotationId id : ids)
        m_document.edit(tr("Split"), splitting(m_document.list(), id, cursor));
    m_document.undoStack().endMacro();
}

// Several that are chosen, whatever lies between them; one with the neighbours it touches.
void AnnotationActions::merge()
{
    std::vector<AnnotationId> ids = chosen();
    double gap = std::numeric_limits<double>::infinity();
    if (ids.size() == 1) {
        gap = 1e-6;
        const TimeRange range = m_document.list().find(ids.front())->range;
        for (const Annotation *neighbour :
             m_document.list().overlapping({range.start - gap, range.stop + gap}))
            ids.push_back(neighbour->id);
    }
    const AnnotationChanges changes = mergingNeighbours(m_document.list(), ids, gap);
    if (changes.empty())
        emit said(tr("There is no neighbour of the same label to merge with."));
    m_document.edit(tr("Merge"), changes);
}

void AnnotationActions::fillGaps(const QString &name)
{
    const TimeRange selected = m_study.selection().selected();
    Annotation state;
    state.kind = AnnotationKind::State;
    state.label = name;
    state.rater = m_document.content().rater;
    m_document.edit(
        tr("Fill gaps with %1").arg(name),
        fillingGaps(m_document.list(), selected.isEmpty() ? m_study.selection().limits() : selected, state));
}

void AnnotationActions::shiftAll()
{
    bool accepted = false;
    const double seconds =
        QInputDialog::getDouble(&m_window, tr("Shift all annotations"),
                                tr("Seconds to move all annotations of all raters by (earlier: negative):"),
                                0, -1e6, 1e6, 3, &accepted);
    if (accepted && seconds != 0)
        m_document.edit(tr("Shift all by %1 s").arg(QLocale().toString(seconds)),
                        shiftingAll(m_document.list(), seconds));
}

void AnnotationActions::remove()
{
    m_document.edit(tr("Delete"), removal(m_document.list(), chosen()));
    m_study.selection().setAnnotations({});
}

void AnnotationActions::stepThroughMarks(int step)
{
    const AnnotationList &list = m_document.list();
    const auto next = [&](double seconds) {
        return step > 0 ? list.nextAfter(seconds) : list.lastBefore(seconds);
    };
    const Annotation *found = next(m_study.selection().cursor());
    while (found && !m_document.isUsed(*found))
        found = next(found->range.start);
    if (!found) {
        emit said(step > 0 ? tr("No annotation after the cursor.") : tr("No annotation before the cursor."));
        return;
    }
    m_study.selection().setAnnotations({found->id});
    m_study.selection().setCursor(found->range.start);
    m_study.selection().bringIntoView(found->range);
}

// Undo brings back the place as well as the data.
void AnnotationActions::stepThroughHistory(bool back)
{
    m_changesOfStep.clear();
    m_isStepping = true;
    back ? m_document.undoStack().undo() : m_document.undoStack().redo();
    m_isStepping = false;
    const std::optional<double> place = firstChangedTime(m_changesOfStep);
    if (!place)
        return;
    m_study.selection().setCursor(*place);
    if (!m_study.scoring().isActive())
        m_study.selection().bringIntoView({*place, *place});
}

void AnnotationActions::saveElsewhere()
{
    const QString path =
        QFileDialog::getSaveFileName(&m_window, tr("Save annotations as"), m_study.annotationStorage().path(),
                                     tr("Annotations of Edgescope (*.annotations.json);;All files (*)"));
    if (!path.isEmpty() && m_study.annotationStorage().saveAs(path))
        emit said(tr("The annotations are saved in %1.").arg(QFileInfo(path).fileName()));
}

} // namespace edgescope
