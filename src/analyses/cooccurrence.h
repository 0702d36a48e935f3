// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/multiscaleimage.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

// Co-occurrence of levels in an image and the six texture features of it (methods, section 9).
namespace edgescope {

// How values become levels. All states, scales and, for E and I, both classes share the edges.
enum class LevelRule : std::uint8_t {
    Fixed,           // L equal bins between −limit and +limit, clamped outside
    PooledRange,     // L equal bins between the 0.5 % and 99.5 % quantiles of the pooled values
    EqualProbability // edges at the quantiles j / L of the pooled values
};

// Turns a value into a level 0…L−1.
class Quantiser
{
public:
    // Equal bins: clamp(floor(L (x − low) / (high − low)), 0, L − 1).
    static Quantiser uniform(double low, double high, int levels);
    // By a rule; `pooled` are the images whose defined cells share the edges. Of more than a million cells,
    // evenly spaced ones are taken.
    static Quantiser byRule(LevelRule rule, double limit, int levels,
                            std::span<const MultiscaleImage *const> pooled);

    int levels() const { return m_levels; }
    // NaN gives L, the level of undefined cells.
    std::uint8_t level(float value) const;

private:
    int m_levels = 1;
    double m_low = 0;
    double m_high = 1;
    std::vector<float> m_edges; // of EqualProbability: inner edges, ascending
};

// An image of levels, row after row; the level `levels` marks undefined cells, which take part in no pair.
struct LevelImage {
    int levels = 0;
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::vector<std::uint8_t> values;
};

LevelImage levelImage(const MultiscaleImage &image, const Quantiser &quantiser, const Progress &progress);

// From a cell (k, n) to its partner (k + rows, n + columns).
struct PairStep {
    int rows = 0;
    std::int64_t columns = 0;
};

// Columns [first, last).
struct ColumnSpan {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

// counts[i · L + j]: pairs with level i in `from` and level j at the step in `to`.
using PairCounts = std::vector<std::uint32_t>;

// Counts the pairs whose first cell lies in the columns `firsts` and whose second lies in `limits` too.
PairCounts countPairs(const LevelImage &from, const LevelImage &to, PairStep step, ColumnSpan firsts,
                      ColumnSpan limits);

// Adds the transpose.
void makeSymmetric(PairCounts &counts, int levels);

std::uint64_t totalPairs(const PairCounts &counts);

// The order of the features in all arrays of them.
enum class TextureFeature : std::uint8_t {
    Contrast,      // Σ P (i − j)²
    Correlation,   // Σ P (i − μi)(j − μj) / (σi σj); undefined when σi σj < 1e−15
    Dissimilarity, // Σ P |i − j|
    Homogeneity,   // Σ P / (1 + (i − j)²) or Σ P / (1 + |i − j|)
    Energy,        // Σ P² or its root
    Entropy        // −Σ P ln P, nats or bits
};
inline constexpr std::size_t textureFeatureCount = 6;
using TextureFeatures = std::array<double, textureFeatureCount>;

struct FeatureVariants {
    bool absoluteHomogeneity = false;
    bool rootEnergy = false;
    bool entropyInBits = false;
};

// A cell of the matrix.
struct MatrixCell {
    std::uint8_t i = 0;
    std::uint8_t j = 0;
};

// Features of a matrix given by some of its cells, all others being 0. `p` sums to 1; when it sums to 0 all
// features are NaN.
TextureFeatures textureFeatures(std::span<const MatrixCell> cells, std::span<const double> p, int levels,
                                const FeatureVariants &variants);

// Features of counts; NaN throughout when there is no pair.
TextureFeatures textureFeatures(const PairCounts &counts, int levels, const FeatureVariants &variants);

} // namespace edgescope
