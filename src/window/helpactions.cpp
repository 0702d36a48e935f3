// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helpactions.h"

#include "views/timeline/timeline.h"
#include "window/actions.h"
#include "window/docktitle.h"
#include "window/helpcard.h"
#include "window/manualwindow.h"
#include "window/viewhelp.h"

#include <QAction>
#include <QCursor>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QToolButton>

namespace edgescope {
namespace {

constexpr char timelineHelp[] = "timeline";
constexpr char firstPage[] = "welcome";
constexpr int dockPrefix = 5; // "dock_"

QByteArray idOf(const QDockWidget &dock)
{
    return dock.objectName().mid(dockPrefix).toLatin1();
}

} // namespace

HelpActions::HelpActions(QMainWindow &window, const Actions &actions, Timeline &timeline,
                         const std::vector<QDockWidget *> &docks)
    : QObject(&window)
    , m_window(window)
    , m_timeline(timeline)
    , m_docks(docks)
{
    QAction *manual = actions.make("actionManual", tr("&Manual"), tr("Read about what has the keyboard"),
                                   QStringLiteral("F1"));
    QAction *science = actions.make("actionScience", tr("The &science in ten minutes"),
                                    tr("Read what the pictures are about"));
    actions.helpMenu->insertAction(actions.keys, manual);
    actions.helpMenu->insertActions(actions.report, {science, actions.openDemo});
    actions.helpMenu->insertSeparator(actions.report);
    connect(manual, &QAction::triggered, this, [this] {
        const ViewHelp *help = findViewHelp(focused());
        showPage(QString::fromLatin1(help ? help->page : firstPage));
    });
    connect(science, &QAction::triggered, this, [this] { showPage(QStringLiteral("science")); });
    connect(actions.whatsThis, &QAction::triggered, this, &HelpActions::explainFocused);
    for (QDockWidget *dock : m_docks)
        addToDock(*dock, *actions.whatsThis);
}

void HelpActions::addToDock(QDockWidget &dock, QAction &whatsThis)
{
    dock.addAction(&whatsThis);
    auto *title = static_cast<DockTitle *>(dock.titleBarWidget());
    QToolButton *button = title->addButton(QStringLiteral("help"), tr("What is %1?").arg(dock.windowTitle()));
    button->setObjectName(QStringLiteral("helpButton"));
    connect(button, &QToolButton::clicked, this, [this, &dock, button] {
        showCard(idOf(dock), button->mapToGlobal(QPoint(0, button->height())));
    });
}

QByteArray HelpActions::focused() const
{
    const QWidget *focus = m_window.focusWidget();
    if (!focus)
        return {};
    if (focus == &m_timeline || m_timeline.isAncestorOf(focus))
        return timelineHelp;
    for (const QDockWidget *dock : m_docks)
        if (dock->isAncestorOf(focus))
            return idOf(*dock);
    return {};
}

void HelpActions::showPage(const QString &page)
{
    if (!m_manual)
        m_manual = new ManualWindow(&m_window);
    m_manual->showPage(page);
}

void HelpActions::showCard(const QByteArray &id, const QPoint &globalPosition)
{
    const ViewHelp *help = findViewHelp(id);
    if (!help)
        return;
    auto *card = new HelpCard(titleOf(id), *help, &m_window);
    connect(card, &HelpCard::pageRequested, this, &HelpActions::showPage);
    card->popUp(globalPosition);
}

void HelpActions::explainFocused()
{
    const QByteArray id = focused();
    for (const QDockWidget *dock : m_docks)
        if (idOf(*dock) == id)
            return showCard(id, dock->mapToGlobal(QPoint(24, 32)));
    if (id == timelineHelp)
        return showCard(pointedLane(),
                        m_timeline.underMouse() ? QCursor::pos() : m_timeline.mapToGlobal(QPoint(140, 40)));
    showPage(QString::fromLatin1(firstPage));
}

QByteArray HelpActions::pointedLane() const
{
    if (m_timeline.underMouse()) {
        const double y = m_timeline.mapFromGlobal(QCursor::pos()).y();
        for (const Timeline::LaneInfo &lane : m_timeline.lanes()) {
            const QRectF plot = m_timeline.lanePlot(lane.id);
            if (plot.top() <= y && y < plot.bottom())
                return lane.id;
        }
    }
    return timelineHelp;
}

QString HelpActions::titleOf(const QByteArray &id) const
{
    for (const QDockWidget *dock : m_docks)
        if (idOf(*dock) == id)
            return dock->windowTitle();
    for (const Timeline::LaneInfo &lane : m_timeline.lanes())
        if (lane.id == id)
            return lane.title;
    return tr("Timeline");
}

} // namespace edgescope
