// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/spikespans.h"
#include "core/scalegrid.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace edgescope {

// Takes the bins of all scales. The bins of one scale come in the order of time; some may be left out between
// spans that do not follow each other.
class BinSink
{
public:
    virtual ~BinSink() = default;
    // Consecutive bins: excitatory spikes in the lower, inhibitory spikes in the upper 16 bits.
    virtual void addBins(int scale, std::int64_t firstBin, std::span<const std::uint32_t> counts) = 0;
    // One bin whose counts may be larger.
    virtual void addBin(int scale, std::int64_t bin, std::int64_t e, std::int64_t i) = 0;
};

// Counts the bins of all 32 scales from spikes that come span by span and need not be sorted. Bins start at
// whole multiples of their width. A bin that sticks out of a span is finished in the next one.
class SpanCounter
{
public:
    // `spanSpikes` is about how many spikes a span holds.
    SpanCounter(BinSink &sink, double spanSpikes, int spanBits);

    // Spans ascend.
    void add(const SpikeSpan &span);

private:
    // Spikes before a cell, both classes in one number, and where in the cell its spike is: nowhere, at a
    // place, or at places listed from a node on.
    struct Cell {
        std::uint32_t before = 0;
        std::uint32_t place = empty;
    };
    struct Node {
        std::uint32_t place = 0;
        std::uint32_t spike = 0;
        std::uint32_t next = 0;
    };
    struct Scale {
        double width = 0;
        std::int64_t nextEdge = 0; // the end of the open bin
        std::int64_t openE = 0;    // spikes of the open bin in earlier spans
        std::int64_t openI = 0;
    };
    static constexpr std::uint32_t empty = 0x7fffffff;
    static constexpr std::uint32_t listed = 0x80000000;

    void restart(std::int64_t from);
    void addHalves(const SpikeSpan &span);
    void addToOpenBins(const SpikeSpan &span);
    void place(std::span<const std::uint32_t> ticks, std::uint32_t spike);
    void placeInList(Cell &cell, std::uint32_t place, std::uint32_t spike);
    void sumUp();
    std::uint32_t listedBefore(std::uint32_t list, std::uint32_t place) const;
    void countScale(int scale, const SpikeSpan &span);
    std::uint32_t countByEdges(const Scale &scale, std::int64_t from);
    std::uint32_t countBySpikes(const Scale &scale, const SpikeSpan &span);

    BinSink &m_sink;
    std::array<Scale, scaleCount> m_scales;
    std::int64_t m_to = -1; // of the span before
    int m_cellBits;         // of a place inside a cell
    std::vector<Cell> m_cells;
    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_counts;
};

} // namespace edgescope
