// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/surrogatecounts.h"

#include "analyses/laggedmoments.h"
#include "analyses/laggedsums.h"
#include "analyses/pairtally.h"
#include "analyses/spancounter.h"

#include <algorithm>
#include <optional>

namespace edgescope {
namespace {

// The bins of one scale of one entry.
class ScaleBins
{
public:
    ScaleBins(const AnalysisInput &input, const SegmentStatistics &entry, const ScaleStatistics &scale)
        : m_like({scale.scale, scale.width, {}, {}, {}, {}, {}})
        , m_bins(scale.moments.bins)
        , m_tally(scale.moments.bins == 0 ? 0 : mean(scale.moments.sumE, scale.moments.bins),
                  scale.moments.bins == 0 ? 0 : mean(scale.moments.sumI, scale.moments.bins),
                  scale.moments.bins, input.statistics->excitatoryUnits, input.statistics->inhibitoryUnits)
    {
        for (const TimeRange &range : entry.segments.ranges)
            if (const BinSpan bins = wholeBins(input.statistics->window, range, scale.width);
                bins.last > bins.first)
                m_spans.push_back(bins);
        if (scale.scale >= firstSurrogateScale)
            m_lagged.emplace(surrogateLags);
    }

    void add(std::int64_t firstBin, std::span<const std::uint32_t> counts)
    {
        const std::int64_t lastBin = firstBin + static_cast<std::int64_t>(counts.size());
        while (m_next < m_spans.size() && m_spans[m_next].first < lastBin) {
            const BinSpan &span = m_spans[m_next];
            const std::int64_t first = std::max(span.first, firstBin);
            const std::int64_t last = std::min(span.last, lastBin);
            if (first < last)
                addInside(
                    counts.subspan(static_cast<size_t>(first - firstBin), static_cast<size_t>(last - first)));
            if (!endSpan(lastBin))
                break;
        }
    }

    void add(std::int64_t bin, std::int64_t e, std::int64_t i)
    {
        while (m_next < m_spans.size() && m_spans[m_next].first <= bin) {
            if (bin < m_spans[m_next].last) {
                m_tally.add(e, i);
                if (m_lagged)
                    m_lagged->add(static_cast<std::uint32_t>(e), static_cast<std::uint32_t>(i));
            }
            if (!endSpan(bin + 1))
                break;
        }
    }

    ScaleStatistics statistics() { return m_tally.statistics(m_like); }

    CrossCorrelogram correlogram(const QString &state) const
    {
        return {state, m_like.scale, m_like.width, m_bins,
                laggedCorrelations(m_lagged ? m_lagged->moments()
                                            : std::vector<CountMoments>(2 * surrogateLags + 1))};
    }

private:
    static double mean(std::int64_t sum, std::int64_t bins)
    {
        return static_cast<double>(sum) / static_cast<double>(bins);
    }

    void addInside(std::span<const std::uint32_t> counts)
    {
        m_tally.add(counts);
        if (m_lagged)
            m_lagged->add(counts);
    }

    // Goes on to the next span when all bins of this one have come.
    bool endSpan(std::int64_t lastBin)
    {
        if (m_spans[m_next].last > lastBin)
            return false;
        if (m_lagged)
            m_lagged->endRange();
        ++m_next;
        return true;
    }

    ScaleStatistics m_like;
    std::int64_t m_bins;
    PairTally m_tally;
    std::optional<LaggedSums> m_lagged; // at scales that have a correlogram
    std::vector<BinSpan> m_spans;
    size_t m_next = 0;
};

// Hands each bin to the entries in whose time it lies.
class EntrySink : public BinSink
{
public:
    explicit EntrySink(const AnalysisInput &input)
        : m_input(input)
    {
        for (const SegmentStatistics &entry : input.statistics->segments)
            for (const ScaleStatistics &scale : entry.scales)
                m_bins.emplace_back(input, entry, scale);
    }

    void addBins(int scale, std::int64_t firstBin, std::span<const std::uint32_t> counts) override
    {
        for (size_t n = static_cast<size_t>(scale - 1); n < m_bins.size(); n += scaleCount)
            m_bins[n].add(firstBin, counts);
    }

    void addBin(int scale, std::int64_t bin, std::int64_t e, std::int64_t i) override
    {
        for (size_t n = static_cast<size_t>(scale - 1); n < m_bins.size(); n += scaleCount)
            m_bins[n].add(bin, e, i);
    }

    SurrogateCounts counts()
    {
        const EnsembleStatistics &data = *m_input.statistics;
        SurrogateCounts result{{data.window, data.excitatoryUnits, data.inhibitoryUnits, {}}, {}};
        auto bins = m_bins.begin();
        for (const SegmentStatistics &entry : data.segments) {
            SegmentStatistics &made = result.statistics.segments.emplace_back();
            made.segments = entry.segments;
            for (size_t n = 0; n < entry.scales.size(); ++n, ++bins) {
                made.scales.push_back(bins->statistics());
                result.correlograms.push_back(bins->correlogram(entry.segments.state));
            }
        }
        return result;
    }

private:
    const AnalysisInput &m_input;
    std::vector<ScaleBins> m_bins;
};

// Time that must be counted: all ranges of all entries, ascending and apart, in spans of 2^bits ticks.
std::vector<std::int64_t> spansOf(const AnalysisInput &input, int bits)
{
    // Bins may stick out of their range by a nanosecond.
    constexpr std::int64_t slack = 2;
    std::vector<std::int64_t> spans;
    for (const SegmentStatistics &entry : input.statistics->segments)
        for (const TimeRange &range : entry.segments.ranges) {
            const double start = input.statistics->window.start;
            const std::int64_t from = std::max<std::int64_t>(0, firstTickFrom(range.start - start) - slack);
            const std::int64_t last = firstTickFrom(range.stop - start) + slack;
            for (std::int64_t span = from >> bits; span <= last >> bits; ++span)
                spans.push_back(span);
        }
    std::sort(spans.begin(), spans.end());
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    return spans;
}

} // namespace

double spikesPerSecond(const AnalysisInput &input)
{
    const ScaleStatistics &finest = input.statistics->segments.front().scales.front();
    const auto bins = static_cast<double>(std::max<std::int64_t>(1, finest.moments.bins));
    return static_cast<double>(finest.moments.sumE + finest.moments.sumI) / (bins * finest.width);
}

SurrogateCounts countSurrogate(const AnalysisInput &input, SpikeSource &source, const Progress &progress)
{
    const double rate = spikesPerSecond(input);
    const int bits = spanBits(rate);
    const std::int64_t length = std::int64_t{1} << bits;
    EntrySink sink(input);
    SpanCounter counter(sink, rate * static_cast<double>(length) / ticksPerSecond, bits);
    SpikeSpan span;
    for (const std::int64_t number : spansOf(input, bits)) {
        progress.report(0, 1);
        span.from = number * length;
        span.to = span.from + length;
        source.fill(span);
        counter.add(span);
    }
    return sink.counts();
}

} // namespace edgescope
