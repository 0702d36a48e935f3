// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/blockbootstrap.h"

#include "analyses/blockfeatures.h"
#include "analyses/parametermaking.h"
#include "core/parallel.h"
#include "core/random.h"

#include <atomic>

namespace edgescope {
namespace {

constexpr std::uint64_t bootstrapStream = 0;

// The counts of the bins of one scale that lie wholly inside a block.
std::vector<std::int64_t> countsOf(const AnalysisInput &input, const TimeRange &block, double width,
                                   BinCount count)
{
    const EnsembleStatistics &statistics = *input.statistics;
    const BinSpan bins = wholeBins(statistics.window, block, width);
    const auto counted = [&](const PooledSpikes &spikes) {
        std::vector<std::uint32_t> counts(static_cast<std::size_t>(bins.last - bins.first));
        spikes.count(statistics.window.start, width, bins.first, counts);
        return std::vector<std::int64_t>(counts.begin(), counts.end());
    };
    if (count != BinCount::Difference)
        return counted(count == BinCount::Excitatory ? input.ensemble->excitatory
                                                     : input.ensemble->inhibitory);
    std::vector<std::int64_t> f = counted(input.ensemble->excitatory);
    const std::vector<std::int64_t> i = counted(input.ensemble->inhibitory);
    for (std::size_t n = 0; n < f.size(); ++n)
        f[n] = f[n] * statistics.inhibitoryUnits - i[n] * statistics.excitatoryUnits;
    return f;
}

} // namespace

std::vector<Parameter> blockBootstrapParameters()
{
    return {
        numberParameter("block_seconds", QT_TRANSLATE_NOOP("Parameter", "Block length"), 60, 10, 3600, 0,
                        QStringLiteral("s"),
                        QT_TRANSLATE_NOOP("Parameter", "Blocks must be longer than what neighbouring bins "
                                                       "have in common.")),
        wholeNumberParameter(
            "bootstrap_draws", QT_TRANSLATE_NOOP("Parameter", "Bootstrap draws"), 1000, 0, 100000,
            QT_TRANSLATE_NOOP("Parameter", "Draws behind the 95 % intervals; 0 computes none.")),
        wholeNumberParameter("seed", QT_TRANSLATE_NOOP("Parameter", "Seed"), 1, 0, 1e15,
                             QT_TRANSLATE_NOOP("Parameter", "The same seed gives the same random numbers."))};
}

BlockBootstrapSettings::BlockBootstrapSettings(const Values &values)
    : blockSeconds(values.number("block_seconds"))
    , draws(values.whole("bootstrap_draws"))
    , seed(static_cast<std::uint64_t>(values.whole("seed")))
{
}

BlockBootstrap::BlockBootstrap(const AnalysisInput &input, const std::vector<BinCount> &counts,
                               const BlockBootstrapSettings &settings, const Progress &progress)
    : m_settings(settings)
    , m_blocksOf(input.statistics->segments.size())
{
    const EnsembleStatistics &statistics = *input.statistics;
    std::vector<TimeRange> blocks;
    for (std::size_t entry = 0; entry < statistics.segments.size(); ++entry)
        for (const TimeRange &block :
             cutBlocks(statistics.segments[entry].segments.ranges, settings.blockSeconds)) {
            const BinSpan bins = wholeBins(statistics.window, block, scaleWidth(displayScales.front()));
            if (bins.last <= bins.first)
                continue;
            m_blocksOf[entry].push_back(blocks.size());
            blocks.push_back(block);
        }
    for (const BinCount count : counts) {
        for (std::size_t s = 0; s < displayScales.size(); ++s) {
            std::vector<std::vector<ValueCount>> histograms(blocks.size());
            parallelFor(static_cast<std::int64_t>(blocks.size()), [&](std::int64_t n) {
                progress.report(0, 1);
                const auto block = static_cast<std::size_t>(n);
                histograms[block] =
                    histogramOf(countsOf(input, blocks[block], scaleWidth(displayScales[s]), count));
            });
            m_histograms[count][s] = BlockHistograms(histograms);
        }
    }
}

std::vector<ValueCount> BlockBootstrap::Sample::histogram(BinCount count, std::size_t displayScale) const
{
    return m_bootstrap->m_histograms.at(count)[displayScale].of(m_blocks);
}

std::vector<Interval95>
BlockBootstrap::intervals(std::size_t entry,
                          const std::function<std::vector<double>(const Sample &)> &measure,
                          const Progress &progress) const
{
    const std::vector<std::size_t> &blocks = m_blocksOf[entry];
    std::vector<std::vector<double>> draws(
        blocks.size() < leastBootstrapBlocks ? 0 : static_cast<std::size_t>(m_settings.draws));
    std::atomic<std::int64_t> done = 0;
    parallelFor(static_cast<std::int64_t>(draws.size()), [&](std::int64_t d) {
        progress.report(done++, static_cast<std::int64_t>(draws.size()));
        Random random(streamSeed(m_settings.seed, {bootstrapStream, static_cast<std::uint64_t>(d)}));
        Sample sample;
        sample.m_bootstrap = this;
        for (std::size_t n = 0; n < blocks.size(); ++n)
            sample.m_blocks.push_back(blocks[random.below(blocks.size())]);
        draws[static_cast<std::size_t>(d)] = measure(sample);
    });
    std::vector<Interval95> result;
    for (std::size_t number = 0; !draws.empty() && number < draws.front().size(); ++number) {
        std::vector<double> values;
        for (const std::vector<double> &draw : draws)
            values.push_back(draw[number]);
        result.push_back(interval95(std::move(values)));
    }
    return result;
}

} // namespace edgescope
