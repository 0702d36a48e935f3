// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/plotframe.h"

#include <set>

namespace edgescope {

// What is drawn of a unit graph, in all its forms.
struct ShownGraph {
    const UnitGraph *graph = nullptr; // never null when drawn
    std::set<int> selected;           // units
    double strongest = 0;             // largest size of spikes added

    ShownGraph(const UnitGraph &shown, const std::vector<int> &units);

    bool isSelected(int unit) const { return selected.contains(unit); }
    // Whether a connection stands out: one end of it is selected, or nothing is.
    bool isStrong(const Connection &connection) const;
    // Its strength as a share of the strongest, 0…1.
    double share(const Connection &connection) const;
};

// Opacity of connections that do not stand out.
inline constexpr double faint = 0.25;

QColor connectionColour(UnitClass sign, const Theme &theme);

// A line from one unit to another: solid with a triangular head from an excitatory one, dashed with a bar at
// the end from an inhibitory one; the wider, the larger its share. `path` ends at the head's tip.
void paintArrow(QPainter &painter, const QPainterPath &path, UnitClass sign, double share, const Theme &theme,
                double unit);

} // namespace edgescope
