// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/recording.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

// Auto- and cross-correlograms of spike trains: how often the lag from a spike of one unit to a spike of
// another falls into each bin.
namespace edgescope {

// Bins centred at whole multiples of the width, from −half to half. A lag on the edge between two bins, as
// spike times in whole samples have, belongs to the later one.
struct CorrelogramBins {
    double width = 0.0004; // seconds
    int half = 150;

    int size() const { return 2 * half + 1; }
    double lag(int bin) const { return (bin - half) * width; }
    int binAt(double seconds) const; // of the centre nearest to it
};

// 0.4 ms, ±60 ms: what connections are looked for in.
inline constexpr CorrelogramBins connectionBins{0.0004, 150};
// 0.5 ms, ±50 ms: CellExplorer's narrow autocorrelogram.
inline constexpr CorrelogramBins autocorrelogramBins{0.0005, 100};

// Counts of lags t − s over all spikes s of `source` and t of `target`, both ascending.
// Throws Cancelled.
std::vector<std::uint32_t> crossCorrelogramOf(std::span<const double> source, std::span<const double> target,
                                              const CorrelogramBins &bins = connectionBins,
                                              const Progress &progress = {});

// The same of a train with itself; no spike is compared with itself.
std::vector<std::uint32_t> autocorrelogramOf(std::span<const double> train,
                                             const CorrelogramBins &bins = autocorrelogramBins);

// The correlogram from the target to the source: the same, back to front, but for lags on an edge.
std::vector<std::uint32_t> reversed(std::vector<std::uint32_t> counts);

// Hands over the correlogram of every pair of units, source before target, from several threads at once. A
// pair is the same whatever the number of threads; their order is not. With `first` and `last` only of the
// pairs from one place to before another in the order of core/unitpairs.h. Throws Cancelled.
using PairConsumer =
    std::function<void(std::size_t source, std::size_t target, const std::vector<std::uint32_t> &counts)>;
void forEachPair(std::span<const Unit> units, const CorrelogramBins &bins, const PairConsumer &consume,
                 const Progress &progress);
void forEachPair(std::span<const Unit> units, const CorrelogramBins &bins, std::int64_t first,
                 std::int64_t last, const PairConsumer &consume, const Progress &progress);

} // namespace edgescope
