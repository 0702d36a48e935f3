// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QAction;

namespace edgescope {

class DockTitle;
class Study;
class View;
struct ViewKind;

// A dock with one view: its title says what is shown, its menu acts on the view. Actions that are added to
// the dock stand at the menu's end.
class ViewDock : public QDockWidget
{
    Q_OBJECT

public:
    // `menuActions` act on the chosen view; this view is chosen before its menu opens.
    ViewDock(Study &study, const ViewKind &kind, const QList<QAction *> &menuActions, QAction &exportAction,
             QWidget *parent = nullptr);

    View &view() const { return *m_view; }

signals:
    void chosen();

private:
    void showMenu(const QPoint &globalPosition);
    void showSummary();

    Study &m_study;
    View *m_view;
    DockTitle *m_title;
    QAction *m_follow; // time, scale and conditions, or hold the picture
    QList<QAction *> m_menuActions;
};

} // namespace edgescope
