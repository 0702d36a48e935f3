// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/nwbwriter.h"
#include "formats/plaintext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace edgescope;

namespace {

QString samplesFolder()
{
    return qEnvironmentVariable("EDGESCOPE_SAMPLES");
}

std::vector<float> samplesOf(const Channel &channel)
{
    std::vector<float> samples(static_cast<std::size_t>(channel.sampleCount));
    const int column = channel.sourceChannel;
    channel.source->read(0, channel.sampleCount, std::span(&column, 1), samples);
    return samples;
}

double sdOf(std::span<const float> samples)
{
    double sum = 0;
    double squares = 0;
    for (const float value : samples) {
        sum += value;
        squares += double{value} * value;
    }
    const auto count = static_cast<double>(samples.size());
    return std::sqrt(squares / count - sum / count * (sum / count));
}

double secondsIn(const Recording &recording, const char *state)
{
    return totalLength(stateRanges(recording.intervals, QString::fromLatin1(state)));
}

} // namespace

// Texts of numbers as laboratories write them.
class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void columnsByAnySeparator_data();
    void columnsByAnySeparator();
    void timesTellTheRate();
    void rateIsNeeded();
    void unitOfTheOptions();
    void convertsOnlyWithItsUnit();
    void rowsAreEpochs();
    void spikeList();
    void hypnogramOfWholeNumbers();
    void folderOfChannels();
    void folderOfOneFile();
    void missingNumbersAreNaN();
    void wordsAmongNumbersAreNamed();
    void otherTextsAreRefused();
    void questionBeforeOpening();
    void scalpSeizure();
    void bonnSets();
    void mouseSeizures();
    void sleepHypnogram();

private:
    QString write(const char *name, const QByteArray &bytes);
    Recording read(const char *name, const QByteArray &bytes, const ReadOptions &options = {})
    {
        return readPlainText(write(name, bytes), options, Progress());
    }
    QString refusal(const char *name, const QByteArray &bytes, const ReadOptions &options = {});

    QTemporaryDir m_folder;
};

QString TestPlainText::write(const char *name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(QString::fromLatin1(name));
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", name);
    return path;
}

QString TestPlainText::refusal(const char *name, const QByteArray &bytes, const ReadOptions &options)
{
    try {
        read(name, bytes, options);
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

void TestPlainText::columnsByAnySeparator_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("label");
    QTest::newRow("spaces") << QByteArray("  1.5   -20 \n") << QByteArray(" 2.5 30\n") << "ch1";
    QTest::newRow("commas") << QByteArray("1.5,-20\r\n") << QByteArray("2.5,30\r\n") << "ch1";
    QTest::newRow("tabs") << QByteArray("1.5\t-20\n") << QByteArray("2.5\t30\n") << "ch1";
    QTest::newRow("semicolons") << QByteArray("1,5;-20\n") << QByteArray("2,5;30\n") << "ch1";
    QTest::newRow("names") << QByteArray("\xEF\xBB\xBF\"left\",\"right\"\n# recorded at night\n1.5,-20\n")
                           << QByteArray("2.5,30\n") << "left";
    QTest::newRow("end of line") << QByteArray("1.5,-20,\n") << QByteArray("2.5,30,\n") << "ch1";
}

void TestPlainText::columnsByAnySeparator()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, other);
    QFETCH(QString, label);
    ReadOptions options;
    options.rateHz = 250;
    const Recording recording = read("columns.txt", first + other.repeated(19), options);
    QCOMPARE(recording.channels.size(), std::size_t{2});
    QCOMPARE(recording.channels[0].label, label);
    QCOMPARE(recording.channels[0].rateHz, 250.0);
    QCOMPARE(recording.duration, 20.0 / 250);
    const std::vector<float> left = samplesOf(recording.channels[0]);
    const std::vector<float> right = samplesOf(recording.channels[1]);
    QCOMPARE(left.size(), std::size_t{20});
    QCOMPARE(left[0], 1.5F);
    QCOMPARE(left[19], 2.5F);
    QCOMPARE(right[0], -20.0F);
    QCOMPARE(right[19], 30.0F);
}

void TestPlainText::timesTellTheRate()
{
    QByteArray seconds("time,Fp1\n");
    QByteArray milliseconds("time (ms);Fp1\n");
    for (int n = 0; n < 100; ++n) {
        seconds += QByteArray::number(12 + n * 0.004) + ',' + QByteArray::number(n % 7) + '\n';
        milliseconds += QByteArray::number(n * 4) + ';' + QByteArray::number(n % 7) + '\n';
    }
    for (const Recording &recording : {read("s.csv", seconds), read("ms.csv", milliseconds)}) {
        QCOMPARE(recording.channels.size(), std::size_t{1});
        QCOMPARE(recording.channels[0].label, QStringLiteral("Fp1"));
        QVERIFY(std::abs(recording.channels[0].rateHz - 250) < 1e-6);
        QCOMPARE(recording.channels[0].sampleCount, 100);
    }
    QCOMPARE(read("s.csv", seconds).startOffset, 12.0); // the file's own clock
}

void TestPlainText::rateIsNeeded()
{
    const QString message = refusal("rate.txt", QByteArray("10\n-12\n13.5\n").repeated(20));
    QVERIFY(message.contains(QStringLiteral("rate.txt")));
    QVERIFY(message.contains(QStringLiteral("--rate HZ")));
}

void TestPlainText::unitOfTheOptions()
{
    ReadOptions options;
    options.rateHz = 100;
    options.signalUnit = QStringLiteral("V");
    options.signalScale = 1e-6;
    const Recording recording = read("unit.txt", QByteArray("10\n-12\n13.5\n").repeated(20), options);
    QCOMPARE(recording.channels[0].unit, QStringLiteral("V"));
    QVERIFY(std::abs(samplesOf(recording.channels[0])[2] - 13.5e-6F) < 1e-12F);
}

// NWB files hold volts: numbers of an unknown unit must not become any.
void TestPlainText::convertsOnlyWithItsUnit()
{
    const QByteArray bytes = QByteArray("10,1\n-12,2.5\n13.5,3\n").repeated(20);
    ReadOptions options;
    options.rateHz = 100;
    const QString path = m_folder.filePath(QStringLiteral("converted.nwb"));
    try {
        writeNwb(read("unknown.csv", bytes, options), {}, path, Progress());
        QFAIL("it was converted");
    } catch (const Error &error) {
        QVERIFY(error.message().contains(QStringLiteral("unknown.csv")));
        QVERIFY(error.message().contains(QStringLiteral("--unit")));
    }
    QVERIFY(!QFile::exists(path));
    options.signalUnit = QStringLiteral("V");
    options.signalScale = 1e-6;
    const Recording before = read("microvolts.csv", bytes, options);
    writeNwb(before, {}, path, Progress());
    const Recording after = readRecording(path, {}, Progress());
    QCOMPARE(after.channels.size(), std::size_t{2});
    QCOMPARE(after.channels[1].rateHz, 100.0);
    QCOMPARE(after.channels[1].label, QStringLiteral("ch2"));
    QCOMPARE(samplesOf(after.channels[1]), samplesOf(before.channels[1]));
}

void TestPlainText::rowsAreEpochs()
{
    QByteArray bytes;
    for (int row = 0; row < 5; ++row) {
        QByteArrayList cells;
        for (int column = 0; column < 40; ++column)
            cells << QByteArray::number(row * 40 + column + 0.5);
        bytes += cells.join(',') + '\n';
    }
    ReadOptions options;
    options.rateHz = 100;
    const Recording recording = read("epochs.csv", bytes, options);
    QCOMPARE(recording.channels.size(), std::size_t{1});
    const std::vector<float> samples = samplesOf(recording.channels[0]);
    QCOMPARE(samples.size(), std::size_t{200});
    for (std::size_t n = 0; n < samples.size(); ++n)
        QCOMPARE(samples[n], static_cast<float>(n) + 0.5F);
    QVERIFY(recording.notes[0].message.contains(QStringLiteral("5 rows of 40")));
}

void TestPlainText::spikeList()
{
    QByteArray byTime("time unit\n");
    QByteArray byUnit;
    for (int n = 0; n < 60; ++n)
        byTime += QByteArray::number(0.013 * n * n / 60 + 0.001 * n, 'g', 12) + ' ' +
                  QByteArray::number(3 + n % 2) + '\n';
    for (const int unit : {7, 9})
        for (int n = 0; n < 30; ++n)
            byUnit +=
                QByteArray::number(unit) + ',' + QByteArray::number(0.01 * n * n + 0.002, 'g', 12) + '\n';
    const Recording first = read("spikes.txt", byTime);
    QCOMPARE(first.units.size(), std::size_t{2});
    QCOMPARE(first.units[0].label, QStringLiteral("3"));
    QCOMPARE(first.units[1].spikeTimes.size(), std::size_t{30});
    QVERIFY(first.channels.empty());
    const Recording second = read("byunit.csv", byUnit);
    QCOMPARE(second.units.size(), std::size_t{2});
    QCOMPARE(second.units[1].label, QStringLiteral("9"));
    QCOMPARE(second.units[1].spikeTimes[2], 0.042);
}

void TestPlainText::hypnogramOfWholeNumbers()
{
    const Recording aasm = read("night_20s.txt", QByteArray("0\n1\n2\n3\n4\n-1\n").repeated(5));
    QCOMPARE(secondsIn(aasm, "AWAKE"), 100.0);
    QCOMPARE(secondsIn(aasm, "LSL"), 200.0);
    QCOMPARE(secondsIn(aasm, "SWS"), 100.0);
    QCOMPARE(secondsIn(aasm, "REM"), 100.0);
    const Recording withFive = read("night.txt", QByteArray("0\n3\n4\n5\n").repeated(5));
    QCOMPARE(secondsIn(withFive, "SWS"), 300.0);
    QCOMPARE(secondsIn(withFive, "REM"), 150.0);
}

void TestPlainText::folderOfChannels()
{
    write("array/ch10.txt", QByteArray("5\n6\n7.5\n").repeated(10));
    write("array/ch9.txt", QByteArray("1\n2\n3.5\n").repeated(10));
    write("array/README.txt", "Two channels of one minute.\nSecond line of words.\n");
    write("array/short.txt", QByteArray("1\n2\n3.5\n").repeated(7));
    ReadOptions options;
    options.rateHz = 10;
    const QString folder = m_folder.filePath(QStringLiteral("array"));
    QVERIFY(recognisesPlainText(folder));
    const Recording recording = readRecording(folder, options, Progress());
    QCOMPARE(recording.channels.size(), std::size_t{2});
    QCOMPARE(recording.channels[0].label, QStringLiteral("ch9")); // as a reader counts
    QCOMPARE(samplesOf(recording.channels[1])[2], 7.5F);
    QVERIFY(recording.notes[0].message.contains(QStringLiteral("short.txt")));
    QVERIFY(recording.notes[1].message.contains(QStringLiteral("not read: README.txt.")));
    QVERIFY(!recording.contentId.isEmpty());
    QCOMPARE(recording.files,
             (QStringList{folder + QStringLiteral("/ch9.txt"), folder + QStringLiteral("/ch10.txt")}));
}

// A folder of one such file is what the file is: here the states of a night, which need no rate.
void TestPlainText::folderOfOneFile()
{
    write("night/night_20s.txt", QByteArray("0\n3\n4\n5\n").repeated(5));
    write("night/notes.txt", "Scored by two persons.\n");
    const QString folder = m_folder.filePath(QStringLiteral("night"));
    const Recording recording = readRecording(folder, {}, Progress());
    QCOMPARE(recording.path, folder);
    QVERIFY(recording.channels.empty());
    QCOMPARE(secondsIn(recording, "SWS"), 200.0);
    QVERIFY(recording.notes.back().message.contains(QStringLiteral("notes.txt")));
}

void TestPlainText::missingNumbersAreNaN()
{
    ReadOptions options;
    options.rateHz = 10;
    const Recording recording = read("holes.csv", QByteArray("1,2\n,nan\n3,4\n").repeated(10), options);
    QVERIFY(std::isnan(samplesOf(recording.channels[0])[1]));
    QVERIFY(std::isnan(samplesOf(recording.channels[1])[1]));
    QCOMPARE(samplesOf(recording.channels[1])[2], 4.0F);
}

void TestPlainText::wordsAmongNumbersAreNamed()
{
    ReadOptions options;
    options.rateHz = 10;
    const QByteArray good = QByteArray("1,2\n").repeated(16);
    QVERIFY(refusal("word.csv", good + "3,left\n4,5\n", options)
                .contains(QStringLiteral("“left” in line 17, column 2")));
    QVERIFY(refusal("short.csv", good + "3\n4,5\n", options)
                .contains(QStringLiteral("line 17 has 1 columns, the lines before have 2")));
}

void TestPlainText::otherTextsAreRefused()
{
    QVERIFY(!recognisesPlainText(write("letter.txt", "Dear colleague,\nthe recording is on the disk.\n")));
    QVERIFY(!recognisesPlainText(write("binary.txt", QByteArray("1 2\n\0\1\2", 7).repeated(20))));
    QVERIFY(!recognisesPlainText(write("empty.txt", {})));
    QVERIFY(!recognisesPlainText(write("short.txt", "1 2 3\n")));
    QVERIFY(!recognisesPlainText(m_folder.filePath(QStringLiteral("missing.txt"))));
}

void TestPlainText::questionBeforeOpening()
{
    const auto question = importQuestion(write("ask.csv", QByteArray("1.5,2\n3,4\n").repeated(10)));
    QVERIFY(question);
    QCOMPARE(question->layout.columns, std::size_t{2});
    QCOMPARE(question->preview[1], (QStringList{QStringLiteral("3"), QStringLiteral("4")}));
    QVERIFY(!importQuestion(write("hypnogram.txt", QByteArray("0\n1\n2\n3\n").repeated(10))));
    QVERIFY(!importQuestion(write("letter.txt", "Dear colleague,\n")));
}

// The standard deviations of 50 s each, cut to whole numbers, found when the recording was described.
void TestPlainText::scalpSeizure()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    ReadOptions options;
    options.rateHz = 100;
    const Recording recording =
        readRecording(samplesFolder() + QStringLiteral("/seizure-scalp-tle"), options, Progress());
    QCOMPARE(recording.channels.size(), std::size_t{21});
    QCOMPARE(recording.duration, 500.0);
    const std::vector<float> first = samplesOf(recording.channels[0]);
    QCOMPARE(recording.channels[0].label, QStringLiteral("ch01"));
    constexpr double expected[] = {26, 27, 26, 27, 28, 30, 26, 83, 107, 73};
    for (std::size_t part = 0; part < 10; ++part)
        QCOMPARE(std::floor(sdOf(std::span(first).subspan(part * 5000, 5000))), expected[part]);
}

void TestPlainText::bonnSets()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    ReadOptions options;
    options.rateHz = 173.61;
    const std::pair<const char *, double> sets[] = {{"Z", 40}, {"O", 68}, {"N", 52}, {"F", 75}, {"S", 337}};
    for (const auto &[set, meanSd] : sets) {
        const Recording recording =
            readRecording(samplesFolder() + QStringLiteral("/seizure-bonn/") + QString::fromLatin1(set),
                          options, Progress());
        QCOMPARE(recording.channels.size(), std::size_t{20});
        double sum = 0;
        for (const Channel &channel : recording.channels) {
            QCOMPARE(channel.sampleCount, 4097);
            sum += sdOf(samplesOf(channel));
        }
        QVERIFY2(std::abs(sum / 20 - meanSd) <= 0.5, set);
    }
}

void TestPlainText::mouseSeizures()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    ReadOptions options;
    options.rateHz = 100;
    const Recording recording = readRecording(
        samplesFolder() + QStringLiteral("/seizure-mouse-lfp/sample_149_sequences_with_seizures.csv"),
        options, Progress());
    QCOMPARE(recording.channels.size(), std::size_t{1});
    QCOMPARE(recording.duration, 745.0);
    // Large seizures about rows 24–29 and 124–127 of 5 s.
    const std::vector<float> samples = samplesOf(recording.channels[0]);
    const double whole = sdOf(samples);
    QVERIFY(sdOf(std::span(samples).subspan(25 * 500, 4 * 500)) > 1.5 * whole);
    QVERIFY(sdOf(std::span(samples).subspan(125 * 500, 2 * 500)) > 1.5 * whole);
}

void TestPlainText::sleepHypnogram()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording recording =
        readRecording(samplesFolder() + QStringLiteral("/hypnogram/yasa_6hrs_hypno_30s.txt"), {}, Progress());
    QCOMPARE(recording.duration, 720 * 30.0);
    QCOMPARE(secondsIn(recording, "AWAKE"), 43 * 30.0);
    QCOMPARE(secondsIn(recording, "LSL"), (22 + 318) * 30.0);
    QCOMPARE(secondsIn(recording, "SWS"), 182 * 30.0);
    QCOMPARE(secondsIn(recording, "REM"), 155 * 30.0);
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
