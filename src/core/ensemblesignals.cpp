// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ensemblesignals.h"

#include "core/parallel.h"
#include "core/scalegrid.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

using Train = std::span<const double>;

// Spikes sorted together at a time: few enough to stay in the cache.
constexpr std::int64_t spikesPerSlice = 32768;

// Length of the frames inside which times are held as 32-bit ticks.
constexpr double frameSeconds = 16;
constexpr double ticksPerSecond = 0x1.0p32 / frameSeconds;

// The parts of all trains of one slice of time and where they go in the pooled train.
struct Slice {
    std::vector<Train> parts;
    size_t offset = 0;
    size_t size = 0;
};

Train inside(const std::vector<double> &times, const TimeRange &window)
{
    const auto first = std::lower_bound(times.begin(), times.end(), window.start);
    const auto last = std::lower_bound(first, times.end(), window.stop);
    return {first, last};
}

Slice cutSlice(std::span<const Train> trains, double start, double stop, bool isLast)
{
    Slice slice;
    for (const Train &train : trains) {
        const auto first = std::lower_bound(train.begin(), train.end(), start);
        const auto last = isLast ? train.end() : std::lower_bound(first, train.end(), stop);
        if (first != last)
            slice.parts.emplace_back(first, last);
        slice.size += static_cast<size_t>(last - first);
    }
    return slice;
}

// Sorts the parts of a slice by dealing them into cells of about one spike each; only the spikes of one cell
// still need comparing.
void sortSlice(const Slice &slice, double start, double stop, std::span<double> sorted)
{
    const size_t cells = slice.size;
    const double perSecond = static_cast<double>(cells) / (stop - start);
    const auto cellOf = [&](double t) {
        return std::min(static_cast<size_t>(std::max(0.0, (t - start) * perSecond)), cells - 1);
    };
    std::vector<std::uint32_t> next(cells + 1, 0);
    for (const Train &part : slice.parts)
        for (const double t : part)
            ++next[cellOf(t) + 1];
    for (size_t c = 1; c <= cells; ++c)
        next[c] += next[c - 1];
    for (const Train &part : slice.parts)
        for (const double t : part)
            sorted[next[cellOf(t)]++] = t;
    // Now next[c] is where cell c ends. Crowded cells are sorted first, so that the insertion below moves
    // every spike by a few places only.
    constexpr size_t crowded = 16;
    for (size_t c = 0, first = 0; c < cells; first = next[c], ++c)
        if (next[c] > first + crowded)
            std::sort(sorted.begin() + static_cast<std::ptrdiff_t>(first), sorted.begin() + next[c]);
    for (size_t n = 1; n < sorted.size(); ++n) {
        const double t = sorted[n];
        size_t place = n;
        for (; place > 0 && sorted[place - 1] > t; --place)
            sorted[place] = sorted[place - 1];
        sorted[place] = t;
    }
}

std::vector<double> pooled(std::span<const Train> trains, const TimeRange &window)
{
    std::int64_t size = 0;
    for (const Train &train : trains)
        size += static_cast<std::int64_t>(train.size());
    std::vector<double> times(static_cast<size_t>(size));
    if (size == 0)
        return times;
    const std::int64_t count = size / spikesPerSlice + 1;
    const double length = window.length() / static_cast<double>(count);
    const auto cut = [&](std::int64_t s) { return window.start + static_cast<double>(s) * length; };
    std::vector<Slice> slices(static_cast<size_t>(count));
    parallelFor(count, [&](std::int64_t s) {
        const double start = s == 0 ? window.start : cut(s);
        slices[static_cast<size_t>(s)] = cutSlice(trains, start, cut(s + 1), s + 1 == count);
    });
    size_t offset = 0;
    for (Slice &slice : slices) {
        slice.offset = offset;
        offset += slice.size;
    }
    parallelFor(count, [&](std::int64_t s) {
        const Slice &slice = slices[static_cast<size_t>(s)];
        if (slice.size > 0)
            sortSlice(slice, cut(s), cut(s + 1), std::span(times).subspan(slice.offset, slice.size));
    });
    return times;
}

} // namespace

PooledSpikes::PooledSpikes(std::span<const Unit> units, std::span<const UnitClass> classes,
                           UnitClass unitClass, const TimeRange &window)
{
    std::vector<Train> trains;
    for (size_t n = 0; n < units.size(); ++n)
        if (classes[n] == unitClass)
            trains.push_back(inside(units[n].spikeTimes, window));
    *this = PooledSpikes(trains, window);
}

PooledSpikes::PooledSpikes(std::span<const std::span<const double>> trains, const TimeRange &window)
    : m_times(pooled(trains, window))
{
    buildRanks(window);
    buildTicks(window);
}

void PooledSpikes::buildRanks(const TimeRange &window)
{
    // About two spikes a step keep both the index and the scan inside a step short.
    const auto steps = std::max<std::int64_t>(1, static_cast<std::int64_t>(m_times.size()) / 2);
    const double step = window.isEmpty() ? 1 : window.length() / static_cast<double>(steps);
    m_start = window.start;
    m_inverseStep = 1 / step;
    m_ranks.resize(static_cast<size_t>(steps) + 1);
    constexpr std::int64_t stepsPerPart = 65536;
    parallelFor(steps / stepsPerPart + 1, [&](std::int64_t part) {
        const std::int64_t first = part * stepsPerPart;
        const auto edge = [&](std::int64_t s) { return m_start + static_cast<double>(s) * step; };
        auto time = std::lower_bound(m_times.begin(), m_times.end(), edge(first));
        for (std::int64_t s = first; s < std::min(first + stepsPerPart, steps + 1); ++s) {
            while (time != m_times.end() && *time < edge(s))
                ++time;
            m_ranks[static_cast<size_t>(s)] = static_cast<std::uint32_t>(time - m_times.begin());
        }
    });
}

void PooledSpikes::buildTicks(const TimeRange &window)
{
    const auto frames = static_cast<std::int64_t>(std::ceil(window.length() / frameSeconds)) + 1;
    m_ticks.resize(m_times.size());
    m_frames.resize(static_cast<size_t>(frames) + 1);
    const auto frameStart = [&](std::int64_t f) { return m_start + static_cast<double>(f) * frameSeconds; };
    for (std::int64_t f = 0; f < frames; ++f)
        m_frames[static_cast<size_t>(f)] = rank(frameStart(f));
    m_frames.back() = static_cast<std::int64_t>(m_times.size());
    parallelFor(frames, [&](std::int64_t f) {
        const auto first = static_cast<size_t>(m_frames[static_cast<size_t>(f)]);
        const auto last = static_cast<size_t>(m_frames[static_cast<size_t>(f) + 1]);
        for (size_t s = first; s < last; ++s)
            m_ticks[s] = static_cast<std::uint32_t>(
                std::min((m_times[s] - frameStart(f)) * ticksPerSecond, 0x1.0p32 - 1));
    });
}

std::int64_t PooledSpikes::rank(double t, double origin) const
{
    if (m_times.empty())
        return 0;
    const auto last = static_cast<double>(m_ranks.size() - 1);
    const double position = std::clamp((t + origin - m_start) * m_inverseStep, 0.0, last);
    // The index only says where to look; the comparisons decide, so its rounding does not matter.
    size_t rank = m_ranks[static_cast<size_t>(position)];
    while (rank > 0 && !(m_times[rank - 1] - origin < t))
        --rank;
    // Most steps end within four spikes: counting them all is quicker than guessing where to stop.
    constexpr size_t together = 4;
    while (rank + together <= m_times.size()) {
        const double *times = m_times.data() + rank;
        const size_t before = size_t{times[0] - origin < t} + size_t{times[1] - origin < t} +
                              size_t{times[2] - origin < t} + size_t{times[3] - origin < t};
        rank += before;
        if (before < together)
            return static_cast<std::int64_t>(rank);
    }
    while (rank < m_times.size() && m_times[rank] - origin < t)
        ++rank;
    return static_cast<std::int64_t>(rank);
}

void PooledSpikes::countSpikes(double origin, double width, std::int64_t firstBin, std::int64_t firstSpike,
                               std::int64_t lastSpike, std::span<std::uint32_t> counts) const
{
    // The bin of a tick in fixed point: 48 bits after the point, at most 2^14 bins a frame. Ticks, factor and
    // offset are rounded by less than 2^-15 bins together. The margin of 2^-14 bins is added beforehand, so
    // that a place within it on either side of an edge shows as a fraction below twice the margin; there the
    // exact rule decides.
    constexpr double one = 0x1.0p48;
    constexpr double margin = 0x1.0p-14;
    constexpr int wholeBits = 16;
    constexpr std::uint64_t nearEdge = std::uint64_t{1} << (64 - 13);
    const double inverseWidth = 1 / width;
    const auto factor = static_cast<std::uint64_t>(std::llround(one * inverseWidth / ticksPerSecond));
    auto frame = std::upper_bound(m_frames.begin(), m_frames.end(), firstSpike) - m_frames.begin() - 1;
    for (std::int64_t s = firstSpike; s < lastSpike; ++frame) {
        const double position = (m_start + static_cast<double>(frame) * frameSeconds - origin) * inverseWidth;
        const double whole = std::floor(position);
        const auto offset = static_cast<std::uint64_t>((position - whole + margin) * one);
        const std::int64_t base = static_cast<std::int64_t>(whole) - firstBin;
        const std::int64_t end = std::min(lastSpike, m_frames[static_cast<size_t>(frame) + 1]);
        for (; s < end; ++s) {
            const std::uint64_t point = m_ticks[static_cast<size_t>(s)] * factor + offset;
            std::int64_t bin = base + static_cast<std::int64_t>(point >> 48);
            if ((point << wholeBits) < nearEdge) [[unlikely]]
                bin = binIndex(m_times[static_cast<size_t>(s)] - origin, width, inverseWidth) - firstBin;
            ++counts[static_cast<size_t>(bin)];
        }
    }
}

void PooledSpikes::count(double origin, double width, std::int64_t firstBin,
                         std::span<std::uint32_t> counts) const
{
    // The narrowest bins that leave the fixed-point places enough room.
    constexpr double leastWidth = 0.99e-3;
    const auto bins = static_cast<std::int64_t>(counts.size());
    std::int64_t before = rank(binEdge(firstBin, width), origin);
    const std::int64_t last = rank(binEdge(firstBin + bins, width), origin);
    if (width < leastWidth || last - before > 10 * bins) {
        // Many spikes a bin: looking up the edges is quicker than visiting the spikes.
        for (std::int64_t b = 0; b < bins; ++b) {
            const std::int64_t after = rank(binEdge(firstBin + b + 1, width), origin);
            counts[static_cast<size_t>(b)] = static_cast<std::uint32_t>(after - before);
            before = after;
        }
        return;
    }
    std::fill(counts.begin(), counts.end(), 0);
    countSpikes(origin, width, firstBin, before, last, counts);
}

EnsembleSignals ensembleSignals(std::span<const Unit> units, std::span<const UnitClass> classes,
                                const TimeRange &window, bool countSilentUnits)
{
    EnsembleSignals ensemble;
    ensemble.excitatory = PooledSpikes(units, classes, UnitClass::Excitatory, window);
    ensemble.inhibitory = PooledSpikes(units, classes, UnitClass::Inhibitory, window);
    ensemble.window = window;
    for (size_t n = 0; n < units.size(); ++n) {
        if (!countSilentUnits && inside(units[n].spikeTimes, window).empty())
            continue;
        ensemble.excitatoryUnits += classes[n] == UnitClass::Excitatory;
        ensemble.inhibitoryUnits += classes[n] == UnitClass::Inhibitory;
    }
    return ensemble;
}

} // namespace edgescope
