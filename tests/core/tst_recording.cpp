// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace edgescope;

using Ranges = std::vector<TimeRange>;

namespace {

Unit unitWith(std::vector<double> spikeTimes)
{
    Unit unit;
    unit.spikeTimes = std::move(spikeTimes);
    return unit;
}

Channel channelWith(double start, std::int64_t samples, double rateHz)
{
    Channel channel;
    channel.start = start;
    channel.sampleCount = samples;
    channel.rateHz = rateHz;
    return channel;
}

Interval state(double start, double stop, const char *label)
{
    return {{start, stop}, QString::fromLatin1(label), Interval::Kind::State};
}

bool hasNote(const Recording &recording, Note::Severity severity, const char *words)
{
    for (const Note &note : recording.notes)
        if (note.severity == severity && note.message.contains(QString::fromLatin1(words)))
            return true;
    return false;
}

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT

private slots:
    void channelsGiveTheWindow();
    void hullGivesTheWindow_data();
    void hullGivesTheWindow();
    void lastSpikeIsKept();
    void clockOffsetChangesNothing();
    void nothingAtAll();
    void mendsSpikes();
    void dropsIntervalsWithoutTimes();
    void notesSpikesOutside();
    void notesMilliseconds();
    void notesSilentAndDuplicatedUnits();
    void goodRecordingHasNoNotes();
    void sortsIntervalsAndGaps();
    void classWords_data();
    void classWords();
    void classesFromTheBestColumn();
    void stateNamesInOrder();
    void statesLoseSharedTime();
    void rangesByKind();
};

void TestRecording::channelsGiveTheWindow()
{
    Recording recording;
    recording.channels = {channelWith(10, 1000, 100), channelWith(12, 5000, 500), channelWith(-99, 0, 100),
                          channelWith(12, 3000, 250)};
    recording.units = {unitWith({5, 10, 23.9, 24})};
    recording.intervals = {{{0, 100}, QStringLiteral("task"), Interval::Kind::Event}};
    finishRecording(recording);
    QCOMPARE(recording.startOffset, 10.0);
    QCOMPARE(recording.duration, 14.0); // 10 … 12 + 3000 / 250
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{-5, 0, 23.9 - 10, 14}));
    QCOMPARE(recording.channels[0].start, 0.0);
    QCOMPARE(recording.channels[1].start, 2.0);
    QCOMPARE(recording.intervals[0].range, (TimeRange{-10, 90}));
    QCOMPARE(recording.window(), (TimeRange{0, 14}));
}

void TestRecording::hullGivesTheWindow_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("offset");
    QTest::newRow("at zero") << 0.0 << 0.0;
    QTest::newRow("shortly after zero") << 59.5 << 0.0;
    QTest::newRow("a minute after zero") << 60.0 << 60.0;
    QTest::newRow("before zero") << -2.5 << -2.5;
}

void TestRecording::hullGivesTheWindow()
{
    QFETCH(double, first);
    QFETCH(double, offset);
    Recording recording;
    recording.units = {unitWith({first + 4, first + 6}), unitWith({}), unitWith({first})};
    recording.intervals = {state(first + 1, first + 100, "AWAKE")};
    finishRecording(recording);
    QCOMPARE(recording.startOffset, offset);
    QCOMPARE(recording.duration, first + 100 - offset);
    QCOMPARE(recording.units[2].spikeTimes[0], first - offset);
    QCOMPARE(recording.intervals[0].range.stop, recording.duration);
}

// Whatever the rounding of the subtraction, the last spike lies inside the half-open window.
void TestRecording::lastSpikeIsKept()
{
    for (const double first : {0.0, -5.0, -0.1, 61.7, 1.7e9}) {
        for (int step = 0; step < 200; ++step) {
            Recording recording;
            recording.units = {unitWith({first, std::max(first, 0.0) + 1023.9 + 0.001 * step})};
            finishRecording(recording);
            QVERIFY(recording.units[0].spikeTimes.back() < recording.duration);
            QVERIFY(recording.duration - recording.units[0].spikeTimes.back() < 1e-6);
        }
    }
    Recording single;
    single.units = {unitWith({100.25})};
    finishRecording(single);
    QCOMPARE(single.startOffset, 100.25);
    QVERIFY(single.window().contains(single.units[0].spikeTimes[0]));
}

// Times on whole 2^−20 s are exact even at 1.7e9 s, so both recordings must become the same bit by bit.
void TestRecording::clockOffsetChangesNothing()
{
    const auto build = [](double clock) {
        Recording recording;
        for (int n = 0; n < 5; ++n) {
            Unit unit;
            for (int i = 0; i < 200; ++i)
                unit.spikeTimes.push_back(clock + (i * 7919 + n * 104729) * 0x1p-14);
            recording.units.push_back(unit);
        }
        recording.channels = {channelWith(clock, 120000, 1000)};
        recording.intervals = {state(clock + 1.5, clock + 60.25, "SWS"), state(clock, clock + 1.5, "REM")};
        recording.gaps = {{clock + 3, clock + 4}};
        finishRecording(recording);
        return recording;
    };
    const Recording plain = build(0);
    const Recording epoch = build(1.7e9);
    QCOMPARE(epoch.startOffset, 1.7e9);
    QCOMPARE(epoch.duration, plain.duration);
    QCOMPARE(epoch.intervals, plain.intervals);
    QCOMPARE(epoch.gaps, plain.gaps);
    QCOMPARE(epoch.channels[0].start, plain.channels[0].start);
    QCOMPARE(epoch.notes.size(), plain.notes.size());
    for (size_t n = 0; n < plain.units.size(); ++n)
        QCOMPARE(epoch.units[n].spikeTimes, plain.units[n].spikeTimes);
}

void TestRecording::nothingAtAll()
{
    Recording recording;
    recording.units = {unitWith({})};
    finishRecording(recording);
    QCOMPARE(recording.duration, 0.0);
    QCOMPARE(recording.startOffset, 0.0);
    QVERIFY(recording.window().isEmpty());
}

void TestRecording::mendsSpikes()
{
    Recording recording;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    recording.units = {unitWith({3, 1, 2}), unitWith({nan, 4, infinity, 5, -infinity}), unitWith({6, 7})};
    finishRecording(recording);
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{1, 2, 3}));
    QCOMPARE(recording.units[1].spikeTimes, (std::vector<double>{4, 5}));
    QCOMPARE(recording.notes.size(), 2u);
    QVERIFY(hasNote(recording, Note::Severity::Warning, "were not sorted"));
    QVERIFY(hasNote(recording, Note::Severity::Warning, "3 spike time(s) that are not numbers"));
}

void TestRecording::dropsIntervalsWithoutTimes()
{
    Recording recording;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    recording.units = {unitWith({1, 9})};
    recording.intervals = {state(nan, 5, "AWAKE"), state(6, 8, "SWS"), state(2, HUGE_VAL, "REM"),
                           state(1, 2, "REM")};
    finishRecording(recording);
    QCOMPARE(recording.intervals, (std::vector<Interval>{state(1, 2, "REM"), state(6, 8, "SWS")}));
    QCOMPARE(recording.duration, std::nextafter(9.0, 10.0));
    QVERIFY(hasNote(recording, Note::Severity::Warning, "2 interval(s)"));
}

void TestRecording::notesSpikesOutside()
{
    Recording recording;
    recording.channels = {channelWith(100, 1000, 100)};
    recording.units = {unitWith({98, 99, 100, 105, 110, 111, 112})};
    finishRecording(recording);
    QVERIFY(hasNote(recording, Note::Severity::Warning, "2 spike(s) lie before"));
    QVERIFY(hasNote(recording, Note::Severity::Warning, "3 spike(s) lie beyond")); // half-open: 110 too
    QCOMPARE(recording.units[0].spikeTimes.size(), 7u);
}

void TestRecording::notesMilliseconds()
{
    Recording recording;
    std::vector<double> seconds;
    std::vector<double> milliseconds;
    for (int i = 0; i < 50; ++i) {
        seconds.push_back(0.3 * i);
        milliseconds.push_back(300 * i);
    }
    recording.units = {unitWith(milliseconds)};
    finishRecording(recording);
    QVERIFY(hasNote(recording, Note::Severity::Warning, "milliseconds"));
    Recording right;
    right.units = {unitWith(seconds)};
    finishRecording(right);
    QVERIFY(right.notes.empty());
}

void TestRecording::notesSilentAndDuplicatedUnits()
{
    Recording recording;
    recording.units = {unitWith({1, 2, 3}), unitWith({}), unitWith({1, 2, 3}), unitWith({}),
                       unitWith({1, 2})};
    finishRecording(recording);
    QVERIFY(hasNote(recording, Note::Severity::Information, "2 unit(s) have no spikes"));
    QVERIFY(hasNote(recording, Note::Severity::Warning, "1 unit(s) have exactly the spike times"));
    QCOMPARE(recording.notes.size(), 2u);
}

void TestRecording::goodRecordingHasNoNotes()
{
    Recording recording;
    recording.channels = {channelWith(0, 1000, 100)};
    recording.units = {unitWith({0, 1, 1, 2}), unitWith({0.5, 9.999})};
    finishRecording(recording);
    QVERIFY(recording.notes.empty());
}

void TestRecording::sortsIntervalsAndGaps()
{
    Recording recording;
    recording.channels = {channelWith(0, 1000, 100)};
    recording.intervals = {state(5, 6, "REM"), state(0, 2, "SWS"), state(0, 1, "AWAKE")};
    recording.gaps = {{4, 5}, {1, 2}, {1.5, 3}};
    finishRecording(recording);
    QCOMPARE(recording.intervals,
             (std::vector<Interval>{state(0, 2, "SWS"), state(0, 1, "AWAKE"), state(5, 6, "REM")}));
    QCOMPARE(recording.gaps, (Ranges{{1, 3}, {4, 5}}));
}

void TestRecording::classWords_data()
{
    QTest::addColumn<UnitClass>("expected");
    for (const char *word : {"pyramidal", "Pyramidal Cell", "E", " exc ", "RS", "regular-spiking", "Broad",
                             "putative_excitatory", "excitatory", "Principal cell"})
        QTest::newRow(word) << UnitClass::Excitatory;
    for (const char *word : {"Narrow Interneuron", "Wide Interneuron", "FS", "fast_spiking", "i", "PV", "int",
                             "inhibitory", "axo-axonic", "Axo-axonic", "basket", "interneuron"})
        QTest::newRow(word) << UnitClass::Inhibitory;
    for (const char *word : {"", "unknown", "good", "mua", "CA1", "?", "pyramidal?", "ei"})
        QTest::newRow(word) << UnitClass::Unclassified;
}

void TestRecording::classWords()
{
    QFETCH(UnitClass, expected);
    QCOMPARE(unitClassFromWord(QString::fromLatin1(QTest::currentDataTag())), expected);
    QCOMPARE(unitClassCode(UnitClass::Excitatory), QStringLiteral("E"));
    QCOMPARE(unitClassCode(UnitClass::Inhibitory), QStringLiteral("I"));
    QCOMPARE(unitClassCode(UnitClass::Unclassified), QStringLiteral("unclassified"));
}

void TestRecording::classesFromTheBestColumn()
{
    Recording recording;
    recording.units.resize(3);
    const auto column = [](const char *name, const QStringList &words) {
        return UnitColumn{QString::fromLatin1(name), {words.begin(), words.end()}};
    };
    QCOMPARE(fileClasses(recording).classes, std::vector<UnitClass>(3, UnitClass::Unclassified));
    recording.unitColumns = {
        column("quality", {QStringLiteral("good"), QStringLiteral("mua"), QStringLiteral("good")}),
        column("guess", {QStringLiteral("pyramidal"), QString(), QString()}),
        column("cell_type", {QStringLiteral("FS"), QStringLiteral("RS"), QStringLiteral("?")}),
        column("other_type", {QStringLiteral("RS"), QStringLiteral("RS"), QString()}),
        column("wrong_size",
               {QStringLiteral("RS"), QStringLiteral("RS"), QStringLiteral("RS"), QStringLiteral("RS")})};
    const UnitClasses found = fileClasses(recording);
    QCOMPARE(found.classes,
             (std::vector<UnitClass>{UnitClass::Inhibitory, UnitClass::Excitatory, UnitClass::Unclassified}));
    QCOMPARE(found.sources, (std::vector<QString>{QStringLiteral("column cell_type"),
                                                  QStringLiteral("column cell_type"), QString()}));
    // A unit that a column calls unclassified is judged by that column as well.
    recording.unitColumns = {
        column("guess", {QStringLiteral("RS"), QStringLiteral("RS"), QString()}),
        column("cell_type", {QStringLiteral("inhibitory"), QStringLiteral("unclassified"),
                             QStringLiteral("unclassified")})};
    QCOMPARE(
        fileClasses(recording).classes,
        (std::vector<UnitClass>{UnitClass::Inhibitory, UnitClass::Unclassified, UnitClass::Unclassified}));
}

void TestRecording::stateNamesInOrder()
{
    const std::vector<Interval> intervals = {
        state(0, 1, "Dozing"), state(1, 2, "SWS"),
        state(2, 3, "LSL"),    state(3, 4, "AWAKE"),
        state(4, 5, "SWS"),    state(5, 6, "Bath"),
        state(6, 7, "REM"),    {{0, 9}, QStringLiteral("Seizure"), Interval::Kind::Seizure}};
    QCOMPARE(stateLabels(intervals),
             (std::vector<QString>{QStringLiteral("AWAKE"), QStringLiteral("REM"), QStringLiteral("LSL"),
                                   QStringLiteral("SWS"), QStringLiteral("Dozing"), QStringLiteral("Bath")}));
}

void TestRecording::statesLoseSharedTime()
{
    const std::vector<Interval> intervals = {state(0, 10, "AWAKE"),
                                             state(8, 20, "SWS"),
                                             state(20, 30, "AWAKE"),
                                             state(25, 40, "AWAKE"),
                                             {{0, 100}, QStringLiteral("Seizure"), Interval::Kind::Seizure}};
    QCOMPARE(stateRanges(intervals, QStringLiteral("AWAKE")), (Ranges{{0, 8}, {20, 40}}));
    QCOMPARE(stateRanges(intervals, QStringLiteral("SWS")), (Ranges{{10, 20}}));
    QCOMPARE(stateRanges(intervals, QStringLiteral("REM")), Ranges());
    // Scored epochs that touch are one episode.
    const std::vector<Interval> epochs = {state(0, 30, "REM"), state(30, 60, "REM"), state(60, 90, "SWS")};
    QCOMPARE(stateRanges(epochs, QStringLiteral("REM")), (Ranges{{0, 60}}));
}

void TestRecording::rangesByKind()
{
    const std::vector<Interval> intervals = {{{5, 9}, QStringLiteral("b"), Interval::Kind::Invalid},
                                             {{1, 6}, QStringLiteral("a"), Interval::Kind::Invalid},
                                             {{0, 2}, QStringLiteral("s"), Interval::Kind::Seizure}};
    QCOMPARE(rangesOfKind(intervals, Interval::Kind::Invalid), (Ranges{{1, 9}}));
    QCOMPARE(rangesOfKind(intervals, Interval::Kind::Seizure), (Ranges{{0, 2}}));
    QCOMPARE(rangesOfKind(intervals, Interval::Kind::State), Ranges());
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
