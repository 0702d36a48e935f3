// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QTableView;
class QWidget;

namespace edgescope {

// The size of text in the whole program, in per cent of the system's. All sizes follow.
void applyTextSize(int percent);

// A length that is `pixels` at the usual size of text, for a widget's own font.
int scaledLength(const QWidget &widget, int pixels);

// Sizes that are meant for the usual text and grow with it, now and whenever the widget's font changes.
void fixHeight(QWidget &widget, int pixels);
void fixWidth(QWidget &widget, int pixels);
void fixSize(QWidget &widget, int width, int height);
void keepLeastWidth(QWidget &widget, int pixels);
void keepLeastHeight(QWidget &widget, int pixels);
// Rows as high as a line of text and a margin.
void keepRowHeight(QTableView &table, int margin);
// Calls `apply` now and whenever the widget's font changes.
void withFont(QWidget &widget, const std::function<void()> &apply);
// Icons of tool bars and buttons.
void keepIconSize(QWidget &widget, int pixels);

} // namespace edgescope
