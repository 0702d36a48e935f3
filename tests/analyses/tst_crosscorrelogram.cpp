// SPDX-License-Identifier: GPL-3.0-or-later
#include "trains.h"

#include "analyses/crosscorrelogram.h"
#include "analyses/laggedmoments.h"
#include "core/parallel.h"

#include <QTest>

#include <cmath>

using namespace edgescope;

namespace {

constexpr int lags = 20;

// One unit of each class with the given number of spikes in each bin of scale k, in the middle of the bin.
Trains trainsOf(const std::vector<int> &e, const std::vector<int> &i, int k)
{
    const double width = scaleWidth(k);
    Trains trains(static_cast<double>(e.size()) * width);
    const auto unit = [&](const std::vector<int> &counts) {
        Unit made;
        for (size_t n = 0; n < counts.size(); ++n)
            for (int spike = 0; spike < counts[n]; ++spike)
                made.spikeTimes.push_back((static_cast<double>(n) + 0.5) * width + 1e-6 * spike);
        return made;
    };
    trains.add(UnitClass::Excitatory, unit(e));
    trains.add(UnitClass::Inhibitory, unit(i));
    return trains;
}

std::vector<int> poissonCounts(size_t size, double mean, std::uint64_t seed)
{
    Random random(seed);
    std::vector<int> counts(size);
    for (int &count : counts)
        count = static_cast<int>(random.poisson(mean));
    return counts;
}

// The definition, written out: pairs inside each stretch [first, last) only.
double plainR(const std::vector<int> &e, const std::vector<int> &i, const std::vector<BinSpan> &stretches,
              int lag)
{
    std::vector<double> x;
    std::vector<double> y;
    for (const BinSpan &span : stretches)
        for (std::int64_t n = span.first; n < span.last; ++n)
            if (n + lag >= span.first && n + lag < span.last) {
                x.push_back(e[static_cast<size_t>(n)]);
                y.push_back(i[static_cast<size_t>(n + lag)]);
            }
    const auto size = static_cast<double>(x.size());
    double mx = 0, my = 0, xx = 0, yy = 0, xy = 0;
    for (size_t n = 0; n < x.size(); ++n) {
        mx += x[n] / size;
        my += y[n] / size;
    }
    for (size_t n = 0; n < x.size(); ++n) {
        xx += (x[n] - mx) * (x[n] - mx);
        yy += (y[n] - my) * (y[n] - my);
        xy += (x[n] - mx) * (y[n] - my);
    }
    return xy / std::sqrt(xx * yy);
}

CrossCorrelogram correlogramOf(const AnalysisInput &input, int k, size_t entry = 0)
{
    return crossCorrelograms(*input.ensemble, *input.statistics, lags,
                             {})[entry * scaleCount + static_cast<size_t>(k - 1)];
}

} // namespace

class TestCrossCorrelogram : public QObject
{
    Q_OBJECT

private slots:
    void delayedCopyPeaksAtItsDelay();
    void equalsTheDefinition();
    void episodesAreNotJoined();
    void constantSeriesIsUndefined();
    void sameAtAnyNumberOfThreads();
    void resultSaysWhatItShows();
    void missingClassIsSaid();
};

// I does five bins later what E does: the lag of I after E is +5 bins.
void TestCrossCorrelogram::delayedCopyPeaksAtItsDelay()
{
    constexpr int k = 20;
    const std::vector<int> e = poissonCounts(2000, 3, 1);
    std::vector<int> i(e.size());
    for (size_t n = 5; n < i.size(); ++n)
        i[n] = e[n - 5];
    const CrossCorrelogram found = correlogramOf(trainsOf(e, i, k).input(), k);
    QCOMPARE(found.lags(), lags);
    QCOMPARE(found.peakLag(), std::optional<int>(5));
    QCOMPARE(found.at(5), 1.0);
    for (int lag = -lags; lag <= lags; ++lag)
        QVERIFY(lag == 5 || std::abs(found.at(lag)) < 4 / std::sqrt(2000.0));
}

void TestCrossCorrelogram::equalsTheDefinition()
{
    constexpr int k = 12;
    const std::vector<int> e = poissonCounts(70000, 0.7, 2); // more than one task
    const std::vector<int> i = poissonCounts(70000, 1.3, 3);
    const CrossCorrelogram found = correlogramOf(trainsOf(e, i, k).input(), k);
    for (const int lag : {-20, -7, -1, 0, 1, 20})
        QVERIFY(std::abs(found.at(lag) - plainR(e, i, {{0, 70000}}, lag)) < 1e-12);
}

void TestCrossCorrelogram::episodesAreNotJoined()
{
    constexpr int k = 15;
    const std::vector<int> e = poissonCounts(600, 2, 4);
    std::vector<int> i = poissonCounts(600, 2, 5);
    Trains trains = trainsOf(e, i, k);
    const double width = scaleWidth(k);
    const std::vector<BinSpan> stretches = {{10, 40}, {45, 60}, {300, 590}};
    for (const BinSpan &span : stretches)
        trains.recording->intervals.push_back({{binEdge(span.first, width), binEdge(span.last, width)},
                                               QStringLiteral("REM"),
                                               Interval::Kind::State});
    const AnalysisInput input = trains.input(trains.recording->window(), {QStringLiteral("REM")});
    const CrossCorrelogram found = correlogramOf(input, k, 1);
    QCOMPARE(found.state, QStringLiteral("REM"));
    QCOMPARE(found.bins, std::int64_t{335});
    for (int lag = -lags; lag <= lags; ++lag)
        QVERIFY(std::abs(found.at(lag) - plainR(e, i, stretches, lag)) < 1e-12);
}

void TestCrossCorrelogram::constantSeriesIsUndefined()
{
    constexpr int k = 20;
    const std::vector<int> e(500, 2);
    const CrossCorrelogram found = correlogramOf(trainsOf(e, poissonCounts(500, 2, 6), k).input(), k);
    for (int lag = -lags; lag <= lags; ++lag)
        QVERIFY(std::isnan(found.at(lag)));
    QVERIFY(!found.peakLag());
}

void TestCrossCorrelogram::sameAtAnyNumberOfThreads()
{
    Trains trains(300);
    trains.addPoisson(UnitClass::Excitatory, 8, 5, 7);
    trains.addPoisson(UnitClass::Inhibitory, 3, 9, 8);
    const AnalysisInput input = trains.input();
    std::vector<std::vector<CrossCorrelogram>> runs;
    for (const int threads : {1, 2, 4}) {
        setParallelThreads(threads);
        runs.push_back(crossCorrelograms(*input.ensemble, *input.statistics, lags, {}));
    }
    setParallelThreads(0);
    for (const auto &run : runs)
        for (size_t n = 0; n < run.size(); ++n)
            for (int lag = -lags; lag <= lags; ++lag) {
                const bool undefinedBoth = std::isnan(run[n].at(lag)) && std::isnan(runs[0][n].at(lag));
                QVERIFY(undefinedBoth || run[n].at(lag) == runs[0][n].at(lag));
            }
}

void TestCrossCorrelogram::resultSaysWhatItShows()
{
    Trains trains(100);
    trains.addPoisson(UnitClass::Excitatory, 8, 5, 7);
    trains.addPoisson(UnitClass::Inhibitory, 3, 9, 8);
    const Result result =
        runCrossCorrelogram(trains.input(), Values(crossCorrelogramParameters()), Progress());
    QVERIFY(result.notComputable.isEmpty());
    // 100 s hold 30 bins of 2.98 s (k 28 holds 30.4 bins of 3.29 s).
    QVERIFY(result.notes.contains(QStringLiteral("k 29–32 hidden: fewer than 30 bins")));
    const Panel &panel = std::get<Curves>(result.shape).panels.front();
    QCOMPARE(panel.series.size(), size_t(28));
    QCOMPARE(panel.series[14].scale, 15);
    QCOMPARE(panel.series[14].x.front(), -20 * scaleWidth(15));
    QCOMPARE(panel.x.title, QStringLiteral("Lag of I after E"));
    QCOMPARE(panel.readOuts.size(), size_t(56));
    const Table &table = result.tables.front();
    QCOMPARE(table.name, QByteArray("cross_correlogram"));
    QCOMPARE(std::get<std::vector<double>>(table.columns[5].values).size(), size_t(32 * 41));
}

void TestCrossCorrelogram::missingClassIsSaid()
{
    Trains trains(100);
    trains.addPoisson(UnitClass::Excitatory, 8, 5, 7);
    const Result result =
        runCrossCorrelogram(trains.input(), Values(crossCorrelogramParameters()), Progress());
    QVERIFY(result.notComputable.startsWith(QStringLiteral("No inhibitory units")));
    QCOMPARE(result.remedy, Remedy::ClassifyUnits);
    QVERIFY(std::get<std::vector<double>>(result.tables.front().columns[5].values).empty());
}

QTEST_GUILESS_MAIN(TestCrossCorrelogram)
#include "tst_crosscorrelogram.moc"
