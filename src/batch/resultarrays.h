// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ensemblesignals.h"
#include "core/progress.h"

namespace edgescope {

class ResultsFile;

// Writes both ensembles at every scale, /ensembles/<k>/{e,i} in spikes per neuron per bin, over `window`,
// tile by tile. A class without units has no ensemble: its array is left out and the attribute "missing" of
// the group says so.
void writeEnsembles(ResultsFile &file, const EnsembleSignals &ensemble, const TimeRange &window,
                    const Progress &progress);

} // namespace edgescope
