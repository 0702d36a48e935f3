// SPDX-License-Identifier: GPL-3.0-or-later
#include "signals.h"

#include "analyses/spectrogram.h"
#include "core/error.h"
#include "core/parallel.h"

#include <QTest>

#include <cstring>
#include <numeric>

using namespace edgescope;

namespace {

Spectrogram made(const Channel &channel, double duration, const SpectrogramSettings &others = {},
                 const std::vector<TimeRange> &gaps = {})
{
    SpectrogramSettings settings = others;
    settings.duration = duration;
    return spectrogram(channel, gaps, settings, Progress());
}

float density(const Spectrogram &spectrogram, double hertz, std::size_t column)
{
    const auto row = std::ranges::find(spectrogram.frequenciesHz, hertz) - spectrogram.frequenciesHz.begin();
    return spectrogram.density[static_cast<std::size_t>(row) * spectrogram.columns + column];
}

bool isDefined(const Spectrogram &spectrogram, std::size_t column)
{
    return !std::isnan(spectrogram.density[column]);
}

// Power from the rows about these frequencies.
double rowPower(const Spectrogram &spectrogram, double lowHz, double highHz, std::size_t column)
{
    double sum = 0;
    for (const double hertz : spectrogram.frequenciesHz)
        if (hertz >= lowHz && hertz <= highHz)
            sum += static_cast<double>(density(spectrogram, hertz, column)) * 0.5;
    return sum;
}

double mean(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

bool isNear(double value, double expected, double share)
{
    if (!(std::abs(value / expected - 1) <= share))
        qWarning("%.9g instead of %.9g", value, expected);
    return std::abs(value / expected - 1) <= share;
}

// 1 Hz and 10 Hz in turn, a minute each.
std::vector<float> turns(int minutes, double rate)
{
    const auto samples = static_cast<std::size_t>(60 * rate);
    std::vector<float> all;
    for (int minute = 0; minute < minutes; ++minute) {
        const std::vector<float> more = sine(samples, minute % 2 == 0 ? 1 : 10, rate);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

AnalysisInput inputOf(const Channel &channel)
{
    auto recording = std::make_shared<Recording>();
    recording->channels = {channel};
    recording->duration = static_cast<double>(channel.sampleCount) / channel.rateHz;
    AnalysisInput input;
    input.recording = recording;
    return input;
}

Values valuesOf(const QByteArray &key, const Value &value)
{
    Values values(spectrogramParameters());
    values.set(*std::ranges::find(spectrogramParameters(), key, &Parameter::key), value);
    return values;
}

constexpr std::size_t delta = 0;
constexpr std::size_t theta = 1;
constexpr std::size_t alpha = 2;
constexpr std::size_t beta = 4;

} // namespace

class TestSpectrogram : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setParallelThreads(0); }
    void sineHasItsPower_data();
    void sineHasItsPower();
    void whiteNoiseIsFlat();
    void powersAddUpToTheVariance();
    void turnsAreInTheirColumns();
    void missingSamplesLeaveTheirColumnsOut();
    void columnsNeedOneSegment();
    void flatColumnsAreLeftOut();
    void longRecordingsHaveLongColumns();
    void slowChannels();
    void reasons_data();
    void reasons();
    void sameAtAnyNumberOfThreads();
    void samplesAreReadOnce();
    void resultIsOfTheWholeRecording();
    void stops();
};

void TestSpectrogram::sineHasItsPower_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("hertz");
    QTest::newRow("on a bin") << 250.0 << 10.0;
    QTest::newRow("between bins") << 250.0 << 10.1;
    QTest::newRow("odd rate") << 610.35 << 9.8;
    QTest::newRow("columns of several pieces") << 30000.0 << 10.0;
}

// A sine of amplitude A has A²/2, within 0.1 % between 2 Hz below and above, as the Hann window's leakage
// falls with the third power of the distance.
void TestSpectrogram::sineHasItsPower()
{
    QFETCH(const double, rate);
    QFETCH(const double, hertz);
    const auto samples = static_cast<std::size_t>(40 * rate);
    const Spectrogram result = made(channelOf(sine(samples, hertz, rate, 3), rate), 40);
    QCOMPARE(result.columns, std::size_t{4});
    QCOMPARE(result.step, 10.0);
    QCOMPARE(result.frequenciesHz.size(), std::size_t{50});
    QCOMPARE(result.frequenciesHz.front(), 0.5);
    QCOMPARE(result.frequenciesHz.back(), 25.0);
    for (std::size_t column = 0; column < 4; ++column) {
        QVERIFY(isNear(rowPower(result, 8.5, 11.5, column), 4.5, 1e-3));
        QVERIFY(isNear(result.bandPower[alpha][column], 4.5, 1e-3));
        QVERIFY(result.bandPower[delta][column] < 1e-4);
        QVERIFY(density(result, 10, column) > 3);
        QVERIFY(density(result, 15, column) < 1e-4F);
    }
}

// Of variance s² at r samples a second: 2 s²/r at every frequency.
void TestSpectrogram::whiteNoiseIsFlat()
{
    constexpr double rate = 200;
    constexpr double expected = 2 * 4 / rate;
    const Spectrogram result = made(channelOf(whiteNoise(3600 * 200, 1, 2), rate), 3600);
    QCOMPARE(result.columns, std::size_t{360});
    double sum = 0;
    for (std::size_t row = 1; row < 50; ++row) { // the lowest has lost the means of the segments
        double ofRow = 0;
        for (std::size_t column = 0; column < 360; ++column)
            ofRow += static_cast<double>(result.density[row * 360 + column]) / 360;
        QVERIFY(isNear(ofRow, expected, 0.1));
        sum += ofRow / 49;
    }
    QVERIFY(isNear(sum, expected, 0.01));
    QVERIFY(isNear(mean(result.bandPower[theta]), expected * 4, 0.03));
    QVERIFY(isNear(mean(result.bandPower[beta]), expected * 14, 0.02));
    QVERIFY(isNear(mean(result.muscleRms), std::sqrt(expected * 70), 0.01));
}

void TestSpectrogram::powersAddUpToTheVariance()
{
    std::vector<float> samples = sine(20000, 6, 200, 2);
    const std::vector<float> second = sine(20000, 21.3, 200);
    const std::vector<float> third = sine(20000, 77, 200, 0.5);
    for (std::size_t n = 0; n < samples.size(); ++n)
        samples[n] += second[n] + third[n] + 100; // an offset is no power
    SpectrogramSettings settings;
    settings.highestHz = 100;
    const Spectrogram result = made(channelOf(samples, 200), 100, settings);
    QCOMPARE(result.frequenciesHz.size(), std::size_t{200});
    for (std::size_t column = 0; column < 10; ++column) {
        QVERIFY(isNear(rowPower(result, 0, 100, column), 2 + 0.5 + 0.125, 1e-3));
        QVERIFY(isNear(result.bandPower[theta][column], 2, 1e-3));
        QVERIFY(isNear(result.bandPower[beta][column], 0.5, 1e-3));
        QVERIFY(isNear(result.muscleRms[column], 0.5 / std::numbers::sqrt2, 1e-3));
    }
}

void TestSpectrogram::turnsAreInTheirColumns()
{
    const Spectrogram result = made(channelOf(turns(6, 128), 128), 360);
    QCOMPARE(result.columns, std::size_t{36});
    for (std::size_t column = 0; column < 36; ++column) {
        const bool isSlow = column / 6 % 2 == 0;
        QVERIFY(isNear(result.bandPower[isSlow ? delta : alpha][column], 0.5, 1e-3));
        QVERIFY(result.bandPower[isSlow ? alpha : delta][column] < 1e-5);
        QVERIFY(density(result, isSlow ? 1 : 10, column) > 0.3F);
        QVERIFY(density(result, isSlow ? 10 : 1, column) < 1e-5F);
    }
    QCOMPARE(result.secondsOf(6), 65.0);
}

void TestSpectrogram::missingSamplesLeaveTheirColumnsOut()
{
    std::vector<float> samples = whiteNoise(10000, 3);
    samples[2550] = std::nanf(""); // at 25.5 s
    samples[7990] = std::numeric_limits<float>::infinity();
    const Spectrogram result = made(channelOf(samples, 100), 100, {}, {{38.5, 40.5}});
    for (std::size_t column = 0; column < 10; ++column) {
        const bool isLeftOut = column == 2 || column == 3 || column == 4 || column == 7;
        QCOMPARE(isDefined(result, column), !isLeftOut);
        QCOMPARE(std::isnan(result.bandPower[delta][column]), isLeftOut);
        QVERIFY(std::isnan(result.muscleRms[column])); // beyond half the rate
    }
    QVERIFY(result.notes.contains(QStringLiteral("4 columns with missing samples left out.")));
    QVERIFY(result.notes.contains(
        QStringLiteral("No power of 30 to 100 Hz: the sampling rate is below 200 Hz.")));
}

// Samples from 3 s to 93 s: 7 s in the first column and 3 s in the last.
void TestSpectrogram::columnsNeedOneSegment()
{
    const Spectrogram result = made(channelOf(whiteNoise(9000, 3), 100, 3), 100);
    QCOMPARE(result.columns, std::size_t{10});
    for (std::size_t column = 0; column < 10; ++column)
        QCOMPARE(isDefined(result, column), column < 9);
    QVERIFY(!result.notes.join(u' ').contains(QStringLiteral("missing")));
    // The shortest columns hold one even where they are not a whole number of samples long.
    SpectrogramSettings settings;
    settings.columnSeconds = 4;
    const Spectrogram shortest = made(channelOf(whiteNoise(9000, 3), 100.2), 80, settings);
    QCOMPARE(shortest.columns, std::size_t{20});
    for (std::size_t column = 0; column < 20; ++column)
        QVERIFY(isDefined(shortest, column));
    // The end of the recording is in a column of its own.
    QCOMPARE(made(channelOf(whiteNoise(9000, 3), 100, 3), 100.5).columns, std::size_t{11});
}

void TestSpectrogram::flatColumnsAreLeftOut()
{
    std::vector<float> samples = whiteNoise(10000, 3);
    std::fill(samples.begin() + 3000, samples.begin() + 4500, 0.3F);
    const Spectrogram result = made(channelOf(samples, 100), 100);
    for (std::size_t column = 0; column < 10; ++column)
        QCOMPARE(isDefined(result, column), column != 3);
    QVERIFY(result.notes.contains(QStringLiteral("1 flat columns left out.")));
}

void TestSpectrogram::longRecordingsHaveLongColumns()
{
    const Channel channel = channelOf(whiteNoise(400000, 3), 8);
    const Spectrogram result = made(channel, 50000);
    QCOMPARE(result.step, 13.0); // 50 000 / 4000 = 12.5
    QCOMPARE(result.columns, std::size_t{3847});
    QVERIFY(isDefined(result, 3845));
    QVERIFY(
        result.notes.contains(QStringLiteral("Columns of 13 s, so that there are at most 4000 of them.")));
    const Spectrogram most = made(channel, 40000);
    QCOMPARE(most.step, 10.0);
    QCOMPARE(most.columns, std::size_t{4000});
    SpectrogramSettings settings;
    settings.columnSeconds = 60;
    QCOMPARE(made(channel, 50000, settings).step, 60.0);
}

void TestSpectrogram::slowChannels()
{
    const Spectrogram ten = made(channelOf(sine(1000, 3, 10, 2), 10), 100);
    QCOMPARE(ten.frequenciesHz.size(), std::size_t{10});
    QCOMPARE(ten.frequenciesHz.back(), 5.0);
    QVERIFY(isNear(ten.bandPower[delta][4], 2, 1e-3));
    QVERIFY(std::isnan(ten.bandPower[theta][4]));
    QVERIFY(ten.notes.contains(QStringLiteral("Frequencies end at 5 Hz, half the sampling rate.")));
    // Segments of 4 samples: white noise has 2 at half the rate; at a quarter of it taking away the mean, of
    // which the window brings 1/16 there, leaves 5/6 of that.
    const Spectrogram one = made(channelOf(whiteNoise(40000, 3), 1), 40000);
    QCOMPARE(one.frequenciesHz, std::vector<double>{0.5});
    double sum = 0;
    for (std::size_t column = 0; column < one.columns; ++column)
        sum += static_cast<double>(one.density[column]) / static_cast<double>(one.columns);
    QVERIFY(isNear(sum, 11.0 / 6, 0.03));
}

void TestSpectrogram::reasons_data()
{
    QTest::addColumn<std::vector<float>>("samples");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("reason");
    QTest::newRow("zero") << std::vector<float>(5000, 0) << 100.0 << QStringLiteral("Flat signal.");
    QTest::newRow("constant") << std::vector<float>(5000, 7.1F) << 100.0 << QStringLiteral("Flat signal.");
    QTest::newRow("missing") << std::vector<float>(5000, std::nanf("")) << 100.0
                             << QStringLiteral("Samples are missing in every stretch of 10 s.");
    QTest::newRow("none") << std::vector<float>() << 100.0
                          << QStringLiteral("Too short: 0 of at least 400 samples on end.");
    QTest::newRow("short") << whiteNoise(399, 1) << 100.0
                           << QStringLiteral("Too short: 399 of at least 400 samples on end.");
    QTest::newRow("slow") << whiteNoise(399, 1) << 0.9
                          << QStringLiteral("No frequencies: the lowest, 0.5 Hz, is not below half the "
                                            "sampling rate, 0.45 Hz.");
}

void TestSpectrogram::reasons()
{
    QFETCH(const std::vector<float>, samples);
    QFETCH(const double, rate);
    QFETCH(const QString, reason);
    AnalysisInput input = inputOf(channelOf(samples, rate));
    const Values values(spectrogramParameters());
    const Result result = runSpectrogram(input, values, Progress());
    QCOMPARE(result.notComputable, reason);
    QVERIFY(std::holds_alternative<NoShape>(result.shape));
    QVERIFY(result.tables.empty());
    QCOMPARE(runSpectrogram(input, valuesOf("channel", std::int64_t{1}), Progress()).notComputable,
             QStringLiteral("There is no channel 1; the last is 0."));
    input.recording = std::make_shared<Recording>();
    QCOMPARE(runSpectrogram(input, values, Progress()).notComputable,
             QStringLiteral("No LFP channels in this file."));
}

void TestSpectrogram::sameAtAnyNumberOfThreads()
{
    std::vector<float> samples = whiteNoise(3000 * 500, 9);
    samples[700123] = std::nanf("");
    const Channel channel = channelOf(samples, 500);
    setParallelThreads(1);
    const Spectrogram one = made(channel, 3000);
    for (const int threads : {2, 4}) {
        setParallelThreads(threads);
        const Spectrogram more = made(channel, 3000);
        QCOMPARE(more.density.size(), one.density.size());
        QVERIFY(std::memcmp(more.density.data(), one.density.data(), one.density.size() * sizeof(float)) ==
                0);
        for (std::size_t band = 0; band < one.bandPower.size(); ++band)
            QVERIFY(std::memcmp(more.bandPower[band].data(), one.bandPower[band].data(),
                                one.columns * sizeof(double)) == 0);
        QVERIFY(std::memcmp(more.muscleRms.data(), one.muscleRms.data(), one.columns * sizeof(double)) == 0);
    }
}

void TestSpectrogram::samplesAreReadOnce()
{
    const Channel channel = channelOf(whiteNoise(2000000, 9), 1000);
    made(channel, 2000);
    QCOMPARE(dynamic_cast<const MemorySource &>(*channel.source).samplesRead.load(), std::int64_t{2000000});
}

void TestSpectrogram::resultIsOfTheWholeRecording()
{
    AnalysisInput input = inputOf(channelOf(turns(2, 128), 128));
    input.shown = {10, 20};
    const Analysis &analysis = *findAnalysis("spectrogram");
    QCOMPARE(analysis.time, Analysis::Time::Whole);
    const Result result = analysis.run(input, Values(analysis.parameters), Progress());
    const auto &map = std::get<TimeMap>(result.shape);
    QCOMPARE(map.start, 0.0);
    QCOMPARE(map.step, 10.0);
    QCOMPARE(map.columns, std::size_t{12});
    QCOMPARE(map.rowValues.size(), std::size_t{50});
    QVERIFY(!map.rows.logarithmic && map.rowSpacing == TimeMap::Spacing::Steps);
    QCOMPARE(map.subject, QStringLiteral("LFP 1"));
    QCOMPARE(map.unit, QStringLiteral("dB re 1 V²/Hz"));
    // The window spreads a sine's power of 1/2 over its own bin (two thirds) and those beside it (a sixth
    // each); half of the latter and all of the former are within a quarter of a hertz of it: 5/12 in half a
    // hertz.
    const float decibels = map.values[19 * map.columns + 7];
    QVERIFY(std::abs(decibels - 10 * std::log10(5.0F / 6)) < 0.01F);
    QVERIFY(map.minimum < map.maximum);
    const Table &table = result.tables.front();
    QCOMPARE(table.name, QByteArray("spectrogram_bands"));
    QByteArrayList names;
    for (const Column &column : table.columns)
        names << column.name;
    QCOMPARE(names, QByteArray("t_s delta theta alpha sigma beta emg_rms").split(' '));
    QCOMPARE(table.columns[1].unit, QStringLiteral("V²"));
    QCOMPARE(table.columns[6].unit, QStringLiteral("V"));
    QCOMPARE(std::get<std::vector<double>>(table.columns[0].values)[7], 75.0);
    QVERIFY(isNear(std::get<std::vector<double>>(table.columns[3].values)[7], 0.5, 1e-3));
}

void TestSpectrogram::stops()
{
    const AnalysisInput input = inputOf(channelOf(whiteNoise(500000, 8), 500));
    for (const int calls : {1, 10, 90}) {
        std::atomic<int> asked = 0;
        const Progress stop([&] { return ++asked >= calls; }, nullptr);
        QVERIFY_EXCEPTION_THROWN(runSpectrogram(input, Values(spectrogramParameters()), stop), Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestSpectrogram)
#include "tst_spectrogram.moc"
