// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/surrogatestretches.h"
#include "analyses/surrogatetrains.h"

#include "core/random.h"

#include <algorithm>
#include <limits>
#include <optional>

#include <sys/mman.h>

namespace edgescope {
namespace {

// Intervals shuffled at a time: few enough to stay in the nearest cache.
constexpr size_t intervalsTogether = 8192;

// The spikes of one class in one stretch.
struct StretchIntervals {
    std::int64_t firstSpike = 0; // ticks from the beginning of the stretch
    bool isEmpty = true;
    // In 32 bits; the few longer ones are places in `longer` counted down from the largest number.
    std::vector<std::uint32_t> intervals;
    std::vector<std::int64_t> longer;

    std::int64_t length(std::uint32_t interval) const
    {
        constexpr std::uint32_t last = std::numeric_limits<std::uint32_t>::max();
        const std::uint32_t place = last - interval;
        return place < longer.size() ? longer[place] : interval;
    }
};

StretchIntervals intervalsOf(std::span<const double> times, const Stretch &stretch, double windowStart,
                             const Progress &progress)
{
    // Those that 32 bits cannot hold are few: each takes four seconds.
    constexpr std::int64_t longest = std::numeric_limits<std::uint32_t>::max();
    const auto mostLonger = stretch.length / (longest / 2) + 1;
    StretchIntervals result;
    std::int64_t last = 0;
    for (const StretchRange &range : stretch.ranges) {
        const TrainPart part = partInside(times, range.range);
        result.intervals.reserve(result.intervals.size() + (part.last - part.first));
        for (size_t n = part.first; n < part.last; ++n) {
            constexpr size_t spikesPerReport = 1 << 20;
            if (n % spikesPerReport == 0)
                progress.report(0, 1);
            const std::int64_t now = range.offset + (tickInside(times[n], windowStart, range) - range.from);
            if (result.isEmpty) {
                result.firstSpike = now;
                result.isEmpty = false;
            } else if (now - last > longest - mostLonger) {
                result.intervals.push_back(
                    static_cast<std::uint32_t>(longest - static_cast<std::int64_t>(result.longer.size())));
                result.longer.push_back(now - last);
            } else {
                result.intervals.push_back(static_cast<std::uint32_t>(now - last));
            }
            last = now;
        }
    }
    return result;
}

// Room for at least so many numbers. The processor finds its way in huge pages much faster when the numbers
// come in random order.
void resizeHuge(std::vector<std::uint32_t> &room, size_t size)
{
    if (room.size() >= size)
        return;
    room.reserve(size);
#ifdef MADV_HUGEPAGE
    constexpr std::uintptr_t page = 4096;
    const auto begin = (reinterpret_cast<std::uintptr_t>(room.data()) + page - 1) / page * page;
    const auto end = reinterpret_cast<std::uintptr_t>(room.data() + room.capacity()) / page * page;
    if (end > begin)
        madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE); // only advice: may fail
#endif
    room.resize(size);
}

// Intervals in random order. Many are first dealt out to groups, each interval to any group with the same
// chance; then each group is shuffled. Every order is equally likely.
class ShuffledIntervals
{
public:
    ShuffledIntervals(std::span<const std::uint32_t> intervals, std::vector<std::uint32_t> &room,
                      Random &random, const Progress &progress)
        : m_room(room)
    {
        int bits = 0;
        while (bits < mostGroupBits && (intervals.size() >> bits) > intervalsTogether)
            ++bits;
        resizeHuge(m_room, intervals.size());
        m_ends.assign((size_t{1} << bits) + 1, 0);
        // The groups' sizes first, by the same random numbers.
        Random again = random;
        deal(intervals, bits, random, progress, [&](std::uint32_t, size_t group) { ++m_ends[group + 1]; });
        for (size_t group = 1; group < m_ends.size(); ++group)
            m_ends[group] += m_ends[group - 1];
        deal(intervals, bits, again, progress,
             [&](std::uint32_t interval, size_t group) { m_room[m_ends[group]++] = interval; });
        // Now m_ends holds where each group ends.
    }

    // The next intervals; none when all were taken.
    std::span<const std::uint32_t> next(Random &random)
    {
        while (m_group + 1 < m_ends.size()) {
            const size_t first = m_group == 0 ? 0 : m_ends[m_group - 1];
            const std::span<std::uint32_t> group(m_room.data() + first, m_ends[m_group] - first);
            ++m_group;
            random.shuffle32(group);
            if (!group.empty())
                return group;
        }
        return {};
    }

private:
    static constexpr int mostGroupBits = 12; // more groups than that would not stay in the cache

    template <typename Take>
    static void deal(std::span<const std::uint32_t> intervals, int bits, Random &random,
                     const Progress &progress, const Take &take)
    {
        constexpr size_t perNumber = 64 / mostGroupBits;
        constexpr size_t intervalsPerReport = 1 << 20;
        const std::uint64_t groups = (std::uint64_t{1} << bits) - 1;
        for (size_t n = 0; n < intervals.size(); n += perNumber) {
            if (n % intervalsPerReport == 0)
                progress.report(0, 1);
            std::uint64_t number = bits > 0 ? random.bits() : 0;
            for (size_t one = n; one < std::min(n + perNumber, intervals.size()); ++one) {
                take(intervals[one], static_cast<size_t>(number & groups));
                number >>= mostGroupBits;
            }
        }
    }

    std::vector<std::uint32_t> &m_room;
    std::vector<size_t> m_ends;
    size_t m_group = 0;
};

// The permuted train of one class, spike by spike.
class PermutedTrain
{
public:
    PermutedTrain(const std::vector<Stretch> &stretches, const std::vector<StretchIntervals> &intervals,
                  std::uint64_t seed, std::vector<std::uint32_t> &room, const Progress &progress)
        : m_stretches(stretches)
        , m_intervals(intervals)
        , m_random(seed)
        , m_room(room)
        , m_progress(progress)
    {
        beginStretch(0);
    }

    // The spikes before a tick that were not yet taken, in ticks after `from`.
    void takeUntil(std::int64_t until, std::int64_t from, std::vector<std::uint32_t> &ticks)
    {
        while (m_stretch < m_stretches.size()) {
            const StretchRange &range = m_stretches[m_stretch].ranges[m_range];
            const std::int64_t toRecording = range.from - range.offset;
            const std::int64_t rangeEnd = range.offset + range.length();
            const std::int64_t end = std::min(rangeEnd, until - toRecording);
            takeInRange(end, toRecording - from, ticks);
            if (m_now < rangeEnd)
                return;
            if (++m_range == m_stretches[m_stretch].ranges.size())
                beginStretch(m_stretch + 1);
        }
    }

private:
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    void beginStretch(size_t stretch)
    {
        m_stretch = stretch;
        m_range = 0;
        m_left = {};
        m_shuffled.reset();
        m_now = never;
        if (stretch >= m_stretches.size() || m_intervals[stretch].isEmpty)
            return;
        m_now = m_intervals[stretch].firstSpike;
        m_shuffled.emplace(m_intervals[stretch].intervals, m_room, m_random, m_progress);
    }

    // The same inside one range, in ticks from the beginning of the stretch.
    void takeInRange(std::int64_t end, std::int64_t shift, std::vector<std::uint32_t> &ticks)
    {
        const StretchIntervals &intervals = m_intervals[m_stretch];
        std::int64_t now = m_now;
        while (now < end) {
            if (m_left.empty())
                m_left = m_shuffled->next(m_random);
            size_t taken = 0;
            for (; taken < m_left.size() && now < end; ++taken) {
                ticks.push_back(static_cast<std::uint32_t>(now + shift));
                now += intervals.length(m_left[taken]);
            }
            if (m_left.empty()) { // the stretch's last spike
                ticks.push_back(static_cast<std::uint32_t>(now + shift));
                now = never;
            }
            m_left = m_left.subspan(taken);
        }
        m_now = now;
    }

    const std::vector<Stretch> &m_stretches;
    const std::vector<StretchIntervals> &m_intervals;
    Random m_random;
    std::vector<std::uint32_t> &m_room;
    Progress m_progress;
    size_t m_stretch = 0;
    size_t m_range = 0;
    std::int64_t m_now = never; // the next spike, ticks from the beginning of the stretch
    std::span<const std::uint32_t> m_left;
    std::optional<ShuffledIntervals> m_shuffled;
};

class PermutedTrains : public SpikeSource
{
public:
    PermutedTrains(PermutedTrain excitatory, PermutedTrain inhibitory)
        : m_excitatory(std::move(excitatory))
        , m_inhibitory(std::move(inhibitory))
    {
    }

    void fill(SpikeSpan &span) override
    {
        span.excitatory.clear();
        span.inhibitory.clear();
        m_excitatory.takeUntil(span.to, span.from, span.excitatory);
        m_inhibitory.takeUntil(span.to, span.from, span.inhibitory);
    }

private:
    PermutedTrain m_excitatory;
    PermutedTrain m_inhibitory;
};

} // namespace

struct IsiPermutation::Intervals {
    std::vector<Stretch> stretches;
    std::vector<StretchIntervals> excitatory; // one for each stretch
    std::vector<StretchIntervals> inhibitory;
};

IsiPermutation::IsiPermutation(const AnalysisInput &input, const TrainSurrogateSettings &settings,
                               const Progress &progress)
{
    auto intervals = std::make_unique<Intervals>();
    intervals->stretches = stretchesOf(input, settings.range);
    const double start = input.statistics->window.start;
    for (const Stretch &stretch : intervals->stretches) {
        intervals->excitatory.push_back(
            intervalsOf(input.ensemble->excitatory.times(), stretch, start, progress));
        intervals->inhibitory.push_back(
            intervalsOf(input.ensemble->inhibitory.times(), stretch, start, progress));
    }
    m_intervals = std::move(intervals);
}

IsiPermutation::~IsiPermutation() = default;

std::unique_ptr<SpikeSource> IsiPermutation::surrogate(std::uint64_t seed, Room &room,
                                                       const Progress &progress) const
{
    const Intervals &all = *m_intervals;
    return std::make_unique<PermutedTrains>(
        PermutedTrain(all.stretches, all.excitatory, streamSeed(seed, {excitatoryStream}), room.excitatory,
                      progress),
        PermutedTrain(all.stretches, all.inhibitory, streamSeed(seed, {inhibitoryStream}), room.inhibitory,
                      progress));
}

} // namespace edgescope
