// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keymap.h"

#include "window/settings.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace edgescope {

KeyMap::KeyMap(QMenuBar &menuBar, Settings &settings)
    : QObject(&menuBar)
    , m_menuBar(menuBar)
    , m_settings(settings)
{
    m_collecting.setSingleShot(true);
    m_collecting.setInterval(0);
    connect(&m_collecting, &QTimer::timeout, this, &KeyMap::collect);
    menuBar.installEventFilter(this);
    collect();
}

bool KeyMap::eventFilter(QObject *watched, QEvent *event)
{
    // The action has no name yet when it comes into its menu.
    if (event->type() == QEvent::ActionAdded)
        m_collecting.start();
    return QObject::eventFilter(watched, event);
}

void KeyMap::collect()
{
    for (QMenu *menu : m_menuBar.findChildren<QMenu *>())
        menu->installEventFilter(this); // has no effect the second time
    for (const Command &command : commands()) {
        QAction *action = command.action;
        if (m_usual.contains(action))
            continue;
        m_usual.insert(action, action->shortcuts());
        connect(action, &QObject::destroyed, this, [this, action] { m_usual.remove(action); });
        if (const auto own = m_settings.keys(action->objectName()))
            edgescope::setKeys(*action, *own);
    }
}

std::vector<Command> KeyMap::commands() const
{
    std::vector<Command> named = commandsOf(m_menuBar);
    std::erase_if(named, [](const Command &command) { return command.action->objectName().isEmpty(); });
    return named;
}

QList<QKeySequence> KeyMap::usualKeys(const QAction &action) const
{
    return m_usual.value(&action);
}

bool KeyMap::isUsual(const QAction &action) const
{
    return action.shortcuts() == m_usual.value(&action);
}

// A key that begins another one ("Ctrl+K" and "Ctrl+K, Ctrl+C") hides it.
QString KeyMap::conflict(const QAction &action, const QKeySequence &key) const
{
    if (key.isEmpty())
        return {};
    for (const Command &command : commands()) {
        if (command.action == &action)
            continue;
        for (const QKeySequence &taken : command.action->shortcuts())
            if (taken.matches(key) != QKeySequence::NoMatch || key.matches(taken) != QKeySequence::NoMatch)
                return QStringLiteral("%1 ▸ %2").arg(command.path, command.title);
    }
    return {};
}

void KeyMap::setKeys(QAction &action, const QList<QKeySequence> &keys)
{
    edgescope::setKeys(action, keys);
    m_settings.setKeys(action.objectName(), isUsual(action) ? std::nullopt : std::optional(keys));
    emit keysChanged();
}

void KeyMap::reset(QAction &action)
{
    setKeys(action, usualKeys(action));
}

void KeyMap::resetAll()
{
    m_settings.forgetKeys();
    for (const Command &command : commands())
        edgescope::setKeys(*command.action, usualKeys(*command.action));
    emit keysChanged();
}

} // namespace edgescope
