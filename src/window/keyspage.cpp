// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keyspage.h"

#include "views/theme.h"
#include "window/keymap.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace edgescope {
namespace {

QPushButton *makeButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

KeysPage::KeysPage(KeyMap &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_assign(makeButton(tr("&Assign"), "keyAssign", this))
    , m_clear(makeButton(tr("&No key"), "keyClear", this))
    , m_reset(makeButton(tr("&Reset"), "keyReset", this))
    , m_resetAll(makeButton(tr("Reset a&ll"), "keyResetAll", this))
    , m_conflict(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("keySearch"));
    m_search->setAccessibleName(tr("Search actions and keys"));
    m_search->setPlaceholderText(tr("Search actions and keys"));
    m_search->setClearButtonEnabled(true);
    m_edit->setObjectName(QStringLiteral("keyEdit"));
    m_edit->setAccessibleName(tr("New key"));
    // The field inside is what has the keyboard.
    if (auto *field = m_edit->findChild<QLineEdit *>())
        field->setAccessibleName(m_edit->accessibleName());
    m_conflict->setObjectName(QStringLiteral("keyConflict"));
    m_conflict->setWordWrap(true);
    m_conflict->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that nothing moves when it speaks
    m_reset->setToolTip(tr("Give the chosen action its usual keys"));
    m_resetAll->setToolTip(tr("Give all actions their usual keys"));
    auto *caption = new QLabel(tr("New &key"), this);
    caption->setBuddy(m_edit);
    auto *row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_edit, 1);
    for (QPushButton *button : {m_assign, m_clear, m_reset, m_resetAll})
        row->addWidget(button);
    makeList();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_conflict);
    connect(m_search, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::showChosen);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::check);
    connect(m_assign, &QPushButton::clicked, this, &KeysPage::assign);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_keys.setKeys(*chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_keys.reset(*chosen()); });
    connect(m_resetAll, &QPushButton::clicked, &m_keys, &KeyMap::resetAll);
    connect(&m_keys, &KeyMap::keysChanged, this, &KeysPage::showKeys);
    showKeys();
}

void KeysPage::makeList()
{
    m_list->setObjectName(QStringLiteral("keyList"));
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Menu"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    for (const Command &command : m_keys.commands()) {
        auto *item = new QTreeWidgetItem(m_list, {command.title, command.path});
        item->setData(0, Qt::UserRole, command.action->objectName());
        item->setToolTip(0, command.action->statusTip());
    }
    m_list->header()->resizeSection(0, fontMetrics().averageCharWidth() * 36);
    m_list->header()->resizeSection(1, fontMetrics().averageCharWidth() * 26);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

// By name: an action of the menus may have been made anew since the list was filled.
QAction *KeysPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return nullptr;
    for (const Command &command : m_keys.commands())
        if (command.action->objectName() == item->data(0, Qt::UserRole).toString())
            return command.action;
    return nullptr;
}

void KeysPage::showKeys()
{
    QHash<QString, const QAction *> actions;
    for (const Command &command : m_keys.commands())
        actions.insert(command.action->objectName(), command.action);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QAction *action = actions.value(item->data(0, Qt::UserRole).toString());
        if (!action)
            continue;
        item->setText(2, keysText(*action));
        QFont font = m_list->font();
        font.setBold(!m_keys.isUsual(*action)); // what the user has changed
        item->setFont(2, font);
    }
    showChosen();
}

void KeysPage::showChosen()
{
    m_edit->clear();
    check();
}

void KeysPage::filter(const QString &typed)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        bool isFound = true;
        for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
            isFound = isFound && (item->text(0).contains(word, Qt::CaseInsensitive) ||
                                  item->text(1).contains(word, Qt::CaseInsensitive) ||
                                  item->text(2).contains(word, Qt::CaseInsensitive));
        item->setHidden(!isFound);
    }
}

void KeysPage::check()
{
    const QAction *action = chosen();
    const QKeySequence key = m_edit->keySequence();
    const QString other = action ? m_keys.conflict(*action, key) : QString();
    m_conflict->setText(
        other.isEmpty() ? QString()
                        : tr("%1 belongs to \"%2\" already. Choose another key, or take it from there first.")
                              .arg(key.toString(QKeySequence::NativeText), other));
    QPalette colours;
    colours.setColor(QPalette::WindowText, themeFor(palette()).error);
    m_conflict->setPalette(colours);
    m_assign->setEnabled(action && !key.isEmpty() && other.isEmpty());
    m_clear->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action && !m_keys.isUsual(*action));
}

void KeysPage::assign()
{
    m_keys.setKeys(*chosen(), {m_edit->keySequence()});
}

} // namespace edgescope
