// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/surrogatecounts.h"
#include "analyses/surrogatetrains.h"

#include <algorithm>

// Surrogates as whole trains, which the program itself never builds.
namespace edgescope {

inline EnsembleSignals trainsOf(const AnalysisInput &input, SpikeSource &source)
{
    const TimeRange window = input.statistics->window;
    const int bits = spanBits(spikesPerSecond(input));
    std::vector<double> excitatory;
    std::vector<double> inhibitory;
    SpikeSpan span;
    while (static_cast<double>(span.to) / ticksPerSecond < window.length()) {
        span.from = span.to;
        span.to += std::int64_t{1} << bits;
        source.fill(span);
        for (auto [ticks, times] :
             {std::pair(&span.excitatory, &excitatory), {&span.inhibitory, &inhibitory}})
            for (const std::uint32_t tick : *ticks)
                times->push_back(window.start + static_cast<double>(span.from + tick) / ticksPerSecond);
    }
    std::sort(excitatory.begin(), excitatory.end());
    std::sort(inhibitory.begin(), inhibitory.end());
    const std::span<const double> trainE(excitatory);
    const std::span<const double> trainI(inhibitory);
    return {PooledSpikes(std::span(&trainE, 1), window), PooledSpikes(std::span(&trainI, 1), window),
            input.ensemble->excitatoryUnits, input.ensemble->inhibitoryUnits, window};
}

inline EnsembleSignals permutedTrains(const AnalysisInput &input, const TrainSurrogateSettings &settings,
                                      std::uint64_t seed)
{
    const IsiPermutation permutation(input, settings, Progress());
    IsiPermutation::Room room;
    return trainsOf(input, *permutation.surrogate(seed, room, Progress()));
}

inline EnsembleSignals shiftedTrains(const AnalysisInput &input, const TrainSurrogateSettings &settings,
                                     std::uint64_t seed)
{
    return trainsOf(input, *circularShift(input, settings, seed));
}

inline EnsembleSignals shiftedPopulations(const AnalysisInput &input, const TrainSurrogateSettings &settings,
                                          std::uint64_t seed)
{
    return trainsOf(input, *populationShift(input, settings, seed));
}

} // namespace edgescope
