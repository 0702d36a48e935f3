// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/pairtally.h"

#include <bit>
#include <cmath>

namespace edgescope {
namespace {

// A table costs its cells; so many bins are worth it.
constexpr std::int64_t binsPerCell = 8;

// Bits of counts that a class of this mean rarely exceeds.
int usualBits(double mean)
{
    constexpr int most = 8;
    const double usual = std::min(mean + 8 * std::sqrt(mean) + 7, std::ldexp(1.0, most) - 1);
    return std::bit_width(static_cast<unsigned>(usual));
}

} // namespace

PairTally::PairTally(double meanE, double meanI, std::int64_t bins, int unitsE, int unitsI)
    : m_bitsE(usualBits(meanE))
    , m_bitsI(usualBits(meanI))
    , m_collector(unitsE, unitsI, true)
{
    const std::int64_t cells = std::int64_t{1} << (m_bitsE + m_bitsI);
    if (cells * binsPerCell <= bins)
        for (std::vector<std::uint32_t> &part : m_cells)
            part.resize(static_cast<size_t>(cells));
}

void PairTally::add(std::span<const std::uint32_t> counts)
{
    if (m_cells.front().empty()) {
        for (const std::uint32_t count : counts)
            addPacked(count);
        return;
    }
    const std::uint32_t unusual = ~(((1u << m_bitsE) - 1) | (((1u << m_bitsI) - 1) << 16));
    const std::uint32_t cells = (1u << (m_bitsE + m_bitsI)) - 1;
    const int shift = 16 - m_bitsE;
    const auto cellOf = [=](std::uint32_t count) { return (count | count >> shift) & cells; };
    std::uint32_t *const first = m_cells[0].data();
    std::uint32_t *const second = m_cells[1].data();
    std::uint32_t *const third = m_cells[2].data();
    std::uint32_t *const fourth = m_cells[3].data();
    const size_t whole = counts.size() - counts.size() % turns;
    for (size_t n = 0; n < whole; n += turns) {
        // All are read before any cell is written, which might be one of them for all the compiler knows.
        const std::uint32_t a = counts[n];
        const std::uint32_t b = counts[n + 1];
        const std::uint32_t c = counts[n + 2];
        const std::uint32_t d = counts[n + 3];
        if (((a | b | c | d) & unusual) != 0) [[unlikely]] {
            for (const std::uint32_t count : {a, b, c, d})
                addPacked(count);
            continue;
        }
        ++first[cellOf(a)];
        ++second[cellOf(b)];
        ++third[cellOf(c)];
        ++fourth[cellOf(d)];
    }
    for (size_t n = whole; n < counts.size(); ++n)
        addPacked(counts[n]);
    // Long before a cell of 32 bits could overflow.
    constexpr std::int64_t most = std::int64_t{1} << 31;
    m_inTable += static_cast<std::int64_t>(whole);
    if (m_inTable > most)
        emptyTable();
}

void PairTally::emptyTable()
{
    for (std::uint32_t cell = 0; cell < m_cells.front().size(); ++cell) {
        std::int64_t bins = 0;
        for (std::vector<std::uint32_t> &part : m_cells)
            bins += std::exchange(part[cell], 0);
        if (bins > 0)
            m_collector.add(cell & ((1u << m_bitsE) - 1), cell >> m_bitsE, bins);
    }
    m_inTable = 0;
}

ScaleStatistics PairTally::statistics(const ScaleStatistics &like)
{
    emptyTable();
    return m_collector.statistics(like);
}

} // namespace edgescope
