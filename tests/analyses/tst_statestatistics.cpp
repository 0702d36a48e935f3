// SPDX-License-Identifier: GPL-3.0-or-later
#include "trains.h"

#include "analyses/partitioncurves.h"
#include "analyses/statestatistics.h"
#include "core/error.h"
#include "core/parallel.h"

#include <QTest>

#include <cmath>

using namespace edgescope;

namespace {

constexpr double rateHz = 5;

size_t featureIndex(const QByteArray &name)
{
    const std::vector<QByteArray> &names = stateFeatures();
    return static_cast<size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

// Independent Poisson units; REM and SWS take turns every `episode` seconds. With `ratio` the units fire so
// much faster in SWS.
Trains twoStates(double duration, double episode, std::uint64_t seed, double ratio = 1)
{
    Trains trains(duration);
    for (double start = 0; start < duration; start += episode) {
        const bool even = std::fmod(start / episode, 2) < 1;
        trains.recording->intervals.push_back({{start, std::min(start + episode, duration)},
                                               even ? QStringLiteral("REM") : QStringLiteral("SWS"),
                                               Interval::Kind::State});
    }
    for (std::uint64_t n = 0; n < 6; ++n) {
        Random random(streamSeed(seed, {n}));
        Unit unit;
        for (const Interval &interval : trains.recording->intervals) {
            const double rate = interval.label == u"SWS" ? ratio * rateHz : rateHz;
            const Unit part = poissonUnit(random, rate, interval.range.start, interval.range.stop);
            unit.spikeTimes.insert(unit.spikeTimes.end(), part.spikeTimes.begin(), part.spikeTimes.end());
        }
        trains.add(n < 4 ? UnitClass::Excitatory : UnitClass::Inhibitory, std::move(unit));
    }
    return trains;
}

AnalysisInput inputOf(const Trains &trains)
{
    return trains.input(trains.recording->window(), {QStringLiteral("REM"), QStringLiteral("SWS")});
}

BlockFeatures featuresOf(const AnalysisInput &input, double blockSeconds = 60)
{
    return BlockFeatures(*input.ensemble, *input.statistics, blockSeconds, Progress());
}

Values valuesWith(const QByteArray &key, const Value &value)
{
    Values values(stateStatisticsParameters());
    for (const Parameter &parameter : stateStatisticsParameters())
        if (parameter.key == key)
            values.set(parameter, value);
    return values;
}

template <typename Cell>
const std::vector<Cell> &cells(const Result &result, size_t table, size_t column)
{
    return std::get<std::vector<Cell>>(result.tables[table].columns[column].values);
}

bool same(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

} // namespace

class TestStateStatistics : public QObject
{
    Q_OBJECT

private slots:
    void blocksAreCutInsideEpisodes();
    void featuresEqualOtherAnalyses();
    void blocksAddUp();
    void holmOfAKnownExample();
    void bootstrapCoversTheMean();
    void permutationIsUniformWithoutADifference();
    void differenceIsFound_data();
    void differenceIsFound();
    void shortStatesAreInsufficient();
    void sameAtAnyNumberOfThreads();
    void withoutStatesOnlyIntervals();
    void stopsWhenAsked();
};

void TestStateStatistics::blocksAreCutInsideEpisodes()
{
    const std::vector<TimeRange> cut = cutBlocks({{0, 30}, {100, 250}, {300, 420}}, 60);
    const std::vector<TimeRange> expected = {{0, 30},    {100, 150}, {150, 200},
                                             {200, 250}, {300, 360}, {360, 420}};
    // 150 s are 2.5 blocks, cut into three of 50 s.
    QVERIFY(cut == expected);
    QCOMPARE(cutBlocks({{0, 30}, {100, 250}}, 0).size(), size_t(2));
}

// The numbers of whole states are those of the other analyses.
void TestStateStatistics::featuresEqualOtherAnalyses()
{
    const AnalysisInput input = inputOf(twoStates(1200, 90, 1));
    const BlockFeatures features = featuresOf(input);
    for (const char *id : {"ensembles", "joint_distribution", "partition_curves", "variance_scaling"}) {
        const Analysis *analysis = findAnalysis(id);
        const Result result = analysis->run(input, Values(analysis->parameters), Progress());
        for (const Table &table : result.tables) {
            if (table.name != "scales")
                continue;
            for (const Column &column : table.columns) {
                const size_t feature = featureIndex(column.name + "_k20");
                if (feature == stateFeatures().size())
                    continue;
                for (size_t entry = 0; entry < 3; ++entry) {
                    const double value =
                        std::get<std::vector<double>>(column.values)[entry * scaleCount + 19];
                    const double found = features.ofEntry(entry)[feature];
                    QVERIFY2(std::abs(found - value) <= 1e-10 * std::abs(value), column.name.constData());
                }
            }
        }
    }
}

// All blocks of a state together hold its bins but for those cut by a block's edge.
void TestStateStatistics::blocksAddUp()
{
    const AnalysisInput input = inputOf(twoStates(1200, 150, 2));
    const BlockFeatures features = featuresOf(input, 0);
    for (size_t entry = 1; entry < 3; ++entry) {
        QCOMPARE(features.blocks(entry).size(), size_t(4));
        const std::vector<double> together = features.of(features.blocks(entry));
        const std::vector<double> whole = features.ofEntry(entry);
        for (size_t n = 0; n < whole.size(); ++n)
            QVERIFY2(std::abs(together[n] - whole[n]) <= 1e-9 * std::abs(whole[n]) + 1e-12 ||
                         (std::isnan(together[n]) && std::isnan(whole[n])),
                     stateFeatures()[n].constData());
    }
    // Twice the same block has its means and spreads.
    const size_t block = features.blocks(1).front();
    const std::vector<size_t> twice = {block, block};
    const std::vector<double> one = features.of(std::span(&block, 1));
    const std::vector<double> two = features.of(twice);
    for (const QByteArray name : {"mean_e_k20", "cv_i_k20", "rho_k15", "depth_k20", "gini_e_k15"})
        QVERIFY(std::abs(one[featureIndex(name)] - two[featureIndex(name)]) < 1e-12);
}

// Holm (1979): p of .01, .04, .03, .005 become .03, .06, .06, .02.
void TestStateStatistics::holmOfAKnownExample()
{
    const std::vector<double> adjusted = holmAdjusted({0.01, 0.04, undefined, 0.03, 0.005});
    const double expected[] = {0.03, 0.06, 0, 0.06, 0.02};
    for (const size_t n : {size_t(0), size_t(1), size_t(3), size_t(4)})
        QVERIFY(std::abs(adjusted[n] - expected[n]) < 1e-15);
    QVERIFY(std::isnan(adjusted[2]));
    QCOMPARE(holmAdjusted({0.5, 0.9}), (std::vector<double>{1, 1}));
}

// Ten blocks give percentile intervals that are a little too narrow: about 90 % hold the true mean.
void TestStateStatistics::bootstrapCoversTheMean()
{
    const size_t meanE = featureIndex("mean_e_k15");
    int covered = 0;
    constexpr int records = 60;
    for (int record = 0; record < records; ++record) {
        const AnalysisInput input = inputOf(twoStates(1200, 120, 100 + static_cast<std::uint64_t>(record)));
        const Interval95 interval = bootstrapIntervals(featuresOf(input), 1, 300, 1, Progress())[meanE];
        QVERIFY(interval.low < interval.high);
        covered += interval.low <= rateHz && rateHz <= interval.high;
    }
    QVERIFY2(covered >= 47 && covered <= 60, qPrintable(QString::number(covered)));
}

void TestStateStatistics::permutationIsUniformWithoutADifference()
{
    const size_t meanE = featureIndex("mean_e_k15");
    const size_t rho = featureIndex("rho_k15");
    constexpr int records = 80;
    double sum = 0;
    int below = 0; // .2
    int smallest = 0;
    for (int record = 0; record < records; ++record) {
        const AnalysisInput input = inputOf(twoStates(720, 60, 500 + static_cast<std::uint64_t>(record)));
        const std::vector<StateTest> tests =
            permutationTests(featuresOf(input), 1, 2, 99, 1, Adjustment::Holm, Progress());
        for (const size_t feature : {meanE, rho}) {
            sum += tests[feature].p;
            below += tests[feature].p <= 0.2;
            smallest += tests[feature].p <= 0.01;
            QVERIFY(tests[feature].pAdjusted >= tests[feature].p);
        }
    }
    // 160 uniform values: mean .5 ± .023, 32 ± 5 of them up to .2, 1.6 up to .01.
    QVERIFY2(std::abs(sum / (2 * records) - 0.5) < 0.09, qPrintable(QString::number(sum / (2 * records))));
    QVERIFY2(std::abs(below - 32) < 18, qPrintable(QString::number(below)));
    QVERIFY(smallest < 9);
}

void TestStateStatistics::differenceIsFound_data()
{
    QTest::addColumn<QByteArray>("adjust");
    QTest::newRow("Holm") << QByteArray("holm");
    QTest::newRow("max-statistic") << QByteArray("max_statistic");
}

void TestStateStatistics::differenceIsFound()
{
    QFETCH(QByteArray, adjust);
    const Result result =
        runStateStatistics(inputOf(twoStates(1200, 120, 3, 1.5)), valuesWith("adjust", adjust), Progress());
    QVERIFY(result.notComputable.isEmpty());
    QVERIFY(std::holds_alternative<NoShape>(result.shape));
    QCOMPARE(result.tables[0].name, QByteArray("state_tests"));
    const auto &names = cells<QString>(result, 0, 0);
    QCOMPARE(names.size(), stateFeatures().size());
    const auto row =
        static_cast<size_t>(std::find(names.begin(), names.end(), u"mean_e_k15") - names.begin());
    QCOMPARE(cells<QString>(result, 0, 1)[row], QStringLiteral("REM"));
    QCOMPARE(cells<QString>(result, 0, 2)[row], QStringLiteral("SWS"));
    // 5 Hz against 7.5 Hz; 600 s of four units: standard error .045 and .056.
    QVERIFY(std::abs(cells<double>(result, 0, 3)[row] + 2.5) < 0.3);
    // A block's mean has an SD of √(5 / 240) = .144 and √(7.5 / 240) = .177: 2.5 / .161 = 15.5 SD.
    QVERIFY(cells<double>(result, 0, 4)[row] > 8 && cells<double>(result, 0, 4)[row] < 30);
    QCOMPARE(cells<double>(result, 0, 5)[row], 1.0 / 1001);
    QVERIFY(cells<double>(result, 0, 6)[row] < 0.06);
    QCOMPARE(result.notes.contains(QStringLiteral("p adjusted by the max-statistic")),
             adjust == "max_statistic");
    // One row for each state and feature, the combined time first.
    QCOMPARE(cells<QString>(result, 1, 0).size(), 3 * stateFeatures().size());
    QCOMPARE(cells<QString>(result, 1, 0).front(), QStringLiteral("ALL"));
}

void TestStateStatistics::shortStatesAreInsufficient()
{
    Trains trains = twoStates(1200, 100, 4);
    // 1.5 s of a third state: 22 bins of 66.7 ms.
    trains.recording->intervals.front().range.stop = 98.5;
    trains.recording->intervals.push_back({{98.5, 100}, QStringLiteral("AWAKE"), Interval::Kind::State});
    const AnalysisInput input =
        trains.input(trains.recording->window(), {QStringLiteral("AWAKE"), QStringLiteral("SWS")});
    const Result result =
        runStateStatistics(input, valuesWith("bootstrap_draws", std::int64_t{50}), Progress());
    QVERIFY2(result.notes.contains(QStringLiteral("AWAKE: insufficient data (2 s).")),
             qPrintable(result.notes.join(u'|')));
    const auto &states = cells<QString>(result, 1, 0);
    for (size_t row = 0; row < states.size(); ++row)
        if (states[row] == u"AWAKE")
            for (const size_t column : {size_t(2), size_t(3), size_t(4)})
                QVERIFY(std::isnan(cells<double>(result, 1, column)[row]));
    for (const size_t column : {size_t(3), size_t(4), size_t(5), size_t(6)})
        for (const double value : cells<double>(result, 0, column))
            QVERIFY(std::isnan(value));
}

void TestStateStatistics::sameAtAnyNumberOfThreads()
{
    const AnalysisInput input = inputOf(twoStates(900, 90, 5));
    std::vector<Result> results;
    for (const int threads : {1, 2, 4}) {
        setParallelThreads(threads);
        results.push_back(
            runStateStatistics(input, valuesWith("permutation_draws", std::int64_t{200}), Progress()));
    }
    setParallelThreads(0);
    for (const Result &result : results)
        for (const auto &[table, column] : {std::pair(0, 3), {0, 4}, {0, 5}, {0, 6}, {1, 2}, {1, 3}, {1, 4}})
            QVERIFY(same(cells<double>(result, static_cast<size_t>(table), static_cast<size_t>(column)),
                         cells<double>(results[0], static_cast<size_t>(table), static_cast<size_t>(column))));
}

void TestStateStatistics::withoutStatesOnlyIntervals()
{
    Trains trains(300);
    trains.addPoisson(UnitClass::Excitatory, 4, rateHz, 6);
    trains.addPoisson(UnitClass::Inhibitory, 2, rateHz, 7);
    const Result result = runStateStatistics(trains.input(), Values(stateStatisticsParameters()), Progress());
    QVERIFY(result.notes.contains(QStringLiteral("No states are marked in this recording.")));
    QVERIFY(cells<QString>(result, 0, 0).empty());
    QCOMPARE(cells<QString>(result, 1, 0).size(), stateFeatures().size());
    Trains alone(300);
    alone.addPoisson(UnitClass::Excitatory, 4, rateHz, 6);
    const Result refused = runStateStatistics(alone.input(), Values(stateStatisticsParameters()), Progress());
    QCOMPARE(refused.remedy, Remedy::ClassifyUnits);
}

void TestStateStatistics::stopsWhenAsked()
{
    const AnalysisInput input = inputOf(twoStates(600, 60, 8));
    const Progress stop([] { return true; }, nullptr);
    QVERIFY_EXCEPTION_THROWN(runStateStatistics(input, Values(stateStatisticsParameters()), stop), Cancelled);
}

QTEST_GUILESS_MAIN(TestStateStatistics)
#include "tst_statestatistics.moc"
