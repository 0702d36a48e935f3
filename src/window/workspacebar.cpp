// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspacebar.h"

#include "views/numbertext.h"
#include "views/timeline/timeline.h"
#include "window/actions.h"
#include "window/commands.h"
#include "window/mainbar.h"
#include "window/textscaling.h"
#include "window/workspaces.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace edgescope {

WorkspaceBar::WorkspaceBar(MainBar &bar, const Workspaces &workspaces, const Actions &actions,
                           const WorkspaceTools &tools)
    : QObject(&bar)
    , m_bar(bar)
    , m_workspaces(workspaces)
{
    const QByteArray browse = "browse", score = "score", balance = "balance", seizure = "seizure",
                     units = "units";
    m_added = {browse, score, balance, seizure, units};
    add(nullptr);

    m_added = {browse, units};
    addPlayback(tools.play, tools.speeds);

    m_added = {score};
    addCaption(tr("Epoch"));
    addMenu(*actions.scoringMenu, "epochButton");
    addButton(*actions.scoringMenu->findChild<QAction *>(QStringLiteral("actionAutoAdvance")),
              "autoAdvanceButton", Qt::ToolButtonTextOnly)
        ->setAutoRaise(false);

    m_added = {browse, score, units};
    addGain(actions, tools.timeline);
    addButton(*actions.filters, "filterButton", Qt::ToolButtonTextOnly)->setAutoRaise(false);

    m_added = {browse, units};
    addMenu(*actions.montageMenu, "montageButton");

    m_added = {balance};
    addButton(tools.runAll, "runAllButton", Qt::ToolButtonTextBesideIcon)->setAutoRaise(false);
    addCaption(tr("Preset"));
    addMenu(tools.presets, "presetButton");
    addMenu(tools.paperFigures, "paperFiguresButton");

    m_added = {seizure};
    addButton(*actions.previousSeizure, "previousSeizureButton", Qt::ToolButtonTextOnly)->setAutoRaise(false);
    addMenu(tools.seizures, "seizureButton");
    addButton(*actions.nextSeizure, "nextSeizureButton", Qt::ToolButtonTextOnly)->setAutoRaise(false);
    addCaption(tr("Align"));
    addMenu(tools.alignments, "alignButton");

    connect(&workspaces, &Workspaces::changed, this, &WorkspaceBar::show);
    show();
}

void WorkspaceBar::addPlayback(QAction &play, QMenu &speeds)
{
    QToolButton *button = addButton(play, "playButton", Qt::ToolButtonIconOnly);
    button->setMenu(&speeds);
    button->setPopupMode(QToolButton::MenuButtonPopup);
}

void WorkspaceBar::addCaption(const QString &text, bool isSpare)
{
    m_places.push_back({m_bar.addCaption(text, isSpare), m_added, nullptr});
}

// What the bar beside the traces stands for, between what changes it.
void WorkspaceBar::addGain(const Actions &actions, const Timeline &timeline)
{
    addCaption(tr("Gain"), true);
    addButton(*actions.gainDown, "gainDownButton", Qt::ToolButtonIconOnly);
    auto *value = new QLabel(&m_bar);
    value->setObjectName(QStringLiteral("gainValue"));
    value->setAlignment(Qt::AlignCenter);
    withFont(*value, [value] { // as wide for all values: the buttons beside it stay under the pointer
        const QString widest = measuredText(QStringLiteral("500"), QStringLiteral("mV"));
        value->setMinimumWidth(value->fontMetrics().horizontalAdvance(widest));
    });
    const auto show = [value](const QString &text) {
        value->setText(text.isEmpty() ? QStringLiteral("—") : text);
    };
    connect(&timeline, &Timeline::gainChanged, value, show);
    show(timeline.gainText());
    add(value);
    addButton(*actions.gainUp, "gainUpButton", Qt::ToolButtonIconOnly);
}

// The button's words may be short: its name says all of it.
QToolButton *WorkspaceBar::addButton(QAction &action, const char *name, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton(&m_bar);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(style);
    button->setIconSize(m_bar.iconSize());
    connect(&m_bar, &QToolBar::iconSizeChanged, button, &QToolButton::setIconSize);
    fixHeight(*button, 26);
    const auto showName = [button, &action] {
        const QString title = plainTitle(action.text());
        button->setAccessibleName(
            action.menu() ? QStringLiteral("%1: %2").arg(title, plainTitle(action.iconText())) : title);
    };
    connect(&action, &QAction::changed, button, showName);
    showName();
    add(button, button);
    return button;
}

void WorkspaceBar::addMenu(QMenu &menu, const char *name)
{
    QToolButton *button = addButton(*menu.menuAction(), name, Qt::ToolButtonTextOnly);
    button->setAutoRaise(false);
    button->setPopupMode(QToolButton::InstantPopup);
}

void WorkspaceBar::add(QWidget *widget, QToolButton *button)
{
    m_places.push_back({m_bar.addToWorkspacePart(widget), m_added, button});
}

// A workspace of one's own shows what the one shows that it was made from.
void WorkspaceBar::show()
{
    const QByteArray base = m_workspaces.base();
    for (const Place &each : m_places) {
        each.place->setVisible(each.workspaces.contains(base));
        // A place that is shown enables what is in it, also a button whose action cannot be used.
        if (each.button)
            each.button->setEnabled(each.button->defaultAction()->isEnabled());
    }
}

} // namespace edgescope
