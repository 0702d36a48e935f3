// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/ridgerules.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr std::size_t ridgeColumnsPerReport = 512;

// The best path through the values that are left, by dynamic programming over columns.
class PathSearch
{
public:
    PathSearch(const RidgeCells &cells, const RidgeSettings &settings, const Progress &progress)
        : m_rows(cells.rows())
        , m_columns(cells.field().columns)
        , m_left(m_rows * m_columns, 0)
        , m_clearedRows(static_cast<std::size_t>(settings.clearedRows))
    {
        for (std::size_t row = 0; row < m_rows; ++row) {
            progress.report(0, 1);
            for (std::size_t n = 0; n < m_columns; ++n)
                if (std::isfinite(cells.value(row, n)))
                    m_left[n * m_rows + row] = std::max(0.0F, cells.value(row, n));
        }
        for (std::size_t rows = 0; rows <= mostRows; ++rows)
            m_jumps.push_back(settings.penalty * std::pow(static_cast<double>(rows) * cells.logStep(), 2));
    }

    // The row of each column.
    std::vector<std::size_t> find(const Progress &progress) const
    {
        std::vector<double> costs(m_rows, 0);
        std::vector<double> next(m_rows);
        std::vector<std::int8_t> steps(m_rows * m_columns, 0); // from the column before
        for (std::size_t n = 0; n < m_columns; ++n) {
            if (n % ridgeColumnsPerReport == 0)
                progress.report(static_cast<std::int64_t>(n), static_cast<std::int64_t>(m_columns));
            const float largest = *std::max_element(column(n), column(n) + m_rows);
            for (std::size_t row = 0; row < m_rows; ++row) {
                const std::size_t before = n == 0 ? row : bestBefore(costs, row);
                const std::size_t distance = before > row ? before - row : row - before;
                steps[n * m_rows + row] =
                    static_cast<std::int8_t>(static_cast<int>(before) - static_cast<int>(row));
                next[row] = costs[before] + m_jumps[distance] + cost(column(n)[row], largest);
            }
            costs.swap(next);
        }
        std::vector<std::size_t> path(m_columns);
        auto row = static_cast<std::size_t>(std::min_element(costs.begin(), costs.end()) - costs.begin());
        for (std::size_t n = m_columns; n-- > 0;) {
            path[n] = row;
            row = static_cast<std::size_t>(static_cast<int>(row) + steps[n * m_rows + row]);
        }
        return path;
    }

    bool isLeft(std::size_t row, std::size_t n) const { return column(n)[row] > 0; }

    // Takes the rows about a path away.
    void clear(const std::vector<std::size_t> &path)
    {
        for (std::size_t n = 0; n < m_columns; ++n) {
            const std::size_t from = path[n] > m_clearedRows ? path[n] - m_clearedRows : 0;
            const std::size_t to = std::min(m_rows, path[n] + m_clearedRows + 1);
            std::fill(m_left.begin() + static_cast<std::ptrdiff_t>(n * m_rows + from),
                      m_left.begin() + static_cast<std::ptrdiff_t>(n * m_rows + to), 0.0F);
        }
    }

private:
    static constexpr std::size_t mostRows = 15; // that a path moves in one column

    const float *column(std::size_t n) const { return m_left.data() + n * m_rows; }

    static double cost(float value, float largest)
    {
        constexpr double leastShare = 1e-9;
        return largest > 0 ? -std::log(static_cast<double>(value) / largest + leastShare) : 0;
    }

    std::size_t bestBefore(const std::vector<double> &costs, std::size_t row) const
    {
        std::size_t best = row;
        double lowest = costs[row];
        for (std::size_t distance = 1; distance <= mostRows; ++distance) {
            if (row >= distance && costs[row - distance] + m_jumps[distance] < lowest) {
                best = row - distance;
                lowest = costs[best] + m_jumps[distance];
            }
            if (row + distance < m_rows && costs[row + distance] + m_jumps[distance] < lowest) {
                best = row + distance;
                lowest = costs[best] + m_jumps[distance];
            }
        }
        return best;
    }

    std::size_t m_rows;
    std::size_t m_columns;
    std::vector<float> m_left; // column after column
    std::size_t m_clearedRows;
    std::vector<double> m_jumps; // cost of moving so many rows
};

} // namespace

std::vector<Ridge> penalisedPaths(const RidgeCells &cells, const RidgeSettings &settings,
                                  const Progress &progress)
{
    std::vector<Ridge> ridges;
    const RidgeField &field = cells.field();
    PathSearch search(cells, settings, progress.withoutFraction());
    for (int found = 0; found < settings.paths; ++found) {
        const double paths = settings.paths;
        const std::vector<std::size_t> path = search.find(progress.part(found / paths, (found + 1) / paths));
        // A path runs on through edges, but what it crosses there is left out; gaps cut it into pieces.
        bool isOpen = false;
        for (std::size_t n = 0; n < field.columns; ++n) {
            const bool isPart = cells.counts(path[n], n) && search.isLeft(path[n], n);
            if (isPart && !isOpen)
                ridges.emplace_back();
            isOpen = isPart;
            if (!isPart)
                continue;
            const RidgeCells::Peak peak = cells.peakAt(path[n], n);
            ridges.back().seconds.push_back(field.secondsOf(n));
            ridges.back().rows.push_back(peak.frequencyHz);
            ridges.back().values.push_back(peak.value);
        }
        search.clear(path);
    }
    std::erase_if(ridges, [](const Ridge &ridge) { return ridge.seconds.size() < 2; });
    return ridges;
}

} // namespace edgescope
