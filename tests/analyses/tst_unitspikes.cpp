// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/unitspikes.h"

#include "analyses/channelpower.h"
#include "signals.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace edgescope;

class TestUnitSpikes : public QObject
{
    Q_OBJECT

private slots:
    void spikesAreCountedByBisection();
    void ratesLeaveGapsOut();
    void rateCourse();
    void autocorrelogramCountedByHand();
    void autocorrelogramOfARhythm();
    void intervalsCountedByHand();
    void powerOfASine();
    void powerLeavesMissingSamplesOut();
};

void TestUnitSpikes::spikesAreCountedByBisection()
{
    const std::vector<double> times{0.5, 1, 1, 2.25, 3};
    QCOMPARE(spikesIn(times, {0, 10}), 5);
    QCOMPARE(spikesIn(times, {1, 3}), 3); // the start belongs to the range, the end does not
    QCOMPARE(spikesIn(times, {2.25, 2.25}), 0);
    QCOMPARE(spikesIn(times, {4, 9}), 0);
    QCOMPARE(spikesIn({}, {0, 1}), 0);
}

void TestUnitSpikes::ratesLeaveGapsOut()
{
    const std::vector<double> times{0.5, 1, 1, 2.25, 3};
    QCOMPARE(meanRateHz(times, {0, 4}, {}), 5 / 4.0);
    QCOMPARE(meanRateHz(times, {0, 2}, {}), 3 / 2.0);
    QCOMPARE(meanRateHz(times, {0, 4}, {{1.5, 2}, {3.5, 10}}), 5 / 3.0); // 4 s less 0.5 s and 0.5 s
    QVERIFY(std::isnan(meanRateHz(times, {5, 6}, {{3.5, 10}})));
    QVERIFY(std::isnan(meanRateHz(times, {2, 2}, {})));
}

void TestUnitSpikes::rateCourse()
{
    const std::vector<double> rates = rateCourseHz({0.5, 1, 1, 2.25, 3}, {0, 8}, {{6, 8}}, 4);
    QCOMPARE(rates.size(), 4U);
    QCOMPARE(rates[0], 1.5); // 0.5, 1, 1 in 2 s
    QCOMPARE(rates[1], 1.0); // 2.25, 3
    QCOMPARE(rates[2], 0.0);
    QVERIFY(std::isnan(rates[3]));
}

// Spikes at 0, 3, 5 and 10 ms: the lags are 3, 5, 10, 2, 7 and 5 ms.
void TestUnitSpikes::autocorrelogramCountedByHand()
{
    const Autocorrelogram counted = autocorrelogram({1, 1.003, 1.005, 1.010}, 0.001, 8);
    QCOMPARE(counted.spikes, 4);
    const std::vector<std::int64_t> side{0, 0, 1, 1, 0, 2, 0, 1}; // from [0, 1) to [7, 8) ms; 10 ms is beyond
    QCOMPARE(counted.pairs.size(), 16U);
    QCOMPARE(counted.lagSeconds.size(), 16U);
    for (std::size_t n = 0; n < 8; ++n) {
        QCOMPARE(counted.pairs[8 + n], side[n]);
        QCOMPARE(counted.pairs[7 - n], side[n]);
        QVERIFY(std::abs(counted.lagSeconds[8 + n] - (static_cast<double>(n) + 0.5) * 0.001) < 1e-12);
    }
    QVERIFY(std::abs(counted.rateHz(13) - 2 / (4 * 0.001)) < 1e-9);
    // A spike is not its own neighbour, nor are two at the same moment.
    const Autocorrelogram together = autocorrelogram({1, 1}, 0.001, 2);
    QCOMPARE(together.pairs, (std::vector<std::int64_t>{0, 0, 0, 0}));
    QVERIFY(std::isnan(autocorrelogram({}, 0.001, 2).rateHz(0)));
}

// 1000 spikes 10 ms apart: 999 pairs at 10 ms, 998 at 20 ms, 997 at 30 ms, nothing between.
void TestUnitSpikes::autocorrelogramOfARhythm()
{
    std::vector<double> times;
    for (int n = 0; n < 1000; ++n)
        times.push_back(n * 0.01);
    const Autocorrelogram counted = autocorrelogram(times, 0.001, 35);
    for (std::size_t n = 0; n < 35; ++n)
        QCOMPARE(counted.pairs[35 + n], n == 10 ? 999 : n == 20 ? 998 : n == 30 ? 997 : 0);
}

// Intervals 1, 3, 2 and 100 ms. Mean 26.5 ms, SD √1801.25 = 42.441 ms.
void TestUnitSpikes::intervalsCountedByHand()
{
    const std::vector<double> times{1, 1.001, 1.004, 1.006, 1.106};
    const IntervalStatistics statistics = intervalStatistics(times, {});
    QCOMPARE(statistics.intervals, 4);
    QVERIFY(std::abs(statistics.medianSeconds - 0.0025) < 1e-12);
    QVERIFY(std::abs(statistics.variation - std::sqrt(1801.25) / 26.5) < 1e-9);
    QCOMPARE(statistics.shortShare, 0.25); // 2 ms itself is not too short
    // An interval across a gap is none.
    const IntervalStatistics split = intervalStatistics(times, {{0, 0.5}, {1.01, 1.1}, {2, 3}});
    QCOMPARE(split.intervals, 3);
    QVERIFY(std::abs(split.medianSeconds - 0.002) < 1e-12);
    const IntervalStatistics none = intervalStatistics({1}, {});
    QCOMPARE(none.intervals, 0);
    QVERIFY(std::isnan(none.medianSeconds) && std::isnan(none.variation) && std::isnan(none.shortShare));
}

// The mean square of a sine of amplitude a over whole periods is a² / 2, whatever it stands on.
void TestUnitSpikes::powerOfASine()
{
    Recording recording;
    recording.duration = 4;
    for (const double amplitude : {3.0, 0.5}) {
        std::vector<float> samples(4000);
        for (std::size_t n = 0; n < samples.size(); ++n)
            samples[n] = static_cast<float>(
                1000 + amplitude * std::sin(2 * std::numbers::pi * 10 * static_cast<double>(n) / 1000));
        recording.channels.push_back(channelOf(samples, 1000));
    }
    const std::vector<double> powers = channelPowers(recording, {1, 3}, {});
    QCOMPARE(powers.size(), 2U);
    QVERIFY(std::abs(powers[0] - 4.5) < 1e-3);
    QVERIFY(std::abs(powers[1] - 0.125) < 1e-3);
    QVERIFY(std::isnan(channelPowers(recording, {3.99, 4}, {})[0])); // ten samples are no signal
}

// Samples alternate between −1 and 1, and are 100 where nothing was recorded.
void TestUnitSpikes::powerLeavesMissingSamplesOut()
{
    std::vector<float> samples(2000);
    for (std::size_t n = 0; n < samples.size(); ++n)
        samples[n] = n >= 500 && n < 1000 ? 100 : n % 2 == 0 ? 1 : -1;
    samples[1500] = std::nanf("");
    samples[1501] = std::nanf("");
    Recording recording;
    recording.duration = 2;
    recording.gaps = {{0.5, 1}};
    recording.channels = {channelOf(samples, 1000)};
    QVERIFY(std::abs(channelPowers(recording, {0, 2}, {})[0] - 1) < 1e-9);
}

QTEST_GUILESS_MAIN(TestUnitSpikes)
#include "tst_unitspikes.moc"
