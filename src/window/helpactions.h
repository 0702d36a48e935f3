// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;

namespace edgescope {

class Actions;
class ManualWindow;
class Timeline;

// Help about what is on the screen: the manual at the page of what has the keyboard, and the card of a view,
// a lane or a panel. Puts its actions into the Help menu, and a "?" into the title of every dock.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    HelpActions(QMainWindow &window, const Actions &actions, Timeline &timeline,
                const std::vector<QDockWidget *> &docks);

    // What the keyboard is in: the name of a view or panel, or "timeline"; empty for none of these.
    QByteArray focused() const;
    void showPage(const QString &page);
    // The card of a view, lane or panel (viewhelp.h); nothing happens when it has none.
    void showCard(const QByteArray &id, const QPoint &globalPosition);

private:
    void addToDock(QDockWidget &dock, QAction &whatsThis);
    void explainFocused();
    // The lane under the pointer, else the timeline as a whole.
    QByteArray pointedLane() const;
    QString titleOf(const QByteArray &id) const;

    QMainWindow &m_window;
    Timeline &m_timeline;
    std::vector<QDockWidget *> m_docks;
    QPointer<ManualWindow> m_manual;
};

} // namespace edgescope
