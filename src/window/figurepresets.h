// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"

namespace edgescope {

inline constexpr int paperFigures = 4;

// What the four figures of "Symmetry's Edge in Cortical Dynamics" (arXiv 2306.11965) show that a recording
// can give, with these conditions: traces, spikes and ensembles; joint distribution and collapse; partition
// curves and texture features; a seizure in time and frequency. Their pictures are still to be made. All
// panels of the last one show the time around the seizure, `seizure`; empty: none is marked, they keep the
// time of the conditions.
Figure paperFigure(int number, const PanelRecipe &conditions, const FigureSettings &settings,
                   const TimeRange &seizure);
// In a few words what it shows.
QString paperFigureTip(int number);

} // namespace edgescope
