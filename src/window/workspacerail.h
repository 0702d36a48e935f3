// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace edgescope {

// The workspaces down the left side: icon, word and key; only the icon in narrow windows.
class WorkspaceRail : public QToolBar
{
    Q_OBJECT

public:
    explicit WorkspaceRail(const QList<QAction *> &workspaces, QWidget *parent = nullptr);

    void setCompact(bool compact);

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<QWidget *> m_buttons;
    bool m_isCompact = false;
};

} // namespace edgescope
