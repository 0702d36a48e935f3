// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figurepainting.h"
#include "figures/provenance.h"

#include <QStringList>

namespace edgescope {

// All that files of a figure need. Made on the GUI thread; belongs to no thread afterwards.
struct DrawnFigure {
    QString name;
    FigureSettings settings;
    Drawing drawing;
    QByteArray numbers; // of all panels, as CSV
    QJsonObject recipe; // figureJson
};

// `smallPrint` is shown when the settings ask for it.
DrawnFigure drawnFigure(const Figure &figure, const QString &smallPrint = {});

// "svg", "pdf", "png", "tiff"
const QStringList &figureFormats();

// Writes the figure in the format that the path ends in: SVG and PDF as vectors with text as text, PNG and
// TIFF at the resolution of the settings. Type, lines and places are the same in all of them. The provenance,
// completed by the figure's recipe, is embedded. The same figure gives the same bytes. An old file is
// replaced as a whole or not at all. Throws Error.
void writeFigure(const DrawnFigure &figure, const QString &path, const Provenance &provenance);

// The same, and beside it the numbers drawn and the provenance: "<name>.csv" and "<name>.json".
void exportFigure(const DrawnFigure &figure, const QString &path, const Provenance &provenance);

// As pixels, at so many dots an inch. Throws Error when the picture would be too large.
QImage figureImage(const DrawnFigure &figure, int dotsPerInch);

} // namespace edgescope
