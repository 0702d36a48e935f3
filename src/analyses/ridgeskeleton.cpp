// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/ridgerules.h"

#include "core/parallel.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

using Peak = RidgeCells::Peak;
using Peaks = std::vector<Peak>;

constexpr std::size_t columnsPerBlock = 512;

// The given quantile of the cells that count; of every so many cells when there are many millions.
float threshold(const RidgeCells &cells, double share)
{
    constexpr std::size_t cellsUsed = std::size_t{1} << 22;
    const std::size_t columns = cells.field().columns;
    // Odd, so that neither rows nor columns are met in step.
    const std::size_t every = (cells.rows() * columns / cellsUsed) | 1U;
    std::vector<float> values;
    for (std::size_t cell = 0; cell < cells.rows() * columns; cell += every)
        if (cells.counts(cell / columns, cell % columns))
            values.push_back(cells.field().values[cell]);
    if (values.empty())
        return 0;
    const auto place =
        values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

// Maxima along frequency of one column; the middle of a plateau stands for it.
Peaks maxima(const RidgeCells &cells, std::size_t column, float least)
{
    Peaks peaks;
    const std::size_t rows = cells.rows();
    for (std::size_t row = 1; row + 1 < rows; ++row) {
        const float height = cells.value(row, column);
        if (!(height >= least) || !(cells.value(row - 1, column) < height))
            continue;
        std::size_t last = row;
        while (last + 1 < rows && cells.value(last + 1, column) == height)
            ++last;
        const std::size_t middle = (row + last) / 2;
        if (last + 1 < rows && cells.value(last + 1, column) < height && cells.counts(middle, column)) {
            const std::span<const float> significance = cells.field().significance;
            if (significance.empty() || significance[middle * cells.field().columns + column] >= 1)
                peaks.push_back(cells.peakAt(middle, column));
        }
        row = last;
    }
    return peaks;
}

struct Chain {
    std::size_t firstColumn = 0;
    Peaks peaks; // one a column
};

// Joins the peaks of one column to the chains that end in the column before, nearest first.
class Linking
{
public:
    explicit Linking(double mostRows)
        : m_mostRows(mostRows)
    {
    }

    void addColumn(std::size_t column, const Peaks &peaks)
    {
        struct Pair {
            double distance;
            std::size_t chain;
            std::size_t peak;
        };
        std::vector<Pair> pairs;
        for (std::size_t c = 0; c < m_open.size(); ++c)
            for (std::size_t p = 0; p < peaks.size(); ++p) {
                const double distance = std::abs(m_chains[m_open[c]].peaks.back().row - peaks[p].row);
                if (distance <= m_mostRows)
                    pairs.push_back({distance, c, p});
            }
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const Pair &a, const Pair &b) { return a.distance < b.distance; });
        std::vector<bool> continued(m_open.size(), false);
        std::vector<bool> used(peaks.size(), false);
        std::vector<std::size_t> open;
        for (const Pair &pair : pairs) {
            if (continued[pair.chain] || used[pair.peak])
                continue;
            continued[pair.chain] = used[pair.peak] = true;
            m_chains[m_open[pair.chain]].peaks.push_back(peaks[pair.peak]);
            open.push_back(m_open[pair.chain]);
        }
        for (std::size_t p = 0; p < peaks.size(); ++p) {
            if (used[p])
                continue;
            open.push_back(m_chains.size());
            m_chains.push_back({column, {peaks[p]}});
        }
        std::sort(open.begin(), open.end());
        m_open = std::move(open);
    }

    const std::vector<Chain> &chains() const { return m_chains; }

private:
    double m_mostRows;
    std::vector<Chain> m_chains; // by first column, then frequency
    std::vector<std::size_t> m_open;
};

bool isLongEnough(const Chain &chain, double step, const RidgeSettings &settings)
{
    double cycles = 0;
    for (std::size_t n = 1; n < chain.peaks.size(); ++n)
        cycles += step * (chain.peaks[n - 1].frequencyHz + chain.peaks[n].frequencyHz) / 2;
    const double seconds = step * static_cast<double>(chain.peaks.size() - 1);
    return chain.peaks.size() > 1 && seconds >= settings.leastSeconds && cycles >= settings.leastCycles;
}

} // namespace

std::vector<Ridge> ridgeSkeleton(const RidgeCells &cells, const RidgeSettings &settings,
                                 const Progress &progress)
{
    const RidgeField &field = cells.field();
    const float least = threshold(cells, settings.quantile);
    std::vector<Peaks> peaks(field.columns);
    const std::size_t blocks = (field.columns + columnsPerBlock - 1) / columnsPerBlock;
    parallelFor(static_cast<std::int64_t>(blocks), [&](std::int64_t block) {
        progress.withoutFraction().report(0, 1);
        const std::size_t first = static_cast<std::size_t>(block) * columnsPerBlock;
        for (std::size_t n = first; n < std::min(first + columnsPerBlock, field.columns); ++n)
            peaks[n] = maxima(cells, n, least);
    });
    Linking linking(settings.linkVoices);
    for (std::size_t n = 0; n < field.columns; ++n) {
        if (n % columnsPerBlock == 0)
            progress.report(static_cast<std::int64_t>(n), static_cast<std::int64_t>(field.columns));
        linking.addColumn(n, peaks[n]);
    }
    std::vector<Ridge> ridges;
    for (const Chain &chain : linking.chains()) {
        if (!isLongEnough(chain, field.step, settings))
            continue;
        Ridge &ridge = ridges.emplace_back();
        for (std::size_t n = 0; n < chain.peaks.size(); ++n) {
            ridge.seconds.push_back(field.secondsOf(chain.firstColumn + n));
            ridge.rows.push_back(chain.peaks[n].frequencyHz);
            ridge.values.push_back(chain.peaks[n].value);
        }
    }
    return ridges;
}

} // namespace edgescope
