// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

// The one way to use several threads inside an analysis.
namespace edgescope {

// Sets how many threads parallelFor uses in this process; 0 = all cores.
void setParallelThreads(int count);

// How many threads parallelFor uses.
int parallelThreads();

// Calls body(i) for i in [0, count), in any order, on several threads. An exception thrown by a body stops
// the loop and is thrown again here. Results must not depend on the order: give each i its own place to
// write, add up afterwards.
void parallelFor(std::int64_t count, const std::function<void(std::int64_t)> &body);

} // namespace edgescope
