// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/conditions.h"
#include "views/view.h"

#include <QJsonObject>
#include <QRect>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace edgescope {

// From what a panel can be made again: a view, how it was set, and the conditions it showed.
struct PanelRecipe {
    QByteArray view;     // id of a ViewKind, or "timeline"
    QJsonObject options; // View::savedOptions()
    int scale = 15;
    QStringList states;
    Conditions::Range range = Conditions::Range::WholeRecording;
    TimeRange visible;  // in the timeline
    TimeRange selected; // empty: nothing
    std::vector<QByteArray> sources;
    TimeRange custom = {};                      // of Range::Custom
    std::optional<std::vector<int>> units = {}; // the only ones in the ensembles; nothing: all
};

struct FigurePanel {
    QRect cell{0, 0, 1, 1}; // first column and row, columns and rows taken
    QString title;          // above the panel; empty: none
    PanelRecipe recipe;
    // In place of the cell: from the page's upper left corner, in millimetres.
    std::optional<QRectF> millimetres = {};
    LegendPlace legend = LegendPlace::Beside;
    bool hasScaleBars = false;
    FigurePainter paint;   // what the view showed when the panel was made or updated
    QString numbers;       // drawn in it, tab-separated tables (View::numbers)
    bool isFrozen = false; // updating leaves it as it is
};

// How a figure is put on paper. Lengths in millimetres, type and line sizes in points.
struct FigureSettings {
    enum class Letters { Capital, Small, None };
    enum class Colours { Print, Greyscale };

    QSizeF sizeMillimetres{174, 105};
    int dotsPerInch = 600; // of pictures made of pixels, 72…1200
    QString fontFamily;    // empty: the program's own
    double fontPoints = 7;
    double lineWidthFactor = 1;
    Letters letters = Letters::Capital;
    Colours colours = Colours::Print;
    ColourMaps maps; // greyscale has its own for classes and signed values
    bool isTransparent = false;
    bool hasSmallPrint = false; // recording, version and seed under the figure
};

// Panels in a grid on one page, or anywhere on it.
struct Figure {
    QString name;
    FigureSettings settings;
    int columns = 1;
    int rows = 1;
    std::vector<FigurePanel> panels;
};

} // namespace edgescope
