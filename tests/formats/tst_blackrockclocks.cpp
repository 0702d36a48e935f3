// SPDX-License-Identifier: GPL-3.0-or-later
#include "blackrockevents.h"
#include "blackrockfolder.h"

#include <QTest>

#include <memory>

using namespace edgescope;
using namespace blackrockfiles;

// Pauses, packets that each tell their time, and clocks that are set anew while they are recorded.
class TestBlackrockClocks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<Folder>(); }
    void packetsOfOneSample();
    void packetsTellTheRate();
    void pausesAndTolerance();
    void clockReset();
    void clockResetOfEventsAlone();
    void clockSetToTheDate();
    void electrodeByElectrode();
    void nothingButUnsortedSpikes();
    void leapsOfOnePacket();

private:
    std::unique_ptr<Folder> m_folder;
};

// Nanoseconds since 1970, a pause of 40 samples, and one packet lost.
void TestBlackrockClocks::packetsOfOneSample()
{
    Signals file{"BRSMPGRP", 3, 0, 30, 1000000000};
    file.inputs = {{1, "chan1"}, {2, "chan2"}};
    constexpr quint64 start = 1700000000000000000;
    QByteArray bytes = file.header();
    for (int n = 0; n < 300; ++n)
        if ((n < 100 || n >= 140) && n != 200)
            bytes +=
                file.block(start + quint64(n) * 1000000 + (n % 3) * 20000, {qint16(4 * n), qint16(-4 * n)});
    const Recording recording = m_folder->read("ptp.ns2", bytes);
    QCOMPARE(recording.channels.size(), std::size_t{2});
    QCOMPARE(recording.channels[0].rateHz, 1000.0);
    QCOMPARE(recording.channels[1].sampleCount, 300);
    QCOMPARE(recording.gaps.size(), std::size_t{2});
    QVERIFY(near(recording.gaps[0].start, 0.1) && near(recording.gaps[0].stop, 0.14));
    QVERIFY(near(recording.gaps[1].start, 0.2) && near(recording.gaps[1].stop, 0.201));
    QCOMPARE(recording.startOffset, 1.7e9);
    QCOMPARE(recording.startTime, QDateTime(QDate(2020, 3, 14), QTime(15, 9, 26, 535), Qt::UTC));
    const std::vector<float> first = samplesOf(recording.channels[0]);
    const std::vector<float> second = samplesOf(recording.channels[1]);
    for (std::size_t n = 0; n < 300; ++n) {
        if ((n >= 100 && n < 140) || n == 200)
            QVERIFY(std::isnan(first[n]));
        else
            QVERIFY(near(first[n], double(n) * 1e-6, 1e-10) && near(second[n], -double(n) * 1e-6, 1e-10));
    }
}

// A clock that runs 50 parts in a million fast: after 100 s the samples would be 5 ms off.
void TestBlackrockClocks::packetsTellTheRate()
{
    const Signals file{"BRSMPGRP", 3, 0, 30, 1000000000};
    QByteArray bytes = file.header();
    for (int n = 0; n < 100000; ++n)
        bytes += file.block(quint64(n) * 1000050, {qint16(n % 1000)});
    const Recording recording = m_folder->read("drift.ns2", bytes);
    QVERIFY(near(recording.channels[0].rateHz, 1e9 / 1000050, 1e-6));
    QVERIFY(recording.gaps.empty());
    QVERIFY(near(recording.duration, 100000 * 1.00005e-3, 1e-6));
    QVERIFY(notesOf(recording).contains(QStringLiteral("999.950002")));
}

void TestBlackrockClocks::pausesAndTolerance()
{
    const Signals file;
    const QByteArray bytes = file.header() + file.block(0, ramp(100)) + file.block(3000, ramp(100, 100)) +
                             file.block(6030, ramp(100, 200)) + file.block(24000, ramp(100, 300));
    const Recording kept = m_folder->read("pauses.ns2", bytes);
    QCOMPARE(kept.gaps.size(), std::size_t{2});
    QVERIFY(near(kept.gaps[0].start, 0.2) && near(kept.gaps[0].stop, 0.201));
    QVERIFY(near(kept.gaps[1].start, 0.301) && near(kept.gaps[1].stop, 0.8));
    QCOMPARE(kept.channels[0].sampleCount, 900);
    QVERIFY(near(samplesOf(kept.channels[0])[150], 150 * 0.25e-6, 1e-10));
    QVERIFY(near(samplesOf(kept.channels[0])[201], 200 * 0.25e-6, 1e-10));
    ReadOptions options;
    options.gapToleranceSeconds = 0.1;
    const Recording closed = m_folder->read("pauses.ns2", bytes, options);
    QCOMPARE(closed.gaps.size(), std::size_t{1});
    QVERIFY(near(closed.gaps[0].start, 0.3) && near(closed.gaps[0].stop, 0.8));
    QVERIFY(near(samplesOf(closed.channels[0])[200], 200 * 0.25e-6, 1e-10));
    QVERIFY(near(samplesOf(closed.channels[0])[800], 300 * 0.25e-6, 1e-10));
    QVERIFY(notesOf(closed).contains(QStringLiteral("1 pause(s) shorter than 0.1 s")));
    options.gapToleranceSeconds = 10;
    QVERIFY(m_folder->read("pauses.ns2", bytes, options).gaps.empty());
}

// 2 s by the first clock, 1 s by the second.
void TestBlackrockClocks::clockReset()
{
    const Signals file;
    Events events;
    m_folder->write("reset.nev", events.header() + events.spike(3000, 1, 1) + events.digital(45000, 1) +
                                     events.spike(57000, 1, 1) + events.spike(6000, 1, 1) +
                                     events.spike(9000, 2, 1) + events.digital(15000, 2));
    const Recording recording = m_folder->read("reset.ns2", file.header() + file.block(0, ramp(2000)) +
                                                                file.block(3000, ramp(1000, 2000)));
    QCOMPARE(recording.channels[0].sampleCount, 3000);
    QVERIFY(recording.gaps.empty());
    QVERIFY(near(samplesOf(recording.channels[0])[2500], 2500 * 0.25e-6, 1e-9));
    // The second clock was at 0.1 s when the first 2 s ended.
    const std::vector<double> first = recording.units[0].spikeTimes;
    QCOMPARE(first.size(), std::size_t{3});
    QVERIFY(near(first[0], 0.1) && near(first[1], 1.9) && near(first[2], 2.1));
    QVERIFY(near(recording.units[1].spikeTimes[0], 2.2));
    QVERIFY(near(recording.intervals[0].range.start, 1.5) && near(recording.intervals[1].range.start, 2.4));
    QVERIFY(notesOf(recording).contains(QStringLiteral("reset.ns2: The clock was set anew")));
    QVERIFY(notesOf(recording).contains(QStringLiteral("reset.nev: the clock was set anew 1 time(s)")));
    // Nothing of the first clock in the events: they are all of the second.
    m_folder->write("reset.nev", events.header() + events.spike(66000, 1, 1) + events.spike(96000, 1, 1));
    const Recording late = m_folder->read("reset.ns2", file.header() + file.block(0, ramp(100)) +
                                                           file.block(0, ramp(4000, 100)));
    QVERIFY(near(late.units[0].spikeTimes[0], 2.3) && near(late.units[0].spikeTimes[1], 3.3));
    QVERIFY(notesOf(late).contains(QStringLiteral("may not lie at the right times")));
}

void TestBlackrockClocks::clockResetOfEventsAlone()
{
    const Events events;
    const Recording recording = m_folder->read(
        "alone.nev", events.header() + events.spike(60000, 1, 1) + events.spike(300000, 1, 1) +
                         events.spike(299000, 1, 1) + events.spike(30000, 1, 1) + events.spike(60000, 1, 1));
    const std::vector<double> times = recording.units[0].spikeTimes;
    QCOMPARE(times.size(), std::size_t{5});
    QVERIFY(near(times[1], 299.0 / 30) && near(times[2], 10) && near(times[3], 10) && near(times[4], 11));
    QVERIFY(near(recording.duration, 11));
    QVERIFY(notesOf(recording).contains(QStringLiteral("1 time(s)")));
}

// A clock that counts from its start until the network tells the date.
void TestBlackrockClocks::clockSetToTheDate()
{
    const Signals file{"BRSMPGRP", 3, 0, 30, 1000000000};
    const Recording recording =
        m_folder->read("date.ns2", file.header() + file.block(0, ramp(500)) +
                                       file.block(1700000000000000000, ramp(500, 500)));
    QCOMPARE(recording.duration, 1.0);
    QVERIFY(recording.gaps.empty());
    QVERIFY(notesOf(recording).contains(QStringLiteral("set anew")));
}

void TestBlackrockClocks::electrodeByElectrode()
{
    const Events events;
    QByteArray bytes = events.header();
    for (quint16 electrode = 1; electrode <= 40; ++electrode)
        for (quint64 n = 0; n < 10; ++n)
            bytes += events.spike(n * 30000 + electrode, electrode, 1);
    const Recording recording = m_folder->read("sorted.nev", bytes);
    QCOMPARE(recording.units.size(), std::size_t{40});
    for (const Unit &unit : recording.units)
        QVERIFY(unit.spikeTimes.size() == 10 && near(unit.spikeTimes[9], 9, 0.01));
    QVERIFY(notesOf(recording).contains(QStringLiteral("not in the order of their times")));
}

void TestBlackrockClocks::nothingButUnsortedSpikes()
{
    Events events{"BREVENTS", 3, 0, 1000000000};
    const quint64 start = 1700000000000000000;
    const Recording recording = m_folder->read("raw.nev", events.header() + events.spike(start, 1, 0) +
                                                              events.spike(start + 2500000000, 1, 0));
    QVERIFY(recording.units.empty() && recording.intervals.empty());
    QCOMPARE(recording.duration, 2.5);
    QVERIFY(notesOf(recording).contains(QStringLiteral("2 unsorted")));
    QCOMPARE(m_folder->read("empty.nev", events.header()).duration, 0.0);
}

// Damaged times of single packets are no other clock.
void TestBlackrockClocks::leapsOfOnePacket()
{
    const Signals file{"BRSMPGRP", 3, 0, 30, 1000000000};
    QByteArray bytes = file.header();
    for (int n = 0; n < 200; ++n)
        bytes += file.block(n == 77 ? 5 : n == 150 ? quint64(1) << 60 : quint64(n) * 1000000, {qint16(n)});
    const Events events;
    m_folder->write("leap.nev", events.header() + events.spike(300, 1, 1) + events.spike(4000000000, 1, 1) +
                                    events.spike(600, 1, 1));
    const Recording recording = m_folder->read("leap.ns2", bytes);
    QVERIFY(recording.gaps.empty());
    QCOMPARE(recording.duration, 0.2);
    QVERIFY(near(samplesOf(recording.channels[0])[150], 150 * 0.25e-6, 1e-10));
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{0.01, 0.02}));
    QVERIFY(notesOf(recording).contains(QStringLiteral("2 sample(s) whose times do not fit")));
    QVERIFY(notesOf(recording).contains(QStringLiteral("1 packet(s) with a time far")));
}

QTEST_GUILESS_MAIN(TestBlackrockClocks)
#include "tst_blackrockclocks.moc"
