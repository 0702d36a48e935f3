// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lanesmenu.h"

#include "views/timeline/timeline.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace edgescope {
namespace {

void fillLanes(QMenu &menu, Timeline &timeline)
{
    menu.clear();
    for (const Timeline::LaneInfo &lane : timeline.lanes()) {
        QAction *action = menu.addAction(lane.title);
        action->setObjectName(QStringLiteral("actionLane_") + QString::fromLatin1(lane.id));
        action->setStatusTip(
            lane.available ? QCoreApplication::translate("edgescope::MainWindow", "Show or hide this lane")
                           : QCoreApplication::translate("edgescope::MainWindow",
                                                         "This recording has nothing to show in this lane"));
        action->setCheckable(true);
        action->setChecked(lane.visible);
        action->setEnabled(lane.available);
        // The menu is made anew when a lane changes: not before its action has finished.
        QObject::connect(
            action, &QAction::toggled, &timeline,
            [&timeline, id = lane.id](bool on) { timeline.setLaneVisible(id, on); }, Qt::QueuedConnection);
    }
}

} // namespace

void connectLanesMenu(QMenu &menu, Timeline &timeline)
{
    QObject::connect(&timeline, &Timeline::lanesChanged, &menu,
                     [&menu, &timeline] { fillLanes(menu, timeline); });
    fillLanes(menu, timeline);
}

} // namespace edgescope
