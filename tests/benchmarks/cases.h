// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace edgescope::benchmark {

// Pooling, ensembles at all 32 scales, a brushed range with all analyses, and partition curves against
// sorting, on 100 units × 8 h × 5 Hz.
void runEnsembleCases();

// Co-occurrence matrices, their features and sliding windows, 23 scales × 28 800 columns.
void runMncmCases();

} // namespace edgescope::benchmark
