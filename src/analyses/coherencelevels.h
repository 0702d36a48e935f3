// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/waveletcoherence.h"
#include "core/result.h"

#include <cstdint>
#include <vector>

// How large the coherence of independent noise is (methods, section 13): pairs of first-order autoregressive
// series with the lag-1 autocorrelations of the two signals.
namespace edgescope {

struct NoisePairs {
    double alphaX = 0;
    double alphaY = 0;
    double rateHz = 0;
    CoherenceSettings settings;
    std::uint64_t seed = 1;

    bool operator==(const NoisePairs &) const = default;
};

// What is known of R² of noise so far. More pairs are added; each has random streams of its own, so that the
// levels do not depend on how many are made at a time or on the number of threads.
class CoherenceLevels : public Refinement
{
public:
    static constexpr std::size_t steps = 2000; // of the histograms over 0…1

    explicit CoherenceLevels(const NoisePairs &noise);

    const NoisePairs &noise() const { return m_noise; }
    std::int64_t pairs() const { return m_pairs; }
    // The same with pairs up to `pairs`. Outside the cone of influence R² of noise does not depend on the
    // length of the series, so that pairs are only so long that the slowest scale has a part outside of it.
    std::shared_ptr<const CoherenceLevels> withPairs(std::int64_t pairs, const Progress &progress) const;
    // R² that noise stays below with this probability, for each row (ascending frequencies); NaN without
    // pairs.
    std::vector<double> levels(double confidence) const;
    // Mean of R² over all pairs, for each row.
    std::vector<double> means() const;

    // Seconds of a pair.
    static double pairSeconds(const CoherenceSettings &settings, double times = 1);

private:
    NoisePairs m_noise;
    std::int64_t m_pairs = 0;
    std::vector<std::vector<std::int64_t>> m_counts; // of each row, over steps of R²
};

} // namespace edgescope
