// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/spikespans.h"

#include <cstdint>
#include <memory>
#include <vector>

// Surrogates made of spike trains (methods, section 5). All of them live on the time that is analysed: its
// stretches are laid end to end, so that a stretch left out (a gap, a seizure) is no interval between spikes.
// Spikes are moved by and to whole ticks of 2^-30 s. What is given must outlive the sources made of it.
namespace edgescope {

// Inside which stretches of time spikes are moved.
enum class SurrogateRange : std::uint8_t {
    AnalysedTime, // all of it laid end to end
    Episodes,     // each episode of one vigilance state, and each stretch between them, for itself
};

struct TrainSurrogateSettings {
    SurrogateRange range = SurrogateRange::AnalysedTime;
    // Seconds: least shift in either direction, used in stretches at least twice as long.
    double leastShift = 0;
};

// Each unit's train turned round by a random time of its own. Keeps each unit's spikes and its intervals but
// the one across the end; breaks synchrony between units.
std::unique_ptr<SpikeSource> circularShift(const AnalysisInput &input, const TrainSurrogateSettings &settings,
                                           std::uint64_t seed);

// All excitatory trains turned round by one common random time, the inhibitory ones unchanged. Keeps all
// structure inside each class; breaks their alignment only.
std::unique_ptr<SpikeSource> populationShift(const AnalysisInput &input,
                                             const TrainSurrogateSettings &settings, std::uint64_t seed);

// Intervals between the spikes of each class' pooled train in random order. Keeps in each stretch the number
// of spikes, the first and the last spike and the set of intervals; breaks all other structure. Units lose
// their identity.
class IsiPermutation
{
public:
    // The intervals are taken once, for any number of surrogates.
    IsiPermutation(const AnalysisInput &input, const TrainSurrogateSettings &settings,
                   const Progress &progress);
    ~IsiPermutation();

    // One surrogate after another may use the same room; one at a time.
    struct Room {
        std::vector<std::uint32_t> excitatory;
        std::vector<std::uint32_t> inhibitory;
    };
    std::unique_ptr<SpikeSource> surrogate(std::uint64_t seed, Room &room, const Progress &progress) const;

private:
    struct Intervals;
    std::unique_ptr<const Intervals> m_intervals;
};

} // namespace edgescope
