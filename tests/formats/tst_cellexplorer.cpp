// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/cellexplorer.h"
#include "formats/format.h"
#include "matbytes.h"
#include "samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace edgescope;

namespace {

Recording readPath(const QString &path)
{
    return readRecording(path, {}, Progress());
}

std::vector<std::size_t> spikeCounts(const Recording &recording)
{
    std::vector<std::size_t> counts;
    for (const Unit &unit : recording.units)
        counts.push_back(unit.spikeTimes.size());
    return counts;
}

std::vector<UnitClass> classesOf(const Recording &recording)
{
    return fileClasses(recording).classes;
}

std::vector<TimeRange> rangesOf(const Recording &recording, const char *label)
{
    std::vector<TimeRange> ranges;
    for (const Interval &interval : recording.intervals)
        if (interval.label == QString::fromLatin1(label))
            ranges.push_back(interval.range);
    return ranges;
}

// Number of intervals of a state and their seconds.
std::pair<std::size_t, double> stateTime(const Recording &recording, const char *label)
{
    const std::vector<TimeRange> ranges = rangesOf(recording, label);
    return {ranges.size(), totalLength(ranges)};
}

// Spikes in the state by its summed length, as CellExplorer counts them.
double rateIn(const Recording &recording, std::size_t unit, const char *label)
{
    const std::vector<double> &times = recording.units[unit].spikeTimes;
    const std::vector<TimeRange> ranges = rangesOf(recording, label);
    std::ptrdiff_t spikes = 0;
    for (const TimeRange &range : ranges)
        spikes += std::upper_bound(times.begin(), times.end(), range.stop) -
                  std::lower_bound(times.begin(), times.end(), range.start);
    return static_cast<double>(spikes) / totalLength(ranges);
}

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

const UnitColumn *columnNamed(const Recording &recording, const char *name)
{
    for (const UnitColumn &column : recording.unitColumns)
        if (column.name == QString::fromLatin1(name))
            return &column;
    return nullptr;
}

QStringList messages(const Recording &recording)
{
    QStringList all;
    for (const Note &note : recording.notes)
        all << note.message;
    return all;
}

using E = UnitClass;

} // namespace

// Sessions of CellExplorer and buzcode.
class TestCellExplorer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sessionIsJoined();
    void anyMemberOpensTheSession();
    void sampleNumbersNeedARate();
    void waveforms();
    void waveformsOfBuzcode();
    void waveformsOfMetrics();
    void metricsAlone();
    void featuresWithoutSpikes();
    void metricsThatDoNotFit();
    void eventsAndSeizures();
    void statesByNumber();
    void intervalsTurnedRound();
    void severalSessions();
    void damagedMember();
    void cutAnywhere();
    void othersAreNotRecognised();
    void optoTaggedWithStates();
    void secondSessionWithStates();
    void labelledSessions();
    void version73();
    void featuresOf151Units();
    void buzcodeStates();
    void buzcodeSpikes();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const std::vector<QByteArray> &variables)
    {
        writeBytes(path(name), m_mat.file(variables));
        return path(name);
    }
    QByteArray spikes() const;
    QByteArray metrics() const;
    void writeSession();
    QString refusal(const QString &opened);

    MatBytes m_mat;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCellExplorer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

// Three units whose times are sample numbers at 20 kHz.
QByteArray TestCellExplorer::spikes() const
{
    return m_mat.structs(
        "spikes", 1, {"ts", "UID", "maxWaveformCh1"},
        {m_mat.cells("", 1, 3, {m_mat.row("", {20000, 40000}), m_mat.row("", {10000}), m_mat.row("", {})}),
         m_mat.row("", {5, 8, 9}), m_mat.row("", {2, 1, 7})});
}

// The cells in another order, and one more.
QByteArray TestCellExplorer::metrics() const
{
    const auto word = [](const char *text) { return QString::fromLatin1(text); };
    return m_mat.structs(
        "cell_metrics", 1,
        {"UID", "troughToPeak", "putativeCellType", "brainRegion", "labels", "groundTruthClassification"},
        {m_mat.row("", {9, 8, 5, 4}), m_mat.row("", {0.7, 0.6, std::nan(""), 0.3}),
         m_mat.texts("", {word("Pyramidal Cell"), word("Wide Interneuron"), word("Narrow Interneuron"),
                          word("Pyramidal Cell")}),
         m_mat.texts("", {word("CA1"), word("CA1"), word("CA3"), word("DG")}),
         m_mat.texts("", {QString(), QString(), QString(), QString()}),
         m_mat.structs("", 1, {"PV"}, {m_mat.row("", {2, 3})})});
}

void TestCellExplorer::writeSession()
{
    write("rat.session.mat",
          {m_mat.structs(
              "session", 1, {"extracellular", "brainRegions"},
              {m_mat.structs("", 1, {"sr", "chanCoords"},
                             {m_mat.scalar("", 20000),
                              m_mat.structs("", 1, {"x", "y"},
                                            {m_mat.row("", {10, 20, 30}), m_mat.row("", {-1, -2, -3})})}),
               m_mat.structs("", 1, {"CA3"},
                             {m_mat.structs("", 1, {"channels"}, {m_mat.row("", {2, 3, 99})})})})});
    write("rat.spikes.cellinfo.mat", {spikes()});
    write("rat.cell_metrics.cellinfo.mat", {metrics()});
    write("rat.SleepState.states.mat",
          {m_mat.structs(
              "SleepState", 1, {"ints"},
              {m_mat.structs("", 1, {"WAKEstate", "NREMstate", "REMstate", "NREMpacket"},
                             {m_mat.doubles("", 2, 2, {0, 50, 10, 60}), m_mat.doubles("", 1, 2, {10, 40}),
                              m_mat.doubles("", 0, 2, {}), m_mat.doubles("", 1, 2, {12, 20})})})});
}

QString TestCellExplorer::refusal(const QString &opened)
{
    try {
        readPath(opened);
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

void TestCellExplorer::sessionIsJoined()
{
    writeSession();
    QVERIFY(recognisesCellExplorer(m_folder->path()));
    const Recording recording = readPath(m_folder->path());
    QCOMPARE(recording.format, QStringLiteral("CellExplorer"));
    QCOMPARE(spikeCounts(recording), (std::vector<std::size_t>{2, 1, 0}));
    QCOMPARE(recording.units[0].label, QStringLiteral("5"));
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{1, 2}));
    QCOMPARE(recording.units[1].spikeTimes, (std::vector<double>{0.5}));
    QCOMPARE(recording.units[0].electrode, 1); // channel 2
    QCOMPARE(recording.units[1].electrode, 0);
    QCOMPARE(recording.units[2].electrode, -1); // there is no channel 7
    QCOMPARE(recording.electrodes.size(), std::size_t{3});
    QCOMPARE(recording.electrodes[1].xMicrometres, 20.0);
    QCOMPARE(recording.electrodes[1].yMicrometres, -2.0);
    QCOMPARE(recording.electrodes[1].location, QStringLiteral("CA3"));
    QCOMPARE(recording.electrodes[0].location, QString());
    QCOMPARE(classesOf(recording), (std::vector<UnitClass>{E::Inhibitory, E::Inhibitory, E::Excitatory}));
    QCOMPARE(fileClasses(recording).sources[0], QStringLiteral("column putativeCellType"));
    QCOMPARE(columnNamed(recording, "brainRegion")->values,
             (std::vector<QString>{QStringLiteral("CA3"), QStringLiteral("CA1"), QStringLiteral("CA1")}));
    QCOMPARE(columnNamed(recording, "groundTruthClassification")->values,
             (std::vector<QString>{QStringLiteral("PV"), QStringLiteral("PV"), QString()}));
    QVERIFY(!columnNamed(recording, "labels")); // nothing is in it
    QCOMPARE(columnNamed(recording, "troughToPeak")->values,
             (std::vector<QString>{QString(), QStringLiteral("0.6"), QStringLiteral("0.7")}));
    QVERIFY(!columnNamed(recording, "acg_tau_rise")); // the file has none
    QCOMPARE(stateTime(recording, "AWAKE"), (std::pair<std::size_t, double>{2, 20}));
    QCOMPARE(stateTime(recording, "NREM"), (std::pair<std::size_t, double>{1, 30}));
    QCOMPARE(recording.intervals.size(), std::size_t{3}); // derived stretches are left out
    QCOMPARE(recording.duration, 60.0);
    QVERIFY(messages(recording).join(u' ').contains(QStringLiteral("NREMpacket")));
    QVERIFY(messages(recording).join(u' ').contains(QStringLiteral("rat.cell_metrics.cellinfo.mat")));
}

void TestCellExplorer::anyMemberOpensTheSession()
{
    writeSession();
    const Recording whole = readPath(m_folder->path());
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        const QString member = m_folder->filePath(name);
        QVERIFY(recognisesCellExplorer(member));
        const Recording recording = readPath(member);
        QCOMPARE(recording.contentId, whole.contentId);
        QCOMPARE(spikeCounts(recording), spikeCounts(whole));
        QCOMPARE(recording.intervals, whole.intervals);
    }
}

void TestCellExplorer::sampleNumbersNeedARate()
{
    const QString opened = write("rat.spikes.cellinfo.mat", {spikes()});
    QVERIFY(refusal(opened).contains(QStringLiteral("sampling rate")));
    // buzcode keeps it in sessionInfo, with a region for each channel, counted from 0.
    write(
        "rat.sessionInfo.mat",
        {m_mat.structs("sessionInfo", 1, {"rates", "channels", "region"},
                       {m_mat.structs("", 1, {"wideband"}, {m_mat.scalar("", 10000)}), m_mat.row("", {0, 1}),
                        m_mat.texts("", {QStringLiteral("ls"), QStringLiteral("ms")})})});
    const Recording recording = readPath(opened);
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{2, 4}));
    QCOMPARE(recording.electrodes[1].label, QStringLiteral("1"));
    QCOMPARE(recording.electrodes[1].location, QStringLiteral("ms"));
}

// Microvolts at 0.05 ms from -0.1 ms on. Filtered waveforms come before raw ones.
void TestCellExplorer::waveforms()
{
    const auto trains = m_mat.cells("", 1, 3, {m_mat.row("", {1}), m_mat.row("", {2}), m_mat.row("", {3})});
    const auto time = m_mat.row("", {-0.1, -0.05, 0, 0.05});
    const Recording recording = readPath(
        write("rat.spikes.cellinfo.mat",
              {m_mat.structs(
                  "spikes", 1, {"times", "filtWaveform", "filtWaveform_std", "rawWaveform", "timeWaveform"},
                  {trains,
                   m_mat.cells("", 1, 3,
                               {m_mat.row("", {0, 10, -80, 20}), m_mat.row("", {}),
                                m_mat.row("", {1, std::nan(""), 1, 1})}),
                   m_mat.cells("", 1, 3, {m_mat.row("", {1, 2, 3, 4}), m_mat.row("", {}), m_mat.row("", {})}),
                   m_mat.cells("", 1, 3,
                               {m_mat.row("", {5, 5, 5, 5}), m_mat.row("", {5, 15, -75, 25}),
                                m_mat.doubles("", 2, 2, {1, 2, 3, 4})}),
                   m_mat.cells("", 1, 3, {time, time, time})})}));
    const Waveform &first = *recording.units[0].waveform;
    QCOMPARE(first.mean, (std::vector<float>{0, 10e-6F, -80e-6F, 20e-6F}));
    QCOMPARE(first.deviation, (std::vector<float>{1e-6F, 2e-6F, 3e-6F, 4e-6F}));
    QCOMPARE(first.unit, QStringLiteral("V"));
    QCOMPARE(first.rateHz, 20000.0);
    QCOMPARE(first.spikeSample, std::optional(2));
    QCOMPARE(recording.units[1].waveform->mean, (std::vector<float>{5e-6F, 15e-6F, -75e-6F, 25e-6F}));
    QVERIFY(!recording.units[2].waveform); // one is no number, the other no single waveform
}

// buzcode writes no times of the samples, and no microvolts.
void TestCellExplorer::waveformsOfBuzcode()
{
    const auto table = m_mat.structs(
        "spikes", 1, {"times", "rawWaveform"},
        {m_mat.cells("", 1, 1, {m_mat.row("", {1})}), m_mat.cells("", 1, 1, {m_mat.row("", {3, -9, 2})})});
    QVERIFY(!readPath(write("rat.spikes.cellinfo.mat", {table})).units[0].waveform); // no rate
    write("rat.sessionInfo.mat",
          {m_mat.structs("sessionInfo", 1, {"rates"},
                         {m_mat.structs("", 1, {"wideband"}, {m_mat.scalar("", 30000)})})});
    const Recording recording = readPath(m_folder->path());
    QCOMPARE(recording.units[0].waveform->mean, (std::vector<float>{3, -9, 2}));
    QCOMPARE(recording.units[0].waveform->unit, QString());
    QCOMPARE(recording.units[0].waveform->rateHz, 30000.0);
    QVERIFY(!recording.units[0].waveform->spikeSample);
}

// Unit by unit, whatever the order of the metrics.
void TestCellExplorer::waveformsOfMetrics()
{
    writeSession();
    const auto one = [this](double trough) { return m_mat.row("", {0, trough, 0}); };
    const auto time = m_mat.row("", {-0.05, 0, 0.05});
    write("rat.cell_metrics.cellinfo.mat",
          {m_mat.structs("cell_metrics", 1, {"UID", "waveforms"},
                         {m_mat.row("", {9, 8, 5, 4}),
                          m_mat.structs("", 1, {"filt", "time"},
                                        {m_mat.cells("", 1, 4, {one(-90), one(-80), one(-50), one(-40)}),
                                         m_mat.cells("", 1, 4, {time, time, time, time})})})});
    const Recording recording = readPath(m_folder->path());
    QCOMPARE(recording.units[0].waveform->mean[1], -50e-6F);
    QCOMPARE(recording.units[1].waveform->mean[1], -80e-6F);
    QCOMPARE(recording.units[2].waveform->mean[1], -90e-6F);
}

void TestCellExplorer::metricsAlone()
{
    const QString opened =
        write("any name.mat",
              {m_mat.compressed(m_mat.structs(
                  "cell_metrics", 1, {"UID", "spikes", "general"},
                  {m_mat.row("", {1, 2}),
                   m_mat.structs("", 1, {"times"},
                                 {m_mat.cells("", 1, 2, {m_mat.row("", {1, 2}), m_mat.row("", {3})})}),
                   m_mat.structs("", 1, {"states"},
                                 {m_mat.structs("", 1, {"SleepState"},
                                                {m_mat.structs("", 1, {"REMstate", "HighTheta"},
                                                               {m_mat.doubles("", 1, 2, {1, 2}),
                                                                m_mat.doubles("", 1, 2, {3, 5})})})})}))});
    QVERIFY(recognisesCellExplorer(opened));
    const Recording recording = readPath(opened);
    QCOMPARE(spikeCounts(recording), (std::vector<std::size_t>{2, 1}));
    QCOMPARE(stateTime(recording, "REM"), (std::pair<std::size_t, double>{1, 1}));
    QCOMPARE(rangesOf(recording, "HighTheta").size(), std::size_t{1});
    QCOMPARE(recording.intervals[1].kind, Interval::Kind::Event);
}

void TestCellExplorer::featuresWithoutSpikes()
{
    const QString opened = write("rat.cell_metrics.cellinfo.mat", {metrics()});
    QCOMPARE(refusal(opened), opened + QStringLiteral(" has cell features of 4 unit(s) but no spike times."));
}

void TestCellExplorer::metricsThatDoNotFit()
{
    writeSession();
    write("rat.cell_metrics.cellinfo.mat",
          {m_mat.structs(
              "cell_metrics", 1, {"cellID", "putativeCellType"},
              {m_mat.row("", {1, 2}), m_mat.texts("", {QStringLiteral("FS"), QStringLiteral("RS")})})});
    const Recording recording = readPath(m_folder->path());
    QVERIFY(recording.unitColumns.empty());
    QVERIFY(messages(recording).join(u' ').contains(QStringLiteral("do not tell which")));
}

void TestCellExplorer::eventsAndSeizures()
{
    writeSession();
    write("rat.ripples.events.mat",
          {m_mat.structs("ripples", 1, {"timestamps", "peaks"},
                         {m_mat.doubles("", 2, 2, {1, 3, 1.5, 3.25}), m_mat.doubles("", 2, 1, {1.2, 3.1})})});
    write("rat.seizures.events.mat",
          {m_mat.structs("seizures", 1, {"timestamps"}, {m_mat.doubles("", 1, 2, {20, 30})})});
    write("rat.pulses.manipulation.mat",
          {m_mat.structs("pulses", 1, {"timestamps"}, {m_mat.doubles("", 2, 1, {7, 8})})});
    const Recording recording = readPath(m_folder->path());
    QCOMPARE(rangesOf(recording, "ripples"), (std::vector<TimeRange>{{1, 1.5}, {3, 3.25}}));
    QCOMPARE(rangesOf(recording, "pulses"), (std::vector<TimeRange>{{7, 7}, {8, 8}}));
    QCOMPARE(rangesOfKind(recording.intervals, Interval::Kind::Seizure), (std::vector<TimeRange>{{20, 30}}));
}

void TestCellExplorer::statesByNumber()
{
    const QString opened = write(
        "rat.brain.states.mat",
        {m_mat.structs(
            "brain", 1, {"idx"},
            {m_mat.structs(
                "", 1, {"states", "timestamps", "statenames"},
                {m_mat.doubles("", 6, 1, {1, 1, 1, 3, 3, 0}), m_mat.doubles("", 6, 1, {2, 4, 6, 8, 10, 12}),
                 m_mat.texts("", {QStringLiteral("WAKE"), QString(), QStringLiteral("NREM")})})})});
    const Recording recording = readPath(opened);
    QCOMPARE(rangesOf(recording, "AWAKE"), (std::vector<TimeRange>{{2, 8}}));
    QCOMPARE(rangesOf(recording, "NREM"), (std::vector<TimeRange>{{8, 12}}));
    QCOMPARE(recording.intervals.size(), std::size_t{2});
}

void TestCellExplorer::intervalsTurnedRound()
{
    const QString opened = write(
        "rat.SleepState.states.mat",
        {m_mat.structs("SleepState", 1, {"ints"},
                       {m_mat.structs("", 1, {"WAKEstate"}, {m_mat.doubles("", 2, 2, {5, 9, 8, 2})})})});
    const Recording recording = readPath(opened);
    QCOMPARE(rangesOf(recording, "AWAKE").size(), std::size_t{1});
    QVERIFY(messages(recording).join(u' ').contains(QStringLiteral("stop before they start")));
}

void TestCellExplorer::severalSessions()
{
    writeSession();
    write("mouse.SleepState.states.mat",
          {m_mat.structs("SleepState", 1, {"ints"},
                         {m_mat.structs("", 1, {"REMstate"}, {m_mat.doubles("", 1, 2, {5, 9})})})});
    QVERIFY(refusal(m_folder->path()).contains(QStringLiteral("mouse, rat")));
    const Recording recording = readPath(path("mouse.SleepState.states.mat"));
    QVERIFY(recording.units.empty());
    QCOMPARE(recording.intervals.size(), std::size_t{1});
}

void TestCellExplorer::damagedMember()
{
    writeSession();
    const QString states = path("rat.SleepState.states.mat");
    QFile file(states);
    QVERIFY(file.resize(file.size() - 40));
    const Recording recording = readPath(path("rat.spikes.cellinfo.mat"));
    QCOMPARE(recording.units.size(), std::size_t{3});
    QVERIFY(recording.intervals.empty());
    QVERIFY(messages(recording).join(u' ').contains(states));
    QVERIFY(refusal(states).startsWith(states)); // opened itself, it must be whole
}

void TestCellExplorer::cutAnywhere()
{
    const QByteArray bytes = m_mat.file({m_mat.scalar("before", 1), spikes(), metrics()});
    write("rat.sessionInfo.mat",
          {m_mat.structs("sessionInfo", 1, {"rates"},
                         {m_mat.structs("", 1, {"wideband"}, {m_mat.scalar("", 10000)})})});
    const QString opened = path("rat.spikes.cellinfo.mat");
    for (int n = 0; n < 100; ++n) {
        writeBytes(opened, bytes.left(bytes.size() * n / 100));
        try {
            const Recording recording = readPath(opened);
            QCOMPARE(spikeCounts(recording), (std::vector<std::size_t>{2, 1, 0}));
            QVERIFY(!recording.notes.empty());
        } catch (const Error &error) {
            QVERIFY(error.message().contains(m_folder->path()));
        }
    }
}

void TestCellExplorer::othersAreNotRecognised()
{
    QVERIFY(!recognisesCellExplorer(write("units.mat", {m_mat.scalar("unit_t", 1)})));
    QVERIFY(!recognisesCellExplorer(m_folder->path()));
    writeBytes(path("rat.spikes.cellinfo.mat"), "not MATLAB");
    QVERIFY(!recognisesCellExplorer(path("rat.spikes.cellinfo.mat")));
    QVERIFY(!recognisesCellExplorer(m_folder->path()));
    QVERIFY(!recognisesCellExplorer(path("missing.cellinfo.mat")));
}

void TestCellExplorer::optoTaggedWithStates()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    const Recording recording =
        readPath(samples::path(QStringLiteral("cellexplorer-states/YMV08_170922.cell_metrics.cellinfo.mat")));
    QCOMPARE(spikeCounts(recording), (std::vector<std::size_t>{288944, 19849, 38283}));
    QVERIFY(isNear(recording.duration, 15047, 1));
    QCOMPARE(classesOf(recording), (std::vector<UnitClass>{E::Inhibitory, E::Inhibitory, E::Inhibitory}));
    QCOMPARE(columnNamed(recording, "brainRegion")->values, std::vector<QString>(3, QStringLiteral("VISp")));
    QCOMPARE(columnNamed(recording, "groundTruthClassification")->values,
             std::vector<QString>(3, QStringLiteral("VGAT")));
    QCOMPARE(stateTime(recording, "AWAKE"), (std::pair<std::size_t, double>{11, 2732}));
    QCOMPARE(stateTime(recording, "NREM"), (std::pair<std::size_t, double>{46, 5181}));
    QCOMPARE(stateTime(recording, "REM"), (std::pair<std::size_t, double>{11, 709}));
    QCOMPARE(stateTime(recording, "MA"), (std::pair<std::size_t, double>{33, 851}));
    QCOMPARE(recording.intervals.size(), std::size_t{101});
    // The values that the file keeps beside: firingRate_WAKEstate and alike.
    const std::vector<std::vector<double>> stored = {{16.21010208, 17.77147293, 25.40338516, 12.45358372},
                                                     {2.86859441, 0.42733064, 1.7390691, 1.25381899},
                                                     {2.96961927, 1.8411504, 6.13258123, 1.27732074}};
    const std::vector<const char *> states = {"AWAKE", "NREM", "REM", "MA"};
    for (std::size_t unit = 0; unit < stored.size(); ++unit)
        for (std::size_t state = 0; state < states.size(); ++state)
            QVERIFY(isNear(rateIn(recording, unit, states[state]), stored[unit][state], 1e-3));
    // Read with SciPy: first and lowest microvolts, and the first standard deviation.
    const std::vector<std::vector<double>> waves = {
        {5.5847670532087035, -114.98451784196705, 28.91826882199047},
        {4.622208602453925, -71.5028375985219, 15.976904962963667},
        {2.0277501635459227, -84.86212672500778, 28.142491124338765}};
    for (std::size_t unit = 0; unit < waves.size(); ++unit) {
        const Waveform &waveform = *recording.units[unit].waveform;
        QCOMPARE(waveform.mean.size(), std::size_t{32});
        QCOMPARE(waveform.rateHz, 20000.0);
        QCOMPARE(waveform.spikeSample, std::optional(16));
        QVERIFY(isNear(waveform.mean[0], waves[unit][0] * 1e-6, 1e-10));
        QVERIFY(isNear(waveform.mean[16], waves[unit][1] * 1e-6, 1e-10));
        QVERIFY(isNear(waveform.deviation[0], waves[unit][2] * 1e-6, 1e-10));
    }
}

void TestCellExplorer::secondSessionWithStates()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    const Recording recording =
        readPath(samples::path(QStringLiteral("cellexplorer-states/YMV18_180208.cell_metrics.cellinfo.mat")));
    QCOMPARE(spikeCounts(recording), (std::vector<std::size_t>{150907}));
    QVERIFY(isNear(recording.duration, 28599, 1));
    QCOMPARE(classesOf(recording), (std::vector<UnitClass>{E::Inhibitory}));
    QCOMPARE(stateTime(recording, "AWAKE").second, 11439.0);
    QCOMPARE(stateTime(recording, "NREM").second, 9064.0);
    QCOMPARE(stateTime(recording, "REM").second, 1012.0);
    QCOMPARE(stateTime(recording, "MA").second, 263.0);
    QVERIFY(isNear(rateIn(recording, 0, "AWAKE"), 9.2765976, 1e-6));
    QVERIFY(isNear(rateIn(recording, 0, "NREM"), 0.72285966, 1e-6));
    QVERIFY(isNear(rateIn(recording, 0, "REM"), 3.60079051, 1e-6));
    QVERIFY(isNear(rateIn(recording, 0, "MA"), 8.60456274, 1e-6));
}

void TestCellExplorer::labelledSessions()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    const Recording mouse = readPath(
        samples::path(QStringLiteral("cellexplorer-labels/mouse1_180415.cell_metrics.cellinfo.mat")));
    QCOMPARE(spikeCounts(mouse), (std::vector<std::size_t>{140556, 144232, 104005}));
    QVERIFY(isNear(mouse.duration, 9876, 1));
    QCOMPARE(classesOf(mouse), (std::vector<UnitClass>{E::Inhibitory, E::Inhibitory, E::Inhibitory}));
    QCOMPARE(mouse.electrodes.size(), std::size_t{32});
    QCOMPARE(mouse.units[0].electrode, 21);
    QCOMPARE(mouse.electrodes[1].xMicrometres, 220.0);
    QCOMPARE(mouse.electrodes[1].yMicrometres, -200.0);
    // Here the label says something else of one unit than its marker does.
    const Recording session = readPath(
        samples::path(QStringLiteral("cellexplorer-labels/session_798911424.cell_metrics.cellinfo.mat")));
    QCOMPARE(spikeCounts(session), (std::vector<std::size_t>{47777, 80102}));
    QCOMPARE(classesOf(session), (std::vector<UnitClass>{E::Inhibitory, E::Excitatory}));
    QCOMPARE(columnNamed(session, "putativeCellType")->values,
             (std::vector<QString>{QStringLiteral("Wide Interneuron"), QStringLiteral("Pyramidal Cell")}));
    QCOMPARE(columnNamed(session, "groundTruthClassification")->values,
             std::vector<QString>(2, QStringLiteral("VIP")));
    QCOMPARE(session.electrodes.size(), std::size_t{2304});
}

void TestCellExplorer::version73()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    const Recording recording =
        readPath(samples::path(QStringLiteral("cellexplorer-labels/d533101.cell_metrics.cellinfo.mat")));
    QCOMPARE(spikeCounts(recording), (std::vector<std::size_t>{849}));
    QVERIFY(isNear(recording.units[0].spikeTimes.front(), 3.0695, 1e-9));
    QVERIFY(isNear(recording.units[0].spikeTimes.back(), 240.0018, 1e-9));
    QCOMPARE(classesOf(recording), (std::vector<UnitClass>{E::Excitatory}));
    QCOMPARE(columnNamed(recording, "brainRegion")->values[0], QStringLiteral("HIP"));
    QCOMPARE(recording.electrodes.size(), std::size_t{8});
    QCOMPARE(recording.electrodes[7].xMicrometres, 220.0);
    QCOMPARE(recording.electrodes[7].yMicrometres, -5.0);
    // Read with h5py.
    QCOMPARE(recording.units[0].waveform->mean.size(), std::size_t{16});
    QVERIFY(isNear(recording.units[0].waveform->mean[9], -33.90956903e-6, 1e-11));
    QCOMPARE(recording.units[0].waveform->rateHz, 10000.0);
    QCOMPARE(recording.units[0].waveform->spikeSample, std::optional(8));
}

void TestCellExplorer::featuresOf151Units()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    QVERIFY(recognisesCellExplorer(
        samples::path(QStringLiteral("cellexplorer-features/cell_metrics_151units.mat"))));
    QVERIFY(refusal(samples::path(QStringLiteral("cellexplorer-features/cell_metrics_151units.mat")))
                .contains(QStringLiteral("has cell features of 151 unit(s) but no spike times")));
}

void TestCellExplorer::buzcodeStates()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    const Recording recording = readPath(samples::path(QStringLiteral("buzcode-states")));
    QVERIFY(recording.units.empty());
    QCOMPARE(stateTime(recording, "AWAKE"), (std::pair<std::size_t, double>{34, 13967}));
    QCOMPARE(stateTime(recording, "NREM"), (std::pair<std::size_t, double>{109, 11297}));
    QCOMPARE(stateTime(recording, "REM"), (std::pair<std::size_t, double>{15, 568}));
    QCOMPARE(recording.intervals.size(), std::size_t{158});
    QCOMPARE(recording.duration, 27988.0);
}

void TestCellExplorer::buzcodeSpikes()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    const Recording recording = readPath(samples::path(QStringLiteral("buzcode-spikes")));
    QCOMPARE(spikeCounts(recording), (std::vector<std::size_t>{2, 91, 2, 9, 27, 438}));
    QVERIFY(isNear(recording.duration, 171.3, 0.01));
    QCOMPARE(columnNamed(recording, "region")->values, std::vector<QString>(6, QStringLiteral("ls")));
    QCOMPARE(classesOf(recording), std::vector<UnitClass>(6, E::Unclassified));
    QCOMPARE(recording.electrodes.size(), std::size_t{96});
    QCOMPARE(recording.electrodes[0].location, QStringLiteral("ls"));
    // The last unit's, read with SciPy.
    const Waveform &waveform = *recording.units[5].waveform;
    QCOMPARE(waveform.mean.size(), std::size_t{32});
    QCOMPARE(waveform.mean[0], 29.35961017F);
    QVERIFY(isNear(waveform.mean[16], -410.61204630970786, 1e-4));
}

QTEST_GUILESS_MAIN(TestCellExplorer)
#include "tst_cellexplorer.moc"
