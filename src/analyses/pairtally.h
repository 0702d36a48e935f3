// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/scalecollector.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace edgescope {

// How often each pair of counts occurs in all bins of one scale. Usual pairs are counted in a table that is
// read at the end only.
class PairTally
{
public:
    // Sized for about so many spikes a bin.
    PairTally(double meanE, double meanI, std::int64_t bins, int unitsE, int unitsI);

    void add(std::int64_t e, std::int64_t i) { m_collector.add(e, i, 1); }
    // Excitatory spikes in the lower, inhibitory ones in the upper 16 bits.
    void add(std::span<const std::uint32_t> counts);

    // With everything counted so far.
    ScaleStatistics statistics(const ScaleStatistics &like);

private:
    void addPacked(std::uint32_t count) { add(count & 0xffff, count >> 16); }
    void emptyTable();

    int m_bitsE = 0;
    int m_bitsI = 0;
    std::int64_t m_inTable = 0;
    // Turns are taken because adding twice to one cell in a row makes the second addition wait for the first.
    static constexpr size_t turns = 4;
    std::array<std::vector<std::uint32_t>, turns> m_cells; // none where there are few bins
    ScaleCollector m_collector;
};

} // namespace edgescope
