// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/cooccurrence.h"

#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace edgescope {
namespace {

constexpr std::size_t mostPooled = 1 << 20;
constexpr double leastSpread = 1e-15; // of σi σj
constexpr double undefinedFeature = std::numeric_limits<double>::quiet_NaN();

// The defined cells of the images in ascending order, every so many of them.
std::vector<float> pooledValues(std::span<const MultiscaleImage *const> images)
{
    std::size_t cells = 0;
    for (const MultiscaleImage *image : images)
        cells += image->values.size();
    const std::size_t stride = cells / mostPooled + 1;
    std::vector<float> values;
    values.reserve(cells / stride + images.size());
    for (const MultiscaleImage *image : images)
        for (std::size_t n = 0; n < image->values.size(); n += stride)
            if (!std::isnan(image->values[n]))
                values.push_back(image->values[n]);
    std::sort(values.begin(), values.end());
    return values;
}

// By linear interpolation between order statistics.
double quantile(const std::vector<float> &sorted, double share)
{
    const double position = share * static_cast<double>(sorted.size() - 1);
    const auto left = static_cast<std::size_t>(position);
    const std::size_t right = std::min(left + 1, sorted.size() - 1);
    return sorted[left] + (position - std::floor(position)) * (double(sorted[right]) - sorted[left]);
}

// Neighbouring pairs often fall into the same cell; four tables in turn keep one increment from waiting for
// the one before.
constexpr std::size_t tables = 4;

void countRow(const std::uint8_t *a, const std::uint8_t *b, std::int64_t count, std::size_t stride,
              std::uint32_t *table)
{
    constexpr std::int64_t chunk = 256; // places worked out at once, which the compiler turns into vectors
    const std::size_t cells = stride * stride;
    const auto factor = static_cast<std::uint16_t>(stride);
    std::uint16_t places[chunk];
    std::int64_t n = 0;
    for (; n + chunk <= count; n += chunk) {
        for (std::int64_t m = 0; m < chunk; ++m)
            places[m] = static_cast<std::uint16_t>(a[n + m] * factor + b[n + m]);
        for (std::int64_t m = 0; m < chunk; m += 4) {
            ++table[places[m]];
            ++table[cells + places[m + 1]];
            ++table[2 * cells + places[m + 2]];
            ++table[3 * cells + places[m + 3]];
        }
    }
    for (; n < count; ++n)
        ++table[static_cast<std::size_t>(n & 3) * cells + a[n] * stride + b[n]];
}

} // namespace

Quantiser Quantiser::uniform(double low, double high, int levels)
{
    Quantiser quantiser;
    quantiser.m_levels = levels;
    quantiser.m_low = low;
    quantiser.m_high = high;
    return quantiser;
}

Quantiser Quantiser::byRule(LevelRule rule, double limit, int levels,
                            std::span<const MultiscaleImage *const> pooled)
{
    if (rule == LevelRule::Fixed)
        return uniform(-limit, limit, levels);
    const std::vector<float> values = pooledValues(pooled);
    if (values.empty())
        return uniform(-limit, limit, levels);
    if (rule == LevelRule::PooledRange)
        return uniform(quantile(values, 0.005), quantile(values, 0.995), levels);
    Quantiser quantiser = uniform(values.front(), values.back(), levels);
    for (int edge = 1; edge < levels; ++edge)
        quantiser.m_edges.push_back(static_cast<float>(quantile(values, double(edge) / levels)));
    return quantiser;
}

std::uint8_t Quantiser::level(float value) const
{
    if (std::isnan(value))
        return static_cast<std::uint8_t>(m_levels);
    if (!m_edges.empty())
        return static_cast<std::uint8_t>(std::upper_bound(m_edges.begin(), m_edges.end(), value) -
                                         m_edges.begin());
    const double position = m_levels * (value - m_low) / (m_high - m_low);
    // Ranges without width put everything on one level.
    if (std::isnan(position))
        return 0;
    return static_cast<std::uint8_t>(std::clamp(position, 0.0, m_levels - 1.0));
}

LevelImage levelImage(const MultiscaleImage &image, const Quantiser &quantiser, const Progress &progress)
{
    LevelImage levels;
    levels.levels = quantiser.levels();
    levels.rows = static_cast<std::int64_t>(image.rows.size());
    levels.columns = image.columns;
    levels.values.resize(image.values.size());
    parallelFor(levels.rows, [&](std::int64_t row) {
        progress.report(row, levels.rows);
        const auto values = image.row(static_cast<std::size_t>(row));
        std::transform(values.begin(), values.end(), levels.values.begin() + row * levels.columns,
                       [&](float value) { return quantiser.level(value); });
    });
    return levels;
}

PairCounts countPairs(const LevelImage &from, const LevelImage &to, PairStep step, ColumnSpan firsts,
                      ColumnSpan limits)
{
    const auto levels = static_cast<std::size_t>(from.levels);
    const std::size_t stride = levels + 1; // one more for undefined cells
    const std::int64_t first = std::max({firsts.first, limits.first, limits.first - step.columns});
    const std::int64_t last = std::min({firsts.last, limits.last, limits.last - step.columns});
    PairCounts counts(levels * levels, 0);
    if (first >= last)
        return counts;
    std::vector<std::uint32_t> table(tables * stride * stride, 0);
    for (std::int64_t row = std::max(0, -step.rows); row < from.rows - std::max(0, step.rows); ++row) {
        const std::uint8_t *a = from.values.data() + row * from.columns + first;
        const std::uint8_t *b = to.values.data() + (row + step.rows) * to.columns + first + step.columns;
        countRow(a, b, last - first, stride, table.data());
    }
    for (std::size_t i = 0; i < levels; ++i)
        for (std::size_t j = 0; j < levels; ++j)
            for (std::size_t t = 0; t < tables; ++t)
                counts[i * levels + j] += table[(t * stride + i) * stride + j];
    return counts;
}

void makeSymmetric(PairCounts &counts, int levels)
{
    const auto size = static_cast<std::size_t>(levels);
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = i; j < size; ++j)
            counts[i * size + j] = counts[j * size + i] = counts[i * size + j] + counts[j * size + i];
}

std::uint64_t totalPairs(const PairCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

TextureFeatures textureFeatures(std::span<const MatrixCell> cells, std::span<const double> p, int levels,
                                const FeatureVariants &variants)
{
    std::vector<double> marginalI(static_cast<std::size_t>(levels), 0);
    std::vector<double> marginalJ = marginalI;
    double total = 0;
    double contrast = 0, dissimilarity = 0, homogeneity = 0, energy = 0, entropy = 0;
    for (std::size_t n = 0; n < cells.size(); ++n) {
        const double share = p[n];
        if (share == 0)
            continue;
        const double away = std::abs(int{cells[n].i} - int{cells[n].j});
        total += share;
        contrast += share * away * away;
        dissimilarity += share * away;
        homogeneity += share / (1 + (variants.absoluteHomogeneity ? away : away * away));
        energy += share * share;
        entropy -= share * std::log(share);
        marginalI[cells[n].i] += share;
        marginalJ[cells[n].j] += share;
    }
    TextureFeatures features;
    features.fill(undefinedFeature);
    if (total == 0)
        return features;
    double meanI = 0, meanJ = 0, varianceI = 0, varianceJ = 0, covariance = 0;
    for (int level = 0; level < levels; ++level) {
        meanI += level * marginalI[static_cast<std::size_t>(level)];
        meanJ += level * marginalJ[static_cast<std::size_t>(level)];
    }
    for (int level = 0; level < levels; ++level) {
        varianceI += (level - meanI) * (level - meanI) * marginalI[static_cast<std::size_t>(level)];
        varianceJ += (level - meanJ) * (level - meanJ) * marginalJ[static_cast<std::size_t>(level)];
    }
    for (std::size_t n = 0; n < cells.size(); ++n)
        covariance += p[n] * (cells[n].i - meanI) * (cells[n].j - meanJ);
    const double spread = std::sqrt(varianceI * varianceJ);
    const double correlation = spread < leastSpread ? undefinedFeature : covariance / spread;
    return {contrast,
            correlation,
            dissimilarity,
            homogeneity,
            variants.rootEnergy ? std::sqrt(energy) : energy,
            variants.entropyInBits ? entropy / std::log(2.0) : entropy};
}

TextureFeatures textureFeatures(const PairCounts &counts, int levels, const FeatureVariants &variants)
{
    const auto total = static_cast<double>(totalPairs(counts));
    std::vector<MatrixCell> cells;
    std::vector<double> p;
    for (std::size_t n = 0; n < counts.size(); ++n) {
        if (counts[n] == 0)
            continue;
        cells.push_back({static_cast<std::uint8_t>(n / static_cast<std::size_t>(levels)),
                         static_cast<std::uint8_t>(n % static_cast<std::size_t>(levels))});
        p.push_back(counts[n] / total);
    }
    return textureFeatures(cells, p, levels, variants);
}

} // namespace edgescope
