// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/array/arraylayout.h"

#include <optional>
#include <vector>

namespace edgescope {

// Rows of the graph's units as the raster's groups have them: excitatory, inhibitory, unclassified; within a
// class in the order of the file.
std::vector<int> unitOrder(const UnitGraph &graph);

// Where the units of a graph are drawn.
struct UnitGraphLayout {
    struct Place {
        QPointF centre; // x to the right and y upwards: µm, or radii of the circle
        QPointF offset; // from it, in sides of an electrode
    };

    std::optional<ArrayLayout> electrodes; // nothing: the units stand on a circle
    std::vector<Place> places;             // of each unit
    QSizeF side;                           // room around a centre, in the unit of the centres
    double nearest = 1;                    // least distance of two units round one centre, in sides
    QRectF extent;
    QString note; // what the user should know of it; may be empty
};

// Units on their electrodes, those of one electrode fanned out round it, those without electrode in a row
// below. When the electrodes have no positions or no unit has an electrode: all on a circle in their order,
// clockwise from the top.
UnitGraphLayout unitGraphLayout(const UnitGraph &graph);

} // namespace edgescope
