// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/nwbwriter.h"

#include "core/error.h"
#include "formats/format.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace edgescope;

// What is written is read again, by this program's reader and, with h5py, by another.
class TestNwbWriter : public QObject
{
    Q_OBJECT
private slots:
    void roundTrip();
    void roundTripAgainIsEqual();
    void classesAndTheirSources();
    void wholeNumbersSaturate();
    void missingSamplesNeedFloats();
    void gapsSurvive();
    void statesAlone();
    void channelsOfSeveralRates();
    void waveformsOfUnknownUnit();
    void waveformsOfSeveralRates();
    void otherProgramReadsIt();
    void unfinishedFileIsRemoved();
    void olderFileIsReplacedAtTheEnd();
    void cancelledCopyLeavesNothing();
    void folderThatCannotBeWritten();
    void regionOutsideTheTable();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static Recording made();
    Recording written(const Recording &recording, const char *name);
    static std::vector<float> samples(const Recording &recording, std::size_t channel);

    QTemporaryDir m_folder;
};

// Two channels of a ramp and its negative, with a missing sample.
class Ramp : public SampleSource
{
public:
    static float value(std::int64_t sample, int channel)
    {
        if (sample == 1234 && channel == 1)
            return std::numeric_limits<float>::quiet_NaN();
        return static_cast<float>(channel == 0 ? sample : -sample) * 1.1e-7f;
    }
    void read(std::int64_t first, std::int64_t count, std::span<const int> channels,
              std::span<float> out) const override
    {
        std::size_t n = 0;
        for (const int channel : channels)
            for (std::int64_t sample = first; sample < first + count; ++sample)
                out[n++] = value(sample, channel);
    }
};

Recording TestNwbWriter::made()
{
    Recording recording;
    recording.path = QStringLiteral("/somewhere/made.dat");
    recording.startTime = QDateTime(QDate(2022, 2, 3), QTime(4, 5, 6, 789), Qt::OffsetFromUTC, -3 * 3600);
    recording.electrodes = {{QStringLiteral("A1"), QStringLiteral("V1"), 0.0, 400.0},
                            {QStringLiteral("A2"), QString(), 400.0, std::nullopt}};
    // Times that no short decimal or single precision holds.
    recording.units = {{QStringLiteral("one"), {std::nextafter(0.1, 1), 1.0 / 3, 2.5}, 1},
                       {QStringLiteral("two"), {}, -1},
                       {QStringLiteral("drei µ"), {std::sqrt(2.0), 9.999999999999998}, 0}};
    recording.units[0].waveform = std::make_shared<const Waveform>(
        Waveform{{0, -5e-5F, 1.1e-5F}, {1e-6F, 2e-6F, 3e-6F}, 20000, QStringLiteral("V")});
    recording.units[2].waveform =
        std::make_shared<const Waveform>(Waveform{{0.1F, -0.2F}, {}, 20000, QStringLiteral("V")});
    recording.unitColumns = {
        {QStringLiteral("quality"), {QStringLiteral("good"), QString(), QStringLiteral("größer")}},
        {QStringLiteral("a/b"), {QStringLiteral("x"), QStringLiteral("x"), QStringLiteral("y")}}};
    const auto ramp = std::make_shared<const Ramp>();
    for (int n = 0; n < 2; ++n)
        recording.channels.push_back({n == 0 ? QStringLiteral("A2") : QStringLiteral("extra"),
                                      QStringLiteral("V"), 1000.0 / 3, 0.0, 4000, n == 0 ? 1 : -1, ramp, n});
    recording.intervals = {{{0, 1.0 / 7}, QStringLiteral("AWAKE"), Interval::Kind::State},
                           {{1.0 / 7, 3}, QStringLiteral("my state"), Interval::Kind::State},
                           {{4, 5}, QStringLiteral("sz"), Interval::Kind::Seizure},
                           {{5, 6}, QStringLiteral("artefact"), Interval::Kind::Invalid},
                           {{6, 6}, QStringLiteral("tone"), Interval::Kind::Event}};
    finishRecording(recording);
    return recording;
}

Recording TestNwbWriter::written(const Recording &recording, const char *name)
{
    UnitClasses classes;
    classes.classes = {UnitClass::Inhibitory, UnitClass::Unclassified, UnitClass::Excitatory};
    classes.sources.resize(3);
    writeNwb(recording, classes, path(name), {});
    return readRecording(path(name), {}, {});
}

std::vector<float> TestNwbWriter::samples(const Recording &recording, std::size_t channel)
{
    const Channel &one = recording.channels[channel];
    std::vector<float> values(static_cast<std::size_t>(one.sampleCount));
    one.source->read(0, one.sampleCount, {&one.sourceChannel, 1}, values);
    return values;
}

void TestNwbWriter::roundTrip()
{
    const Recording before = made();
    const Recording after = written(before, "round.nwb");
    QCOMPARE(after.startTime, before.startTime);
    QCOMPARE(after.startOffset, 0.0);
    QCOMPARE(after.duration, before.duration);
    QCOMPARE(after.units.size(), before.units.size());
    for (std::size_t n = 0; n < before.units.size(); ++n) {
        QCOMPARE(after.units[n].label, before.units[n].label);
        QCOMPARE(after.units[n].electrode, before.units[n].electrode);
        QVERIFY(after.units[n].spikeTimes == before.units[n].spikeTimes); // bit by bit
    }
    QVERIFY(*after.units[0].waveform == *before.units[0].waveform);
    QVERIFY(!after.units[1].waveform);
    QVERIFY(*after.units[2].waveform == *before.units[2].waveform);
    QCOMPARE(fileClasses(after).classes,
             (std::vector<UnitClass>{UnitClass::Inhibitory, UnitClass::Unclassified, UnitClass::Excitatory}));
    QCOMPARE(after.unitColumns.size(), std::size_t(3));
    QCOMPARE(after.unitColumns[0].name, QStringLiteral("cell_type"));
    QCOMPARE(after.unitColumns[1].values, before.unitColumns[0].values);
    QCOMPARE(after.unitColumns[2].name, QStringLiteral("a_b"));
    QVERIFY(after.intervals == before.intervals);
    QCOMPARE(after.electrodes[0].label, QStringLiteral("A1"));
    QCOMPARE(after.electrodes[0].location, QStringLiteral("V1"));
    QCOMPARE(after.electrodes[0].yMicrometres, std::optional(400.0));
    QCOMPARE(after.electrodes[1].location, QString());
    QCOMPARE(after.channels.size(), std::size_t(2));
    for (std::size_t n = 0; n < 2; ++n) {
        QCOMPARE(after.channels[n].label, before.channels[n].label);
        QCOMPARE(after.channels[n].rateHz, 1000.0 / 3);
        QCOMPARE(after.channels[n].sampleCount, std::int64_t(4000));
        const std::vector<float> values = samples(after, n);
        for (std::int64_t sample = 0; sample < 4000; ++sample) {
            const float wanted = Ramp::value(sample, static_cast<int>(n));
            const float found = values[static_cast<std::size_t>(sample)];
            QVERIFY(found == wanted || (std::isnan(found) && std::isnan(wanted)));
        }
    }
}

void TestNwbWriter::roundTripAgainIsEqual()
{
    const Recording once = written(made(), "once.nwb");
    const Recording twice = written(once, "twice.nwb");
    QVERIFY(once.intervals == twice.intervals);
    QCOMPARE(once.unitColumns.size(), twice.unitColumns.size());
    QCOMPARE(once.electrodes.size(), twice.electrodes.size());
    QCOMPARE(once.channels[1].label, twice.channels[1].label);
    QVERIFY(once.units[2].spikeTimes == twice.units[2].spikeTimes);
}

// The classes in use stand before all others, and converting once more tells of the present ones.
void TestNwbWriter::classesAndTheirSources()
{
    using enum UnitClass;
    Recording before = made();
    before.unitColumns.push_back(
        {QStringLiteral("guess"), {QStringLiteral("E"), QStringLiteral("E"), QStringLiteral("E")}});
    const UnitClasses first = {{Inhibitory, Excitatory, Unclassified},
                               {QStringLiteral("by hand"), QStringLiteral("suggested by waveform"), {}}};
    writeNwb(before, first, path("sources.nwb"), {});
    const Recording once = readRecording(path("sources.nwb"), {}, {});
    QCOMPARE(fileClasses(once).classes, first.classes);
    QCOMPARE(once.unitColumns[0].name, QStringLiteral("cell_type"));
    QCOMPARE(once.unitColumns[1].name, QStringLiteral("class_source"));
    QCOMPARE(once.unitColumns[1].values, first.sources);
    for (const Unit &unit : once.units)
        QVERIFY(unit.label != u"by hand");
    const UnitClasses second = {{Excitatory, Excitatory, Inhibitory},
                                {QStringLiteral("column cell_type"), QStringLiteral("by hand"),
                                 QStringLiteral("suggested by interactions")}};
    writeNwb(once, second, path("again.nwb"), {});
    const Recording twice = readRecording(path("again.nwb"), {}, {});
    QCOMPARE(fileClasses(twice).classes, second.classes);
    QCOMPARE(twice.unitColumns.size(), once.unitColumns.size());
    QCOMPARE(twice.unitColumns[1].values, second.sources);
}

void TestNwbWriter::wholeNumbersSaturate()
{
    NwbWriter writer(path("counts.nwb"), QStringLiteral("counts"), {});
    NwbSeries series;
    series.name = QStringLiteral("LFP");
    series.rateHz = 2;
    series.start = 1.5;
    series.channelCount = 2;
    series.voltsPerCount = 1e-6;
    const int handle = writer.addSeries(series);
    // Pieces that are no multiple of a chunk (8 frames) and values beyond ± 32767 counts.
    std::vector<float> values;
    for (int frame = 0; frame < 21; ++frame) {
        values.push_back(static_cast<float>(frame) * 1e-6f);
        values.push_back(frame % 2 == 0 ? 1.0f : -1.0f);
    }
    writer.appendSamples(handle, std::span<const float>(values).first(6));
    writer.appendSamples(handle, std::span<const float>(values).subspan(6));
    writer.finish();

    const Recording recording = readRecording(path("counts.nwb"), {}, {});
    QVERIFY(!recording.startTime.isValid());
    QCOMPARE(recording.startOffset, 1.5);
    QCOMPARE(recording.duration, 10.5);
    QCOMPARE(recording.channels[0].label, QStringLiteral("LFP 1"));
    for (int frame = 0; frame < 21; ++frame) {
        QCOMPARE(samples(recording, 0)[static_cast<std::size_t>(frame)], static_cast<float>(frame * 1e-6));
        QCOMPARE(samples(recording, 1)[static_cast<std::size_t>(frame)],
                 static_cast<float>(frame % 2 == 0 ? 32767e-6 : -32768e-6));
    }
}

void TestNwbWriter::missingSamplesNeedFloats()
{
    NwbWriter writer(path("nan.nwb"), QStringLiteral("nan"), {});
    NwbSeries series;
    series.name = QStringLiteral("LFP");
    series.rateHz = 10;
    series.channelCount = 1;
    series.voltsPerCount = 1e-6;
    const int handle = writer.addSeries(series);
    const float missing = std::numeric_limits<float>::quiet_NaN();
    QVERIFY_EXCEPTION_THROWN(writer.appendSamples(handle, {&missing, 1}), Error);
}

void TestNwbWriter::gapsSurvive()
{
    const Recording before = readRecording(QStringLiteral(TEST_DATA "/nwb/timestamps_gap.nwb"), {}, {});
    writeNwb(before, fileClasses(before), path("gap.nwb"), {});
    const Recording after = readRecording(path("gap.nwb"), {}, {});
    QVERIFY(after.gaps == before.gaps);
    QVERIFY(after.intervals.empty());
    QVERIFY(std::isnan(samples(after, 0)[120]));
    QCOMPARE(samples(after, 0)[150], 100.0f);
}

// Looks at the file with h5py, the library of the format's own tools: types, references, ragged columns.
// A scored night without spikes or signals.
void TestNwbWriter::statesAlone()
{
    Recording night;
    night.path = QStringLiteral("night.txt");
    night.intervals = {{{0, 30}, QStringLiteral("AWAKE"), Interval::Kind::State},
                       {{30, 90}, QStringLiteral("SWS"), Interval::Kind::State}};
    night.duration = 120; // half a minute without a score at the end
    const Recording read = written(night, "night.nwb");
    QVERIFY(read.intervals == night.intervals);
    QCOMPARE(read.duration, 120.0);
}

// Each channel keeps its own name though they are stored as several series.
void TestNwbWriter::channelsOfSeveralRates()
{
    Recording recording = made();
    recording.channels.resize(2);
    recording.channels[0].label = QStringLiteral("EEG");
    recording.channels[1].label = QStringLiteral("EMG");
    recording.channels[1].rateHz = 12.8;
    for (Channel &channel : recording.channels)
        channel.electrode = -1;
    const Recording read = written(recording, "rates.nwb");
    QCOMPARE(read.channels.size(), std::size_t{2});
    QCOMPARE(read.channels[0].label, QStringLiteral("EEG"));
    QCOMPARE(read.channels[1].label, QStringLiteral("EMG"));
    QCOMPARE(read.channels[1].rateHz, 12.8);
}

void TestNwbWriter::waveformsOfUnknownUnit()
{
    Recording recording = made();
    const auto unknown = std::make_shared<const Waveform>(Waveform{{1, -2, 3}, {}, 30000, QString()});
    recording.units[0].waveform = nullptr;
    recording.units[2].waveform = unknown;
    const Recording read = written(recording, "unknown.nwb");
    QVERIFY(*read.units[2].waveform == *unknown);
    QVERIFY(leftOutOfNwb(recording).isEmpty());
}

void TestNwbWriter::waveformsOfSeveralRates()
{
    Recording recording = made();
    recording.units[2].waveform =
        std::make_shared<const Waveform>(Waveform{{1, -2, 3}, {}, 30000, QStringLiteral("V")});
    QVERIFY(leftOutOfNwb(recording).contains(QStringLiteral("Waveforms of 1 unit(s)")));
    const Recording read = written(recording, "waves.nwb");
    QVERIFY(*read.units[0].waveform == *recording.units[0].waveform);
    QVERIFY(!read.units[2].waveform);
}

void TestNwbWriter::otherProgramReadsIt()
{
    written(made(), "other.nwb");
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(TEST_DATA "/nwb/check_written.py"), path("other.nwb")});
    QVERIFY2(python.waitForFinished(), qPrintable(python.errorString()));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("fine"));
}

void TestNwbWriter::unfinishedFileIsRemoved()
{
    const QStringList before = QDir(m_folder.path()).entryList();
    {
        NwbWriter writer(path("unfinished.nwb"), QStringLiteral("unfinished"), {});
        QVERIFY(QFile::exists(path("unfinished.nwb.part")));
        QVERIFY(!QFile::exists(path("unfinished.nwb")));
    }
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
}

void TestNwbWriter::olderFileIsReplacedAtTheEnd()
{
    QFile older(path("older.nwb"));
    QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
    older.close();
    NwbWriter writer(path("older.nwb"), QStringLiteral("newer"), {});
    writer.writeUnits({{QStringLiteral("a"), {1.0}, -1}}, {});
    QCOMPARE(QFile(path("older.nwb")).size(), qint64(5));
    writer.finish();
    QCOMPARE(readRecording(path("older.nwb"), {}, {}).units.size(), std::size_t(1));
    QVERIFY(!QFile::exists(path("older.nwb.part")));
}

void TestNwbWriter::cancelledCopyLeavesNothing()
{
    const Progress stopped([] { return true; }, {});
    QVERIFY_EXCEPTION_THROWN(
        writeNwb(made(), {{UnitClass::Excitatory, {}, {}}, {}}, path("cancelled.nwb"), stopped), Cancelled);
    QVERIFY(!QFile::exists(path("cancelled.nwb")));
    QVERIFY(!QFile::exists(path("cancelled.nwb.part")));
}

void TestNwbWriter::folderThatCannotBeWritten()
{
    for (const QString &target : {path("no such folder/a.nwb"), m_folder.path()}) {
        try {
            NwbWriter writer(target, {}, {});
            QFAIL("the file was made");
        } catch (const Error &error) {
            QVERIFY2(error.message().contains(target), error.what());
        }
    }
}

void TestNwbWriter::regionOutsideTheTable()
{
    NwbWriter writer(path("outside.nwb"), {}, {});
    writer.writeUnits({{QStringLiteral("a"), {1.0}, 3}}, {});
    QVERIFY_EXCEPTION_THROWN(writer.finish(), Error);
}

QTEST_GUILESS_MAIN(TestNwbWriter)
#include "tst_nwbwriter.moc"
