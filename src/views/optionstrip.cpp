// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/optionstrip.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace edgescope {
namespace {

constexpr int stripHeight = 28;
constexpr int choiceHeight = 24;

} // namespace

QWidget *makeChoice(const QStringList &names, const QStringList &titles, QWidget *parent,
                    std::function<void(int)> chosen)
{
    auto *choice = new QWidget(parent);
    auto *layout = new QHBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(choice);
    for (int index = 0; index < names.size(); ++index) {
        auto *button = new QToolButton(choice);
        button->setObjectName(names[index]);
        button->setText(titles[index]);
        button->setAccessibleName(titles[index]);
        button->setCheckable(true);
        button->setChecked(index == 0);
        button->setAutoRaise(true);
        button->setMinimumHeight(choiceHeight);
        group->addButton(button, index);
        layout->addWidget(button);
    }
    QObject::connect(group, &QButtonGroup::idClicked, choice, std::move(chosen));
    return choice;
}

void explainChoice(QWidget *choice, const QStringList &tips)
{
    const auto *buttons = choice->findChild<QButtonGroup *>();
    for (int index = 0; index < tips.size(); ++index) {
        buttons->button(index)->setToolTip(tips[index]);
        buttons->button(index)->setAccessibleName(tips[index]);
    }
}

void showChoice(QWidget *choice, int index)
{
    if (QAbstractButton *button = choice->findChild<QButtonGroup *>()->button(index))
        button->setChecked(true);
}

QWidget *makeOptionStrip(const std::vector<QWidget *> &choices, QWidget *parent)
{
    auto *strip = new QWidget(parent);
    strip->setMinimumHeight(stripHeight);
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(6, 2, 6, 0);
    layout->setSpacing(12);
    for (QWidget *choice : choices)
        layout->addWidget(choice);
    layout->addStretch();
    return strip;
}

} // namespace edgescope
