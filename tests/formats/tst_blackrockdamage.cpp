// SPDX-License-Identifier: GPL-3.0-or-later
#include "blackrockevents.h"
#include "blackrockfolder.h"

#include "core/error.h"
#include "formats/blackrock.h"

#include <QTest>

#include <memory>

using namespace edgescope;
using namespace blackrockfiles;

// Blackrock files that were cut off, damaged or never were any.
class TestBlackrockDamage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<Folder>(); }
    void cutAnywhere_data();
    void cutAnywhere();
    void samplesUpToTheCut();
    void unfinishedBlock();
    void emptyBlock();
    void damagedBlocks();
    void damagedPackets();
    void headersThatLie_data();
    void headersThatLie();
    void unusableScale();
    void tooManyPauses();
    void otherFiles();

private:
    // What the error says, empty when the file was read.
    QString refusal(const char *name, const QByteArray &bytes)
    {
        try {
            m_folder->read(name, bytes);
        } catch (const Error &error) {
            return error.message();
        }
        return {};
    }

    std::unique_ptr<Folder> m_folder;
};

namespace {

const Signals ptp{"BRSMPGRP", 3, 0, 30, 1000000000};

QByteArray packets(int count)
{
    QByteArray bytes = ptp.header();
    for (int n = 0; n < count; ++n)
        bytes += ptp.block(quint64(n) * 1000000, {qint16(n)});
    return bytes;
}

QByteArray spikes(int count)
{
    const Events events;
    QByteArray bytes = events.header();
    for (int n = 0; n < count; ++n)
        bytes += events.spike(quint64(n) * 300, 1, 1);
    return bytes;
}

QByteArray changed(QByteArray bytes, qsizetype place, const QByteArray &with)
{
    return bytes.replace(place, with.size(), with);
}

} // namespace

void TestBlackrockDamage::cutAnywhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const Signals file;
    QByteArray old = "NEURALSG" + text("30 kS/s", 16) + number(quint32{1}) + number(quint32{2}) +
                     number(quint32{1}) + number(quint32{2});
    for (const qint16 sample : ramp(40))
        old += number(sample);
    QTest::newRow("2.1") << old;
    QTest::newRow("blocks") << file.header() + file.block(0, ramp(60)) + file.block(30000, ramp(60));
    QTest::newRow("packets") << packets(20);
    QTest::newRow("events") << spikes(10);
}

// Up to the cut all is as in the whole file, and a note or an error says that something is missing.
void TestBlackrockDamage::cutAnywhere()
{
    QFETCH(QByteArray, bytes);
    const Recording whole = m_folder->read("cut.dat", bytes);
    const std::vector<float> all =
        whole.channels.empty() ? std::vector<float>() : samplesOf(whole.channels[0]);
    int read = 0;
    for (int n = 0; n < 120; ++n) {
        const qsizetype size = 1 + (bytes.size() - 1) * n / 120;
        try {
            const Recording recording = m_folder->read("cut.dat", bytes.first(size));
            ++read;
            if (recording.channels.empty()) {
                const std::vector<double> &times = whole.units[0].spikeTimes;
                for (const Unit &unit : recording.units)
                    QVERIFY(std::equal(unit.spikeTimes.begin(), unit.spikeTimes.end(), times.begin()));
                continue;
            }
            const std::vector<float> samples = samplesOf(recording.channels[0]);
            QVERIFY(samples.size() <= all.size());
            for (std::size_t row = 0; row < samples.size(); ++row)
                QVERIFY(samples[row] == all[row] || (std::isnan(samples[row]) && std::isnan(all[row])));
        } catch (const Error &error) {
            QVERIFY(error.message().contains(QStringLiteral("cut.dat")));
        }
    }
    QVERIFY(read > 10);
}

void TestBlackrockDamage::samplesUpToTheCut()
{
    const Signals file;
    const QByteArray blocks = file.header() + file.block(0, ramp(60)) + file.block(3000, ramp(60));
    const Recording cut = m_folder->read("a.ns2", blocks.chopped(21));
    QCOMPARE(cut.channels[0].sampleCount, 149);
    QVERIFY(notesOf(cut).contains(QStringLiteral("49 of its 60 samples")));
    const Recording cutPackets = m_folder->read("b.ns2", packets(20).chopped(1));
    QCOMPARE(cutPackets.channels[0].sampleCount, 19);
    QVERIFY(notesOf(cutPackets).contains(QStringLiteral("last 14 bytes")));
    const Recording cutSpikes = m_folder->read("c.nev", spikes(20).chopped(3));
    QCOMPARE(cutSpikes.units[0].spikeTimes.size(), std::size_t{19});
    QVERIFY(notesOf(cutSpikes).contains(QStringLiteral("last 101 bytes")));
}

void TestBlackrockDamage::unfinishedBlock()
{
    const Signals file;
    const Recording recording = m_folder->read("a.ns2", file.header() + file.block(0, ramp(60)) +
                                                            file.block(3000, ramp(50), 0) + "x");
    QCOMPARE(recording.channels[0].sampleCount, 150);
    QVERIFY(notesOf(recording).contains(QStringLiteral("states no number of samples")));
    QVERIFY(notesOf(recording).contains(QStringLiteral("last 1 bytes")));
}

void TestBlackrockDamage::emptyBlock()
{
    const Signals file;
    const Recording recording = m_folder->read(
        "a.ns2", file.header() + file.block(0, {}) + file.block(3000, ramp(50)) + file.block(4500, ramp(50)));
    QCOMPARE(recording.channels[0].sampleCount, 100);
    QVERIFY2(recording.notes.empty(), qPrintable(notesOf(recording)));
}

void TestBlackrockDamage::damagedBlocks()
{
    const Signals file;
    const QByteArray first = file.header() + file.block(0, ramp(60));
    const Recording recording = m_folder->read("a.ns2", first + QByteArray(500, '\7'));
    QCOMPARE(recording.channels[0].sampleCount, 60);
    QVERIFY(notesOf(recording).contains(QStringLiteral("at byte %1").arg(first.size())));
    QVERIFY(refusal("b.ns2", file.header()).contains(QStringLiteral("holds no samples")));
    QVERIFY(refusal("b.ns2", file.header() + QByteArray(500, '\7')).contains(QStringLiteral("no samples")));
}

void TestBlackrockDamage::damagedPackets()
{
    const qsizetype head = ptp.header().size();
    const Recording recording = m_folder->read("a.ns2", changed(packets(100), head + 40 * 15, "\7\7\7\7\7"));
    QCOMPARE(recording.channels[0].sampleCount, 100);
    QCOMPARE(recording.gaps.size(), std::size_t{1});
    const std::vector<float> samples = samplesOf(recording.channels[0]);
    QVERIFY(std::isnan(samples[40]));
    QVERIFY(near(samples[99], 99 * 0.25e-6, 1e-10));
    QVERIFY(notesOf(recording).contains(QStringLiteral("1 damaged sample packet(s)")));
}

void TestBlackrockDamage::headersThatLie_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const Signals file;
    const QByteArray blocks = file.header() + file.block(0, ramp(60));
    const QByteArray nothing(4, '\0');
    const QByteArray most = number(quint32{0xFFFFFFFF});
    const auto row = [](const char *name, const QByteArray &bytes, const char *words) {
        QTest::newRow(name) << bytes << QString::fromLatin1(words);
    };
    row("signals: header beyond the file", changed(blocks, 10, most), "byte 10: The header states its own");
    row("signals: header too short", changed(blocks, 10, number(quint32{320})), "byte 10: ");
    row("signals: no channels", changed(blocks, 310, nothing), "byte 310: The header states no channels");
    row("signals: all channels", changed(blocks, 310, most), "byte 310: The header states 4294967295");
    row("signals: no period", changed(blocks, 286, nothing), "byte 286: The header states a sampling period");
    row("signals: period of a day", changed(blocks, 286, most), "byte 286: ");
    row("signals: no clock", changed(blocks, 290, nothing), "byte 290: The header states a clock of 0");
    row("signals: version", changed(blocks, 8, "\x9"), "version 9.3");
    row("signals: channel", changed(blocks, 314, "XX"), "byte 314: The description of a channel");
    const QByteArray old = "NEURALSG" + text("", 16);
    row("2.1: no period", old + nothing + number(quint32{1}) + QByteArray(40, '\1'), "byte 24: ");
    row("2.1: no channels", old + number(quint32{1}) + nothing + QByteArray(40, '\1'), "byte 28: ");
    row("2.1: all channels", old + number(quint32{1}) + most + QByteArray(40, '\1'), "byte 28: ");
    const QByteArray events = spikes(5);
    row("events: header beyond the file", changed(events, 12, most), "byte 12: The header states its own");
    row("events: all extensions", changed(events, 332, most), "byte 12: ");
    row("events: no packets", changed(events, 16, nothing), "byte 16: The header states packets of 0 bytes");
    row("events: packets too long", changed(events, 16, most), "byte 16: ");
    row("events: no clock", changed(events, 20, nothing), "byte 20: ");
    row("events: version", changed(events, 8, "\1"), "version 1.3");
    row("events: named by others", "######## Neuralynx Data File Header\r\n", "Neuralynx system");
}

void TestBlackrockDamage::headersThatLie()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QString message = refusal("lie.nev", bytes);
    QVERIFY2(message.contains(words), qPrintable(message));
    QVERIFY(message.contains(QStringLiteral("lie.nev")));
}

void TestBlackrockDamage::unusableScale()
{
    Signals file;
    file.inputs = {{1, "flat", "uV", 0, 0, -8191, 8191}};
    const Recording recording = m_folder->read("a.ns2", file.header() + file.block(0, {4, 8}));
    QVERIFY(near(samplesOf(recording.channels[0])[1], 2e-6, 1e-11));
    QVERIFY(notesOf(recording).contains(QStringLiteral("scales of 1 channel(s) cannot be used (flat")));
}

// A rate of a thousandth of the true one makes no recording of pauses.
void TestBlackrockDamage::tooManyPauses()
{
    Signals file = ptp;
    file.period = 1;
    QByteArray bytes = file.header();
    for (int n = 0; n < 100100; ++n)
        bytes += file.block(quint64(n) * 1000000, {1});
    QVERIFY(refusal("a.ns2", bytes).contains(QStringLiteral("more than 100000 blocks or pauses")));
}

void TestBlackrockDamage::otherFiles()
{
    QVERIFY(!recognisesBlackrock(m_folder->write("a.nev", "NEURAL")));
    QVERIFY(!recognisesBlackrock(m_folder->write("b.ns5", QByteArray(1000, '\0'))));
    QVERIFY(!recognisesBlackrock(m_folder->write("c.ncs", "######## Neuralynx Data File Header")));
    QVERIFY(!recognisesBlackrock(m_folder->path("missing.nev")));
    QVERIFY(!recognisesBlackrock(m_folder->path(".")));
    // A renamed copy stands alone.
    m_folder->write("renamed.nev", spikes(2));
    QCOMPARE(m_folder->read("renamed.bin", spikes(1)).units[0].spikeTimes.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestBlackrockDamage)
#include "tst_blackrockdamage.moc"
