// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/coherence.h"

#include "analyses/currentchannel.h"
#include "analyses/frequencymap.h"
#include "analyses/parametermaking.h"
#include "analyses/ridges.h"
#include "analyses/scalogram.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr std::int64_t mostColumns = 2000;

// The two signals, the second on the grid of the first.
struct Pair {
    Channel x;
    Channel y;
    std::int64_t offset = 0; // sample n of x is sample n + offset of y
};

bool takeSecond(const AnalysisInput &input, const Values &values, Pair &pair, CoherenceNumbers &numbers)
{
    const Recording &recording = *input.recording;
    if (values.choice("with") == "current") {
        if (input.ensemble->excitatoryUnits == 0 && input.ensemble->inhibitoryUnits == 0) {
            numbers.reason = QCoreApplication::translate("Analysis", "No unit is classified.");
            numbers.remedy = Remedy::ClassifyUnits;
            return false;
        }
        const TimeRange window{pair.x.start,
                               pair.x.start + static_cast<double>(pair.x.sampleCount) / pair.x.rateHz};
        CurrentSettings settings =
            currentSettings(recording, recording.window(), Values(synapticCurrentParameters()));
        settings.start = pair.x.start;
        settings.rateHz = pair.x.rateHz;
        pair.y = currentChannel(input.ensemble, window, settings);
        pair.y.label = QStringLiteral("C(t)");
        if (const QString note = oneSidedNote(*input.ensemble); !note.isEmpty())
            numbers.notes << note;
        return true;
    }
    const auto row = static_cast<size_t>(values.whole("second_channel"));
    if (row >= recording.channels.size()) {
        numbers.reason = QCoreApplication::translate("Analysis", "There is no channel %1; the last is %2.")
                             .arg(row)
                             .arg(recording.channels.size() - 1);
        return false;
    }
    pair.y = recording.channels[row];
    if (pair.y.rateHz != pair.x.rateHz) {
        numbers.reason =
            QCoreApplication::translate("Analysis",
                                        "The channels have different sampling rates, %1 Hz and %2 Hz. Choose "
                                        "two of the same rate.")
                .arg(pair.x.rateHz)
                .arg(pair.y.rateHz);
        return false;
    }
    pair.offset = std::llround((pair.x.start - pair.y.start) * pair.x.rateHz);
    return true;
}

std::optional<Pair> signalPair(const AnalysisInput &input, const Values &values, CoherenceNumbers &numbers)
{
    const Channel *channel = chosenChannel(*input.recording, values, numbers.reason);
    if (!channel)
        return {};
    Pair pair;
    pair.x = *channel;
    if (!takeSecond(input, values, pair, numbers))
        return {};
    numbers.subject = QStringLiteral("%1 – %2").arg(pair.x.label, pair.y.label);
    return pair;
}

std::function<void(std::int64_t, std::span<float>)> reader(const ChannelSamples &samples, double mean,
                                                           std::int64_t offset)
{
    return [&samples, mean = static_cast<float>(mean), offset](std::int64_t first, std::span<float> out) {
        samples.read(first + offset, out);
        for (float &value : out)
            value -= mean;
    };
}

// The parts of time in which both signals have no holes.
std::vector<CoherenceStretch> commonStretches(const ChannelSamples &x, const ChannelSamples &y,
                                              std::int64_t offset)
{
    std::vector<CoherenceStretch> stretches;
    for (const SampleStretch &a : x.stretches())
        for (const SampleStretch &b : y.stretches()) {
            const std::int64_t first = std::max(a.first, b.first - offset);
            const std::int64_t end = std::min(a.first + a.count, b.first - offset + b.count);
            if (end - first >= ChannelSamples::leastSamples)
                stretches.push_back({first, end - first, reader(x, a.mean, 0), reader(y, b.mean, offset)});
        }
    return stretches;
}

// Red noise with the variance and lag-1 autocorrelation of the baseline.
RedNoise noiseOf(const Channel &channel, const std::vector<TimeRange> &gaps, const BaselineTime &baseline,
                 const Progress &progress)
{
    RedNoiseEstimate estimate;
    std::vector<float> block;
    for (const TimeRange &range : baseline.ranges) {
        const ChannelSamples samples(channel, gaps, range, progress.withoutFraction());
        for (const SampleStretch &stretch : samples.stretches()) {
            estimate.startStretch(stretch.mean);
            for (std::int64_t n = 0; n < stretch.count; n += samplesPerBlock) {
                block.resize(static_cast<size_t>(std::min(samplesPerBlock, stretch.count - n)));
                samples.read(stretch.first + n, block);
                estimate.add(block);
            }
        }
    }
    return estimate.noise();
}

// 1 − α to two digits.
double roundedAlpha(const RedNoise &noise)
{
    const double beside = 1 - noise.alpha;
    const double unit = std::pow(10, std::floor(std::log10(std::max(beside, 1e-9))) - 1);
    return 1 - std::round(beside / unit) * unit;
}

CoherenceSettings coherenceSettings(const Values &values, const ScalogramSettings &shared)
{
    CoherenceSettings settings;
    settings.morlet = shared.morlet;
    settings.smoothing =
        values.choice("scale_smoothing") == "box" ? ScaleSmoothing::Box : ScaleSmoothing::Grinsted;
    return settings;
}

// 10, 30, 100, 300 … as far as they are fewer than all.
std::vector<std::int64_t> pairSteps(std::int64_t all)
{
    std::vector<std::int64_t> steps;
    for (std::int64_t pairs = 10; pairs < all; pairs = steps.size() % 2 == 1 ? 3 * pairs : pairs * 10 / 3)
        steps.push_back(pairs);
    if (all > 0)
        steps.push_back(all);
    return steps;
}

TimeMap mapOf(const CoherenceNumbers &numbers, const Values &values)
{
    TimeMap map;
    map.rows = frequencyAxis(values);
    map.rowValues = numbers.frequenciesHz;
    for (const double scale : numbers.coherence.scalesSeconds)
        map.rowEdges.push_back(morletEdgeSeconds(scale));
    map.stretches = numbers.stretches;
    map.start = numbers.start;
    map.step = numbers.step;
    map.columns = numbers.coherence.columns();
    map.values = numbers.coherence.r2;
    if (values.yes("arrows"))
        map.phases = numbers.coherence.phases;
    map.title = QStringLiteral("R²");
    map.subject = numbers.subject;
    map.palette = TimeMap::Palette::UnitInterval;
    map.minimum = 0;
    map.maximum = 1;
    return map;
}

void addSignificance(TimeMap &map, const CoherenceLevels &levels, double confidence)
{
    const std::vector<double> rows = levels.levels(confidence);
    map.significance = map.values;
    for (size_t cell = 0; cell < map.significance.size(); ++cell)
        map.significance[cell] /= static_cast<float>(rows[cell / map.columns]);
}

// Cross-power over what red noise has, so that no frequency is favoured.
std::vector<float> relativeCrossPower(const CoherenceNumbers &numbers)
{
    std::vector<float> relative = numbers.coherence.crossPower;
    const std::size_t columns = numbers.coherence.columns();
    for (std::size_t row = 0; row < numbers.frequenciesHz.size(); ++row) {
        const double frequency = numbers.frequenciesHz[row];
        const double background = std::sqrt(numbers.backgroundX.power(frequency, numbers.noise.rateHz) *
                                            numbers.backgroundY.power(frequency, numbers.noise.rateHz));
        for (std::size_t cell = row * columns; cell < (row + 1) * columns; ++cell)
            relative[cell] /= static_cast<float>(background);
    }
    return relative;
}

void addRidges(Result &result, TimeMap &map, const CoherenceNumbers &numbers, const Values &values,
               const Progress &progress)
{
    const bool isCrossPower = values.choice("ridges_of") == "cross_power";
    map.ridges =
        drawnRidges(map, isCrossPower ? relativeCrossPower(numbers) : map.significance, values, progress);
    if (!map.ridges.empty())
        result.tables.push_back(ridgeTable(
            isCrossPower ? QStringLiteral("cross-power") : QStringLiteral("coherence"), map.ridges));
}

} // namespace

CoherenceNumbers coherenceNumbers(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    CoherenceNumbers numbers;
    const std::optional<Pair> pair = signalPair(input, values, numbers);
    if (!pair)
        return numbers;
    ScalogramSettings shared = scalogramSettings(input, values);
    numbers.reason = fitToRate(shared.morlet, pair->x.rateHz, numbers.notes);
    if (numbers.reason.isEmpty())
        numbers.reason = shared.baseline.reason;
    if (!numbers.reason.isEmpty())
        return numbers;
    const CoherenceSettings settings = coherenceSettings(values, shared);
    const double rate = pair->x.rateHz;
    const std::vector<TimeRange> &gaps = input.recording->gaps;
    const double halo = static_cast<double>(coherenceHalo(rate, settings)) / rate;
    const TimeRange range{input.shown.start - halo, input.shown.stop + halo};
    const ChannelSamples x(pair->x, gaps, range, progress.part(0, 0.1));
    const ChannelSamples y(pair->y, gaps, range, progress.part(0.1, 0.3));
    for (const ChannelSamples *samples : {&x, &y})
        if (numbers.reason.isEmpty())
            numbers.reason = samples->reason();
    const std::vector<CoherenceStretch> stretches = commonStretches(x, y, pair->offset);
    if (numbers.reason.isEmpty() && stretches.empty())
        numbers.reason = QCoreApplication::translate("Analysis", "No samples in this time.");
    if (!numbers.reason.isEmpty())
        return numbers;
    numbers.notes << x.notes() << y.notes();
    for (const CoherenceStretch &stretch : stretches)
        numbers.stretches.push_back(x.rangeOf({stretch.first, stretch.count, 0}));
    const auto columns =
        std::clamp<std::int64_t>(static_cast<std::int64_t>(input.shown.length() * rate), 1, mostColumns);
    numbers.start = input.shown.start;
    numbers.step = input.shown.length() / static_cast<double>(columns);
    std::vector<double> times;
    for (std::int64_t n = 0; n < columns; ++n)
        times.push_back(numbers.start + (static_cast<double>(n) + 0.5) * numbers.step - pair->x.start);
    numbers.coherence = coherenceAt(stretches, rate, settings, times, progress.part(0.3, 0.9));
    for (double &time : numbers.coherence.times)
        time += pair->x.start;
    for (const double scale : numbers.coherence.scalesSeconds)
        numbers.frequenciesHz.push_back(morletFrequency(scale, settings.morlet.omega0));
    numbers.backgroundX = noiseOf(pair->x, gaps, shared.baseline, progress);
    numbers.backgroundY = noiseOf(pair->y, gaps, shared.baseline, progress);
    numbers.noise = {roundedAlpha(numbers.backgroundX), roundedAlpha(numbers.backgroundY), rate, settings,
                     static_cast<std::uint64_t>(values.whole("seed"))};
    return numbers;
}

const std::vector<Parameter> &coherenceParameters()
{
    static const std::vector<Parameter> parameters = [] {
        std::vector<Parameter> all = {
            channelParameter(),
            withOrigin(Parameter::Origin::Paper,
                       choiceParameter("with", QT_TRANSLATE_NOOP("Parameter", "With"),
                                       {{"current", QT_TRANSLATE_NOOP("Parameter", "Synaptic current")},
                                        {"channel", QT_TRANSLATE_NOOP("Parameter", "LFP channel")}},
                                       QT_TRANSLATE_NOOP("Parameter", "The second signal."))),
            wholeNumberParameter(
                "second_channel", QT_TRANSLATE_NOOP("Parameter", "Second channel"), 1, 0, 9999,
                QT_TRANSLATE_NOOP("Parameter", "Row of the channel in the recording, from 0."))};
        for (const Parameter &parameter : scalogramBasicParameters())
            all.push_back(parameter);
        all.push_back(
            choiceParameter("scale_smoothing", QT_TRANSLATE_NOOP("Parameter", "Smoothing over scale"),
                            {{"grinsted", QT_TRANSLATE_NOOP("Parameter", "As Grinsted et al.")},
                             {"box", QT_TRANSLATE_NOOP("Parameter", "Box of 0.6 octaves")}},
                            QT_TRANSLATE_NOOP("Parameter", "How neighbouring frequencies are averaged.")));
        all.push_back(wholeNumberParameter(
            "pairs", QT_TRANSLATE_NOOP("Parameter", "Noise pairs"), 300, 0, 10000,
            QT_TRANSLATE_NOOP("Parameter", "Pairs of red noise behind the level; 0 computes none.")));
        all.push_back(wholeNumberParameter(
            "seed", QT_TRANSLATE_NOOP("Parameter", "Seed"), 1, 0, 1e15,
            QT_TRANSLATE_NOOP("Parameter", "The same seed gives the same random numbers.")));
        all.push_back(frequencyAxisParameter());
        all.push_back(drawnRidgesParameter());
        all.push_back(
            choiceParameter("ridges_of", QT_TRANSLATE_NOOP("Parameter", "Ridges of"),
                            {{"coherence", QT_TRANSLATE_NOOP("Parameter", "Coherence")},
                             {"cross_power", QT_TRANSLATE_NOOP("Parameter", "Cross-power")}},
                            QT_TRANSLATE_NOOP("Parameter", "What the ridges are maxima of; they are drawn "
                                                           "where coherence is significant.")));
        all.push_back(yesNoParameter(
            "arrows", QT_TRANSLATE_NOOP("Parameter", "Phase arrows"), true,
            QT_TRANSLATE_NOOP("Parameter",
                              "To the right: in phase; upwards: the channel leads by a quarter of "
                              "a cycle.")));
        return all;
    }();
    return parameters;
}

Result runCoherence(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    Result result;
    const std::vector<std::int64_t> pairs = pairSteps(values.whole("pairs"));
    const CoherenceNumbers numbers =
        coherenceNumbers(input, values, progress.part(0, input.step == 1 ? 0.9 : 0.2));
    result.notComputable = numbers.reason;
    result.remedy = numbers.remedy;
    if (!result.notComputable.isEmpty())
        return result;
    TimeMap map = mapOf(numbers, values);
    auto levels = std::static_pointer_cast<const CoherenceLevels>(input.refinement);
    if (!levels || levels->noise() != numbers.noise)
        levels = std::make_shared<CoherenceLevels>(numbers.noise);
    if (input.step > 1)
        levels = levels->withPairs(pairs[static_cast<size_t>(input.step) - 2], progress.part(0.2, 1));
    result.steps = static_cast<int>(pairs.size()) + 1;
    for (const std::int64_t each : pairs)
        result.step += levels->pairs() >= each;
    result.refinement = levels;
    result.notes = numbers.notes;
    result.notes << QCoreApplication::translate("Analysis",
                                                "Screen resolution: each column shows its middle.");
    if (levels->pairs() > 0) {
        addSignificance(map, *levels, values.number("confidence"));
        addRidges(result, map, numbers, values, progress);
        result.notes << QCoreApplication::translate("Analysis", "Contour: above %1 % of %2 noise pairs.")
                            .arg(100 * values.number("confidence"))
                            .arg(levels->pairs());
    } else {
        result.notes << QCoreApplication::translate("Analysis", "The level of significance is not ready.");
    }
    result.shape = std::move(map);
    return result;
}

} // namespace edgescope
