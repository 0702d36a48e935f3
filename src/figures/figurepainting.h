// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"
#include "views/drawing.h"

namespace edgescope {

// The whole page: paper, panels, letters, titles and small print, in the light theme. Every file, preview and
// clipboard shows this one drawing, so that they cannot differ. Made on the GUI thread, because Qt Charts
// lays out the curves there; the drawing itself belongs to no thread. `smallPrint` is shown when the settings
// ask for it.
Drawing figureDrawing(const Figure &figure, const QString &smallPrint = {});

// The colours of the drawing, before they are put on paper.
Theme figureTheme(const FigureSettings &settings);

// How the drawing is put on paper by the settings.
DrawingLook figureLook(const FigureSettings &settings);

// Draws the page in points, 1/72 inch, with its upper left corner at the painter's origin.
void paintFigure(QPainter &painter, const Figure &figure, const QString &smallPrint = {});

} // namespace edgescope
