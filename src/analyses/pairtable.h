// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <span>
#include <utility>

namespace edgescope {

// How often each pair of small counts occurs in a stretch of bins. Four tables take turns because adding
// twice to one cell in a row makes the second addition wait for the first.
class PairTable
{
public:
    static constexpr std::uint32_t size = 32;

    // Calls emitPair(e, i, bins) for every pair that occurs; for pairs too large for the table bin by
    // bin.
    template <typename Emit>
    void tabulate(std::span<const std::uint32_t> e, std::span<const std::uint32_t> i, const Emit &emitPair)
    {
        std::uint32_t bitsE = 0; // all bits that occur in the counts: an upper limit that costs little
        std::uint32_t bitsI = 0;
        const size_t whole = e.size() - e.size() % m_cells.size();
        for (size_t n = 0; n < whole; n += 4) {
            const std::uint32_t fourE = e[n] | e[n + 1] | e[n + 2] | e[n + 3];
            const std::uint32_t fourI = i[n] | i[n + 1] | i[n + 2] | i[n + 3];
            if ((fourE | fourI) >= size) [[unlikely]] {
                for (size_t one = n; one < n + 4; ++one)
                    emitPair(e[one], i[one], 1);
                continue;
            }
            bitsE |= fourE;
            bitsI |= fourI;
            ++m_cells[0][e[n] * size + i[n]];
            ++m_cells[1][e[n + 1] * size + i[n + 1]];
            ++m_cells[2][e[n + 2] * size + i[n + 2]];
            ++m_cells[3][e[n + 3] * size + i[n + 3]];
        }
        for (size_t n = whole; n < e.size(); ++n)
            emitPair(e[n], i[n], 1);
        empty(std::bit_ceil(bitsE + 1), std::bit_ceil(bitsI + 1), emitPair);
    }

private:
    using Cells = std::array<std::uint32_t, size * size>;

    template <typename Emit>
    void empty(std::uint32_t rows, std::uint32_t columns, const Emit &emitPair)
    {
        for (std::uint32_t row = 0; row < rows; ++row) {
            for (std::uint32_t column = 0; column < columns; ++column) {
                std::int64_t bins = 0;
                for (Cells &cells : m_cells)
                    bins += std::exchange(cells[row * size + column], 0);
                if (bins > 0)
                    emitPair(row, column, bins);
            }
        }
    }

    std::array<Cells, 4> m_cells{};
};

} // namespace edgescope
