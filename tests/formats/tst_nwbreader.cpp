// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/format.h"

#include "core/error.h"
#include "core/parallel.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace edgescope;

// Files in tests/data/nwb are made by the script beside them, with another writer of HDF5.
class TestNwbReader : public QObject
{
    Q_OBJECT
private slots:
    void unitsOutsideTheUsualPlace();
    void mendsSpikeTimes();
    void saysMilliseconds();
    void scalesSignals();
    void missingRateCanBeGiven();
    void gapsInTimestamps();
    void irregularTimestamps();
    void intervals();
    void meanWaveforms();
    void meanWaveformsOfElectrodes();
    void waveformsOfSpikes();
    void readsFromSeveralThreads();
    void humanRecording();
    void probeRecording();
    void oldFiles();

private:
    static Recording open(const char *name, const ReadOptions &options = {});
    static QString sample(const char *name);
    static bool hasNote(const Recording &recording, const char *words);
    static std::vector<float> samples(const Channel &channel, std::int64_t first, std::int64_t count);
};

Recording TestNwbReader::open(const char *name, const ReadOptions &options)
{
    return readRecording(QStringLiteral(TEST_DATA "/nwb/") + QString::fromLatin1(name), options, {});
}

QString TestNwbReader::sample(const char *name)
{
    const QString folder = qEnvironmentVariable("EDGESCOPE_SAMPLES");
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/nwb/") + QString::fromLatin1(name);
}

bool TestNwbReader::hasNote(const Recording &recording, const char *words)
{
    return std::any_of(recording.notes.begin(), recording.notes.end(),
                       [words](const Note &note) { return note.message.contains(QString::fromUtf8(words)); });
}

std::vector<float> TestNwbReader::samples(const Channel &channel, std::int64_t first, std::int64_t count)
{
    std::vector<float> values(static_cast<std::size_t>(count));
    channel.source->read(first, count, {&channel.sourceChannel, 1}, values);
    return values;
}

void TestNwbReader::unitsOutsideTheUsualPlace()
{
    const Recording recording = open("units_in_processing.nwb");
    QCOMPARE(recording.format, QStringLiteral("NWB"));
    QCOMPARE(recording.startTime,
             QDateTime(QDate(2023, 5, 4), QTime(10, 20, 30, 500), Qt::OffsetFromUTC, 7200));
    QCOMPARE(recording.units.size(), std::size_t(3));
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{0.5, 1.5}));
    QVERIFY(recording.units[1].spikeTimes.empty());
    QCOMPARE(recording.units[2].spikeTimes, (std::vector<double>{0.25, 7.75, 9.0}));
    QCOMPARE(recording.units[2].label, QStringLiteral("tetrode 2 α"));
    QCOMPARE(recording.units[0].electrode, 2);
    QCOMPARE(recording.units[1].electrode, -1);
    QCOMPARE(recording.units[2].electrode, 0);
    QVERIFY(recording.duration > 9.0 && recording.duration < 9.0 + 1e-9);

    // In the file's order; no ragged column, nor the one that names the units.
    QCOMPARE(recording.unitColumns.size(), std::size_t(3));
    QCOMPARE(recording.unitColumns[0].name, QStringLiteral("odd"));
    QCOMPARE(recording.unitColumns[1].values,
             (std::vector<QString>{QStringLiteral("0.5"), QString(), QStringLiteral("2")}));
    QCOMPARE(recording.unitColumns[2].values.front(), QStringLiteral("TRUE"));
    QCOMPARE(fileClasses(recording).classes,
             (std::vector<UnitClass>{UnitClass::Inhibitory, UnitClass::Unclassified, UnitClass::Excitatory}));

    QCOMPARE(recording.electrodes.size(), std::size_t(3));
    QCOMPARE(recording.electrodes[1].location, QStringLiteral("CA1"));
    QCOMPARE(recording.electrodes[2].location, QString());
    QCOMPARE(recording.electrodes[1].xMicrometres, std::optional(400.0));
    QCOMPARE(recording.electrodes[1].yMicrometres, std::optional(100.0));
    QVERIFY(!recording.electrodes[2].yMicrometres);
    QVERIFY(recording.channels.empty());
}

void TestNwbReader::mendsSpikeTimes()
{
    const Recording recording = open("odd_spike_times.nwb");
    QCOMPARE(recording.units.size(), std::size_t(4));
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{1.0, 2.0, 3.0}));
    QCOMPARE(recording.units[1].spikeTimes, (std::vector<double>{0.5}));
    QCOMPARE(recording.units[3].label, QStringLiteral("3"));
    QCOMPARE(recording.duration, 10.0);
    QVERIFY(recording.unitColumns.empty());
    QVERIFY(!recording.startTime.isValid());
    QVERIFY(hasNote(recording, "not a date"));
    QVERIFY(hasNote(recording, "not sorted"));
    QVERIFY(hasNote(recording, "not numbers"));
    QVERIFY(hasNote(recording, "before the start"));
    QVERIFY(hasNote(recording, "beyond the end"));
}

void TestNwbReader::saysMilliseconds()
{
    QVERIFY(hasNote(open("milliseconds.nwb"), "milliseconds"));
    QVERIFY(!hasNote(open("units_in_processing.nwb"), "milliseconds"));
}

void TestNwbReader::scalesSignals()
{
    const Recording recording = open("signals.nwb");
    QVERIFY(hasNote(recording, "no sorted units"));
    QVERIFY(hasNote(recording, "/acquisition/nodata has no data"));
    QVERIFY(hasNote(recording, "/acquisition/nochannels has no samples"));
    QVERIFY(hasNote(recording, "/acquisition/norate states no sampling rate"));
    // LFP, then other slow signals, then raw ones.
    QCOMPARE(recording.channels.size(), std::size_t(5));
    const Channel &lfp = recording.channels[1];
    QCOMPARE(recording.channels[0].electrode, 1);
    QCOMPARE(lfp.electrode, 0);
    QCOMPARE(lfp.rateHz, 1250.0);
    QCOMPARE(lfp.start, 2.0);
    QCOMPARE(lfp.unit, QStringLiteral("V"));
    QCOMPARE(samples(recording.channels[0], 0, 3),
             (std::vector<float>{float(1 * 2e-6 + 1e-3), float(3 * 2e-6 + 1e-3), float(-5 * 2e-6 + 1e-3)}));
    QCOMPARE(samples(lfp, 1, 2), (std::vector<float>{float(4 * 2e-5 + 1e-3), float(32767 * 2e-5 + 1e-3)}));
    const std::vector<float> other = samples(recording.channels[2], 0, 3);
    QCOMPARE(other[0], 0.5f);
    QVERIFY(std::isnan(other[1]));
    QCOMPARE(other[2], -0.25f);
    QCOMPARE(recording.channels[3].rateHz, 30000.0);
    QCOMPARE(recording.channels[3].label, QStringLiteral("araw 1"));

    // Two channels at once, in the order asked for, one after the other.
    const int both[] = {1, 0};
    std::vector<float> values(4);
    lfp.source->read(1, 2, both, values);
    QCOMPARE(values, (std::vector<float>{float(4 * 2e-5 + 1e-3), float(32767 * 2e-5 + 1e-3),
                                         float(3 * 2e-6 + 1e-3), float(-5 * 2e-6 + 1e-3)}));
}

void TestNwbReader::missingRateCanBeGiven()
{
    ReadOptions options;
    options.rateHz = 50;
    const Recording recording = open("signals.nwb", options);
    QCOMPARE(recording.channels.size(), std::size_t(6));
    QVERIFY(std::any_of(recording.channels.begin(), recording.channels.end(),
                        [](const Channel &channel) { return channel.rateHz == 50; }));
}

void TestNwbReader::gapsInTimestamps()
{
    const Recording recording = open("timestamps_gap.nwb");
    QCOMPARE(recording.startOffset, 1.7e9);
    QCOMPARE(recording.duration, 2.5);
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{0.5, 2.0}));
    const Channel &channel = recording.channels.front();
    QCOMPARE(channel.rateHz, 100.0);
    QCOMPARE(channel.sampleCount, std::int64_t(250));
    QCOMPARE(recording.gaps.size(), std::size_t(1));
    QVERIFY(std::abs(recording.gaps[0].start - 1.0) < 1e-6);
    QVERIFY(std::abs(recording.gaps[0].stop - 1.5) < 1e-6);
    QVERIFY(hasNote(recording, "1 gap(s), 0.5 s"));
    const std::vector<float> values = samples(channel, 98, 54);
    QCOMPARE(values[0], 98.0f);
    QCOMPARE(values[1], 99.0f);
    for (std::size_t n = 2; n < 52; ++n)
        QVERIFY(std::isnan(values[n]));
    QCOMPARE(values[52], 100.0f);
    QCOMPARE(values[53], 101.0f);
}

void TestNwbReader::irregularTimestamps()
{
    const Recording recording = open("timestamps_irregular.nwb");
    QVERIFY(hasNote(recording, "not evenly spaced"));
    QCOMPARE(recording.channels.front().sampleCount, std::int64_t(100));
    // 99 steps between 0.004 s and 50 · 0.0178 s
    QVERIFY(std::abs(recording.channels.front().rateHz - 99 / (50 * 0.0178 - 0.004)) < 1e-6);
    QVERIFY(recording.gaps.empty());
}

void TestNwbReader::intervals()
{
    const Recording recording = open("intervals.nwb");
    const auto found = [&recording](double start, double stop, const char *label, Interval::Kind kind) {
        const Interval wanted{{start, stop}, QString::fromUtf8(label), kind};
        return std::find(recording.intervals.begin(), recording.intervals.end(), wanted) !=
               recording.intervals.end();
    };
    using Kind = Interval::Kind;
    QVERIFY(found(0, 10, "AWAKE", Kind::State));
    QVERIFY(found(10, 20, "NREM", Kind::State));
    QVERIFY(found(20, 30, "REM", Kind::State));
    QVERIFY(found(30, 40, "MA", Kind::State));
    QVERIFY(found(50, 60, "cataplexy", Kind::State));
    QVERIFY(found(60, 65, "LSL", Kind::State));
    QVERIFY(found(65, 70, "SWS", Kind::State));
    QVERIFY(found(70, 75, "LSL", Kind::State));
    QVERIFY(found(80, 90, "seizures", Kind::Seizure));
    QVERIFY(found(95, 97, "noise", Kind::Invalid));
    QVERIFY(found(1, 2, "first", Kind::Event));
    QVERIFY(found(2, 3, "epochs", Kind::Event));
    QVERIFY(found(3, 4, "sz_foc", Kind::Seizure));
    QVERIFY(found(0, 0.5, "R", Kind::Event));
    QVERIFY(found(1, 1.5, "L", Kind::Event));
    QCOMPARE(recording.intervals.size(), std::size_t(18));
    QVERIFY(hasNote(recording, "1 unscored stretch(es) of sleep_states"));
    QVERIFY(hasNote(recording, "2 interval(s) of invalid_times"));
}

void TestNwbReader::meanWaveforms()
{
    const Recording recording = open("mean_waveforms.nwb");
    const Waveform &first = *recording.units[0].waveform;
    QCOMPARE(first.mean, (std::vector<float>{1 * 1e-5F, -5 * 1e-5F, 2 * 1e-5F}));
    QCOMPARE(first.deviation, (std::vector<float>{1 * 1e-6F, 2 * 1e-6F, 3 * 1e-6F}));
    QCOMPARE(first.unit, QStringLiteral("V"));
    QCOMPARE(first.rateHz, 20000.0);
    QVERIFY(!recording.units[1].waveform);
    QCOMPARE(recording.units[2].waveform->mean, (std::vector<float>{0, -4 * 1e-5F})); // filled up
    QVERIFY(recording.units[2].waveform->deviation.empty());
    QVERIFY(recording.unitColumns.empty());

    const Recording without = open("mean_waveforms_without_rate.nwb");
    QVERIFY(!without.units[0].waveform);
    QVERIFY(hasNote(without, "/units/waveform_mean state no sampling rate"));
}

void TestNwbReader::meanWaveformsOfElectrodes()
{
    const Recording recording = open("mean_waveforms_of_electrodes.nwb");
    QCOMPARE(recording.units[0].waveform->mean, (std::vector<float>{0, -50e-6F, 20e-6F, 0}));
    QCOMPARE(recording.units[1].waveform->mean, (std::vector<float>{0, -7e-6F, 8e-6F, 0}));
    QCOMPARE(recording.units[0].waveform->rateHz, 25000.0);
    const Recording indexed = open("mean_waveforms_with_index.nwb");
    QCOMPARE(indexed.units[0].waveform->mean, (std::vector<float>{5, -5, 5}));
    QVERIFY(!indexed.units[1].waveform);
    QCOMPARE(indexed.units[2].waveform->mean, (std::vector<float>{0, 9, 0}));
}

// Averaged by hand: on the second electrode -10 and -20, 4 and 6.
void TestNwbReader::waveformsOfSpikes()
{
    const Recording recording = open("spike_waveforms.nwb");
    const Waveform &first = *recording.units[0].waveform;
    QCOMPARE(first.mean, (std::vector<float>{0, -15, 5}));
    QCOMPARE(first.deviation,
             (std::vector<float>{0, static_cast<float>(std::sqrt(50)), static_cast<float>(std::sqrt(2))}));
    QVERIFY(!recording.units[1].waveform);
    QCOMPARE(recording.units[2].waveform->mean, (std::vector<float>{2, 8, 2}));

    const Recording many = open("spike_waveforms_of_one_electrode.nwb");
    QVERIFY(std::abs(many.units[0].waveform->mean[1] - -8e-6) < 1e-11);
    QVERIFY(std::abs(many.units[0].waveform->deviation[2] - 1e-6 * std::sqrt(1000.0 / 999)) < 1e-11);
    QCOMPARE(many.units[0].waveform->unit, QStringLiteral("V")); // as the standard says
    QCOMPARE(many.units[0].waveform->rateHz, 30000.0);
    QCOMPARE(many.units[1].waveform->mean, (std::vector<float>{0, 1e-6F, 0}));
}

void TestNwbReader::readsFromSeveralThreads()
{
    const Recording recording = open("timestamps_gap.nwb");
    std::vector<int> right(64);
    parallelFor(64, [&](std::int64_t n) {
        const std::vector<float> values = samples(recording.channels.front(), n, 30);
        right[static_cast<std::size_t>(n)] =
            values[0] == static_cast<float>(n) && values[29] == static_cast<float>(n + 29);
    });
    QCOMPARE(std::count(right.begin(), right.end(), 1), std::ptrdiff_t(64));
}

void TestNwbReader::humanRecording()
{
    const QString path = sample("sub-4_ses-4_ecephys+image.nwb");
    if (qEnvironmentVariableIsEmpty("EDGESCOPE_SAMPLES"))
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of the sample recordings");
    const Recording recording = readRecording(path, {}, {});
    QCOMPARE(recording.units.size(), std::size_t(35));
    std::size_t spikes = 0;
    double last = 0;
    for (const Unit &unit : recording.units) {
        spikes += unit.spikeTimes.size();
        last = std::max(last, unit.spikeTimes.back());
    }
    QCOMPARE(spikes, std::size_t(214278));
    QVERIFY(std::abs(last - 2821.07) < 0.005);
    QCOMPARE(recording.units[0].spikeTimes.front(), 0.03942225);
    QCOMPARE(recording.units[0].spikeTimes.size(), std::size_t(19750));
    QCOMPARE(recording.units[0].electrode, 10);
    QCOMPARE(recording.electrodes.size(), std::size_t(19));
    QCOMPARE(recording.electrodes[0].location, QStringLiteral("hippocampus_right"));
    // Wires of one bundle share the bundle's coordinates, which say nothing about the electrodes.
    QVERIFY(!recording.electrodes[0].xMicrometres);
    QCOMPARE(recording.intervals.size(), std::size_t(90 + 180 + 180));
    QVERIFY(!recording.startTime.isValid());
}

void TestNwbReader::probeRecording()
{
    const QString path = sample("aibs_ecephys_lfp.nwb");
    if (qEnvironmentVariableIsEmpty("EDGESCOPE_SAMPLES"))
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of the sample recordings");
    const Recording recording = readRecording(path, {}, {});
    QVERIFY(recording.units.empty());
    QCOMPARE(recording.channels.size(), std::size_t(87));
    QCOMPARE(recording.channels[0].sampleCount, std::int64_t(10));
    QVERIFY(std::abs(recording.channels[0].rateHz - 1250) < 0.5);
    QCOMPARE(samples(recording.channels[0], 0, 2), (std::vector<float>{-1.365e-5f, 2.535e-6f}));
}

void TestNwbReader::oldFiles()
{
    const QString path = sample("back_compat");
    if (qEnvironmentVariableIsEmpty("EDGESCOPE_SAMPLES"))
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of the sample recordings");
    const QDir folder(path);
    const QStringList names = folder.entryList({QStringLiteral("*.nwb")}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        try {
            readRecording(folder.filePath(name), {}, {});
        } catch (const Error &error) {
            QVERIFY2(error.message().contains(name), error.what());
        }
    }
}

QTEST_GUILESS_MAIN(TestNwbReader)
#include "tst_nwbreader.moc"
