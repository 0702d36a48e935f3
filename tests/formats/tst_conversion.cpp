// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "core/error.h"
#include "formats/nwbwriter.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace edgescope;

// Real recordings converted to NWB and read again hold the same numbers, bit by bit.
class TestConversion : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void keepsEverything_data();
    void keepsEverything();
    void leftOutChannelsAreNamed();

private:
    static std::vector<std::size_t> channelsInVolts(const Recording &recording);
    static std::vector<float> samplesOf(const Channel &channel);
    static void compareUnits(const Recording &before, const Recording &after);
    static void compareWaveforms(const Waveform *before, const Waveform *after);
    static void compareIntervals(const Recording &before, const Recording &after);
    static void compareChannels(const Recording &before, const Recording &after);

    QTemporaryDir m_folder;
};

void TestConversion::initTestCase()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of the sample recordings");
}

std::vector<std::size_t> TestConversion::channelsInVolts(const Recording &recording)
{
    std::vector<std::size_t> rows;
    for (std::size_t n = 0; n < recording.channels.size(); ++n)
        if (recording.channels[n].unit == u"V")
            rows.push_back(n);
    return rows;
}

std::vector<float> TestConversion::samplesOf(const Channel &channel)
{
    std::vector<float> values(static_cast<std::size_t>(channel.sampleCount));
    channel.source->read(0, channel.sampleCount, std::span(&channel.sourceChannel, 1), values);
    return values;
}

void TestConversion::compareUnits(const Recording &before, const Recording &after)
{
    QCOMPARE(after.units.size(), before.units.size());
    for (std::size_t n = 0; n < before.units.size(); ++n) {
        QCOMPARE(after.units[n].label, before.units[n].label);
        QVERIFY(after.units[n].spikeTimes == before.units[n].spikeTimes);
        QCOMPARE(after.units[n].electrode, before.units[n].electrode);
        compareWaveforms(before.units[n].waveform.get(), after.units[n].waveform.get());
    }
    QVERIFY(fileClasses(after).classes == fileClasses(before).classes);
    for (const UnitColumn &column : before.unitColumns)
        QVERIFY2(std::any_of(after.unitColumns.begin(), after.unitColumns.end(),
                             [&column](const UnitColumn &one) {
                                 return one.name == column.name && one.values == column.values;
                             }),
                 qPrintable(column.name));
}

// NWB does not tell which sample is the spike's time.
void TestConversion::compareWaveforms(const Waveform *before, const Waveform *after)
{
    QCOMPARE(after != nullptr, before != nullptr);
    if (!before)
        return;
    QVERIFY(after->mean == before->mean);
    QVERIFY(after->deviation == before->deviation);
    QCOMPARE(after->rateHz, before->rateHz);
    QCOMPARE(after->unit, before->unit);
}

void TestConversion::compareIntervals(const Recording &before, const Recording &after)
{
    const auto sorted = [](const Recording &recording) {
        std::vector<Interval> intervals = recording.intervals;
        std::erase_if(intervals, [](const Interval &one) { return one.kind == Interval::Kind::Invalid; });
        std::sort(intervals.begin(), intervals.end(), [](const Interval &a, const Interval &b) {
            return std::tuple(a.range.start, a.range.stop, a.label) <
                   std::tuple(b.range.start, b.range.stop, b.label);
        });
        return intervals;
    };
    const std::vector<Interval> wanted = sorted(before);
    const std::vector<Interval> found = sorted(after);
    QCOMPARE(found.size(), wanted.size());
    for (std::size_t n = 0; n < wanted.size(); ++n)
        QVERIFY2(found[n] == wanted[n], qPrintable(wanted[n].label));
    QVERIFY(stateLabels(after.intervals) == stateLabels(before.intervals));
    for (const QString &state : stateLabels(before.intervals))
        QVERIFY(stateRanges(after.intervals, state) == stateRanges(before.intervals, state));
}

void TestConversion::compareChannels(const Recording &before, const Recording &after)
{
    const std::vector<std::size_t> rows = channelsInVolts(before);
    QCOMPARE(after.channels.size(), rows.size());
    for (std::size_t n = 0; n < rows.size(); ++n) {
        const Channel &wanted = before.channels[rows[n]];
        const auto found =
            std::find_if(after.channels.begin(), after.channels.end(), [&](const Channel &channel) {
                return channel.label == wanted.label && channel.rateHz == wanted.rateHz;
            });
        QVERIFY2(found != after.channels.end(), qPrintable(wanted.label));
        QCOMPARE(found->unit, wanted.unit);
        QCOMPARE(found->start, wanted.start);
        QCOMPARE(found->sampleCount, wanted.sampleCount);
        const std::vector<float> values = samplesOf(wanted);
        const std::vector<float> read = samplesOf(*found);
        QVERIFY(std::memcmp(read.data(), values.data(), values.size() * sizeof(float)) == 0);
    }
}

void TestConversion::keepsEverything_data()
{
    QTest::addColumn<double>("rateHz");
    for (const char *name : {"blackrock/FileSpec2.3001.nev",
                             "blackrock/pause_correct.nev",
                             "blackrock/TEST_UN001.ns2",
                             "blackrock/test_BRSMPGRP_raw.ns3",
                             "buzcode-spikes",
                             "buzcode-states",
                             "cellexplorer-labels/d533101.cell_metrics.cellinfo.mat",
                             "cellexplorer-labels/mouse1_180415.cell_metrics.cellinfo.mat",
                             "cellexplorer-labels/session_798911424.cell_metrics.cellinfo.mat",
                             "cellexplorer-states/YMV08_170922.cell_metrics.cellinfo.mat",
                             "cellexplorer-states/YMV18_180208.cell_metrics.cellinfo.mat",
                             "edf/MB0400FU.EDF",
                             "edf/SC4001EC-Hypnogram.edf",
                             "edf/chtypes_edf.edf",
                             "edf/duplicate_channel_labels.edf",
                             "edf/edf+C.edf",
                             "edf/edfPlusC.edf",
                             "edf/multiple_annotation_chans.bdf",
                             "edf/short_psg.edf",
                             "edf/test_140ch.edf",
                             "edf/test_subsecond.edf",
                             "edf/test_uneven_samp_baddate.edf",
                             "ei-ca1-starklab/CA1_Data.mat",
                             "hypnogram/yasa_6hrs_hypno_30s.txt",
                             "ieeg-mat73/TestFile_01.mat",
                             "ieeg-sleep-hfo/sub-01_ses-interictalsleep_run-01_ieeg.vhdr",
                             "neuroscope-A2929",
                             "nwb/aibs_ecephys_lfp.nwb",
                             "nwb/sub-4_ses-4_ecephys+image.nwb",
                             "phy-neuropixel",
                             "phy-template",
                             "seizure-annotations/chb01_01_sample.edf",
                             "spikes-hdf5/Blankenship2011_WT_04.h5",
                             "spikes-mat/nelpy_linear-track_spikes.mat",
                             "spikes-mat/synapticonn_all_unit.mat"})
        QTest::newRow(name) << 0.0;
    QTest::newRow("seizure-bonn/S") << 173.61;
    QTest::newRow("seizure-scalp-tle") << 100.0;
    QTest::newRow("seizure-demo/SezDemo_A.mat") << 200.0;
}

void TestConversion::keepsEverything()
{
    QFETCH(double, rateHz);
    ReadOptions options;
    options.rateHz = rateHz;
    options.signalUnit = QStringLiteral("V"); // of files that state none
    options.signalScale = 1e-6;
    try {
        const Recording before =
            readRecording(samples::path(QString::fromUtf8(QTest::currentDataTag())), options, {});
        const QString copy = m_folder.filePath(QStringLiteral("copy.nwb"));
        writeNwb(before, fileClasses(before), copy, {});
        const Recording after = readRecording(copy, {}, {});
        QCOMPARE(after.duration, before.duration);
        QCOMPARE(after.startTime.toMSecsSinceEpoch(), before.startTime.toMSecsSinceEpoch());
        QVERIFY(after.gaps == before.gaps);
        compareUnits(before, after);
        compareIntervals(before, after);
        compareChannels(before, after);
    } catch (const Error &error) {
        QFAIL(error.what());
    }
}

void TestConversion::leftOutChannelsAreNamed()
{
    const auto leftOut = [](const char *name) {
        return leftOutOfNwb(readRecording(samples::path(QString::fromUtf8(name)), {}, {}));
    };
    QVERIFY(leftOut("edf/test_140ch.edf").isEmpty());
    QVERIFY(leftOut("edf/edf+C.edf").contains(QStringLiteral("3 signal(s) that are no potentials")));
    QVERIFY(leftOut("edf/short_psg.edf").contains(QStringLiteral("Temp rectal")));
}

QTEST_GUILESS_MAIN(TestConversion)
#include "tst_conversion.moc"
