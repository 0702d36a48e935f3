// SPDX-License-Identifier: GPL-3.0-or-later
#include "blackrockevents.h"
#include "blackrockfolder.h"

#include "core/error.h"

#include <QTest>

#include <map>
#include <memory>
#include <tuple>

using namespace edgescope;
using namespace blackrockfiles;

// Recordings of Blackrock amplifiers: real ones, and hand-made ones of every version.
class TestBlackrock : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<Folder>(); }
    void sortedArrayWithPause();
    void unsortedSpikesDigitalInputAndComments();
    void unsortedFileWithCutOffPacket();
    void oneBlock();
    void filesOfMne();
    void neuralynxIsNamed();
    void microvoltsOfBlocks_data();
    void microvoltsOfBlocks();
    void microvoltsOfSpec21();
    void eventsOfEveryVersion_data();
    void eventsOfEveryVersion();
    void wavesOfEveryVersion_data();
    void wavesOfEveryVersion();
    void wavesThatAreNotDescribed();
    void filesAreJoined();
    void commentsOfEveryCharset();
    void mapOfTheArray();

private:
    static Recording sample(const char *name)
    {
        return readRecording(qEnvironmentVariable("EDGESCOPE_SAMPLES") + QStringLiteral("/blackrock/") +
                                 QString::fromLatin1(name),
                             {}, Progress());
    }

    std::unique_ptr<Folder> m_folder;
};

namespace {

// Spikes of the units of each sort code.
std::map<QString, std::size_t> spikesByCode(const Recording &recording)
{
    std::map<QString, std::size_t> spikes;
    for (const Unit &unit : recording.units)
        spikes[unit.label.section(QLatin1Char(' '), -1)] += unit.spikeTimes.size();
    return spikes;
}

bool hasSamples()
{
    return !qEnvironmentVariable("EDGESCOPE_SAMPLES").isEmpty();
}

constexpr double analogVolts = 5.0 / 32767; // of a step of an analog input

} // namespace

void TestBlackrock::sortedArrayWithPause()
{
    if (!hasSamples())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording recording = sample("pause_correct.nev");
    QCOMPARE(recording.units.size(), std::size_t{131});
    const std::map<QString, std::size_t> expected = {{QStringLiteral("1"), 7101},
                                                     {QStringLiteral("2"), 1665},
                                                     {QStringLiteral("3"), 240},
                                                     {QStringLiteral("4"), 7}};
    QCOMPARE(spikesByCode(recording), expected);
    QVERIFY(notesOf(recording).contains(QStringLiteral("2170 unsorted")));
    // Of some units, counted by another program: spikes, first and last tick.
    const std::tuple<std::size_t, const char *, std::size_t, int, int> counted[] = {
        {0, "chan1 unit 1", 65, 1635, 1042144},
        {1, "chan1 unit 2", 137, 274, 1046928},
        {64, "chan47 unit 1", 106, 2909, 1048060},
        {130, "chan96 unit 1", 72, 7485, 1049972}};
    for (const auto &[row, label, spikes, firstTick, lastTick] : counted) {
        const Unit &unit = recording.units[row];
        QCOMPARE(unit.label, QString::fromLatin1(label));
        QCOMPARE(unit.spikeTimes.size(), spikes);
        QCOMPARE(unit.spikeTimes.front(), firstTick / 30000.0);
        QCOMPARE(unit.spikeTimes.back(), lastTick / 30000.0);
        QCOMPARE(recording.electrodes[std::size_t(unit.electrode)].label, unit.label.section(u' ', 0, 0));
    }
    // Averaged by another program.
    const std::tuple<std::size_t, std::size_t, double, std::size_t, double, double> waves[] = {
        {0, 13, -6.196923076923077e-05, 20, 5.964615384615384e-05, 5.186665827277304e-06},
        {1, 11, -4.433759124087591e-05, 21, 1.618795620437956e-05, 5.995671205743789e-06},
        {130, 11, -9.79166666666667e-06, 25, 8.263888888888882e-07, 2.520562929275558e-06}};
    for (const auto &[row, trough, lowest, peak, highest, tenthDeviation] : waves) {
        const Waveform &waveform = *recording.units[row].waveform;
        QCOMPARE(waveform.mean.size(), std::size_t{38});
        QCOMPARE(waveform.rateHz, 30000.0);
        QCOMPARE(waveform.unit, QStringLiteral("V"));
        QVERIFY(near(waveform.mean[trough], lowest, 1e-11));
        QVERIFY(near(waveform.mean[peak], highest, 1e-11));
        QVERIFY(near(waveform.deviation[10], tenthDeviation, 1e-11));
    }
    double first = 100;
    double last = 0;
    for (const Unit &unit : recording.units) {
        first = std::min(first, unit.spikeTimes.front());
        last = std::max(last, unit.spikeTimes.back());
    }
    QVERIFY(first >= 274.0 / 30000 && last <= 1050228.0 / 30000);
    QCOMPARE(recording.channels.size(), std::size_t{16});
    QCOMPARE(recording.channels[0].label, QStringLiteral("EyeXcm"));
    QCOMPARE(recording.channels[15].label, QStringLiteral("SyncPulseCB2"));
    QCOMPARE(recording.channels[0].rateHz, 1000.0);
    QCOMPARE(recording.channels[0].unit, QStringLiteral("V"));
    QCOMPARE(recording.gaps.size(), std::size_t{1});
    QVERIFY(near(recording.gaps[0].start, 4));
    QVERIFY(near(recording.gaps[0].stop, 930261.0 / 30000, 0.0005));
    QVERIFY(near(recording.duration, 930261.0 / 30000 + 4, 0.0005));
    const std::vector<float> samples = samplesOf(recording.channels[0]);
    QVERIFY(near(samples[0], 20701 * analogVolts));
    QVERIFY(std::isnan(samples[4000]) && std::isnan(samples[31008]));
    QVERIFY(near(samples[31009], 24282 * analogVolts));
    QVERIFY(near(samplesOf(recording.channels[3])[0], 18849 * analogVolts));
    QCOMPARE(recording.startTime, QDateTime(QDate(2018, 3, 1), QTime(12, 36, 16, 677), Qt::UTC));
    const Recording other = sample("pause_correct.ns2");
    QCOMPARE(other.contentId, recording.contentId);
    QCOMPARE(other.units.size(), std::size_t{131});
}

void TestBlackrock::unsortedSpikesDigitalInputAndComments()
{
    if (!hasSamples())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording recording = sample("FileSpec2.3001.nev");
    QVERIFY(recording.units.empty() && recording.channels.empty());
    QVERIFY(notesOf(recording).contains(QStringLiteral("964 unsorted")));
    QVERIFY(near(recording.duration, 890132.0 / 30000));
    std::vector<Interval> comments;
    int digital = 0;
    for (const Interval &interval : recording.intervals) {
        QCOMPARE(interval.kind, Interval::Kind::Event);
        QCOMPARE(interval.range.length(), 0.0);
        if (interval.label.startsWith(QStringLiteral("Comment")))
            comments.push_back(interval);
        digital += interval.label.startsWith(QStringLiteral("digin "));
    }
    QCOMPARE(digital, 190);
    QCOMPARE(comments.size(), std::size_t{3});
    QCOMPARE(comments[0].label, QStringLiteral("Comment"));
    QCOMPARE(comments[1].label, QStringLiteral("Comment2"));
    QCOMPARE(comments[2].label, QStringLiteral("Comment3"));
    QVERIFY(near(comments[1].range.start, 776707.0 / 30000));
}

void TestBlackrock::unsortedFileWithCutOffPacket()
{
    if (!hasSamples())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording recording = sample("Han_20170516.NEV");
    QVERIFY(recording.units.empty());
    QCOMPARE(recording.intervals.size(), std::size_t{1});
    QVERIFY(notesOf(recording).contains(QStringLiteral("20163 unsorted")));
    QVERIFY(notesOf(recording).contains(QStringLiteral("last 40 bytes")));
    QVERIFY(near(recording.duration, 59923.0 / 30000));
}

void TestBlackrock::oneBlock()
{
    if (!hasSamples())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording recording = sample("TEST_UN001.ns2");
    QCOMPARE(recording.channels.size(), std::size_t{6});
    QCOMPARE(recording.channels[5].label, QStringLiteral("ForceHandle6"));
    QCOMPARE(recording.channels[0].rateHz, 1000.0);
    QCOMPARE(recording.channels[0].sampleCount, 79698);
    QVERIFY(near(samplesOf(recording.channels[1])[0], 13 * analogVolts));
    QVERIFY(recording.gaps.empty());
    QVERIFY2(recording.notes.empty(), qPrintable(notesOf(recording)));
}

void TestBlackrock::filesOfMne()
{
    if (!hasSamples())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording old = sample("test_NEURALCD_raw.ns3");
    QCOMPARE(old.channels.size(), std::size_t{128});
    QCOMPARE(old.channels[127].sampleCount, 100);
    QCOMPARE(old.channels[0].rateHz, 2000.0);
    QVERIFY(near(samplesOf(old.channels[0])[0], 5.0 / 8192));
    const Recording recording = sample("test_BRSMPGRP_raw.ns3");
    QCOMPARE(recording.channels.size(), std::size_t{128});
    QCOMPARE(recording.channels[127].sampleCount, 300);
    QCOMPARE(recording.gaps, (std::vector<TimeRange>{{0.05, 0.075}}));
    const std::vector<float> samples = samplesOf(recording.channels[127]);
    QVERIFY(near(samples[99], 5.0 / 8192));
    QVERIFY(std::isnan(samples[100]) && std::isnan(samples[149]));
    QVERIFY(near(samples[150], 5.0 / 8192) && near(samples[299], 5.0 / 8192));
}

void TestBlackrock::neuralynxIsNamed()
{
    if (!hasSamples())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    try {
        sample("neuralynx_Events.nev");
        QFAIL("it was read");
    } catch (const Error &error) {
        QVERIFY(error.message().contains(QStringLiteral("neuralynx_Events.nev")));
        QVERIFY(error.message().contains(QStringLiteral("Neuralynx system")));
    }
}

void TestBlackrock::microvoltsOfBlocks_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::newRow("2.2") << QByteArray("NEURALCD") << 2 << 2;
    QTest::newRow("2.3") << QByteArray("NEURALCD") << 2 << 3;
    QTest::newRow("3.0") << QByteArray("BRSMPGRP") << 3 << 0;
}

// An electrode of 0.25 µV, an analog input in millivolts, one that starts at zero, one of another unit.
void TestBlackrock::microvoltsOfBlocks()
{
    QFETCH(QByteArray, id);
    QFETCH(int, major);
    QFETCH(int, minor);
    Signals file{id, quint8(major), quint8(minor)};
    file.inputs = {{},
                   {129, "ainp1", "mV", -32767, 32767, -5000, 5000},
                   {130, "ainp2", "mV", 0, 1000, 100, 2100},
                   {131, "torque", "Nm", -100, 100, -50, 50}};
    const Recording recording =
        m_folder->read("scale.ns2", file.header() + file.block(600, {4, 32767, 500, 7, -400, -32767, 0, -8}));
    QCOMPARE(recording.channels.size(), std::size_t{4});
    QCOMPARE(recording.channels[0].unit, QStringLiteral("V"));
    QCOMPARE(recording.channels[3].unit, QStringLiteral("Nm"));
    QVERIFY(near(samplesOf(recording.channels[0])[0], 1e-6, 1e-12));
    QVERIFY(near(samplesOf(recording.channels[0])[1], -100e-6, 1e-10));
    QVERIFY(near(samplesOf(recording.channels[1])[0], 5));
    QVERIFY(near(samplesOf(recording.channels[1])[1], -5));
    QVERIFY(near(samplesOf(recording.channels[2])[0], 1.1));
    QVERIFY(near(samplesOf(recording.channels[2])[1], 0.1));
    QVERIFY(near(samplesOf(recording.channels[3])[0], 3.5));
    QCOMPARE(recording.startOffset, 0.02);
    QCOMPARE(recording.electrodes.size(), std::size_t{1});
    QCOMPARE(recording.channels[0].electrode, 0);
    QCOMPARE(recording.channels[1].electrode, -1);
    QCOMPARE(recording.startTime, QDateTime(QDate(2020, 3, 14), QTime(15, 9, 26, 555), Qt::UTC));
}

// The .nev tells the scale: as it is, with the overflow of analog inputs, and not at all.
void TestBlackrock::microvoltsOfSpec21()
{
    QByteArray bytes = "NEURALSG" + text("30 kS/s", 16) + number(quint32{1}) + number(quint32{3});
    for (const quint32 electrode : {3, 130, 7})
        bytes += number(electrode);
    for (const qint16 sample : {8, 1000, 4, -8, -1000, -4})
        bytes += number(sample);
    const Recording alone = m_folder->read("old.ns5", bytes);
    QCOMPARE(alone.channels.size(), std::size_t{3});
    QCOMPARE(alone.channels[0].rateHz, 30000.0);
    QCOMPARE(alone.channels[0].sampleCount, 2);
    QVERIFY(near(samplesOf(alone.channels[0])[0], 2e-6, 1e-12));
    QVERIFY(notesOf(alone).contains(QStringLiteral("0.25 µV")));
    Events events;
    events.minor = 1;
    events.extensions = {waveExtension(3, 1000), waveExtension(130, 21516), labelExtension(3, "hippocampus")};
    m_folder->write("old.nev", events.header());
    const Recording joined = readRecording(m_folder->path("old.nev"), {}, Progress());
    QCOMPARE(joined.channels[0].label, QStringLiteral("hippocampus"));
    QCOMPARE(joined.channels[2].label, QStringLiteral("electrode 7"));
    QVERIFY(near(samplesOf(joined.channels[0])[1], -8e-6, 1e-11));
    QVERIFY(near(samplesOf(joined.channels[1])[0], 0.152592547, 1e-7));
    QVERIFY(near(samplesOf(joined.channels[2])[1], -1e-6, 1e-12));
    QVERIFY(notesOf(joined).contains(QStringLiteral("scale of 1 channel(s)")));
}

void TestBlackrock::eventsOfEveryVersion_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::addColumn<int>("electrode");
    QTest::newRow("2.1") << 2 << 1 << 200;
    QTest::newRow("2.2") << 2 << 2 << 255;
    QTest::newRow("2.3") << 2 << 3 << 1500;
    QTest::newRow("3.0") << 3 << 0 << 2048;
}

void TestBlackrock::eventsOfEveryVersion()
{
    QFETCH(int, major);
    QFETCH(int, minor);
    QFETCH(int, electrode);
    Events file;
    file.id = major == 3 ? "BREVENTS" : "NEURALEV";
    file.major = quint8(major);
    file.minor = quint8(minor);
    file.extensions = {labelExtension(quint16(electrode), "CA3-7"), waveExtension(quint16(electrode), 250)};
    const auto id = quint16(electrode);
    const Recording recording = m_folder->read(
        "units.nev", file.header() + file.spike(30000, id, 1) + file.spike(60000, 5, 16) +
                         file.spike(45000, id, 1) + file.spike(61000, id, 0) + file.spike(62000, id, 255) +
                         file.spike(63000, id, 40) + file.digital(64000, 7) + file.digital(65000, 258, 0x81) +
                         file.packet(66000, 0xFFFC, "") + file.spike(150000, id, 2));
    QCOMPARE(recording.units.size(), std::size_t{3});
    QCOMPARE(recording.units[0].label, QStringLiteral("electrode 5 unit 16"));
    QCOMPARE(recording.units[1].label, QStringLiteral("CA3-7 unit 1"));
    QCOMPARE(recording.units[1].spikeTimes, (std::vector<double>{1.0, 1.5}));
    QCOMPARE(recording.units[2].spikeTimes, (std::vector<double>{5.0}));
    QCOMPARE(recording.units[1].electrode, recording.units[2].electrode);
    QCOMPARE(recording.intervals.size(), std::size_t{2});
    QCOMPARE(recording.intervals[0].label, QStringLiteral("digital 7"));
    QCOMPARE(recording.intervals[1].label, QStringLiteral("serial 258"));
    QVERIFY(near(recording.duration, 5));
    const QString notes = notesOf(recording);
    QVERIFY(notes.contains(QStringLiteral("3 spike(s) belong to no unit: 1 unsorted (sort code 0), 1 noise "
                                          "(255), 1 with a reserved sort code")));
    QVERIFY(notes.contains(QStringLiteral("1 packet(s) of video")));
}

void TestBlackrock::wavesOfEveryVersion_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::addColumn<int>("sampleBytes"); // stated of each sample; 0 means 1
    QTest::addColumn<int>("flags");
    QTest::newRow("2.1, a byte") << 2 << 1 << 1 << 0;
    QTest::newRow("2.1, none stated") << 2 << 1 << 0 << 0;
    QTest::newRow("2.2") << 2 << 2 << 2 << 0;
    QTest::newRow("2.3, two bytes by the flag") << 2 << 3 << 0 << 1;
    QTest::newRow("3.0") << 3 << 0 << 2 << 0;
}

void TestBlackrock::wavesOfEveryVersion()
{
    QFETCH(int, major);
    QFETCH(int, minor);
    QFETCH(int, sampleBytes);
    QFETCH(int, flags);
    Events file;
    file.major = quint8(major);
    file.minor = quint8(minor);
    file.flags = quint16(flags);
    const bool hasLength = major > 2 || minor > 1; // older files fill the packet
    const bool isWide = sampleBytes == 2 || flags == 1;
    file.packetBytes = (major >= 3 ? 12 : 8) + (isWide ? 8 : 4) + (hasLength ? 6 : 0);
    file.extensions = {waveExtension(7, 500, quint8(sampleBytes), hasLength ? 4 : 0)};
    const QByteArray waves =
        isWide ? file.spike<qint16>(100, 7, 1, {10, -100, 60, 0}) +
                     file.spike<qint16>(200, 7, 1, {20, -120, 64, 2}) +
                     file.spike<qint16>(300, 7, 2, {1, 2, 3, 4}) + file.spike<qint16>(400, 7, 0, {9, 9, 9, 9})
               : file.spike<qint8>(100, 7, 1, {10, -100, 60, 0}) +
                     file.spike<qint8>(200, 7, 1, {20, -120, 64, 2}) +
                     file.spike<qint8>(300, 7, 2, {1, 2, 3, 4}) + file.spike<qint8>(400, 7, 0, {9, 9, 9, 9});
    const Recording recording = m_folder->read("waves.nev", file.header() + waves);
    QCOMPARE(recording.units.size(), std::size_t{2});
    const Waveform &waveform = *recording.units[0].waveform;
    QCOMPARE(waveform.mean.size(), std::size_t{4});
    const double means[] = {15, -110, 62, 1}; // steps of 500 nV
    for (std::size_t n = 0; n < 4; ++n)
        QVERIFY(near(waveform.mean[n], means[n] * 500e-9, 1e-12));
    QVERIFY(near(waveform.deviation[1], std::sqrt(200.0) * 500e-9, 1e-12));
    QCOMPARE(waveform.unit, QStringLiteral("V"));
    QCOMPARE(waveform.rateHz, 30000.0);
    QVERIFY(near(recording.units[1].waveform->mean[3], 4 * 500e-9, 1e-12));
    QVERIFY(recording.units[1].waveform->deviation.empty());
}

void TestBlackrock::wavesThatAreNotDescribed()
{
    Events file;
    file.packetBytes = 16;
    file.extensions = {waveExtension(8, 0), waveExtension(9, 250, 4)};
    file.flags = 0;
    const Recording recording = m_folder->read(
        "waves.nev", file.header() + file.spike<qint16>(100, 7, 1, {1, 2, 3, 4}) +
                         file.spike<qint16>(200, 8, 1, {1, 2, 3, 4}) + file.spike<qint16>(300, 9, 1, {1, 2}));
    QCOMPARE(recording.units.size(), std::size_t{3});
    QVERIFY(!recording.units[0].waveform);
    QCOMPARE(recording.units[1].waveform->unit, QString()); // no volts for a step
    QCOMPARE(recording.units[1].waveform->mean, (std::vector<float>{1, 2, 3, 4}));
    QVERIFY(!recording.units[2].waveform); // of four bytes a sample, which no version has
}

void TestBlackrock::filesAreJoined()
{
    Signals slow;
    Signals fast;
    fast.period = 1;
    Events events;
    events.extensions = {labelExtension(1, "chan1")};
    m_folder->write("day.1.ns2", slow.header() + slow.block(0, ramp(1000)));
    m_folder->write("day.1.ns5", fast.header() + fast.block(15, ramp(29985)));
    m_folder->write("day.2.ns5", fast.header() + fast.block(15, ramp(10)));
    m_folder->write("day.1.ns3", "NEURALCD, but nothing more");
    m_folder->write("day.1.nev", events.header() + events.spike(3000, 1, 1));
    std::vector<QString> ids;
    for (const char *name : {"day.1.nev", "day.1.ns2", "day.1.ns5"}) {
        const Recording recording = readRecording(m_folder->path(name), {}, Progress());
        QCOMPARE(recording.units.size(), std::size_t{1});
        QCOMPARE(recording.channels.size(), std::size_t{2});
        QCOMPARE(recording.channels[0].label, QStringLiteral("chan1"));
        QCOMPARE(recording.channels[1].label, QStringLiteral("chan1 (ns5)"));
        QCOMPARE(recording.channels[1].rateHz, 30000.0);
        QCOMPARE(recording.channels[1].start, 0.0005);
        QCOMPARE(recording.channels[0].electrode, recording.units[0].electrode);
        QCOMPARE(recording.channels[1].electrode, recording.units[0].electrode);
        QVERIFY(notesOf(recording).contains(QStringLiteral("day.1.ns3 was left out.")));
        ids.push_back(recording.contentId);
    }
    QCOMPARE(ids[0], ids[1]);
    QCOMPARE(ids[0], ids[2]);
    QVERIFY_EXCEPTION_THROWN(readRecording(m_folder->path("day.1.ns3"), {}, Progress()), Error);
}

void TestBlackrock::commentsOfEveryCharset()
{
    const Events file;
    const QByteArray utf16("\x91\x03 \0r\0h\0y\0t\0h\0m\0\0\0x\0", 22);
    const Recording recording =
        m_folder->read("words.nev", file.header() + file.comment(30000, "seizure, r\xE9gion 2") +
                                        file.comment(60000, utf16, 1) + file.comment(90000, "") +
                                        file.comment(4660000, "end" + number(quint32{4660000}) + "rest"));
    QCOMPARE(recording.intervals.size(), std::size_t{4});
    QCOMPARE(recording.intervals[0].label, QStringLiteral("seizure, région 2"));
    QCOMPARE(recording.intervals[0].kind, Interval::Kind::Event);
    QCOMPARE(recording.intervals[1].label, QStringLiteral("Α rhythm"));
    QCOMPARE(recording.intervals[2].label, QStringLiteral("comment"));
    QCOMPARE(recording.intervals[3].label, QStringLiteral("end"));
}

void TestBlackrock::mapOfTheArray()
{
    const Events file;
    const QByteArray bytes = file.header() + file.spike(30000, 1, 1) + file.spike(31000, 35, 1);
    m_folder->write("other.cmp", "// column row bank electrode label\n"
                                 "Array number 5\n"
                                 "//col\trow\tbank\telec\tlabel\n"
                                 "3\t9\tA\t1\telec1\r\n"
                                 "0 2 B 3 elec35\n"
                                 "1 2 B 99 none\n");
    const Recording recording = m_folder->read("array.nev", bytes);
    QCOMPARE(recording.electrodes.size(), std::size_t{2});
    QCOMPARE(recording.electrodes[0].label, QStringLiteral("elec1"));
    QCOMPARE(recording.electrodes[0].xMicrometres, std::optional<double>(1200));
    QCOMPARE(recording.electrodes[0].yMicrometres, std::optional<double>(3600));
    QCOMPARE(recording.electrodes[1].xMicrometres, std::optional<double>(0));
    QCOMPARE(recording.electrodes[1].yMicrometres, std::optional<double>(800));
    QVERIFY(notesOf(recording).contains(QStringLiteral("other.cmp, with 400 µm")));
    QCOMPARE(recording.files, (QStringList{m_folder->path("array.nev"), m_folder->path("other.cmp")}));
    m_folder->write("third.cmp", "1 1 A 1\n");
    QVERIFY(!m_folder->read("array.nev", bytes).electrodes[0].xMicrometres);
    m_folder->write("array.cmp", "7 1 A 1\n");
    QCOMPARE(m_folder->read("array.nev", bytes).electrodes[0].xMicrometres, std::optional<double>(2800));
}

QTEST_GUILESS_MAIN(TestBlackrock)
#include "tst_blackrock.moc"
