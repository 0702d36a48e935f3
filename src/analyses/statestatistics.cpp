// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/statestatistics.h"

#include "core/parallel.h"
#include "core/random.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <numeric>

namespace edgescope {
namespace {

// The streams do not depend on which states are chosen beside: a state has the same numbers in any company.
enum class Stream : std::uint64_t { Bootstrap, Permutation };

constexpr std::int64_t leastBinsOfABlock = 3;

using Draws = std::vector<std::vector<double>>; // one vector of features for each draw

Draws drawn(std::int64_t draws, Stream stream, std::uint64_t seed, const Progress &progress,
            const std::function<std::vector<double>(Random &)> &draw)
{
    Draws result(static_cast<size_t>(draws));
    std::atomic<std::int64_t> done = 0;
    parallelFor(draws, [&](std::int64_t d) {
        progress.report(done++, draws);
        Random random(streamSeed(seed, {static_cast<std::uint64_t>(stream), static_cast<std::uint64_t>(d)}));
        result[static_cast<size_t>(d)] = draw(random);
    });
    return result;
}

std::vector<double> minus(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> difference(a.size());
    std::transform(a.begin(), a.end(), b.begin(), difference.begin(), std::minus<>());
    return difference;
}

struct Spread {
    size_t values = 0;
    double squares = 0; // summed, about their mean
};

Spread spreadOf(const Draws &blocks, size_t feature)
{
    Spread spread;
    double sum = 0;
    for (const std::vector<double> &block : blocks)
        if (std::isfinite(block[feature])) {
            ++spread.values;
            sum += block[feature];
        }
    const double mean = sum / static_cast<double>(spread.values);
    for (const std::vector<double> &block : blocks)
        if (std::isfinite(block[feature]))
            spread.squares += (block[feature] - mean) * (block[feature] - mean);
    return spread;
}

double pooledDeviation(const Spread &a, const Spread &b)
{
    if (a.values < 2 || b.values < 2)
        return undefined;
    const double deviation =
        std::sqrt((a.squares + b.squares) / static_cast<double>(a.values + b.values - 2));
    return deviation > 0 ? deviation : undefined;
}

Draws ofEachBlock(const BlockFeatures &features, size_t entry)
{
    Draws values;
    for (const size_t block : features.blocks(entry))
        values.push_back(features.of(std::span(&block, 1), leastBinsOfABlock));
    return values;
}

// (1 + draws at least as large) / (1 + draws); draws without a value do not count.
double exceedance(double observed, const std::vector<double> &drawn)
{
    // Draws that only differ by the order of additions are ties.
    const double least = observed * (1 - 1e-12);
    const auto atLeast =
        std::count_if(drawn.begin(), drawn.end(), [&](double value) { return value >= least; });
    const auto defined =
        std::count_if(drawn.begin(), drawn.end(), [](double value) { return !std::isnan(value); });
    return std::isnan(observed) ? undefined
                                : (1.0 + static_cast<double>(atLeast)) / (1.0 + static_cast<double>(defined));
}

std::vector<double> column(const Draws &draws, size_t feature)
{
    std::vector<double> values;
    values.reserve(draws.size());
    for (const std::vector<double> &draw : draws)
        values.push_back(std::abs(draw[feature]));
    return values;
}

double rootMeanSquare(const std::vector<double> &values)
{
    double squares = 0;
    double count = 0;
    for (const double value : values)
        if (std::isfinite(value)) {
            squares += value * value;
            ++count;
        }
    return squares > 0 ? std::sqrt(squares / count) : undefined;
}

// Each difference in units of its spread under permutation, against the largest of any feature.
std::vector<double> maxStatisticAdjusted(const std::vector<double> &observed, const Draws &draws)
{
    std::vector<double> largest(draws.size(), 0);
    std::vector<double> deviations;
    for (size_t feature = 0; feature < observed.size(); ++feature) {
        const std::vector<double> values = column(draws, feature);
        deviations.push_back(rootMeanSquare(values));
        for (size_t d = 0; d < draws.size(); ++d)
            if (const double size = values[d] / deviations.back(); size > largest[d])
                largest[d] = size;
    }
    std::vector<double> adjusted;
    for (size_t feature = 0; feature < observed.size(); ++feature)
        adjusted.push_back(exceedance(std::abs(observed[feature]) / deviations[feature], largest));
    return adjusted;
}

} // namespace

std::vector<Interval95> bootstrapIntervals(const BlockFeatures &features, size_t entry, std::int64_t draws,
                                           std::uint64_t seed, const Progress &progress)
{
    const std::vector<size_t> &blocks = features.blocks(entry);
    std::vector<Interval95> intervals(stateFeatures().size());
    if (blocks.size() < leastBootstrapBlocks)
        return intervals;
    const Draws values = drawn(draws, Stream::Bootstrap, seed, progress, [&](Random &random) {
        std::vector<size_t> picked(blocks.size());
        for (size_t &pick : picked)
            pick = blocks[random.below(blocks.size())];
        return features.of(picked);
    });
    const std::vector<double> whole = features.ofEntry(entry);
    for (size_t feature = 0; feature < intervals.size(); ++feature) {
        std::vector<double> ofDraws;
        for (const std::vector<double> &draw : values)
            ofDraws.push_back(draw[feature]);
        if (std::isfinite(whole[feature]))
            intervals[feature] = interval95(std::move(ofDraws));
    }
    return intervals;
}

std::vector<StateTest> permutationTests(const BlockFeatures &features, size_t a, size_t b, std::int64_t draws,
                                        std::uint64_t seed, Adjustment adjustment, const Progress &progress)
{
    const std::vector<size_t> &blocksA = features.blocks(a);
    const std::vector<size_t> &blocksB = features.blocks(b);
    std::vector<StateTest> tests(stateFeatures().size());
    const std::vector<double> differences = minus(features.ofEntry(a), features.ofEntry(b));
    const Draws ownA = ofEachBlock(features, a);
    const Draws ownB = ofEachBlock(features, b);
    for (size_t feature = 0; feature < tests.size(); ++feature) {
        tests[feature].difference = differences[feature];
        tests[feature].effectSize = std::abs(differences[feature]) /
                                    pooledDeviation(spreadOf(ownA, feature), spreadOf(ownB, feature));
    }
    if (blocksA.size() < leastBootstrapBlocks || blocksB.size() < leastBootstrapBlocks)
        return tests;

    std::vector<size_t> all = blocksA;
    all.insert(all.end(), blocksB.begin(), blocksB.end());
    const auto split = [&](const std::vector<size_t> &order) {
        return minus(features.of(std::span(order).first(blocksA.size())),
                     features.of(std::span(order).subspan(blocksA.size())));
    };
    std::vector<double> observed = split(all);
    for (size_t feature = 0; feature < tests.size(); ++feature)
        if (std::isnan(differences[feature]))
            observed[feature] = undefined;
    const Draws values = drawn(draws, Stream::Permutation, seed, progress, [&](Random &random) {
        std::vector<size_t> order = all;
        random.shuffle(std::span(order));
        return split(order);
    });
    std::vector<double> p;
    for (size_t feature = 0; feature < tests.size(); ++feature)
        p.push_back(exceedance(std::abs(observed[feature]), column(values, feature)));
    const std::vector<double> adjusted =
        adjustment == Adjustment::Holm ? holmAdjusted(p) : maxStatisticAdjusted(observed, values);
    for (size_t feature = 0; feature < tests.size(); ++feature) {
        tests[feature].p = p[feature];
        tests[feature].pAdjusted = adjusted[feature];
    }
    return tests;
}

std::vector<double> holmAdjusted(const std::vector<double> &p)
{
    std::vector<size_t> order;
    for (size_t n = 0; n < p.size(); ++n)
        if (!std::isnan(p[n]))
            order.push_back(n);
    std::stable_sort(order.begin(), order.end(), [&](size_t x, size_t y) { return p[x] < p[y]; });
    std::vector<double> adjusted(p.size(), undefined);
    double largest = 0;
    for (size_t j = 0; j < order.size(); ++j) {
        largest = std::max(largest, std::min(1.0, p[order[j]] * static_cast<double>(order.size() - j)));
        adjusted[order[j]] = largest;
    }
    return adjusted;
}

} // namespace edgescope
