// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/agreement.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgescope {
namespace {

constexpr double normalQuantile = 1.959963984540054; // of 97.5 %

// One label against all others.
std::vector<std::int64_t> collapsed(const EpochAgreement &agreement, std::size_t label)
{
    std::vector<std::int64_t> table(4, 0);
    for (std::size_t row = 0; row < agreement.labels.size(); ++row)
        for (std::size_t column = 0; column < agreement.labels.size(); ++column)
            table[(row == label ? 0U : 2U) + (column == label ? 0U : 1U)] += agreement.count(row, column);
    return table;
}

} // namespace

std::optional<Kappa> cohensKappa(const std::vector<std::int64_t> &counts, std::size_t labels)
{
    const auto total = static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
    if (total == 0)
        return std::nullopt;
    const auto share = [&](std::size_t row, std::size_t column) {
        return static_cast<double>(counts[row * labels + column]) / total;
    };
    std::vector<double> rows(labels, 0);
    std::vector<double> columns(labels, 0);
    double observed = 0;
    for (std::size_t i = 0; i < labels; ++i) {
        observed += share(i, i);
        for (std::size_t j = 0; j < labels; ++j) {
            rows[i] += share(i, j);
            columns[j] += share(i, j);
        }
    }
    const double chance = std::inner_product(rows.begin(), rows.end(), columns.begin(), 0.0);
    const double beyondChance = 1 - chance;
    constexpr double rounding = 1e-12;
    if (beyondChance < rounding)
        return std::nullopt;
    Kappa kappa;
    kappa.value = (observed - chance) / beyondChance;
    double diagonal = 0;
    double others = 0;
    for (std::size_t i = 0; i < labels; ++i) {
        const double term = beyondChance - (rows[i] + columns[i]) * (1 - observed);
        diagonal += share(i, i) * term * term;
        for (std::size_t j = 0; j < labels; ++j)
            if (i != j)
                others += share(i, j) * (columns[i] + rows[j]) * (columns[i] + rows[j]);
    }
    const double mean = observed * chance - 2 * chance + observed;
    const double numerator = diagonal + (1 - observed) * (1 - observed) * others - mean * mean;
    kappa.standardError = std::sqrt(std::max(0.0, numerator) / total) / (beyondChance * beyondChance);
    kappa.low = std::max(-1.0, kappa.value - normalQuantile * kappa.standardError);
    kappa.high = std::min(1.0, kappa.value + normalQuantile * kappa.standardError);
    return kappa;
}

EpochAgreement epochAgreement(const std::vector<Interval> &first, const std::vector<Interval> &second,
                              const EpochGrid &grid)
{
    EpochAgreement result;
    result.labels = commonLabels({first, second});
    const std::size_t labels = result.labels.size();
    result.counts.assign(labels * labels, 0);
    const std::vector<int> a = epochStates(first, grid, result.labels).states;
    const std::vector<int> b = epochStates(second, grid, result.labels).states;
    std::int64_t agreed = 0;
    for (std::size_t n = 0; n < a.size(); ++n) {
        if (a[n] == EpochStates::unscored || b[n] == EpochStates::unscored)
            continue;
        const auto row = static_cast<std::size_t>(a[n]);
        const auto column = static_cast<std::size_t>(b[n]);
        ++result.epochs;
        ++result.counts[row * labels + column];
        if (row == column)
            ++agreed;
        else
            result.differences.push_back(
                {grid.rangeOf(static_cast<qint64>(n)), result.labels[row], result.labels[column]});
    }
    if (result.epochs > 0)
        result.agreement = static_cast<double>(agreed) / static_cast<double>(result.epochs);
    result.kappa = cohensKappa(result.counts, labels);
    for (std::size_t label = 0; label < labels; ++label)
        result.labelKappas.push_back(cohensKappa(collapsed(result, label), 2));
    return result;
}

} // namespace edgescope
