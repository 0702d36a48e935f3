// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/synapses.h"

#include <QByteArray>

#include <span>

namespace edgescope {

// The ground truth of a simulation as JSON: scenario, seed, units with their planted rates, state table,
// synapses, seizure and expected values.
QByteArray truthJson(const SimulationSettings &settings, const SimulatedUnits &simulated,
                     std::span<const double> ratesHz, std::span<const Synapse> synapses);

} // namespace edgescope
