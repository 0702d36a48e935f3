// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <set>
#include <vector>

using namespace edgescope;

namespace {

constexpr int draws = 400'000;

struct Moments {
    double mean = 0;
    double variance = 0;
    double third = 0; // central
};

Moments moments(const std::function<double()> &draw)
{
    std::vector<double> x(draws);
    Moments result;
    for (double &value : x) {
        value = draw();
        result.mean += value / draws;
    }
    for (const double value : x) {
        result.variance += std::pow(value - result.mean, 2) / draws;
        result.third += std::pow(value - result.mean, 3) / draws;
    }
    return result;
}

} // namespace

class TestRandom : public QObject
{
    Q_OBJECT

private slots:
    void splitMixVectors();
    void engineIsTheStandardOne();
    void streamsDiffer();
    void uniform();
    void belowIsUnbiased();
    void normal();
    void exponential();
    void poisson_data();
    void poisson();
    void gamma_data();
    void gamma();
    void binomial_data();
    void binomial();
    void hypergeometric_data();
    void hypergeometric();
    void hypergeometricEnds();
    void shuffleIsUniform();
};

// The published first outputs of SplitMix64 for the seed 1234567: its state grows by a constant each step.
void TestRandom::splitMixVectors()
{
    const std::uint64_t expected[] = {6457827717110365317u, 3203168211198807973u, 9817491932198370423u,
                                      4593380528125082431u, 16408922859458223821u};
    std::uint64_t state = 1234567;
    for (const std::uint64_t value : expected) {
        QCOMPARE(splitMix64(state), value);
        state += 0x9E3779B97F4A7C15u;
    }
}

// The C++ standard states the 10 000th output of mt19937_64 for its default seed.
void TestRandom::engineIsTheStandardOne()
{
    Random random(5489);
    std::uint64_t last = 0;
    for (int i = 0; i < 10000; ++i)
        last = random.bits();
    QCOMPARE(last, std::uint64_t{9981545732273789042u});
}

void TestRandom::streamsDiffer()
{
    std::set<std::uint64_t> seeds;
    for (std::uint64_t master = 0; master < 4; ++master)
        for (std::uint64_t a = 0; a < 30; ++a)
            for (std::uint64_t b = 0; b < 30; ++b)
                seeds.insert(streamSeed(master, {a, b}));
    QCOMPARE(seeds.size(), 4u * 30 * 30); // no two streams are the same, of one master seed or of several
    QCOMPARE(streamSeed(1, {2, 3}), streamSeed(1, {2, 3}));
    QVERIFY(streamSeed(1, {2, 3}) != streamSeed(1, {3, 2}));
    QVERIFY(streamSeed(1, {2}) != streamSeed(1, {2, 0}));
}

void TestRandom::uniform()
{
    Random random(1);
    const Moments found = moments([&] {
        const double u = random.uniform();
        if (!(u >= 0 && u < 1))
            qFatal("outside [0, 1)");
        return u;
    });
    QVERIFY(std::abs(found.mean - 0.5) < 0.002);
    QVERIFY(std::abs(found.variance - 1.0 / 12) < 0.001);
}

void TestRandom::belowIsUnbiased()
{
    Random random(2);
    std::array<double, 7> counts = {};
    for (int i = 0; i < 700'000; ++i)
        counts.at(random.below(7)) += 1;
    double chiSquare = 0;
    for (const double count : counts)
        chiSquare += (count - 100'000) * (count - 100'000) / 100'000;
    QVERIFY2(chiSquare < 22.5, qPrintable(QString::number(chiSquare))); // 6 degrees of freedom, p = 0.001

    // With a bound of 3/4 of all numbers, a plain remainder would give the lower third half of all draws.
    constexpr std::uint64_t bound = (std::uint64_t{1} << 63) + (std::uint64_t{1} << 62);
    double low = 0;
    for (int i = 0; i < 100'000; ++i) {
        const std::uint64_t x = random.below(bound);
        QVERIFY(x < bound);
        low += x < bound / 3;
    }
    QVERIFY2(std::abs(low / 100'000 - 1.0 / 3) < 0.006, qPrintable(QString::number(low)));
    QCOMPARE(random.below(1), std::uint64_t{0});
}

void TestRandom::normal()
{
    Random random(3);
    double beyondTwo = 0;
    const Moments found = moments([&] {
        const double x = random.normal();
        beyondTwo += std::abs(x) > 2;
        return x;
    });
    QVERIFY(std::abs(found.mean) < 0.007);
    QVERIFY(std::abs(found.variance - 1) < 0.01);
    QVERIFY(std::abs(found.third) < 0.02);
    QVERIFY(std::abs(beyondTwo / draws - 0.0455) < 0.0015);
}

void TestRandom::exponential()
{
    Random random(4);
    const Moments found = moments([&] { return random.exponential(); });
    QVERIFY(std::abs(found.mean - 1) < 0.007);
    QVERIFY(std::abs(found.variance - 1) < 0.02);
    QVERIFY(std::abs(found.third - 2) < 0.15);
}

void TestRandom::poisson_data()
{
    QTest::addColumn<double>("mean");
    for (const double mean : {0.01, 0.7, 5.0, 30.0, 75.5})
        QTest::addRow("%g", mean) << mean;
}

void TestRandom::poisson()
{
    QFETCH(double, mean);
    Random random(5);
    double zeros = 0;
    const Moments found = moments([&] {
        const auto count = random.poisson(mean);
        zeros += count == 0;
        return static_cast<double>(count);
    });
    QVERIFY(std::abs(found.mean - mean) < 4.5 * std::sqrt(mean / draws));
    QVERIFY(std::abs(found.variance - mean) < 4.5 * std::sqrt((mean + 2 * mean * mean) / draws));
    const double expectedZeros = std::exp(-mean);
    QVERIFY(std::abs(zeros / draws - expectedZeros) < 4.5 * std::sqrt(expectedZeros / draws) + 1e-9);
    QCOMPARE(random.poisson(0), 0);
}

void TestRandom::gamma_data()
{
    QTest::addColumn<double>("shape");
    for (const double shape : {1.0, 2.5, 20.0})
        QTest::addRow("%g", shape) << shape;
}

void TestRandom::gamma()
{
    QFETCH(double, shape);
    Random random(6);
    const Moments found = moments([&] { return random.gamma(shape); });
    QVERIFY(std::abs(found.mean - shape) < 4.5 * std::sqrt(shape / draws));
    QVERIFY(std::abs(found.variance / shape - 1) < 0.02);
    QVERIFY(std::abs(found.third / (2 * shape) - 1) < 0.1);
}

void TestRandom::binomial_data()
{
    QTest::addColumn<qint64>("trials");
    QTest::addColumn<double>("probability");
    QTest::newRow("few") << qint64{7} << 0.3;
    QTest::newRow("rare") << qint64{5000} << 0.0004;
    QTest::newRow("common") << qint64{1000} << 0.97;
    QTest::newRow("many") << qint64{20'000'000} << 0.25;
}

void TestRandom::binomial()
{
    QFETCH(qint64, trials);
    QFETCH(double, probability);
    Random random(8);
    const Moments found = moments([&] { return double(random.binomial(trials, probability)); });
    const double mean = double(trials) * probability;
    const double variance = mean * (1 - probability);
    QVERIFY(std::abs(found.mean - mean) < 4.5 * std::sqrt(variance / draws));
    QVERIFY(std::abs(found.variance / variance - 1) < 0.03);
}

void TestRandom::hypergeometric_data()
{
    QTest::addColumn<qint64>("items");
    QTest::addColumn<qint64>("marked");
    QTest::addColumn<qint64>("drawn");
    QTest::newRow("urn") << qint64{50} << qint64{10} << qint64{20};
    QTest::newRow("most drawn") << qint64{50} << qint64{45} << qint64{40};
    QTest::newRow("rare") << qint64{100'000} << qint64{30} << qint64{500};
    QTest::newRow("many") << qint64{20'000'000} << qint64{3'000'000} << qint64{8'000'000};
}

void TestRandom::hypergeometric()
{
    QFETCH(qint64, items);
    QFETCH(qint64, marked);
    QFETCH(qint64, drawn);
    Random random(9);
    const Moments found = moments([&] { return double(random.hypergeometric(items, marked, drawn)); });
    const double share = double(marked) / double(items);
    const double mean = double(drawn) * share;
    const double variance = mean * (1 - share) * double(items - drawn) / double(items - 1);
    QVERIFY(std::abs(found.mean - mean) < 4.5 * std::sqrt(variance / draws));
    QVERIFY(std::abs(found.variance / variance - 1) < 0.03);
}

void TestRandom::hypergeometricEnds()
{
    Random random(10);
    QCOMPARE(random.hypergeometric(10, 0, 4), 0);
    QCOMPARE(random.hypergeometric(10, 10, 4), 4);
    QCOMPARE(random.hypergeometric(10, 3, 10), 3);
    QCOMPARE(random.hypergeometric(10, 3, 0), 0);
}

void TestRandom::shuffleIsUniform()
{
    for (const bool in32Bits : {false, true}) {
        Random random(7);
        std::array<std::array<double, 4>, 4> counts = {};
        for (int trial = 0; trial < 40'000; ++trial) {
            std::array<size_t, 4> items = {0, 1, 2, 3};
            if (in32Bits)
                random.shuffle32(std::span<size_t>(items));
            else
                random.shuffle(std::span<size_t>(items));
            for (size_t place = 0; place < 4; ++place)
                counts[place].at(items[place]) += 1;
        }
        for (const auto &row : counts)
            for (const double count : row)
                QVERIFY2(std::abs(count - 10'000) < 400, qPrintable(QString::number(count)));
    }
}

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
