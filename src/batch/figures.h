// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

#include <QByteArray>
#include <QString>

namespace edgescope {

// The formats of figures: svg, pdf, png.
const QStringList &figureFormats();

struct FigureFile {
    QString path;
    QString format;        // one of figureFormats()
    int dotsPerInch = 300; // of png; svg and pdf have no pixels
    QByteArray provenance; // JSON, kept in the file's metadata
};

// Draws a result as a figure 174 mm wide, two columns of a journal page, in the light theme. Throws Error
// when the file cannot be written.
void writeFigure(const FigureFile &file, const ViewKind &kind, const Result &result);

} // namespace edgescope
