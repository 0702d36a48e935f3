// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ridgecells.h"

// The two rules of finding ridges; see RidgeSettings.
namespace edgescope {

std::vector<Ridge> ridgeSkeleton(const RidgeCells &cells, const RidgeSettings &settings,
                                 const Progress &progress);

std::vector<Ridge> penalisedPaths(const RidgeCells &cells, const RidgeSettings &settings,
                                  const Progress &progress);

} // namespace edgescope
