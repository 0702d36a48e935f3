// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/commandsearch.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {

CommandSearch::CommandSearch(std::vector<Command> commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_words(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_none(new QLabel(this))
{
    setObjectName(QStringLiteral("commandSearch"));
    setWindowTitle(tr("Find action"));
    m_words->setObjectName(QStringLiteral("commandWords"));
    m_words->setAccessibleName(tr("Words of the action"));
    m_words->setPlaceholderText(tr("Type some words of what you want to do"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Actions found"));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Action"), tr("Menu"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrow keys of the line move through the list
    m_none->setObjectName(QStringLiteral("commandNone"));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    connect(m_words, &QLineEdit::textChanged, this, &CommandSearch::showFits);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandSearch::run);
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 95, metrics.height() * 24);
    m_list->header()->resizeSection(0, metrics.averageCharWidth() * 40);
    m_list->header()->resizeSection(1, metrics.averageCharWidth() * 28);
    showFits();
}

// The whole list in the order of the menus while nothing is typed. What cannot be done now is grey.
void CommandSearch::showFits()
{
    m_list->clear();
    std::vector<std::pair<int, const Command *>> fits;
    const QString typed = m_words->text().trimmed();
    for (const Command &command : m_commands) {
        const int fit = fitOf(command, typed);
        if (typed.isEmpty() || fit > 0)
            fits.emplace_back(fit, &command);
    }
    std::stable_sort(fits.begin(), fits.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[fit, command] : fits) {
        auto *item = new QTreeWidgetItem(m_list, {command->title, command->path, keysText(*command->action)});
        item->setToolTip(0, command->action->statusTip());
        item->setData(0, Qt::UserRole, QVariant::fromValue(command->action));
        if (command->action->isEnabled())
            item->setForeground(1, palette().color(QPalette::PlaceholderText));
        else // all of it in the colour of what cannot be done
            item->setFlags(Qt::ItemIsSelectable);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_none->setText(fits.empty() ? tr("No action has these words in its name, menu or description.")
                                 : QString());
}

bool CommandSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int last = m_list->topLevelItemCount() - 1;
    switch (key.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_list->setCurrentItem(m_list->topLevelItem(
            std::clamp(row + (key.key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, last))));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandSearch::run()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    auto *action = item ? item->data(0, Qt::UserRole).value<QAction *>() : nullptr;
    if (!action || !action->isEnabled())
        return;
    // The window has the keyboard again before the action runs, which may ask where it was.
    connect(this, &QDialog::finished, action, &QAction::trigger, Qt::QueuedConnection);
    accept();
}

} // namespace edgescope
