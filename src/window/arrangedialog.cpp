// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/arrangedialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace edgescope {

ArrangeDialog::ArrangeDialog(const QString &hint, const QString &upName, const QString &downName,
                             QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_beside(new QVBoxLayout)
    , m_lastInTabOrder(m_list)
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    auto *text = new QLabel(hint, this);
    text->setWordWrap(true);
    auto *side = new QVBoxLayout;
    side->addLayout(m_beside);
    side->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    const std::pair<QString, int> moves[] = {{upName, -1}, {downName, 1}};
    for (const auto &[name, step] : moves) {
        QPushButton *button =
            addVerb(name, step < 0 ? QCoreApplication::translate("edgescope::ChannelsDialog", "Move &up")
                                   : QCoreApplication::translate("edgescope::ChannelsDialog", "Move &down"));
        connect(button, &QPushButton::clicked, this, [this, by = step] { move(by); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemChanged, this, [this] {
        if (!m_isQuiet)
            apply();
    });
}

QPushButton *ArrangeDialog::addVerb(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    addBeside(button);
    return button;
}

void ArrangeDialog::addBeside(QWidget *widget)
{
    m_beside->addWidget(widget);
    if (widget->focusPolicy() == Qt::NoFocus)
        return;
    setTabOrder(m_lastInTabOrder, widget);
    m_lastInTabOrder = widget;
}

void ArrangeDialog::addRoomBeside(int pixels)
{
    m_beside->addSpacing(pixels);
}

void ArrangeDialog::changeQuietly(const std::function<void()> &change)
{
    const bool before = std::exchange(m_isQuiet, true);
    change();
    m_isQuiet = before;
}

void ArrangeDialog::move(int step)
{
    QTreeWidgetItem *item = m_list->currentItem();
    const int from = m_list->indexOfTopLevelItem(item);
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->topLevelItemCount())
        return;
    changeQuietly([&] {
        m_list->insertTopLevelItem(to, m_list->takeTopLevelItem(from));
        m_list->setCurrentItem(item);
    });
    apply();
}

void ArrangeDialog::reject()
{
    takeBack();
    QDialog::reject();
}

} // namespace edgescope
