// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace edgescope {

// One column, one and a half and two columns of most journals, in millimetres.
inline constexpr double journalWidths[] = {85, 114, 174};

} // namespace edgescope
