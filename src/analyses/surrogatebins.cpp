// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/surrogatebins.h"

#include "analyses/moments.h"
#include "analyses/scalecollector.h"
#include "core/random.h"

#include <cmath>
#include <functional>
#include <numbers>
#include <span>

namespace edgescope {
namespace {

// Drawing one cell of the table of pairs costs about as much as moving this many bins.
constexpr std::int64_t binsPerDrawCell = 16;
// With more bins than this, normal numbers are drawn by the number of bins in each eighth of an SD.
constexpr std::int64_t mostSingleNumbers = 20000;

using Histogram = std::vector<ValueCount>;

// Pairs the bins of both histograms at random, cell by cell of the table of counts: each row is drawn without
// replacement from what the rows before it left.
void pairByTable(const Histogram &e, const Histogram &i, std::int64_t bins, Random &random,
                 ScaleCollector &collector)
{
    std::vector<std::int64_t> left;
    for (const ValueCount &column : i)
        left.push_back(column.bins);
    std::int64_t all = bins;
    for (const ValueCount &row : e) {
        std::int64_t wanted = row.bins;
        std::int64_t pool = all;
        for (size_t c = 0; c < i.size() && wanted > 0; ++c) {
            const std::int64_t taken = random.hypergeometric(pool, left[c], wanted);
            pool -= left[c];
            if (taken == 0)
                continue;
            collector.add(row.value, i[c].value, taken);
            left[c] -= taken;
            wanted -= taken;
        }
        all -= row.bins;
    }
}

void pairBinByBin(const Histogram &e, const Histogram &i, Random &random, ScaleCollector &collector)
{
    std::vector<std::int64_t> shuffled;
    for (const ValueCount &column : i)
        shuffled.insert(shuffled.end(), static_cast<size_t>(column.bins), column.value);
    random.shuffle(std::span(shuffled));
    size_t next = 0;
    for (const ValueCount &row : e)
        for (std::int64_t bin = 0; bin < row.bins; ++bin)
            collector.add(row.value, shuffled[next++], 1);
}

void pairAtRandom(const Histogram &e, const Histogram &i, std::int64_t bins, Random &random,
                  ScaleCollector &collector)
{
    const auto cells = static_cast<std::int64_t>(e.size() * i.size());
    if (cells * binsPerDrawCell < bins)
        pairByTable(e, i, bins, random, collector);
    else
        pairBinByBin(e, i, random, collector);
}

// A normal distribution in steps of 1/1024 spike.
struct Normal {
    double mean = 0;
    double sd = 0;

    std::int64_t rounded(double z) const { return std::llround(normalSteps * (mean + sd * z)); }
};

// `bins` numbers of a normal distribution by how many lie in each eighth of an SD. The SD is narrowed so that
// the rounding to eighths leaves the variance as it is (Sheppard's correction).
Histogram drawnHistogram(const Normal &normal, std::int64_t bins, Random &random)
{
    constexpr int stepsPerSd = 8;
    constexpr int reach = 9 * stepsPerSd;
    const double narrowed = std::sqrt(1 - 1.0 / (12 * stepsPerSd * stepsPerSd));
    const auto below = [&](double step) {
        return std::erfc(-step / (stepsPerSd * narrowed) / std::numbers::sqrt2) / 2;
    };
    CountHistogram histogram;
    double shareLeft = 1;
    for (int step = -reach; step <= reach && bins > 0; ++step) {
        const double share = below(step + 0.5) - below(step - 0.5);
        const std::int64_t taken =
            step == reach ? bins : random.binomial(bins, std::min(1.0, share / shareLeft));
        shareLeft -= share;
        bins -= taken;
        if (taken > 0)
            histogram.add(normal.rounded(static_cast<double>(step) / stepsPerSd), taken);
    }
    return histogram.values();
}

using MakeScale = std::function<ScaleStatistics(const ScaleStatistics &, Random &)>;

// The same entries and scales, each made anew with random numbers of its own.
EnsembleStatistics eachScale(const EnsembleStatistics &data, int unitFactor, std::uint64_t seed,
                             const MakeScale &make, const Progress &progress)
{
    EnsembleStatistics made{
        data.window, unitFactor * data.excitatoryUnits, unitFactor * data.inhibitoryUnits, {}};
    for (std::uint64_t s = 0; s < data.segments.size(); ++s) {
        SegmentStatistics &entry = made.segments.emplace_back();
        entry.segments = data.segments[s].segments;
        for (const ScaleStatistics &scale : data.segments[s].scales) {
            progress.report(scale.scale, scaleCount);
            Random random(streamSeed(seed, {s, static_cast<std::uint64_t>(scale.scale)}));
            entry.scales.push_back(make(scale, random));
        }
    }
    return made;
}

} // namespace

EnsembleStatistics binPermutation(const EnsembleStatistics &data, std::uint64_t seed,
                                  const Progress &progress)
{
    return eachScale(
        data, 1, seed,
        [&](const ScaleStatistics &scale, Random &random) {
            ScaleCollector collector(data.excitatoryUnits, data.inhibitoryUnits, true);
            pairAtRandom(scale.histogramE, scale.histogramI, scale.moments.bins, random, collector);
            return collector.statistics(scale);
        },
        progress);
}

EnsembleStatistics gaussPair(const EnsembleStatistics &data, std::uint64_t seed, const Progress &progress)
{
    return eachScale(
        data, normalSteps, seed,
        [&](const ScaleStatistics &scale, Random &random) {
            const CountMoments &moments = scale.moments;
            const std::int64_t bins = moments.bins;
            const Normal e{meanE(moments), std::sqrt(combinedVariance(moments, 1, 0))};
            const Normal i{meanI(moments), std::sqrt(combinedVariance(moments, 0, 1))};
            ScaleCollector collector(normalSteps * data.excitatoryUnits, normalSteps * data.inhibitoryUnits,
                                     false);
            if (bins > mostSingleNumbers) {
                const Histogram drawnE = drawnHistogram(e, bins, random);
                const Histogram drawnI = drawnHistogram(i, bins, random);
                pairAtRandom(drawnE, drawnI, bins, random, collector);
            } else {
                for (std::int64_t bin = 0; bin < bins; ++bin) {
                    const std::int64_t numberE = e.rounded(random.normal());
                    collector.add(numberE, i.rounded(random.normal()), 1);
                }
            }
            return collector.statistics(scale);
        },
        progress);
}

EnsembleStatistics gaussDifference(const EnsembleStatistics &data, std::uint64_t seed,
                                   const Progress &progress)
{
    const double unitsE = data.excitatoryUnits;
    const double unitsI = data.inhibitoryUnits;
    return eachScale(
        data, normalSteps, seed,
        [&](const ScaleStatistics &scale, Random &random) {
            const CountMoments &moments = scale.moments;
            const double variance = combinedVariance(moments, data.inhibitoryUnits, -data.excitatoryUnits);
            // f as spikes of the excitatory class.
            const Normal f{meanE(moments) - meanI(moments) * unitsE / unitsI, std::sqrt(variance) / unitsI};
            ScaleCollector collector(normalSteps * data.excitatoryUnits, normalSteps * data.inhibitoryUnits,
                                     false);
            if (moments.bins > mostSingleNumbers) {
                for (const ValueCount &drawn : drawnHistogram(f, moments.bins, random))
                    collector.add(drawn.value, 0, drawn.bins);
            } else {
                for (std::int64_t bin = 0; bin < moments.bins; ++bin)
                    collector.add(f.rounded(random.normal()), 0, 1);
            }
            return collector.statistics(scale);
        },
        progress);
}

} // namespace edgescope
