// SPDX-License-Identifier: GPL-3.0-or-later
#include "blackrockfiles.h"

#include "core/error.h"
#include "formats/blackrock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace edgescope;
using namespace blackrockfiles;

// Recordings of Blackrock amplifiers: real ones, and hand-made ones of every version.
class TestBlackrock : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void sortedArrayWithPause();
    void unsortedSpikesDigitalInputAndComments();
    void unsortedFileWithCutOffPacket();
    void oneBlock();
    void filesOfMne();
    void neuralynxIsNamed();
    void microvoltsOfBlocks_data();
    void microvoltsOfBlocks();
    void microvoltsOfSpec21();
    void packetsOfOneSample();
    void packetsTellTheRate();
    void eventsOfEveryVersion_data();
    void eventsOfEveryVersion();
    void filesAreJoined();
    void commentsOfEveryCharset();
    void mapOfTheArray();
    void pausesAndTolerance();
    void clockReset();
    void clockResetOfEventsAlone();
    void clockSetToTheDate();
    void electrodeByElectrode();
    void nothingButUnsortedSpikes();

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", name);
        return file.fileName();
    }
    Recording read(const char *name, const QByteArray &bytes, const ReadOptions &options = {})
    {
        return readRecording(write(name, bytes), options, Progress());
    }
    static Recording sample(const char *name)
    {
        return readRecording(qEnvironmentVariable("EDGESCOPE_SAMPLES") + QStringLiteral("/blackrock/") +
                                 QString::fromLatin1(name),
                             {}, Progress());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

bool near(double value, double expected, double tolerance = 1e-6)
{
    return std::abs(value - expected) <= tolerance;
}

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
        read("scale.ns2", file.header() + file.block(600, {4, 32767, 500, 7, -400, -32767, 0, -8}));
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
    const Recording alone = read("old.ns5", bytes);
    QCOMPARE(alone.channels.size(), std::size_t{3});
    QCOMPARE(alone.channels[0].rateHz, 30000.0);
    QCOMPARE(alone.channels[0].sampleCount, 2);
    QVERIFY(near(samplesOf(alone.channels[0])[0], 2e-6, 1e-12));
    QVERIFY(notesOf(alone).contains(QStringLiteral("0.25 µV")));
    Events events;
    events.minor = 1;
    events.extensions = {waveExtension(3, 1000), waveExtension(130, 21516), labelExtension(3, "hippocampus")};
    write("old.nev", events.header());
    const Recording joined = readRecording(m_folder->filePath(QStringLiteral("old.nev")), {}, Progress());
    QCOMPARE(joined.channels[0].label, QStringLiteral("hippocampus"));
    QCOMPARE(joined.channels[2].label, QStringLiteral("electrode 7"));
    QVERIFY(near(samplesOf(joined.channels[0])[1], -8e-6, 1e-11));
    QVERIFY(near(samplesOf(joined.channels[1])[0], 0.152592547, 1e-7));
    QVERIFY(near(samplesOf(joined.channels[2])[1], -1e-6, 1e-12));
    QVERIFY(notesOf(joined).contains(QStringLiteral("scale of 1 channel(s)")));
}

// Nanoseconds since 1970, a pause of 40 samples, and one packet lost.
void TestBlackrock::packetsOfOneSample()
{
    Signals file{"BRSMPGRP", 3, 0, 30, 1000000000};
    file.inputs = {{1, "chan1"}, {2, "chan2"}};
    constexpr quint64 start = 1700000000000000000;
    QByteArray bytes = file.header();
    for (int n = 0; n < 300; ++n)
        if ((n < 100 || n >= 140) && n != 200)
            bytes +=
                file.block(start + quint64(n) * 1000000 + (n % 3) * 20000, {qint16(4 * n), qint16(-4 * n)});
    const Recording recording = read("ptp.ns2", bytes);
    QCOMPARE(recording.channels.size(), std::size_t{2});
    QCOMPARE(recording.channels[0].rateHz, 1000.0);
    QCOMPARE(recording.channels[1].sampleCount, 300);
    QCOMPARE(recording.gaps.size(), std::size_t{2});
    QVERIFY(near(recording.gaps[0].start, 0.1) && near(recording.gaps[0].stop, 0.14));
    QVERIFY(near(recording.gaps[1].start, 0.2) && near(recording.gaps[1].stop, 0.201));
    QCOMPARE(recording.startOffset, 1.7e9);
    QCOMPARE(recording.startTime, QDateTime(QDate(2020, 3, 14), QTime(15, 9, 26, 535), Qt::UTC));
    const std::vector<float> first = samplesOf(recording.channels[0]);
    const std::vector<float> second = samplesOf(recording.channels[1]);
    for (std::size_t n = 0; n < 300; ++n) {
        if ((n >= 100 && n < 140) || n == 200)
            QVERIFY(std::isnan(first[n]));
        else
            QVERIFY(near(first[n], double(n) * 1e-6, 1e-10) && near(second[n], -double(n) * 1e-6, 1e-10));
    }
}

// A clock that runs 50 parts in a million fast: after 100 s the samples would be 5 ms off.
void TestBlackrock::packetsTellTheRate()
{
    const Signals file{"BRSMPGRP", 3, 0, 30, 1000000000};
    QByteArray bytes = file.header();
    for (int n = 0; n < 100000; ++n)
        bytes += file.block(quint64(n) * 1000050, {qint16(n % 1000)});
    const Recording recording = read("drift.ns2", bytes);
    QVERIFY(near(recording.channels[0].rateHz, 1e9 / 1000050, 1e-6));
    QVERIFY(recording.gaps.empty());
    QVERIFY(near(recording.duration, 100000 * 1.00005e-3, 1e-6));
    QVERIFY(notesOf(recording).contains(QStringLiteral("999.950002")));
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
    const Recording recording = read(
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

void TestBlackrock::filesAreJoined()
{
    Signals slow;
    Signals fast;
    fast.period = 1;
    Events events;
    events.extensions = {labelExtension(1, "chan1")};
    write("day.1.ns2", slow.header() + slow.block(0, ramp(1000)));
    write("day.1.ns5", fast.header() + fast.block(15, ramp(29985)));
    write("day.2.ns5", fast.header() + fast.block(15, ramp(10)));
    write("day.1.ns3", "NEURALCD, but nothing more");
    write("day.1.nev", events.header() + events.spike(3000, 1, 1));
    std::vector<QString> ids;
    for (const char *name : {"day.1.nev", "day.1.ns2", "day.1.ns5"}) {
        const Recording recording =
            readRecording(m_folder->filePath(QString::fromLatin1(name)), {}, Progress());
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
    QVERIFY_EXCEPTION_THROWN(readRecording(m_folder->filePath(QStringLiteral("day.1.ns3")), {}, Progress()),
                             Error);
}

void TestBlackrock::commentsOfEveryCharset()
{
    const Events file;
    const QByteArray utf16("\x91\x03 \0r\0h\0y\0t\0h\0m\0\0\0x\0", 22);
    const Recording recording =
        read("words.nev", file.header() + file.comment(30000, "seizure, r\xE9gion 2") +
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
    write("other.cmp", "// column row bank electrode label\n"
                       "Array number 5\n"
                       "//col\trow\tbank\telec\tlabel\n"
                       "3\t9\tA\t1\telec1\r\n"
                       "0 2 B 3 elec35\n"
                       "1 2 B 99 none\n");
    const Recording recording = read("array.nev", bytes);
    QCOMPARE(recording.electrodes.size(), std::size_t{2});
    QCOMPARE(recording.electrodes[0].label, QStringLiteral("elec1"));
    QCOMPARE(recording.electrodes[0].xMicrometres, std::optional<double>(1200));
    QCOMPARE(recording.electrodes[0].yMicrometres, std::optional<double>(3600));
    QCOMPARE(recording.electrodes[1].xMicrometres, std::optional<double>(0));
    QCOMPARE(recording.electrodes[1].yMicrometres, std::optional<double>(800));
    QVERIFY(notesOf(recording).contains(QStringLiteral("other.cmp, with 400 µm")));
    write("third.cmp", "1 1 A 1\n");
    QVERIFY(!read("array.nev", bytes).electrodes[0].xMicrometres);
    write("array.cmp", "7 1 A 1\n");
    QCOMPARE(read("array.nev", bytes).electrodes[0].xMicrometres, std::optional<double>(2800));
}

void TestBlackrock::pausesAndTolerance()
{
    const Signals file;
    const QByteArray bytes = file.header() + file.block(0, ramp(100)) + file.block(3000, ramp(100, 100)) +
                             file.block(6030, ramp(100, 200)) + file.block(24000, ramp(100, 300));
    const Recording kept = read("pauses.ns2", bytes);
    QCOMPARE(kept.gaps.size(), std::size_t{2});
    QVERIFY(near(kept.gaps[0].start, 0.2) && near(kept.gaps[0].stop, 0.201));
    QVERIFY(near(kept.gaps[1].start, 0.301) && near(kept.gaps[1].stop, 0.8));
    QCOMPARE(kept.channels[0].sampleCount, 900);
    QVERIFY(near(samplesOf(kept.channels[0])[150], 150 * 0.25e-6, 1e-10));
    QVERIFY(near(samplesOf(kept.channels[0])[201], 200 * 0.25e-6, 1e-10));
    ReadOptions options;
    options.gapToleranceSeconds = 0.1;
    const Recording closed = read("pauses.ns2", bytes, options);
    QCOMPARE(closed.gaps.size(), std::size_t{1});
    QVERIFY(near(closed.gaps[0].start, 0.3) && near(closed.gaps[0].stop, 0.8));
    QVERIFY(near(samplesOf(closed.channels[0])[200], 200 * 0.25e-6, 1e-10));
    QVERIFY(near(samplesOf(closed.channels[0])[800], 300 * 0.25e-6, 1e-10));
    QVERIFY(notesOf(closed).contains(QStringLiteral("1 pause(s) shorter than 0.1 s")));
    options.gapToleranceSeconds = 10;
    QVERIFY(read("pauses.ns2", bytes, options).gaps.empty());
}

// 2 s by the first clock, 1 s by the second.
void TestBlackrock::clockReset()
{
    const Signals file;
    Events events;
    write("reset.nev", events.header() + events.spike(3000, 1, 1) + events.digital(45000, 1) +
                           events.spike(57000, 1, 1) + events.spike(6000, 1, 1) + events.spike(9000, 2, 1) +
                           events.digital(15000, 2));
    const Recording recording =
        read("reset.ns2", file.header() + file.block(0, ramp(2000)) + file.block(3000, ramp(1000, 2000)));
    QCOMPARE(recording.channels[0].sampleCount, 3000);
    QVERIFY(recording.gaps.empty());
    QVERIFY(near(samplesOf(recording.channels[0])[2500], 2500 * 0.25e-6, 1e-9));
    // The second clock was at 0.1 s when the first 2 s ended.
    const std::vector<double> first = recording.units[0].spikeTimes;
    QCOMPARE(first.size(), std::size_t{3});
    QVERIFY(near(first[0], 0.1) && near(first[1], 1.9) && near(first[2], 2.1));
    QVERIFY(near(recording.units[1].spikeTimes[0], 2.2));
    QVERIFY(near(recording.intervals[0].range.start, 1.5) && near(recording.intervals[1].range.start, 2.4));
    QVERIFY(notesOf(recording).contains(QStringLiteral("reset.ns2: The clock was set anew")));
    QVERIFY(notesOf(recording).contains(QStringLiteral("reset.nev: the clock was set anew 1 time(s)")));
    // Nothing of the first clock in the events: they are all of the second.
    write("reset.nev", events.header() + events.spike(66000, 1, 1) + events.spike(96000, 1, 1));
    const Recording late =
        read("reset.ns2", file.header() + file.block(0, ramp(100)) + file.block(0, ramp(4000, 100)));
    QVERIFY(near(late.units[0].spikeTimes[0], 2.3) && near(late.units[0].spikeTimes[1], 3.3));
    QVERIFY(notesOf(late).contains(QStringLiteral("may not lie at the right times")));
}

void TestBlackrock::clockResetOfEventsAlone()
{
    const Events events;
    const Recording recording = read(
        "alone.nev", events.header() + events.spike(60000, 1, 1) + events.spike(300000, 1, 1) +
                         events.spike(299000, 1, 1) + events.spike(30000, 1, 1) + events.spike(60000, 1, 1));
    const std::vector<double> times = recording.units[0].spikeTimes;
    QCOMPARE(times.size(), std::size_t{5});
    QVERIFY(near(times[1], 299.0 / 30) && near(times[2], 10) && near(times[3], 10) && near(times[4], 11));
    QVERIFY(near(recording.duration, 11));
    QVERIFY(notesOf(recording).contains(QStringLiteral("1 time(s)")));
}

// A clock that counts from its start until the network tells the date.
void TestBlackrock::clockSetToTheDate()
{
    const Signals file{"BRSMPGRP", 3, 0, 30, 1000000000};
    const Recording recording = read("date.ns2", file.header() + file.block(0, ramp(500)) +
                                                     file.block(1700000000000000000, ramp(500, 500)));
    QCOMPARE(recording.duration, 1.0);
    QVERIFY(recording.gaps.empty());
    QVERIFY(notesOf(recording).contains(QStringLiteral("set anew")));
}

void TestBlackrock::electrodeByElectrode()
{
    const Events events;
    QByteArray bytes = events.header();
    for (quint16 electrode = 1; electrode <= 40; ++electrode)
        for (quint64 n = 0; n < 10; ++n)
            bytes += events.spike(n * 30000 + electrode, electrode, 1);
    const Recording recording = read("sorted.nev", bytes);
    QCOMPARE(recording.units.size(), std::size_t{40});
    for (const Unit &unit : recording.units)
        QVERIFY(unit.spikeTimes.size() == 10 && near(unit.spikeTimes[9], 9, 0.01));
    QVERIFY(notesOf(recording).contains(QStringLiteral("not in the order of their times")));
}

void TestBlackrock::nothingButUnsortedSpikes()
{
    Events events{"BREVENTS", 3, 0, 1000000000};
    const quint64 start = 1700000000000000000;
    const Recording recording =
        read("raw.nev", events.header() + events.spike(start, 1, 0) + events.spike(start + 2500000000, 1, 0));
    QVERIFY(recording.units.empty() && recording.intervals.empty());
    QCOMPARE(recording.duration, 2.5);
    QVERIFY(notesOf(recording).contains(QStringLiteral("2 unsorted")));
    QCOMPARE(read("empty.nev", events.header()).duration, 0.0);
}

QTEST_GUILESS_MAIN(TestBlackrock)
#include "tst_blackrock.moc"
