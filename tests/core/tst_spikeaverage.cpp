// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spikeaverage.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace edgescope;

// Mean waveforms of spikes counted by hand.
class TestSpikeAverage : public QObject
{
    Q_OBJECT

private slots:
    void chosenSpikesAreEvenlySpread();
    void largestChannelIsFound();
    void meanAndDeviation();
    void partsAddUp();
    void oneSpikeHasNoDeviation();
    void nothingToAverage();
};

void TestSpikeAverage::chosenSpikesAreEvenlySpread()
{
    QCOMPARE(evenlyChosen(3, 5), (std::vector<std::size_t>{0, 1, 2}));
    QCOMPARE(evenlyChosen(10, 4), (std::vector<std::size_t>{0, 2, 5, 7}));
    QVERIFY(evenlyChosen(0, 4).empty());
}

void TestSpikeAverage::largestChannelIsFound()
{
    const double missing = std::numeric_limits<double>::quiet_NaN();
    // Two samples of three channels: from 0 to 4, from -3 to 3, from 9 to 8.
    const std::vector<double> values = {0, -3, 9, 4, 3, 8};
    QCOMPARE(largestChannel(values, 3), std::size_t{1});
    const std::vector<double> firstIsMissing = {missing, 1, missing, 2};
    QCOMPARE(largestChannel(firstIsMissing, 2), std::size_t{1});
    QCOMPARE(valuesOfChannel(values, 3, 2, 0.5), (std::vector<float>{4.5F, 4.0F}));
}

// Two channels and two samples. Channel 1 has means 2 and -4, around which the spikes lie by 1 and 2: their
// squares summed are 2 and 8, by 2 - 1 spikes.
void TestSpikeAverage::meanAndDeviation()
{
    SpikeAverage average(2, 2);
    average.add(std::vector<double>{0, 1, 5, -6});
    average.add(std::vector<double>{0, 3, 5, -2});
    average.add(std::vector<double>{0, std::numeric_limits<double>::infinity(), 5, -2});
    const auto waveform = average.waveform(0.5, QStringLiteral("V"), 20000);
    QVERIFY(waveform);
    QCOMPARE(waveform->mean, (std::vector<float>{1, -2}));
    QCOMPARE(waveform->deviation, (std::vector<float>{static_cast<float>(std::sqrt(2) / 2),
                                                      static_cast<float>(std::sqrt(8) / 2)}));
    QCOMPARE(waveform->rateHz, 20000.0);
    QCOMPARE(waveform->unit, QStringLiteral("V"));
    QVERIFY(!waveform->spikeSample);
}

// One spike in each part: 1 and 3 have mean 2 and standard deviation √2.
void TestSpikeAverage::partsAddUp()
{
    SpikeAverage first(1, 1);
    first.add(std::vector<double>{1});
    SpikeAverage second(1, 1);
    second.add(std::vector<double>{3});
    first += second;
    QCOMPARE(first.spikes(), std::size_t{2});
    const auto waveform = first.waveform(1, {}, 1000);
    QCOMPARE(waveform->mean, (std::vector<float>{2}));
    QCOMPARE(waveform->deviation, (std::vector<float>{std::sqrt(2.0F)}));
}

void TestSpikeAverage::oneSpikeHasNoDeviation()
{
    SpikeAverage average(1, 3);
    average.add(std::vector<double>{1, -2, 3});
    const auto waveform = average.waveform(2, QString(), 1000);
    QCOMPARE(waveform->mean, (std::vector<float>{2, -4, 6}));
    QVERIFY(waveform->deviation.empty());
}

void TestSpikeAverage::nothingToAverage()
{
    SpikeAverage average(1, 2);
    QVERIFY(!average.waveform(1, QString(), 1000));
    average.add(std::vector<double>{1, std::numeric_limits<double>::quiet_NaN()});
    QVERIFY(!average.waveform(1, QString(), 1000));
    QVERIFY(!SpikeAverage(1, 0).waveform(1, QString(), 1000));
}

QTEST_GUILESS_MAIN(TestSpikeAverage)
#include "tst_spikeaverage.moc"
