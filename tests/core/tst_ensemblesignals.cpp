// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ensemblesignals.h"
#include "core/scalegrid.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace edgescope;

namespace {

Unit unitWith(std::vector<double> spikeTimes)
{
    std::sort(spikeTimes.begin(), spikeTimes.end());
    Unit unit;
    unit.spikeTimes = std::move(spikeTimes);
    return unit;
}

// The rule of methods, section 1, word for word: bin i holds a spike when i · width <= t − origin < (i + 1) ·
// width in doubles.
std::vector<std::uint32_t> bruteForce(const std::vector<double> &times, double origin, double width,
                                      std::int64_t firstBin, size_t size)
{
    std::vector<std::uint32_t> counts(size);
    for (size_t j = 0; j < size; ++j) {
        const auto bin = firstBin + static_cast<std::int64_t>(j);
        for (const double t : times) {
            const double relative = t - origin;
            counts[j] += static_cast<double>(bin) * width <= relative &&
                         relative < static_cast<double>(bin + 1) * width;
        }
    }
    return counts;
}

// Random spikes, bursts, spikes exactly on edges of several scales, and one step of a double beside them.
std::vector<double> awkwardTrain(double origin, double length, std::uint64_t seed)
{
    std::mt19937_64 engine(seed);
    std::vector<double> times;
    const auto uniform = [&] { return static_cast<double>(engine() >> 11) * 0x1p-53; };
    for (int i = 0; i < 150; ++i)
        times.push_back(origin + length * uniform());
    for (int i = 0; i < 50; ++i)
        times.push_back(origin + length * 0.4 + 0.01 * uniform());
    for (const int k : {1, 9, 15, 20, 25, 30}) {
        for (int i = 0; i < 8; ++i) {
            const double edge =
                origin + scaleWidth(k) * static_cast<double>(engine() % static_cast<std::uint64_t>(
                                                                            length / scaleWidth(k) + 1));
            for (const double t : {edge, std::nextafter(edge, 1e12), std::nextafter(edge, -1e12)})
                times.push_back(t);
        }
    }
    std::erase_if(times, [&](double t) { return t < origin || t >= origin + length; });
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

class TestEnsembleSignals : public QObject
{
    Q_OBJECT

private slots:
    void countsAgainstBruteForce_data();
    void countsAgainstBruteForce();
    void spikeOnAnEdgeOpensItsBin();
    void rankIsTheNumberBefore();
    void sumIsTheCoveredSpikes();
    void poolsByClassAndWindow();
    void nothingToPool();
};

void TestEnsembleSignals::countsAgainstBruteForce_data()
{
    QTest::addColumn<double>("origin");
    QTest::newRow("from the start") << 0.0;
    QTest::newRow("from an odd time") << 17.3;
    QTest::newRow("far from the start") << 86399.123;
}

void TestEnsembleSignals::countsAgainstBruteForce()
{
    QFETCH(double, origin);
    constexpr double length = 40;
    for (std::uint64_t seed = 1; seed <= 2; ++seed) {
        const std::vector<Unit> units = {unitWith(awkwardTrain(origin, length, seed)),
                                         unitWith(awkwardTrain(origin, length, seed + 100))};
        const std::vector<UnitClass> classes(2, UnitClass::Excitatory);
        const PooledSpikes pooled(units, classes, UnitClass::Excitatory, {0, origin + length});
        QCOMPARE(pooled.times().size(), units[0].spikeTimes.size() + units[1].spikeTimes.size());
        for (int k = 1; k <= scaleCount; ++k) {
            const double width = scaleWidth(k);
            const std::int64_t bins = binCount(length, width);
            // The finest scales have too many bins to try each one: some stretch in the middle will do.
            const std::int64_t first = bins > 700 ? bins / 2 - 100 : 0;
            std::vector<std::uint32_t> counts(static_cast<size_t>(std::min<std::int64_t>(bins - first, 600)));
            pooled.count(origin, width, first, counts);
            QCOMPARE(counts, bruteForce(pooled.times(), origin, width, first, counts.size()));
        }
    }
}

void TestEnsembleSignals::spikeOnAnEdgeOpensItsBin()
{
    const std::vector<Unit> units = {unitWith({0, 0.1, 0.3, 3 * 0.1, 0.5})};
    const PooledSpikes pooled(units, std::vector{UnitClass::Inhibitory}, UnitClass::Inhibitory, {0, 1});
    std::vector<std::uint32_t> counts(6);
    pooled.count(0, 0.1, 0, counts);
    // 0.3 lies before the double 3 · 0.1, the two spikes fall in different bins.
    QCOMPARE(counts, (std::vector<std::uint32_t>{1, 1, 1, 1, 0, 1}));
}

void TestEnsembleSignals::rankIsTheNumberBefore()
{
    const std::vector<Unit> units = {unitWith({1, 2, 2, 2, 5, 9})};
    const PooledSpikes pooled(units, std::vector{UnitClass::Excitatory}, UnitClass::Excitatory, {0, 10});
    QCOMPARE(pooled.rank(0), 0);
    QCOMPARE(pooled.rank(1), 0);
    QCOMPARE(pooled.rank(1.5), 1);
    QCOMPARE(pooled.rank(2), 1);
    QCOMPARE(pooled.rank(2.001), 4);
    QCOMPARE(pooled.rank(10), 6);
    QCOMPARE(pooled.rank(-100), 0);
    QCOMPARE(pooled.rank(1e9), 6);
    QCOMPARE(pooled.rank(3, 2), 4); // spikes before 5
    QCOMPARE(pooled.rank(3.5, 2), 5);
}

void TestEnsembleSignals::sumIsTheCoveredSpikes()
{
    constexpr double origin = 3.21;
    constexpr double length = 60;
    const std::vector<Unit> units = {unitWith(awkwardTrain(origin, length, 5))};
    const PooledSpikes pooled(units, std::vector{UnitClass::Excitatory}, UnitClass::Excitatory,
                              {origin, origin + length});
    for (int k = 1; k <= scaleCount; ++k) {
        const double width = scaleWidth(k);
        std::vector<std::uint32_t> counts(static_cast<size_t>(binCount(length, width)));
        pooled.count(origin, width, 0, counts);
        const double end = static_cast<double>(counts.size()) * width;
        const auto covered = std::count_if(pooled.times().begin(), pooled.times().end(),
                                           [&](double t) { return t - origin < end; });
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}), covered);
    }
}

void TestEnsembleSignals::poolsByClassAndWindow()
{
    const std::vector<Unit> units = {unitWith({-1, 0, 3, 10}), unitWith({1, 4}), unitWith({2}), unitWith({}),
                                     unitWith({12})};
    const std::vector<UnitClass> classes = {UnitClass::Excitatory, UnitClass::Inhibitory,
                                            UnitClass::Unclassified, UnitClass::Inhibitory,
                                            UnitClass::Excitatory};
    const EnsembleSignals all = ensembleSignals(units, classes, {0, 10});
    QCOMPARE(all.excitatory.times(), (std::vector<double>{0, 3})); // half-open: the spike at 10 is outside
    QCOMPARE(all.inhibitory.times(), (std::vector<double>{1, 4}));
    QCOMPARE(all.excitatoryUnits, 2);
    QCOMPARE(all.inhibitoryUnits, 2);
    QCOMPARE(all.unitCount(UnitClass::Inhibitory), 2);
    QCOMPARE(all.spikes(UnitClass::Inhibitory).times(), all.inhibitory.times());

    const EnsembleSignals active = ensembleSignals(units, classes, {0, 10}, false);
    QCOMPARE(active.excitatoryUnits, 1);
    QCOMPARE(active.inhibitoryUnits, 1);
    QCOMPARE(active.excitatory.times(), all.excitatory.times());
}

void TestEnsembleSignals::nothingToPool()
{
    std::vector<std::uint32_t> counts(3, 7);
    PooledSpikes().count(0, 1, 0, counts);
    QCOMPARE(counts, std::vector<std::uint32_t>(3, 0));
    const std::vector<Unit> units = {unitWith({1, 2})};
    const PooledSpikes empty(units, std::vector{UnitClass::Excitatory}, UnitClass::Inhibitory, {0, 0});
    QVERIFY(empty.times().empty());
    QCOMPARE(empty.rank(5), 0);
}

QTEST_GUILESS_MAIN(TestEnsembleSignals)
#include "tst_ensemblesignals.moc"
