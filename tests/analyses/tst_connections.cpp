// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/connections.h"
#include "core/parallel.h"
#include "trains.h"

#include <QTest>

#include <chrono>
#include <cmath>
#include <thread>

using namespace edgescope;

namespace {

constexpr double minutes30 = 1800;

Unit train(std::uint64_t seed, double rateHz, double duration = minutes30)
{
    Random random(seed);
    return poissonUnit(random, rateHz, 0, duration);
}

// The target with a spike 2 ± 0.3 ms after a share of the source's spikes.
Unit excited(const Unit &target, const Unit &source, double share, std::uint64_t seed)
{
    Random random(seed);
    Unit result = target;
    for (const double t : source.spikeTimes)
        if (random.uniform() < share)
            result.spikeTimes.push_back(t + 0.002 + 0.0003 * random.normal());
    std::sort(result.spikeTimes.begin(), result.spikeTimes.end());
    return result;
}

// The target without a share of its spikes from `from` to `to` after a spike of the source.
Unit inhibited(const Unit &target, const Unit &source, double share, double from, double to,
               std::uint64_t seed)
{
    Random random(seed);
    Unit result;
    for (const double t : target.spikeTimes) {
        const auto after = std::lower_bound(source.spikeTimes.begin(), source.spikeTimes.end(), t - to);
        const bool isInside = after != source.spikeTimes.end() && *after <= t - from;
        if (!isInside || random.uniform() >= share)
            result.spikeTimes.push_back(t);
    }
    return result;
}

// Spikes of units that share a rate modulation: an Ornstein–Uhlenbeck process of 100 ms and unit variance in
// the exponent, but are otherwise independent.
std::vector<Unit> modulatedUnits(int count, double rateHz, double seconds)
{
    std::vector<Unit> units(static_cast<size_t>(count));
    Random drive(77);
    std::vector<Random> own;
    for (int n = 0; n < count; ++n)
        own.emplace_back(streamSeed(78, {static_cast<std::uint64_t>(n)}));
    const double keep = std::exp(-0.01);
    const double spread = std::sqrt(1 - keep * keep);
    double state = 0;
    for (int ms = 0; ms < static_cast<int>(seconds * 1000); ++ms) {
        state = keep * state + spread * drive.normal();
        const double probability = rateHz / 1000 * std::exp(0.5 * state - 0.125);
        for (size_t n = 0; n < units.size(); ++n)
            if (own[n].uniform() < probability)
                units[n].spikeTimes.push_back((ms + own[n].uniform()) / 1000);
    }
    return units;
}

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

private slots:
    void poissonTable();
    void poissonQuantiles();
    void probabilities();
    void predictorOfOneCount();
    void predictorLeavesOutBlankedBins();
    void comparisons();
    void excitationIsFound();
    void inhibitionIsFound();
    void sharedModulationIsNoConnection();
    void deadTimeOfOneElectrode();
    void synchronyIsNotCausal();
    void flankOfSynchronyIsNotCausal();
    void threadsDoNotMatter();
    void partsDoNotMatter();
    void stepsLeadToTheSame();
    void analysis();
    void oneUnit();
};

// Cumulative Poisson probabilities as printed in tables.
void TestConnections::poissonTable()
{
    const struct {
        double mean;
        int count;
        double probability;
    } table[] = {{0.5, 0, 0.6065}, {0.5, 1, 0.9098}, {1, 0, 0.3679},  {1, 2, 0.9197},  {1, 3, 0.9810},
                 {5, 2, 0.1247},   {5, 5, 0.6160},   {5, 10, 0.9863}, {10, 5, 0.0671}, {10, 10, 0.5830},
                 {10, 15, 0.9513}, {15, 10, 0.1185}, {20, 20, 0.5591}};
    for (const auto &row : table) {
        QVERIFY(isNear(poissonCdf(row.count, row.mean), row.probability, 5e-5));
        QVERIFY(isNear(poissonUpperTail(row.count + 1, row.mean), 1 - row.probability, 5e-5));
    }
    QCOMPARE(poissonCdf(-1, 3), 0.0);
    QCOMPARE(poissonCdf(0, 0), 1.0);
    QCOMPARE(poissonUpperTail(0, 3), 1.0);
    // At least 20 of 1: e⁻¹ / 20! (1 + 1/21 + 1/(21·22) + …) = 1.5875e-19.
    QVERIFY(isNear(poissonUpperTail(20, 1) / 1.5875e-19, 1, 1e-3));
}

void TestConnections::poissonQuantiles()
{
    QCOMPARE(poissonQuantile(0.95, 10), 15); // F(14) = 0.9165, F(15) = 0.9513
    QCOMPARE(poissonQuantile(0.99, 5), 11);  // F(10) = 0.9863, F(11) = 0.9945
    QCOMPARE(poissonQuantile(0.05, 5), 2);   // F(1) = 0.0404, F(2) = 0.1247
    QCOMPARE(poissonQuantile(0.3, 1), 0);
    QCOMPARE(poissonQuantile(0.5, 0), 0);
    for (const double mean : {0.01, 3.0, 250.0, 1e5})
        for (const double share : {0.00005, 0.5, 0.99995}) {
            const std::int64_t q = poissonQuantile(share, mean);
            QVERIFY(poissonCdf(q, mean) >= share);
            QVERIFY(q == 0 || poissonCdf(q - 1, mean) < share);
        }
}

// 1 − F(14; 10) − ½ f(15; 10) = 1 − 0.9165 − 0.0347 / 2.
void TestConnections::probabilities()
{
    QVERIFY(isNear(peakProbability(15, 10), 0.0661, 1e-4));
    QVERIFY(isNear(troughProbability(15, 10), 1 - 0.0661, 1e-4));
    QVERIFY(isNear(peakProbability(0, 10), 1, 1e-4));
}

// One count amid nothing: λ at distance d is its weight over the sum of all, 0.4 + 2 Σ exp(−d² / (2 · 12.5²))
// over d = 1…38, and 0 beyond.
void TestConnections::predictorOfOneCount()
{
    std::vector<std::uint32_t> counts(301);
    counts[150] = 1;
    double sum = 0.4;
    for (int d = 1; d <= 38; ++d)
        sum += 2 * std::exp(-d * d / 312.5);
    const std::vector<double> predictor = hollowPredictor(counts, {});
    QVERIFY(isNear(predictor[150], 0.4 / sum, 1e-12));
    QVERIFY(isNear(predictor[151], std::exp(-1 / 312.5) / sum, 1e-12));
    QVERIFY(isNear(predictor[188], std::exp(-38 * 38 / 312.5) / sum, 1e-12));
    QCOMPARE(predictor[189], 0.0);
    // Mirrored at the end: the first bin is its own neighbour.
    std::vector<std::uint32_t> first(301);
    first[0] = 1;
    QVERIFY(isNear(hollowPredictor(first, {})[0], (0.4 + std::exp(-1 / 312.5)) / sum, 1e-12));
}

void TestConnections::predictorLeavesOutBlankedBins()
{
    std::vector<std::uint32_t> counts(301, 10);
    std::vector<bool> blanked(301);
    for (size_t bin = 148; bin <= 152; ++bin) {
        counts[bin] = 0;
        blanked[bin] = true;
    }
    for (const double expected : hollowPredictor(counts, blanked))
        QVERIFY(isNear(expected, 10, 1e-9));
    QVERIFY(hollowPredictor(counts, {})[153] < 9);
}

void TestConnections::comparisons()
{
    QCOMPARE(ConnectionRule().comparisons(), 20); // 2 · round(4 / 0.4)
}

// Two hundredths of the source's spikes bring one of the target.
void TestConnections::excitationIsFound()
{
    int found = 0;
    int others = 0;
    double added = 0;
    for (std::uint64_t pair = 0; pair < 50; ++pair) {
        const double rateHz = 5 + 0.3 * static_cast<double>(pair);
        const Unit source = train(streamSeed(1, {pair}), rateHz);
        const Unit target =
            excited(train(streamSeed(2, {pair}), rateHz), source, 0.02, streamSeed(3, {pair}));
        for (const Connection &connection : findConnections(std::vector{source, target}, {}, {})) {
            if (connection.source != 0 || connection.sign != UnitClass::Excitatory) {
                ++others;
                continue;
            }
            ++found;
            added += connection.spikesAdded;
            QCOMPARE(connection.target, 1);
            QVERIFY(isNear(connection.peakLag, 0.002, 0.0009));
            QVERIFY(connection.p < 0.001);
        }
    }
    QVERIFY2(found >= 45, qPrintable(QString::number(found)));
    QVERIFY(others <= 1);
    QVERIFY2(isNear(added / found, 0.02, 0.002), qPrintable(QString::number(added / found)));
}

// Six tenths of the target's spikes 1 to 4 ms after a spike of the source are missing: 0.6 · 30 Hz · 3 ms =
// 0.054 a spike of the source.
void TestConnections::inhibitionIsFound()
{
    for (std::uint64_t pair = 0; pair < 10; ++pair) {
        const Unit source = train(streamSeed(4, {pair}), 20);
        const Unit target =
            inhibited(train(streamSeed(5, {pair}), 30), source, 0.6, 0.001, 0.004, streamSeed(6, {pair}));
        const std::vector<Connection> connections = findConnections(std::vector{source, target}, {}, {});
        QCOMPARE(connections.size(), size_t(1));
        QCOMPARE(connections[0].source, 0);
        QCOMPARE(connections[0].sign, UnitClass::Inhibitory);
        QVERIFY2(isNear(connections[0].spikesAdded, -0.054, 0.006),
                 qPrintable(QString::number(connections[0].spikesAdded)));
    }
}

// At most one pair of a hundred.
void TestConnections::sharedModulationIsNoConnection()
{
    const std::vector<Connection> connections = findConnections(modulatedUnits(40, 10, 900), {}, {});
    QVERIFY2(connections.size() <= 7, qPrintable(QString::number(connections.size()))); // of 780 pairs
}

// A sorter that sees no two spikes of one electrode within 0.9 ms makes a hole, which is no inhibition and
// draws down no expectation.
void TestConnections::deadTimeOfOneElectrode()
{
    std::vector<Unit> units = {train(10, 40), train(11, 40)};
    units[1] = inhibited(units[1], units[0], 1, -0.0009, 0.0009, 12);
    for (Unit &unit : units)
        unit.electrode = 3;
    QVERIFY(areOnOneElectrode(units[0], units[1]));
    QVERIFY(findConnections(units, {}, {}).empty());
    const auto counts = crossCorrelogramOf(units[0].spikeTimes, units[1].spikeTimes);
    const CorrelogramTest test = testCorrelogram(counts, units[0].spikeTimes.size(), true, {});
    QCOMPARE(std::count(test.blanked.begin(), test.blanked.end(), true), 5); // −0.8…0.8 ms
    const double expected = static_cast<double>(units[0].spikeTimes.size()) *
                            static_cast<double>(units[1].spikeTimes.size()) / minutes30 * 0.0004;
    QVERIFY(isNear(test.predictor[153] / expected, 1, 0.04));
    QVERIFY(hollowPredictor(counts, {})[153] / expected < 0.9);
    // Electrodes that are not known are not one electrode.
    QVERIFY(!areOnOneElectrode(train(10, 1, 10), train(11, 1, 10)));
}

// A peak as high before the spike as after it is no effect of the spike.
void TestConnections::synchronyIsNotCausal()
{
    const Unit source = train(20, 10);
    Unit target = train(21, 10);
    Random random(22);
    for (const double t : source.spikeTimes)
        if (random.uniform() < 0.05)
            target.spikeTimes.push_back(t + 0.0015 * (2 * random.uniform() - 1));
    std::sort(target.spikeTimes.begin(), target.spikeTimes.end());
    QVERIFY(findConnections(std::vector{source, target}, {}, {}).empty());
}

// A peak 0.2 to 0.8 ms after the spike reaches into the window, but is higher before it.
void TestConnections::flankOfSynchronyIsNotCausal()
{
    const Unit source = train(23, 10);
    Unit target = train(24, 10);
    Random random(25);
    for (const double t : source.spikeTimes)
        if (random.uniform() < 0.05)
            target.spikeTimes.push_back(t + 0.0002 + 0.0006 * random.uniform());
    std::sort(target.spikeTimes.begin(), target.spikeTimes.end());
    const auto counts = crossCorrelogramOf(source.spikeTimes, target.spikeTimes);
    QVERIFY(peakProbability(counts[152], hollowPredictor(counts, {})[152]) < 1e-6);
    QVERIFY(findConnections(std::vector{source, target}, {}, {}).empty());
}

void TestConnections::threadsDoNotMatter()
{
    const std::vector<Unit> units = modulatedUnits(20, 10, 300);
    ConnectionRule rule;
    rule.alpha = 0.1; // finds some by chance
    setParallelThreads(1);
    const std::vector<Connection> one = findConnections(units, rule, {});
    setParallelThreads(0);
    QVERIFY(findConnections(units, rule, {}) == one);
    QVERIFY(std::is_sorted(one.begin(), one.end(), [](const Connection &a, const Connection &b) {
        return std::pair(a.source, a.target) < std::pair(b.source, b.target);
    }));
}

void TestConnections::partsDoNotMatter()
{
    const std::vector<Unit> units = modulatedUnits(20, 10, 300);
    ConnectionRule rule;
    rule.alpha = 0.1;
    const std::vector<Connection> whole = findConnections(units, rule, {});
    QVERIFY(whole.size() > 3);
    std::vector<Connection> found;
    std::int64_t first = 0;
    for (const std::int64_t last : {1, 30, 31, 189, 190}) { // of 190
        addConnections(found, units, rule, first, last, {});
        first = last;
    }
    QVERIFY(found == whole);
}

// Where somebody watches, the pairs tested so far come first. Each pair takes 6 ms here, so that the first 64
// fill the first step.
void TestConnections::stepsLeadToTheSame()
{
    Trains trains(300);
    for (const Unit &unit : modulatedUnits(20, 10, 300))
        trains.add(UnitClass::Excitatory, unit);
    Values values(connectionsParameters());
    values.set(connectionsParameters().front(), 0.1);
    AnalysisInput input = trains.input();
    const Result whole = runConnections(input, values, {});
    QVERIFY(whole.isFinished() && whole.stepText.isEmpty());
    QVERIFY(!std::get<UnitGraph>(whole.shape).pairsTested);

    input.isWatched = true;
    setParallelThreads(1);
    double shown = 0;
    const Progress slow(
        [] {
            std::this_thread::sleep_for(std::chrono::milliseconds(3)); // asked twice a pair
            return false;
        },
        [&](double fraction) {
            QVERIFY(fraction >= shown);
            shown = fraction;
        });
    Result result = runConnections(input, values, slow);
    QCOMPARE(result.step, 128); // each pair in both directions
    QCOMPARE(result.steps, 380);
    QCOMPARE(result.stepText, QStringLiteral("128 of 380 pairs"));
    QVERIFY(isNear(shown, 64.0 / 190, 1e-9));
    const UnitGraph first = std::get<UnitGraph>(result.shape);
    QCOMPARE(first.pairsTested, std::int64_t{64}); // 19 + 18 + 17, and 10 of the fourth unit
    QVERIFY(first.isTested(0, 19) && first.isTested(19, 2) && first.isTested(3, 13) && first.isTested(7, 7));
    QVERIFY(!first.isTested(3, 14) && !first.isTested(18, 17));
    std::vector<Connection> expected = std::get<UnitGraph>(whole.shape).connections;
    std::erase_if(expected, [&](const Connection &c) { return !first.isTested(c.source, c.target); });
    QVERIFY(!expected.empty() && first.connections == expected);
    while (!result.isFinished()) {
        input.step = result.step + 1;
        input.refinement = result.refinement;
        result = runConnections(input, values, slow);
    }
    setParallelThreads(0);
    QVERIFY(std::get<UnitGraph>(result.shape).connections == std::get<UnitGraph>(whole.shape).connections);
    QVERIFY(!std::get<UnitGraph>(result.shape).pairsTested);
    QVERIFY(result.notes == whole.notes && result.stepText.isEmpty());
    QCOMPARE(column<double>(table(result, "connections"), "p"),
             column<double>(table(whole, "connections"), "p"));
}

void TestConnections::analysis()
{
    Trains trains(minutes30);
    const Unit source = train(30, 15);
    trains.add(UnitClass::Excitatory, train(31, 5));
    trains.add(UnitClass::Excitatory, source);
    trains.add(UnitClass::Inhibitory, excited(train(32, 15), source, 0.05, 33));
    const Result result = runConnections(trains.input(), Values(connectionsParameters()), {});
    const Table &connections = table(result, "connections");
    QVERIFY(column<std::int64_t>(connections, "from_unit") == std::vector<std::int64_t>{1});
    QVERIFY(column<std::int64_t>(connections, "to_unit") == std::vector<std::int64_t>{2});
    QCOMPARE(column<QString>(connections, "sign"), std::vector<QString>{QStringLiteral("E")});
    QVERIFY(isNear(column<double>(connections, "peak_lag_ms")[0], 2, 0.5));
    QVERIFY(column<double>(connections, "p")[0] < 0.001);
    QVERIFY(isNear(column<double>(connections, "spikes_added")[0], 0.05, 0.01));
    QVERIFY(result.notComputable.isEmpty());
}

void TestConnections::oneUnit()
{
    Trains trains(60);
    trains.addPoisson(UnitClass::Excitatory, 1, 5, 1);
    const Result result = runConnections(trains.input(), Values(connectionsParameters()), {});
    QVERIFY(!result.notComputable.isEmpty());
    QVERIFY(column<std::int64_t>(table(result, "connections"), "from_unit").empty());
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
