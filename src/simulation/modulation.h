// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/processes.h"
#include "simulation/scenario.h"

#include <array>
#include <span>
#include <vector>

namespace edgescope {

// What the rates of all units of a class are multiplied with, a value a millisecond (methods, section 20):
//   gate · exp(a g + b h + c w − variance / 2) · gain,
// g the drive shared by both classes, h and w the class's own slow drive and fast noise. Mean 1; where a
// seizure follows states, the gain of the inhibitory units brings them to their rate before a seizure.
class Modulation
{
public:
    // Of one part of the record, from its start.
    Modulation(const SimulationSettings &settings, const RecordPart &part, std::vector<Episode> episodes);

    // Makes the next `count` milliseconds, which lie inside the part.
    void advance(size_t count);

    // The integral of the modulation of a class (0 excitatory, 1 inhibitory) from the start of the last piece
    // to the end of each of its milliseconds, in seconds, beginning with 0: count + 1 values. For a unit that
    // fires `rateHz` on average and whose instantaneous rate never exceeds `limitHz`: that of
    // min(modulation, limitHz / rateHz). `buffer` holds the values where the limit acts.
    std::span<const double> integral(size_t unitClass, double rateHz, double limitHz,
                                     std::vector<double> &buffer) const;

private:
    void modulate(size_t unitClass, std::int64_t first, std::int64_t last, const StateModel &state);
    void applySeizure(size_t unitClass);

    RecordPart m_part;
    double m_inhibitoryGain; // of the whole part
    std::vector<Episode> m_episodes;
    std::int64_t m_start; // of the last piece, ms
    std::int64_t m_stop;
    Ladder m_shared;
    SlowWave m_slowWave;
    std::array<Ladder, 2> m_private;
    std::array<OrnsteinUhlenbeck, 2> m_fast;
    std::vector<double> m_sharedDrive;
    std::vector<double> m_gate;
    std::array<std::vector<double>, 2> m_privateDrive;
    std::array<std::vector<double>, 2> m_fastNoise;
    std::array<std::vector<double>, 2> m_values;
    std::array<std::vector<double>, 2> m_integrals;
    std::array<double, 2> m_highest{}; // of the last piece's values
};

} // namespace edgescope
