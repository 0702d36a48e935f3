// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/demohints.h"

#include "views/timeline/timeline.h"
#include "window/actions.h"
#include "window/conditionsbar.h"
#include "window/hintbubbles.h"
#include "window/mainbar.h"
#include "window/settings.h"
#include "window/workspacerail.h"

#include <QCoreApplication>

namespace edgescope {

void offerDemoHints(QWidget &window, Settings &settings, WorkspaceRail &rail, ConditionsBar &conditions,
                    const MainBar &mainBar, Timeline &timeline, const Actions &actions)
{
    const QString once = QStringLiteral("hints");
    if (settings.isDismissed(once) || window.findChild<HintBubbles *>())
        return;
    // The lanes of the whole recording and the ruler say where one is.
    const auto kept = [&window, &timeline] {
        return QRect(timeline.mapTo(&window, QPoint()),
                     QSize(timeline.width(), qRound(timeline.lanePlot("ruler").bottom())));
    };
    auto *hints = new HintBubbles(
        {{&rail, QCoreApplication::translate(
                     "edgescope::MainWindow",
                     "Six kinds of work. Each has its own views; recording, scale and time stay the same.")},
         {&conditions,
          QCoreApplication::translate(
              "edgescope::MainWindow",
              "What every picture shows: time scale, states, surrogates and range. Change it here and "
              "all views follow.")},
         {mainBar.buttonOf(*actions.toolAnnotate),
          QCoreApplication::translate(
              "edgescope::MainWindow",
              "Drag over the traces with this tool to mark a range; a digit or Z gives it a label.")},
         {mainBar.buttonOf(*actions.addToFigure),
          QCoreApplication::translate("edgescope::MainWindow",
                                      "Every picture goes into a figure for print from here.")}},
        kept, &window);
    timeline.installEventFilter(hints);
    QObject::connect(hints, &HintBubbles::closed, &window, [&settings, once] { settings.dismiss(once); });
}

} // namespace edgescope
