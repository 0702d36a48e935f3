// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/viewdock.h"

#include "study/study.h"
#include "views/view.h"
#include "window/docktitle.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QToolButton>

namespace edgescope {

ViewDock::ViewDock(Study &study, const ViewKind &kind, const QList<QAction *> &menuActions,
                   QAction &exportAction, QWidget *parent)
    : QDockWidget(QCoreApplication::translate("View", kind.title), parent)
    , m_study(study)
    , m_view(kind.create(study, this))
    , m_title(new DockTitle(*this))
    , m_follow(new QAction(tr("&Follow"), this))
    , m_menuActions(menuActions)
{
    setObjectName(QStringLiteral("dock_") + QString::fromLatin1(kind.id));
    m_view->setObjectName(QString::fromLatin1(kind.id));
    m_view->setAccessibleName(windowTitle());
    m_view->setMinimumSize(150, 110);
    if (m_view->focusPolicy() == Qt::NoFocus)
        m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    QToolButton *menu = m_title->addButton(QStringLiteral("menu"), tr("Menu of %1").arg(windowTitle()));
    menu->setObjectName(QStringLiteral("menuButton"));
    QToolButton *save = m_title->addButton(QStringLiteral("export"), tr("Export %1…").arg(windowTitle()));
    save->setObjectName(QStringLiteral("exportButton"));
    setTitleBarWidget(m_title);
    setWidget(m_view);
    connect(menu, &QToolButton::clicked, this,
            [this, menu] { showMenu(menu->mapToGlobal(QPoint(0, menu->height()))); });
    connect(save, &QToolButton::clicked, this, [this, &exportAction] {
        emit chosen();
        exportAction.trigger();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { showMenu(m_view->mapToGlobal(position)); });
    m_follow->setObjectName(QStringLiteral("actionFollow_") + QString::fromLatin1(kind.id));
    m_follow->setStatusTip(tr("Off: hold this picture, whatever time, scale and conditions are chosen"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    connect(m_follow, &QAction::toggled, m_view, &View::setFollowing);
    connect(m_view, &View::followingChanged, m_follow, &QAction::setChecked);
    connect(m_view, &View::summaryChanged, this, &ViewDock::showSummary);
    connect(&study.conditions(), &Conditions::unitsChanged, this, &ViewDock::showSummary);
    connect(&study.selection(), &Selection::unitsChanged, this, &ViewDock::showSummary);
    showSummary();
}

void ViewDock::showMenu(const QPoint &globalPosition)
{
    emit chosen();
    QMenu menu(this);
    menu.addActions(m_view->options());
    menu.addSeparator();
    menu.addActions(m_menuActions);
    menu.addActions(actions());
    menu.addSeparator();
    menu.addAction(m_follow);
    if (const QStringList legend = m_view->hiddenLegend(); !legend.isEmpty()) {
        QMenu *lines = menu.addMenu(tr("&Legend"));
        lines->setObjectName(QStringLiteral("menuLegend"));
        for (QString line : legend)
            lines->addAction(line.replace(u'&', QStringLiteral("&&")));
    }
    menu.exec(globalPosition);
}

void ViewDock::showSummary()
{
    QStringList parts{m_view->summary()};
    if (!m_view->isFollowing())
        parts.prepend(tr("held"));
    const Analysis *analysis = findAnalysis(m_view->analysis());
    const std::optional<int> selected = m_study.selectedUnitsTaken();
    if (analysis && analysis->usesUnits && selected)
        parts << tr("%n selected unit(s)", nullptr, *selected);
    parts.removeAll(QString());
    m_follow->setEnabled(m_view->result() != nullptr);
    m_title->setSummary(parts.join(QStringLiteral(" · ")));
}

} // namespace edgescope
