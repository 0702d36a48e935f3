// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/spancounter.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace edgescope {
namespace {

constexpr std::uint32_t oneE = 1;
constexpr std::uint32_t oneI = 1u << 16;
constexpr size_t mostSpikes = oneI - 1; // of one class, which 16 bits hold

// The first tick at or after the edge of a bin.
std::int64_t edgeTick(std::int64_t edge, double width)
{
    return firstTickFrom(binEdge(edge, width));
}

// The first edge that lies on or after a tick.
std::int64_t firstEdgeFrom(std::int64_t tick, double width)
{
    auto edge = static_cast<std::int64_t>(static_cast<double>(tick) / ticksPerSecond / width);
    while (edge > 0 && edgeTick(edge - 1, width) >= tick)
        --edge;
    while (edgeTick(edge, width) < tick)
        ++edge;
    return edge;
}

} // namespace

int spanBits(double spikesPerSecond)
{
    constexpr double spikesWanted = 2048;
    constexpr int least = 20; // a millisecond
    int bits = SpikeSpan::mostBits;
    while (bits > least && spikesPerSecond * std::ldexp(1 / ticksPerSecond, bits) > 2 * spikesWanted)
        --bits;
    return bits;
}

SpanCounter::SpanCounter(BinSink &sink, double spanSpikes, int spanBits)
    : m_sink(sink)
{
    for (int k = 1; k <= scaleCount; ++k)
        m_scales[static_cast<size_t>(k - 1)].width = scaleWidth(k);
    // About four cells a spike: most hold none or one.
    constexpr int leastCells = 6;
    constexpr int mostCells = 14;
    int cells = leastCells;
    while (cells < std::min(mostCells, spanBits) && std::ldexp(1.0, cells) < 3 * spanSpikes)
        ++cells;
    m_cellBits = spanBits - std::min(cells, spanBits);
    m_cells.resize((size_t{1} << (spanBits - m_cellBits)) + 1);
}

void SpanCounter::add(const SpikeSpan &span)
{
    if (span.from != m_to)
        restart(span.from);
    m_to = span.to;
    if (span.excitatory.size() > mostSpikes || span.inhibitory.size() > mostSpikes) {
        addHalves(span);
        return;
    }
    std::fill(m_cells.begin(), m_cells.end(), Cell());
    m_nodes.clear();
    place(span.excitatory, oneE);
    place(span.inhibitory, oneI);
    sumUp();
    for (int k = 1; k <= scaleCount; ++k)
        countScale(k, span);
}

void SpanCounter::restart(std::int64_t from)
{
    for (Scale &scale : m_scales)
        scale = {scale.width, firstEdgeFrom(from, scale.width), 0, 0};
}

// Splits a crowded span. Spikes of one tick can only be counted together.
void SpanCounter::addHalves(const SpikeSpan &span)
{
    const std::int64_t length = span.to - span.from;
    if (length <= 1) {
        addToOpenBins(span);
        return;
    }
    const auto half = static_cast<std::uint32_t>(length / 2);
    SpikeSpan first{span.from, span.from + half, {}, {}};
    SpikeSpan second{span.from + half, span.to, {}, {}};
    for (const auto spikes : {&SpikeSpan::excitatory, &SpikeSpan::inhibitory})
        for (const std::uint32_t tick : span.*spikes)
            if (tick < half)
                (first.*spikes).push_back(tick);
            else
                (second.*spikes).push_back(tick - half);
    m_to = first.from;
    add(first);
    add(second);
}

void SpanCounter::addToOpenBins(const SpikeSpan &span)
{
    for (int k = 1; k <= scaleCount; ++k) {
        Scale &scale = m_scales[static_cast<size_t>(k - 1)];
        while (edgeTick(scale.nextEdge, scale.width) < span.to) {
            m_sink.addBin(k, scale.nextEdge - 1, scale.openE, scale.openI);
            scale = {scale.width, scale.nextEdge + 1, 0, 0};
        }
        scale.openE += static_cast<std::int64_t>(span.excitatory.size());
        scale.openI += static_cast<std::int64_t>(span.inhibitory.size());
    }
}

void SpanCounter::place(std::span<const std::uint32_t> ticks, std::uint32_t spike)
{
    const std::uint32_t inCell = (1u << m_cellBits) - 1;
    const int cellBits = m_cellBits;
    Cell *const cells = m_cells.data();
    for (const std::uint32_t tick : ticks) {
        Cell &cell = cells[tick >> cellBits];
        if (cell.place == empty)
            cell.place = tick & inCell;
        else
            placeInList(cell, tick & inCell, spike);
        cell.before += spike;
    }
}

void SpanCounter::placeInList(Cell &cell, std::uint32_t place, std::uint32_t spike)
{
    constexpr std::uint32_t none = empty;
    std::uint32_t next = cell.place & ~listed;
    if ((cell.place & listed) == 0) {
        m_nodes.push_back({cell.place, cell.before, none});
        next = static_cast<std::uint32_t>(m_nodes.size() - 1);
    }
    m_nodes.push_back({place, spike, next});
    cell.place = listed | static_cast<std::uint32_t>(m_nodes.size() - 1);
}

// Turns the spikes of each cell into the spikes before it.
void SpanCounter::sumUp()
{
    std::uint32_t sum = 0;
    for (Cell &cell : m_cells) {
        const std::uint32_t spikes = cell.before;
        cell.before = sum;
        sum += spikes;
    }
}

std::uint32_t SpanCounter::listedBefore(std::uint32_t list, std::uint32_t place) const
{
    std::uint32_t sum = 0;
    for (std::uint32_t n = list & ~listed; n != empty; n = m_nodes[n].next)
        if (m_nodes[n].place < place)
            sum += m_nodes[n].spike;
    return sum;
}

void SpanCounter::countScale(int k, const SpikeSpan &span)
{
    Scale &scale = m_scales[static_cast<size_t>(k - 1)];
    const auto edges = static_cast<size_t>(firstEdgeFrom(span.to, scale.width) - scale.nextEdge);
    const size_t spikes = span.excitatory.size() + span.inhibitory.size();
    if (edges == 0) {
        scale.openE += static_cast<std::int64_t>(span.excitatory.size());
        scale.openI += static_cast<std::int64_t>(span.inhibitory.size());
        return;
    }
    m_counts.resize(edges + 1);
    const std::uint32_t left = spikes < edges ? countBySpikes(scale, span) : countByEdges(scale, span.from);
    const std::int64_t firstBin = scale.nextEdge - 1;
    const std::int64_t firstE = scale.openE + (m_counts[0] & (oneI - 1));
    const std::int64_t firstI = scale.openI + (m_counts[0] >> 16);
    std::span<const std::uint32_t> counts(m_counts.data(), edges);
    if (std::max(firstE, firstI) > static_cast<std::int64_t>(mostSpikes)) {
        m_sink.addBin(k, firstBin, firstE, firstI);
        counts = counts.subspan(1);
    } else {
        m_counts[0] = static_cast<std::uint32_t>(firstE + firstI * oneI);
    }
    m_sink.addBins(k, firstBin + static_cast<std::int64_t>(edges - counts.size()), counts);
    scale = {scale.width, scale.nextEdge + static_cast<std::int64_t>(edges), std::int64_t{left & (oneI - 1)},
             std::int64_t{left >> 16}};
}

// Fills the counts up to the last edge of the span and returns the spikes after it.
std::uint32_t SpanCounter::countByEdges(const Scale &scale, std::int64_t from)
{
    // The edges in fixed point: ticks with 26 bits after the point. Start and step are rounded by less than
    // 2^-14 ticks together, the edges themselves by as much as a double of their size is. The margin is
    // added beforehand, so that an edge within it of a tick shows as a fraction below twice the margin; there
    // the exact rule decides.
    constexpr int fractionBits = 26;
    constexpr double one = 0x1p26;
    constexpr std::uint64_t fraction = (std::uint64_t{1} << fractionBits) - 1;
    const double margin = std::min(0.5, 0x1p-13 + static_cast<double>(m_to) * 0x1p-52);
    const auto nearTick = static_cast<std::uint64_t>(2 * margin * one);
    const double first = binEdge(scale.nextEdge, scale.width) * ticksPerSecond - static_cast<double>(from);
    // The first edge may lie up to a tick before the span.
    auto point = static_cast<std::uint64_t>(std::llround((first + 1 + margin) * one));
    const auto step = static_cast<std::uint64_t>(std::llround(scale.width * ticksPerSecond * one));

    const Cell *const cells = m_cells.data();
    const int cellBits = m_cellBits;
    const std::uint32_t inCell = (1u << cellBits) - 1;
    const std::span<std::uint32_t> counts(m_counts.data(), m_counts.size() - 1);
    std::uint32_t last = 0;
    for (size_t n = 0; n < counts.size(); ++n, point += step) {
        auto tick = static_cast<std::uint32_t>(point >> fractionBits);
        if ((point & fraction) < nearTick) [[unlikely]]
            tick = static_cast<std::uint32_t>(
                edgeTick(scale.nextEdge + static_cast<std::int64_t>(n), scale.width) - from);
        const Cell *const cell = cells + (tick >> cellBits);
        const std::uint32_t place = tick & inCell;
        const std::uint32_t before = cell->before;
        // Either side as likely as the other: no branch.
        const std::uint32_t takes = 0u - static_cast<std::uint32_t>(cell->place < place);
        std::uint32_t now = before + ((cell[1].before - before) & takes);
        if ((cell->place & listed) != 0) [[unlikely]]
            now = before + listedBefore(cell->place, place);
        counts[n] = now - last;
        last = now;
    }
    return m_cells.back().before - last;
}

std::uint32_t SpanCounter::countBySpikes(const Scale &scale, const SpikeSpan &span)
{
    // The bin of a tick in fixed point: 48 bits after the point, fewer than 2^13 bins a span. Factor and
    // offset are rounded by less than 2^-15 bins together. The margin of 2^-14 bins is added beforehand, so
    // that a place within it on either side of an edge shows as a fraction below twice the margin; there the
    // exact rule decides.
    constexpr double one = 0x1.0p48;
    constexpr double margin = 0x1.0p-14;
    constexpr int wholeBits = 16;
    constexpr std::uint64_t nearEdge = std::uint64_t{1} << (64 - 13);
    const double inverseWidth = 1 / scale.width;
    const auto factor = static_cast<std::uint64_t>(std::llround(one * inverseWidth / ticksPerSecond));
    const double position = static_cast<double>(span.from) / ticksPerSecond * inverseWidth;
    const auto whole = static_cast<std::int64_t>(std::floor(position));
    const auto offset = static_cast<std::uint64_t>((position - static_cast<double>(whole) + margin) * one);
    const std::int64_t firstBin = scale.nextEdge - 1;
    const std::int64_t base = whole - firstBin;
    std::fill(m_counts.begin(), m_counts.end(), 0);
    const auto count = [&](std::span<const std::uint32_t> ticks, std::uint32_t spike) {
        std::uint32_t *const counts = m_counts.data();
        for (const std::uint32_t tick : ticks) {
            const std::uint64_t point = tick * factor + offset;
            std::int64_t bin = base + static_cast<std::int64_t>(point >> 48);
            if ((point << wholeBits) < nearEdge) [[unlikely]]
                bin = binIndex(static_cast<double>(span.from + tick) / ticksPerSecond, scale.width,
                               inverseWidth) -
                      firstBin;
            counts[static_cast<size_t>(bin)] += spike;
        }
    };
    count(span.excitatory, oneE);
    count(span.inhibitory, oneI);
    return m_counts.back();
}

} // namespace edgescope
