// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace edgescope {

// Stands for a number that has no value.
inline constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

} // namespace edgescope
