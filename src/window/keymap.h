// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/commands.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace edgescope {

class Settings;

// The keys of all actions in the menus: those the user has set, else the usual ones. Actions that come into a
// menu later get theirs, too.
class KeyMap : public QObject
{
    Q_OBJECT

public:
    KeyMap(QMenuBar &menuBar, Settings &settings);

    // The actions whose keys can be set, in the order of the menus.
    std::vector<Command> commands() const;
    QList<QKeySequence> usualKeys(const QAction &action) const;
    bool isUsual(const QAction &action) const;
    // The title of another action that has this key already or would hide it; empty: it is free.
    QString conflict(const QAction &action, const QKeySequence &key) const;
    void setKeys(QAction &action, const QList<QKeySequence> &keys);
    void reset(QAction &action);
    void resetAll();

signals:
    void keysChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void collect();

    QMenuBar &m_menuBar;
    Settings &m_settings;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
    QTimer m_collecting; // several new actions are taken in at once
};

} // namespace edgescope
