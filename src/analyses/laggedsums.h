// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ensemblestatistics.h"

#include <span>
#include <vector>

namespace edgescope {

// The same sums as laggedMoments, for bins that arrive one after another and are not kept.
class LaggedSums
{
public:
    explicit LaggedSums(int lags);

    // The next bins of the range: excitatory spikes in the lower, inhibitory ones in the upper 16 bits.
    void add(std::span<const std::uint32_t> counts);
    // One bin whose counts may be larger.
    void add(std::uint32_t e, std::uint32_t i);
    // No pair spans two ranges.
    void endRange();

    // By lag, first the most negative, of the ranges that have ended.
    const std::vector<CountMoments> &moments() const { return m_byLag; }

private:
    void flush();
    void begin();
    void addPairs(std::int64_t lag, const CountMoments &lostE, const CountMoments &lostI);
    CountMoments &at(std::int64_t lag) { return m_byLag[static_cast<size_t>(lag + m_lags)]; }

    std::int64_t m_lags;
    size_t m_most; // bins that are summed at a time, with those before them
    std::vector<CountMoments> m_byLag;
    CountMoments m_range; // of the bins of the range; without products
    // The bins to be summed after as many earlier ones as there are lags, zeros where the range began.
    std::vector<std::uint32_t> m_e;
    std::vector<std::uint32_t> m_i;
    std::vector<std::uint32_t> m_headE; // the range's first bins
    std::vector<std::uint32_t> m_headI;
};

} // namespace edgescope
