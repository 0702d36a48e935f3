// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ensemblesignals.h"
#include "core/parameter.h"
#include "core/progress.h"
#include "core/scalegrid.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

// One pass over the spikes counts the bins of all 32 scales and keeps what the analyses need: exact integer
// moments and histograms. Integers add up to the same sums in any order, so the result does not depend on the
// number of threads.
namespace edgescope {

// Time that is analysed together: the ranges of one state, or of everything asked for.
struct Segments {
    QString state;                 // empty for the combined time
    std::vector<TimeRange> ranges; // merged, seconds from the recording's start
};

// Exact sums over bins of the counts of both classes.
struct CountMoments {
    std::int64_t bins = 0;
    std::int64_t sumE = 0;
    std::int64_t sumI = 0;
    std::int64_t sumEE = 0;
    std::int64_t sumII = 0;
    std::int64_t sumEI = 0;

    // Adds `times` bins that hold e and i spikes.
    void add(std::int64_t e, std::int64_t i, std::int64_t times = 1)
    {
        bins += times;
        sumE += times * e;
        sumI += times * i;
        sumEE += times * e * e;
        sumII += times * i * i;
        sumEI += times * e * i;
    }
    CountMoments &operator+=(const CountMoments &other);
    bool operator==(const CountMoments &) const = default;
};

// One value that occurs and how many bins have it.
struct ValueCount {
    std::int64_t value = 0;
    std::int64_t bins = 0;

    bool operator==(const ValueCount &) const = default;
};

// One scale of one set of segments.
struct ScaleStatistics {
    int scale = 0;
    double width = 0;
    CountMoments moments;
    // Spikes per bin, ascending, only values that occur. Empty when the class has no units.
    std::vector<ValueCount> histogramE;
    std::vector<ValueCount> histogramI;
    // The fluctuation difference on its integer lattice, cE · N_I − cI · N_E, ascending. Divided by N_E · N_I
    // it is f in spikes per neuron. Empty when a class has no units.
    std::vector<ValueCount> histogramF;
    // Moments of consecutive stretches one coarsest bin long, for block bootstraps over time. The ranges of
    // the segments are laid end to end and cut every scaleWidth(32) seconds; a bin belongs to the stretch in
    // which it starts. All scales have the same stretches.
    std::vector<CountMoments> blocks;
};

struct SegmentStatistics {
    Segments segments;
    std::vector<ScaleStatistics> scales; // k = 1…32
};

struct EnsembleStatistics {
    TimeRange window; // bins of every scale are anchored at its start
    int excitatoryUnits = 0;
    int inhibitoryUnits = 0;
    std::vector<SegmentStatistics> segments; // the combined time first, then one entry a state
    std::optional<int> selectedUnits{};      // as of the ensembles
};

// Parameters of the analysis "ensembles", which all others build on: count_silent_units (yes),
// exclude_seizures (yes), exclude_invalid (yes), normalisation of the signals shown (per_neuron_count).
const std::vector<Parameter> &ensembleParameters();

// The time to analyse inside `window`. With `states` empty the combined entry is the whole window, states
// ignored; otherwise it is the union of the states' time. Gaps are always left out; invalid times and
// seizures when the ensemble values say so. One entry for each state of `states` follows, and with
// `everyState` one for each state the recording has (the headless program's tables).
std::vector<Segments> analysisSegments(const Recording &recording, const TimeRange &window,
                                       const std::vector<QString> &states, bool everyState,
                                       const Values &ensembleValues);

// Counts every scale for every entry of `segments`. A bin belongs to an entry when it lies wholly inside one
// of its ranges (tolerance 1 ns). Bins are anchored at the start of `window`; the partial last bin is
// dropped.
EnsembleStatistics ensembleStatistics(const EnsembleSignals &ensemble, const TimeRange &window,
                                      const std::vector<Segments> &segments, const Progress &progress);

// First and one-past-last bin of width `width` that lies wholly inside `range`, bins anchored at the window's
// start and limited to the window's whole bins.
struct BinSpan {
    std::int64_t first = 0;
    std::int64_t last = 0;
};
BinSpan wholeBins(const TimeRange &window, const TimeRange &range, double width);

} // namespace edgescope
