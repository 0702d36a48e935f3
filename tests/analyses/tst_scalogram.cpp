// SPDX-License-Identifier: GPL-3.0-or-later
#include "signals.h"
#include "trains.h"

#include "analyses/baseline.h"
#include "analyses/scalogram.h"
#include "core/error.h"
#include "core/parallel.h"

#include <QTest>

using namespace edgescope;

namespace {

constexpr double rate = 500;

// An analysis' input with one channel and nothing else.
AnalysisInput inputOf(const Channel &channel, const std::vector<Interval> &intervals = {})
{
    auto recording = std::make_shared<Recording>();
    recording->channels = {channel};
    recording->duration = std::max(1.0, static_cast<double>(channel.sampleCount) / channel.rateHz);
    recording->intervals = intervals;
    AnalysisInput input;
    input.recording = recording;
    input.shown = recording->window();
    return input;
}

using Settings = std::vector<std::pair<QByteArray, QByteArray>>;

Values valuesOf(const Settings &settings)
{
    Values values(waveletParameters());
    for (const auto &[key, text] : settings)
        for (const Parameter &parameter : waveletParameters())
            if (parameter.key == key)
                values.set(parameter, parseValue(parameter, QString::fromLatin1(text)));
    return values;
}

Result run(const AnalysisInput &input, const Settings &settings = {})
{
    return findAnalysis("wavelet")->run(input, valuesOf(settings), Progress());
}

TimeMap mapOf(const AnalysisInput &input, const Settings &settings = {})
{
    const Result result = run(input, settings);
    if (!result.notComputable.isEmpty())
        qWarning("%s", qPrintable(result.notComputable));
    return std::get<TimeMap>(result.shape);
}

// Equal power but for single precision, whose errors are relative to a map's largest amplitude, about 4 SD.
bool agree(float a, float b)
{
    if (!(std::abs(a - b) < 2e-4F))
        qWarning("%g and %g", static_cast<double>(a), static_cast<double>(b));
    return std::abs(a - b) < 2e-4F;
}

float cell(const TimeMap &map, size_t row, size_t column)
{
    return map.values[row * map.columns + column];
}

std::vector<float> tonesInNoise(size_t count)
{
    std::vector<float> samples = whiteNoise(count, 4, 0.1);
    const std::vector<float> tone = sine(count, 40, rate);
    for (size_t n = 0; n < count; ++n)
        samples[n] += tone[n] + 2;
    return samples;
}

double shareAbove(const TimeMap &map)
{
    double above = 0;
    double all = 0;
    for (const float value : map.significance) {
        all += std::isnan(value) ? 0 : 1;
        above += value > 1 ? 1 : 0;
    }
    return above / all;
}

// Wavelets whose band ends below half the rate: others are cut there, and reach far.
const Settings everySample = {
    {"resolution", "full"}, {"values", "power"}, {"lowest_frequency", "5"}, {"highest_frequency", "120"}};

} // namespace

class TestScalogram : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setParallelThreads(0); }
    void describesItself();
    void toneStandsInItsRow();
    void columnsAreMeansOfTheFullRate();
    void windowsAgreeWithTheWhole();
    void holesSplit();
    void whiteNoiseAndItsLevel();
    void decibelsAndZ();
    void rectified();
    void baselines();
    void sameAtAnyNumberOfThreads();
    void reasons_data();
    void reasons();
    void frequenciesBeyondHalfTheRate();
    void fullRateHasALimit();
    void fewSamples();
    void frequencyAxes();
    void ridgesOnTheMap();
    void longOnesComeCoarseFirst();
    void stops();
};

void TestScalogram::describesItself()
{
    const Result result = run(inputOf(channelOf(tonesInNoise(30000), rate, 0)));
    QVERIFY(result.notComputable.isEmpty());
    const auto &map = std::get<TimeMap>(result.shape);
    QCOMPARE(map.columns, size_t{2000});
    QCOMPARE(map.start, 0.0);
    QCOMPARE(map.step * 2000, 60.0);
    QCOMPARE(map.rowValues.size(), size_t{92});
    QVERIFY(std::is_sorted(map.rowValues.begin(), map.rowValues.end()));
    QVERIFY(std::abs(map.rowValues.back() - 200) < 1e-9);
    QCOMPARE(map.rowEdges.size(), size_t{92});
    // √2 s: 1.37 periods.
    QVERIFY(std::abs(map.rowEdges.back() * 200 - std::numbers::sqrt2 / 1.033044) < 1e-5);
    QCOMPARE(map.values.size(), size_t{92 * 2000});
    QCOMPARE(map.significance.size(), map.values.size());
    QCOMPARE(map.stretches.size(), size_t{1});
    QVERIFY(map.minimum < map.maximum);
    QCOMPARE(map.unit, QStringLiteral("dB"));
    QVERIFY(map.ridges.empty());
    QCOMPARE(result.notes.size(), 3);
    QVERIFY(result.notes[0].contains(QStringLiteral("Screen")));
    QVERIFY(result.notes[1].contains(QStringLiteral("whole recording")));
    const Result full = run(inputOf(channelOf(tonesInNoise(3000), rate)), everySample);
    QVERIFY(full.notes[0].contains(QStringLiteral("Every sample")));
    QCOMPARE(std::get<TimeMap>(full.shape).columns, size_t{3000});
}

void TestScalogram::toneStandsInItsRow()
{
    const TimeMap map = mapOf(inputOf(channelOf(tonesInNoise(30000), rate)), {{"values", "power"}});
    QCOMPARE(map.unit, QStringLiteral("V²"));
    for (size_t n = 200; n < 1800; n += 100) {
        size_t peak = 0;
        for (size_t row = 1; row < map.rowValues.size(); ++row)
            if (cell(map, row, n) > cell(map, peak, n))
                peak = row;
        QVERIFY(std::abs(std::log2(map.rowValues[peak] / 40)) <= 1.0 / 12);
    }
}

void TestScalogram::columnsAreMeansOfTheFullRate()
{
    // Over columns long beside the wavelets, up to what falls between the points of critical sampling.
    const AnalysisInput input = inputOf(channelOf(whiteNoise(500000, 8), rate));
    const Settings screen = {{"values", "power"}, {"lowest_frequency", "5"}, {"highest_frequency", "120"}};
    const TimeMap columns = mapOf(input, screen);
    const TimeMap samples = mapOf(input, everySample);
    for (size_t row = 0; row < columns.rowValues.size(); row += 5) {
        double difference = 0;
        double spread = 0;
        for (size_t n = 0; n < columns.columns; ++n) {
            double mean = 0;
            for (size_t sample = n * 250; sample < (n + 1) * 250; ++sample)
                mean += cell(samples, row, sample) / 250.0;
            difference += std::pow(cell(columns, row, n) - mean, 2);
            spread += std::pow(mean - 1, 2);
        }
        QVERIFY2(difference < 0.03 * spread, qPrintable(QString::number(difference / spread)));
    }
    // Columns of single samples are the full rate itself.
    AnalysisInput zoomed = input;
    zoomed.shown = {100, 102};
    const TimeMap few = mapOf(zoomed, screen);
    QCOMPARE(few.columns, size_t{1000});
    for (size_t row = 0; row < few.rowValues.size(); ++row)
        for (size_t n = 0; n < few.columns; n += 7)
            QVERIFY(agree(cell(few, row, n), cell(samples, row, 50000 + n)));
}

void TestScalogram::windowsAgreeWithTheWhole()
{
    // A window is read with its halo: no edges at its ends, and the same power as in the whole.
    AnalysisInput input = inputOf(channelOf(whiteNoise(100000, 8), rate));
    const TimeMap whole = mapOf(input, everySample);
    input.shown = {60, 64};
    const TimeMap window = mapOf(input, everySample);
    QCOMPARE(window.columns, size_t{2000});
    QVERIFY(window.stretches.front().start < 60 - window.rowEdges.front());
    QVERIFY(window.stretches.front().stop > 64 + window.rowEdges.front());
    for (size_t row = 0; row < window.rowValues.size(); ++row)
        for (size_t n = 0; n < window.columns; n += 3)
            QVERIFY(agree(cell(window, row, n), cell(whole, row, 30000 + n)));
}

void TestScalogram::holesSplit()
{
    const std::vector<float> whole = whiteNoise(60000, 8);
    std::vector<float> holed = whole;
    std::fill_n(holed.begin() + 30000, 500, std::nanf(""));
    const TimeMap map = mapOf(inputOf(channelOf(holed, rate)), everySample);
    QCOMPARE(map.stretches.size(), size_t{2});
    QVERIFY((map.stretches[0] == TimeRange{0, 60}));
    QVERIFY((map.stretches[1] == TimeRange{61, 120}));
    const TimeMap first =
        mapOf(inputOf(channelOf({whole.begin(), whole.begin() + 30000}, rate)), everySample);
    const TimeMap all = mapOf(inputOf(channelOf(whole, rate)), everySample);
    for (size_t row = 0; row < map.rowValues.size(); ++row) {
        for (size_t n = 0; n < 60000; n += 3) {
            const bool isHole = n >= 30000 && n < 30500;
            QCOMPARE(std::isnan(cell(map, row, n)), isHole);
            QCOMPARE(std::isnan(map.significance[row * map.columns + n]), isHole);
            if (n < 30000)
                QVERIFY(agree(cell(map, row, n), cell(first, row, n)));
        }
        // Far from the hole it is not felt, nor is the other mean far from the beginning.
        for (size_t n = 1000; n < 29000; n += 7)
            QVERIFY(agree(cell(map, row, n), cell(all, row, n)));
    }
}

void TestScalogram::whiteNoiseAndItsLevel()
{
    const AnalysisInput input = inputOf(channelOf(whiteNoise(250000, 8), rate));
    const double everyMoment = shareAbove(mapOf(input, everySample));
    QVERIFY2(std::abs(everyMoment - 0.05) < 0.01, qPrintable(QString::number(everyMoment)));
    // Means over columns of a quarter second vary less; their level is lower.
    const double columns = shareAbove(mapOf(input, {{"lowest_frequency", "5"}}));
    QVERIFY2(std::abs(columns - 0.05) < 0.02, qPrintable(QString::number(columns)));
    const double stricter =
        shareAbove(mapOf(input, {{"resolution", "full"}, {"lowest_frequency", "5"}, {"confidence", "0.99"}}));
    QVERIFY2(std::abs(stricter - 0.01) < 0.005, qPrintable(QString::number(stricter)));
}

void TestScalogram::decibelsAndZ()
{
    // Noise whose power is a hundredfold in the second half, against the first.
    std::vector<float> samples = whiteNoise(100000, 8);
    for (size_t n = 50000; n < samples.size(); ++n)
        samples[n] *= 10;
    Interval seizure;
    seizure.kind = Interval::Kind::Seizure;
    seizure.range = {100, 110};
    const AnalysisInput input = inputOf(channelOf(samples, rate), {seizure});
    const TimeMap decibels = mapOf(input, {{"lowest_frequency", "20"}});
    const TimeMap z = mapOf(input, {{"lowest_frequency", "20"}, {"values", "z_score"}});
    QVERIFY(z.palette == TimeMap::Palette::Signed);
    QCOMPARE(z.minimum, -z.maximum);
    QCOMPARE(z.unit, QStringLiteral("SD"));
    for (size_t row = 0; row < decibels.rowValues.size(); ++row) {
        double before = 0;
        double after = 0;
        for (size_t n = 0; n < 900; ++n) {
            before += std::pow(10, cell(decibels, row, n) / 10) / 900;
            after += std::pow(10, cell(decibels, row, 1050 + n) / 10) / 900;
        }
        QVERIFY(std::abs(10 * std::log10(before)) < 0.5);
        QVERIFY(std::abs(10 * std::log10(after) - 20) < 0.5);
        double zBefore = 0;
        double zAfter = 0;
        for (size_t n = 0; n < 900; ++n) {
            zBefore += cell(z, row, n) / 900.0;
            zAfter += cell(z, row, 1050 + n) / 900.0;
        }
        // The power of noise is exponential: its SD is its mean.
        QVERIFY(std::abs(zBefore) < 0.15);
        QVERIFY(std::abs(zAfter - 99) < 15);
    }
}

void TestScalogram::rectified()
{
    // Two equal tones have equal power over scale (Liu 2007), not equal power.
    std::vector<float> samples = sine(30000, 20, rate);
    const std::vector<float> fast = sine(30000, 160, rate);
    for (size_t n = 0; n < samples.size(); ++n)
        samples[n] += fast[n];
    const AnalysisInput input = inputOf(channelOf(samples, rate));
    const auto peaks = [&](const QByteArray &values) {
        const TimeMap map = mapOf(input, {{"values", values}, {"voices", "24"}});
        double low = 0;
        double high = 0;
        for (size_t row = 0; row < map.rowValues.size(); ++row) {
            double &peak = map.rowValues[row] < 60 ? low : high;
            peak = std::max<double>(peak, cell(map, row, 1000));
        }
        return low / high;
    };
    QVERIFY(std::abs(peaks("rectified_power") - 1) < 0.01);
    QVERIFY(std::abs(peaks("power") - 8) < 0.1);
}

void TestScalogram::baselines()
{
    Recording recording;
    recording.duration = 7200;
    const TimeRange shown{100, 200};
    QCOMPARE(baselineTime(recording, shown, Baseline::Shown).ranges, std::vector<TimeRange>{shown});
    const BaselineTime none = baselineTime(recording, shown, Baseline::BeforeSeizure);
    QVERIFY(none.ranges.empty());
    QCOMPARE(none.reason, QStringLiteral("No baseline: no seizure is marked."));
    // Twenty minutes out of two hours.
    const BaselineTime whole = baselineTime(recording, shown, Baseline::Automatic);
    QCOMPARE(whole.ranges.size(), size_t{20});
    QCOMPARE(totalLength(whole.ranges), 1200.0);
    QCOMPARE(whole.ranges.front().start, 0.0);
    QCOMPARE(whole.ranges.back().stop, 7200.0);
    const auto withSeizure = [&](double onset, Baseline baseline) {
        Interval seizure;
        seizure.kind = Interval::Kind::Seizure;
        seizure.range = {onset, onset + 30};
        recording.intervals = {seizure};
        return baselineTime(recording, shown, baseline);
    };
    QCOMPARE(withSeizure(1000, Baseline::Automatic).ranges, (std::vector<TimeRange>{{690, 990}}));
    QCOMPARE(withSeizure(200, Baseline::Automatic).ranges, (std::vector<TimeRange>{{0, 190}}));
    QCOMPARE(withSeizure(50, Baseline::Automatic).ranges.size(), size_t{20});
    QVERIFY(withSeizure(50, Baseline::BeforeSeizure).reason.contains(QStringLiteral("less than a minute")));
}

void TestScalogram::sameAtAnyNumberOfThreads()
{
    std::vector<float> samples = whiteNoise(300000, 8);
    samples[123456] = std::nanf("");
    const AnalysisInput input = inputOf(channelOf(samples, rate));
    for (const QByteArray resolution : {"screen", "full"}) {
        const auto with = [&](int threads) {
            setParallelThreads(threads);
            return mapOf(input, {{"resolution", resolution},
                                 {"lowest_frequency", "0.5"},
                                 {"voices", "4"},
                                 {"ridges", "skeleton"}});
        };
        const TimeMap one = with(1);
        for (const int threads : {2, 4}) {
            const TimeMap more = with(threads);
            QVERIFY(std::memcmp(one.values.data(), more.values.data(), one.values.size() * sizeof(float)) ==
                    0);
            QVERIFY(std::memcmp(one.significance.data(), more.significance.data(),
                                one.significance.size() * sizeof(float)) == 0);
            QCOMPARE(more.ridges.size(), one.ridges.size());
            QCOMPARE(more.ridges.back().rows, one.ridges.back().rows);
        }
    }
}

void TestScalogram::reasons_data()
{
    QTest::addColumn<std::vector<float>>("samples");
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("reason");
    const std::vector<float> noise = whiteNoise(5000, 8);
    QTest::newRow("zero") << std::vector<float>(5000, 0) << Settings{} << QStringLiteral("Flat signal.");
    QTest::newRow("constant") << std::vector<float>(5000, 7) << Settings{} << QStringLiteral("Flat signal.");
    QTest::newRow("missing") << std::vector<float>(5000, std::nanf("")) << Settings{}
                             << QStringLiteral("No samples in this time.");
    QTest::newRow("one sample") << std::vector<float>{3} << Settings{}
                                << QStringLiteral("Too short: 1 of at least 16 samples");
    std::vector<float> clipped = sine(5000, 10, rate, 100);
    for (float &value : clipped)
        value = std::clamp(value, -1.0F, 1.0F);
    QTest::newRow("clipped") << clipped << Settings{} << QStringLiteral("Clipped signal: ");
    QTest::newRow("beyond half the rate")
        << noise << Settings{{"lowest_frequency", "250"}, {"highest_frequency", "300"}}
        << QStringLiteral("No frequencies: the lowest, 250 Hz, is not below half the sampling rate, 250 Hz.");
    QTest::newRow("upside down") << noise
                                 << Settings{{"lowest_frequency", "100"}, {"highest_frequency", "50"}}
                                 << QStringLiteral("The highest frequency is below the lowest.");
    QTest::newRow("no such channel") << noise << Settings{{"channel", "1"}}
                                     << QStringLiteral("There is no channel 1; the last is 0.");
    QTest::newRow("no seizure") << noise << Settings{{"baseline", "before_seizure"}}
                                << QStringLiteral("No baseline: no seizure is marked.");
}

void TestScalogram::reasons()
{
    QFETCH(const std::vector<float>, samples);
    QFETCH(const Settings, settings);
    QFETCH(const QString, reason);
    const Result result = run(inputOf(channelOf(samples, rate)), settings);
    QVERIFY2(result.notComputable.startsWith(reason), qPrintable(result.notComputable));
    QVERIFY(std::holds_alternative<NoShape>(result.shape));
    QCOMPARE(result.remedy == Remedy::GoToBrowse, reason.contains(QStringLiteral("seizure")));
    AnalysisInput without = inputOf(channelOf(samples, rate));
    without.recording = std::make_shared<Recording>();
    QCOMPARE(run(without, settings).notComputable, QStringLiteral("No LFP channels in this file."));
}

void TestScalogram::frequenciesBeyondHalfTheRate()
{
    const Result result = run(inputOf(channelOf(whiteNoise(5000, 8), rate)), {{"highest_frequency", "1000"}});
    QVERIFY(std::abs(std::get<TimeMap>(result.shape).rowValues.back() - 250) < 1e-9);
    QCOMPARE(result.notes.front(), QStringLiteral("Frequencies end at 250 Hz, half the sampling rate."));
}

void TestScalogram::fullRateHasALimit()
{
    Channel channel = channelOf({}, rate);
    channel.sampleCount = 3000000; // none is read
    const Result result = run(inputOf(channel), {{"resolution", "full"}});
    QVERIFY2(result.notComputable.contains(QStringLiteral("276 million cells; at most 268 million")),
             qPrintable(result.notComputable));
}

void TestScalogram::fewSamples()
{
    // The shortest signal: one column a sample, rows that no baseline reaches are undefined.
    const TimeMap map = mapOf(inputOf(channelOf(whiteNoise(16, 8), rate)), {{"values", "power"}});
    QVERIFY(map.columns > 0);
    QVERIFY(std::isfinite(cell(map, 91, 5)));
    const TimeMap decibels = mapOf(inputOf(channelOf(whiteNoise(16, 8), rate)));
    QVERIFY(std::isnan(cell(decibels, 0, 5)));
}

void TestScalogram::frequencyAxes()
{
    const AnalysisInput input = inputOf(channelOf(whiteNoise(5000, 8), rate));
    const Axis up = mapOf(input).rows;
    QVERIFY(up.logarithmic && !up.isReversed);
    QCOMPARE(up.unit, QStringLiteral("Hz"));
    const Axis paper = mapOf(input, {{"frequency_axis", "linear_down"}}).rows;
    QVERIFY(!paper.logarithmic && paper.isReversed);
}

void TestScalogram::ridgesOnTheMap()
{
    const TimeMap map = mapOf(inputOf(channelOf(tonesInNoise(30000), rate)), {{"ridges", "skeleton"}});
    // The tone is one ridge through all of the time that is away from the ends.
    const auto longest =
        std::max_element(map.ridges.begin(), map.ridges.end(),
                         [](const Ridge &a, const Ridge &b) { return a.seconds.size() < b.seconds.size(); });
    QVERIFY(longest != map.ridges.end());
    QVERIFY(longest->seconds.back() - longest->seconds.front() > 59);
    for (const double frequency : longest->rows)
        QVERIFY(std::abs(std::log2(frequency / 40)) < 1.0 / 12);
}

// Two hours at 1 kHz.
void TestScalogram::longOnesComeCoarseFirst()
{
    AnalysisInput input = inputOf(channelOf(whiteNoise(7200000, 9), 1000));
    const Result atOnce = run(input);
    QVERIFY(atOnce.isFinished());
    input.isWatched = true;
    const Result first = run(input);
    QCOMPARE(first.step, 1);
    QCOMPARE(first.steps, 2);
    input.step = 2;
    const Result second = run(input);
    QVERIFY(second.isFinished());
    const TimeMap &coarse = std::get<TimeMap>(first.shape);
    const TimeMap &fine = std::get<TimeMap>(second.shape);
    QCOMPARE(fine.values, std::get<TimeMap>(atOnce.shape).values);
    QVERIFY(coarse.rowValues.size() <= fine.rowValues.size() / 4 + 1);
    QCOMPARE(coarse.columns, fine.columns);
    // Each coarse row is one of the fine ones.
    for (size_t row = 0; row < coarse.rowValues.size(); ++row) {
        const auto same = std::ranges::find_if(fine.rowValues, [&](double frequency) {
            return std::abs(frequency / coarse.rowValues[row] - 1) < 1e-9;
        });
        QVERIFY(same != fine.rowValues.end());
        const auto fineRow = static_cast<size_t>(same - fine.rowValues.begin());
        for (size_t column = 0; column < fine.columns; ++column)
            QVERIFY(std::abs(cell(coarse, row, column) - cell(fine, fineRow, column)) < 0.01F); // dB
    }
    // A short one comes at once.
    AnalysisInput few = inputOf(channelOf(whiteNoise(60000, 9), 1000));
    few.isWatched = true;
    QVERIFY(run(few).isFinished());
}

void TestScalogram::stops()
{
    const AnalysisInput input = inputOf(channelOf(whiteNoise(50000, 8), rate));
    for (const int calls : {1, 10, 200}) {
        std::atomic<int> asked = 0;
        const Progress stop([&] { return ++asked >= calls; }, nullptr);
        QVERIFY_EXCEPTION_THROWN(runWavelet(input, valuesOf({}), stop), Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestScalogram)
#include "tst_scalogram.moc"
