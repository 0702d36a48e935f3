// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace edgescope {

// Between a number and its unit, and between groups of digits.
inline constexpr QChar narrowSpace(0x202F);
// The sign of a number, where a hyphen would be too short.
inline constexpr QChar trueMinus(0x2212);

} // namespace edgescope
