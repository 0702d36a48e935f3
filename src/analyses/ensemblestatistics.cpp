// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/ensemblestatistics.h"

#include "analyses/counthistogram.h"
#include "analyses/lattice.h"
#include "analyses/pairtable.h"
#include "core/parallel.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>

// Time is cut into pieces of one block (about 11 s). A piece's bins are counted at all 32 scales while its
// spikes are in the cache; fine scales go through a small table of how often each pair of counts occurs, from
// which sums and histograms follow. Groups of pieces run in parallel with their own histograms, which are
// added up at the end.
namespace edgescope {
namespace {

// A bin that sticks out of its range by no more than this counts as inside.
constexpr double edgeTolerance = 1e-9;

// The first bin that starts at or after t.
std::int64_t firstBinFrom(double t, double width)
{
    auto i = static_cast<std::int64_t>(std::ceil(t / width));
    while (binEdge(i - 1, width) >= t)
        --i;
    while (binEdge(i, width) < t)
        ++i;
    return i;
}

// A stretch of one range inside one block, seconds from the window's start. A bin belongs to the piece in
// which it starts.
struct Piece {
    size_t range = 0;
    size_t block = 0;
    double start = 0;
    double stop = 0;
    bool isFirst = false; // of its range
    bool isLast = false;
};

// Consecutive pieces of one entry handled by one thread; no block is shared with another group.
struct Group {
    size_t entry = 0;
    size_t firstPiece = 0;
    size_t lastPiece = 0;
};

struct Histograms {
    CountHistogram e;
    CountHistogram i;
    CountHistogram f;

    void add(const Lattice &lattice, std::int64_t countE, std::int64_t countI, std::int64_t bins)
    {
        e.add(countE, bins);
        i.add(countI, bins);
        f.add(lattice.f(countE, countI), bins);
    }
};

using ScaleHistograms = std::array<Histograms, scaleCount>;

// Bins below which filling and reading the table costs more than it saves.
constexpr std::int64_t binsForTable = 256;

// Lays the ranges end to end and cuts them every coarsest bin.
std::vector<Piece> cutPieces(const std::vector<TimeRange> &ranges, const TimeRange &window)
{
    const double length = scaleWidth(scaleCount);
    std::vector<Piece> pieces;
    double before = 0; // summed length of the ranges so far
    for (size_t r = 0; r < ranges.size(); ++r) {
        const double start = ranges[r].start - window.start;
        const double stop = ranges[r].stop - window.start;
        auto block = static_cast<std::int64_t>(before / length);
        double from = start;
        bool isFirst = true;
        while (from < stop) {
            const double to = start + (binEdge(block + 1, length) - before);
            if (to > from) {
                pieces.push_back(
                    {r, static_cast<size_t>(block), from, std::min(to, stop), isFirst, to >= stop});
                isFirst = false;
                from = to;
            }
            ++block;
        }
        before += stop - start;
    }
    return pieces;
}

// Whole blocks only are handed to a group, a few dozen groups in all so that threads stay busy to the end.
std::vector<Group> groupPieces(size_t entry, const std::vector<Piece> &pieces)
{
    constexpr size_t groupsWanted = 16;
    constexpr size_t smallest = 8;
    const size_t perGroup = std::max(smallest, pieces.size() / groupsWanted + 1);
    std::vector<Group> groups;
    for (size_t first = 0; first < pieces.size();) {
        size_t last = std::min(first + perGroup, pieces.size());
        while (last < pieces.size() && pieces[last].block == pieces[last - 1].block)
            ++last;
        groups.push_back({entry, first, last});
        first = last;
    }
    return groups;
}

// Counts one entry's pieces.
class PieceCounter
{
public:
    PieceCounter(const EnsembleSignals &ensemble, const TimeRange &window, SegmentStatistics &entry)
        : m_ensemble(ensemble)
        , m_window(window)
        , m_entry(entry)
        , m_lattice(ensemble.excitatoryUnits, ensemble.inhibitoryUnits)
    {
    }

    void count(const Piece &piece, ScaleHistograms &histograms)
    {
        for (ScaleStatistics &scale : m_entry.scales) {
            const BinSpan bins = binsOf(piece, scale.width);
            if (bins.last > bins.first)
                add(bins, scale.width, scale.blocks[piece.block],
                    histograms[static_cast<size_t>(scale.scale - 1)]);
        }
    }

private:
    BinSpan binsOf(const Piece &piece, double width) const
    {
        const BinSpan whole = wholeBins(m_window, m_entry.segments.ranges[piece.range], width);
        BinSpan bins = whole;
        if (!piece.isFirst)
            bins.first = std::clamp(firstBinFrom(piece.start, width), whole.first, whole.last);
        if (!piece.isLast)
            bins.last = std::clamp(firstBinFrom(piece.stop, width), whole.first, whole.last);
        return bins;
    }

    void add(const BinSpan &bins, double width, CountMoments &block, Histograms &histograms)
    {
        m_e.resize(static_cast<size_t>(bins.last - bins.first));
        m_i.resize(m_e.size());
        m_ensemble.excitatory.count(m_window.start, width, bins.first, m_e);
        m_ensemble.inhibitory.count(m_window.start, width, bins.first, m_i);
        const auto addPair = [&](std::int64_t e, std::int64_t i, std::int64_t times) {
            block.add(e, i, times);
            histograms.add(m_lattice, e, i, times);
        };
        if (bins.last - bins.first >= binsForTable)
            m_table.tabulate(m_e, m_i, addPair);
        else
            for (size_t n = 0; n < m_e.size(); ++n)
                addPair(m_e[n], m_i[n], 1);
    }

    const EnsembleSignals &m_ensemble;
    TimeRange m_window;
    SegmentStatistics &m_entry;
    Lattice m_lattice;
    PairTable m_table;
    std::vector<std::uint32_t> m_e;
    std::vector<std::uint32_t> m_i;
};

SegmentStatistics emptyEntry(const Segments &segments, size_t blocks)
{
    SegmentStatistics entry;
    entry.segments = segments;
    for (int k = 1; k <= scaleCount; ++k) {
        ScaleStatistics scale;
        scale.scale = k;
        scale.width = scaleWidth(k);
        scale.blocks.resize(blocks);
        entry.scales.push_back(std::move(scale));
    }
    return entry;
}

// Adds up the blocks and the groups' histograms of one scale.
void finishScale(ScaleStatistics &scale, const EnsembleSignals &ensemble,
                 std::span<const ScaleHistograms> histograms)
{
    for (const CountMoments &block : scale.blocks)
        scale.moments += block;
    Histograms sum;
    for (const ScaleHistograms &group : histograms) {
        const Histograms &part = group[static_cast<size_t>(scale.scale - 1)];
        sum.e += part.e;
        sum.i += part.i;
        sum.f += part.f;
    }
    if (ensemble.excitatoryUnits > 0)
        scale.histogramE = sum.e.values();
    if (ensemble.inhibitoryUnits > 0)
        scale.histogramI = sum.i.values();
    if (ensemble.excitatoryUnits > 0 && ensemble.inhibitoryUnits > 0)
        scale.histogramF = sum.f.values(Lattice(ensemble.excitatoryUnits, ensemble.inhibitoryUnits).common);
}

} // namespace

CountMoments &CountMoments::operator+=(const CountMoments &other)
{
    bins += other.bins;
    sumE += other.sumE;
    sumI += other.sumI;
    sumEE += other.sumEE;
    sumII += other.sumII;
    sumEI += other.sumEI;
    return *this;
}

BinSpan wholeBins(const TimeRange &window, const TimeRange &range, double width)
{
    const std::int64_t bins = binCount(window.length(), width);
    BinSpan span;
    span.first = firstBinFrom(range.start - window.start - edgeTolerance, width);
    span.first = std::clamp<std::int64_t>(span.first, 0, bins);
    // The last edge at or before the stop is the end of the last whole bin.
    const double stop = range.stop - window.start + edgeTolerance;
    span.last = firstBinFrom(stop, width);
    if (binEdge(span.last, width) > stop)
        --span.last;
    span.last = std::clamp(span.last, span.first, bins);
    return span;
}

EnsembleStatistics ensembleStatistics(const EnsembleSignals &ensemble, const TimeRange &window,
                                      const std::vector<Segments> &segments, const Progress &progress)
{
    EnsembleStatistics statistics{
        window, ensemble.excitatoryUnits, ensemble.inhibitoryUnits, {}, ensemble.selectedUnits};
    std::vector<std::vector<Piece>> pieces;
    std::vector<Group> groups;
    std::vector<size_t> firstGroup;
    std::int64_t total = 0;
    for (size_t s = 0; s < segments.size(); ++s) {
        pieces.push_back(cutPieces(segments[s].ranges, window));
        const std::vector<Group> own = groupPieces(s, pieces.back());
        firstGroup.push_back(groups.size());
        groups.insert(groups.end(), own.begin(), own.end());
        const size_t blocks = pieces.back().empty() ? 0 : pieces.back().back().block + 1;
        statistics.segments.push_back(emptyEntry(segments[s], blocks));
        total += static_cast<std::int64_t>(pieces.back().size());
    }
    firstGroup.push_back(groups.size());

    std::vector<ScaleHistograms> histograms(groups.size());
    std::atomic<std::int64_t> done = 0;
    parallelFor(static_cast<std::int64_t>(groups.size()), [&](std::int64_t g) {
        const Group &group = groups[static_cast<size_t>(g)];
        PieceCounter counter(ensemble, window, statistics.segments[group.entry]);
        for (size_t p = group.firstPiece; p < group.lastPiece; ++p) {
            counter.count(pieces[group.entry][p], histograms[static_cast<size_t>(g)]);
            progress.report(++done, total);
        }
    });
    parallelFor(static_cast<std::int64_t>(segments.size()) * scaleCount, [&](std::int64_t task) {
        const auto s = static_cast<size_t>(task / scaleCount);
        finishScale(statistics.segments[s].scales[static_cast<size_t>(task % scaleCount)], ensemble,
                    std::span(histograms).subspan(firstGroup[s], firstGroup[s + 1] - firstGroup[s]));
    });
    return statistics;
}

} // namespace edgescope
