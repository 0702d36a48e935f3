// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/importquestion.h"
#include "formats/neuroscope.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <cmath>

using namespace edgescope;

namespace {

QString samplesFolder()
{
    return qEnvironmentVariable("EDGESCOPE_SAMPLES");
}

// 4 channels, spikes at 20 kHz, field potential at 1000 Hz; a step is 20 V / 2^16 / 1000.
const QByteArray parameters = R"(<?xml version='1.0'?>
<parameters version="1.0" creator="ndManager-">
 <acquisitionSystem>
  <nBits>16</nBits>
  <nChannels>4</nChannels>
  <samplingRate>20000</samplingRate>
  <voltageRange>20</voltageRange>
  <amplification>1000</amplification>
  <offset>0</offset>
 </acquisitionSystem>
 <fieldPotentials><lfpSamplingRate>1000</lfpSamplingRate></fieldPotentials>
 <files><file><extension>lfp</extension><samplingRate>20000</samplingRate></file></files>
 <anatomicalDescription>
  <channelGroups>
   <group><channel skip="0">3</channel><channel skip="1">2</channel></group>
   <group><channel skip="0">1</channel></group>
  </channelGroups>
 </anatomicalDescription>
 <spikeDetection>
  <channelGroups>
   <group><channels><channel>3</channel><channel>2</channel></channels><nSamples>32</nSamples></group>
   <group><channels><channel>1</channel></channels><nSamples>32</nSamples></group>
  </channelGroups>
 </spikeDetection>
 <units>
  <unit><group>1</group><cluster>2</cluster><structure>CA1</structure><type>pyramidal</type><quality>--</quality></unit>
  <unit><group>2</group><cluster>1</cluster><structure>--</structure><type>interneuron</type><quality/></unit>
 </units>
</parameters>
)";
constexpr double step = 20 / 65536.0 / 1000;

template <typename Number>
QByteArray interleaved(int samples)
{
    QByteArray bytes;
    for (int sample = 0; sample < samples; ++sample)
        for (int channel = 0; channel < 4; ++channel) {
            const Number stored = qToLittleEndian(static_cast<Number>((channel + 1) * (sample - 1000)));
            bytes.append(reinterpret_cast<const char *>(&stored), sizeof(stored)); // NOLINT: bytes
        }
    return bytes;
}

float sampleOf(const Channel &channel, std::int64_t sample)
{
    float value = 0;
    const int column = channel.sourceChannel;
    channel.source->read(sample, 1, std::span(&column, 1), std::span(&value, 1));
    return value;
}

bool hasNote(const Recording &recording, Note::Severity severity, const char *words)
{
    return std::any_of(recording.notes.begin(), recording.notes.end(), [&](const Note &note) {
        return note.severity == severity && note.message.contains(QString::fromUtf8(words));
    });
}

QStringList labelsOf(const Recording &recording)
{
    QStringList labels;
    for (const Unit &unit : recording.units)
        labels << unit.label;
    return labels;
}

Interval interval(double start, double stop, const char *label, Interval::Kind kind)
{
    return {{start, stop}, QString::fromUtf8(label), kind};
}

constexpr auto plain = Interval::Kind::Event;
constexpr auto state = Interval::Kind::State;
constexpr auto seizure = Interval::Kind::Seizure;

} // namespace

// Sets of files by NeuroScope and Klusters.
class TestNeuroscope : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wholeSet();
    void anyFileOpensIt();
    void fieldPotential();
    void signalFiles();
    void bitsOfNumbers();
    void offsetAndMissingScale();
    void signalsThatDoNotFit();
    void otherOrderOfNames();
    void countLines();
    void oddShanks();
    void waveforms();
    void waveformsThatDoNotFit();
    void timesAmongFeatures();
    void featuresWithoutTimes();
    void withoutParameters();
    void damagedParameters();
    void eventsBecomeIntervals();
    void unpairedEvents();
    void eventsNamedByTheirFile();
    void tablesOfEpochs();
    void severalSets();
    void foreignFiles();
    void cutFiles();
    void manyClusters();
    void sample();
    void samplesOfOtherFormats();

private:
    void write(const char *name, const QByteArray &bytes);
    void writeSet();
    Recording read(const char *name = "", const ReadOptions &options = {})
    {
        return readRecording(QDir(m_path).filePath(QString::fromLatin1(name)), options, Progress());
    }
    QString refusal(const char *name = "");

    QTemporaryDir m_folder;
    QString m_path; // of the set; a new folder for each test
};

void TestNeuroscope::init()
{
    static int number = 0;
    m_path = m_folder.filePath(QString::number(++number));
    QDir().mkpath(m_path);
}

void TestNeuroscope::write(const char *name, const QByteArray &bytes)
{
    QFile file(QDir(m_path).filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", name);
}

void TestNeuroscope::writeSet()
{
    write("rat.1.xml", parameters);
    write("rat.1.nrs", "<?xml version='1.0'?><neuroscope version=\"2.0.0\"/>\n");
    write("rat.1.res.1", "20\n200\n2000\n20000\n30000\n");
    write("rat.1.clu.1", "3\n0\n2\n3\n2\n2\n");
    write("rat.1.res.2", "10\n40000\n");
    write("rat.1.clu.2", "1\n1\n1\n");
    write("rat.1.evt.rem", "500.000000\tREM start\n1500.500000\tREM stop\n");
}

QString TestNeuroscope::refusal(const char *name)
{
    try {
        read(name);
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

void TestNeuroscope::wholeSet()
{
    writeSet();
    const Recording recording = read();
    QCOMPARE(recording.format, QStringLiteral("NeuroScope"));
    QCOMPARE(recording.contentId.size(), 64);
    QCOMPARE(labelsOf(recording),
             (QStringList{QStringLiteral("1.2"), QStringLiteral("1.3"), QStringLiteral("2.1")}));
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{0.01, 1, 1.5}));
    QCOMPARE(recording.units[1].spikeTimes, std::vector<double>{0.1});
    QCOMPARE(recording.units[2].spikeTimes, (std::vector<double>{0.0005, 2}));
    QVERIFY(hasNote(recording, Note::Severity::Information, "Cluster 0 of shank 1, 1 of its 5 spikes"));
    QVERIFY(hasNote(recording, Note::Severity::Information, "look at 2.1 before"));
    QCOMPARE(recording.electrodes.size(), std::size_t{2});
    QCOMPARE(recording.electrodes[1].label, QStringLiteral("group 2"));
    QCOMPARE(recording.units[1].electrode, 0);
    QCOMPARE(recording.units[2].electrode, 1);
    QVERIFY(hasNote(recording, Note::Severity::Information, "to be skipped: 2."));
    QCOMPARE(recording.unitColumns.size(), std::size_t{2}); // no quality is told
    QCOMPARE(recording.unitColumns[0].name, QStringLiteral("structure"));
    QCOMPARE(recording.unitColumns[0].values[0], QStringLiteral("CA1"));
    QCOMPARE(recording.unitColumns[1].values[1], QString());
    QCOMPARE(fileClasses(recording).classes,
             (std::vector<UnitClass>{UnitClass::Excitatory, UnitClass::Unclassified, UnitClass::Inhibitory}));
    QCOMPARE(recording.intervals, std::vector<Interval>{interval(0.5, 1.5005, "REM", state)});
    QVERIFY(!hasNote(recording, Note::Severity::Warning, ""));
}

void TestNeuroscope::anyFileOpensIt()
{
    writeSet();
    write("rat.1.lfp", interleaved<qint16>(2000));
    const QString content = read().contentId;
    for (const QString &name : QDir(m_path).entryList(QDir::Files)) {
        const QString path = QDir(m_path).filePath(name);
        QVERIFY2(recognisesNeuroscope(path), qPrintable(name));
        const Recording recording = readRecording(path, {}, Progress());
        QCOMPARE(recording.path, path);
        QCOMPARE(recording.contentId, content);
        QCOMPARE(recording.units.size(), std::size_t{3});
        QCOMPARE(recording.channels.size(), std::size_t{4});
        QVERIFY(!importQuestion(path));
    }
    QVERIFY(!importQuestion(m_path));
}

void TestNeuroscope::fieldPotential()
{
    writeSet();
    write("rat.1.lfp", interleaved<qint16>(2500));
    const Recording recording = read();
    QCOMPARE(recording.duration, 2.5);
    QCOMPARE(recording.channels.size(), std::size_t{4});
    const Channel &last = recording.channels[3];
    QCOMPARE(last.label, QStringLiteral("ch3"));
    QCOMPARE(last.unit, QStringLiteral("V"));
    QCOMPARE(last.rateHz, 1000.0);
    QCOMPARE(last.sampleCount, 2500);
    QCOMPARE(last.electrode, 0);
    QCOMPARE(recording.channels[1].electrode, 1);
    QCOMPARE(recording.channels[0].electrode, -1); // in no group
    QCOMPARE(sampleOf(last, 0), static_cast<float>(-4000 * step));
    QCOMPARE(sampleOf(recording.channels[1], 2499), static_cast<float>(2 * 1499 * step));
}

void TestNeuroscope::signalFiles()
{
    writeSet();
    write("rat.1.dat", interleaved<qint16>(40100));
    const Recording wideband = read("rat.1.dat");
    QCOMPARE(wideband.channels[0].rateHz, 20000.0);
    QCOMPARE(wideband.duration, 2.005);
    write("rat.1.eeg", interleaved<qint16>(3000));
    QCOMPARE(read().duration, 3.0);
    write("rat.1.lfp", interleaved<qint16>(4000));
    QCOMPARE(read().duration, 4.0);
}

void TestNeuroscope::bitsOfNumbers()
{
    for (const int bits : {12, 14, 16, 32}) {
        QByteArray text = parameters;
        write("rat.xml", text.replace("<nBits>16", "<nBits>" + QByteArray::number(bits)));
        write("rat.lfp", bits == 32 ? interleaved<qint32>(2500) : interleaved<qint16>(2500));
        const Recording recording = read();
        QCOMPARE(recording.duration, 2.5);
        QCOMPARE(sampleOf(recording.channels[3], 1500),
                 static_cast<float>(2000 * 20 / std::pow(2.0, bits) / 1000));
    }
}

void TestNeuroscope::offsetAndMissingScale()
{
    QByteArray text = parameters;
    write("rat.xml", text.replace("<offset>0", "<offset>2048"));
    write("rat.lfp", interleaved<qint16>(2500));
    QVERIFY(std::abs(sampleOf(read().channels[0], 1000) + 2048 * step) < 1e-9);
    text = parameters;
    write("rat.xml", text.replace("<amplification>1000", "<amplification>0"));
    const Recording raw = read();
    QVERIFY(hasNote(raw, Note::Severity::Warning, "volts are not known"));
    QCOMPARE(raw.channels[0].unit, QString());
    QCOMPARE(sampleOf(raw.channels[1], 1007), 14.0F);
}

void TestNeuroscope::signalsThatDoNotFit()
{
    writeSet();
    write("rat.1.lfp", interleaved<qint16>(2500) + "abc");
    const Recording odd = read();
    QCOMPARE(odd.channels[0].sampleCount, 2500);
    QVERIFY(hasNote(odd, Note::Severity::Warning, "ends within a sample"));
    const QByteArrayView changes[][2] = {{"<nChannels>4", "<nChannels>0"},
                                         {"<nChannels>4", "<nChannels>-4"},
                                         {"<nChannels>4", "<nChannels>9223372036854775807"},
                                         {"<nBits>16", "<nBits>24"},
                                         {"<nBits>16", "<nBits>-16"}};
    for (const auto &[from, to] : changes) {
        QByteArray text = parameters;
        write("rat.1.xml", text.replace(from, to));
        const Recording recording = read();
        QVERIFY(recording.channels.empty());
        QCOMPARE(recording.units.size(), std::size_t{3});
        QVERIFY(hasNote(recording, Note::Severity::Warning, "rat.1.lfp is not shown"));
    }
    write("rat.1.xml", parameters);
    write("rat.1.lfp", "1234567");
    QVERIFY(hasNote(read(), Note::Severity::Warning, "holds no sample of its 4 channels"));
    QByteArray text = parameters;
    write("rat.1.xml", text.replace("<lfpSamplingRate>1000", "<lfpSamplingRate>"));
    write("rat.1.lfp", interleaved<qint16>(2500));
    const Recording usual = read();
    QCOMPARE(usual.duration, 2.0);
    QVERIFY(hasNote(usual, Note::Severity::Warning, "1250 Hz was assumed"));
}

void TestNeuroscope::otherOrderOfNames()
{
    write("rat.xml", parameters);
    write("rat.1.res", "20\n200\n");
    write("rat.1.clu", "1\n4\n4\n");
    write("rat.2.res", "20000");
    write("rat.2.clu", "1\n7");
    for (const char *name : {"", "rat.xml", "rat.1.res", "rat.2.clu"})
        QCOMPARE(labelsOf(read(name)), (QStringList{QStringLiteral("1.4"), QStringLiteral("2.7")}));
}

// The first line of a .clu file counts its clusters.
void TestNeuroscope::countLines()
{
    write("rat.xml", parameters);
    write("rat.res.1", "100\n200\n300\n400\n");
    write("rat.clu.1", "2\n0\n2\n2\n");
    const Recording fewClusters = read();
    QCOMPARE(fewClusters.units[0].spikeTimes, (std::vector<double>{0.01, 0.015}));
    QVERIFY(hasNote(fewClusters, Note::Severity::Warning, "the first 3 were read"));
    write("rat.clu.1", "3\n2\n2\n2\n2\n3\n5\n");
    const Recording fewTimes = read();
    QCOMPARE(fewTimes.units.size(), std::size_t{1});
    QVERIFY(hasNote(fewTimes, Note::Severity::Warning, "clusters of 6 spikes (.clu); the first 4"));
    write("rat.clu.1", "9\n2\n2\n2\n2\n");
    QVERIFY(hasNote(read(), Note::Severity::Warning, "announces 9 clusters and holds 1"));
    write("rat.clu.1", "5\n2\n2\n3\n"); // no line that counts
    const Recording uncounted = read();
    QCOMPARE(labelsOf(uncounted),
             (QStringList{QStringLiteral("1.2"), QStringLiteral("1.3"), QStringLiteral("1.5")}));
    QVERIFY(hasNote(uncounted, Note::Severity::Warning, "does not begin with the number"));
}

void TestNeuroscope::oddShanks()
{
    writeSet();
    write("rat.1.res.3", "10\n20\n");
    write("rat.1.clu.4", "1\n2\n2\n");
    write("rat.1.res.5", "10\ntwenty\n30\n");
    write("rat.1.clu.5", "1\n2\n2\n2\n");
    write("rat.1.res.6", "10\n20.5\n");
    write("rat.1.clu.6", "1\n2\n2\n");
    write("rat.1.res.7", "");
    write("rat.1.clu.7", "0\n");
    write("rat.1.res.8", "10\n20\n");
    write("rat.1.clu.8", "1\n1e300\n2\n");
    const Recording recording = read();
    QCOMPARE(recording.units.size(), std::size_t{3});
    QVERIFY(hasNote(recording, Note::Severity::Warning,
                    "no partner and were left out: rat.1.res.3, rat.1.clu.4"));
    QVERIFY(hasNote(recording, Note::Severity::Warning, "Shank 5 was left out"));
    QVERIFY(hasNote(recording, Note::Severity::Warning, "rat.1.res.6: number 2 is no whole number"));
    QVERIFY(hasNote(recording, Note::Severity::Warning, "Shank 8 was left out"));
    QVERIFY(!hasNote(recording, Note::Severity::Warning, "Shank 7"));
}

// Shank 1 has channels 3 and 2. Spike n is 10 (n + 1) times the shape on its first channel, and a tenth of it
// on the other.
QByteArray waveformsOfShank(int spikes)
{
    constexpr int shape[] = {0, -8, 4, 2};
    QByteArray bytes;
    for (int spike = 0; spike < spikes; ++spike)
        for (const int value : shape)
            for (const int share : {10, 1}) {
                const qint16 stored = qToLittleEndian(static_cast<qint16>(share * (spike + 1) * value));
                bytes.append(reinterpret_cast<const char *>(&stored), 2); // NOLINT: bytes
            }
    return bytes;
}

void TestNeuroscope::waveforms()
{
    writeSet();
    QByteArray text = parameters;
    text.replace("<nSamples>32</nSamples></group>\n   <group><channels><channel>1</channel>",
                 "<nSamples>4</nSamples><peakSampleIndex>1</peakSampleIndex></group>\n   <group><channels>"
                 "<channel>1</channel>");
    write("rat.1.xml", text);
    write("rat.1.spk.1", waveformsOfShank(5));
    const QString withoutSecond = read().contentId;
    const Recording recording = read();
    QVERIFY(!hasNote(recording, Note::Severity::Warning, ""));
    // Cluster 2 has spikes 1, 3 and 4: 20, 40 and 50 times the shape, cluster 3 spike 2.
    const Waveform &waveform = *recording.units[0].waveform;
    QCOMPARE(waveform.unit, QStringLiteral("V"));
    QCOMPARE(waveform.rateHz, 20000.0);
    QCOMPARE(waveform.spikeSample, std::optional(1));
    QCOMPARE(waveform.mean.size(), std::size_t{4});
    QVERIFY(std::abs(waveform.mean[1] - -8 * 110 / 3.0 * step) < 1e-9);
    QVERIFY(std::abs(waveform.mean[2] - 4 * 110 / 3.0 * step) < 1e-9);
    // 20, 40 and 50 lie 50/3, 10/3 and 40/3 from their mean.
    QVERIFY(std::abs(waveform.deviation[2] - 4 * std::sqrt((2500 + 100 + 1600) / 9.0 / 2) * step) < 1e-9);
    QCOMPARE(recording.units[1].waveform->mean[3], static_cast<float>(2 * 30 * step));
    QVERIFY(recording.units[1].waveform->deviation.empty());
    QVERIFY(!recording.units[2].waveform);
    QVERIFY(recording.files.contains(QDir(m_path).filePath(QStringLiteral("rat.1.spk.1"))));
    QVERIFY(recognisesNeuroscope(QDir(m_path).filePath(QStringLiteral("rat.1.spk.1"))));
    write("rat.1.spk.1", waveformsOfShank(3));
    const Recording cut = read();
    QVERIFY(cut.contentId != withoutSecond);
    QVERIFY(hasNote(cut, Note::Severity::Warning, "rat.1.spk.1 ends after the waveforms of 3 of 5 spikes"));
    QVERIFY(std::abs(cut.units[0].waveform->mean[1] - -8 * 20 * step) < 1e-9);
}

// Without their number of samples the file's size tells it; what cannot be is left out.
void TestNeuroscope::waveformsThatDoNotFit()
{
    writeSet();
    QByteArray text = parameters;
    text.replace("<nSamples>32</nSamples>", "");
    write("rat.1.xml", text);
    write("rat.1.spk.1", waveformsOfShank(5));
    QCOMPARE(read().units[1].waveform->mean[3], static_cast<float>(2 * 30 * step));
    write("rat.1.spk.1", waveformsOfShank(5) + "abc");
    QVERIFY(hasNote(read(), Note::Severity::Warning, "do not fit 5 spikes of 2 channels"));
    QVERIFY(!read().units[0].waveform);
    for (const char *samples : {"3", "1000000000", "300"}) {
        text = parameters;
        write("rat.1.xml", text.replace("<nSamples>32", QByteArray("<nSamples>") + samples));
        write("rat.1.spk.1", waveformsOfShank(5));
        const Recording recording = read();
        QVERIFY2(hasNote(recording, Note::Severity::Warning, "do not fit 5 spikes"), samples);
        QCOMPARE(recording.units.size(), std::size_t{3});
        QVERIFY(!recording.units[0].waveform);
    }
    text = parameters;
    write("rat.1.xml", text.replace("<channel>3</channel><channel>2</channel></channels>", "</channels>"));
    QVERIFY(hasNote(read(), Note::Severity::Warning, "5 spikes of 0 channels"));
}

// The last number of each line is the spike's time; it is read where there is no .res file.
void TestNeuroscope::timesAmongFeatures()
{
    write("rat.xml", parameters);
    write("rat.fet.1", "3\n-5 100 20\n7 -8 200\n1 2 20000\n");
    write("rat.clu.1", "1\n4\n4\n4\n");
    for (const char *name : {"", "rat.fet.1", "rat.clu.1"}) {
        const Recording recording = read(name);
        QCOMPARE(labelsOf(recording), QStringList{QStringLiteral("1.4")});
        QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{0.001, 0.01, 1}));
        QVERIFY(hasNote(recording, Note::Severity::Information, "are those in rat.fet.1"));
        QVERIFY(recording.files.contains(QDir(m_path).filePath(QStringLiteral("rat.fet.1"))));
    }
    write("rat.res.1", "40\n400\n40000\n");
    const Recording recording = read("rat.fet.1");
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{0.002, 0.02, 2}));
    QVERIFY(!recording.files.contains(QDir(m_path).filePath(QStringLiteral("rat.fet.1"))));
}

void TestNeuroscope::featuresWithoutTimes()
{
    writeSet();
    write("rat.1.fet.3", "2\n7 5\n8 4\n");
    write("rat.1.clu.3", "1\n4\n4\n");
    const Recording recording = read();
    QCOMPARE(recording.units.size(), std::size_t{3});
    QVERIFY(hasNote(recording, Note::Severity::Warning, "are no times of spikes (line 3)"));
    QFile::remove(QDir(m_path).filePath(QStringLiteral("rat.1.clu.3")));
    QVERIFY(hasNote(read(), Note::Severity::Warning, "rat.1.fet.3"));
}

void TestNeuroscope::withoutParameters()
{
    write("rat.res.1", "100\n200\n300\n");
    write("rat.clu.1", "1\n2\n2\n2\n");
    QVERIFY(recognisesNeuroscope(m_path));
    QVERIFY(recognisesNeuroscope(QDir(m_path).filePath(QStringLiteral("rat.clu.1"))));
    QVERIFY(refusal().contains(QStringLiteral("--rate HZ")));
    ReadOptions options;
    options.rateHz = 1000;
    const Recording recording = read("", options);
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{0.1, 0.2, 0.3}));
    QVERIFY(hasNote(recording, Note::Severity::Warning, "no parameters (rat.xml)"));
}

void TestNeuroscope::damagedParameters()
{
    writeSet();
    QByteArray text = parameters;
    write("rat.1.xml", text.replace("</channelGroups>", "</wrong>"));
    const Recording recording = read();
    QCOMPARE(recording.units.size(), std::size_t{3});
    QCOMPARE(recording.units[0].spikeTimes[1], 1.0);
    QVERIFY(hasNote(recording, Note::Severity::Warning, "rat.1.xml is damaged (line 1"));
    write("rat.1.xml", "<parameters><acquisitionSystem>" + QByteArray("<group>").repeated(100000));
    QVERIFY(!refusal().isEmpty());
    write("rat.1.xml", R"(<!DOCTYPE p [<!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">]>
<parameters><acquisitionSystem><samplingRate>&e;</samplingRate></acquisitionSystem></parameters>)");
    QVERIFY(refusal().contains(QStringLiteral("--rate HZ")));
}

void TestNeuroscope::eventsBecomeIntervals()
{
    write("rat.xml", parameters);
    write("rat.evt.all", "0\tWake start\n1000.5\tWake stop\r\n1000.5 NREM beg\n3000\tNREM end\n"
                         "3000\tsz_foc on\n4000\tsz_foc off\n4500\tripple start 3\n4550\tripple peak 3\n"
                         "4600\tripple start 4\n4610\tripple stop 3\n4620\tripple stop 4\n"
                         "5000\tunknown start\n5500\tunknown end\n"
                         "6000\tbeginning of session1\n7000\tend of session1\n7500\trestart\n");
    write("rat.sws.evt", "8000\tsws_start\n9000\tsws_stop\n");
    const Recording recording = read("rat.evt.all");
    const std::vector<Interval> expected = {interval(0, 1.0005, "AWAKE", state),
                                            interval(1.0005, 3, "NREM", state),
                                            interval(3, 4, "sz_foc", seizure),
                                            interval(4.5, 4.61, "ripple 3", plain),
                                            interval(4.55, 4.55, "ripple peak 3", plain),
                                            interval(4.6, 4.62, "ripple 4", plain),
                                            interval(6, 7, "session1", plain),
                                            interval(7.5, 7.5, "restart", plain),
                                            interval(8, 9, "SWS", state)};
    QCOMPARE(recording.intervals.size(), expected.size());
    for (std::size_t n = 0; n < expected.size(); ++n) {
        QVERIFY(std::abs(recording.intervals[n].range.start - expected[n].range.start) < 1e-12);
        QVERIFY(std::abs(recording.intervals[n].range.stop - expected[n].range.stop) < 1e-12);
        QCOMPARE(recording.intervals[n].label, expected[n].label);
        QCOMPARE(recording.intervals[n].kind, expected[n].kind);
    }
    QVERIFY(!hasNote(recording, Note::Severity::Warning, ""));
}

void TestNeuroscope::unpairedEvents()
{
    write("rat.xml", parameters);
    write("rat.evt.rem", "1000\tREM stop\n2000\tREM start\n3000\tREM start\n2500\tREM stop\n"
                         "text without a time\n4000\nnan\tREM stop\n5000\tSWS start\n");
    const Recording recording = read();
    QVERIFY(hasNote(recording, Note::Severity::Warning, "rat.evt.rem: 5 start(s) or stop(s)"));
    QVERIFY(hasNote(recording, Note::Severity::Warning, "rat.evt.rem: 3 line(s)"));
    QCOMPARE(recording.intervals.size(), std::size_t{5});
    for (const Interval &mark : recording.intervals) {
        QVERIFY(mark.kind == plain);
        QVERIFY(mark.range.isEmpty());
    }
}

void TestNeuroscope::eventsNamedByTheirFile()
{
    write("rat.xml", parameters);
    write("rat.evt.sws", "1000\tstart\n2000\tstop\n");
    write("rat.REM.evt", "2000\tstart\n3000\tstop\n");
    const Recording recording = read();
    QCOMPARE(recording.intervals,
             (std::vector<Interval>{interval(1, 2, "SWS", state), interval(2, 3, "REM", state)}));
}

void TestNeuroscope::tablesOfEpochs()
{
    write("rat.xml", parameters);
    write("Epoch_TS.csv", "start,end,label\n0,600,sleep\n600,1200,wake\r\n1200,1300,seizure\n1300,1400\n");
    write("epoch_names.csv", "first,second\nthird,fourth\n");
    write("epochs_turned.csv", "5,3\n");
    const Recording recording = read();
    QCOMPARE(recording.intervals,
             (std::vector<Interval>{interval(0, 600, "sleep", plain), interval(600, 1200, "AWAKE", state),
                                    interval(1200, 1300, "seizure", seizure),
                                    interval(1300, 1400, "epoch 4", plain)}));
    QVERIFY(hasNote(recording, Note::Severity::Information, "epoch_names.csv is no table of epochs"));
    QVERIFY(hasNote(recording, Note::Severity::Information, "epochs_turned.csv is no table of epochs"));
}

void TestNeuroscope::severalSets()
{
    writeSet();
    write("rat.2.xml", parameters);
    write("rat.2.res.1", "100\n");
    write("rat.2.clu.1", "1\n9\n");
    const QString message = refusal();
    QVERIFY2(message.contains(QStringLiteral("rat.1, rat.2")), qPrintable(message));
    QCOMPARE(labelsOf(read("rat.2.clu.1")), QStringList{QStringLiteral("1.9")});
    QCOMPARE(read("rat.1.xml").units.size(), std::size_t{3});
    const QByteArray name = QDir(m_path).dirName().toLatin1() + ".xml";
    write(name.constData(), parameters); // the session is named like its folder
    QVERIFY(refusal().contains(QStringLiteral("neither spikes nor signals")));
}

void TestNeuroscope::foreignFiles()
{
    write("rat.xml", "<html><acquisitionSystem/></html>");
    write("other.xml", "<parameters><colour>red</colour></parameters>");
    write("rat.lfp", "12345678");
    write("rat.dat", "1 2\n3 4\n");
    write("rat.eeg", "12345678");
    write("rat.res.1", "100\n");
    write("rat.evt.rem", "100\tREM start\n");
    for (const char *name : {"", "rat.xml", "other.xml", "rat.lfp", "rat.dat", "rat.eeg", "rat.res.1",
                             "rat.evt.rem", "missing.xml", "missing.res.1"})
        QVERIFY2(!recognisesNeuroscope(QDir(m_path).filePath(QString::fromLatin1(name))), name);
    write("rat.xml", parameters);
    write("notes.txt", "words");
    QVERIFY(!recognisesNeuroscope(QDir(m_path).filePath(QStringLiteral("notes.txt"))));
    QVERIFY(!recognisesNeuroscope(QDir(m_path).filePath(QStringLiteral("mouse.lfp"))));
}

void TestNeuroscope::cutFiles()
{
    writeSet();
    write("rat.1.lfp", interleaved<qint16>(50));
    for (const char *name : {"rat.1.xml", "rat.1.res.1", "rat.1.clu.1", "rat.1.evt.rem", "rat.1.lfp"}) {
        QFile file(QDir(m_path).filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const qsizetype stride = std::max<qsizetype>(1, whole.size() / 100);
        for (qsizetype length = whole.size() - 1; length >= 0; length -= stride) {
            write(name, whole.left(length));
            try {
                const Recording recording = read("rat.1.res.2");
                QVERIFY(recording.units.size() <= 5);
                for (const Channel &channel : recording.channels)
                    sampleOf(channel, channel.sampleCount - 1);
            } catch (const Error &error) {
                QVERIFY(error.message().contains(m_path));
            }
        }
        write(name, whole);
    }
}

void TestNeuroscope::manyClusters()
{
    write("rat.xml", parameters);
    QByteArray times;
    QByteArray clusters("30000\n");
    for (int n = 1; n <= 30000; ++n) {
        times += QByteArray::number(n * 10) + '\n';
        clusters += QByteArray::number(n) + '\n';
    }
    write("rat.res.1", times);
    write("rat.clu.1", clusters);
    QVERIFY(refusal().contains(QStringLiteral("neither spikes")));
}

void TestNeuroscope::sample()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording recording = readRecording(samplesFolder() + QStringLiteral("/neuroscope-A2929"), {}, {});
    constexpr std::size_t first[] = {7817, 8764, 6879, 9743, 8014, 12925, 13205, 19819};
    constexpr std::size_t second[] = {1095, 2636, 2419, 1282, 4702, 3970, 1313, 1535, 1588};
    QCOMPARE(recording.units.size(), std::size(first) + std::size(second));
    for (std::size_t n = 0; n < std::size(first); ++n) {
        QCOMPARE(recording.units[n].label, QStringLiteral("1.%1").arg(n + 1));
        QCOMPARE(recording.units[n].spikeTimes.size(), first[n]);
        QCOMPARE(recording.units[n].electrode, 0);
    }
    for (std::size_t n = 0; n < std::size(second); ++n) {
        const Unit &unit = recording.units[std::size(first) + n];
        QCOMPARE(unit.label, QStringLiteral("2.%1").arg(n + 1));
        QCOMPARE(unit.spikeTimes.size(), second[n]);
        QCOMPARE(unit.electrode, 1);
    }
    QVERIFY(
        hasNote(recording, Note::Severity::Information, "Cluster 0 of shank 1, 16595 of its 103761 spikes"));
    QVERIFY(
        hasNote(recording, Note::Severity::Information, "Cluster 0 of shank 2, 38263 of its 58803 spikes"));
    QVERIFY(hasNote(recording, Note::Severity::Information, "look at 1.1, 2.1"));
    QVERIFY(!hasNote(recording, Note::Severity::Warning, ""));
    QVERIFY(std::abs(recording.duration - 1200) < 0.01);
    QCOMPARE(recording.unitColumns.size(), std::size_t{0}); // all their fields are empty
    // 428 ripples with their peaks, and two epochs.
    QCOMPARE(recording.intervals.size(), std::size_t{2 * 428 + 2});
    const auto count = [&](const char *label) {
        return std::count_if(recording.intervals.begin(), recording.intervals.end(),
                             [&](const Interval &one) { return one.label == QString::fromLatin1(label); });
    };
    QCOMPARE(count("PyRip 1"), 428);
    QCOMPARE(count("PyRip peak 1"), 428);
    QCOMPARE(recording.intervals[0], interval(0, 600, "epoch 1", plain));
    QVERIFY(std::abs(recording.intervals[1].range.start - 0.7344) < 1e-12);
    QVERIFY(std::abs(recording.intervals[1].range.stop - 0.8112) < 1e-12);
}

void TestNeuroscope::samplesOfOtherFormats()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    QDirIterator files(samplesFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const bool isOwn = path.contains(QStringLiteral("/neuroscope-A2929/A2929-200711."));
        QVERIFY2(recognisesNeuroscope(path) == isOwn, qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestNeuroscope)
#include "tst_neuroscope.moc"
