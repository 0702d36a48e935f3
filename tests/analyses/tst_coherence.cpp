// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/coherence.h"
#include "analyses/synapticcurrent.h"
#include "core/parallel.h"
#include "formats/memorysamples.h"
#include "trains.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <map>
#include <numbers>

using namespace edgescope;

namespace {

std::vector<double> noise(std::size_t samples, std::uint64_t seed, double alpha = 0)
{
    Random random(seed);
    std::vector<double> series(samples);
    double value = 0;
    for (double &sample : series)
        sample = value = alpha * value + random.normal();
    return series;
}

std::vector<float> floats(const std::vector<double> &values)
{
    return {values.begin(), values.end()};
}

CoherenceStretch stretchOf(const std::vector<float> &x, const std::vector<float> &y, std::int64_t first = 0,
                           std::int64_t count = -1)
{
    const auto reader = [](const std::vector<float> &series) {
        return [&series](std::int64_t at, std::span<float> out) {
            std::copy_n(series.begin() + at, out.size(), out.begin());
        };
    };
    return {first, count < 0 ? static_cast<std::int64_t>(x.size()) : count, reader(x), reader(y)};
}

std::vector<double> everySample(std::size_t samples, double rateHz)
{
    std::vector<double> times;
    for (std::size_t n = 0; n < samples; ++n)
        times.push_back(static_cast<double>(n) / rateHz);
    return times;
}

CoherenceSettings settingsOf(double lowestHz, double highestHz, int voices = 12)
{
    CoherenceSettings settings;
    settings.morlet = {6, voices, lowestHz, highestHz};
    return settings;
}

// A recording with channels of 500 Hz.
AnalysisInput inputOf(std::vector<std::vector<float>> channels, Trains trains = Trains(1))
{
    const auto count = static_cast<std::int64_t>(channels.front().size());
    Recording &recording = *trains.recording;
    recording.duration = static_cast<double>(count) / 500;
    const auto source = std::make_shared<const MemorySamples>(std::move(channels));
    for (int n = 0; n < 2; ++n) {
        Channel channel;
        channel.label = QStringLiteral("e%1").arg(n);
        channel.rateHz = 500;
        channel.sampleCount = count;
        channel.source = source;
        channel.sourceChannel = n;
        recording.channels.push_back(channel);
    }
    AnalysisInput input = trains.input();
    input.shown = recording.window();
    return input;
}

Values valuesWith(const std::map<QByteArray, Value> &changes)
{
    Values values(coherenceParameters());
    for (const Parameter &parameter : coherenceParameters())
        if (const auto found = changes.find(parameter.key); found != changes.end())
            values.set(parameter, found->second);
    return values;
}

} // namespace

class TestCoherence : public QObject
{
    Q_OBJECT

private slots:
    void kernels();
    void seriesOfGrinsted();
    void identicalSignalsAreCoherent();
    void independentNoise();
    void falseSignificance();
    void lengthOfPairsIsHarmless();
    void leadGivesThePhase();
    void streamEqualsWholeSeries();
    void chunksAndHolesDoNotShow();
    void stepsRefineTheLevel();
    void rangeKeepsTheLevel();
    void reasons();
    void ridgesFollowACommonTone();
    void crossPowerOfNoiseIsItsBackground();
    void ridgesOfCrossPowerFollowACommonChirp();
    void currentOfSpikes();
    void sameAtAnyNumberOfThreads();
};

// δj = 1/12: m = 3.6, seven whole cells between two of 0.6.
void TestCoherence::kernels()
{
    const std::vector<double> grinsted = scaleKernel(ScaleSmoothing::Grinsted, 12);
    QCOMPARE(grinsted.size(), std::size_t{9});
    QVERIFY(std::abs(grinsted.front() / grinsted[4] - 0.6) < 1e-12);
    const std::vector<double> box = scaleKernel(ScaleSmoothing::Box, 12); // 7.2 cells
    QCOMPARE(box.size(), std::size_t{9});
    QVERIFY(std::abs(box.front() / box[4] - 0.1) < 1e-12);
    double sum = 0;
    for (const double weight : box)
        sum += weight;
    QVERIFY(std::abs(sum - 1) < 1e-12);
}

// The reference was computed by another program (tests/data/coherence/make.py).
void TestCoherence::seriesOfGrinsted()
{
    const QString folder = qEnvironmentVariable("EDGESCOPE_SAMPLES") + QStringLiteral("/reference-wavelet/");
    if (!QFile::exists(folder))
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of samples.");
    const auto read = [&folder](const char *name) {
        std::map<int, double> series;
        QFile file(folder + QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", name);
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QByteArrayList words = line.simplified().replace(',', ' ').simplified().split(' ');
            if (words.size() == 2)
                series[static_cast<int>(words[0].toDouble())] = words[1].toDouble();
        }
        return series;
    };
    const std::map<int, double> oscillation = read("jao.dat");
    const std::map<int, double> ice = read("jbaltic.dat");
    std::vector<double> x;
    std::vector<double> y;
    std::vector<int> years;
    for (const auto &[year, value] : oscillation)
        if (const auto found = ice.find(year); found != ice.end()) {
            years.push_back(year);
            x.push_back(value);
            y.push_back(found->second);
        }
    const Coherence coherence = waveletCoherence(x, y, 1, settingsOf(1.0 / 64, 0.5));
    QCOMPARE(coherence.scalesSeconds.size(), std::size_t{61});
    QFile reference(QStringLiteral(TEST_DATA "/coherence/reference.txt"));
    QVERIFY(reference.open(QIODevice::ReadOnly));
    int compared = 0;
    for (const QByteArray &line : reference.readAll().split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() != 4)
            continue;
        const auto column =
            static_cast<std::size_t>(std::find(years.begin(), years.end(), words[0].toInt()) - years.begin());
        const double scale = words[1].toDouble() / morletPeriodOverScale(6);
        std::size_t row = 0;
        while (std::abs(coherence.scalesSeconds[row] / scale - 1) > 1e-6)
            ++row;
        const std::size_t cell = row * coherence.columns() + column;
        QVERIFY(std::abs(coherence.r2[cell] - words[2].toDouble()) < 1e-6);
        QVERIFY(std::abs(std::remainder(coherence.phases[cell] - words[3].toDouble(), 2 * std::numbers::pi)) <
                1e-5);
        ++compared;
    }
    QVERIFY(compared > 150);
}

void TestCoherence::identicalSignalsAreCoherent()
{
    const std::vector<float> x = floats(noise(5000, 1));
    const CoherenceStretch stretch = stretchOf(x, x);
    const Coherence coherence =
        coherenceAt(std::span(&stretch, 1), 500, settingsOf(2, 200), everySample(5000, 500), Progress());
    for (std::size_t cell = 0; cell < coherence.r2.size(); ++cell) {
        QVERIFY(std::abs(coherence.r2[cell] - 1) < 1e-5);
        QVERIFY(std::abs(coherence.phases[cell]) < 1e-3);
    }
}

// White noise: R² has a mean of .31 to .32 and a 95 % point of .70 at 12 voices (methods, section 13).
void TestCoherence::independentNoise()
{
    NoisePairs pairs{0, 0, 500, settingsOf(4, 120), 3};
    const auto levels = CoherenceLevels(pairs).withPairs(300, Progress());
    QCOMPARE(levels->pairs(), 300);
    const std::vector<double> means = levels->means();
    const std::vector<double> points = levels->levels(0.95);
    // Rows whose scale smoothing meets no edge.
    for (std::size_t row = 6; row + 6 < means.size(); ++row) {
        QVERIFY2(std::abs(means[row] - 0.315) < 0.02, qPrintable(QString::number(means[row])));
        QVERIFY2(std::abs(points[row] - 0.70) < 0.03, qPrintable(QString::number(points[row])));
    }
}

void TestCoherence::falseSignificance()
{
    NoisePairs pairs{0.9, 0.5, 500, settingsOf(4, 120), 3};
    const std::vector<double> levels = CoherenceLevels(pairs).withPairs(200, Progress())->levels(0.95);
    const std::vector<float> x = floats(noise(60000, 101, 0.9));
    const std::vector<float> y = floats(noise(60000, 102, 0.5));
    const CoherenceStretch stretch = stretchOf(x, y);
    std::vector<double> times;
    for (int n = 0; n < 2000; ++n)
        times.push_back(1 + n * 0.059);
    const Coherence coherence = coherenceAt(std::span(&stretch, 1), 500, pairs.settings, times, Progress());
    double beyond = 0;
    for (std::size_t cell = 0; cell < coherence.r2.size(); ++cell)
        beyond += coherence.r2[cell] > levels[cell / times.size()];
    const double share = beyond / static_cast<double>(coherence.r2.size());
    QVERIFY2(std::abs(share - 0.05) < 0.015, qPrintable(QString::number(share)));
}

// Levels from pairs four times as long are the same but for chance.
void TestCoherence::lengthOfPairsIsHarmless()
{
    const CoherenceSettings settings = settingsOf(4, 60, 8);
    const std::vector<double> levels =
        CoherenceLevels({0.8, 0.8, 250, settings, 1}).withPairs(300, Progress())->levels(0.95);
    const double seconds = CoherenceLevels::pairSeconds(settings, 4);
    const auto samples = static_cast<std::size_t>(seconds * 250);
    std::vector<std::vector<float>> values(levels.size());
    for (std::uint64_t pair = 0; pair < 75; ++pair) {
        const std::vector<float> x = floats(noise(samples, 1000 + 2 * pair, 0.8));
        const std::vector<float> y = floats(noise(samples, 1001 + 2 * pair, 0.8));
        const CoherenceStretch stretch = stretchOf(x, y);
        std::vector<double> times;
        for (double t = 1; t < seconds - 1; t += 0.03)
            times.push_back(t);
        const Coherence coherence = coherenceAt(std::span(&stretch, 1), 250, settings, times, Progress());
        for (std::size_t row = 0; row < levels.size(); ++row)
            values[row].insert(values[row].end(),
                               coherence.r2.begin() + static_cast<std::ptrdiff_t>(row * times.size()),
                               coherence.r2.begin() + static_cast<std::ptrdiff_t>((row + 1) * times.size()));
    }
    for (std::size_t row = 0; row < levels.size(); ++row) {
        auto &sorted = values[row];
        const auto place = static_cast<std::ptrdiff_t>(0.95 * static_cast<double>(sorted.size()));
        std::nth_element(sorted.begin(), sorted.begin() + place, sorted.end());
        QVERIFY2(std::abs(sorted[static_cast<std::size_t>(place)] - levels[row]) < 0.035,
                 qPrintable(QString::number(row)));
    }
}

// The first signal leads by 5 ms: at 20 Hz a tenth of a cycle, 36°.
void TestCoherence::leadGivesThePhase()
{
    const std::size_t samples = 4000;
    std::vector<float> x(samples);
    std::vector<float> y(samples);
    const std::vector<double> x0 = noise(samples, 8);
    const std::vector<double> y0 = noise(samples, 9);
    for (std::size_t n = 0; n < samples; ++n) {
        const double t = static_cast<double>(n) / 1000;
        x[n] = static_cast<float>(std::cos(2 * std::numbers::pi * 20 * (t + 0.005)) + 0.05 * x0[n]);
        y[n] = static_cast<float>(std::cos(2 * std::numbers::pi * 20 * t) + 0.05 * y0[n]);
    }
    const CoherenceStretch stretch = stretchOf(x, y);
    const std::vector<double> times = {2.0};
    const CoherenceSettings settings = settingsOf(5, 100);
    const Coherence coherence = coherenceAt(std::span(&stretch, 1), 1000, settings, times, Progress());
    std::size_t row = 0;
    while (morletFrequency(coherence.scalesSeconds[row], 6) < 20)
        ++row;
    QVERIFY(coherence.r2[row] > 0.99F);
    QVERIFY(std::abs(coherence.phases[row] - 0.2 * std::numbers::pi) < 0.02);
}

void TestCoherence::streamEqualsWholeSeries()
{
    const std::vector<double> x = noise(3000, 21, 0.9);
    const std::vector<double> y = noise(3000, 22, 0.7);
    std::vector<double> mixed = y;
    for (std::size_t n = 5; n < mixed.size(); ++n)
        mixed[n] += 0.5 * x[n - 5];
    const CoherenceSettings settings = settingsOf(4, 60);
    const auto centred = [](std::vector<double> series) {
        double sum = 0;
        for (const double value : series)
            sum += value;
        for (double &value : series)
            value -= sum / static_cast<double>(series.size());
        return floats(series);
    };
    const std::vector<float> fx = centred(x);
    const std::vector<float> fy = centred(mixed);
    const CoherenceStretch stretch = stretchOf(fx, fy);
    const Coherence whole = waveletCoherence(x, mixed, 250, settings);
    const Coherence stream =
        coherenceAt(std::span(&stretch, 1), 250, settings, everySample(3000, 250), Progress());
    QCOMPARE(stream.scalesSeconds, whole.scalesSeconds);
    float most = 0;
    for (std::size_t row = 0; row < whole.scalesSeconds.size(); ++row) {
        const auto edge = static_cast<std::size_t>(4 * whole.scalesSeconds[row] * 250) + 1;
        for (std::size_t column = edge; column + edge < whole.columns(); ++column) {
            const std::size_t cell = row * whole.columns() + column;
            most = std::max(most, std::abs(whole.r2[cell] - stream.r2[cell]));
        }
    }
    QVERIFY2(most < 2e-3F, qPrintable(QString::number(most)));
}

// Times far apart are worked on in chunks; a hole splits the signal and leaves nothing inside.
void TestCoherence::chunksAndHolesDoNotShow()
{
    const std::vector<float> x = floats(noise(900000, 31, 0.5));
    const std::vector<float> y = floats(noise(900000, 32, 0.5));
    const CoherenceSettings settings = settingsOf(20, 200, 4);
    std::vector<double> times;
    for (int n = 0; n < 900; ++n)
        times.push_back(n + 0.5);
    const CoherenceStretch all = stretchOf(x, y);
    const Coherence whole = coherenceAt(std::span(&all, 1), 1000, settings, times, Progress());
    const std::vector<double> few(times.begin() + 400, times.begin() + 410);
    const Coherence part = coherenceAt(std::span(&all, 1), 1000, settings, few, Progress());
    for (std::size_t row = 0; row < whole.scalesSeconds.size(); ++row)
        for (std::size_t column = 0; column < few.size(); ++column)
            QVERIFY(std::abs(whole.r2[row * times.size() + 400 + column] -
                             part.r2[row * few.size() + column]) < 1e-4F);
    const CoherenceStretch halves[] = {stretchOf(x, y, 0, 300000), stretchOf(x, y, 500000, 400000)};
    const Coherence split = coherenceAt(halves, 1000, settings, times, Progress());
    QVERIFY(std::isnan(split.r2[400]));
    QVERIFY(std::isnan(split.phases[300]));
    QVERIFY(std::abs(split.r2[150] - whole.r2[150]) < 1e-4F);
    QVERIFY(std::abs(split.r2[700] - whole.r2[700]) < 1e-4F);
}

void TestCoherence::stepsRefineTheLevel()
{
    const AnalysisInput input = inputOf({floats(noise(10000, 41)), floats(noise(10000, 42))});
    const Values values =
        valuesWith({{"with", QByteArray("channel")}, {"pairs", std::int64_t{40}}, {"lowest_frequency", 5.0}});
    const Result first = runCoherence(input, values, Progress());
    QCOMPARE(first.step, 1);
    QCOMPARE(first.steps, 4); // none, 10, 30, 40 pairs
    const TimeMap &map = std::get<TimeMap>(first.shape);
    QVERIFY(map.significance.empty());
    QCOMPARE(map.subject, QStringLiteral("e0 – e1"));
    const Result last = runToEnd(*findAnalysis("coherence"), input, values, Progress());
    QVERIFY(last.isFinished());
    const TimeMap &finished = std::get<TimeMap>(last.shape);
    QCOMPARE(finished.significance.size(), finished.values.size());
    QCOMPARE(finished.values, map.values);
    // The same levels as from all pairs at once.
    const auto levels = std::static_pointer_cast<const CoherenceLevels>(last.refinement);
    const auto atOnce = CoherenceLevels(levels->noise()).withPairs(40, Progress());
    QCOMPARE(levels->levels(0.95), atOnce->levels(0.95));
}

void TestCoherence::rangeKeepsTheLevel()
{
    AnalysisInput input = inputOf({floats(noise(20000, 41)), floats(noise(20000, 42))});
    const Values values =
        valuesWith({{"with", QByteArray("channel")}, {"pairs", std::int64_t{10}}, {"lowest_frequency", 5.0}});
    const Result whole = runToEnd(*findAnalysis("coherence"), input, values, Progress());
    input.shown = {5, 15};
    input.refinement = whole.refinement;
    const Result part = runCoherence(input, values, Progress());
    QVERIFY(part.isFinished());
    QVERIFY(!std::get<TimeMap>(part.shape).significance.empty());
}

void TestCoherence::reasons()
{
    const Values channels = valuesWith({{"with", QByteArray("channel")}});
    const auto reason = [](const AnalysisInput &input, const Values &values) {
        return runCoherence(input, values, Progress()).notComputable;
    };
    const std::vector<float> good = floats(noise(5000, 1));
    QCOMPARE(reason(inputOf({std::vector<float>(5000, 0.0F), good}), channels),
             QStringLiteral("Flat signal."));
    QCOMPARE(reason(inputOf({good, std::vector<float>(5000, 3.0F)}), channels),
             QStringLiteral("Flat signal."));
    QVERIFY(!reason(inputOf({{1.0F}, {2.0F}}), channels).isEmpty());
    QVERIFY(!reason(inputOf({std::vector<float>(5000, std::nanf("")), good}), channels).isEmpty());
    QCOMPARE(reason(inputOf({good, good}), Values(coherenceParameters())),
             QStringLiteral("No unit is classified."));
    AnalysisInput none = Trains(60).input();
    none.shown = {0, 60};
    QCOMPARE(reason(none, channels), QStringLiteral("No LFP channels in this file."));
    QVERIFY(reason(inputOf({good, good}), valuesWith({{"with", QByteArray("channel")},
                                                      {"lowest_frequency", 300.0},
                                                      {"highest_frequency", 400.0}}))
                .contains(QStringLiteral("half the sampling rate")));
    std::vector<float> holed = good;
    std::fill(holed.begin() + 2000, holed.begin() + 2500, std::nanf(""));
    const Result result = runCoherence(inputOf({holed, good}), channels, Progress());
    QVERIFY(result.notComputable.isEmpty());
    QVERIFY(std::isnan(std::get<TimeMap>(result.shape).values[900])); // 4.5 s of 10 s
}

void TestCoherence::ridgesFollowACommonTone()
{
    std::vector<std::vector<float>> channels = {floats(noise(15000, 61)), floats(noise(15000, 62))};
    for (std::vector<float> &channel : channels)
        for (std::size_t n = 0; n < channel.size(); ++n)
            channel[n] +=
                static_cast<float>(2 * std::sin(2 * std::numbers::pi * 30 * static_cast<double>(n) / 500));
    const Values values = valuesWith({{"with", QByteArray("channel")},
                                      {"pairs", std::int64_t{30}},
                                      {"lowest_frequency", 5.0},
                                      {"ridges", QByteArray("skeleton")}});
    const Result result = runToEnd(*findAnalysis("coherence"), inputOf(channels), values, Progress());
    const Table &ridges = table(result, "ridges");
    QCOMPARE(column<QString>(ridges, "source").front(), QStringLiteral("coherence"));
    // Where most ridge points lie, the tone is.
    const auto &frequency = column<double>(ridges, "frequency_hz");
    const auto near = std::count_if(frequency.begin(), frequency.end(),
                                    [](double value) { return std::abs(value - 30) < 3; });
    QVERIFY2(near > 1000, qPrintable(QString::number(near))); // in 2000 columns
}

// White noise has its variance at all frequencies, and so has its cross-power with itself.
void TestCoherence::crossPowerOfNoiseIsItsBackground()
{
    const std::vector<float> x = floats(noise(60000, 63));
    const Values values = valuesWith({{"with", QByteArray("channel")},
                                      {"second_channel", std::int64_t{0}},
                                      {"lowest_frequency", 5.0},
                                      {"highest_frequency", 100.0}});
    const CoherenceNumbers numbers = coherenceNumbers(inputOf({x, x}), values, Progress());
    const Coherence &coherence = numbers.coherence;
    for (std::size_t row = 0; row < numbers.frequenciesHz.size(); ++row) {
        double sum = 0;
        for (std::size_t column = 100; column + 100 < coherence.columns(); ++column)
            sum += static_cast<double>(coherence.crossPower[row * coherence.columns() + column]);
        const double mean = sum / static_cast<double>(coherence.columns() - 200);
        QVERIFY2(std::abs(mean - 1) < 0.15, qPrintable(QString::number(mean)));
    }
}

// A sweep from 20 Hz to 100 Hz in 30 s by equal steps of logarithm, in the noise of both channels.
void TestCoherence::ridgesOfCrossPowerFollowACommonChirp()
{
    const double growth = std::log(5.0) / 30;
    std::vector<std::vector<float>> channels = {floats(noise(15000, 64)), floats(noise(15000, 65))};
    for (std::vector<float> &channel : channels)
        for (std::size_t n = 0; n < channel.size(); ++n) {
            const double cycles = 20 * (std::exp(growth * static_cast<double>(n) / 500) - 1) / growth;
            channel[n] += static_cast<float>(3 * std::sin(2 * std::numbers::pi * cycles));
        }
    const Values values = valuesWith({{"with", QByteArray("channel")},
                                      {"pairs", std::int64_t{30}},
                                      {"lowest_frequency", 5.0},
                                      {"ridges", QByteArray("penalised_path")},
                                      {"ridges_of", QByteArray("cross_power")}});
    const Result result = runToEnd(*findAnalysis("coherence"), inputOf(channels), values, Progress());
    const Table &ridges = table(result, "ridges");
    QCOMPARE(column<QString>(ridges, "source").front(), QStringLiteral("cross-power"));
    const auto &chain = column<std::int64_t>(ridges, "chain");
    const auto &seconds = column<double>(ridges, "t_s");
    const auto &frequency = column<double>(ridges, "frequency_hz");
    const auto &value = column<double>(ridges, "value");
    // The chain of the largest values.
    const std::int64_t loudest =
        chain[static_cast<std::size_t>(std::max_element(value.begin(), value.end()) - value.begin())];
    std::vector<double> voices;
    for (std::size_t n = 0; n < chain.size(); ++n)
        if (chain[n] == loudest && seconds[n] > 2 && seconds[n] < 28)
            voices.push_back(12 * std::abs(std::log2(frequency[n] / (20 * std::exp(growth * seconds[n])))));
    QVERIFY(voices.size() > 1500); // in 1733 columns
    std::ranges::nth_element(voices, voices.begin() + static_cast<std::ptrdiff_t>(voices.size() / 2));
    QVERIFY2(voices[voices.size() / 2] < 1, qPrintable(QString::number(voices[voices.size() / 2])));
}

// The LFP is the current itself: they are coherent everywhere, and in phase.
void TestCoherence::currentOfSpikes()
{
    Trains trains(40);
    trains.addPoisson(UnitClass::Excitatory, 10, 8, 1);
    trains.addPoisson(UnitClass::Inhibitory, 4, 15, 2);
    CurrentSettings settings;
    settings.rateHz = 500;
    std::vector<double> current(20000);
    synapticCurrent(trains.ensemble(), settings, 0, current, Progress());
    const AnalysisInput input = inputOf({floats(current), floats(current)}, trains);
    const Result result = runCoherence(
        input,
        valuesWith({{"lowest_frequency", 5.0}, {"highest_frequency", 100.0}, {"pairs", std::int64_t{0}}}),
        Progress());
    const TimeMap &map = std::get<TimeMap>(result.shape);
    QCOMPARE(map.subject, QStringLiteral("e0 – C(t)"));
    for (std::size_t row = 0; row < map.rowValues.size(); ++row)
        for (std::size_t column = 400; column < 1600; ++column)
            QVERIFY(map.values[row * map.columns + column] > 0.99F);
}

void TestCoherence::sameAtAnyNumberOfThreads()
{
    const AnalysisInput input = inputOf({floats(noise(20000, 51, 0.9)), floats(noise(20000, 52, 0.9))});
    const Values values =
        valuesWith({{"with", QByteArray("channel")}, {"pairs", std::int64_t{12}}, {"lowest_frequency", 4.0}});
    std::vector<Result> results;
    for (const int threads : {1, 2, 4}) {
        setParallelThreads(threads);
        results.push_back(runToEnd(*findAnalysis("coherence"), input, values, Progress()));
    }
    setParallelThreads(0);
    const TimeMap &first = std::get<TimeMap>(results[0].shape);
    for (const Result &result : results) {
        QVERIFY(std::get<TimeMap>(result.shape).values == first.values);
        QVERIFY(std::get<TimeMap>(result.shape).significance == first.significance);
        QVERIFY(std::get<TimeMap>(result.shape).phases == first.phases);
    }
}

QTEST_GUILESS_MAIN(TestCoherence)
#include "tst_coherence.moc"
