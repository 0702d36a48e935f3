// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/docktitle.h"

#include "window/icons.h"
#include "window/textscaling.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace edgescope {
namespace {

constexpr int titleHeight = 26;
constexpr int buttonSide = 24;
constexpr int iconMargin = 10;

} // namespace

DockTitle::DockTitle(QDockWidget &dock)
    : QWidget(&dock)
    , m_dock(dock)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 4, 0);
    m_row->setSpacing(0);
    m_row->addStretch();
    QToolButton *floating =
        makeButton(QStringLiteral("float"), tr("Float or dock %1").arg(dock.windowTitle()));
    QToolButton *close = makeButton(QStringLiteral("close"), tr("Close %1").arg(dock.windowTitle()));
    m_row->addWidget(floating);
    m_row->addWidget(close);
    connect(floating, &QToolButton::clicked, &dock, [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(close, &QToolButton::clicked, &dock, &QDockWidget::close);
}

QToolButton *DockTitle::makeButton(const QString &icon, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setIcon(lineIcon(icon));
    button->setAutoRaise(true);
    // As high as the text: the title needs the room more.
    withFont(*button, [button] {
        const int side = std::max(buttonSide, button->fontMetrics().height());
        button->setFixedSize(side, side);
        button->setIconSize({side - iconMargin, side - iconMargin});
    });
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *DockTitle::addButton(const QString &icon, const QString &tip)
{
    QToolButton *button = makeButton(icon, tip);
    m_row->insertWidget(1 + m_ownButtons++, button);
    return button;
}

void DockTitle::setSummary(const QString &summary)
{
    m_summary = summary;
    setToolTip(summary.isEmpty() ? QString() : QStringLiteral("%1 — %2").arg(m_dock.windowTitle(), summary));
    update();
}

void DockTitle::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setVisible(!collapsed);
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    return {160, m_collapsed
                     ? 0
                     : std::max({titleHeight, fontMetrics().height() + 8, m_row->sizeHint().height()})};
}

QSize DockTitle::minimumSizeHint() const
{
    return {m_collapsed ? 0 : 120, sizeHint().height()};
}

void DockTitle::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit maximiseRequested();
    event->accept(); // otherwise the dock would float
}

void DockTitle::paintEvent(QPaintEvent *)
{
    if (m_collapsed)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    // The buttons are at the end of the line, wherever that is.
    const QRect firstButton = m_row->itemAt(1)->geometry();
    const int right = (isRightToLeft() ? width() - firstButton.right() : firstButton.left()) - 4;
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    QRect area(8, 0, right - 8, height());
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area), static_cast<int>(start),
                     boldMetrics.elidedText(m_dock.windowTitle(), Qt::ElideRight, area.width()));
    area.setLeft(area.left() + boldMetrics.horizontalAdvance(m_dock.windowTitle()) + 8);
    if (area.width() < 24 || m_summary.isEmpty())
        return;
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area), static_cast<int>(start),
                     fontMetrics().elidedText(m_summary, Qt::ElideRight, area.width()));
}

} // namespace edgescope
