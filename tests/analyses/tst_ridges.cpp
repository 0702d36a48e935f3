// SPDX-License-Identifier: GPL-3.0-or-later
#include "signals.h"
#include "trains.h"

#include "analyses/morlet.h"
#include "analyses/quantiles.h"
#include "analyses/ridges.h"
#include "analyses/wavelettransform.h"
#include "core/error.h"

#include <QTest>

using namespace edgescope;

namespace {

constexpr double rate = 500;
constexpr int voices = 12;
const MorletSettings morlet{6, voices, 5, 200};

// |W|²/s of a signal at every fifth sample, rows by ascending frequency.
TimeMap powerOverScale(const std::vector<double> &signal)
{
    constexpr size_t every = 5;
    const std::vector<double> scales = morletScales(morlet);
    const WaveletTransform transform = waveletTransform(signal, rate, scales, morlet.omega0);
    TimeMap map;
    map.start = -0.5 / rate * every;
    map.step = every / rate;
    map.columns = signal.size() / every;
    for (size_t row = 0; row < scales.size(); ++row) {
        const size_t j = scales.size() - 1 - row;
        map.rowValues.push_back(morletFrequency(scales[j], morlet.omega0));
        map.rowEdges.push_back(morletEdgeSeconds(scales[j]));
        for (size_t n = 0; n < map.columns; ++n)
            map.values.push_back(static_cast<float>(std::norm(transform.row(j)[n * every]) / scales[j]));
    }
    return map;
}

// 20 → 150 Hz in ten seconds, in a little noise.
std::vector<double> chirp(double from, double to, double noise)
{
    Random random(3);
    std::vector<double> signal;
    for (size_t n = 0; n < 5000; ++n) {
        const double t = static_cast<double>(n) / rate;
        signal.push_back(std::sin(2 * std::numbers::pi * (from * t + (to - from) / 20 * t * t)) +
                         noise * random.normal());
    }
    return signal;
}

RidgeSettings rule(RidgeSettings::Rule which, int paths = 1)
{
    RidgeSettings settings;
    settings.rule = which;
    settings.paths = paths;
    return settings;
}

std::vector<Ridge> ridgesOf(const TimeMap &map, const RidgeSettings &settings)
{
    return findRidges(ridgeField(map), settings, Progress());
}

double seconds(const Ridge &ridge)
{
    return ridge.seconds.back() - ridge.seconds.front();
}

// A map of one value everywhere but where told.
TimeMap flatMap(size_t rows, size_t columns, float value)
{
    TimeMap map;
    map.step = 0.1;
    map.columns = columns;
    map.values.assign(rows * columns, value);
    for (size_t row = 0; row < rows; ++row)
        map.rowValues.push_back(10 * std::exp2(static_cast<double>(row) / voices));
    return map;
}

} // namespace

class TestRidges : public QObject
{
    Q_OBJECT

private slots:
    void chirp_data();
    void chirp();
    void twoTones_data();
    void twoTones();
    void noiseHasFewLongChains();
    void plateausAndParabolas();
    void chainsBreakAtJumps();
    void shortChainsAreDropped();
    void thresholds();
    void edgesAndHolesAreLeftOut();
    void emptyMaps();
    void tableOfChains();
    void analysisOfAChannel();
    void analysisOfTheCurrent();
    void stops();
};

void TestRidges::chirp_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("noise");
    const int skeleton = static_cast<int>(RidgeSettings::Rule::Skeleton);
    const int path = static_cast<int>(RidgeSettings::Rule::PenalisedPath);
    QTest::newRow("skeleton, up") << skeleton << 20.0 << 150.0 << 0.0;
    QTest::newRow("path, up") << path << 20.0 << 150.0 << 0.0;
    QTest::newRow("path, down, in noise") << path << 180.0 << 20.0 << 0.5;
}

void TestRidges::chirp()
{
    QFETCH(const int, which);
    QFETCH(const double, from);
    QFETCH(const double, to);
    QFETCH(const double, noise);
    const std::vector<Ridge> ridges =
        ridgesOf(powerOverScale(::chirp(from, to, noise)), rule(static_cast<RidgeSettings::Rule>(which)));
    std::vector<double> errors; // voices
    for (const Ridge &ridge : ridges)
        for (size_t n = 0; n < ridge.seconds.size(); ++n) {
            const double truth = from + (to - from) / 10 * ridge.seconds[n];
            errors.push_back(voices * std::abs(std::log2(ridge.rows[n] / truth)));
        }
    QVERIFY(errors.size() > 800); // nearly all columns
    const double median = quantile(errors, 0.5);
    QVERIFY2(median <= 1, qPrintable(QString::number(median)));
}

void TestRidges::twoTones_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("skeleton") << static_cast<int>(RidgeSettings::Rule::Skeleton);
    QTest::newRow("path") << static_cast<int>(RidgeSettings::Rule::PenalisedPath);
}

void TestRidges::twoTones()
{
    QFETCH(const int, which);
    std::vector<double> signal;
    Random random(3);
    for (size_t n = 0; n < 5000; ++n) {
        const double t = 2 * std::numbers::pi * static_cast<double>(n) / rate;
        signal.push_back(std::sin(20 * t) + std::sin(90 * t) + 0.05 * random.normal());
    }
    const std::vector<Ridge> ridges =
        ridgesOf(powerOverScale(signal), rule(static_cast<RidgeSettings::Rule>(which), 2));
    QCOMPARE(ridges.size(), size_t{2});
    for (const Ridge &ridge : ridges) {
        QVERIFY(seconds(ridge) > 9.5);
        const double tone = ridge.rows.front() < 50 ? 20 : 90;
        for (const double frequency : ridge.rows)
            QVERIFY(std::abs(std::log2(frequency / tone)) < 1.0 / voices);
    }
    QVERIFY(std::min(ridges[0].rows[9], ridges[1].rows[9]) < 50);
    QVERIFY(std::max(ridges[0].rows[9], ridges[1].rows[9]) > 50);
}

void TestRidges::noiseHasFewLongChains()
{
    std::vector<double> signal(5000);
    Random random(3);
    for (double &value : signal)
        value = random.normal();
    const std::vector<Ridge> ridges = ridgesOf(powerOverScale(signal), rule(RidgeSettings::Rule::Skeleton));
    // A tone of this length makes a chain of ten seconds.
    for (const Ridge &ridge : ridges)
        QVERIFY(seconds(ridge) < 2);
}

void TestRidges::plateausAndParabolas()
{
    TimeMap map = flatMap(9, 40, 1);
    for (size_t n = 0; n < 40; ++n) {
        // A parabola with its top at row 2.25, and a plateau of three rows about row 6.
        map.values[1 * 40 + n] = 10 - 1.25F * 1.25F;
        map.values[2 * 40 + n] = 10 - 0.25F * 0.25F;
        map.values[3 * 40 + n] = 10 - 0.75F * 0.75F;
        for (const size_t row : {5, 6, 7})
            map.values[row * 40 + n] = 10;
    }
    RidgeSettings settings = rule(RidgeSettings::Rule::Skeleton);
    settings.quantile = 0.5;
    const std::vector<Ridge> ridges = ridgesOf(map, settings);
    QCOMPARE(ridges.size(), size_t{2});
    QCOMPARE(ridges[0].seconds.size(), size_t{40});
    QCOMPARE(ridges[0].seconds.front(), 0.05);
    QVERIFY(std::abs(ridges[0].rows[7] - 10 * std::exp2(2.25 / voices)) < 1e-5);
    QVERIFY(std::abs(ridges[0].values[7] - 10) < 1e-5);
    QVERIFY(std::abs(ridges[1].rows[7] - 10 * std::exp2(6.0 / voices)) < 1e-9);
}

void TestRidges::chainsBreakAtJumps()
{
    TimeMap map = flatMap(20, 60, 1);
    const size_t rows[] = {5, 6, 12}; // one row, then six rows further
    for (size_t n = 0; n < 60; ++n)
        map.values[rows[n / 20] * 60 + n] = 10;
    const std::vector<Ridge> ridges = ridgesOf(map, rule(RidgeSettings::Rule::Skeleton));
    QCOMPARE(ridges.size(), size_t{2});
    QCOMPARE(ridges[0].seconds.size(), size_t{40});
    QCOMPARE(ridges[1].seconds.size(), size_t{20});
}

void TestRidges::shortChainsAreDropped()
{
    TimeMap map = flatMap(20, 60, 1);
    map.step = 0.01;
    // 10 · 2^(5/12) = 13.3 Hz: three cycles are 0.225 s; 20.0 Hz: .15 s.
    for (size_t n = 0; n < 20; ++n) { // .19 s
        map.values[5 * 60 + n] = 10;
        map.values[12 * 60 + n] = 10;
    }
    const std::vector<Ridge> ridges = ridgesOf(map, rule(RidgeSettings::Rule::Skeleton));
    QCOMPARE(ridges.size(), size_t{1});
    QVERIFY(std::abs(ridges[0].rows[0] - 20) < 0.2);
}

void TestRidges::thresholds()
{
    TimeMap map = flatMap(20, 60, 1);
    for (size_t n = 0; n < 60; ++n) {
        map.values[5 * 60 + n] = 2;
        map.values[12 * 60 + n] = 10;
    }
    // Five of a hundred cells are tens, five twos.
    RidgeSettings settings = rule(RidgeSettings::Rule::Skeleton);
    settings.quantile = 0.97;
    QCOMPARE(ridgesOf(map, settings).size(), size_t{1});
    settings.quantile = 0.93;
    QCOMPARE(ridgesOf(map, settings).size(), size_t{2});
    map.significance.assign(map.values.size(), 1.5F);
    std::fill_n(map.significance.begin() + 12 * 60, 60, 0.9F);
    const std::vector<Ridge> significant = ridgesOf(map, settings);
    QCOMPARE(significant.size(), size_t{1});
    QVERIFY(significant[0].rows[0] < 15);
}

void TestRidges::edgesAndHolesAreLeftOut()
{
    for (const auto which : {RidgeSettings::Rule::Skeleton, RidgeSettings::Rule::PenalisedPath}) {
        TimeMap map = flatMap(20, 100, 1);
        for (size_t n = 0; n < 100; ++n)
            map.values[5 * 100 + n] = 10;
        for (size_t row = 0; row < 20; ++row)
            map.values[row * 100 + 50] = std::nanf("");
        map.rowEdges.assign(20, 1);
        map.stretches = {{0, 5}, {5.1, 30}};
        const std::vector<Ridge> ridges = ridgesOf(map, rule(which));
        QCOMPARE(ridges.size(), size_t{2});
        QCOMPARE(ridges[0].seconds.front(), 1.05);
        QVERIFY(std::abs(ridges[0].seconds.back() - 3.95) < 1e-9);
        QVERIFY(std::abs(ridges[1].seconds.front() - 6.15) < 1e-9);
        QVERIFY(std::abs(ridges[1].seconds.back() - 9.95) < 1e-9); // the signal goes on beyond the map
    }
}

void TestRidges::emptyMaps()
{
    for (const auto which : {RidgeSettings::Rule::Skeleton, RidgeSettings::Rule::PenalisedPath}) {
        QVERIFY(ridgesOf(TimeMap(), rule(which)).empty());
        QVERIFY(ridgesOf(flatMap(20, 30, std::nanf("")), rule(which)).empty());
        QVERIFY(ridgesOf(flatMap(20, 30, 0), rule(which)).empty());
    }
    QVERIFY(ridgesOf(flatMap(20, 30, 1), rule(RidgeSettings::Rule::Skeleton)).empty());
}

void TestRidges::tableOfChains()
{
    const Table table = ridgeTable(QStringLiteral("LFP 1"), {{{1, 2}, {10, 11}, {3, 4}}, {{5}, {20}, {6}}});
    QCOMPARE(table.name, QByteArray("ridges"));
    QCOMPARE(column<std::int64_t>(table, "chain"), (std::vector<std::int64_t>{1, 1, 2}));
    QCOMPARE(column<QString>(table, "source")[2], QStringLiteral("LFP 1"));
    QCOMPARE(column<double>(table, "t_s"), (std::vector<double>{1, 2, 5}));
    QCOMPARE(column<double>(table, "frequency_hz"), (std::vector<double>{10, 11, 20}));
    QCOMPARE(column<double>(table, "value"), (std::vector<double>{3, 4, 6}));
}

void TestRidges::analysisOfAChannel()
{
    // A tone from 20 to 40 s in noise.
    std::vector<float> samples = whiteNoise(30000, 3);
    const std::vector<float> tone = sine(10000, 70, rate, 2);
    for (size_t n = 0; n < tone.size(); ++n)
        samples[10000 + n] += tone[n];
    Trains trains(60);
    trains.recording->channels = {channelOf(samples, rate)};
    AnalysisInput input = trains.input();
    input.shown = trains.recording->window();
    const Result result = findAnalysis("ridges")->run(input, Values(ridgesParameters()), Progress());
    QCOMPARE(result.notComputable, QString());
    const Table &chains = table(result, "ridges");
    size_t inTone = 0;
    const auto &frequencies = column<double>(chains, "frequency_hz");
    for (size_t n = 0; n < frequencies.size(); ++n) {
        const double t = column<double>(chains, "t_s")[n];
        if (t > 20 && t < 40 && std::abs(std::log2(frequencies[n] / 70)) < 1.0 / voices) {
            ++inTone;
            QVERIFY(column<double>(chains, "value")[n] > 1);
        }
    }
    QVERIFY2(inTone > 640, qPrintable(QString::number(inTone))); // of 667 columns
    QCOMPARE(column<QString>(chains, "source").front(), QStringLiteral("LFP 1"));

    trains.recording->channels.clear();
    QCOMPARE(findAnalysis("ridges")->run(input, Values(ridgesParameters()), Progress()).notComputable,
             QStringLiteral("No LFP channels in this file."));
}

void TestRidges::analysisOfTheCurrent()
{
    // Excitatory cells that fire together 30 times a second.
    Trains trains(60);
    Unit unit;
    for (int n = 0; n < 1800; ++n)
        unit.spikeTimes.push_back(n / 30.0);
    trains.add(UnitClass::Excitatory, unit);
    trains.addPoisson(UnitClass::Inhibitory, 1, 0.2, 1);
    AnalysisInput input = trains.input();
    input.shown = trains.recording->window();
    Values values(ridgesParameters());
    for (const Parameter &parameter : ridgesParameters()) {
        if (parameter.key == "source")
            values.set(parameter, QByteArray("current"));
        else if (parameter.key == "quantile")
            values.set(parameter, 0.5); // the harmonics stand out as well
    }
    const Result result = findAnalysis("ridges")->run(input, values, Progress());
    QCOMPARE(result.notComputable, QString());
    const Table &chains = table(result, "ridges");
    QCOMPARE(column<QString>(chains, "source").front(), QStringLiteral("current"));
    const auto &frequencies = column<double>(chains, "frequency_hz");
    const auto at30 = std::count_if(frequencies.begin(), frequencies.end(), [](double frequency) {
        return std::abs(std::log2(frequency / 30)) < 1.0 / voices;
    });
    QVERIFY2(at30 > 1900, qPrintable(QString::number(at30))); // of 2000 columns

    AnalysisInput without = Trains(60).input();
    without.shown = {0, 60};
    const Result none = findAnalysis("ridges")->run(without, values, Progress());
    QCOMPARE(none.notComputable, QStringLiteral("No unit is classified."));
    QVERIFY(none.remedy == Remedy::ClassifyUnits);
}

void TestRidges::stops()
{
    const TimeMap map = flatMap(20, 3000, 1);
    const Progress stop([] { return true; }, nullptr);
    for (const auto which : {RidgeSettings::Rule::Skeleton, RidgeSettings::Rule::PenalisedPath})
        QVERIFY_EXCEPTION_THROWN(findRidges(ridgeField(map), rule(which), stop), Cancelled);
}

QTEST_GUILESS_MAIN(TestRidges)
#include "tst_ridges.moc"
