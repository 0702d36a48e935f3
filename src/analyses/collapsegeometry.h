// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ensemblestatistics.h"
#include "core/result.h"

#include <span>

namespace edgescope {

// Shape of the collapse curve of one scale (methods, section 7): the cumulative sum of the sorted fluctuation
// difference after its mean was removed, Y_j = (1/M) Σ_{m≤j} f̃_(m) over x = j/M.
struct CollapseGeometry {
    double depth = undefined; // −min Y, in the unit of f; 0 when f does not vary
    double asymmetry = undefined; // ∫|y(x) − y(1−x)| dx / ∫ y on 201 points; undefined when the depth is 0
};

// Exact from the histogram of f on its integer lattice; `unit` is the value of one lattice step
// (1 / (N_E · N_I · Δt) for Hz per neuron). Undefined with fewer than 10 bins.
CollapseGeometry collapseGeometry(std::span<const ValueCount> histogramF, double unit);

} // namespace edgescope
