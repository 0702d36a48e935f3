// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace edgescope {

// The size of text in the plots on the screen, in per cent of the text around them; 100 at first.
int plotTextSize();
// All plots are drawn again.
void setPlotTextSize(int percent);

// The font of the plots inside a widget.
QFont plotFont(const QWidget &widget);

} // namespace edgescope
