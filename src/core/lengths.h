// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace edgescope {

// Typographic points.
inline constexpr double pointsPerInch = 72;
inline constexpr double pointsPerMillimetre = pointsPerInch / 25.4;

} // namespace edgescope
