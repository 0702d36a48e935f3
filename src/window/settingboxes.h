// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QString>
#include <QWidget>

#include <type_traits>

// Boxes of the settings of figures.
namespace edgescope {

// What a row of a table with boxes in it has more than a line of text, in pixels.
inline constexpr int rowMargin = 12;

template <typename Box>
Box *makeNumber(const QString &name, const QString &label, double least, double most, const QString &unit,
                QWidget *parent)
{
    auto *box = new Box(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    if constexpr (std::is_same_v<Box, QDoubleSpinBox>)
        box->setRange(least, most);
    else
        box->setRange(static_cast<int>(least), static_cast<int>(most));
    if (!unit.isEmpty())
        box->setSuffix(QStringLiteral("\u202F") + unit);
    box->setKeyboardTracking(false);
    return box;
}

inline QComboBox *makeChoice(const QString &name, const QString &label, const QStringList &texts,
                             QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->addItems(texts);
    return box;
}

inline QWidget *pair(QWidget *first, const QString &between, QWidget *second, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(first, 1);
    row->addWidget(new QLabel(between, both));
    row->addWidget(second, 1);
    return both;
}

// What is typed or chosen is shown by the figure, not by signals of the boxes.
template <typename Box, typename Value>
void setQuietly(Box *box, void (Box::*set)(Value), Value value)
{
    const QSignalBlocker blocker(box);
    (box->*set)(value);
}

} // namespace edgescope
