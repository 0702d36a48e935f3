// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/brainvision.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

using namespace edgescope;

namespace {

std::vector<float> samplesOf(const Channel &channel)
{
    std::vector<float> samples(static_cast<std::size_t>(channel.sampleCount));
    const int column = channel.sourceChannel;
    channel.source->read(0, channel.sampleCount, std::span(&column, 1), samples);
    return samples;
}

bool hasNote(const Recording &recording, const char *words)
{
    return std::any_of(recording.notes.begin(), recording.notes.end(),
                       [&](const Note &note) { return note.message.contains(QString::fromUtf8(words)); });
}

QByteArray numbers(const std::vector<int> &values)
{
    QByteArray bytes;
    for (const int value : values)
        bytes += QByteArray(1, static_cast<char>(value & 0xFF)) +
                 QByteArray(1, static_cast<char>(value >> 8 & 0xFF));
    return bytes;
}

// Single precision as the standard lays its bits, lowest byte first: 1.5, −2, 0.25.
const QByteArray singles("\x00\x00\xC0\x3F\x00\x00\x00\xC0\x00\x00\x80\x3E", 12);

QByteArray header(const QByteArray &orientation = "MULTIPLEXED", const QByteArray &number = "INT_16",
                  const QByteArray &more = {},
                  const QByteArray &channels = "Ch1=F\\1 3,,0.5,\xC2\xB5V\nCh2=ECG,,,mV\n",
                  const QByteArray &count = "2")
{
    return "Brain Vision Data Exchange Header File Version 1.0\r\n; a comment = no entry\n[Common Infos]\n"
           "DataFile=rec.eeg\nMarkerFile=$b.vmrk\nDataFormat=BINARY\nDataOrientation=" +
           orientation + "\nNumberOfChannels=" + count + "\nSamplingInterval=2000\n" + more +
           "[Binary Infos]\nBinaryFormat=" + number + "\n[Channel Infos]\n" + channels +
           "[Comment]\nNumberOfChannels=7\n";
}

QByteArray markers(const QByteArray &lines)
{
    return "Brain Vision Data Exchange Marker File, Version 1.0\n[Common Infos]\nDataFile=rec.eeg\n"
           "[Marker Infos]\n" +
           lines;
}

} // namespace

class TestBrainVision : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void multiplexedAndVectorized();
    void singlePrecision();
    void openedByAnyFile();
    void renamedFiles();
    void markersBecomeIntervals();
    void interruptions();
    void brokenMarkers();
    void cutSamples();
    void refusedHeaders_data();
    void refusedHeaders();
    void undescribedChannels();
    void otherFilesAreNotTaken();
    void sampleOfSleep();
    void cutAnywhere();

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file could not be written");
        return file.fileName();
    }
    Recording read(const QByteArray &headerBytes, const QByteArray &data, const QByteArray &markerLines = {})
    {
        write("rec.eeg", data);
        write("rec.vmrk", markers(markerLines));
        return readBrainVision(write("rec.vhdr", headerBytes), {}, Progress());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBrainVision::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBrainVision::multiplexedAndVectorized()
{
    const std::pair<QByteArray, QByteArray> files[] = {{"MULTIPLEXED", numbers({2, 10, -4, 20, 6, -30})},
                                                       {"VECTORIZED", numbers({2, -4, 6, 10, 20, -30})}};
    for (const auto &[orientation, data] : files) {
        const Recording recording = read(header(orientation), data);
        QCOMPARE(recording.channels.size(), std::size_t{2});
        QCOMPARE(recording.channels[0].label, QStringLiteral("F, 3"));
        QCOMPARE(recording.channels[0].unit, QStringLiteral("V"));
        QCOMPARE(recording.channels[0].rateHz, 500.0);
        QCOMPARE(recording.duration, 0.006);
        QCOMPARE(samplesOf(recording.channels[0]), (std::vector<float>{1e-6F, -2e-6F, 3e-6F}));
        QCOMPARE(samplesOf(recording.channels[1]), (std::vector<float>{10e-3F, 20e-3F, -30e-3F}));
        QVERIFY(recording.notes.empty());
    }
}

void TestBrainVision::singlePrecision()
{
    const Recording recording =
        read(header("MULTIPLEXED", "IEEE_FLOAT_32", {}, "Ch1=temp,,1,C\n", "1"), singles);
    QCOMPARE(recording.channels[0].unit, QStringLiteral("C"));
    QCOMPARE(samplesOf(recording.channels[0]), (std::vector<float>{1.5F, -2, 0.25F}));
}

void TestBrainVision::openedByAnyFile()
{
    write("rec.vmrk", markers("Mk1=Stimulus,S  1,2,1,0\n"));
    write("rec.eeg", numbers({2, 10, -4, 20}));
    write("rec.vhdr", header());
    QString id;
    for (const char *name : {"rec.vhdr", "rec.eeg", "rec.vmrk"}) {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QVERIFY(recognisesBrainVision(path));
        const Recording recording = readRecording(path, {}, Progress());
        QCOMPARE(recording.format, QStringLiteral("BrainVision"));
        QCOMPARE(recording.channels.size(), std::size_t{2});
        QCOMPARE(recording.intervals.size(), std::size_t{1});
        QCOMPARE(recording.path, path);
        QVERIFY(id.isEmpty() || id == recording.contentId);
        id = recording.contentId;
    }
    write("rec.vmrk", markers("Mk1=Stimulus,S  1,3,1,0\n"));
    QVERIFY(readRecording(m_folder->filePath(QStringLiteral("rec.vhdr")), {}, Progress()).contentId != id);
    // The header may have another name than the samples.
    QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("rec.vhdr")),
                          m_folder->filePath(QStringLiteral("other.vhdr"))));
    const Recording recording =
        readBrainVision(m_folder->filePath(QStringLiteral("rec.eeg")), {}, Progress());
    QCOMPARE(recording.channels.size(), std::size_t{2});
    QVERIFY(hasNote(recording, "The file of markers, “$b.vmrk”, is not beside the header."));
}

void TestBrainVision::renamedFiles()
{
    write("new.eeg", numbers({2, 10}));
    const QString path = write("new.vhdr", header());
    const Recording recording = readBrainVision(path, {}, Progress());
    QVERIFY(hasNote(recording, "names the file rec.eeg, which is not there; new.eeg was taken"));
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("new.eeg"))));
    try {
        readBrainVision(path, {}, Progress());
        QFAIL("it was read");
    } catch (const Error &error) {
        QVERIFY(error.message().contains(QStringLiteral("“rec.eeg”, is not beside it")));
    }
}

void TestBrainVision::markersBecomeIntervals()
{
    std::vector<int> values(2000, 1);
    const Recording recording =
        read(header(), numbers(values),
             "; a comment\nMk1=New Segment,,1,1,0,20131207082920250000\nMk2=Stimulus,S  4,101,1,0\n"
             "Mk3=Comment,Sleep stage N3,1,500,0\nMk4=Bad Interval,Bad Min-Max,201,50,0\n"
             "Mk5=Comment,seizure\\1 left,301,100,1\nMk6=Response,,401,1,0\nMk7=Comment,late,9001,1,0\n");
    QCOMPARE(recording.startTime, QDateTime(QDate(2013, 12, 7), QTime(8, 29, 20, 250)));
    QCOMPARE(recording.duration, 2.0);
    const std::vector<Interval> expected = {
        {{0, 1}, QStringLiteral("SWS"), Interval::Kind::State},
        {{0.2, 0.2}, QStringLiteral("S  4"), Interval::Kind::Event},
        {{0.4, 0.5}, QStringLiteral("Bad Min-Max"), Interval::Kind::Invalid},
        {{0.6, 0.8}, QStringLiteral("seizure, left@@F, 3"), Interval::Kind::Seizure},
        {{0.8, 0.8}, QStringLiteral("Response"), Interval::Kind::Event},
        {{18, 18}, QStringLiteral("late"), Interval::Kind::Event}};
    QCOMPARE(recording.intervals.size(), expected.size());
    for (std::size_t n = 0; n < expected.size(); ++n) {
        QCOMPARE(recording.intervals[n].label, expected[n].label);
        QCOMPARE(recording.intervals[n].kind, expected[n].kind);
        QVERIFY(std::abs(recording.intervals[n].range.start - expected[n].range.start) < 1e-9);
        QVERIFY(std::abs(recording.intervals[n].range.stop - expected[n].range.stop) < 1e-9);
    }
    QVERIFY(hasNote(recording, "“late” at 18 s"));
}

// A new segment that starts later than the samples before it account for.
void TestBrainVision::interruptions()
{
    const Recording recording =
        read(header("MULTIPLEXED", "INT_16", {}, "Ch1=F3,,1,V\n", "1"), numbers({1, 2, 3, 4, 5, 6}),
             "Mk1=New Segment,,1,1,0,20131207235959998000\n"
             "Mk2=New Segment,,4,1,0,20131208000000018000\n"
             "Mk3=Stimulus,S  1,5,1,0\n");
    QCOMPARE(recording.gaps.size(), std::size_t{1});
    QVERIFY(std::abs(recording.gaps[0].start - 0.006) < 1e-9);
    QVERIFY(std::abs(recording.gaps[0].stop - 0.020) < 1e-9);
    const std::vector<float> samples = samplesOf(recording.channels[0]);
    QCOMPARE(samples.size(), std::size_t{13});
    QCOMPARE(samples[2], 3.F);
    QVERIFY(std::isnan(samples[3]) && std::isnan(samples[9]));
    QCOMPARE(samples[10], 4.F);
    QVERIFY(std::abs(recording.intervals[1].range.start - 0.022) < 1e-9);
    QVERIFY(hasNote(recording, "was interrupted 1 time(s)"));
    // Segments that overlap by the clock or lie ages apart follow one another.
    for (const char *clock : {"20131207235959998000", "20991208000000018000", "20130000000000000000", "x"})
        QVERIFY(
            read(header(), numbers({1, 2, 3, 4, 5, 6}),
                 "Mk1=New Segment,,1,1,0,20131207235959998000\nMk2=New Segment,,2,1,0," + QByteArray(clock))
                .gaps.empty());
}

void TestBrainVision::brokenMarkers()
{
    const Recording recording =
        read(header(), numbers({1, 2}),
             "Mk1=Stimulus,S  1\nMk2=\nMk3=Stimulus,S  2,-7,1,0\n"
             "Mk4=Stimulus,S  3,1,999999999999,0\nMk5=Stimulus,S  4,9223372036854775807,1,77\n");
    QCOMPARE(recording.intervals.size(), std::size_t{2});
    QVERIFY(hasNote(recording, "3 marker(s) without a readable position were left out, the first in line 5"));
}

void TestBrainVision::cutSamples()
{
    const Recording odd = read(header(), numbers({1, 2, 3, 4, 5}));
    QCOMPARE(odd.channels[0].sampleCount, 2);
    QVERIFY(hasNote(odd, "The last 2 bytes of rec.eeg are no whole sample"));
    const Recording multiplexed =
        read(header("MULTIPLEXED", "INT_16", "DataPoints=9\n"), numbers({1, 2, 3, 4}));
    QCOMPARE(multiplexed.channels[0].sampleCount, 2);
    QVERIFY(hasNote(multiplexed, "the header announces 9 samples, 2 are whole"));
    const Recording vectorized =
        read(header("VECTORIZED", "INT_16", "DataPoints=3\n"), numbers({2, 4, 6, 8, 10}));
    QCOMPARE(vectorized.channels.size(), std::size_t{1});
    QCOMPARE(samplesOf(vectorized.channels[0]), (std::vector<float>{1e-6F, 2e-6F, 3e-6F}));
    QVERIFY(hasNote(vectorized, "of 2 channels, the last 1 are not whole"));
}

void TestBrainVision::refusedHeaders_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const char *words) {
        QByteArray bytes = header();
        QTest::newRow(name) << bytes.replace(from, to) << QString::fromUtf8(words);
    };
    row("text", "=BINARY", "=ASCII", "stored as “ASCII”");
    row("spectra", "DataFormat=", "DataType=FREQUENCYDOMAIN\nDataFormat=", "only TIMEDOMAIN");
    row("order", "=MULTIPLEXED", "=SHUFFLED", "“SHUFFLED”, is neither");
    row("numbers", "=INT_16", "=INT_17", "“INT_17”");
    row("bytes", "[Channel", "UseBigEndianOrder=YES\n[Channel", "highest byte first");
    row("channels", "NumberOfChannels=2", "NumberOfChannels=two", "how many channels");
    row("too many channels", "NumberOfChannels=2", "NumberOfChannels=100001", "how many channels");
    row("more channels than bytes", "NumberOfChannels=2", "NumberOfChannels=1000",
        "before its first whole sample");
    row("interval", "=2000", "=0", "no sampling interval");
    row("tiny interval", "=2000", "=1e-320", "no sampling interval");
    row("negative", "[Channel", "DataOffset=-5\n[Channel", "negative number");
    row("offset", "[Channel", "DataOffset=9223372036854775807\n[Channel", "before its first whole sample");
    row("vectors", "=MULTIPLEXED", "=VECTORIZED\nDataPoints=9223372036854775807", "before its first whole");
}

void TestBrainVision::refusedHeaders()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    try {
        read(bytes, numbers({1, 2, 3, 4}));
        QFAIL("it was read");
    } catch (const Error &error) {
        QVERIFY2(error.message().contains(words), qPrintable(error.message()));
        QVERIFY(error.message().contains(QStringLiteral("rec.")));
    }
}

void TestBrainVision::undescribedChannels()
{
    const Recording recording =
        read(header("MULTIPLEXED", "INT_16", {}, "Ch1=F3,,half\nCh9=x\n"), numbers({1, 2, 3, 4}));
    QCOMPARE(recording.channels[1].label, QStringLiteral("channel 2"));
    QCOMPARE(recording.channels[1].unit, QString());
    QCOMPARE(samplesOf(recording.channels[1]), (std::vector<float>{2, 4}));
    QVERIFY(hasNote(recording, "resolution “half” in line 13"));
    QVERIFY(hasNote(recording, "does not describe 1 channel(s)"));
}

void TestBrainVision::otherFilesAreNotTaken()
{
    QVERIFY(!recognisesBrainVision(write("alone.eeg", numbers({1, 2}))));
    QVERIFY(!recognisesBrainVision(write("alone.vmrk", markers({}))));
    QVERIFY(!recognisesBrainVision(write("empty.vhdr", {})));
    QVERIFY(!recognisesBrainVision(write("other.vhdr", "Brain waves\n")));
    QVERIFY(!recognisesBrainVision(m_folder->path()));
    write("old.vhdr", "Brain waves\n");
    QVERIFY(!recognisesBrainVision(write("old.eeg", numbers({1, 2}))));
}

// Five seconds of 50 channels; 68 marks of high-frequency oscillations beside the mark of the start.
void TestBrainVision::sampleOfSleep()
{
    const QString folder = qEnvironmentVariable("EDGESCOPE_SAMPLES");
    if (folder.isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const QString base = folder + QStringLiteral("/ieeg-sleep-hfo/sub-01_ses-interictalsleep_run-01_ieeg");
    const Recording recording = readRecording(base + QStringLiteral(".vhdr"), {}, Progress());
    QCOMPARE(recording.channels.size(), std::size_t{50});
    QCOMPARE(recording.channels[0].label, QStringLiteral("IAR1"));
    QCOMPARE(recording.channels[49].label, QStringLiteral("PHR8"));
    QCOMPARE(recording.channels[0].rateHz, 2000.0);
    QCOMPARE(recording.duration, 5.0);
    QCOMPARE(recording.startTime, QDateTime(QDate(2013, 12, 7), QTime(8, 29, 20)));
    QCOMPARE(recording.intervals.size(), std::size_t{68});
    QCOMPARE(recording.intervals[0].range.start, 0.0015);
    QVERIFY(recording.gaps.empty());
    QFile data(base + QStringLiteral(".eeg"));
    QVERIFY(data.open(QIODevice::ReadOnly));
    const QByteArray bytes = data.readAll();
    const std::vector<float> last = samplesOf(recording.channels[49]);
    double squares = 0;
    for (qsizetype n = 0; n < 10000; ++n) {
        float stored = 0;
        std::memcpy(&stored, bytes.constData() + (n * 50 + 49) * 4, sizeof(stored));
        const float value = last[static_cast<std::size_t>(n)];
        QVERIFY(std::abs(value - stored * 1e-7F) <= std::abs(value) * 1e-6F);
        squares += double{value} * value;
    }
    // Potentials inside the skull are some ten to hundred microvolts.
    const double rms = std::sqrt(squares / 10000);
    QVERIFY(rms > 1e-6 && rms < 1e-3);
}

void TestBrainVision::cutAnywhere()
{
    const QByteArray wholeHeader = header();
    const QByteArray wholeMarkers =
        markers("Mk1=New Segment,,1,1,0,20131207082920250000\nMk2=Stimulus,S  4,3,1,0\n");
    const QByteArray data = numbers({1, 2, 3, 4, 5, 6, 7, 8});
    for (qsizetype n = 0; n < 100; ++n) {
        write("rec.vmrk", wholeMarkers.left(wholeMarkers.size() * n / 100));
        write("rec.eeg", data.left(data.size() * (n % 10) / 10));
        const QString path =
            write("rec.vhdr", n < 60 ? wholeHeader.left(wholeHeader.size() * n / 60) : wholeHeader);
        recognisesBrainVision(path);
        try {
            const Recording recording = readBrainVision(path, {}, Progress());
            for (const Channel &channel : recording.channels)
                samplesOf(channel);
        } catch (const Error &error) {
            QVERIFY(error.message().contains(QStringLiteral("rec.")));
        }
    }
}

QTEST_GUILESS_MAIN(TestBrainVision)
#include "tst_brainvision.moc"
