// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/edf.h"
#include "formats/edfannotations.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace edgescope;

namespace {

QString sampleFile(const char *name)
{
    const QString folder = qEnvironmentVariable("EDGESCOPE_SAMPLES");
    return folder.isEmpty() ? QString() : folder + u'/' + QString::fromLatin1(name);
}

std::vector<float> samplesOf(const Channel &channel, std::int64_t first, std::int64_t count)
{
    std::vector<float> samples(static_cast<std::size_t>(count));
    const int column = channel.sourceChannel;
    channel.source->read(first, count, std::span(&column, 1), samples);
    return samples;
}

std::vector<float> samplesOf(const Channel &channel)
{
    return samplesOf(channel, 0, channel.sampleCount);
}

bool hasNote(const Recording &recording, const char *words)
{
    return std::any_of(recording.notes.begin(), recording.notes.end(),
                       [&](const Note &note) { return note.message.contains(QString::fromUtf8(words)); });
}

QByteArray field(const QByteArray &text, qsizetype width)
{
    return text.leftJustified(width, ' ', true);
}

// The header and records of a file, as the specification orders them.
struct MadeSignal {
    QByteArray label = "EEG";
    QByteArray dimension = "uV";
    QByteArray physicalMinimum = "-32768";
    QByteArray physicalMaximum = "32767";
    QByteArray digitalMinimum = "-32768";
    QByteArray digitalMaximum = "32767";
    QByteArray samples = "2";
};

struct MadeFile {
    QByteArray version = "0";
    QByteArray recording = "Startdate 02-MAR-2022 X X X";
    QByteArray date = "02.03.22";
    QByteArray time = "10.42.19";
    QByteArray headerBytes; // the right ones when empty
    QByteArray reserved = "EDF+C";
    QByteArray records = "1";
    QByteArray seconds = "1";
    QByteArray signalCount; // the right one when empty
    std::vector<MadeSignal> columns;
    QByteArray data;

    QByteArray bytes() const
    {
        const auto count = static_cast<qsizetype>(columns.size());
        const QByteArray size = headerBytes.isEmpty() ? QByteArray::number(256 * (count + 1)) : headerBytes;
        const QByteArray number = signalCount.isEmpty() ? QByteArray::number(count) : signalCount;
        QByteArray all = field(version, 8) + field("X X X X", 80) + field(recording, 80) + field(date, 8) +
                         field(time, 8) + field(size, 8) + field(reserved, 44) + field(records, 8) +
                         field(seconds, 8) + field(number, 4);
        const auto add = [&](QByteArray MadeSignal::*member, qsizetype width) {
            for (const MadeSignal &column : columns)
                all += field(column.*member, width);
        };
        add(&MadeSignal::label, 16);
        all += QByteArray(80 * count, ' ');
        add(&MadeSignal::dimension, 8);
        add(&MadeSignal::physicalMinimum, 8);
        add(&MadeSignal::physicalMaximum, 8);
        add(&MadeSignal::digitalMinimum, 8);
        add(&MadeSignal::digitalMaximum, 8);
        all += QByteArray(80 * count, ' ');
        add(&MadeSignal::samples, 8);
        all += QByteArray(32 * count, ' ');
        return all + data;
    }
};

MadeSignal annotations(qsizetype bytes, qsizetype bytesPerSample = 2)
{
    return {bytesPerSample == 2 ? "EDF Annotations" : "BDF Annotations",
            "",
            "-1",
            "1",
            "-32768",
            "32767",
            QByteArray::number(bytes / bytesPerSample)};
}

// Int16 of ascending numbers, lowest byte first.
QByteArray numbers(int first, int count)
{
    QByteArray bytes;
    for (int n = first; n < first + count; ++n)
        bytes += QByteArray(1, static_cast<char>(n & 0xFF)) + QByteArray(1, static_cast<char>(n >> 8 & 0xFF));
    return bytes;
}

QByteArray texts(const QByteArray &lists, qsizetype bytes)
{
    return lists + QByteArray(bytes - lists.size(), '\0');
}

} // namespace

// Signals and annotations in records.
class TestEdf : public QObject
{
    Q_OBJECT

private slots:
    void stampedLists();
    void brokenLists();
    void numbersOf24Bits();
    void anyPartOfAnyChannels();
    void fewOfManyChannels();
    void largeRecords();
    void ratesAndUnits();
    void gapsBetweenRecords();
    void startsThatCannotBe();
    void textsAndChannelLinks();
    void stagesWithoutDuration();
    void uncountedRecords();
    void cutAndProlongedFiles();
    void mendedFields();
    void refusedHeaders_data();
    void refusedHeaders();
    void datesThatAreNone();
    void uncalibratedSignals();
    void labelsThatOccurAgain();
    void recordsWithoutDuration();
    void otherFilesAreNotTaken();
    void sampleFiles_data();
    void sampleFiles();
    void sampleEqualsItsTexts();
    void smallSampleEqualsItsText();
    void hypnogram();
    void startWithinASecond();
    void annotationsOfManySignals();
    void cutAnywhere_data();
    void cutAnywhere();

private:
    QString write(const QByteArray &bytes, const char *name = "made.edf")
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file could not be written");
        return file.fileName();
    }
    Recording read(const MadeFile &file, const ReadOptions &options = {})
    {
        return readEdf(write(file.bytes()), options, Progress());
    }
    QString refusal(const QByteArray &bytes)
    {
        try {
            readEdf(write(bytes), {}, Progress());
        } catch (const Error &error) {
            return error.message();
        }
        return {};
    }

    QTemporaryDir m_folder;
};

// The examples of the specification.
void TestEdf::stampedLists()
{
    EdfListFaults faults;
    const QByteArray bytes("+180\x14Lights off\x14"
                           "Close door\x14\0+3.14\x15"
                           "04.20\x14nothing\x14\0+123\x14\x14\0\0\0-0.5\x14"
                           "before\x14\0",
                           64);
    const auto lists = edfStampedLists(bytes, faults);
    QCOMPARE(lists.size(), std::size_t{4});
    QCOMPARE(lists[0].onset, 180.0);
    QVERIFY(!lists[0].duration);
    QCOMPARE(lists[0].texts.size(), std::size_t{2});
    QCOMPARE(lists[0].texts[1].toByteArray(), QByteArray("Close door"));
    QCOMPARE(lists[1].duration, std::optional(4.2));
    QCOMPARE(lists[2].texts.size(), std::size_t{1});
    QVERIFY(lists[2].texts[0].isEmpty());
    QCOMPARE(lists[3].onset, -0.5);
    QCOMPARE(faults.unreadable + faults.joined, 0);
}

void TestEdf::brokenLists()
{
    EdfListFaults faults;
    const QByteArray joined("+1.0\x14\x14+1.14\x14"
                            "A1+A2 OFF\x14\0",
                            22);
    const auto lists = edfStampedLists(joined, faults);
    QCOMPARE(lists.size(), std::size_t{2});
    QCOMPARE(lists[1].onset, 1.14);
    QCOMPARE(faults.joined, 1);
    for (const char *broken : {"nan\x14x\x14", "1e9\x14x\x14", "+1", "\x14x\x14", "+1\x15-2\x14x\x14",
                               "+1\x15"
                               "2\x15"
                               "3\x14x\x14",
                               "+99999999999999\x14x\x14"}) {
        faults = {};
        QVERIFY2(edfStampedLists(QByteArrayView(broken), faults).empty(), broken);
        QCOMPARE(faults.unreadable, 1);
    }
    faults = {};
    QCOMPARE(edfStampedLists(QByteArrayView("2,5\x14no sign\x14"), faults).front().onset, 2.5);
}

void TestEdf::numbersOf24Bits()
{
    MadeFile file;
    file.version = QByteArray("\xFF"
                              "BIOSEMI");
    file.reserved = "24BIT";
    file.columns = {{"Fp1", "V", "-8388608", "8388607", "-8388608", "8388607", "4"},
                    {"Status", "Boolean", "-8388608", "8388607", "-8388608", "8388607", "1"}};
    file.data = QByteArray("\x00\x00\x80\xFF\xFF\x7F\xFF\xFF\xFF\x01\x02\x03\x05\x00\x00", 15);
    const Recording recording = read(file);
    QCOMPARE(recording.format, QStringLiteral("BDF"));
    QCOMPARE(samplesOf(recording.channels[0]), (std::vector<float>{-8388608, 8388607, -1, 0x030201}));
    QCOMPARE(samplesOf(recording.channels[1]), std::vector<float>{5});
    QCOMPARE(recording.channels[1].unit, QStringLiteral("Boolean"));
}

void TestEdf::anyPartOfAnyChannels()
{
    MadeFile file;
    file.reserved = "";
    file.records = "5";
    for (int n = 0; n < 3; ++n) {
        file.columns.push_back({});
        file.columns.back().dimension = "";
        file.columns.back().samples = "7";
    }
    for (int record = 0; record < 5; ++record)
        for (int channel = 0; channel < 3; ++channel)
            file.data += numbers(1000 * channel + 7 * record, 7);
    const Recording recording = read(file);
    QCOMPARE(recording.channels.size(), std::size_t{3});
    const auto &source = *recording.channels[0].source;
    QCOMPARE(recording.channels[2].source.get(), &source);
    const int columns[] = {2, 0};
    for (std::int64_t first = 0; first < 35; ++first)
        for (std::int64_t count = 1; first + count <= 35; ++count) {
            std::vector<float> out(static_cast<std::size_t>(2 * count), -1);
            source.read(first, count, columns, out);
            for (std::int64_t n = 0; n < count; ++n) {
                QCOMPARE(out[static_cast<std::size_t>(n)], static_cast<float>(2000 + first + n));
                QCOMPARE(out[static_cast<std::size_t>(count + n)], static_cast<float>(first + n));
            }
        }
}

// A channel of a hundred is read piece by piece.
void TestEdf::fewOfManyChannels()
{
    MadeFile file;
    file.reserved = "";
    file.records = "6";
    for (int n = 0; n < 100; ++n) {
        file.columns.push_back({});
        file.columns.back().dimension = "";
        file.columns.back().samples = "50";
    }
    for (int record = 0; record < 6; ++record)
        for (int channel = 0; channel < 100; ++channel)
            file.data += numbers(300 * channel + 50 * record, 50);
    const Recording recording = read(file);
    const std::vector<float> one = samplesOf(recording.channels[70], 33, 200);
    for (std::size_t n = 0; n < one.size(); ++n)
        QCOMPARE(one[n], static_cast<float>(21000 + 33 + n));
    std::vector<int> columns(100);
    std::iota(columns.begin(), columns.end(), 0);
    std::vector<float> all(100 * 300);
    recording.channels[0].source->read(0, 300, columns, all);
    for (std::size_t n = 0; n < all.size(); ++n)
        QCOMPARE(all[n], static_cast<float>(n));
}

// One record of the whole file, larger than what is read at once.
void TestEdf::largeRecords()
{
    MadeFile file;
    file.reserved = "";
    file.seconds = "1000";
    file.columns = {{}, {}};
    for (MadeSignal &column : file.columns) {
        column.dimension = "";
        column.samples = "200000";
    }
    for (int n = 0; n < 400; ++n)
        file.data += numbers(30 * (n % 200) + n / 200, 1000);
    const Recording recording = read(file);
    QCOMPARE(recording.channels[1].rateHz, 200.0);
    const std::vector<float> samples = samplesOf(recording.channels[1]);
    for (std::size_t n = 0; n < samples.size(); ++n)
        QCOMPARE(samples[n], static_cast<float>(30 * (n / 1000) + 1 + n % 1000));
}

void TestEdf::ratesAndUnits()
{
    MadeFile file;
    file.reserved = "";
    file.records = "2";
    file.seconds = "2";
    file.columns = {{"fast", "uV", "-3276.8", "3276.7", "-32768", "32767", "4"},
                    {"slow", "DegC", "0", "100", "0", "1000", "1"},
                    {"milli", "mV", "-32768", "32767", "-32768", "32767", "4"},
                    {"micro", "\xB5V", "10", "20", "0", "10", "1"}};
    file.data = numbers(1, 4) + numbers(370, 1) + numbers(-2, 4) + numbers(5, 1) + numbers(5, 4) +
                numbers(375, 1) + numbers(2, 4) + numbers(6, 1);
    const Recording recording = read(file);
    QCOMPARE(recording.duration, 4.0);
    QCOMPARE(recording.channels[0].rateHz, 2.0);
    QCOMPARE(recording.channels[1].rateHz, 0.5);
    QCOMPARE(recording.channels[1].unit, QStringLiteral("DegC"));
    QCOMPARE(samplesOf(recording.channels[1]), (std::vector<float>{37, 37.5}));
    QCOMPARE(recording.channels[0].unit, QStringLiteral("V"));
    const std::vector<float> fast = samplesOf(recording.channels[0]);
    for (std::size_t n = 0; n < 8; ++n)
        QVERIFY(std::abs(fast[n] - 1e-7 * (1 + double(n))) < 1e-13);
    QVERIFY(std::abs(samplesOf(recording.channels[2])[0] + 2e-3F) < 1e-9F);
    QVERIFY(std::abs(samplesOf(recording.channels[3])[1] - 16e-6F) < 1e-11F);
}

void TestEdf::gapsBetweenRecords()
{
    MadeFile file;
    file.reserved = "EDF+D";
    file.records = "4";
    file.columns = {{}, annotations(40), {}};
    file.columns[0].samples = "10";
    file.columns[2].samples = "4";
    const char *starts[] = {"+0.25", "+1.25", "+5.05", "+6.05"};
    for (int record = 0; record < 4; ++record)
        file.data += numbers(10 * record, 10) +
                     texts(QByteArray(starts[record]) + QByteArray("\x14\x14\0", 3) +
                               (record == 2 ? QByteArray("+5.55\x14spike\x14") : QByteArray()),
                           40) +
                     numbers(4 * record, 4);
    const Recording recording = read(file);
    QCOMPARE(recording.format, QStringLiteral("EDF+D"));
    QCOMPARE(recording.startOffset, 0.25);
    QCOMPARE(recording.gaps.size(), std::size_t{1});
    QVERIFY(std::abs(recording.gaps[0].start - 2) < 1e-9 && std::abs(recording.gaps[0].stop - 4.8) < 1e-9);
    QVERIFY(std::abs(recording.intervals[0].range.start - 5.3) < 1e-9);
    const std::vector<float> fast = samplesOf(recording.channels[0]);
    QCOMPARE(fast.size(), std::size_t{68}); // 6.8 s
    QVERIFY(std::abs(fast[19] - 19e-6F) < 1e-10F);
    for (std::size_t n = 20; n < 48; ++n)
        QVERIFY(std::isnan(fast[n]));
    QVERIFY(std::abs(fast[48] - 20e-6F) < 1e-10F);
    const std::vector<float> slow = samplesOf(recording.channels[1]);
    QCOMPARE(slow.size(), std::size_t{27}); // starts at the place nearest to 4.8 s
    QVERIFY(std::isnan(slow[18]));
    QVERIFY(std::abs(slow[19] - 8e-6F) < 1e-10F);
    const std::vector<float> inside = samplesOf(recording.channels[0], 30, 5);
    QVERIFY(std::isnan(inside[0]) && std::isnan(inside[4]));
}

void TestEdf::startsThatCannotBe()
{
    MadeFile file;
    file.reserved = "EDF+D";
    file.records = "4";
    file.columns = {{}, annotations(20)};
    const auto readStarts = [&](const std::vector<QByteArray> &starts) {
        file.data.clear();
        for (const QByteArray &start : starts)
            file.data += numbers(1, 2) + texts(start + (start.isEmpty() ? "" : "\x14\x14"), 20);
        return read(file);
    };
    const Recording early = readStarts({"+0", "+1", "+0.5", "+3"});
    QVERIFY(
        hasNote(early, "1 record(s) state a start before the end of the one before, the first is record 3"));
    QCOMPARE(early.duration, 4.0);
    QVERIFY(early.gaps.empty());
    const Recording far = readStarts({"+0", "+1", "+900000000", "+3"});
    QVERIFY(hasNote(far, "far from all others, the first is record 3"));
    QCOMPARE(far.duration, 4.0);
    const Recording missing = readStarts({"+0", "+1", "", "+9"});
    QVERIFY(hasNote(missing, "do not state their start, the first is record 3"));
    QCOMPARE(missing.duration, 10.0);
    QCOMPARE(missing.gaps.size(), std::size_t{1});
    file.reserved = "EDF+C";
    const Recording contradicting = readStarts({"+0", "+1", "+7", "+8"});
    QVERIFY(hasNote(contradicting, "says that the recording is continuous, but 2 record(s)"));
    QCOMPARE(contradicting.duration, 4.0);
}

void TestEdf::textsAndChannelLinks()
{
    MadeFile file;
    file.columns = {{}, annotations(200)};
    file.data =
        numbers(1, 2) + texts(QByteArray("+0\x14\x14\0+0.1\x15"
                                         "0.2\x14spike@@EEG Fp1\x14\0+0.2\x14L\xE4rm\x14\xC3\xA4\x14\0"
                                         "+0.3\x15"
                                         "0.4\x14Seizure@@EEG\x14\0+0.5\x15"
                                         "0.5\x14Sleep stage N2\x14\0+0.9\x14R\x14\0+5\x14late\x14\0",
                                         120),
                              200);
    const Recording recording = read(file);
    QCOMPARE(recording.duration, 1.0);
    const std::vector<Interval> &intervals = recording.intervals;
    QCOMPARE(intervals.size(), std::size_t{7});
    QCOMPARE(intervals[0].label, QStringLiteral("spike@@EEG Fp1"));
    QVERIFY(std::abs(intervals[0].range.length() - 0.2) < 1e-12);
    QCOMPARE(intervals[1].label, QStringLiteral("Lärm"));
    QCOMPARE(intervals[2].label, QStringLiteral("ä"));
    QCOMPARE(intervals[3].kind, Interval::Kind::Seizure);
    QCOMPARE(intervals[4].kind, Interval::Kind::State);
    QCOMPARE(intervals[4].label, QStringLiteral("LSL"));
    QCOMPARE(intervals[5].kind, Interval::Kind::Event); // no time, no state
    QVERIFY(hasNote(recording, "1 annotation(s) lie outside the recording: “late” at 5 s"));
}

void TestEdf::stagesWithoutDuration()
{
    MadeFile file;
    file.seconds = "100";
    file.columns = {{}, annotations(140)};
    file.data =
        numbers(1, 2) + texts(QByteArray("+0\x14\x14\0+0\x14Sleep stage W\x14\0+30\x14Sleep stage 4\x14\0"
                                         "+60\x14Movement time\x14\0+70\x14Sleep stage R\x14\0",
                                         80),
                              140);
    const Recording recording = read(file);
    QCOMPARE(recording.intervals.size(), std::size_t{4});
    QCOMPARE(recording.intervals[1], (Interval{{30, 60}, QStringLiteral("SWS"), Interval::Kind::State}));
    QCOMPARE(recording.intervals[2],
             (Interval{{60, 60}, QStringLiteral("Movement time"), Interval::Kind::Event}));
    QCOMPARE(recording.intervals[3], (Interval{{70, 100}, QStringLiteral("REM"), Interval::Kind::State}));
}

void TestEdf::uncountedRecords()
{
    MadeFile file;
    file.reserved = "";
    file.columns = {{}};
    file.data = numbers(0, 20);
    for (const char *count : {"-1", "0", "", "?"}) {
        file.records = count;
        const Recording recording = read(file);
        QCOMPARE(recording.duration, 10.0);
        QVERIFY(hasNote(recording, "10 were found by the file's size"));
    }
}

void TestEdf::cutAndProlongedFiles()
{
    MadeFile file;
    file.reserved = "";
    file.records = "10";
    file.columns = {{}};
    file.data = numbers(0, 15);
    const Recording cut = read(file);
    QCOMPARE(cut.duration, 7.0);
    QVERIFY(hasNote(cut, "the header announces 10 records, 7 are whole"));
    file.records = "3";
    const Recording prolonged = read(file);
    QCOMPARE(prolonged.duration, 3.0);
    QVERIFY(hasNote(prolonged, "the 18 bytes after them, from byte 524 on, were not read"));
}

void TestEdf::mendedFields()
{
    MadeFile file;
    file.reserved = "";
    file.headerBytes = "junk";
    file.seconds = "0,5";
    file.columns = {{"EEG", "uV", "-100 uV", "100,0", "-1000", "1000", "2 smp"}};
    file.data = numbers(500, 2);
    const Recording recording = read(file);
    QCOMPARE(recording.channels[0].rateHz, 4.0);
    QVERIFY(std::abs(samplesOf(recording.channels[0])[0] - 50e-6F) < 1e-10F);
    QVERIFY(hasNote(recording, "4 number(s) of the header are not written as the format demands"));
    QVERIFY(hasNote(recording, "says that it has “junk” bytes; 1 signals need 512"));
}

void TestEdf::refusedHeaders_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    MadeFile file;
    file.reserved = "";
    file.columns = {{}};
    file.data = numbers(1, 2);
    const auto row = [](const char *name, const MadeFile &made, const char *words) {
        QTest::newRow(name) << made.bytes() << QString::fromLatin1(words);
    };
    MadeFile broken = file;
    broken.signalCount = "many";
    row("signals", broken, "byte 252: The header does not say how many signals");
    broken = file;
    broken.signalCount = "9999";
    row("more signals than bytes", broken, "byte 516: The file ends here.");
    broken = file;
    broken.columns[0].samples = "?";
    row("samples", broken, "does not say how many samples of");
    broken.columns[0].samples = "-5";
    row("negative samples", broken, "how many samples");
    broken.columns[0].samples = "0";
    row("no samples", broken, "Its signals have no samples.");
    broken.columns[0].samples = "99999999";
    row("more samples than bytes", broken, "ends inside its first record");
    broken = file;
    broken.seconds = "long";
    row("duration", broken, "how long a record lasts");
    broken.seconds = "1e-300";
    row("short", broken, "too short for their samples");
    broken.seconds = "0";
    row("none", broken, "--rate HZ");
    broken = file;
    broken.columns = {annotations(20)};
    broken.data = texts(QByteArray("+0\x14\x14"), 20);
    row("nothing", broken, "neither signals nor annotations");
}

void TestEdf::refusedHeaders()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QString message = refusal(bytes);
    QVERIFY2(message.contains(words), qPrintable(message));
    QVERIFY(message.contains(QStringLiteral("made.edf")));
}

void TestEdf::datesThatAreNone()
{
    MadeFile file;
    file.columns = {{}};
    file.data = numbers(1, 2);
    QCOMPARE(read(file).startTime, QDateTime(QDate(2022, 3, 2), QTime(10, 42, 19)));
    file.date = "99.99.99"; // EDF+ states the date twice
    QCOMPARE(read(file).startTime.date(), QDate(2022, 3, 2));
    file.recording = "somewhere";
    const Recording none = read(file);
    QVERIFY(!none.startTime.isValid());
    QVERIFY(hasNote(none, "“99.99.99 10.42.19” is no date"));
    file.date = "31-12-84";
    file.time = "23:59:59";
    QCOMPARE(read(file).startTime, QDateTime(QDate(2084, 12, 31), QTime(23, 59, 59)));
    file.date = "01.01.85";
    QCOMPARE(read(file).startTime.date(), QDate(1985, 1, 1));
    file.recording = "Startdate X X X X";
    const Recording hidden = read(file);
    QVERIFY(!hidden.startTime.isValid());
    QVERIFY(hidden.notes.empty());
}

void TestEdf::uncalibratedSignals()
{
    MadeFile file;
    file.reserved = "";
    file.columns = {{"same digits", "uV", "-1", "1", "5", "5", "1"},
                    {"same values", "uV", "3", "3", "-5", "5", "1"},
                    {"no values", "uV", "", "", "-5", "5", "1"},
                    {"good", "uV", "-5", "5", "-5", "5", "1"}};
    file.data = numbers(7, 4);
    const Recording recording = read(file);
    QVERIFY(hasNote(recording, "no usable range for same digits, same values, no values;"));
    for (std::size_t n = 0; n < 3; ++n) {
        QCOMPARE(recording.channels[n].unit, QString());
        QCOMPARE(samplesOf(recording.channels[n])[0], static_cast<float>(7 + n));
    }
    QVERIFY(std::abs(samplesOf(recording.channels[3])[0] - 10e-6F) < 1e-11F);
}

void TestEdf::labelsThatOccurAgain()
{
    MadeFile file;
    file.reserved = "";
    for (const char *label : {"EEG 2", "EEG 2 (2)", "EEG 2", "EEG 2", "", ""}) {
        file.columns.push_back({});
        file.columns.back().label = label;
    }
    file.data = numbers(7, 12);
    QStringList labels;
    const Recording recording = read(file);
    for (const Channel &channel : recording.channels)
        labels << channel.label;
    QCOMPARE(labels.join(u'|'), QStringLiteral("EEG 2|EEG 2 (2)|EEG 2 (3)|EEG 2 (4)|channel 5|channel 6"));
    QVERIFY(hasNote(recording, "Several channels have the same label (EEG 2)"));
}

void TestEdf::recordsWithoutDuration()
{
    MadeFile file;
    file.reserved = "";
    file.seconds = "0";
    file.records = "2";
    file.columns = {{}};
    file.data = numbers(7, 4);
    ReadOptions options;
    options.rateHz = 100;
    const Recording recording = read(file, options);
    QCOMPARE(recording.channels[0].rateHz, 100.0);
    QCOMPARE(recording.duration, 0.04);
}

void TestEdf::otherFilesAreNotTaken()
{
    for (const QByteArray &bytes : {QByteArray("0       1.5\n").repeated(40), QByteArray("0"),
                                    QByteArray("GDF 2.20").repeated(40), QByteArray(300, '\0'), QByteArray()})
        QVERIFY(!recognisesEdf(write(bytes)));
    QVERIFY(!recognisesEdf(m_folder.filePath(QStringLiteral("missing.edf"))));
    QVERIFY(!recognisesEdf(m_folder.path()));
    QVERIFY(refusal("0       X X X X").contains(QStringLiteral("made.edf, byte 15: The file ends here.")));
}

void TestEdf::sampleFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("channels");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("rateHz"); // of the first channel
    QTest::addColumn<int>("intervals");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *name, const char *format, int channels, double seconds, double rateHz,
                        int intervals, const char *start) {
        QTest::newRow(name) << QString::fromLatin1(format) << channels << seconds << rateHz << intervals
                            << QString::fromLatin1(start);
    };
    row("edf/short_psg.edf", "EDF", 7, 300, 100, 0, "1989-04-24T16:13:00");
    row("edf/MB0400FU.EDF", "EDF+D", 25, 29, 200, 2, "2019-04-03T16:00:16");
    row("edf/chtypes_edf.edf", "EDF+C", 42, 5, 200, 8, "2015-11-19T19:33:09");
    row("edf/duplicate_channel_labels.edf", "EDF+C", 3, 10, 250, 0, "2018-04-01T14:12:44");
    row("edf/multiple_annotation_chans.bdf", "BDF+C", 19, 247, 125, 10, "2019-12-15T14:36:46");
    row("edf/test_140ch.edf", "EDF+C", 139, 6, 512, 5, "2014-04-29T22:19:44");
    row("edf/test_subsecond.edf", "EDF+C", 1, 698, 128, 4, "2020-01-24T04:05:56");
    row("edf/test_uneven_samp_baddate.edf", "EDF", 2, 110, 100, 0, "");
    row("edf/edfPlusC.edf", "EDF+C", 11, 20, 200, 2, "2009-12-10T12:44:02");
    row("edf/edf+C.edf", "EDF+C", 5, 1, 256, 0, "2022-03-02T10:42:19");
    row("seizure-annotations/chb01_01_sample.edf", "EDF+C", 23, 2, 256, 0, "2076-11-06T11:42:54");
}

void TestEdf::sampleFiles()
{
    const QString path = sampleFile(QTest::currentDataTag());
    if (path.isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    QFETCH(QString, format);
    QFETCH(int, channels);
    QFETCH(double, seconds);
    QFETCH(double, rateHz);
    QFETCH(int, intervals);
    QFETCH(QString, start);
    const Recording recording = readRecording(path, {}, Progress());
    QCOMPARE(recording.format, format);
    QCOMPARE(std::ssize(recording.channels), channels);
    QVERIFY(std::abs(recording.duration - seconds) < 1e-9);
    QVERIFY(std::abs(recording.channels[0].rateHz - rateHz) < 1e-9);
    QCOMPARE(std::ssize(recording.intervals), intervals);
    QCOMPARE(recording.startTime.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")), start);
    QVERIFY(recording.gaps.empty());
    for (const Channel &channel : recording.channels)
        for (const float value : samplesOf(channel))
            QVERIFY(std::isfinite(value));
}

void TestEdf::sampleEqualsItsTexts()
{
    const QString path = sampleFile("edf/edfPlusC.edf");
    if (path.isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording recording = readRecording(path, {}, Progress());
    std::vector<std::vector<float>> read;
    for (const Channel &channel : recording.channels)
        read.push_back(samplesOf(channel));
    QFile data(sampleFile("edf/edfPlusC_data.txt"));
    QVERIFY(data.open(QIODevice::ReadOnly));
    data.readLine();
    for (std::size_t row = 0; row < 4000; ++row) {
        const QByteArrayList cells = data.readLine().trimmed().split(',');
        QCOMPARE(cells.size(), 12);
        for (std::size_t channel = 0; channel < 11; ++channel) {
            const double stated = cells[static_cast<qsizetype>(channel) + 1].toDouble();
            // Half of the last printed digit, and what single precision adds.
            const double allowed = 5.1e-7 + std::abs(stated) * 1.2e-7;
            QVERIFY(std::abs(double{read[channel][row]} * 1e6 - stated) <= allowed);
        }
    }
    QVERIFY(data.readLine().isEmpty());
    QCOMPARE(recording.intervals[0].label, QStringLiteral("RECORD START"));
    QCOMPARE(recording.intervals[0].range.start, 0.0);
    QCOMPARE(recording.intervals[1].label, QStringLiteral("REC STOP"));
    QCOMPARE(recording.intervals[1].range.start, 600.0);
    QCOMPARE(recording.duration, 20.0);
    QVERIFY(hasNote(recording, "“REC STOP” at 600 s"));
    QCOMPARE(recording.channels[7].label, QStringLiteral("sine 8.5 Hz"));
}

// The text holds the stored numbers of five channels from −200 to 200 of some unit each.
void TestEdf::smallSampleEqualsItsText()
{
    const QString path = sampleFile("edf/edf+C.edf");
    if (path.isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording recording = readRecording(path, {}, Progress());
    constexpr double factors[] = {1e-3, 1e-6, 1, 1, 1};
    const char *units[] = {"V", "V", "pA", "", "C"};
    QFile data(sampleFile("edf/edf+C.txt"));
    QVERIFY(data.open(QIODevice::ReadOnly));
    const QByteArrayList rows = data.readAll().trimmed().split('\n');
    QCOMPARE(rows.size(), 256);
    for (std::size_t channel = 0; channel < 5; ++channel) {
        QCOMPARE(recording.channels[channel].unit, QString::fromLatin1(units[channel]));
        const std::vector<float> read = samplesOf(recording.channels[channel]);
        for (std::size_t row = 0; row < 256; ++row) {
            const double stored = rows[static_cast<qsizetype>(row)]
                                      .simplified()
                                      .split(' ')[static_cast<qsizetype>(channel)]
                                      .toDouble();
            const double value = (-200 + (stored + 32768) / 65535 * 400) * factors[channel];
            QVERIFY(std::abs(double{read[row]} - value) <= std::abs(value) * 2e-7);
        }
    }
    QVERIFY(hasNote(recording, "The 1 bytes after the last whole record were not read."));
}

void TestEdf::hypnogram()
{
    const QString path = sampleFile("edf/SC4001EC-Hypnogram.edf");
    if (path.isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording recording = readRecording(path, {}, Progress());
    QVERIFY(recording.channels.empty());
    QCOMPARE(recording.intervals.size(), std::size_t{154});
    QCOMPARE(recording.intervals[0], (Interval{{0, 30630}, QStringLiteral("AWAKE"), Interval::Kind::State}));
    QCOMPARE(recording.intervals[4],
             (Interval{{31170, 31200}, QStringLiteral("LSL"), Interval::Kind::State}));
    QCOMPARE(recording.intervals[6],
             (Interval{{31350, 31380}, QStringLiteral("SWS"), Interval::Kind::State}));
    QCOMPARE(recording.startTime, QDateTime(QDate(1989, 4, 24), QTime(16, 13)));
    QCOMPARE(recording.duration, 86400.0);
}

void TestEdf::startWithinASecond()
{
    const QString path = sampleFile("edf/test_subsecond.edf");
    if (path.isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording recording = readRecording(path, {}, Progress());
    QCOMPARE(recording.startOffset, 0.3945312);
    QCOMPARE(recording.startTime.time(), QTime(4, 5, 56, 395));
    QCOMPARE(recording.channels[0].start, 0.0);
    QCOMPARE(recording.intervals[0].label, QStringLiteral("XLSpike"));
    QVERIFY(std::abs(recording.intervals[0].range.start - (2.3457031 - 0.3945312)) < 1e-9);
    QCOMPARE(recording.intervals[2].label, QStringLiteral("XLEvent"));
}

void TestEdf::annotationsOfManySignals()
{
    const QString path = sampleFile("edf/multiple_annotation_chans.bdf");
    if (path.isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording recording = readRecording(path, {}, Progress());
    QCOMPARE(recording.intervals[0].label, QStringLiteral("signal_start"));
    QCOMPARE(recording.intervals[1].label, QStringLiteral("EEG-check#1"));
    QCOMPARE(recording.intervals[1].range.start, 22.488);
    QCOMPARE(recording.intervals[9].label, QStringLiteral("Ligths-Off#1"));
    QCOMPARE(recording.channels[16].unit, QStringLiteral("G"));
}

void TestEdf::cutAnywhere_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"MB0400FU.EDF", "SC4001EC-Hypnogram.edf", "chtypes_edf.edf", "duplicate_channel_labels.edf",
          "edf+C.edf", "edfPlusC.edf", "short_psg.edf", "test_subsecond.edf", "test_uneven_samp_baddate.edf"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestEdf::cutAnywhere()
{
    QFETCH(QString, name);
    QFile file(sampleFile("edf/") + name);
    if (file.fileName() == name)
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    // Some cuts lie in the header, most in the records.
    for (qsizetype n = 0; n < 100; ++n) {
        const qsizetype size = n < 30 ? n * 131 : n * (whole.size() - 3) / 100;
        const QString path = write(whole.left(size), "cut.edf");
        recognisesEdf(path);
        try {
            const Recording recording = readEdf(path, {}, Progress());
            QVERIFY2(!recording.notes.empty(), qPrintable(QString::number(size)));
            if (!recording.channels.empty())
                samplesOf(recording.channels.back());
        } catch (const Error &error) {
            QVERIFY(error.message().contains(QStringLiteral("cut.edf")));
        }
    }
}

QTEST_GUILESS_MAIN(TestEdf)
#include "tst_edf.moc"
