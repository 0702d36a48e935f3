// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/overflowbar.h"

#include "window/mainbar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace edgescope {

OverflowBar::OverflowBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
{
    m_row->setContentsMargins(6, 3, 6, 3);
    m_row->addStretch();
    m_row->addWidget(m_more);
    m_more->setObjectName(QStringLiteral("overflowButton"));
    m_more->setText(QStringLiteral("»"));
    m_more->setAccessibleName(MainBar::tr("More"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setAutoRaise(true);
    m_more->hide();
    m_menu->setObjectName(QStringLiteral("overflowMenu"));
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void OverflowBar::addAtLeft(QToolButton &button, QAction &inMenu)
{
    m_row->insertWidget(m_atLeft++, &button);
    m_leaving.push_back({&button, &inMenu});
}

void OverflowBar::addAtRight(QToolButton &button, QAction &inMenu)
{
    addAtRight(button);
    m_leaving.push_back({&button, &inMenu});
}

void OverflowBar::addAtRight(QWidget &box)
{
    m_row->insertWidget(m_row->count() - 1, &box);
}

// What the row takes when so many buttons are in the menu.
int OverflowBar::widthWithout(std::size_t gone) const
{
    const QMargins margins = m_row->contentsMargins();
    int width = margins.left() + margins.right();
    for (int n = 0; n < m_row->count(); ++n) {
        const QWidget *widget = m_row->itemAt(n)->widget();
        const auto isGone = [&] {
            for (std::size_t each = 0; each < gone; ++each)
                if (m_leaving[each].button == widget)
                    return true;
            return widget == m_more && gone == 0;
        };
        if (widget && !isGone())
            width += widget->sizeHint().width() + m_row->spacing();
    }
    return width;
}

QSize OverflowBar::sizeHint() const
{
    return {widthWithout(0), QWidget::sizeHint().height()};
}

QSize OverflowBar::minimumSizeHint() const
{
    return {widthWithout(m_leaving.size()), QWidget::minimumSizeHint().height()};
}

bool OverflowBar::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void OverflowBar::fit()
{
    std::size_t gone = 0;
    while (gone < m_leaving.size() && widthWithout(gone) > width())
        ++gone;
    if (gone == m_gone)
        return;
    m_gone = gone;
    m_menu->clear();
    for (std::size_t n = 0; n < m_leaving.size(); ++n) {
        m_leaving[n].button->setVisible(n >= gone);
        if (n < gone)
            m_menu->addAction(m_leaving[n].inMenu);
    }
    m_more->setVisible(gone > 0);
}

} // namespace edgescope
