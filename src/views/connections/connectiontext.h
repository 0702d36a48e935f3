// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace edgescope {

// "excitatory" or "inhibitory".
QString signTitle(UnitClass sign);

// "2.0 ms", "24.8 ms".
QString lagText(double seconds);

// "excitatory, 2.0 ms, p 1e−7, 0.034 spikes per spike".
QString connectionText(const Connection &connection);

// "e12 → i3, excitatory, …".
QString connectionText(const UnitGraph &graph, const Connection &connection);

// How many connections there are of a sign that leave a unit, or all of them (−1).
int connectionCount(const UnitGraph &graph, UnitClass sign, int source = -1);

} // namespace edgescope
