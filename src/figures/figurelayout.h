// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"

namespace edgescope {

// Where the parts of a panel lie on the page. All lengths in points (1/72 inch), from the page's upper left
// corner.
struct PanelPlace {
    QRectF cell;   // all of it
    QRectF letter; // empty when the figure has no letters
    QRectF title;  // empty when the panel has none
    QRectF plot;   // what its painter fills
};

struct FigureLayout {
    QSizeF page;
    std::vector<PanelPlace> panels; // one for each of the figure's
    QRectF smallPrint;              // empty when the figure has none
};

// What a panel needs at least to be a picture.
inline constexpr double leastPanelMillimetres = 10;

// Columns and rows share the page evenly, with a gap between them; panels with a place of their own stand
// there. When any panel has a letter or a title, all leave the same room for them, so that plots of one row
// begin at one height.
FigureLayout figureLayout(const Figure &figure);

// Where a panel is, or where its cell would be, in millimetres.
QRectF panelMillimetres(const Figure &figure, const FigurePanel &panel);

QSizeF pagePoints(const FigureSettings &settings);

// Type sizes that follow the one that is set, in points.
double letterPoints(const FigureSettings &settings);
double smallPrintPoints(const FigureSettings &settings);

// "A", "B" … "Z", "AA"; empty when letters are switched off.
QString panelLetter(FigureSettings::Letters letters, size_t panel);

} // namespace edgescope
