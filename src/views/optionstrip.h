// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <vector>

class QToolButton;
class QWidget;

namespace edgescope {

// A choice of one among a few, as flat buttons in a row. `names` are the buttons' object names and `titles`
// what they say; `chosen` is told the index of the button pressed.
QWidget *makeChoice(const QStringList &names, const QStringList &titles, QWidget *parent,
                    std::function<void(int)> chosen);

// Explains the buttons of makeChoice, in their order, by tooltips that are their accessible names too.
void explainChoice(QWidget *choice, const QStringList &tips);

// Shows a choice of makeChoice as made, without telling anybody.
void showChoice(QWidget *choice, int index);

// Two flat arrows without a gap between them.
struct StepButtons {
    QWidget *row = nullptr; // which holds both
    QToolButton *back = nullptr;
    QToolButton *forward = nullptr;
};

// `names` are the buttons' object names, `tips` their tooltips and accessible names, that of the one back
// first; `pressed` is told −1 or 1.
StepButtons makeStepButtons(const QStringList &names, const QStringList &tips, QWidget *parent,
                            const std::function<void(int)> &pressed);

// The strip above a picture that holds such choices.
QWidget *makeOptionStrip(const std::vector<QWidget *> &choices, QWidget *parent);

} // namespace edgescope
