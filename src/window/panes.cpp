// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/panes.h"

#include <QApplication>
#include <QWidget>

namespace edgescope {
namespace {

bool takesKeyboard(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

// The pane itself or the first widget in it, in the order of Tab, that takes the keyboard.
QWidget *firstStop(QWidget &pane)
{
    QWidget *candidate = &pane;
    do {
        if ((candidate == &pane || pane.isAncestorOf(candidate)) && takesKeyboard(*candidate))
            return candidate;
        candidate = candidate->nextInFocusChain();
    } while (candidate != &pane);
    return nullptr;
}

} // namespace

void stepThroughPanes(const std::vector<QWidget *> &panes, int step)
{
    const QWidget *focused = QApplication::focusWidget();
    const int count = static_cast<int>(panes.size());
    int current = step > 0 ? -1 : 0;
    for (int i = 0; i < count; ++i)
        if (focused && (panes[static_cast<size_t>(i)] == focused ||
                        panes[static_cast<size_t>(i)]->isAncestorOf(focused)))
            current = i;
    for (int tried = 0; tried < count; ++tried) {
        current = (current + step + count) % count;
        QWidget *pane = panes[static_cast<size_t>(current)];
        if (!pane->isVisible())
            continue;
        if (QWidget *stop = firstStop(*pane)) {
            stop->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace edgescope
