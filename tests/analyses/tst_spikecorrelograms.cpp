// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/autocorrelogramfit.h"
#include "analyses/spikecorrelograms.h"
#include "core/error.h"
#include "core/parallel.h"
#include "core/unitpairs.h"
#include "trains.h"

#include <QTest>

#include <cmath>
#include <map>
#include <mutex>
#include <numeric>
#include <set>

using namespace edgescope;

namespace {

// The bins that are not empty.
std::map<int, int> filled(const std::vector<std::uint32_t> &counts)
{
    std::map<int, int> result;
    for (size_t n = 0; n < counts.size(); ++n)
        if (counts[n] > 0)
            result[static_cast<int>(n)] = static_cast<int>(counts[n]);
    return result;
}

using Filled = std::map<int, int>;

std::vector<Unit> poissonUnits(int count, double rateHz, double duration)
{
    std::vector<Unit> units;
    for (int n = 0; n < count; ++n) {
        Random random(streamSeed(9, {static_cast<std::uint64_t>(n)}));
        units.push_back(poissonUnit(random, rateHz, 0, duration));
    }
    return units;
}

} // namespace

class TestSpikeCorrelograms : public QObject
{
    Q_OBJECT

private slots:
    void countedByHand();
    void lagsOnEdges();
    void autocorrelogram();
    void reversedIsTheOtherDirection();
    void flatForPoissonTrains();
    void everyPairOnce();
    void placesOfPairs();
    void stopsWhenAsked();
    void fitFindsItsOwnCurve();
    void fitOfNothing();
};

// Lags of 1.2 ms (three bins after the middle), −1.2 ms, 0, and 60 and 60.1 ms, which both belong to the last
// bin; 60.3 ms lies outside.
void TestSpikeCorrelograms::countedByHand()
{
    QCOMPARE(connectionBins.size(), 301);
    QCOMPARE(connectionBins.binAt(0.0008), 152);
    const std::vector<double> source = {1, 2};
    const std::vector<double> target = {0.9988, 1.0012, 2, 2.06, 2.0601, 2.0603};
    QCOMPARE(filled(crossCorrelogramOf(source, target)), (Filled{{147, 1}, {150, 1}, {153, 1}, {300, 2}}));
    QCOMPARE(filled(crossCorrelogramOf({}, target)), Filled());
}

// Sampled at 20 kHz a bin holds eight lags, −0.2 to 0.15 ms the middle one.
void TestSpikeCorrelograms::lagsOnEdges()
{
    for (const double s : {0.1, 7.7, 12345.6789}) {
        std::vector<double> target;
        for (int sample = -12; sample < 12; ++sample)
            target.push_back(s + sample / 20000.0);
        QCOMPARE(filled(crossCorrelogramOf(std::vector{s}, target)), (Filled{{149, 8}, {150, 8}, {151, 8}}));
    }
}

void TestSpikeCorrelograms::autocorrelogram()
{
    const std::vector<double> train = {0, 0.001, 0.0025, 0.2};
    QCOMPARE(autocorrelogramBins.size(), 201);
    QCOMPARE(filled(autocorrelogramOf(train)),
             (Filled{{95, 1}, {97, 1}, {98, 1}, {102, 1}, {103, 1}, {105, 1}}));
}

void TestSpikeCorrelograms::reversedIsTheOtherDirection()
{
    const std::vector<double> source = {1, 2, 2.031};
    const std::vector<double> target = {0.9988, 1.0011, 2.0301, 5};
    QCOMPARE(reversed(crossCorrelogramOf(source, target)), crossCorrelogramOf(target, source));
}

// Of rates r1, r2 and duration T a bin expects r1 r2 T Δ = 20 · 20 · 1000 · 0.0004 = 160 counts; the mean of
// 301 bins has an SD of 160^½ / 301^½ = 0.73, and that of the rates' product adds 1.6.
void TestSpikeCorrelograms::flatForPoissonTrains()
{
    const std::vector<Unit> units = poissonUnits(2, 20, 1000);
    const auto counts = crossCorrelogramOf(units[0].spikeTimes, units[1].spikeTimes);
    const double mean = std::accumulate(counts.begin(), counts.end(), 0.0) / 301;
    QVERIFY2(std::abs(mean - 160) < 7, qPrintable(QString::number(mean)));
    double variance = 0;
    for (const double count : counts)
        variance += (count - mean) * (count - mean) / 300;
    QVERIFY2(std::abs(variance / mean - 1) < 0.4, qPrintable(QString::number(variance))); // five of √(2/300)
}

void TestSpikeCorrelograms::everyPairOnce()
{
    const std::vector<Unit> units = poissonUnits(12, 10, 60);
    for (const int threads : {1, 2}) {
        setParallelThreads(threads);
        std::map<std::pair<size_t, size_t>, std::vector<std::uint32_t>> seen;
        std::mutex guard;
        forEachPair(units, connectionBins,
                    [&](size_t source, size_t target, const std::vector<std::uint32_t> &counts) {
                        const std::scoped_lock lock(guard);
                        QVERIFY(seen.emplace(std::pair(source, target), counts).second);
                    },
                    {});
        QCOMPARE(seen.size(), size_t(12 * 11 / 2));
        for (const auto &[pair, counts] : seen) {
            QVERIFY(pair.first < pair.second);
            QCOMPARE(counts, crossCorrelogramOf(units[pair.first].spikeTimes, units[pair.second].spikeTimes));
        }
    }
    setParallelThreads(0);
}

// (0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3).
void TestSpikeCorrelograms::placesOfPairs()
{
    QCOMPARE(unitPairs(4), 6);
    QCOMPARE(unitPairs(1), 0);
    std::int64_t place = 0;
    for (std::int64_t first = 0; first < 4; ++first)
        for (std::int64_t second = first + 1; second < 4; ++second, ++place) {
            QCOMPARE(unitPairPlace(first, second, 4), place);
            QCOMPARE(unitPairPlace(second, first, 4), place);
            QCOMPARE(unitPairAt(place, 4), std::pair(first, second));
        }
    // The last of 100 000 units.
    QCOMPARE(unitPairAt(unitPairs(100000) - 1, 100000), std::pair(std::int64_t{99998}, std::int64_t{99999}));
    QCOMPARE(unitPairAt(0, 2), std::pair(std::int64_t{0}, std::int64_t{1}));
    // Those from one place to before another.
    std::set<std::pair<size_t, size_t>> seen;
    std::mutex guard;
    forEachPair(poissonUnits(4, 5, 10), connectionBins, 2, 5,
                [&](size_t source, size_t target, const auto &) {
                    const std::scoped_lock lock(guard);
                    seen.emplace(source, target);
                },
                {});
    QCOMPARE(seen, (std::set<std::pair<size_t, size_t>>{{0, 3}, {1, 2}, {1, 3}}));
}

void TestSpikeCorrelograms::stopsWhenAsked()
{
    const std::vector<Unit> units = poissonUnits(3, 10, 60);
    // Also amid one pair, which may be long.
    QVERIFY_EXCEPTION_THROWN(crossCorrelogramOf(units[0].spikeTimes, units[1].spikeTimes, connectionBins,
                                                Progress([] { return true; }, {})),
                             Cancelled);
    QVERIFY_EXCEPTION_THROWN(
        forEachPair(
            units, connectionBins, [](size_t, size_t, const auto &) {}, Progress([] { return true; }, {})),
        Cancelled);
}

// A curve inside the bounds, without noise: the fit lies on it, and the rise time that only the curve tells
// comes back.
void TestSpikeCorrelograms::fitFindsItsOwnCurve()
{
    AutocorrelogramFit truth;
    truth.values = {35, 7, 40, 1.6, 4, 2.5, 1.2, 0};
    std::vector<double> lags;
    std::vector<double> rates;
    for (int n = 1; n <= 100; ++n) {
        lags.push_back(n / 2.0);
        rates.push_back(truth.at(n / 2.0));
    }
    const AutocorrelogramFit fit = fitAutocorrelogram(lags, rates);
    QVERIFY2(fit.rSquared > 0.9999, qPrintable(QString::number(fit.rSquared, 'g', 10)));
    QVERIFY2(std::abs(fit.rise() - 7) < 0.7, qPrintable(QString::number(fit.rise())));
    QVERIFY2(std::abs(fit.decay() - 35) < 3.5, qPrintable(QString::number(fit.decay())));
    // At the refractory time the curve would be 40 (1 − 1.6) + 4 < 0: it is cut at 0.
    QCOMPARE(truth.at(2.5), 0.0);
}

void TestSpikeCorrelograms::fitOfNothing()
{
    QVERIFY(std::isnan(fitAutocorrelogram(std::vector<double>()).rise()));
    const std::vector<double> lags(20, 1.0);
    QVERIFY(std::isnan(fitAutocorrelogram(lags, std::vector<double>(20, 3.0)).rise()));
}

QTEST_GUILESS_MAIN(TestSpikeCorrelograms)
#include "tst_spikecorrelograms.moc"
