// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/envelope.h"

#include "core/random.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace edgescope;

namespace {

constexpr float missing = std::numeric_limits<float>::quiet_NaN();

bool same(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

// One sample after the other, without any arithmetic on sample numbers.
Extremes plainExtremes(const std::vector<float> &samples, const Sampling &sampling, double from, double to)
{
    Extremes result{missing, missing};
    for (size_t i = 0; i < samples.size(); ++i) {
        const double time = sampling.start + static_cast<double>(i) / sampling.rateHz;
        if (time < from || time >= to || std::isnan(samples[i]))
            continue;
        result.minimum = std::fmin(result.minimum, samples[i]);
        result.maximum = std::fmax(result.maximum, samples[i]);
    }
    return result;
}

std::vector<float> randomSamples(size_t count, double missingShare, Random &random)
{
    std::vector<float> samples(count);
    for (float &sample : samples)
        sample = random.uniform() < missingShare ? missing : static_cast<float>(random.normal());
    return samples;
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private slots:
    void extremesLeaveOutMissingSamples();
    void firstSampleAgreesWithItsTimes_data();
    void firstSampleAgreesWithItsTimes();
    void columnsAgreeWithPlainSearch_data();
    void columnsAgreeWithPlainSearch();
    void everyBinCountsInTheColumnOfItsMiddle_data();
    void everyBinCountsInTheColumnOfItsMiddle();
    void noColumnIsEmptyWhenBinsAreNarrower();
};

void TestEnvelope::extremesLeaveOutMissingSamples()
{
    std::vector<float> samples(100, missing);
    QVERIFY(std::isnan(extremesOf(samples).minimum));
    QVERIFY(std::isnan(extremesOf(samples).maximum));
    QVERIFY(std::isnan(extremesOf(std::span<const float>()).minimum));
    samples[37] = -2;
    QCOMPARE(extremesOf(samples).minimum, -2.0f);
    QCOMPARE(extremesOf(samples).maximum, -2.0f);
    samples[99] = 5; // after the last whole block of vector lanes
    QCOMPARE(extremesOf(samples).maximum, 5.0f);
    QCOMPARE(united({missing, missing}, {1, 2}).minimum, 1.0f);
    QCOMPARE(united({-1, 0}, {1, 2}).maximum, 2.0f);
    QVERIFY(std::isnan(united({missing, missing}, {missing, missing}).maximum));
}

void TestEnvelope::firstSampleAgreesWithItsTimes_data()
{
    QTest::addColumn<double>("rateHz");
    QTest::addColumn<double>("start");
    QTest::newRow("1 kHz") << 1000.0 << 0.0;
    QTest::newRow("30 kHz, later") << 30000.0 << 12.345678;
    QTest::newRow("odd rate") << 1017.252604 << 0.1;
    QTest::newRow("one a minute") << 1.0 / 60 << -3.0;
}

void TestEnvelope::firstSampleAgreesWithItsTimes()
{
    QFETCH(double, rateHz);
    QFETCH(double, start);
    const Sampling sampling{rateHz, start, 1000000};
    Random random(1);
    for (int n = 0; n < 20000; ++n) {
        const std::int64_t sample = static_cast<std::int64_t>(random.below(1000000));
        // At, just before and just after the very time of a sample.
        const double time = sampling.time(sample);
        QCOMPARE(firstSampleAt(time, sampling), sample);
        QCOMPARE(firstSampleAt(std::nextafter(time, -1e9), sampling), sample);
        QCOMPARE(firstSampleAt(std::nextafter(time, 1e9), sampling), sample + 1);
    }
    QVERIFY(firstSampleAt(start - 10.5 / rateHz, sampling) == -10);
}

void TestEnvelope::columnsAgreeWithPlainSearch_data()
{
    QTest::addColumn<double>("rateHz");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("columns");
    QTest::newRow("inside") << 250.0 << 0.0 << 1.0 << 5.0 << 40;
    QTest::newRow("arbitrary borders") << 250.0 << 0.0 << 0.12345 << 7.0001 << 97;
    QTest::newRow("begins before the signal") << 250.0 << 2.5 << 0.0 << 6.0 << 50;
    QTest::newRow("ends after the signal") << 250.0 << 0.25 << 6.0 << 12.0 << 33;
    QTest::newRow("wholly outside") << 250.0 << 0.0 << 20.0 << 30.0 << 10;
    QTest::newRow("fewer samples than columns") << 17.3 << 0.01 << 1.0 << 2.0 << 64;
    QTest::newRow("one column") << 1000.0 << 0.0 << -1.0 << 100.0 << 1;
}

void TestEnvelope::columnsAgreeWithPlainSearch()
{
    QFETCH(double, rateHz);
    QFETCH(double, start);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(int, columns);
    Random random(7);
    const std::vector<float> samples = randomSamples(2000, 0.3, random);
    const Sampling sampling{rateHz, start, 2000};
    const ColumnGrid grid{{from, to}, columns};
    std::vector<std::int64_t> starts = columnSamples(grid, sampling);
    QCOMPARE(starts.size(), static_cast<size_t>(columns) + 1);
    for (std::int64_t &sample : starts)
        sample = std::clamp<std::int64_t>(sample, 0, sampling.count);
    for (int column = 0; column < columns; ++column) {
        const std::int64_t first = starts[static_cast<size_t>(column)];
        const Extremes found = extremesOf(std::span<const float>(samples).subspan(
            static_cast<size_t>(first),
            static_cast<size_t>(starts[static_cast<size_t>(column) + 1] - first)));
        const Extremes expected = plainExtremes(samples, sampling, grid.edge(column), grid.edge(column + 1));
        QVERIFY2(same(found.minimum, expected.minimum) && same(found.maximum, expected.maximum),
                 qPrintable(QStringLiteral("column %1").arg(column)));
    }
}

void TestEnvelope::everyBinCountsInTheColumnOfItsMiddle_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("count");
    QTest::newRow("whole bins") << qint64(16) << qint64(1600);
    QTest::newRow("short last bin") << qint64(16) << qint64(1603);
    QTest::newRow("last bin of one sample") << qint64(256) << qint64(2561);
    QTest::newRow("one short bin") << qint64(256) << qint64(100);
    QTest::newRow("no samples") << qint64(256) << qint64(0);
}

void TestEnvelope::everyBinCountsInTheColumnOfItsMiddle()
{
    QFETCH(qint64, size);
    QFETCH(qint64, count);
    Random random(3);
    const std::int64_t bins = (count + size - 1) / size;
    for (int trial = 0; trial < 200; ++trial) {
        std::vector<std::int64_t> starts(20);
        for (std::int64_t &sample : starts)
            sample = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(count) + 600)) - 300;
        std::sort(starts.begin(), starts.end());
        const std::vector<std::int64_t> first = columnBins(starts, size, count);
        QVERIFY(std::is_sorted(first.begin(), first.end()));
        QVERIFY(first.front() >= 0 && first.back() <= bins);
        for (std::int64_t bin = 0; bin < bins; ++bin) {
            const std::int64_t from = bin * size;
            const std::int64_t middle = (from + std::min<std::int64_t>(from + size, count)) / 2;
            for (size_t column = 0; column + 1 < starts.size(); ++column) {
                const bool expected = middle >= starts[column] && middle < starts[column + 1];
                QCOMPARE(bin >= first[column] && bin < first[column + 1], expected);
            }
        }
    }
}

void TestEnvelope::noColumnIsEmptyWhenBinsAreNarrower()
{
    const Sampling sampling{1000, 0, 1000000};
    for (const int columns : {100, 333, 999}) {
        const auto starts = columnSamples({{0, 1000}, columns}, sampling);
        const auto first = columnBins(starts, 1000, sampling.count);
        for (int column = 0; column < columns; ++column)
            QVERIFY(first[static_cast<size_t>(column)] < first[static_cast<size_t>(column) + 1]);
    }
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
