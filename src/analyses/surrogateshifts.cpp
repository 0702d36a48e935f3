// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/surrogatestretches.h"
#include "analyses/surrogatetrains.h"

#include "core/random.h"

#include <algorithm>

namespace edgescope {
namespace {

using Train = std::span<const double>;

constexpr std::uint64_t firstUnitStream = 3;

std::int64_t drawnShift(std::int64_t length, double leastShift, Random &random)
{
    const double wanted = leastShift * ticksPerSecond;
    const auto least = static_cast<double>(length) > 2 * wanted ? static_cast<std::int64_t>(wanted) : 0;
    return least + static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(length - 2 * least)));
}

// A train of which each stretch is turned round.
class TurnedTrain
{
public:
    TurnedTrain(Train train, double windowStart)
        : m_train(train)
        , m_windowStart(windowStart)
    {
    }

    // Stretches ascend.
    void addStretch(const Stretch &stretch, std::int64_t shift)
    {
        std::int64_t to = 0;
        while (to < stretch.length) {
            const std::int64_t from = (to + stretch.length - shift) % stretch.length;
            const StretchRange &source = rangeAt(stretch, from);
            const StretchRange &target = rangeAt(stretch, to);
            const std::int64_t length =
                std::min(source.offset + source.length() - from, target.offset + target.length() - to);
            const std::int64_t first = source.from + (from - source.offset);
            addPiece(source, first, first + length, target.from + (to - target.offset) - first);
            to += length;
        }
    }

    // The spikes before a tick that were not yet taken, in ticks after `from`.
    void takeUntil(std::int64_t until, std::int64_t from, std::vector<std::uint32_t> &ticks)
    {
        for (; m_piece < m_pieces.size(); ++m_piece, m_isInside = false) {
            const Piece &piece = m_pieces[m_piece];
            if (piece.from + piece.shift >= until)
                return;
            if (!m_isInside)
                m_next = piece.part.first;
            m_isInside = true;
            for (; m_next < piece.part.last; ++m_next) {
                const std::int64_t tick =
                    std::clamp(nearestTick(m_train[m_next] - m_windowStart), piece.from, piece.to - 1) +
                    piece.shift;
                if (tick >= until) {
                    fetchAhead();
                    return;
                }
                ticks.push_back(static_cast<std::uint32_t>(tick - from));
            }
        }
    }

private:
    // Spikes that move together, in the order in which they come out.
    struct Piece {
        std::int64_t from = 0; // ticks before they are moved
        std::int64_t to = 0;
        std::int64_t shift = 0;
        TrainPart part;
    };

    static const StretchRange &rangeAt(const Stretch &stretch, std::int64_t tick)
    {
        return *std::prev(std::upper_bound(
            stretch.ranges.begin(), stretch.ranges.end(), tick,
            [](std::int64_t value, const StretchRange &range) { return value < range.offset; }));
    }

    void addPiece(const StretchRange &source, std::int64_t from, std::int64_t to, std::int64_t shift)
    {
        const TrainPart inside = partInside(m_train, source.range);
        const auto spikes = m_train.subspan(inside.first, inside.last - inside.first);
        const auto firstAt = [&](std::int64_t tick) {
            const auto found = std::partition_point(spikes.begin(), spikes.end(), [&](double t) {
                return tickInside(t, m_windowStart, source) < tick;
            });
            return inside.first + static_cast<size_t>(found - spikes.begin());
        };
        const TrainPart part{firstAt(from), firstAt(to)};
        if (part.last > part.first)
            m_pieces.push_back({from, to, shift, part});
    }

    // Many trains are read in turn: more than the processor follows by itself.
    void fetchAhead() const
    {
        constexpr size_t perLine = 8;
        constexpr size_t lines = 4;
        for (size_t line = 1; line <= lines; ++line)
            __builtin_prefetch(m_train.data() + std::min(m_next + line * perLine, m_train.size() - 1));
    }

    Train m_train;
    double m_windowStart;
    std::vector<Piece> m_pieces;
    size_t m_piece = 0;
    size_t m_next = 0;
    bool m_isInside = false;
};

class TurnedTrains : public SpikeSource
{
public:
    std::vector<TurnedTrain> excitatory;
    std::vector<TurnedTrain> inhibitory;

    void fill(SpikeSpan &span) override
    {
        span.excitatory.clear();
        span.inhibitory.clear();
        for (TurnedTrain &train : excitatory)
            train.takeUntil(span.to, span.from, span.excitatory);
        for (TurnedTrain &train : inhibitory)
            train.takeUntil(span.to, span.from, span.inhibitory);
    }
};

} // namespace

std::unique_ptr<SpikeSource> circularShift(const AnalysisInput &input, const TrainSurrogateSettings &settings,
                                           std::uint64_t seed)
{
    const std::vector<Stretch> stretches = stretchesOf(input, settings.range);
    auto trains = std::make_unique<TurnedTrains>();
    for (size_t n = 0; n < input.classes.size(); ++n) {
        if (input.classes[n] == UnitClass::Unclassified)
            continue;
        Random random(streamSeed(seed, {firstUnitStream + n}));
        TurnedTrain train(input.recording->units[n].spikeTimes, input.statistics->window.start);
        for (const Stretch &stretch : stretches)
            train.addStretch(stretch, drawnShift(stretch.length, settings.leastShift, random));
        (input.classes[n] == UnitClass::Excitatory ? trains->excitatory : trains->inhibitory)
            .push_back(std::move(train));
    }
    return trains;
}

std::unique_ptr<SpikeSource> populationShift(const AnalysisInput &input,
                                             const TrainSurrogateSettings &settings, std::uint64_t seed)
{
    Random random(streamSeed(seed, {excitatoryStream}));
    const double start = input.statistics->window.start;
    auto trains = std::make_unique<TurnedTrains>();
    TurnedTrain &excitatory = trains->excitatory.emplace_back(input.ensemble->excitatory.times(), start);
    TurnedTrain &inhibitory = trains->inhibitory.emplace_back(input.ensemble->inhibitory.times(), start);
    for (const Stretch &stretch : stretchesOf(input, settings.range)) {
        excitatory.addStretch(stretch, drawnShift(stretch.length, settings.leastShift, random));
        inhibitory.addStretch(stretch, 0);
    }
    return trains;
}

} // namespace edgescope
