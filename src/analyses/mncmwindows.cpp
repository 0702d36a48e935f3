// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/mncm.h"

#include "core/parallel.h"
#include "core/random.h"

#include <algorithm>
#include <cmath>

// Features in sliding windows, and how those of different states differ.
namespace edgescope {
namespace {

constexpr double blockLengthSeconds = 60;
constexpr double edgeSeconds = 1e-9;
constexpr std::int64_t windowsPerPart = 64;
constexpr std::int64_t drawsPerPart = 64;

bool contains(const TimeRange &range, const TimeRange &part)
{
    return part.start >= range.start - edgeSeconds && part.stop <= range.stop + edgeSeconds;
}

// The pairs inside a window that moves to the right.
class SlidingCounts
{
public:
    SlidingCounts(const LevelImage &from, const LevelImage &to, PairStep step, std::int64_t length)
        : m_from(from)
        , m_to(to)
        , m_step(step)
        , m_length(std::max<std::int64_t>(0, length - step.columns)) // columns in which a pair can begin
        , m_counts(static_cast<size_t>(from.levels) * static_cast<size_t>(from.levels), 0)
    {
    }

    const PairCounts &moveTo(std::int64_t first)
    {
        if (m_first >= 0 && first < m_first + m_length) {
            add({m_first + m_length, first + m_length}, 1);
            add({m_first, first}, -1);
        } else {
            std::fill(m_counts.begin(), m_counts.end(), 0U);
            add({first, first + m_length}, 1);
        }
        m_first = first;
        return m_counts;
    }

private:
    void add(ColumnSpan firsts, int sign)
    {
        const PairCounts more = countPairs(m_from, m_to, m_step, firsts, {0, m_from.columns});
        for (size_t n = 0; n < more.size(); ++n)
            m_counts[n] += static_cast<std::uint32_t>(sign) * more[n];
    }

    const LevelImage &m_from;
    const LevelImage &m_to;
    PairStep m_step;
    std::int64_t m_length;
    std::int64_t m_first = -1;
    PairCounts m_counts;
};

// Features of the mean of the normalised matrices that have pairs.
TextureFeatures meanFeatures(std::vector<PairCounts> matrices, int levels, const MncmSettings &settings)
{
    if (settings.symmetric)
        for (PairCounts &matrix : matrices)
            makeSymmetric(matrix, levels);
    if (matrices.size() == 1)
        return textureFeatures(matrices.front(), levels, settings.variants);
    std::vector<double> p(matrices.front().size(), 0);
    double defined = 0;
    for (const PairCounts &matrix : matrices) {
        const auto total = static_cast<double>(totalPairs(matrix));
        defined += total > 0 ? 1 : 0;
        for (size_t n = 0; n < p.size() && total > 0; ++n)
            p[n] += matrix[n] / total;
    }
    std::vector<MatrixCell> cells(p.size());
    for (size_t n = 0; n < p.size(); ++n) {
        cells[n] = {static_cast<std::uint8_t>(n / static_cast<size_t>(levels)),
                    static_cast<std::uint8_t>(n % static_cast<size_t>(levels))};
        p[n] /= std::max(1.0, defined);
    }
    return textureFeatures(cells, p, levels, settings.variants);
}

// Windows that are permuted together.
struct WindowBlock {
    TextureFeatures sum{};
    TextureFeatures count{};
};

struct StateWindows {
    std::vector<WindowBlock> blocks;
    std::array<std::vector<double>, textureFeatureCount> values; // defined ones
};

StateWindows windowsOf(const std::vector<MncmWindow> &windows, const QString &state,
                       const MncmSettings &settings)
{
    StateWindows result;
    const MncmWindow *last = nullptr;
    double blockStart = 0;
    for (const MncmWindow &window : windows) {
        if (window.state != state) {
            last = nullptr;
            continue;
        }
        const bool newBout =
            !last || window.range.start - last->range.start > 1.5 * settings.windowStepSeconds;
        const bool newBlock =
            newBout ||
            (!settings.permuteBouts && window.range.start >= blockStart + blockLengthSeconds - edgeSeconds);
        if (newBlock) {
            blockStart = window.range.start;
            result.blocks.emplace_back();
        }
        for (size_t f = 0; f < textureFeatureCount; ++f) {
            if (std::isnan(window.value[f]))
                continue;
            result.blocks.back().sum[f] += window.value[f];
            result.blocks.back().count[f] += 1;
            result.values[f].push_back(window.value[f]);
        }
        last = &window;
    }
    return result;
}

struct Moments {
    double count = 0;
    double mean = undefined;
    double squares = 0; // Σ (x − mean)²
};

Moments momentsOf(const std::vector<double> &values)
{
    Moments moments;
    moments.count = static_cast<double>(values.size());
    double sum = 0;
    for (const double value : values)
        sum += value;
    moments.mean = sum / moments.count;
    for (const double value : values)
        moments.squares += (value - moments.mean) * (value - moments.mean);
    return moments;
}

double effectSize(const std::vector<double> &a, const std::vector<double> &b)
{
    if (a.size() < 2 || b.size() < 2)
        return undefined;
    const Moments ofA = momentsOf(a);
    const Moments ofB = momentsOf(b);
    const double sd = std::sqrt((ofA.squares + ofB.squares) / (ofA.count + ofB.count - 2));
    return sd > 0 ? (ofA.mean - ofB.mean) / sd : undefined;
}

// Differences of the means when the blocks with `inA` are called A.
TextureFeatures differences(std::span<const WindowBlock> blocks, const std::vector<char> &inA)
{
    TextureFeatures result;
    for (size_t f = 0; f < textureFeatureCount; ++f) {
        double sums[2] = {0, 0};
        double counts[2] = {0, 0};
        for (size_t b = 0; b < blocks.size(); ++b) {
            sums[static_cast<size_t>(inA[b])] += blocks[b].sum[f];
            counts[static_cast<size_t>(inA[b])] += blocks[b].count[f];
        }
        result[f] = sums[1] / counts[1] - sums[0] / counts[0];
    }
    return result;
}

// Two-sided p of each feature, the observed labels counted as one of the permutations.
TextureFeatures permutationP(const StateWindows &a, const StateWindows &b, std::int64_t permutations,
                             std::uint64_t seed, const Progress &progress)
{
    std::vector<WindowBlock> blocks = a.blocks;
    blocks.insert(blocks.end(), b.blocks.begin(), b.blocks.end());
    std::vector<char> labels(blocks.size(), 0);
    std::fill_n(labels.begin(), a.blocks.size(), char{1});
    const TextureFeatures observed = differences(blocks, labels);
    std::vector<TextureFeatures> drawn(static_cast<size_t>(permutations));
    parallelFor((permutations + drawsPerPart - 1) / drawsPerPart, [&](std::int64_t part) {
        progress.report(0, 1);
        const std::int64_t last = std::min(permutations, (part + 1) * drawsPerPart);
        for (std::int64_t d = part * drawsPerPart; d < last; ++d) {
            Random random(streamSeed(seed, {static_cast<std::uint64_t>(d)}));
            std::vector<char> shuffled = labels;
            random.shuffle(std::span(shuffled));
            drawn[static_cast<size_t>(d)] = differences(blocks, shuffled);
        }
    });
    TextureFeatures p;
    for (size_t f = 0; f < textureFeatureCount; ++f) {
        // Rounding must not make a permutation that is the observed one look smaller.
        const double bound = std::abs(observed[f]) * (1 - 1e-12);
        double atLeast = 1;
        double defined = 1;
        for (const TextureFeatures &draw : drawn) {
            defined += std::isnan(draw[f]) ? 0 : 1;
            atLeast += std::abs(draw[f]) >= bound ? 1 : 0;
        }
        p[f] = std::isnan(observed[f]) || permutations == 0 ? undefined : atLeast / defined;
    }
    return p;
}

// Holm's step-down correction of the defined ones.
TextureFeatures holm(const TextureFeatures &p)
{
    std::vector<size_t> order;
    for (size_t f = 0; f < p.size(); ++f)
        if (!std::isnan(p[f]))
            order.push_back(f);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return p[a] < p[b]; });
    TextureFeatures corrected;
    corrected.fill(undefined);
    double largest = 0;
    for (size_t n = 0; n < order.size(); ++n) {
        largest = std::max(largest, static_cast<double>(order.size() - n) * p[order[n]]);
        corrected[order[n]] = std::min(1.0, largest);
    }
    return corrected;
}

} // namespace

std::vector<MncmWindow> mncmWindows(const LevelImage &from, const LevelImage &to, const MultiscaleImage &grid,
                                    const std::vector<TimeRange> &combined, const MncmSettings &settings,
                                    const Progress &progress)
{
    const auto columnsIn = [&](double seconds) {
        return std::max<std::int64_t>(1, std::llround(seconds / grid.step));
    };
    const std::int64_t length = columnsIn(settings.windowSeconds);
    const std::int64_t step = columnsIn(settings.windowStepSeconds);
    std::vector<std::int64_t> firsts;
    std::vector<MncmWindow> windows;
    for (std::int64_t first = 0; first + length <= grid.columns; first += step) {
        const TimeRange range{grid.window.start + binEdge(first, grid.step),
                              grid.window.start + binEdge(first + length, grid.step)};
        if (std::none_of(combined.begin(), combined.end(),
                         [&](const TimeRange &whole) { return contains(whole, range); }))
            continue;
        firsts.push_back(first);
        windows.push_back({range, {}, {}});
    }
    const std::vector<PairStep> steps = pairSteps(settings, settings.windowOffset);
    const auto count = static_cast<std::int64_t>(windows.size());
    const std::int64_t parts = (count + windowsPerPart - 1) / windowsPerPart;
    parallelFor(parts, [&](std::int64_t part) {
        std::vector<SlidingCounts> sliding;
        for (const PairStep &pairStep : steps)
            sliding.emplace_back(from, to, pairStep, length);
        const std::int64_t last = std::min(count, (part + 1) * windowsPerPart);
        for (std::int64_t n = part * windowsPerPart; n < last; ++n) {
            progress.report(part, parts);
            std::vector<PairCounts> matrices;
            for (SlidingCounts &counts : sliding)
                matrices.push_back(counts.moveTo(firsts[static_cast<size_t>(n)]));
            windows[static_cast<size_t>(n)].value = meanFeatures(std::move(matrices), from.levels, settings);
        }
    });
    return windows;
}

std::vector<MncmComparison> compareStates(const std::vector<MncmWindow> &windows,
                                          const std::vector<QString> &states, const MncmSettings &settings,
                                          const Progress &progress)
{
    std::vector<StateWindows> ofStates;
    for (const QString &state : states)
        ofStates.push_back(windowsOf(windows, state, settings));
    std::vector<MncmComparison> comparisons;
    for (size_t a = 0; a < states.size(); ++a)
        for (size_t b = a + 1; b < states.size(); ++b) {
            if (ofStates[a].blocks.empty() || ofStates[b].blocks.empty())
                continue;
            const TextureFeatures p = permutationP(ofStates[a], ofStates[b], settings.permutations,
                                                   streamSeed(settings.seed, {2, a, b}), progress);
            const TextureFeatures corrected = holm(p);
            for (size_t f = 0; f < textureFeatureCount; ++f)
                comparisons.push_back({f, states[a], states[b],
                                       effectSize(ofStates[a].values[f], ofStates[b].values[f]), p[f],
                                       corrected[f]});
        }
    return comparisons;
}

} // namespace edgescope
