// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/report.h"

#include <functional>

namespace edgescope {

// The report as HTML; `figure` gives what stands in place of each figure.
QString reportPage(const Report &report, const std::function<QString(const ReportFigure &, size_t)> &figure);

} // namespace edgescope
