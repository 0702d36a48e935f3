// SPDX-License-Identifier: GPL-3.0-or-later
#include "hypnograms.h"

#include "annotations/sleepstatistics.h"

#include <QFile>
#include <QTest>

using namespace edgescope;
using namespace Qt::StringLiterals;

namespace {

const std::vector<QString> aasm = {u"W"_s, u"N1"_s, u"N2"_s, u"N3"_s, u"R"_s};

void compareStage(const StageStatistics &stage, std::int64_t bouts, double epochs, double meanBout,
                  double longestBout, double latency)
{
    QCOMPARE(stage.bouts, bouts);
    QCOMPARE(stage.epochs.value(), epochs);
    QCOMPARE(stage.seconds.value(), 30 * epochs);
    QCOMPARE(stage.meanBout.value(), meanBout);
    QCOMPARE(stage.longestBout.value(), longestBout);
    QCOMPARE(stage.latency.value(), latency);
}

bool isWithoutSleep(const SleepStatistics &statistics)
{
    return !statistics.totalSleep && !statistics.onsetLatency && !statistics.remLatency &&
           !statistics.wakeAfterOnset && !statistics.efficiency;
}

} // namespace

class TestSleepStatistics : public QObject
{
    Q_OBJECT

private slots:
    void countedByHand();
    void transitionsNeedTouchingBouts();
    void boutsAreCutAtLightsOffAndOn();
    void missingStageHasNoValues();
    void nothingScored();
    void onlyWakefulness();
    void onlySleep();
    void movementIsNeitherSleepNorWake();
    void contestedTimeIsUnscored();
    void wordsOfStates_data();
    void wordsOfStates();
    void nightOfAHuman();
};

// Ten minutes from lights off at 100 s; the record goes on before and after.
void TestSleepStatistics::countedByHand()
{
    std::vector<Interval> states = hypnogram(u"W W N1 N2 N2 N3 N3 . . N2 R R W N1 N2 N2 R W W W"_s, 100);
    const SleepStatistics night = sleepStatistics(states, {100, 700}, 30, aasm);
    QCOMPARE(night.stages.size(), size_t(5));
    compareStage(night.stages[0], 3, 6, 60, 90, 0);
    compareStage(night.stages[1], 2, 2, 30, 30, 60);
    compareStage(night.stages[2], 3, 5, 50, 60, 90);
    compareStage(night.stages[3], 1, 2, 60, 60, 150);
    compareStage(night.stages[4], 2, 3, 45, 60, 300);
    QCOMPARE(night.scored, 540.0);
    QCOMPARE(night.unscored, 60.0);
    QCOMPARE(night.stages[0].shareOfScored.value(), 6 / 18.0);
    QCOMPARE(night.stages[2].shareOfScored.value(), 5 / 18.0);
    QVERIFY(!night.stages[0].shareOfSleep);
    QCOMPARE(night.stages[2].shareOfSleep.value(), 5 / 12.0);
    QCOMPARE(night.stages[4].shareOfSleep.value(), 3 / 12.0);
    QCOMPARE(night.totalSleep.value(), 360.0);
    QCOMPARE(night.onsetLatency.value(), 60.0);
    QCOMPARE(night.remLatency.value(), 240.0);
    QCOMPARE(night.wakeAfterOnset.value(), 120.0);
    QCOMPARE(night.efficiency.value(), 0.6);
}

void TestSleepStatistics::transitionsNeedTouchingBouts()
{
    const SleepStatistics night =
        sleepStatistics(hypnogram(u"W W N1 N2 N2 N3 N3 . . N2 R R W N1 N2 N2 R W W W"_s), {0, 600}, 30, aasm);
    QCOMPARE(night.shifts, std::int64_t(9));
    const std::vector<std::int64_t> expected = {0, 2, 0, 0, 0,  // from W
                                                0, 0, 2, 0, 0,  // from N1
                                                0, 0, 0, 1, 2,  // from N2
                                                0, 0, 0, 0, 0,  // from N3: only unscored time follows
                                                2, 0, 0, 0, 0}; // from R
    QVERIFY(night.transitions == expected);
    QCOMPARE(night.transition(2, 4), std::int64_t(2));
    // The same state on both sides of unscored time makes two bouts and no change.
    const SleepStatistics gap = sleepStatistics(hypnogram(u"N2 . N2"_s), {0, 90}, 30);
    QCOMPARE(gap.stages[0].bouts, std::int64_t(2));
    QCOMPARE(gap.shifts, std::int64_t(0));
}

void TestSleepStatistics::boutsAreCutAtLightsOffAndOn()
{
    const std::vector<Interval> states = {{{0, 200}, u"W"_s, Interval::Kind::State},
                                          {{200, 500}, u"N2"_s, Interval::Kind::State},
                                          {{500, 900}, u"W"_s, Interval::Kind::State},
                                          {{150, 250}, u"seizure"_s, Interval::Kind::Seizure}};
    const SleepStatistics night = sleepStatistics(states, {170, 620}, 30);
    QCOMPARE(night.stages.size(), size_t(2));
    compareStage(night.stages[0], 2, 5, 75, 120, 0);
    QCOMPARE(night.onsetLatency.value(), 30.0);
    QCOMPARE(night.wakeAfterOnset.value(), 120.0);
    QCOMPARE(night.efficiency.value(), 300 / 450.0);
    // Only what lies between is counted: the first change is at lights off.
    QCOMPARE(sleepStatistics(states, {200, 620}, 30).shifts, std::int64_t(1));
}

void TestSleepStatistics::missingStageHasNoValues()
{
    const SleepStatistics night = sleepStatistics(hypnogram(u"W N1 N2 N2 W"_s), {0, 150}, 30, aasm);
    for (const size_t missing : {3, 4}) {
        const StageStatistics &stage = night.stages[missing];
        QCOMPARE(stage.bouts, std::int64_t(0));
        QVERIFY(!stage.seconds && !stage.epochs && !stage.shareOfScored && !stage.shareOfSleep &&
                !stage.meanBout && !stage.longestBout && !stage.latency);
    }
    QVERIFY(!night.remLatency);
    QCOMPARE(night.totalSleep.value(), 90.0);
    QCOMPARE(night.transitions.size(), size_t(25));
}

void TestSleepStatistics::nothingScored()
{
    for (const std::vector<QString> &labels : {aasm, std::vector<QString>()}) {
        const SleepStatistics none = sleepStatistics({}, {0, 600}, 30, labels);
        QCOMPARE(none.stages.size(), labels.size());
        QCOMPARE(none.scored, 0.0);
        QCOMPARE(none.unscored, 600.0);
        QVERIFY(isWithoutSleep(none));
        QCOMPARE(none.shifts, std::int64_t(0));
    }
    const SleepStatistics empty = sleepStatistics(hypnogram(u"W N1"_s), {0, 0}, 30);
    QCOMPARE(empty.unscored, 0.0);
    QVERIFY(isWithoutSleep(empty));
    QVERIFY(!empty.stages[0].shareOfScored);
}

void TestSleepStatistics::onlyWakefulness()
{
    const SleepStatistics night = sleepStatistics(hypnogram(u"W W W"_s), {0, 90}, 30);
    QVERIFY(isWithoutSleep(night));
    QCOMPARE(night.stages[0].shareOfScored.value(), 1.0);
    QCOMPARE(night.stages[0].bouts, std::int64_t(1));
}

void TestSleepStatistics::onlySleep()
{
    const SleepStatistics night = sleepStatistics(hypnogram(u". R R"_s), {0, 90}, 30);
    QCOMPARE(night.totalSleep.value(), 60.0);
    QCOMPARE(night.onsetLatency.value(), 30.0);
    QCOMPARE(night.remLatency.value(), 0.0); // sleep began with REM
    QCOMPARE(night.wakeAfterOnset.value(), 0.0);
    QCOMPARE(night.efficiency.value(), 60 / 90.0);
}

void TestSleepStatistics::movementIsNeitherSleepNorWake()
{
    const SleepStatistics night = sleepStatistics(hypnogram(u"MT W S2 MT S2 W"_s), {0, 180}, 30);
    QCOMPARE(night.onsetLatency.value(), 60.0);
    QCOMPARE(night.totalSleep.value(), 60.0);
    QCOMPARE(night.wakeAfterOnset.value(), 30.0);
    QCOMPARE(night.scored, 180.0);
    QCOMPARE(night.shifts, std::int64_t(5));
}

void TestSleepStatistics::contestedTimeIsUnscored()
{
    std::vector<Interval> states = hypnogram(u"W W N2 N2"_s);
    states.push_back({{45, 75}, u"R"_s, Interval::Kind::State});
    const SleepStatistics night = sleepStatistics(states, {0, 120}, 30, aasm);
    QCOMPARE(night.scored, 90.0);
    QCOMPARE(night.stages[0].seconds.value(), 45.0);
    QCOMPARE(night.stages[2].seconds.value(), 45.0);
    QVERIFY(!night.stages[4].seconds);
    QCOMPARE(night.shifts, std::int64_t(0));
}

void TestSleepStatistics::wordsOfStates_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Vigilance>("vigilance");
    QTest::newRow("wake") << u"W|AWAKE|Wake|wake|WAKE|Sleep stage W|quiet wake"_s << Vigilance::Wake;
    QTest::newRow("rem") << u"R|REM|rem|Sleep stage R|REM sleep"_s << Vigilance::Rem;
    QTest::newRow("sleep") << u"N1|N2|N3|LSL|SWS|NREM|MA|S1|S4|drowsy|torpor"_s << Vigilance::Sleep;
    QTest::newRow("movement") << u"MT|Movement|movement time"_s << Vigilance::Movement;
    QTest::newRow("none") << u"?|unscored|Unknown|n/a"_s << Vigilance::NotScored;
}

void TestSleepStatistics::wordsOfStates()
{
    QFETCH(QString, words);
    QFETCH(Vigilance, vigilance);
    for (const QString &word : words.split(u'|'))
        QVERIFY2(vigilanceOf(word) == vigilance, qPrintable(word));
    // A state that says it is not scored is no stage.
    if (vigilance == Vigilance::NotScored) {
        const SleepStatistics night = sleepStatistics(hypnogram(u"? W unscored N2"_s), {0, 120}, 30);
        QCOMPARE(night.stages.size(), size_t(2));
        QCOMPARE(night.unscored, 60.0);
        QCOMPARE(night.shifts, std::int64_t(0));
    }
}

// Numbers of epochs counted in the file with other means (awk).
void TestSleepStatistics::nightOfAHuman()
{
    if (qEnvironmentVariableIsEmpty("EDGESCOPE_SAMPLES"))
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of sample recordings.");
    QFile file(qEnvironmentVariable("EDGESCOPE_SAMPLES") + u"/hypnogram/yasa_6hrs_hypno_30s.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList epochs;
    while (!file.atEnd()) {
        const QString line = QString::fromLatin1(file.readLine()).trimmed();
        if (!line.startsWith(u'#') && !line.isEmpty())
            epochs << aasm[line.toUInt()];
    }
    const SleepStatistics night = sleepStatistics(hypnogram(epochs.join(u' ')), {0, 21600}, 30, aasm);
    compareStage(night.stages[0], 12, 43, 30 * 43 / 12.0, 30 * 11, 0);
    compareStage(night.stages[1], 5, 22, 30 * 22 / 5.0, 30 * 7, 30 * 11);
    compareStage(night.stages[2], 17, 318, 30 * 318 / 17.0, 30 * 51, 30 * 18);
    compareStage(night.stages[3], 3, 182, 30 * 182 / 3.0, 30 * 71, 30 * 63);
    compareStage(night.stages[4], 12, 155, 30 * 155 / 12.0, 30 * 44, 30 * 138);
    QCOMPARE(night.unscored, 0.0);
    QCOMPARE(night.totalSleep.value(), 30.0 * 677);
    QCOMPARE(night.onsetLatency.value(), 30.0 * 11);
    QCOMPARE(night.remLatency.value(), 30.0 * 127);
    QCOMPARE(night.wakeAfterOnset.value(), 30.0 * 32);
    QCOMPARE(night.efficiency.value(), 677 / 720.0);
    QCOMPARE(night.shifts, std::int64_t(48));
    QVERIFY(night.transitions == (std::vector<std::int64_t>{0, 5, 2, 0, 5, //
                                                            0, 0, 5, 0, 0, //
                                                            7, 0, 0, 3, 7, //
                                                            0, 0, 3, 0, 0, //
                                                            4, 0, 7, 0, 0}));
}

QTEST_GUILESS_MAIN(TestSleepStatistics)

#include "tst_sleepstatistics.moc"
