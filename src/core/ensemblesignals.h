// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace edgescope {

// All spikes of one class in one sorted train, with an index of ranks: the number of spikes before any time
// is found without searching the whole train, so that counting the bins of a range costs its bins, not the
// recording's spikes.
class PooledSpikes
{
public:
    PooledSpikes() = default;
    // Pools the spikes that lie inside `window` of the units whose class, in `classes`, is `unitClass`.
    PooledSpikes(std::span<const Unit> units, std::span<const UnitClass> classes, UnitClass unitClass,
                 const TimeRange &window);
    // Pools trains, each ascending and inside `window`.
    PooledSpikes(std::span<const std::span<const double>> trains, const TimeRange &window);

    // Ascending, seconds from the recording's start.
    const std::vector<double> &times() const { return m_times; }

    // Number of spikes with (time - origin) < t, the subtraction done in double (methods, section 1). The
    // origin is the start of the bins' window.
    std::int64_t rank(double t, double origin = 0) const;

    // Counts spikes in bins [firstBin, firstBin + counts.size()) of width `width` whose bin 0 starts at
    // `origin`. Costs the spikes or the bins of the stretch, whichever are fewer.
    void count(double origin, double width, std::int64_t firstBin, std::span<std::uint32_t> counts) const;

private:
    void buildRanks(const TimeRange &window);
    void buildTicks(const TimeRange &window);
    void countSpikes(double origin, double width, std::int64_t firstBin, std::int64_t firstSpike,
                     std::int64_t lastSpike, std::span<std::uint32_t> counts) const;

    std::vector<double> m_times;
    std::vector<std::uint32_t> m_ranks; // spikes before each step of the index
    double m_start = 0;
    double m_inverseStep = 1;
    // The same times as whole numbers inside frames of 16 s, which are quicker to turn into bins.
    std::vector<std::uint32_t> m_ticks;
    std::vector<std::int64_t> m_frames; // first spike of each frame, and the number of spikes
};

// What every ensemble analysis starts from: the pooled spikes of both classes and the number of units in
// each. A class without units has no ensemble: its series is undefined, never zero.
struct EnsembleSignals {
    PooledSpikes excitatory;
    PooledSpikes inhibitory;
    int excitatoryUnits = 0; // units in the class, silent ones included (methods, section 1)
    int inhibitoryUnits = 0;
    TimeRange window; // the recording's window
    // How many units are selected when the ensembles take in these alone; nothing: all units.
    std::optional<int> selectedUnits{};

    const PooledSpikes &spikes(UnitClass unitClass) const
    {
        return unitClass == UnitClass::Inhibitory ? inhibitory : excitatory;
    }
    int unitCount(UnitClass unitClass) const
    {
        return unitClass == UnitClass::Inhibitory ? inhibitoryUnits : excitatoryUnits;
    }
};

// Pools `units` by their `classes` (one for each unit). With `countSilentUnits` false, units without a spike
// in the window do not count in the size of their class.
EnsembleSignals ensembleSignals(std::span<const Unit> units, std::span<const UnitClass> classes,
                                const TimeRange &window, bool countSilentUnits = true);

} // namespace edgescope
