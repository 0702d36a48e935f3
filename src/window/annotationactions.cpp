// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/annotationactions.h"

#include "annotations/annotationedits.h"
#include "core/typography.h"
#include "study/study.h"
#include "views/timeline/timeline.h"
#include "window/actions.h"
#include "window/annotationmenus.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {

AnnotationActions::AnnotationActions(QWidget &window, Study &study, Timeline &timeline,
                                     const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_study(study)
    , m_timeline(timeline)
    , m_actions(actions)
    , m_document(study.annotations())
    , m_menus(new AnnotationMenus(window, study, actions))
{
    connectVerbs();
    connectHistory();
    connectNavigation();
    connect(&m_document, &AnnotationDocument::wasReset, this, [this] { m_pendingStart.reset(); });
    connect(m_menus, &AnnotationMenus::labelChosen, this, &AnnotationActions::give);
    connect(m_menus, &AnnotationMenus::fillChosen, this, &AnnotationActions::fillGaps);
    connect(m_menus, &AnnotationMenus::channelsChosen, this,
            [this](const std::vector<int> &channels) { m_channels = channels; });
    connect(&study, &Study::recordingChanged, this, &AnnotationActions::enable);
    connect(&study.selection(), &Selection::annotationsChanged, this, &AnnotationActions::enable);
    // The next label is for what was selected last.
    connect(&study.selection(), &Selection::selectedChanged, this, [this](const TimeRange &range) {
        m_channels.clear();
        if (!range.isEmpty())
            m_study.selection().setAnnotations({});
    });
    connect(&timeline, &Timeline::rangeMarked, m_menus, &AnnotationMenus::popUp);
    connect(&timeline, &Timeline::editRequested, actions.editMark, &QAction::trigger);
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
    a.allowOverlap->setChecked(m_document.overlap() == Overlap::Allowed);
    connect(a.allowOverlap, &QAction::toggled, this,
            [this](bool on) { m_document.setOverlap(on ? Overlap::Allowed : Overlap::NotOfSameLabel); });
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
    m_undoGroup.addStack(&m_document.undoStack());
    m_undoGroup.setActiveStack(&m_document.undoStack());
    connect(m_actions.undo, &QAction::triggered, this, [this] { stepThroughHistory(true); });
    connect(m_actions.redo, &QAction::triggered, this, [this] { stepThroughHistory(false); });
    const auto show = [this] {
        const bool canUndo = m_undoGroup.canUndo();
        const bool canRedo = m_undoGroup.canRedo();
        m_actions.undo->setEnabled(canUndo);
        m_actions.redo->setEnabled(canRedo);
        m_actions.undo->setText(canUndo ? tr("&Undo: %1").arg(m_undoGroup.undoText()) : tr("&Undo"));
        m_actions.redo->setText(canRedo ? tr("&Redo: %1").arg(m_undoGroup.redoText()) : tr("&Redo"));
    };
    connect(&m_undoGroup, &QUndoGroup::indexChanged, this, show);
    connect(&m_undoGroup, &QUndoGroup::canUndoChanged, this, show);
    connect(&m_undoGroup, &QUndoGroup::activeStackChanged, this, show);
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
    m_menus->setEnabled(open);
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
    m_menus->closePopUp(); // the label came by a key
    annotation.rater = m_document.content().rater;
    const AnnotationId id = m_document.list().freeId();
    m_document.edit(title, addition(m_document.list(), std::move(annotation), m_document.overlap()));
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
        return replacement(m_document.list(), after, m_document.overlap());
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
    QInputDialog dialog(&m_window);
    dialog.setWindowTitle(tr("Shift all annotations"));
    dialog.setLabelText(tr("Seconds to move all annotations of all raters by (earlier: negative):"));
    dialog.setInputMode(QInputDialog::DoubleInput);
    dialog.setDoubleRange(-1e6, 1e6);
    dialog.setDoubleDecimals(3);
    dialog.setDoubleValue(0);
    dialog.findChild<QDoubleSpinBox *>()->setSuffix(narrowSpace + QStringLiteral("s"));
    const bool accepted = dialog.exec() == QDialog::Accepted;
    const double seconds = dialog.doubleValue();
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
    back ? m_undoGroup.undo() : m_undoGroup.redo();
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
