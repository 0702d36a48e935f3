// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ensemblestatistics.h"

// Surrogates made of the bins of each scale and entry (methods, section 5). They have no blocks.
namespace edgescope {

// The bins of each class in random order of their own: keeps each class' histogram exactly, breaks their
// alignment. Needs no series: the table of pairs of counts is drawn from its margins.
EnsembleStatistics binPermutation(const EnsembleStatistics &data, std::uint64_t seed,
                                  const Progress &progress);

// Counts are whole numbers everywhere. Normally distributed ones are kept in steps of 1/1024 spike: such
// statistics tell of 1024 times as many units, whose spikes count as much less.
inline constexpr int normalSteps = 1024;

// Independent normal numbers with the mean and the variance of each class.
EnsembleStatistics gaussPair(const EnsembleStatistics &data, std::uint64_t seed, const Progress &progress);

// Normal numbers with the mean and the variance of f, kept as if they were the excitatory ensemble beside a
// silent inhibitory one: only what is computed from f has a meaning.
EnsembleStatistics gaussDifference(const EnsembleStatistics &data, std::uint64_t seed,
                                   const Progress &progress);

} // namespace edgescope
