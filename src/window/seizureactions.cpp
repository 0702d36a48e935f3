// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/seizureactions.h"

#include "study/seizurechoice.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "views/timeline/clockaxis.h"
#include "views/timeline/timeline.h"
#include "window/actions.h"
#include "window/commands.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace edgescope {
namespace {

QAction *entryAfter(const QMenu &menu, QAction *action)
{
    const QList<QAction *> entries = menu.actions();
    return entries.value(entries.indexOf(action) + 1);
}

} // namespace

SeizureActions::SeizureActions(QObject &owner, Study &study, Timeline &timeline, const Actions &actions)
    : QObject(&owner)
    , m_study(study)
    , m_timeline(timeline)
    , m_choice(new SeizureChoice(study))
    , m_seizures(Actions::submenu(*actions.navigateMenu, "menuSeizures", tr("Sei&zures"),
                                  entryAfter(*actions.navigateMenu, actions.previousSeizure)))
    , m_ofSeizures(new QActionGroup(this))
    , m_alignments(Actions::submenu(*actions.navigateMenu, "menuAlign", tr("Align the a&xis"),
                                    entryAfter(*actions.navigateMenu, actions.axisKind)))
{
    m_seizures->menuAction()->setToolTip(tr("Choose a seizure and show it, from 60 s before its onset on"));
    m_alignments->menuAction()->setToolTip(tr("What the time axis counts from"));
    auto *group = new QActionGroup(this);
    addAlignment(actions, AxisKind::Onset, "actionAlignOnset", tr("&Onset"),
                 tr("Label the axis with the seconds from the onset of the seizure"));
    addAlignment(actions, AxisKind::Offset, "actionAlignOffset", tr("O&ffset"),
                 tr("Label the axis with the seconds from the offset of the seizure"));
    addAlignment(actions, AxisKind::Clock, "actionAlignClock", tr("&Clock"),
                 tr("Label the axis with the time of day"));
    addAlignment(actions, AxisKind::Elapsed, "actionAlignElapsed", tr("&Elapsed"),
                 tr("Label the axis with the time elapsed from the start of the recording"));
    for (QAction *action : m_alignments->actions())
        group->addAction(action);
    connect(actions.nextSeizure, &QAction::triggered, m_choice, [this] { m_choice->go(1); });
    connect(actions.previousSeizure, &QAction::triggered, m_choice, [this] { m_choice->go(-1); });
    for (const auto change : {&Study::recordingChanged, &Study::intervalsChanged})
        connect(&study, change, this, &SeizureActions::listSeizures);
    connect(&study, &Study::valuesChanged, this, &SeizureActions::showChosen);
    connect(&timeline, &Timeline::axisKindChanged, this, &SeizureActions::showAlignment);
    listSeizures();
}

void SeizureActions::addAlignment(const Actions &actions, AxisKind kind, const char *name,
                                  const QString &text, const QString &tip)
{
    QAction *action = actions.make(name, text, tip);
    action->setCheckable(true);
    action->setData(static_cast<int>(kind));
    m_alignments->addAction(action);
    connect(action, &QAction::triggered, &m_timeline, [this, kind] {
        m_timeline.setAxisKind(kind);
        showAlignment(); // also when the axis cannot count so
    });
}

void SeizureActions::listSeizures()
{
    m_seizures->clear();
    if (const auto recording = m_study.recording()) {
        const ClockAxis clock = clockAxis(*recording, true);
        std::int64_t number = 0;
        for (const TimeRange &seizure : m_choice->seizures()) {
            ++number;
            QAction *action =
                m_seizures->addAction(tr("Sz %1 at %2, %3", "number, time and length of a seizure")
                                          .arg(number)
                                          .arg(clock.text(seizure.start), durationText(seizure.length())),
                                      m_choice, [this, number] { m_choice->choose(number); });
            action->setObjectName(QStringLiteral("actionSeizure_%1").arg(number));
            action->setStatusTip(tr("Choose this seizure and show it"));
            action->setCheckable(true);
            action->setData(QVariant::fromValue(number));
            m_ofSeizures->addAction(action);
        }
    }
    m_seizures->setEnabled(!m_seizures->isEmpty());
    showChosen();
    showAlignment();
}

void SeizureActions::showChosen()
{
    const std::int64_t chosen = m_choice->number();
    const QList<QAction *> entries = m_seizures->actions();
    for (QAction *action : entries)
        action->setChecked(action->data().value<std::int64_t>() == chosen);
    m_seizures->menuAction()->setIconText(
        entries.isEmpty() ? tr("No seizures")
                          : tr("Sz %1 of %2", "seizure 1 of 3").arg(chosen).arg(entries.size()));
}

// What is shown may stand for a kind that the recording does not have.
void SeizureActions::showAlignment()
{
    const auto recording = m_study.recording();
    const ClockAxis clock = m_timeline.clock();
    const AxisKind shown = clock.isFromOffset ? AxisKind::Offset
                           : clock.onset      ? AxisKind::Onset
                           : clock.isClock    ? AxisKind::Clock
                                              : AxisKind::Elapsed;
    m_alignments->setEnabled(recording != nullptr);
    for (QAction *action : m_alignments->actions()) {
        const auto kind = static_cast<AxisKind>(action->data().toInt());
        const bool needsSeizure = kind == AxisKind::Onset || kind == AxisKind::Offset;
        const bool needsClock = kind == AxisKind::Clock;
        action->setEnabled(recording && (!needsSeizure || m_study.shownSeizure()) &&
                           (!needsClock || recording->startTime.isValid()));
        action->setChecked(kind == shown);
        if (kind == shown)
            m_alignments->menuAction()->setIconText(plainTitle(action->text()));
    }
}

} // namespace edgescope
