// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"

#include <span>

// Statistics of the ensembles for many sets of classes that differ in a few units only. Spikes are counted
// once: bins in which these units did the same are kept as one.
namespace edgescope {

// Bins that hold the same spikes: of the settled units of both classes, and of each open unit.
struct BinPattern {
    std::uint32_t e = 0;
    std::uint32_t i = 0;
    std::int64_t bins = 0;
    std::size_t firstShare = 0; // of the open units' spikes in them
    std::size_t lastShare = 0;
};

// Spikes of one open unit in a bin.
struct OpenShare {
    std::uint32_t unit = 0; // place among the open units
    std::uint32_t spikes = 0;

    bool operator==(const OpenShare &) const = default;
};

// All bins of one scale.
struct BinPatterns {
    int scale = 0;
    std::vector<BinPattern> patterns;
    std::vector<OpenShare> shares;

    // As ensembleStatistics counts them for these classes of the open units, without blocks. The numbers of
    // units are those of all of both classes.
    ScaleStatistics statistics(std::span<const UnitClass> openClasses, int unitsE, int unitsI) const;
};

// The spikes of one input in its combined time, with some units whose class is left open.
class ClassPatterns
{
public:
    // `open` are rows in Recording::units. Those of all others keep their classes.
    ClassPatterns(const AnalysisInput &input, std::span<const std::size_t> open);

    // Throws Cancelled.
    BinPatterns patterns(int scale, const Progress &progress) const;

private:
    class Counter;
    struct OpenSpike {
        double seconds = 0; // from the start of the bins' window
        std::uint32_t unit = 0;
    };

    EnsembleSignals m_settled;
    std::vector<OpenSpike> m_open; // in the order of time
    TimeRange m_window;            // bins are anchored at its start
    std::vector<TimeRange> m_ranges;
};

} // namespace edgescope
