// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/surrogatetrains.h"

#include "core/random.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace edgescope {
namespace {

using Train = std::span<const double>;

// Intervals are permuted as whole picoseconds, whose sums are exact.
constexpr double picosecondsPerSecond = 1e12;

// Streams of random numbers of one surrogate.
constexpr std::uint64_t excitatoryStream = 1;
constexpr std::uint64_t inhibitoryStream = 2;
constexpr std::uint64_t firstUnitStream = 3;

// Stretches of time, laid end to end: the spikes of each are moved inside it.
struct Stretch {
    std::vector<TimeRange> ranges; // ascending
    std::vector<double> offsets;   // of each range from the beginning of the stretch
    double length = 0;

    void add(const TimeRange &range)
    {
        ranges.push_back(range);
        offsets.push_back(length);
        length += range.length();
    }
    // Seconds from the beginning of the stretch to a time inside the range.
    double toStretch(size_t range, double t) const { return offsets[range] + (t - ranges[range].start); }
};

// A time of the stretch as a time of the recording, for ascending times.
class StretchReader
{
public:
    explicit StretchReader(const Stretch &stretch)
        : m_stretch(stretch)
    {
    }

    double toRecording(double u)
    {
        while (m_range + 1 < m_stretch.ranges.size() && u >= m_stretch.offsets[m_range + 1])
            ++m_range;
        const TimeRange &range = m_stretch.ranges[m_range];
        const double t = range.start + (u - m_stretch.offsets[m_range]);
        // Rounding must not carry a spike out of its range.
        return std::clamp(t, range.start, std::nextafter(range.stop, range.start));
    }

private:
    const Stretch &m_stretch;
    size_t m_range = 0;
};

const std::vector<TimeRange> &analysedTime(const AnalysisInput &input)
{
    return input.statistics->segments.front().segments.ranges;
}

// Where vigilance states begin and end.
std::vector<double> stateEdges(const Recording &recording)
{
    std::set<double> edges;
    for (const QString &label : stateLabels(recording.intervals)) {
        for (const TimeRange &range : stateRanges(recording.intervals, label)) {
            edges.insert(range.start);
            edges.insert(range.stop);
        }
    }
    return {edges.begin(), edges.end()};
}

std::vector<Stretch> stretchesOf(const AnalysisInput &input, SurrogateRange kind)
{
    std::vector<Stretch> stretches;
    if (kind == SurrogateRange::AnalysedTime) {
        stretches.emplace_back();
        for (const TimeRange &range : analysedTime(input))
            stretches.back().add(range);
        return stretches;
    }
    const std::vector<double> edges = stateEdges(*input.recording);
    for (const TimeRange &range : analysedTime(input)) {
        double start = range.start;
        for (auto edge = std::upper_bound(edges.begin(), edges.end(), start);
             edge != edges.end() && *edge < range.stop; ++edge) {
            stretches.emplace_back().add({start, *edge});
            start = *edge;
        }
        stretches.emplace_back().add({start, range.stop});
    }
    return stretches;
}

Train inside(Train times, const TimeRange &range)
{
    const auto first = std::lower_bound(times.begin(), times.end(), range.start);
    return {first, std::lower_bound(first, times.end(), range.stop)};
}

std::vector<double> permutedIntervals(Train times, const Stretch &stretch, Random &random)
{
    std::vector<std::int64_t> intervals; // the first spike's time, then the intervals
    std::int64_t last = 0;
    for (size_t r = 0; r < stretch.ranges.size(); ++r) {
        for (const double t : inside(times, stretch.ranges[r])) {
            const auto now =
                static_cast<std::int64_t>(std::llround(stretch.toStretch(r, t) * picosecondsPerSecond));
            intervals.push_back(now - last);
            last = now;
        }
    }
    if (intervals.size() > 2)
        random.shuffle(std::span(intervals).subspan(1));
    std::vector<double> moved;
    moved.reserve(intervals.size());
    StretchReader reader(stretch);
    std::int64_t now = 0;
    for (const std::int64_t interval : intervals) {
        now += interval;
        moved.push_back(reader.toRecording(static_cast<double>(now) / picosecondsPerSecond));
    }
    return moved;
}

PooledSpikes permutedIntervals(const AnalysisInput &input, const std::vector<Stretch> &stretches,
                               UnitClass unitClass, std::uint64_t seed, const Progress &progress)
{
    Random random(seed);
    std::vector<double> moved;
    for (const Stretch &stretch : stretches) {
        progress.report(0, 1);
        const std::vector<double> part =
            permutedIntervals(input.ensemble->spikes(unitClass).times(), stretch, random);
        moved.insert(moved.end(), part.begin(), part.end());
    }
    const Train train(moved);
    return {std::span(&train, 1), input.statistics->window};
}

double drawnShift(double length, double leastShift, Random &random)
{
    const double least = length > 2 * leastShift ? leastShift : 0;
    return least + (length - 2 * least) * random.uniform();
}

// Turns a train round inside one stretch. The result is two ascending runs, the later part first.
struct TurnedTrain {
    std::vector<double> times;
    size_t secondRun = 0;
};

TurnedTrain turned(Train times, const Stretch &stretch, double shift)
{
    TurnedTrain result;
    // Spikes from this time on come round to the beginning.
    const double cut = stretch.length - shift;
    for (const bool comesRound : {true, false}) {
        StretchReader reader(stretch);
        result.secondRun = result.times.size();
        for (size_t r = 0; r < stretch.ranges.size(); ++r) {
            for (const double t : inside(times, stretch.ranges[r])) {
                const double u = stretch.toStretch(r, t);
                if ((u >= cut) == comesRound)
                    result.times.push_back(reader.toRecording(comesRound ? u - cut : u + shift));
            }
        }
    }
    return result;
}

// Many turned trains that are pooled at the end.
class TurnedTrains
{
public:
    void add(TurnedTrain train) { m_trains.push_back(std::move(train)); }

    PooledSpikes pooled(const TimeRange &window) const
    {
        std::vector<Train> runs;
        for (const TurnedTrain &train : m_trains) {
            runs.push_back(Train(train.times).first(train.secondRun));
            runs.push_back(Train(train.times).subspan(train.secondRun));
        }
        return {runs, window};
    }

private:
    std::vector<TurnedTrain> m_trains;
};

EnsembleSignals withSpikes(const AnalysisInput &input, PooledSpikes excitatory, PooledSpikes inhibitory)
{
    return {std::move(excitatory), std::move(inhibitory), input.ensemble->excitatoryUnits,
            input.ensemble->inhibitoryUnits, input.statistics->window};
}

} // namespace

EnsembleSignals isiPermutation(const AnalysisInput &input, const TrainSurrogateSettings &settings,
                               std::uint64_t seed, const Progress &progress)
{
    const std::vector<Stretch> stretches = stretchesOf(input, settings.range);
    return withSpikes(input,
                      permutedIntervals(input, stretches, UnitClass::Excitatory,
                                        streamSeed(seed, {excitatoryStream}), progress),
                      permutedIntervals(input, stretches, UnitClass::Inhibitory,
                                        streamSeed(seed, {inhibitoryStream}), progress));
}

EnsembleSignals circularShift(const AnalysisInput &input, const TrainSurrogateSettings &settings,
                              std::uint64_t seed, const Progress &progress)
{
    const std::vector<Stretch> stretches = stretchesOf(input, settings.range);
    TurnedTrains excitatory;
    TurnedTrains inhibitory;
    for (size_t n = 0; n < input.classes.size(); ++n) {
        if (input.classes[n] == UnitClass::Unclassified)
            continue;
        progress.report(0, 1);
        Random random(streamSeed(seed, {firstUnitStream + n}));
        for (const Stretch &stretch : stretches) {
            const double shift = drawnShift(stretch.length, settings.leastShift, random);
            TurnedTrain train = turned(input.recording->units[n].spikeTimes, stretch, shift);
            (input.classes[n] == UnitClass::Excitatory ? excitatory : inhibitory).add(std::move(train));
        }
    }
    const TimeRange &window = input.statistics->window;
    return withSpikes(input, excitatory.pooled(window), inhibitory.pooled(window));
}

EnsembleSignals populationShift(const AnalysisInput &input, const TrainSurrogateSettings &settings,
                                std::uint64_t seed, const Progress &progress)
{
    Random random(streamSeed(seed, {excitatoryStream}));
    TurnedTrains excitatory;
    for (const Stretch &stretch : stretchesOf(input, settings.range)) {
        progress.report(0, 1);
        const double shift = drawnShift(stretch.length, settings.leastShift, random);
        excitatory.add(turned(input.ensemble->excitatory.times(), stretch, shift));
    }
    return withSpikes(input, excitatory.pooled(input.statistics->window), input.ensemble->inhibitory);
}

} // namespace edgescope
