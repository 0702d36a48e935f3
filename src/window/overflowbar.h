// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace edgescope {

// A row of buttons and boxes. Where there is no room for all, buttons go into a menu behind "»" at its end,
// those that were added first before the others; boxes stay.
class OverflowBar : public QWidget
{
    Q_OBJECT

public:
    explicit OverflowBar(QWidget *parent = nullptr);

    // At the left, one behind the other.
    void addAtLeft(QToolButton &button, QAction &inMenu);
    // At the right.
    void addAtRight(QToolButton &button, QAction &inMenu);
    void addAtRight(QWidget &box);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    struct Leaving {
        QToolButton *button = nullptr;
        QAction *inMenu = nullptr;
    };
    void fit();
    int widthWithout(std::size_t gone) const;

    QHBoxLayout *m_row;
    QToolButton *m_more;
    QMenu *m_menu;
    int m_atLeft = 0;
    std::vector<Leaving> m_leaving; // in the order of going
    std::size_t m_gone = 0;         // of them
};

} // namespace edgescope
