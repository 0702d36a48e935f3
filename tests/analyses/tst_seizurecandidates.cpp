// SPDX-License-Identifier: GPL-3.0-or-later
#include "signals.h"
#include "trains.h"

#include "analyses/seizurecandidates.h"
#include "core/error.h"
#include "core/parallel.h"
#include "formats/format.h"

#include <QFile>
#include <QTest>

#include <numbers>

using namespace edgescope;
using namespace Qt::StringLiterals;

namespace {

constexpr double rateHz = 250;

// Noise whose neighbouring samples are correlated, as those of LFP are.
std::vector<float> redNoise(double seconds, std::uint64_t seed)
{
    std::vector<float> samples = whiteNoise(static_cast<size_t>(seconds * rateHz), seed);
    for (size_t n = 1; n < samples.size(); ++n)
        samples[n] += 0.9F * samples[n - 1];
    return samples;
}

// Adds waves of 8 Hz and five times the noise's SD.
void addSeizure(std::vector<float> &samples, const TimeRange &range)
{
    for (auto n = static_cast<size_t>(range.start * rateHz); n < static_cast<size_t>(range.stop * rateHz);
         ++n)
        samples[n] +=
            static_cast<float>(11.5 * std::sin(2 * std::numbers::pi * 8 * static_cast<double>(n) / rateHz));
}

std::shared_ptr<Recording> recordingOf(const std::vector<std::vector<float>> &signalsOfChannels)
{
    auto recording = std::make_shared<Recording>();
    for (const std::vector<float> &samples : signalsOfChannels) {
        Channel channel = channelOf(samples, rateHz);
        channel.label = u"ch%1"_s.arg(recording->channels.size());
        recording->duration = std::max(recording->duration, static_cast<double>(samples.size()) / rateHz);
        recording->channels.push_back(channel);
    }
    return recording;
}

Result run(const std::shared_ptr<Recording> &recording, const QString &setting = {}, const QString &text = {})
{
    Trains trains(recording->duration);
    AnalysisInput input = trains.input();
    input.recording = recording;
    Values values(seizureCandidatesParameters());
    for (const Parameter &parameter : seizureCandidatesParameters())
        if (QString::fromLatin1(parameter.key) == setting)
            values.set(parameter, parseValue(parameter, text));
    return findAnalysis("seizure_candidates")->run(input, values, Progress());
}

// Of a result at its own threshold.
std::vector<SeizureCandidate> candidates(const Result &result)
{
    const auto &scores = std::get<SeizureScores>(result.shape);
    return candidatesAbove(scores, scores.threshold);
}

// Scores of windows a second apart, from one string a channel: a digit is the score, "." no signal.
SeizureScores scoresOf(const std::vector<QString> &rows, size_t leastChannels)
{
    SeizureScores scores;
    scores.windows = static_cast<size_t>(rows.front().size());
    scores.leastChannels = leastChannels;
    scores.minimumDuration = 5;
    for (size_t channel = 0; channel < rows.size(); ++channel) {
        scores.channels.push_back(static_cast<int>(channel));
        for (const QChar letter : rows[channel])
            scores.channelScores.push_back(letter == u'.' ? std::nanf("")
                                                          : static_cast<float>(letter.digitValue()));
    }
    for (size_t window = 0; window < scores.windows; ++window) {
        std::vector<float> column;
        for (size_t channel = 0; channel < rows.size(); ++channel)
            column.push_back(scores.channelScore(channel, window));
        std::sort(column.begin(), column.end(), std::greater<>());
        scores.scores.push_back(column[leastChannels - 1]);
    }
    return scores;
}

QString ranges(const std::vector<SeizureCandidate> &found)
{
    QStringList words;
    for (const SeizureCandidate &candidate : found)
        words << u"%1-%2"_s.arg(candidate.range.start).arg(candidate.range.stop);
    return words.join(u' ');
}

std::vector<float> numbersIn(const QString &path)
{
    QFile file(path);
    std::vector<float> numbers;
    if (!file.open(QIODevice::ReadOnly))
        return numbers;
    const QByteArray text = file.readAll().replace("\xEF\xBB\xBF", "").replace(',', ' ');
    for (const QByteArray &word : text.simplified().split(' '))
        numbers.push_back(word.toFloat());
    return numbers;
}

QString samplesFolder()
{
    return qEnvironmentVariable("EDGESCOPE_SAMPLES");
}

} // namespace

class TestSeizureCandidates : public QObject
{
    Q_OBJECT

private slots:
    void thresholds();
    void plantedSeizure();
    void noiseHasNone();
    void scaleOfTheSignalDoesNotMatter();
    void channelsAtATime_data();
    void channelsAtATime();
    void windowsAreJoinedAndCounted_data();
    void windowsAreJoinedAndCounted();
    void onsetsOfChannels();
    void candidatesPerHour();
    void sensitivityNeedsNoSamples();
    void gapsHaveNoScores();
    void channelsLeftOut();
    void reasons_data();
    void reasons();
    void threadsDoNotMatter();
    void temporalLobeSeizure();
    void seizuresOfAMouse();
    void seizuresAmongHealthyRecords();
};

void TestSeizureCandidates::thresholds()
{
    QCOMPARE(seizureThreshold(0), 10.0);
    QCOMPARE(seizureThreshold(50), 2.5);
    QCOMPARE(seizureThreshold(100), 0.625);
}

// It begins in channel 5 at 300 s and reaches another channel every 4 s.
void TestSeizureCandidates::plantedSeizure()
{
    const size_t order[] = {5, 2, 7, 0, 1, 6};
    std::vector<std::vector<float>> channels;
    for (std::uint64_t seed = 1; seed <= 8; ++seed)
        channels.push_back(redNoise(600, seed));
    for (size_t n = 0; n < std::size(order); ++n)
        addSeizure(channels[order[n]], {300 + 4.0 * static_cast<double>(n), 350});
    const Result result = run(recordingOf(channels));
    QVERIFY(result.notComputable.isEmpty());
    const std::vector<SeizureCandidate> found = candidates(result);
    QCOMPARE(found.size(), size_t(1));
    // Two of eight channels at a time: from 304 s on.
    QVERIFY(std::abs(found[0].range.start - 304) <= 1);
    QVERIFY(std::abs(found[0].range.stop - 350) <= 1);
    QCOMPARE(found[0].onsets.size(), std::size(order));
    for (size_t n = 0; n < std::size(order); ++n) {
        QCOMPARE(found[0].onsets[n].channel, static_cast<int>(order[n]));
        QVERIFY(std::abs(found[0].onsets[n].seconds - 300 - 4.0 * static_cast<double>(n)) <= 1);
    }
    const Table &rows = table(result, "seizure_candidates");
    QCOMPARE(column<std::int64_t>(rows, "candidate"), std::vector<std::int64_t>{1});
    QCOMPARE(column<double>(rows, "start_s"), std::vector{found[0].range.start});
    QCOMPARE(column<double>(rows, "stop_s"), std::vector{found[0].range.stop});
    QCOMPARE(column<double>(rows, "score"), std::vector{found[0].score});
    QCOMPARE(column<std::int64_t>(rows, "channels"), std::vector<std::int64_t>{6});
    QCOMPARE(column<QString>(rows, "first_channel"), std::vector{u"ch5"_s});
    // 599 windows, one a second.
    QCOMPARE(column<double>(rows, "candidates_per_hour"), std::vector{3600 / 599.0});
}

void TestSeizureCandidates::noiseHasNone()
{
    std::vector<std::vector<float>> channels;
    for (std::uint64_t seed = 1; seed <= 3; ++seed)
        channels.push_back(redNoise(3600, seed));
    const Result result = run(recordingOf(channels));
    QVERIFY(result.notComputable.isEmpty());
    QVERIFY(candidates(result).empty());
    for (const Column &each : table(result, "seizure_candidates").columns)
        QVERIFY(std::visit([](const auto &values) { return values.empty(); }, each.values));
}

void TestSeizureCandidates::scaleOfTheSignalDoesNotMatter()
{
    std::vector<float> samples = redNoise(300, 1);
    addSeizure(samples, {100, 130});
    const auto volts = std::get<SeizureScores>(run(recordingOf({samples})).shape);
    for (float &sample : samples)
        sample *= 1e-6F;
    const auto microvolts = std::get<SeizureScores>(run(recordingOf({samples})).shape);
    for (size_t window = 0; window < volts.windows; ++window)
        QVERIFY(std::abs(volts.scores[window] - microvolts.scores[window]) < 1e-3F);
}

void TestSeizureCandidates::channelsAtATime_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("needed");
    QTest::newRow("one") << 1 << 0 << 1;
    QTest::newRow("three") << 3 << 0 << 1;
    QTest::newRow("four") << 4 << 0 << 2;
    QTest::newRow("twenty") << 20 << 0 << 2;
    QTest::newRow("more than twenty") << 21 << 0 << 3;
    QTest::newRow("asked") << 4 << 3 << 3;
    QTest::newRow("more than there are") << 2 << 5 << 2;
}

// A burst on one channel less than needed is no candidate.
void TestSeizureCandidates::channelsAtATime()
{
    QFETCH(const int, channels);
    QFETCH(const int, asked);
    QFETCH(const int, needed);
    for (const int affected : {needed - 1, needed}) {
        std::vector<std::vector<float>> all;
        for (int n = 0; n < channels; ++n) {
            all.push_back(redNoise(120, static_cast<std::uint64_t>(n) + 1));
            if (n < affected)
                addSeizure(all.back(), {60, 75});
        }
        const Result result = run(recordingOf(all), u"least_channels"_s, QString::number(asked));
        QCOMPARE(std::get<SeizureScores>(result.shape).leastChannels, static_cast<size_t>(needed));
        QCOMPARE(candidates(result).size(), size_t(affected == needed ? 1 : 0));
    }
}

void TestSeizureCandidates::windowsAreJoinedAndCounted_data()
{
    QTest::addColumn<QString>("scores");
    QTest::addColumn<QString>("expected");
    // Windows stand for the second in their middle: the first for 0.5 to 1.5 s. The threshold is 3.
    QTest::newRow("none") << u"0000300000"_s << u""_s;
    QTest::newRow("too short") << u"0044440000"_s << u""_s;
    QTest::newRow("long enough") << u"0044444000"_s << u"2.5-7.5"_s;
    QTest::newRow("from end to end") << u"44444"_s << u"0.5-5.5"_s;
    QTest::newRow("short gap") << u"0444000000000440"_s << u"1.5-15.5"_s; // 9 s
    QTest::newRow("long gap") << u"044400000000004440"_s << u""_s;        // 10 s
    QTest::newRow("two") << u"4444400000000004444400"_s << u"0.5-5.5 15.5-20.5"_s;
    QTest::newRow("without signal") << u"4444...44.."_s << u"0.5-9.5"_s;
    QTest::newRow("all missing") << u"..........."_s << u""_s;
}

void TestSeizureCandidates::windowsAreJoinedAndCounted()
{
    QFETCH(const QString, scores);
    QFETCH(const QString, expected);
    QCOMPARE(ranges(candidatesAbove(scoresOf({scores}, 1), 3)), expected);
}

void TestSeizureCandidates::onsetsOfChannels()
{
    // Channel 2 leads by 3 s; channel 0 was high long before for other reasons; channel 3 never is.
    const SeizureScores scores = scoresOf({u"5500000000000000555555500"_s, //
                                           u"0000000000000000044444440"_s, //
                                           u"0000000000000700777000000"_s, //
                                           u"0000000000000000022222200"_s},
                                          2);
    const std::vector<SeizureCandidate> found = candidatesAbove(scores, 3);
    QCOMPARE(ranges(found), u"16.5-23.5"_s);
    QCOMPARE(found[0].score, 5.0); // two channels reach 5 at 16.5 and 17.5 s
    QCOMPARE(found[0].onsets.size(), size_t(3));
    QVERIFY((found[0].onsets[0] == ChannelOnset{2, 13.5}));
    QVERIFY((found[0].onsets[1] == ChannelOnset{0, 16.5}));
    QVERIFY((found[0].onsets[2] == ChannelOnset{1, 17.5}));
}

void TestSeizureCandidates::candidatesPerHour()
{
    // 60 windows of a second, 12 of them without signal: 48 s.
    const SeizureScores scores =
        scoresOf({u"555550000000000777770000000000........0000....55555000000000"_s}, 1);
    QCOMPARE(scores.windows, size_t(60));
    QCOMPARE(scoredHours(scores), 48 / 3600.0);
    const std::vector<SeizureCandidate> found = candidatesAbove(scores, 3);
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(found[0].candidatesPerHour, 3 / (48 / 3600.0)); // all score as high as the first
    QCOMPARE(found[1].candidatesPerHour, 1 / (48 / 3600.0));
    QCOMPARE(found[2].candidatesPerHour, 3 / (48 / 3600.0));
}

void TestSeizureCandidates::sensitivityNeedsNoSamples()
{
    std::vector<float> samples = redNoise(300, 1);
    addSeizure(samples, {100, 130});
    const std::shared_ptr<Recording> recording = recordingOf({samples});
    const auto scores = std::get<SeizureScores>(run(recording).shape);
    for (const int sensitivity : {0, 20, 70, 100}) {
        const Result other = run(recording, u"sensitivity"_s, QString::number(sensitivity));
        QCOMPARE(ranges(candidates(other)), ranges(candidatesAbove(scores, seizureThreshold(sensitivity))));
    }
    const auto secondsAt = [&](double sensitivity) {
        double seconds = 0;
        for (const SeizureCandidate &candidate : candidatesAbove(scores, seizureThreshold(sensitivity)))
            seconds += candidate.range.length();
        return seconds;
    };
    QVERIFY(secondsAt(100) > secondsAt(50) && secondsAt(50) > 0);
}

void TestSeizureCandidates::gapsHaveNoScores()
{
    std::vector<float> samples = redNoise(300, 1);
    addSeizure(samples, {100, 130});
    std::fill_n(samples.begin() + 200 * 250, 250, std::nanf(""));
    const std::shared_ptr<Recording> recording = recordingOf({samples});
    recording->gaps = {{50, 60}};
    const Result result = run(recording);
    const auto &scores = std::get<SeizureScores>(result.shape);
    for (size_t window = 0; window < scores.windows; ++window) {
        const bool isMissing = (window >= 49 && window <= 59) || window == 199 || window == 200;
        QCOMPARE(std::isnan(scores.scores[window]), isMissing);
    }
    QCOMPARE(candidates(result).size(), size_t(1));
}

void TestSeizureCandidates::channelsLeftOut()
{
    std::vector<float> samples = redNoise(300, 1);
    addSeizure(samples, {100, 130});
    std::vector<float> clipped = samples;
    for (float &sample : clipped)
        sample = std::clamp(100 * sample, -1.0F, 1.0F);
    std::vector<float> half = samples;
    std::fill(half.begin(), half.begin() + 150 * 250, 0.0F);
    const Result result = run(
        recordingOf({samples, std::vector<float>(75000, 0.1F), clipped, std::vector<float>(75000, 0), half}));
    QVERIFY(result.notes.contains(u"Left out (ch1, ch3): Flat signal."_s));
    QVERIFY(result.notes.contains(u"Left out (ch2): Clipped signal."_s));
    QVERIFY(result.notes.contains(u"25 % of the signals is flat or clipped and left out."_s));
    const auto &scores = std::get<SeizureScores>(result.shape);
    QVERIFY(scores.channels == (std::vector<int>{0, 4}));
    QCOMPARE(candidates(result).size(), size_t(1));
    QCOMPARE(candidates(result)[0].onsets.size(), size_t(1));
    QCOMPARE(candidates(result)[0].onsets[0].channel, 0);
}

void TestSeizureCandidates::reasons_data()
{
    QTest::addColumn<std::vector<std::vector<float>>>("channels");
    QTest::addColumn<QString>("reason");
    using Channels = std::vector<std::vector<float>>;
    std::vector<float> clipped = sine(30000, 1, 250, 100);
    for (float &value : clipped)
        value = std::clamp(value, -1.0F, 1.0F);
    const std::vector<float> zeros(30000, 0);
    QTest::newRow("no LFP") << Channels{} << u"No LFP channels in this file."_s;
    QTest::newRow("flat") << Channels{zeros, zeros} << u"Flat signal."_s;
    QTest::newRow("missing") << Channels{std::vector<float>(30000, std::nanf(""))}
                             << u"Too short: less than 30 s of signal."_s;
    QTest::newRow("clipped") << Channels{clipped} << u"Clipped signal."_s;
    QTest::newRow("short") << Channels{redNoise(20, 1)} << u"Too short: less than 30 s of signal."_s;
    QTest::newRow("very short") << Channels{redNoise(1, 1)} << u"Too short: less than 30 s of signal."_s;
    QTest::newRow("several") << Channels{zeros, clipped}
                             << u"Left out (ch1): Clipped signal. Left out (ch0): Flat signal."_s;
}

void TestSeizureCandidates::reasons()
{
    QFETCH(const std::vector<std::vector<float>>, channels);
    QFETCH(const QString, reason);
    const Result result = run(recordingOf(channels));
    QCOMPARE(result.notComputable, reason);
    QVERIFY(std::holds_alternative<NoShape>(result.shape));
    QCOMPARE(column<double>(table(result, "seizure_candidates"), "start_s").size(), size_t(0));
    QCOMPARE(run(recordingOf({redNoise(60, 1)}), u"lowest_frequency"_s, u"29.5"_s).notComputable,
             u"The band must be at least 1 Hz wide."_s);
}

void TestSeizureCandidates::threadsDoNotMatter()
{
    std::vector<std::vector<float>> channels;
    for (std::uint64_t seed = 1; seed <= 5; ++seed)
        channels.push_back(redNoise(1000, seed));
    const std::shared_ptr<Recording> recording = recordingOf(channels);
    setParallelThreads(1);
    const auto one = std::get<SeizureScores>(run(recording).shape);
    setParallelThreads(4);
    const auto many = std::get<SeizureScores>(run(recording).shape);
    setParallelThreads(0);
    QVERIFY(one.channelScores == many.channelScores);
    QVERIFY(one.scores == many.scores);
}

// 500 s of 21 scalp channels with one seizure of the temporal lobe, whose onset is near 350 s (Ombao et al.
// 2001).
void TestSeizureCandidates::temporalLobeSeizure()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of samples.");
    ReadOptions options;
    options.rateHz = 100;
    const auto recording = std::make_shared<Recording>(
        readRecording(samplesFolder() + u"/seizure-scalp-tle"_s, options, Progress()));
    const std::vector<SeizureCandidate> found = candidates(run(recording));
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(std::abs(found[0].range.start - 350) < 15);
    QVERIFY(found[0].range.stop > 400);
}

// 149 rows of 5 s with large seizures in rows 24 to 29 and 124 to 127.
void TestSeizureCandidates::seizuresOfAMouse()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of samples.");
    const std::vector<float> samples =
        numbersIn(samplesFolder() + u"/seizure-mouse-lfp/sample_149_sequences_with_seizures.csv"_s);
    QCOMPARE(samples.size(), size_t(149 * 500));
    auto recording = std::make_shared<Recording>();
    recording->duration = 745;
    recording->channels = {channelOf(samples, 100)};
    const std::vector<SeizureCandidate> found = candidates(run(recording));
    for (const TimeRange &seizure : {TimeRange{120, 150}, TimeRange{620, 640}})
        QVERIFY(std::any_of(found.begin(), found.end(), [&](const SeizureCandidate &candidate) {
            return candidate.range.intersected(seizure).length() > 0.6 * seizure.length();
        }));
}

// Of the Bonn set: three records of 23.6 s from seizures (S) among twenty of healthy volunteers (Z).
void TestSeizureCandidates::seizuresAmongHealthyRecords()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of samples.");
    constexpr double bonnRateHz = 173.61;
    std::vector<float> samples;
    std::vector<TimeRange> seizures;
    const auto add = [&](const QString &path) {
        const std::vector<float> more = numbersIn(samplesFolder() + u"/seizure-bonn/"_s + path);
        const double start = static_cast<double>(samples.size()) / bonnRateHz;
        samples.insert(samples.end(), more.begin(), more.end());
        return TimeRange{start, static_cast<double>(samples.size()) / bonnRateHz};
    };
    for (int n = 1; n <= 20; ++n) {
        add(u"Z/Z%1.txt"_s.arg(n, 3, 10, QChar(u'0')));
        if (n % 5 == 0 && n < 20)
            seizures.push_back(add(u"S/S%1.txt"_s.arg(n / 5, 3, 10, QChar(u'0'))));
    }
    auto recording = std::make_shared<Recording>();
    recording->duration = static_cast<double>(samples.size()) / bonnRateHz;
    recording->channels = {channelOf(samples, bonnRateHz)};
    const std::vector<SeizureCandidate> found = candidates(run(recording));
    QCOMPARE(found.size(), seizures.size());
    for (size_t n = 0; n < found.size(); ++n)
        QVERIFY(found[n].range.intersected(seizures[n]).length() > 0.5 * seizures[n].length());
}

QTEST_GUILESS_MAIN(TestSeizureCandidates)
#include "tst_seizurecandidates.moc"
