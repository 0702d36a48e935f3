// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/importquestion.h"
#include "formats/phy.h"
#include "formats/phyfiles.h"

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

template <typename Number>
QByteArray npy(const char *type, const QByteArray &shape, const std::vector<Number> &numbers,
               const char *fortran = "False")
{
    const QByteArray description =
        QByteArray("{'descr': '") + type + "', 'fortran_order': " + fortran + ", 'shape': " + shape + ", }\n";
    QByteArray bytes("\x93NUMPY\x01\x00", 8);
    bytes += static_cast<char>(description.size());
    bytes += '\0';
    bytes += description;
    for (const Number number : numbers) {
        const Number stored = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char *>(&stored), sizeof(stored)); // NOLINT: bytes
    }
    return bytes;
}

template <typename Number>
QByteArray list(const char *type, const std::vector<Number> &numbers)
{
    return npy(type, "(" + QByteArray::number(static_cast<qint64>(numbers.size())) + ",)", numbers);
}

const Unit *unitNamed(const Recording &recording, const QString &label)
{
    for (const Unit &unit : recording.units)
        if (unit.label == label)
            return &unit;
    return nullptr;
}

const UnitColumn *columnNamed(const Recording &recording, const QString &name)
{
    for (const UnitColumn &column : recording.unitColumns)
        if (column.name == name)
            return &column;
    return nullptr;
}

bool hasNote(const Recording &recording, Note::Severity severity, const char *words)
{
    return std::any_of(recording.notes.begin(), recording.notes.end(), [&](const Note &note) {
        return note.severity == severity && note.message.contains(QString::fromUtf8(words));
    });
}

std::size_t spikesOf(const Recording &recording)
{
    std::size_t count = 0;
    for (const Unit &unit : recording.units)
        count += unit.spikeTimes.size();
    return count;
}

} // namespace

// Sortings by Phy and Kilosort.
class TestPhy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void parametersAreText_data();
    void parametersAreText();
    void parametersAreNotRun();
    void wholeSorting();
    void anyFileOpensIt();
    void rateFromOptionsOrAssumed();
    void rateThatIsNone();
    void templatesWithoutClusters();
    void waveforms();
    void waveformsOfMergedClusters();
    void unwhitenedWaveforms();
    void templatesThatDoNotFit();
    void groupsInOtherTables();
    void otherLengths();
    void recordingBeside();
    void recordingOfSeveralFiles();
    void recordingThatDoesNotFit();
    void oddTables();
    void oddClusters();
    void foreignFolders();
    void cutFiles();
    void neuropixelSample();
    void templateSample();
    void samplesOfOtherFormats();

private:
    void write(const char *name, const QByteArray &bytes);
    void writeSorting();
    Recording read(const ReadOptions &options = {}) { return readRecording(m_path, options, Progress()); }
    QString refusal();

    QTemporaryDir m_folder;
    QString m_path; // of the sorting; a new folder for each test
};

void TestPhy::init()
{
    static int number = 0;
    m_path = m_folder.filePath(QString::number(++number));
    QDir().mkpath(m_path);
}

void TestPhy::write(const char *name, const QByteArray &bytes)
{
    QFile file(QDir(m_path).filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", name);
}

// Clusters 2 (good), 5 (noise), 7 (mua) and 11 (no group) at 1000 Hz.
void TestPhy::writeSorting()
{
    write("params.py", "dat_path = r'D:\\data\\array.dat'\nn_channels_dat = 4\ndtype = 'int16'\noffset = 0\n"
                       "sample_rate = 1000.\nhp_filtered = False\n");
    write("spike_times.npy", list<quint64>("<u8", {100, 200, 300, 400, 500, 600, 1500}));
    write("spike_clusters.npy", list<qint32>("<i4", {2, 5, 7, 2, 11, 5, 2}));
    write("cluster_group.tsv", "cluster_id\tgroup\n2\tgood\n5\tnoise\n7\tmua\n99\tgood\n");
    write("cluster_KSLabel.tsv", "cluster_id\tKSLabel\n2\tgood\n5\tmua\n7\tmua\n11\tgood\n");
    write("cluster_info.tsv", "cluster_id\tAmplitude\tch\tgroup\tcell_type\n2\t12.5\t8\tgood\tpyramidal\n"
                              "7\t3\t5\tmua\tinterneuron\n11\t4\t77\t\t\n");
    write("channel_map.npy", list<qint32>("<i4", {8, 5}));
    write("channel_positions.npy", npy<double>("<f8", "(2, 2)", {0, 20, 40, 60}));
}

QString TestPhy::refusal()
{
    try {
        read();
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

void TestPhy::parametersAreText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("recordings");
    const auto row = [](const char *name, const char *text, const QStringList &recordings) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << recordings;
    };
    const QString path = QStringLiteral("a b/c.dat");
    row("plain", "dat_path = 'a b/c.dat'\nsample_rate = 24000.5\nn_channels_dat = 32\noffset = 8\n", {path});
    row("spaces",
        "dat_path=\"a b/c.dat\"  # the recording\r\nsample_rate=2.40005e4\r\nn_channels_dat=32 # all\r\n"
        "offset=8",
        {path});
    row("raw text", "dat_path = r'a b/c.dat'\nsample_rate = 24000.5\nn_channels_dat = 32\noffset = 8\n",
        {path});
    row("list",
        "dat_path = ['a b/c.dat',\n  \"d.dat\"]\nsample_rate = 24000.5\nn_channels_dat = 32\noffset = 8\n",
        {path, QStringLiteral("d.dat")});
    row("empty list", "dat_path = []\nsample_rate = 24000.5\nn_channels_dat = 32\noffset = 8\n", {});
}

void TestPhy::parametersAreText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, recordings);
    const PhyParameters parameters = phyParameters(text);
    QCOMPARE(parameters.recordings, recordings);
    QCOMPARE(parameters.rateHz.value_or(0), 24000.5);
    QCOMPARE(parameters.channels.value_or(0), 32);
    QCOMPARE(parameters.firstByte.value_or(0), 8);
    QVERIFY(!parameters.numberType);
}

void TestPhy::parametersAreNotRun()
{
    const PhyParameters parameters = phyParameters(
        QStringLiteral("import os\nos.remove('x')\nsample_rate = 15000 * 2\n  offset = 5\n"
                       "n_channels_dat = len(channels)\nif True:\n    dtype = 'int16'\nsample_rate == 5\n"));
    QVERIFY(!parameters.rateHz && !parameters.channels && !parameters.firstByte && !parameters.numberType);
}

void TestPhy::wholeSorting()
{
    writeSorting();
    const Recording recording = read();
    QCOMPARE(recording.format, QStringLiteral("Phy"));
    QCOMPARE(recording.contentId.size(), 64);
    QCOMPARE(recording.units.size(), std::size_t{3});
    QCOMPARE(unitNamed(recording, QStringLiteral("2"))->spikeTimes, (std::vector<double>{0.1, 0.4, 1.5}));
    QCOMPARE(unitNamed(recording, QStringLiteral("7"))->spikeTimes, std::vector<double>{0.3});
    QCOMPARE(unitNamed(recording, QStringLiteral("11"))->spikeTimes, std::vector<double>{0.5});
    QVERIFY(!unitNamed(recording, QStringLiteral("5")));
    QVERIFY(hasNote(recording, Note::Severity::Information, "1 cluster(s) marked as noise"));
    QVERIFY(hasNote(recording, Note::Severity::Information, "with 2 spikes"));
    QVERIFY(hasNote(recording, Note::Severity::Information, "D:\\data\\array.dat"));
    QVERIFY(recording.channels.empty());
    const auto values = [&](const char *name) {
        return columnNamed(recording, QString::fromLatin1(name))->values;
    };
    const auto words = [](std::initializer_list<const char *> texts) {
        std::vector<QString> result;
        for (const char *text : texts)
            result.push_back(QString::fromLatin1(text));
        return result;
    };
    QCOMPARE(values("group"), words({"good", "mua", "unsorted"}));
    QCOMPARE(values("KSLabel"), words({"good", "mua", "good"}));
    QCOMPARE(values("cell_type"), words({"pyramidal", "interneuron", ""}));
    QVERIFY(!columnNamed(recording, QStringLiteral("Amplitude"))); // numbers are no words
    QCOMPARE(fileClasses(recording).classes[1], UnitClass::Inhibitory);
    QCOMPARE(recording.electrodes.size(), std::size_t{2});
    QCOMPARE(recording.electrodes[0].label, QStringLiteral("8"));
    QCOMPARE(*recording.electrodes[1].xMicrometres, 40.0);
    QCOMPARE(*recording.electrodes[1].yMicrometres, 60.0);
    QCOMPARE(recording.units[0].electrode, 0);
    QCOMPARE(recording.units[1].electrode, 1);
    QCOMPARE(recording.units[2].electrode, -1);
}

void TestPhy::anyFileOpensIt()
{
    writeSorting();
    for (const char *name : {"params.py", "spike_times.npy", "spike_clusters.npy", "cluster_group.tsv",
                             "channel_map.npy", "cluster_KSLabel.tsv"}) {
        const QString path = QDir(m_path).filePath(QString::fromLatin1(name));
        const Recording recording = readRecording(path, {}, Progress());
        QCOMPARE(recording.path, path);
        QCOMPARE(recording.units.size(), std::size_t{3});
        QVERIFY(!importQuestion(path));
    }
    QVERIFY(!importQuestion(m_path));
    QVERIFY(!recognisesPhy(QDir(m_path).filePath(QStringLiteral("missing.npy"))));
}

void TestPhy::rateFromOptionsOrAssumed()
{
    writeSorting();
    QFile::remove(QDir(m_path).filePath(QStringLiteral("params.py")));
    const Recording assumed = read();
    QCOMPARE(assumed.units[0].spikeTimes[0], 100 / 30000.0);
    QVERIFY(hasNote(assumed, Note::Severity::Warning, "30000 Hz was assumed"));
    ReadOptions options;
    options.rateHz = 20000;
    const Recording told = read(options);
    QCOMPARE(told.units[0].spikeTimes[0], 0.005);
    QVERIFY(!hasNote(told, Note::Severity::Warning, "assumed"));
}

void TestPhy::rateThatIsNone()
{
    for (const char *rate : {"0", "-30000", "nan", "inf"}) {
        writeSorting();
        write("params.py", QByteArray("sample_rate = ") + rate + "\n");
        const Recording recording = read();
        QCOMPARE(recording.units[0].spikeTimes[0], 100 / 30000.0);
        QVERIFY(hasNote(recording, Note::Severity::Warning, "is no rate"));
    }
}

void TestPhy::templatesWithoutClusters()
{
    write("spike_times.npy", npy<qint64>("<i8", "(3, 1)", {10, 20, 30}, "True"));
    write("spike_templates.npy", list<quint32>("<u4", {4, 4, 6}));
    const Recording recording = read();
    QCOMPARE(recording.units.size(), std::size_t{2});
    QCOMPARE(unitNamed(recording, QStringLiteral("4"))->spikeTimes.size(), std::size_t{2});
    QVERIFY(hasNote(recording, Note::Severity::Information, "templates were taken"));
    QCOMPARE(recording.unitColumns[0].values[0], QStringLiteral("unsorted"));
}

// Templates of two samples on two channels: number 2 is largest on channel 1, number 7 on channel 0.
const std::vector<float> smallTemplates = [] {
    std::vector<float> values(12 * 2 * 2);
    const auto set = [&values](std::size_t number, std::initializer_list<float> samples) {
        std::copy(samples.begin(), samples.end(), values.begin() + static_cast<std::ptrdiff_t>(number * 4));
    };
    set(2, {1, -5, 2, 4});
    set(7, {-3, 0.5F, 3, 0});
    set(11, {0, 1, 0, 2});
    return values;
}();

void TestPhy::waveforms()
{
    writeSorting();
    QFile::remove(QDir(m_path).filePath(QStringLiteral("cluster_info.tsv")));
    write("spike_templates.npy", list<quint32>("<u4", {2, 5, 7, 2, 11, 5, 2}));
    // Written by NumPy, and by MATLAB, whose first index runs fastest.
    std::vector<float> columns(smallTemplates.size());
    for (std::size_t n = 0; n < columns.size(); ++n)
        columns[n / 4 + 12 * (n / 2 % 2) + 24 * (n % 2)] = smallTemplates[n];
    for (const QByteArray &bytes :
         {npy("<f4", "(12, 2, 2)", smallTemplates), npy("<f4", "(12, 2, 2)", columns, "True")}) {
        write("templates.npy", bytes);
        const Recording recording = read();
        const Waveform &first = *unitNamed(recording, QStringLiteral("2"))->waveform;
        QCOMPARE(first.mean, (std::vector<float>{-5, 4}));
        QCOMPARE(first.rateHz, 1000.0);
        QCOMPARE(first.unit, QString());
        QVERIFY(first.deviation.empty() && !first.spikeSample);
        QCOMPARE(unitNamed(recording, QStringLiteral("7"))->waveform->mean, (std::vector<float>{-3, 3}));
        // No table names the channels.
        QCOMPARE(unitNamed(recording, QStringLiteral("2"))->electrode, 1);
        QCOMPARE(unitNamed(recording, QStringLiteral("7"))->electrode, 0);
        QVERIFY(recording.files.contains(QDir(m_path).filePath(QStringLiteral("templates.npy"))));
    }
    // Each template on channels of its own; 4 stands for none.
    write("template_ind.npy", npy<qint64>("<i8", "(12, 2)", {4, 4, 4, 4, 3, 0, 4, 4, 4, 4, 4, 4,
                                                             4, 4, 2, 4, 4, 4, 4, 4, 4, 4, 1, 3}));
    const Recording recording = read();
    QCOMPARE(unitNamed(recording, QStringLiteral("2"))->waveform->mean, (std::vector<float>{-5, 4}));
    QCOMPARE(unitNamed(recording, QStringLiteral("2"))->electrode, 0);
    QCOMPARE(unitNamed(recording, QStringLiteral("11"))->electrode, -1); // channel 3 has none
}

// Clusters take the template of most of their spikes.
void TestPhy::waveformsOfMergedClusters()
{
    writeSorting();
    write("templates.npy", npy("<f4", "(12, 2, 2)", smallTemplates));
    write("spike_templates.npy", list<quint32>("<u4", {7, 5, 2, 11, 99, 5, 7}));
    const Recording recording = read();
    QCOMPARE(unitNamed(recording, QStringLiteral("2"))->waveform->mean, (std::vector<float>{-3, 3}));
    QCOMPARE(unitNamed(recording, QStringLiteral("7"))->waveform->mean, (std::vector<float>{-5, 4}));
    QVERIFY(!unitNamed(recording, QStringLiteral("11"))->waveform); // there is no template 99
    QCOMPARE(unitNamed(recording, QStringLiteral("2"))->electrode, 0);
}

// The samples (1, -5) and (2, 4) times ((2, 0), (10, 1)) are (-48, -5) and (44, 4).
void TestPhy::unwhitenedWaveforms()
{
    writeSorting();
    write("spike_templates.npy", list<quint32>("<u4", {2, 5, 7, 2, 11, 5, 2}));
    write("templates.npy", npy("<f4", "(12, 2, 2)", smallTemplates));
    write("whitening_mat_inv.npy", npy<double>("<f8", "(2, 2)", {2, 0, 10, 1}));
    QCOMPARE(unitNamed(read(), QStringLiteral("2"))->waveform->mean, (std::vector<float>{-48, 44}));
    write("whitening_mat_inv.npy", npy<double>("<f8", "(3, 3)", std::vector<double>(9)));
    const Recording recording = read();
    QVERIFY(hasNote(recording, Note::Severity::Warning, "do not fit the tables"));
    QVERIFY(!unitNamed(recording, QStringLiteral("2"))->waveform);
}

// Damaged templates keep no sorting from being opened.
void TestPhy::templatesThatDoNotFit()
{
    writeSorting();
    write("spike_templates.npy", list<quint32>("<u4", {2, 5, 7, 2, 11, 5, 2}));
    const QByteArray whole = npy("<f4", "(12, 2, 2)", smallTemplates);
    const auto expectNone = [this](const char *words) {
        const Recording recording = read();
        QCOMPARE(spikesOf(recording), std::size_t{5});
        QVERIFY2(hasNote(recording, Note::Severity::Warning, words), words);
        QVERIFY(!unitNamed(recording, QStringLiteral("2"))->waveform);
    };
    write("templates.npy", whole.left(whole.size() - 1));
    expectNone("was cut off");
    write("templates.npy", npy("<f4", "(24, 2)", smallTemplates));
    expectNone("not of the shape");
    write("templates.npy", npy("<f4", "(4611686018427387904, 4, 4)", smallTemplates));
    expectNone("not of the shape");
    write("templates.npy", "text");
    expectNone("There are no waveforms: ");
    write("templates.npy", whole);
    write("template_ind.npy", npy<qint32>("<i4", "(2, 2)", {0, 1, 0, 1}));
    expectNone("do not fit the tables");
}

void TestPhy::groupsInOtherTables()
{
    writeSorting();
    QFile::remove(QDir(m_path).filePath(QStringLiteral("cluster_group.tsv")));
    write("cluster_groups.csv", "cluster_id,group\n11,Noise\n");
    const Recording recording = read();
    QVERIFY(!unitNamed(recording, QStringLiteral("11")));
    QVERIFY(unitNamed(recording, QStringLiteral("5"))); // cluster_info does not tell of it
    QCOMPARE(columnNamed(recording, QStringLiteral("group"))->values[0], QStringLiteral("good"));
}

void TestPhy::otherLengths()
{
    writeSorting();
    write("spike_clusters.npy", list<qint32>("<i4", {2, 5, 7, 2}));
    const Recording recording = read();
    QCOMPARE(spikesOf(recording), std::size_t{3});
    QVERIFY(hasNote(recording, Note::Severity::Warning, "the first 4 were read"));
    write("channel_positions.npy", list<double>("<f8", {1, 2, 3}));
    QVERIFY(hasNote(read(), Note::Severity::Warning, "two numbers for each"));
}

void TestPhy::recordingBeside()
{
    writeSorting();
    write("params.py", "dat_path = r'D:\\data\\array.dat'\nn_channels_dat = 9\ndtype = 'int16'\noffset = 4\n"
                       "sample_rate = 1000.\n");
    QByteArray bytes("head");
    for (int sample = 0; sample < 2000; ++sample)
        for (int channel = 0; channel < 9; ++channel) {
            const qint16 stored = qToLittleEndian(static_cast<qint16>(channel * 1000 + sample % 100));
            bytes.append(reinterpret_cast<const char *>(&stored), 2); // NOLINT: bytes
        }
    write("array.dat", bytes + "x");
    const Recording recording = read();
    QCOMPARE(recording.channels.size(), std::size_t{9});
    QCOMPARE(recording.duration, 2.0);
    QCOMPARE(recording.channels[8].electrode, 0);
    QCOMPARE(recording.channels[0].electrode, -1);
    QVERIFY(hasNote(recording, Note::Severity::Warning, "within a sample of its 9 channels"));
    std::vector<float> samples(3);
    const int column = recording.channels[5].sourceChannel;
    recording.channels[5].source->read(1998, 2, std::span(&column, 1), std::span(samples).first(2));
    QCOMPARE(samples[1], 5099.0F);
}

// Two channels; the files have a head of 4 bytes each and 1000, 10 and 1490 samples, which count on.
void TestPhy::recordingOfSeveralFiles()
{
    writeSorting();
    write("params.py", "dat_path = ['C:\\\\day\\\\one.dat', '/data/two.dat', 'three.dat']\n"
                       "n_channels_dat = 2\noffset = 4\nsample_rate = 1000\n");
    int sample = 0;
    for (const auto &[name, count] : {std::pair("one.dat", 1000), {"two.dat", 10}, {"three.dat", 1490}}) {
        QByteArray bytes("head");
        for (const int end = sample + count; sample < end; ++sample)
            for (const int sign : {1, -1}) {
                const qint16 stored = qToLittleEndian(static_cast<qint16>(sign * sample));
                bytes.append(reinterpret_cast<const char *>(&stored), 2); // NOLINT: bytes
            }
        write(name, bytes);
    }
    const Recording recording = read();
    QCOMPARE(recording.channels.size(), std::size_t{2});
    QCOMPARE(recording.duration, 2.5);
    QVERIFY(!hasNote(recording, Note::Severity::Warning, ""));
    std::vector<float> samples(2 * 40);
    const int columns[] = {1, 0};
    recording.channels[0].source->read(990, 40, columns, samples);
    for (std::size_t n = 0; n < 40; ++n) {
        QCOMPARE(samples[n], -990.0F - static_cast<float>(n));
        QCOMPARE(samples[40 + n], 990.0F + static_cast<float>(n));
    }
    for (const char *name : {"one.dat", "two.dat", "three.dat"})
        QVERIFY(recording.files.contains(QDir(m_path).filePath(QString::fromLatin1(name))));
    QFile::remove(QDir(m_path).filePath(QStringLiteral("two.dat")));
    const Recording cut = read();
    QCOMPARE(cut.duration, 1.0);
    QVERIFY(hasNote(cut, Note::Severity::Warning, "end with one.dat"));
    QVERIFY(hasNote(cut, Note::Severity::Warning, "two.dat does not lie"));
}

void TestPhy::recordingThatDoesNotFit()
{
    writeSorting();
    write("array.dat", "some bytes");
    for (const char *words :
         {"n_channels_dat = 0", "n_channels_dat = -4", "n_channels_dat = 99999999999", "n_channels_dat = 6",
          "n_channels_dat = 1\noffset = 10", "n_channels_dat = 1\noffset = -9223372036854775808",
          "n_channels_dat = 1\ndtype = 'float128'", "hp_filtered = True"}) {
        write("params.py", QByteArray("dat_path = ['array.dat']\nsample_rate = 1000\n") + words + "\n");
        const Recording recording = read();
        QVERIFY2(recording.channels.empty(), words);
        QVERIFY2(hasNote(recording, Note::Severity::Warning, "array.dat is not shown"), words);
    }
}

void TestPhy::oddTables()
{
    writeSorting();
    write("cluster_group.tsv",
          "cluster_id\tgroup\r\n2\tNoise\r\nseven\tmua\r\n7\tmua\tmore\tand more\r\n\r\n11\r\n");
    write("cluster_note.csv", "no table at all");
    const Recording recording = read();
    QVERIFY(!unitNamed(recording, QStringLiteral("2")));
    QVERIFY(hasNote(recording, Note::Severity::Warning, "cluster_group.tsv: 2 line(s)"));
    QVERIFY(hasNote(recording, Note::Severity::Information, "cluster_note.csv is no table"));
}

void TestPhy::oddClusters()
{
    writeSorting();
    write("spike_clusters.npy", list<double>("<f8", {2, 2.5}));
    QVERIFY(refusal().contains(QStringLiteral("entry 2 is no number of a cluster")));
    write("spike_clusters.npy", list<double>("<f8", {std::nan("")}));
    QVERIFY(refusal().contains(QStringLiteral("entry 1")));
    std::vector<quint64> times(30000);
    std::vector<qint32> clusters(30000);
    for (std::size_t n = 0; n < times.size(); ++n)
        clusters[n] = static_cast<qint32>(n);
    write("spike_times.npy", list("<u8", times));
    write("spike_clusters.npy", list("<i4", clusters));
    QVERIFY(refusal().contains(QStringLiteral("more than 10000 clusters")));
}

void TestPhy::foreignFolders()
{
    QVERIFY(!recognisesPhy(m_path));
    write("spike_times.npy", list<quint64>("<u8", {100}));
    QVERIFY(!recognisesPhy(m_path)); // no clusters
    write("spike_clusters.npy", "text");
    QVERIFY(recognisesPhy(m_path));
    QVERIFY(refusal().contains(QStringLiteral("spike_clusters.npy")));
    write("spike_times.npy", "text");
    QVERIFY(!recognisesPhy(m_path));
}

void TestPhy::cutFiles()
{
    writeSorting();
    for (const char *name : {"spike_times.npy", "spike_clusters.npy", "channel_map.npy", "cluster_group.tsv",
                             "params.py", "cluster_info.tsv"}) {
        QFile file(QDir(m_path).filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        for (qsizetype length = whole.size() - 1; length >= 0; --length) {
            write(name, whole.left(length));
            try {
                QVERIFY(spikesOf(read()) <= 7);
            } catch (const Error &error) {
                QVERIFY(error.message().contains(m_path));
            }
        }
        write(name, whole);
    }
}

// Counted with NumPy.
void TestPhy::neuropixelSample()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording recording = readRecording(samplesFolder() + QStringLiteral("/phy-neuropixel"), {}, {});
    QCOMPARE(recording.units.size(), std::size_t{400});
    QCOMPARE(spikesOf(recording), std::size_t{379321 - 897});
    QVERIFY(hasNote(recording, Note::Severity::Information, "4 cluster(s) marked as noise"));
    QVERIFY(hasNote(recording, Note::Severity::Information, "with 897 spikes"));
    QVERIFY(hasNote(recording, Note::Severity::Warning, "30000 Hz was assumed"));
    const std::vector<QString> &groups = columnNamed(recording, QStringLiteral("group"))->values;
    QCOMPARE(std::count(groups.begin(), groups.end(), QStringLiteral("good")), 140);
    QCOMPARE(std::count(groups.begin(), groups.end(), QStringLiteral("mua")), 260);
    const std::pair<const char *, std::size_t> counts[] = {
        {"0", 212}, {"1", 121}, {"3", 666}, {"4", 144}, {"454", 371}};
    for (const auto &[label, count] : counts)
        QCOMPARE(unitNamed(recording, QString::fromLatin1(label))->spikeTimes.size(), count);
    double last = 0;
    for (const Unit &unit : recording.units)
        last = std::max(last, unit.spikeTimes.back());
    QCOMPARE(last, 3595319 / 30000.0);
    QVERIFY(std::abs(recording.duration - 119.8) < 0.05);
}

// The counts of the 62 clusters, counted with NumPy.
void TestPhy::templateSample()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    ReadOptions options;
    options.rateHz = 25000;
    const Recording recording =
        readRecording(samplesFolder() + QStringLiteral("/phy-template/spike_times.npy"), options, {});
    constexpr std::size_t counts[] = {11, 1, 9, 6, 6, 1, 1,  6,  7, 11, 2, 2, 8, 3,  12, 3, 2, 11, 3, 4, 2, 6,
                                      9,  0, 3, 4, 3, 6, 2,  5,  4, 2,  2, 3, 4, 13, 3,  3, 9, 1,  9, 5, 0, 8,
                                      3,  4, 6, 9, 2, 2, 10, 13, 6, 1,  2, 8, 5, 4,  3,  2, 5, 5,  6, 3};
    std::size_t found = 0;
    for (std::size_t cluster = 0; cluster < std::size(counts); ++cluster) {
        const Unit *unit = unitNamed(recording, QString::number(cluster));
        QCOMPARE(unit ? unit->spikeTimes.size() : 0, counts[cluster]);
        found += unit != nullptr;
    }
    QCOMPARE(found, std::size_t{62});
    QCOMPARE(recording.units.size(), std::size_t{62});
    QCOMPARE(spikesOf(recording), std::size_t{314});
    QVERIFY(std::abs(recording.duration - 298403 / 25000.0) < 1e-9);
    QCOMPARE(recording.unitColumns[0].values[4], QStringLiteral("good"));
    QCOMPARE(recording.unitColumns[0].values[5], QStringLiteral("unsorted"));
    QCOMPARE(recording.electrodes.size(), std::size_t{32});
    QCOMPARE(recording.electrodes[0].label, QStringLiteral("7"));
    QCOMPARE(*recording.electrodes[0].xMicrometres, 20.0);
    QCOMPARE(*recording.electrodes[0].yMicrometres, 140.0);
    QCOMPARE(*recording.electrodes[1].yMicrometres, 160.0);
    // The templates' largest channels and troughs, found with NumPy.
    const std::tuple<const char *, int, float> troughs[] = {{"0", 4, -0.14037544F}, {"20", 18, -0.16717747F}};
    for (const auto &[label, electrode, lowest] : troughs) {
        const Unit *unit = unitNamed(recording, QString::fromLatin1(label));
        QCOMPARE(unit->electrode, electrode);
        QCOMPARE(unit->waveform->mean.size(), std::size_t{82});
        QCOMPARE(unit->waveform->mean[40], lowest);
        QCOMPARE(*std::min_element(unit->waveform->mean.begin(), unit->waveform->mean.end()), lowest);
    }
}

void TestPhy::samplesOfOtherFormats()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    QDirIterator files(samplesFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const bool isOwn = path.contains(QStringLiteral("/phy-"));
        QVERIFY2(recognisesPhy(path) == isOwn, qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestPhy)
#include "tst_phy.moc"
