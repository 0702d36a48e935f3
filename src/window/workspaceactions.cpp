// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspaceactions.h"

#include "window/actions.h"
#include "window/docks.h"
#include "window/viewdock.h"
#include "window/workspaces.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QInputDialog>
#include <QMenu>

namespace edgescope {
namespace {

// Ctrl+1…6 are the built-in workspaces.
constexpr int firstOwnKey = 7;
constexpr int lastOwnKey = 9;

} // namespace

WorkspaceActions::WorkspaceActions(QWidget &window, Workspaces &workspaces, Docks &docks,
                                   const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_workspaces(workspaces)
    , m_docks(docks)
    , m_actions(actions)
    , m_save(actions.make("actionSaveWorkspace", tr("Save &workspace as…"),
                          tr("Make a workspace of your own from the present layout")))
    , m_maximise(actions.make("actionMaximiseDock", tr("&Maximise dock"),
                              tr("Give the part with the keyboard all the room, or put it back"),
                              QStringLiteral("Ctrl+Shift+M")))
    , m_remove(Actions::submenu(*actions.windowMenu, "menuRemoveWorkspace", tr("Remove workspace"),
                                actions.resetWorkspace))
{
    actions.windowMenu->insertAction(m_remove->menuAction(), m_save);
    actions.windowMenu->insertAction(actions.nextPane, m_maximise);
    connect(m_save, &QAction::triggered, this, &WorkspaceActions::askAndSave);
    connect(m_maximise, &QAction::triggered, this, [this] { m_workspaces.toggleMaximised(focusedDock()); });
    connect(&docks, &Docks::maximiseRequested, &workspaces, &Workspaces::toggleMaximised);
    connect(actions.resetWorkspace, &QAction::triggered, &workspaces, &Workspaces::reset);
    connectBuiltIn();
    connect(&workspaces, &Workspaces::ownChanged, this, &WorkspaceActions::fillOwn, Qt::QueuedConnection);
    connect(&workspaces, &Workspaces::changed, this, &WorkspaceActions::showCurrent);
    fillOwn();
}

void WorkspaceActions::connectBuiltIn()
{
    for (QAction *action : m_actions.workspaceGroup->actions())
        connect(action, &QAction::triggered, &m_workspaces,
                [this, action] { m_workspaces.setCurrent(action->data().toByteArray()); });
    connect(m_actions.classify, &QAction::triggered, this, [this] {
        m_actions.workspaceUnits->trigger();
        if (m_workspaces.isOpen())
            Docks::bringUp(*m_docks.view("classesView"));
    });
}

void WorkspaceActions::fillOwn()
{
    qDeleteAll(m_own);
    m_own.clear();
    m_remove->clear();
    int key = firstOwnKey;
    for (const OwnWorkspace &workspace : m_workspaces.own()) {
        const QString text = QString(workspace.title).replace(u'&', QStringLiteral("&&"));
        QAction *action = m_actions.make(
            QByteArray("actionWorkspace_" + workspace.id).constData(), text, tr("A workspace of your own"),
            key <= lastOwnKey ? QStringLiteral("Ctrl+%1").arg(key++) : QString());
        action->setCheckable(true);
        action->setData(workspace.id);
        m_actions.workspaceGroup->addAction(action);
        m_actions.windowMenu->insertAction(m_save, action);
        connect(action, &QAction::triggered, &m_workspaces,
                [this, id = workspace.id] { m_workspaces.setCurrent(id); });
        m_own << action;
        QAction *remove =
            m_remove->addAction(text, this, [this, id = workspace.id] { m_workspaces.remove(id); });
        remove->setObjectName(QStringLiteral("actionRemoveWorkspace_") + QString::fromLatin1(workspace.id));
        remove->setStatusTip(tr("Forget this workspace"));
    }
    m_remove->setEnabled(!m_own.isEmpty());
    showCurrent();
}

void WorkspaceActions::askAndSave()
{
    QInputDialog dialog(&m_window);
    dialog.setObjectName(QStringLiteral("workspaceDialog"));
    dialog.setWindowTitle(tr("Save workspace"));
    dialog.setLabelText(tr("Name of the workspace"));
    if (dialog.exec() == QDialog::Accepted && !dialog.textValue().trimmed().isEmpty())
        m_workspaces.saveAs(dialog.textValue().trimmed());
}

void WorkspaceActions::showCurrent()
{
    for (QAction *action : m_actions.workspaceGroup->actions())
        action->setChecked(action->data().toByteArray() == m_workspaces.current());
    m_save->setEnabled(m_workspaces.isOpen() && m_workspaces.own().size() < Workspaces::mostOwn);
    m_maximise->setEnabled(m_workspaces.isOpen());
}

QDockWidget *WorkspaceActions::focusedDock() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (QDockWidget *dock : m_docks.all())
        if (focused && (dock == focused || dock->isAncestorOf(focused)))
            return dock;
    return nullptr;
}

} // namespace edgescope
