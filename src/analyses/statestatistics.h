// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/blockbootstrap.h"
#include "analyses/blockfeatures.h"
#include "analyses/quantiles.h"

#include <span>

// How sure the features of each state are, and which differ between states (methods, section 10).
namespace edgescope {

// How p values of many features are adjusted: step by step (Holm), or against the largest standardised
// difference of any feature in each permutation.
enum class Adjustment : std::uint8_t { Holm, MaxStatistic };

// 95 % percentile interval of each feature of an entry over draws of its blocks with replacement. Undefined
// with fewer than 4 blocks. `seed` alone decides the draws.
std::vector<Interval95> bootstrapIntervals(const BlockFeatures &features, size_t entry, std::int64_t draws,
                                           std::uint64_t seed, const Progress &progress);

// How one feature differs between two states.
struct StateTest {
    double difference = undefined; // a − b, over all time of each state
    double effectSize = undefined; // |difference| over the SD within states of the blocks' own values, pooled
    double p = undefined;          // (1 + draws with at least this |a − b|) / (1 + draws)
    double pAdjusted = undefined;  // over the features of the pair
};

// One for each feature: entries `a` and `b` against permutations of their blocks' labels.
std::vector<StateTest> permutationTests(const BlockFeatures &features, size_t a, size_t b, std::int64_t draws,
                                        std::uint64_t seed, Adjustment adjustment, const Progress &progress);

// p values adjusted after Holm: ascending, the j-th of m times m − j + 1, never less than the one before and
// at most 1. Undefined ones stay so and do not count.
std::vector<double> holmAdjusted(const std::vector<double> &p);

// The analysis "state_statistics". Tables: state_tests, one row for each feature and pair of states, and
// state_intervals, one for each state and feature.
const std::vector<Parameter> &stateStatisticsParameters();
Result runStateStatistics(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
