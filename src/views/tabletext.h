// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace edgescope {

// Tab-separated with a header line (C locale); what is not computable is an empty cell.
QString tableText(const Table &table);

} // namespace edgescope
