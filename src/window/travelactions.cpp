// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/travelactions.h"

#include "study/study.h"
#include "window/actions.h"
#include "window/placehistory.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace edgescope {

TravelActions::TravelActions(QObject &owner, Study &study, const Actions &actions)
    : QObject(&owner)
    , m_study(study)
    , m_places(new PlaceHistory(study.selection()))
    , m_playback(study.playback())
    , m_back(actions.make("actionBack", tr("B&ack"), tr("To the place looked at before"),
                          QStringLiteral("Alt+Left")))
    , m_forward(actions.make("actionForward", tr("Fo&rward"), tr("To the place that was left with Back"),
                             QStringLiteral("Alt+Right")))
    , m_nextGap(actions.make("actionNextGap", tr("Next gap"), tr("Show the next gap of the recording")))
    , m_play(actions.make("actionPlay", tr("P&lay"),
                          tr("Move the cursor through the page and turn it at its end, or stop"),
                          QStringLiteral("P"), QStringLiteral("play")))
    , m_speeds(Actions::submenu(*actions.navigateMenu, "menuPlaySpeed", tr("Play speed")))
{
    addPlaces(actions);
    addPlayback(actions);
    connect(&study, &Study::recordingChanged, this, [this] {
        m_places->clear();
        enable();
    });
    enable();
}

void TravelActions::addPlaces(const Actions &actions)
{
    const QList<QAction *> entries = actions.navigateMenu->actions();
    QAction *before = entries.value(entries.indexOf(actions.end) + 1);
    actions.navigateMenu->insertActions(before, {m_back, m_forward});
    QAction *afterSeizures = entries.value(entries.indexOf(actions.previousSeizure) + 1);
    actions.navigateMenu->insertAction(afterSeizures, m_nextGap);
    connect(m_back, &QAction::triggered, m_places, &PlaceHistory::back);
    connect(m_forward, &QAction::triggered, m_places, &PlaceHistory::forward);
    connect(m_places, &PlaceHistory::changed, this, &TravelActions::enable);
    connect(m_nextGap, &QAction::triggered, this, &TravelActions::goToNextGap);
}

void TravelActions::addPlayback(const Actions &actions)
{
    actions.navigateMenu->insertAction(m_speeds->menuAction(), m_play);
    m_play->setCheckable(true);
    connect(m_play, &QAction::triggered, &m_playback, &Playback::setPlaying);
    connect(&m_playback, &Playback::playingChanged, m_play, &QAction::setChecked);
    auto *group = new QActionGroup(this);
    for (const double speed : Playback::speeds()) {
        QAction *action =
            actions.make("", QStringLiteral("%1×").arg(QLocale().toString(speed)), tr("Play at this speed"));
        action->setObjectName(QStringLiteral("actionPlaySpeed_%1").arg(speed));
        action->setCheckable(true);
        action->setChecked(speed == m_playback.speed());
        group->addAction(action);
        m_speeds->addAction(action);
        connect(action, &QAction::triggered, &m_playback, [this, speed] { m_playback.setSpeed(speed); });
    }
}

void TravelActions::goToNextGap()
{
    const std::vector<TimeRange> &gaps = m_study.recording()->gaps;
    Selection &selection = m_study.selection();
    const auto next = std::find_if(gaps.begin(), gaps.end(),
                                   [&](const TimeRange &gap) { return gap.start > selection.cursor(); });
    // From the last one back to the first.
    const TimeRange &gap = next == gaps.end() ? gaps.front() : *next;
    selection.setCursor(gap.start);
    const double half = std::max(selection.visible().length(), 2 * gap.length()) / 2;
    const double middle = (gap.start + gap.stop) / 2;
    selection.setVisible({middle - half, middle + half});
}

void TravelActions::enable()
{
    const auto recording = m_study.recording();
    m_back->setEnabled(recording && m_places->canGoBack());
    m_forward->setEnabled(recording && m_places->canGoForward());
    m_nextGap->setEnabled(recording && !recording->gaps.empty());
    m_play->setEnabled(recording != nullptr);
    m_speeds->setEnabled(recording != nullptr);
}

} // namespace edgescope
