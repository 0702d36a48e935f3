// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/blockfeatures.h"

#include "analyses/laggedmoments.h"
#include "analyses/moments.h"
#include "analyses/variancescaling.h"
#include "core/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace edgescope {
namespace {

constexpr int lags = 20;
constexpr const char *quantities[] = {"mean_e", "mean_i",     "cv_e",  "cv_i",   "fano_e", "fano_i",
                                      "rho",    "anisotropy", "depth", "gini_e", "gini_i", "zero_lag"};

// 1 − 2 ∫ L dp of the Lorenz curve, by ranks: Σ_j (2j − M − 1) c_(j) / (M Σ c).
double gini(std::span<const std::int64_t> values, std::span<const std::int64_t> bins, std::int64_t total)
{
    double weighted = 0;
    double sum = 0;
    std::int64_t before = 0;
    for (size_t n = 0; n < values.size(); ++n) {
        const auto spikes = static_cast<double>(bins[n] * values[n]);
        weighted += spikes * static_cast<double>(2 * before + bins[n] - total);
        sum += spikes;
        before += bins[n];
    }
    return sum > 0 ? weighted / (static_cast<double>(total) * sum) : undefined;
}

// The depth of the collapse curve is half the mean distance from the mean (methods, section 7).
double halfMeanDistance(std::span<const std::int64_t> values, std::span<const std::int64_t> bins, double mean,
                        std::int64_t total)
{
    double sum = 0;
    for (size_t n = 0; n < values.size(); ++n)
        sum += static_cast<double>(bins[n]) * std::abs(static_cast<double>(values[n]) - mean);
    return sum / 2 / static_cast<double>(total);
}

// r at lag 0 less the largest at the other lags.
double zeroLag(const std::vector<CountMoments> &byLag)
{
    const std::vector<double> r = laggedCorrelations(byLag);
    double largest = undefined;
    for (size_t n = 0; n < r.size(); ++n)
        if (n != lags && std::isfinite(r[n]) && !(r[n] <= largest))
            largest = r[n];
    return r[lags] - largest;
}

double ratio(double numerator, double denominator)
{
    return denominator > 0 ? numerator / denominator : undefined;
}

} // namespace

// What features are computed from.
struct BlockFeatures::Sums {
    struct Scale {
        std::vector<CountMoments> byLag = std::vector<CountMoments>(2 * lags + 1);
        std::array<std::span<const std::int64_t>, kinds> values;
        std::array<std::vector<std::int64_t>, kinds> bins;
    };
    std::array<CountMoments, lastScale - firstScale + 1> moments;
    std::array<Scale, displayScales.size()> scales;
};

const std::vector<QByteArray> &stateFeatures()
{
    static const std::vector<QByteArray> names = [] {
        std::vector<QByteArray> all;
        for (const int k : displayScales)
            for (const char *quantity : quantities)
                all.push_back(quantity + QByteArray("_k") + QByteArray::number(k));
        all.push_back("alpha");
        return all;
    }();
    return names;
}

std::vector<TimeRange> cutBlocks(const std::vector<TimeRange> &ranges, double seconds)
{
    std::vector<TimeRange> blocks;
    for (const TimeRange &range : ranges) {
        const double pieces = seconds > 0 ? std::max(1.0, std::round(range.length() / seconds)) : 1;
        for (int piece = 0; piece < pieces; ++piece)
            blocks.push_back({range.start + range.length() * piece / pieces,
                              range.start + range.length() * (piece + 1) / pieces});
    }
    return blocks;
}

BlockFeatures::BlockFeatures(const EnsembleSignals &ensemble, const EnsembleStatistics &statistics,
                             double blockSeconds, const Progress &progress)
    : m_unitsE(statistics.excitatoryUnits)
    , m_unitsI(statistics.inhibitoryUnits)
    , m_blocksOf(statistics.segments.size())
    , m_entries(statistics.segments.size())
{
    std::vector<TimeRange> ranges;
    for (size_t entry = 0; entry < statistics.segments.size(); ++entry)
        for (const TimeRange &range : cutBlocks(statistics.segments[entry].segments.ranges, blockSeconds)) {
            const BinSpan bins = wholeBins(statistics.window, range, scaleWidth(firstScale));
            if (bins.last <= bins.first)
                continue;
            m_blocksOf[entry].push_back(ranges.size());
            ranges.push_back(range);
        }
    m_blocks.resize(ranges.size());
    const auto total = static_cast<std::int64_t>(ranges.size() + statistics.segments.size());
    std::atomic<std::int64_t> done = 0;
    parallelFor(total, [&](std::int64_t n) {
        progress.report(done++, total);
        const auto item = static_cast<size_t>(n);
        if (item < ranges.size())
            count(m_blocks[item], ensemble, statistics.window, ranges[item]);
        else
            m_entries[item - ranges.size()] =
                wholeEntry(ensemble, statistics.window, statistics.segments[item - ranges.size()]);
    });
    indexValues();
}

void BlockFeatures::count(Block &block, const EnsembleSignals &ensemble, const TimeRange &window,
                          const TimeRange &range) const
{
    std::vector<std::uint32_t> e;
    std::vector<std::uint32_t> i;
    for (int k = firstScale; k <= lastScale; ++k) {
        const double width = scaleWidth(k);
        const BinSpan bins = wholeBins(window, range, width);
        e.resize(static_cast<size_t>(bins.last - bins.first));
        i.resize(e.size());
        ensemble.excitatory.count(window.start, width, bins.first, e);
        ensemble.inhibitory.count(window.start, width, bins.first, i);
        for (size_t n = 0; n < e.size(); ++n)
            block.moments[static_cast<size_t>(k - firstScale)].add(e[n], i[n]);
        const auto display = std::find(displayScales.begin(), displayScales.end(), k);
        if (display == displayScales.end())
            continue;
        ScaleBlock &scale = block.scales[static_cast<size_t>(display - displayScales.begin())];
        scale.byLag = laggedMoments(ensemble, window, width, bins, bins.first, bins.last, lags);
        std::vector<std::int64_t> f;
        for (size_t n = 0; n < e.size(); ++n)
            f.push_back(std::int64_t{e[n]} * m_unitsI - std::int64_t{i[n]} * m_unitsE);
        scale.values[E] = histogramOf({e.begin(), e.end()});
        scale.values[I] = histogramOf({i.begin(), i.end()});
        scale.values[F] = histogramOf(std::move(f));
    }
}

void BlockFeatures::indexValues()
{
    parallelFor(static_cast<std::int64_t>(displayScales.size() * kinds), [&](std::int64_t item) {
        const auto s = static_cast<size_t>(item) / kinds;
        const auto kind = static_cast<size_t>(item) % kinds;
        std::vector<std::vector<ValueCount>> blocks;
        for (Block &block : m_blocks)
            blocks.push_back(std::move(block.scales[s].values[kind]));
        m_histograms[s][kind] = BlockHistograms(blocks);
    });
}

std::vector<double> BlockFeatures::wholeEntry(const EnsembleSignals &ensemble, const TimeRange &window,
                                              const SegmentStatistics &entry) const
{
    Sums sums;
    std::array<std::array<std::vector<std::int64_t>, kinds>, displayScales.size()> values;
    for (int k = firstScale; k <= lastScale; ++k)
        sums.moments[static_cast<size_t>(k - firstScale)] = entry.scales[static_cast<size_t>(k - 1)].moments;
    for (size_t s = 0; s < displayScales.size(); ++s) {
        const ScaleStatistics &scale = entry.scales[static_cast<size_t>(displayScales[s] - 1)];
        const std::vector<ValueCount> *histograms[] = {&scale.histogramE, &scale.histogramI,
                                                       &scale.histogramF};
        for (size_t kind = 0; kind < kinds; ++kind) {
            for (const ValueCount &count : *histograms[kind]) {
                values[s][kind].push_back(count.value);
                sums.scales[s].bins[kind].push_back(count.bins);
            }
            sums.scales[s].values[kind] = values[s][kind];
        }
        for (const TimeRange &range : entry.segments.ranges) {
            const BinSpan bins = wholeBins(window, range, scale.width);
            const std::vector<CountMoments> part =
                laggedMoments(ensemble, window, scale.width, bins, bins.first, bins.last, lags);
            for (size_t lag = 0; lag < part.size(); ++lag)
                sums.scales[s].byLag[lag] += part[lag];
        }
    }
    return features(sums, minimumBins);
}

std::vector<double> BlockFeatures::of(std::span<const size_t> blocks, std::int64_t leastBins) const
{
    Sums sums;
    for (size_t s = 0; s < displayScales.size(); ++s)
        for (size_t kind = 0; kind < kinds; ++kind) {
            sums.scales[s].values[kind] = m_histograms[s][kind].values();
            sums.scales[s].bins[kind].assign(m_histograms[s][kind].values().size(), 0);
        }
    for (const size_t index : blocks) {
        const Block &block = m_blocks[index];
        for (size_t k = 0; k < sums.moments.size(); ++k)
            sums.moments[k] += block.moments[k];
        for (size_t s = 0; s < displayScales.size(); ++s) {
            const ScaleBlock &scale = block.scales[s];
            for (size_t lag = 0; lag < scale.byLag.size(); ++lag)
                sums.scales[s].byLag[lag] += scale.byLag[lag];
            for (size_t kind = 0; kind < kinds; ++kind)
                m_histograms[s][kind].add(index, sums.scales[s].bins[kind]);
        }
    }
    return features(sums, leastBins);
}

std::vector<double> BlockFeatures::features(const Sums &sums, std::int64_t leastBins) const
{
    std::vector<double> result;
    result.reserve(stateFeatures().size());
    std::vector<ScaleVariance> variances;
    const double pairs = static_cast<double>(m_unitsE) * m_unitsI;
    for (size_t k = 0; k < sums.moments.size(); ++k) {
        const int scale = firstScale + static_cast<int>(k);
        const double unit = pairs * scaleWidth(scale);
        variances.push_back(
            {scale, scaleWidth(scale), sums.moments[k].bins,
             combinedVariance(sums.moments[k], m_unitsI, -std::int64_t{m_unitsE}) / unit / unit});
    }
    for (size_t s = 0; s < displayScales.size(); ++s) {
        const Sums::Scale &scale = sums.scales[s];
        const CountMoments &moments = sums.moments[static_cast<size_t>(displayScales[s] - firstScale)];
        const double width = scaleWidth(displayScales[s]);
        if (moments.bins < leastBins) {
            result.insert(result.end(), std::size(quantities), undefined);
            continue;
        }
        const double countE = m_unitsE > 0 ? meanE(moments) : undefined;
        const double countI = m_unitsI > 0 ? meanI(moments) : undefined;
        const double varianceE = combinedVariance(moments, 1, 0);
        const double varianceI = combinedVariance(moments, 0, 1);
        const double along = combinedVariance(moments, m_unitsI, m_unitsE);
        const double across = combinedVariance(moments, m_unitsI, -std::int64_t{m_unitsE});
        const double meanF = countE * m_unitsI - countI * m_unitsE;
        result.insert(
            result.end(),
            {countE / (m_unitsE * width), countI / (m_unitsI * width), ratio(std::sqrt(varianceE), countE),
             ratio(std::sqrt(varianceI), countI), ratio(varianceE, countE), ratio(varianceI, countI),
             ratio(covariance(moments), std::sqrt(varianceE * varianceI)),
             pairs > 0 ? std::sqrt(ratio(along, across)) : undefined,
             halfMeanDistance(scale.values[F], scale.bins[F], meanF, moments.bins) / (pairs * width),
             gini(scale.values[E], scale.bins[E], moments.bins),
             gini(scale.values[I], scale.bins[I], moments.bins), zeroLag(scale.byLag)});
    }
    const auto fit = pairs > 0 ? fitVariance(variances, firstScale, lastScale, Normalisation::PerNeuronRate)
                               : std::nullopt;
    result.push_back(fit ? fit->alpha : undefined);
    return result;
}

} // namespace edgescope
