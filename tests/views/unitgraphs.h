// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace edgescope {

// Four units on a square of four electrodes 400 µm apart: a (E) and b (I) on the first, c (E) on the second,
// d without class on the fourth. a excites b, b inhibits c, and c excites b.
inline UnitGraph smallGraph()
{
    UnitGraph graph;
    for (int n = 0; n < 4; ++n)
        graph.electrodes.push_back(
            {QStringLiteral("e%1").arg(n), {}, 400.0 * (n % 2), 400.0 * static_cast<double>(n / 2)});
    graph.units = {{QStringLiteral("a"), UnitClass::Excitatory, 0},
                   {QStringLiteral("b"), UnitClass::Inhibitory, 0},
                   {QStringLiteral("c"), UnitClass::Excitatory, 1},
                   {QStringLiteral("d"), UnitClass::Unclassified, 3}};
    graph.connections = {{0, 1, UnitClass::Excitatory, 0.002, 1e-7, 0.034},
                         {1, 2, UnitClass::Inhibitory, 0.0016, 0.0004, -0.012},
                         {2, 1, UnitClass::Excitatory, 0.0024, 1e-9, 0.05}};
    return graph;
}

} // namespace edgescope
