// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/recording.h"
#include "formats/neuroscopeparameters.h"
#include "formats/neuroscopeset.h"

namespace edgescope {

// Adds the clusters but 0 of every shank as units "shank.cluster", with the words the parameters say of them.
// A shank whose files are damaged is left out with a warning. Electrode n - 1 is that of shank n.
void addNeuroscopeUnits(const NeuroscopeSet &set, const NeuroscopeParameters &parameters, double rateHz,
                        const Progress &progress, Recording &recording);

} // namespace edgescope
