// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;
class QToolButton;

namespace edgescope {

// The title of a dock: its name, a short grey text on what is shown, and small buttons.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget &dock);

    void setSummary(const QString &summary);
    // Adds a button before "float" and "close".
    QToolButton *addButton(const QString &icon, const QString &tip);
    // A panel among tabs needs no second title under its tab.
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // The dock is to have all room, or is to be put back.
    void maximiseRequested();

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon, const QString &tip);

    QDockWidget &m_dock;
    QHBoxLayout *m_row;
    QString m_summary;
    int m_ownButtons = 0;
    bool m_collapsed = false;
};

} // namespace edgescope
