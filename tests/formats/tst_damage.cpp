// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "core/error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <random>

using namespace edgescope;

namespace {

constexpr double mostSeconds = 6; // of processor time; the process that looks through HDF5 files stops at 5
constexpr int seed = 20170516;

// How often each file is cut and changed: enough to look at most of its parts, and few where each look starts
// a process. EDGESCOPE_DAMAGES asks for more.
int damages(bool startsProcess)
{
    bool isNumber = false;
    const int asked = qEnvironmentVariable("EDGESCOPE_DAMAGES").toInt(&isNumber);
    return isNumber ? asked : startsProcess ? 6 : 60;
}

double processorSeconds()
{
    double seconds = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            seconds += static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    }
    return seconds;
}

} // namespace

// A real file of each kind, damaged at many places: it is read or refused with a sentence, soon, and nothing
// falls over.
class TestDamage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cutFiles_data();
    void cutFiles();
    void changedBytes_data();
    void changedBytes();

private:
    static void addFiles();
    QString copySet();
    static QString outcome(const QString &folder, const QString &path, bool mustTell);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDamage::initTestCase()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of the sample recordings");
}

// A file, the files beside it that belong to the set, and what is opened.
void TestDamage::addFiles()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("open");
    QTest::addColumn<bool>("startsProcess");
    QTest::addColumn<bool>("isText");
    const auto add = [](const QString &name, const QString &others, const QString &open, bool startsProcess,
                        bool isText) {
        QTest::newRow(qPrintable(name)) << name << others.split(u' ', Qt::SkipEmptyParts)
                                        << (open.isEmpty() ? name : open) << startsProcess << isText;
    };
    for (const char *name : {"blackrock/test_NEURALCD_raw.ns3", "blackrock/test_BRSMPGRP_raw.ns3",
                             "blackrock/FileSpec2.3001.nev", "edf/SC4001EC-Hypnogram.edf", "edf/edf+C.edf",
                             "edf/MB0400FU.EDF", "edf/multiple_annotation_chans.bdf"})
        add(QString::fromUtf8(name), {}, {}, false, false);
    for (const char *name : {"seizure-bonn/S/S001.txt", "hypnogram/yasa_6hrs_hypno_30s.txt"})
        add(QString::fromUtf8(name), {}, {}, false, true);
    const QString sleep = QStringLiteral("ieeg-sleep-hfo/sub-01_ses-interictalsleep_run-01_ieeg.");
    const QString header = sleep + QStringLiteral("vhdr");
    add(header, sleep + QStringLiteral("eeg ") + sleep + QStringLiteral("vmrk"), {}, false, true);
    add(sleep + QStringLiteral("vmrk"), sleep + QStringLiteral("eeg ") + header, header, false, true);
    add(sleep + QStringLiteral("eeg"), header + u' ' + sleep + QStringLiteral("vmrk"), header, false, false);
    const QString mouse = QStringLiteral("neuroscope-A2929/A2929-200711.");
    const QStringList set = {QStringLiteral("xml"), QStringLiteral("clu.2"), QStringLiteral("res.2"),
                             QStringLiteral("evt.py.rip")};
    for (const QString &ending : set) {
        QStringList others;
        for (const QString &other : set)
            if (other != ending)
                others << mouse + other;
        add(mouse + ending, others.join(u' '), QStringLiteral("neuroscope-A2929"), false, true);
    }
    const QString phy = QStringLiteral("phy-template/");
    const QStringList sorting = {QStringLiteral("spike_times.npy"), QStringLiteral("spike_clusters.npy"),
                                 QStringLiteral("channel_positions.npy"), QStringLiteral("channel_map.npy"),
                                 QStringLiteral("spike_templates.npy")};
    for (const QString &name : sorting) {
        QStringList others;
        for (const QString &other : sorting)
            if (other != name)
                others << phy + other;
        add(phy + name, others.join(u' '), QStringLiteral("phy-template"), false, false);
    }
    for (const char *name :
         {"buzcode-states/20170505_396um_0um_merge.SleepState.states.mat",
          "buzcode-spikes/20170311_684um_2088um_170311_134350.spikes.cellinfo.mat",
          "cellexplorer-labels/d533101.cell_metrics.cellinfo.mat", "seizure-demo/SezDemo_A.mat",
          "spikes-hdf5/Demas2003_6WK_CTRL_MD3_1A.h5", "nwb/aibs_ecephys_lfp.nwb"})
        add(QString::fromUtf8(name), {}, {}, true, false);
}

// Copies the row's files, the first 100 kB of each, into a new folder; gives the path of the one to damage.
QString TestDamage::copySet()
{
    constexpr qint64 mostBytes = 100000;
    m_folder = std::make_unique<QTemporaryDir>();
    const QString name = *static_cast<QString *>(QTest::qData("name", QMetaType::QString));
    const QStringList others = *static_cast<QStringList *>(QTest::qData("others", QMetaType::QStringList));
    const bool isWhole = *static_cast<bool *>(QTest::qData("startsProcess", QMetaType::Bool));
    for (const QString &one : others + QStringList(name)) {
        QDir(m_folder->path()).mkpath(QFileInfo(one).path());
        QFile from(samples::path(one));
        QFile to(m_folder->filePath(one));
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            qFatal("%s could not be copied", qPrintable(one));
        to.write(isWhole ? from.readAll() : from.read(mostBytes));
    }
    return m_folder->filePath(name);
}

// Empty when the file was read or refused as it should be.
QString TestDamage::outcome(const QString &folder, const QString &path, bool mustTell)
{
    constexpr std::int64_t samplesRead = 1000;
    const double start = processorSeconds();
    ReadOptions options;
    options.rateHz = 100;
    try {
        const Recording recording = readRecording(path, options, {});
        std::vector<float> values;
        for (const Channel &channel : recording.channels) {
            const std::int64_t count = std::min(samplesRead, channel.sampleCount);
            values.resize(static_cast<std::size_t>(count));
            for (const std::int64_t first : {std::int64_t{0}, channel.sampleCount - count})
                channel.source->read(first, count, std::span(&channel.sourceChannel, 1), values);
        }
        if (mustTell && recording.notes.empty())
            return QStringLiteral("It was read without a note.");
    } catch (const Error &error) {
        if (!error.message().contains(folder))
            return QStringLiteral("The sentence does not name the file: ") + error.message();
    }
    const double seconds = processorSeconds() - start;
    return seconds < mostSeconds ? QString() : QStringLiteral("It took %1 s.").arg(seconds);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDamage::cutFiles_data()
{
    addFiles();
}

// A text cut between two lines is whole; of others something must be said.
void TestDamage::cutFiles()
{
    QFETCH(QString, open);
    QFETCH(bool, startsProcess);
    QFETCH(bool, isText);
    const QString path = copySet();
    const QByteArray whole = bytesOf(path);
    const int cuts = damages(startsProcess);
    for (int n = 0; n < cuts; ++n) {
        const qsizetype length = whole.size() * n / cuts;
        write(path, whole.left(length));
        const QString wrong = outcome(m_folder->path(), m_folder->filePath(open), !isText);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("cut at byte %1: %2").arg(length).arg(wrong)));
    }
}

void TestDamage::changedBytes_data()
{
    addFiles();
}

// A file that carries no checksums cannot tell a changed sample from a true one.
void TestDamage::changedBytes()
{
    QFETCH(QString, open);
    QFETCH(bool, startsProcess);
    const QString path = copySet();
    const QByteArray whole = bytesOf(path);
    std::mt19937 random(seed);
    const int changes = damages(startsProcess);
    for (int n = 0; n < changes; ++n) {
        // Half of the changes are near the beginning, where headers are.
        const auto range =
            static_cast<std::uint32_t>(n % 2 == 0 ? whole.size() : std::min<qsizetype>(whole.size(), 1024));
        const qsizetype place = random() % range;
        QByteArray changed = whole;
        changed[place] = static_cast<char>(random() & 0xFF);
        write(path, changed);
        const QString wrong = outcome(m_folder->path(), m_folder->filePath(open), false);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QStringLiteral("byte %1 made %2: %3")
                                .arg(place)
                                .arg(static_cast<int>(static_cast<unsigned char>(changed[place])))
                                .arg(wrong)));
    }
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
