// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/blockbootstrap.h"
#include "analyses/statestatistics.h"
#include "core/parallel.h"
#include "trains.h"

#include <QTest>

#include <cmath>

using namespace edgescope;

namespace {

Values valuesOf(const std::vector<Parameter> &parameters, std::int64_t draws)
{
    Values values(parameters);
    for (const Parameter &parameter : parameters)
        if (parameter.key == "bootstrap_draws")
            values.set(parameter, draws);
    return values;
}

Result finished(const QByteArray &id, const AnalysisInput &input, std::int64_t draws)
{
    const Analysis *analysis = findAnalysis(id);
    return runToEnd(*analysis, input, valuesOf(analysis->parameters, draws), Progress());
}

AnalysisInput poissonInput(double seconds, std::uint64_t seed)
{
    Trains trains(seconds);
    trains.addPoisson(UnitClass::Excitatory, 8, 4, seed);
    trains.addPoisson(UnitClass::Inhibitory, 3, 9, seed + 100);
    return trains.input();
}

const ReadOut &readOut(const Panel &panel, const QString &label, int scale)
{
    return *std::find_if(panel.readOuts.begin(), panel.readOuts.end(), [&](const ReadOut &candidate) {
        return candidate.label == label && candidate.scale == scale;
    });
}

} // namespace

class TestBlockBootstrap : public QObject
{
    Q_OBJECT

private slots:
    void histogramsOfBlocksAddUp();
    void meanHasTheSpreadOfItsBlocks();
    void giniIntervalCoversTheTrueValue();
    void intervalsAreThoseOfStateStatistics();
    void collapseIntervalsHoldTheFit();
    void curvesComeFirst();
    void shortTimeHasNone();
    void sameAtAnyNumberOfThreads();
};

void TestBlockBootstrap::histogramsOfBlocksAddUp()
{
    const BlockHistograms histograms({{{0, 3}, {2, 1}}, {{2, 2}, {5, 1}}});
    QCOMPARE(histograms.values(), (std::vector<std::int64_t>{0, 2, 5}));
    const std::vector<size_t> picked = {1, 0, 1};
    QCOMPARE(histograms.of(picked), (std::vector<ValueCount>{{0, 3}, {2, 5}, {5, 2}}));
    QCOMPARE(histogramOf({4, 1, 4}), (std::vector<ValueCount>{{1, 1}, {4, 2}}));
}

// The bootstrap SD of a mean is the SD of the blocks' means over the root of their number.
void TestBlockBootstrap::meanHasTheSpreadOfItsBlocks()
{
    const AnalysisInput input = poissonInput(1800, 5);
    const BlockBootstrapSettings settings(valuesOf(blockBootstrapParameters(), 4000));
    const BlockBootstrap bootstrap(input, {BinCount::Excitatory}, settings, Progress());
    const auto mean = [](const BlockBootstrap::Sample &sample) {
        double spikes = 0;
        double bins = 0;
        for (const ValueCount &count : sample.histogram(BinCount::Excitatory, 0)) {
            spikes += static_cast<double>(count.value * count.bins);
            bins += static_cast<double>(count.bins);
        }
        return std::vector{spikes / bins};
    };
    const Interval95 interval = bootstrap.intervals(0, mean, Progress()).at(0);
    // Poisson counts of 8 units × 4 Hz: the mean of M bins of width w has the variance 32 w / M. The spread
    // of 30 blocks estimates it to about 13 %.
    const double width = scaleWidth(15);
    const double sd = std::sqrt(32 * width / (1800 / width));
    QVERIFY(std::abs((interval.high - interval.low) / (2 * 1.96 * sd) - 1) < 0.4);
    QVERIFY(interval.low < 32 * width + 2 * sd && interval.high > 32 * width - 2 * sd);
}

// Geometric counts (1 − q) q^c: with rates that are exponential from bin to bin, counts are geometric and the
// Gini coefficient is 1 / (1 + q).
void TestBlockBootstrap::giniIntervalCoversTheTrueValue()
{
    const double width = scaleWidth(20);
    const double q = 0.8;
    int covered = 0;
    constexpr int seeds = 20;
    for (int seed = 0; seed < seeds; ++seed) {
        Random random(streamSeed(77, {static_cast<std::uint64_t>(seed)}));
        Trains trains(900);
        Unit unit;
        Unit other;
        for (int bin = 0; (bin + 1) * width < 900; ++bin) {
            for (Unit *each : {&unit, &other}) {
                const auto spikes =
                    static_cast<int>(std::floor(std::log(1 - random.uniform()) / std::log(q)));
                for (int n = 0; n < spikes; ++n)
                    each->spikeTimes.push_back((bin + (n + 0.5) / (spikes + 1)) * width);
            }
        }
        trains.add(UnitClass::Excitatory, unit);
        trains.add(UnitClass::Inhibitory, other);
        const Result result = finished("partition_curves", trains.input(), 400);
        const Panel &panel = std::get<Curves>(result.shape).panels[0];
        const ReadOut &gini = readOut(panel, QStringLiteral("Gini"), 20);
        covered += gini.low <= 1 / (1 + q) && gini.high >= 1 / (1 + q);
        QVERIFY(gini.low < gini.value && gini.value < gini.high);
        const ReadOut &corrected = readOut(panel, QStringLiteral("Gini, bias-corrected"), 20);
        QVERIFY(corrected.low > gini.low && corrected.high > gini.high);
    }
    QVERIFY2(covered >= 17, qPrintable(QString::number(covered))); // 95 % of 20, less 2 SD
}

// Both draw the same blocks, so that a Gini coefficient has one interval wherever it is read.
void TestBlockBootstrap::intervalsAreThoseOfStateStatistics()
{
    const AnalysisInput input = poissonInput(900, 9);
    const Result partition = finished("partition_curves", input, 200);
    const Result statistics = finished("state_statistics", input, 200);
    const Table &intervals = table(statistics, "state_intervals");
    const auto &features = column<QString>(intervals, "feature");
    for (const int k : displayScales) {
        const auto row = static_cast<size_t>(
            std::find(features.begin(), features.end(), QStringLiteral("gini_i_k%1").arg(k)) -
            features.begin());
        const ReadOut &gini = readOut(std::get<Curves>(partition.shape).panels[1], QStringLiteral("Gini"), k);
        QVERIFY(std::abs(gini.low - column<double>(intervals, "low")[row]) < 1e-12);
        QVERIFY(std::abs(gini.high - column<double>(intervals, "high")[row]) < 1e-12);
    }
}

// Independent spikes: the depth falls as the root of the width, so that β is 1/2.
void TestBlockBootstrap::collapseIntervalsHoldTheFit()
{
    const Result result = finished("collapse_curves", poissonInput(1800, 3), 300);
    const Table &fit = table(result, "collapse_fit");
    const double beta = column<double>(fit, "beta")[0];
    const double low = column<double>(fit, "beta_low")[0];
    const double high = column<double>(fit, "beta_high")[0];
    QVERIFY(low <= beta && beta <= high);
    QVERIFY(low < 0.5 && high > 0.5);
    QVERIFY(high - low < 0.2);
    QVERIFY(column<double>(fit, "epsilon_low")[0] < column<double>(fit, "epsilon_high")[0]);
    const ReadOut &shown = readOut(std::get<Curves>(result.shape).panels[0], QStringLiteral("β"), 0);
    QCOMPARE(shown.low, low);
    QCOMPARE(shown.high, high);
}

void TestBlockBootstrap::curvesComeFirst()
{
    const AnalysisInput input = poissonInput(600, 1);
    for (const char *id : {"partition_curves", "collapse_curves"}) {
        const Analysis *analysis = findAnalysis(id);
        const Result first = analysis->run(input, Values(analysis->parameters), Progress());
        QCOMPARE(first.step, 1);
        QCOMPARE(first.steps, 2);
        QVERIFY(!std::get<Curves>(first.shape).panels[0].series.empty());
        for (const ReadOut &each : std::get<Curves>(first.shape).panels[0].readOuts)
            QVERIFY(std::isnan(each.low));
        QVERIFY(analysis->run(input, valuesOf(analysis->parameters, 0), Progress()).isFinished());
        // What was drawn stays when only surrogates are new.
        AnalysisInput again = input;
        again.refinement = finished(id, input, 50).refinement;
        QVERIFY(analysis->run(again, valuesOf(analysis->parameters, 50), Progress()).isFinished());
    }
}

void TestBlockBootstrap::shortTimeHasNone()
{
    const Result result = finished("partition_curves", poissonInput(150, 2), 50); // three blocks
    QVERIFY(result.isFinished());
    QVERIFY(std::isnan(readOut(std::get<Curves>(result.shape).panels[0], QStringLiteral("Gini"), 15).low));
}

void TestBlockBootstrap::sameAtAnyNumberOfThreads()
{
    const AnalysisInput input = poissonInput(600, 4);
    std::vector<double> lows;
    for (const int threads : {1, 2, 4}) {
        setParallelThreads(threads);
        lows.push_back(
            column<double>(table(finished("collapse_curves", input, 60), "collapse_fit"), "beta_low")[0]);
        lows.push_back(readOut(std::get<Curves>(finished("partition_curves", input, 60).shape).panels[0],
                               QStringLiteral("Gini"), 25)
                           .low);
    }
    setParallelThreads(0);
    QVERIFY(lows[0] == lows[2] && lows[0] == lows[4]);
    QVERIFY(lows[1] == lows[3] && lows[1] == lows[5]);
}

QTEST_GUILESS_MAIN(TestBlockBootstrap)
#include "tst_blockbootstrap.moc"
