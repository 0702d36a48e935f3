// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/format.h"
#include "formats/matlab.h"
#include "matbytes.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace edgescope;

namespace {

std::vector<float> samplesOf(const Channel &channel, std::int64_t first, std::int64_t count)
{
    std::vector<float> samples(static_cast<std::size_t>(count));
    const int column = channel.sourceChannel;
    channel.source->read(first, count, std::span(&column, 1), samples);
    return samples;
}

double sdOf(const Channel &channel)
{
    double sum = 0;
    double squares = 0;
    for (const float value : samplesOf(channel, 0, channel.sampleCount)) {
        sum += value;
        squares += double{value} * value;
    }
    const auto count = static_cast<double>(channel.sampleCount);
    return std::sqrt(squares / count - sum / count * (sum / count));
}

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

std::size_t spikesOf(const Recording &recording)
{
    std::size_t sum = 0;
    for (const Unit &unit : recording.units)
        sum += unit.spikeTimes.size();
    return sum;
}

QString messages(const Recording &recording)
{
    QStringList all;
    for (const Note &note : recording.notes)
        all << note.message;
    return all.join(u' ');
}

std::vector<double> ramp(std::size_t count, double step)
{
    std::vector<double> values;
    for (std::size_t n = 0; n < count; ++n)
        values.push_back(static_cast<double>(n) * step);
    return values;
}

} // namespace

// MATLAB files of no agreed layout.
class TestMatlab : public QObject
{
    Q_OBJECT

private slots:
    void cellsOfTimes();
    void nestedCells();
    void arrayOfUnits();
    void timesWithLabels();
    void sampleNumbersNeedARate();
    void milliseconds();
    void otherCellsAreNoUnits();
    void classColumns();
    void signalsEitherWay();
    void signalsNeedARate();
    void signalsWithTimes();
    void signalsBesideUnits();
    void unitOfSignals();
    void states();
    void nothingToShow();
    void cutAnywhere();
    void freelyMovingMouse();
    void hippocampalUnits();
    void unitsByTetrode();
    void seizures();
    void intracranialVersion73();
    void malformedSamples();

private:
    QString write(const std::vector<QByteArray> &variables)
    {
        const QString path = m_folder.filePath(QStringLiteral("any.mat"));
        writeBytes(path, m_mat.file(variables));
        return path;
    }
    Recording read(const std::vector<QByteArray> &variables, double rateHz = 0)
    {
        ReadOptions options;
        options.rateHz = rateHz;
        return readMatlab(write(variables), options, Progress());
    }
    QString refusal(const std::vector<QByteArray> &variables);

    MatBytes m_mat;
    QTemporaryDir m_folder;
};

QString TestMatlab::refusal(const std::vector<QByteArray> &variables)
{
    try {
        read(variables);
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

void TestMatlab::cellsOfTimes()
{
    const Recording recording = read({m_mat.cells(
        "spikes", 1, 3,
        {m_mat.row("", {0.5, 1.5}), m_mat.doubles("", 3, 1, {0.1, 0.2, 9.5}), m_mat.row("", {})})});
    QCOMPARE(recording.format, QStringLiteral("MATLAB"));
    QCOMPARE(recording.units.size(), std::size_t{2});
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{0.5, 1.5}));
    QCOMPARE(recording.units[1].label, QStringLiteral("2"));
    QCOMPARE(recording.units[1].spikeTimes, (std::vector<double>{0.1, 0.2, 9.5}));
    QVERIFY(messages(recording).contains(QStringLiteral("1 empty cell(s) of spikes")));
}

void TestMatlab::nestedCells()
{
    const auto unit = [this](const std::vector<double> &times) {
        return m_mat.structs("", 1, {"timerange", "time"}, {m_mat.row("", {0, 100}), m_mat.row("", times)});
    };
    const Recording recording = read(
        {m_mat.cells("data", 1, 1,
                     {m_mat.cells("", 1, 2,
                                  {m_mat.cells("", 1, 2, {unit({1.5, 2}), m_mat.row("", {})}),
                                   m_mat.cells("", 1, 3, {unit({}), unit({3.5}), unit({4.5, 5, 6})})})})});
    QCOMPARE(recording.units.size(), std::size_t{3});
    QCOMPARE(recording.units[0].label, QStringLiteral("1.1"));
    QCOMPARE(recording.units[1].label, QStringLiteral("2.2"));
    QCOMPARE(recording.units[2].label, QStringLiteral("2.3"));
    QVERIFY(messages(recording).contains(QStringLiteral("2 empty cell(s)")));
}

void TestMatlab::arrayOfUnits()
{
    const Recording recording = read({m_mat.structs(
        "neurons", 2, {"id", "timestamps"},
        {m_mat.scalar("", 4), m_mat.row("", {0.5, 1.5}), m_mat.scalar("", 7), m_mat.row("", {2.5})})});
    QCOMPARE(recording.units.size(), std::size_t{2});
    QCOMPARE(recording.units[1].spikeTimes, (std::vector<double>{2.5}));
}

void TestMatlab::timesWithLabels()
{
    const Recording recording =
        read({m_mat.structs("rec", 1, {"T", "label", "spkFs", "duration"},
                            {m_mat.numbers<qint32>("", 12, 5, 5, 1, {1000, 2000, 3000, 4000, 5000}),
                             m_mat.numbers<quint8>("", 9, 2, 5, 1, {7, 2, 7, 7, 2}), m_mat.scalar("", 1000),
                             m_mat.scalar("", 4)})});
    QCOMPARE(recording.units.size(), std::size_t{2});
    QCOMPARE(recording.units[0].label, QStringLiteral("2"));
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{2, 5}));
    QCOMPARE(recording.units[1].spikeTimes, (std::vector<double>{1, 3, 4}));
    QVERIFY(messages(recording).contains(QStringLiteral("4.000 s but has spikes up to 5.000 s")));
    // Variables beside one another, in seconds.
    const Recording flat =
        read({m_mat.row("spike_times", {0.25, 0.5, 0.75}), m_mat.row("clusters", {1, 3, 1})});
    QCOMPARE(flat.units.size(), std::size_t{2});
    QCOMPARE(flat.units[0].spikeTimes, (std::vector<double>{0.25, 0.75}));
}

void TestMatlab::sampleNumbersNeedARate()
{
    const std::vector<QByteArray> variables = {
        m_mat.cells("unit_samples", 1, 2, {m_mat.row("", {100, 200}), m_mat.row("", {300})})};
    QVERIFY(refusal(variables).contains(QStringLiteral("--rate HZ")));
    QCOMPARE(read(variables, 100).units[1].spikeTimes, (std::vector<double>{3}));
    std::vector<QByteArray> told = variables;
    told.push_back(m_mat.scalar("fs", 50));
    QCOMPARE(read(told).units[1].spikeTimes, (std::vector<double>{6}));
    // Named seconds, they are these.
    QCOMPARE(read({m_mat.cells("times_sec", 1, 1, {m_mat.row("", {100, 200})})}).units[0].spikeTimes,
             (std::vector<double>{0, 100}));
}

void TestMatlab::milliseconds()
{
    const Recording recording = read({m_mat.cells("spike_times_ms", 1, 1, {m_mat.row("", {500, 1500})})});
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{0.5, 1.5}));
}

void TestMatlab::otherCellsAreNoUnits()
{
    const QByteArray groups = m_mat.cells("groups", 1, 2, {m_mat.row("", {1, 2, 3}), m_mat.row("", {4, 5})});
    QVERIFY(!refusal({groups}).isEmpty());
    const Recording recording =
        read({groups, m_mat.cells("unit_t", 1, 2, {m_mat.row("", {0.5}), m_mat.row("", {1.5, 2.5})}),
              m_mat.cells("unit_shape", 1, 2, {m_mat.row("", {0, 3, 1, 2}), m_mat.row("", {0, 9, 1})})});
    QCOMPARE(spikesOf(recording), std::size_t{3});
}

void TestMatlab::classColumns()
{
    const Recording recording =
        read({m_mat.structs("rec", 1, {"times", "cell_type"},
                            {m_mat.cells("", 1, 2, {m_mat.row("", {0.5}), m_mat.row("", {1.5})}),
                             m_mat.texts("", {QStringLiteral("FS"), QStringLiteral("RS")})})});
    QCOMPARE(recording.unitColumns.size(), std::size_t{1});
    QCOMPARE(recording.unitColumns[0].name, QStringLiteral("cell_type"));
    QCOMPARE(fileClasses(recording).classes,
             (std::vector<UnitClass>{UnitClass::Inhibitory, UnitClass::Excitatory}));
}

void TestMatlab::signalsEitherWay()
{
    const std::vector<double> values = ramp(2000, 1);
    for (const bool areRows : {true, false}) {
        const Recording recording = read({m_mat.structs(
            "rec", 1, {"data", "Fs", "labels"},
            {m_mat.doubles("", areRows ? 2 : 1000, areRows ? 1000 : 2, values), m_mat.scalar("", 250),
             m_mat.texts("", {QStringLiteral("C3"), QStringLiteral("C4")})})});
        QCOMPARE(recording.channels.size(), std::size_t{2});
        QCOMPARE(recording.channels[1].label, QStringLiteral("C4"));
        QCOMPARE(recording.channels[1].rateHz, 250.0);
        QCOMPARE(recording.duration, 4.0);
        QCOMPARE(samplesOf(recording.channels[1], 10, 2),
                 areRows ? (std::vector<float>{21, 23}) : (std::vector<float>{1010, 1011}));
    }
}

void TestMatlab::signalsNeedARate()
{
    const std::vector<QByteArray> variables = {
        m_mat.numbers<qint16>("x", 10, 3, 1, 100, std::vector<qint16>(100, 5))};
    QVERIFY(refusal(variables).contains(QStringLiteral("states no sampling rate")));
    const Recording recording = read(variables, 100);
    QCOMPARE(recording.channels.size(), std::size_t{1});
    QCOMPARE(recording.channels[0].label, QStringLiteral("x"));
    QCOMPARE(recording.duration, 1.0);
}

void TestMatlab::signalsWithTimes()
{
    std::vector<double> times = ramp(500, 2);
    for (double &time : times)
        time += 1000;
    const Recording recording = read({m_mat.row("time_ms", times), m_mat.row("left", ramp(500, 3)),
                                      m_mat.row("right", ramp(500, 4)), m_mat.row("other", ramp(90, 4))});
    QCOMPARE(recording.channels.size(), std::size_t{2});
    QCOMPARE(recording.channels[0].label, QStringLiteral("left"));
    QCOMPARE(recording.channels[1].label, QStringLiteral("right"));
    QVERIFY(isNear(recording.channels[0].rateHz, 500, 1e-9));
    QVERIFY(isNear(recording.startOffset, 1, 1e-12));
    QCOMPARE(samplesOf(recording.channels[1], 2, 2), (std::vector<float>{8, 12}));
}

void TestMatlab::signalsBesideUnits()
{
    const QByteArray units = m_mat.cells("unit_t", 1, 1, {m_mat.row("", {0.5, 3.5})});
    const QByteArray lfp = m_mat.row("lfp", ramp(500, 3));
    const QByteArray histogram = m_mat.row("histogram", ramp(1001, 3));
    QCOMPARE(read({units, lfp, histogram, m_mat.scalar("fs", 100)}).channels.size(), std::size_t{1});
    QCOMPARE(read({units, lfp, histogram}).channels.size(), std::size_t{0});
    QCOMPARE(read({units, histogram, m_mat.scalar("fs", 100)}).channels.size(), std::size_t{0});
}

void TestMatlab::unitOfSignals()
{
    const Recording recording =
        read({m_mat.structs("rec", 1, {"data", "fs", "unit"},
                            {m_mat.row("", std::vector<double>(100, 20)), m_mat.scalar("", 100),
                             m_mat.text("", QStringLiteral("µV"))})});
    QCOMPARE(recording.channels[0].unit, QStringLiteral("V"));
    QCOMPARE(samplesOf(recording.channels[0], 0, 1), (std::vector<float>{20e-6F}));
}

void TestMatlab::states()
{
    const Recording recording =
        read({m_mat.cells("unit_t", 1, 1, {m_mat.row("", {0.5, 3.5})}),
              m_mat.structs("epochs", 1, {"wake", "sws", "maze"},
                            {m_mat.doubles("", 2, 2, {0, 20, 10, 30}), m_mat.doubles("", 1, 2, {10, 20}),
                             m_mat.doubles("", 1, 2, {5, 6})})});
    QCOMPARE(stateLabels(recording.intervals),
             (std::vector<QString>{QStringLiteral("AWAKE"), QStringLiteral("SWS")}));
    QCOMPARE(totalLength(stateRanges(recording.intervals, QStringLiteral("AWAKE"))), 20.0);
}

void TestMatlab::nothingToShow()
{
    QVERIFY(refusal({m_mat.text("word", QStringLiteral("nothing"))})
                .contains(QStringLiteral("without spike times")));
    QVERIFY(refusal({}).contains(QStringLiteral("without spike times")));
    QVERIFY(!recognisesMatlab(m_folder.path()));
}

void TestMatlab::cutAnywhere()
{
    const QByteArray bytes =
        m_mat.file({m_mat.cells("unit_t", 1, 2, {m_mat.row("", {0.5, 3.5}), m_mat.row("", {1.5})}),
                    m_mat.row("lfp", ramp(500, 3)), m_mat.scalar("fs", 100)});
    const QString path = m_folder.filePath(QStringLiteral("cut.mat"));
    for (int n = 0; n < 100; ++n) {
        writeBytes(path, bytes.left(bytes.size() * n / 100));
        try {
            const Recording recording = readMatlab(path, {}, Progress());
            QCOMPARE(spikesOf(recording), std::size_t{3});
            QVERIFY(messages(recording).contains(QStringLiteral("cut off")) || recording.channels.empty());
        } catch (const Error &error) {
            QVERIFY(error.message().startsWith(path));
        }
    }
}

void TestMatlab::freelyMovingMouse()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    const Recording recording =
        readRecording(samples::path(QStringLiteral("ei-ca1-starklab/CA1_Data.mat")), {}, Progress());
    QCOMPARE(recording.units.size(), std::size_t{6});
    QCOMPARE(spikesOf(recording), std::size_t{534302});
    const std::vector<double> rates = {1.71, 2.50, 1.99, 4.04, 5.22, 14.33};
    const std::vector<double> firstSamples = {26215, 2388, 26866, 10301, 9442, 4554};
    for (std::size_t n = 0; n < 6; ++n) {
        const Unit &unit = recording.units[n];
        QCOMPARE(unit.label, QString::number(n + 1));
        QVERIFY(isNear(static_cast<double>(unit.spikeTimes.size()) / 17943.95, rates[n], 0.006));
        QVERIFY(isNear(unit.spikeTimes.front(), firstSamples[n] / 20000, 1e-12));
    }
    QVERIFY(isNear(recording.duration, 17944.0725, 1e-3));
    QCOMPARE(fileClasses(recording).classes, std::vector<UnitClass>(6, UnitClass::Unclassified));
}

void TestMatlab::hippocampalUnits()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    const Recording recording =
        readRecording(samples::path(QStringLiteral("spikes-mat/synapticonn_all_unit.mat")), {}, Progress());
    const std::vector<std::size_t> counts = {3238, 2532, 1167, 1253, 485,  3423, 1253, 1593,
                                             1056, 1771, 5230, 2610, 4756, 2711, 1231, 803};
    QCOMPARE(recording.units.size(), counts.size());
    for (std::size_t n = 0; n < counts.size(); ++n)
        QCOMPARE(recording.units[n].spikeTimes.size(), counts[n]);
    QVERIFY(isNear(recording.duration, 998.2, 0.05));
    // Two have as many spikes as each other, but not the same.
    QVERIFY(!messages(recording).contains(QStringLiteral("exactly the spike times")));
}

void TestMatlab::unitsByTetrode()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    const Recording recording = readRecording(
        samples::path(QStringLiteral("spikes-mat/nelpy_linear-track_spikes.mat")), {}, Progress());
    QCOMPARE(recording.units.size(), std::size_t{31});
    std::size_t most = 0;
    for (const Unit &unit : recording.units)
        most = std::max(most, unit.spikeTimes.size());
    QCOMPARE(most, std::size_t{7959});
    QCOMPARE(recording.units[2].label, QStringLiteral("1.4"));
    QVERIFY(isNear(recording.startOffset, 4397.0, 0.05));
    QVERIFY(isNear(recording.startOffset + recording.duration, 6365.1, 0.06));
    QVERIFY(messages(recording).contains(QStringLiteral("74 empty cell(s)")));
}

void TestMatlab::seizures()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    ReadOptions options;
    options.rateHz = 200;
    const std::vector<std::vector<double>> sds = {
        {37.47622754, 27.03778087, 30.56892632, 32.57505512, 29.10761384, 31.5920468, 28.50212886},
        {27.64581964, 20.24274863, 16.28781523, 16.87805731, 13.80363922, 20.66208713, 16.68573992}};
    for (std::size_t file = 0; file < 2; ++file) {
        const QString path = samples::path(file == 0 ? QStringLiteral("seizure-demo/SezDemo_A.mat")
                                                     : QStringLiteral("seizure-demo/SezDemo_B.mat"));
        QVERIFY_THROWS_EXCEPTION(Error, readRecording(path, {}, Progress()));
        const Recording recording = readRecording(path, options, Progress());
        QCOMPARE(recording.channels.size(), std::size_t{7});
        QCOMPARE(recording.channels[0].label, QStringLiteral("T3"));
        QCOMPARE(recording.channels[6].label, QStringLiteral("F4"));
        QCOMPARE(recording.duration, 10.0);
        for (std::size_t n = 0; n < 7; ++n) {
            QCOMPARE(recording.channels[n].sampleCount, 2000);
            QVERIFY(isNear(sdOf(recording.channels[n]), sds[file][n], 1e-4));
        }
    }
}

void TestMatlab::intracranialVersion73()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    const Recording recording =
        readRecording(samples::path(QStringLiteral("ieeg-mat73/TestFile_01.mat")), {}, Progress());
    QCOMPARE(recording.channels.size(), std::size_t{3});
    const std::vector<double> sds = {48.81907, 27.709965, 62.57353};
    for (std::size_t n = 0; n < 3; ++n) {
        const Channel &channel = recording.channels[n];
        QCOMPARE(channel.label, QStringLiteral("S%1").arg(n + 1));
        QCOMPARE(channel.rateHz, 1024.0);
        QCOMPARE(channel.sampleCount, 307201);
        QVERIFY(isNear(sdOf(channel), sds[n], 1e-2));
    }
    QVERIFY(isNear(samplesOf(recording.channels[1], 100000, 1)[0], 38.256954, 1e-5));
    QVERIFY(isNear(samplesOf(recording.channels[2], 307200, 1)[0], -30.022417, 1e-5));
    QVERIFY(isNear(recording.duration, 307201.0 / 1024, 1e-9));
}

void TestMatlab::malformedSamples()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    for (const char *name : {"bad_miuint32.mat", "broken_utf8.mat", "corrupted_zlib_data.mat"}) {
        const QString path = samples::path(QStringLiteral("malformed-mat/")) + QString::fromLatin1(name);
        QString message;
        try {
            readRecording(path, {}, Progress());
        } catch (const Error &error) {
            message = error.message();
        }
        QVERIFY(message.startsWith(path));
        QVERIFY(message.endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(TestMatlab)
#include "tst_matlab.moc"
