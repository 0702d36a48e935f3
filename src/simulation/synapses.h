// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulation.h"

#include <span>
#include <vector>

namespace edgescope {

// A planted monosynaptic connection between two units. The excitatory ones add a spike of the target 2 ± 0.3
// ms after 3 % of the source's spikes; the inhibitory ones remove 60 % of the target's spikes 1 to 4 ms after
// a spike of the source.
struct Synapse {
    size_t source = 0;
    size_t target = 0;
    bool excitatory = true;

    static constexpr double probability = 0.03;
    static constexpr double delay = 0.002;
    static constexpr double delaySpread = 0.0003;
    static constexpr double removedShare = 0.6;
    static constexpr double removedFrom = 0.001;
    static constexpr double removedTo = 0.004;
};

// Draws up to 20 excitatory and 7 inhibitory connections among the faster units, whose correlograms can show
// them. No unit belongs to two, so that no pair looks connected by way of a third.
std::vector<Synapse> drawSynapses(const SimulationSettings &settings, std::span<const double> ratesHz,
                                  std::span<const UnitClass> classes);

// Changes the targets' spike trains, which stay inside [0, duration).
void plantSynapses(const SimulationSettings &settings, std::span<const Synapse> synapses, double duration,
                   std::vector<Unit> &units);

} // namespace edgescope
