// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing.h"

#include <QByteArray>
#include <QString>

namespace edgescope {

// Of a page of PDF, whose painter counts in whole units.
inline constexpr int pdfUnitsPerInch = 1200;

// What an SVG says about itself.
struct SvgHead {
    QSizeF millimetres; // of the page
    QString title;
    QString description; // empty: none
};

// A drawing as one SVG element, in points: paths are paths, texts are texts in their own fonts, maps are
// embedded as PNG. The same drawing gives the same bytes. Without an XML declaration, so that it can also
// stand in a page of HTML.
QByteArray svgElement(const Drawing &drawing, const DrawingLook &look, const SvgHead &head);

} // namespace edgescope
