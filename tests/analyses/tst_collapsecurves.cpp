// SPDX-License-Identifier: GPL-3.0-or-later
#include "trains.h"

#include "analyses/collapsecurves.h"
#include "analyses/curvesampling.h"
#include "core/parallel.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace edgescope;

class TestCollapseCurves : public QObject
{
    Q_OBJECT

private slots:
    void sortedDefinition();
    void depthOfNormalNoise();
    void depthOfTwoValues();
    void undefinedAndFlat();
    void withoutRemovingTheMean();
    void gaussianValues();
    void exactPowerCollapse();
    void errorByHand();
    void poissonDepthsFallAsSquareRoot();
    void resultAndTables();
    void byState();
    void classMissing();
};

void TestCollapseCurves::sortedDefinition()
{
    // The definition: sort f less its mean, sum, divide by the number of bins.
    Random random(3);
    std::vector<std::int64_t> e;
    std::vector<std::int64_t> i;
    for (int n = 0; n < 500; ++n) {
        e.push_back(random.poisson(6));
        i.push_back(random.poisson(2));
    }
    const ScaleStatistics scale = scaleFromCounts(e, i, 15, 3, 2);
    std::vector<double> f;
    double mean = 0;
    for (size_t n = 0; n < e.size(); ++n) {
        f.push_back(double(e[n]) / 3 - double(i[n]) / 2);
        mean += f.back() / 500;
    }
    std::sort(f.begin(), f.end());
    const CollapseCurve curve = collapseCurve(scale.histogramF, 1.0 / 6);
    std::vector<double> knots;
    double sum = 0;
    size_t next = 1;
    for (size_t n = 0; n < f.size(); ++n) {
        sum += f[n] - mean;
        if (n + 1 == f.size() || f[n + 1] - f[n] > 1e-9) {
            QVERIFY(std::abs(curve.x[next] - double(n + 1) / 500) < 1e-12);
            QVERIFY(std::abs(curve.y[next] + sum / 500) < 1e-12);
            ++next;
        }
    }
    QCOMPARE(curve.x.size(), next);
    QCOMPARE(curve.y.back(), 0.0);
}

void TestCollapseCurves::depthOfNormalNoise()
{
    // D = σ / √(2π) for normal f, and the curve is symmetric (methods, section 7).
    Random random(21);
    std::vector<std::int64_t> e;
    for (int n = 0; n < 400000; ++n)
        e.push_back(std::llround(1e5 + 1000 * random.normal()));
    const ScaleStatistics scale = scaleFromCounts(e, std::vector<std::int64_t>(e.size(), 5));
    const CollapseCurve curve = collapseCurve(scale.histogramF, 1);
    QVERIFY(std::abs(curve.depth / 398.942 - 1) < 0.005);
    QVERIFY(collapseAsymmetry(curve.sampled(curve.depth)) < 0.01);
    const std::vector<double> y = curve.sampled(curve.depth);
    for (int j = 0; j < curvePoints; ++j)
        QVERIFY(std::abs(y[size_t(j)] - gaussianCollapse(curvePoint(j))) < 0.005);
}

void TestCollapseCurves::depthOfTwoValues()
{
    // f̃ = −3 in a quarter of the bins, +1 in the others: depth ¾ at x = ¼.
    std::vector<std::int64_t> e(40, 5);
    std::fill_n(e.begin(), 10, 1);
    const ScaleStatistics scale = scaleFromCounts(e, std::vector<std::int64_t>(40, 1));
    const CollapseCurve curve = collapseCurve(scale.histogramF, 2);
    QVERIFY(std::abs(curve.depth - 2 * 0.75) < 1e-12);
    // A triangle with its top at ¼: ∫|y(x) − y(1−x)| dx / ∫y = 2/3.
    QVERIFY(std::abs(collapseAsymmetry(curve.sampled(curve.depth)) - 2.0 / 3) < 1e-3);
}

void TestCollapseCurves::undefinedAndFlat()
{
    const ScaleStatistics flat =
        scaleFromCounts(std::vector<std::int64_t>(40, 2), std::vector<std::int64_t>(40, 1));
    const CollapseCurve curve = collapseCurve(flat.histogramF, 1);
    QVERIFY(curve.isDefined());
    QVERIFY(curve.isFlat());
    QCOMPARE(curve.depth, 0.0);
    QVERIFY(std::isnan(collapseAsymmetry(curve.sampled(1))));
    const ScaleStatistics few =
        scaleFromCounts(std::vector<std::int64_t>(9, 2), std::vector<std::int64_t>(9, 1));
    QVERIFY(!collapseCurve(few.histogramF, 1).isDefined());
    QVERIFY(!collapseCurve({}, 1).isDefined());
    QVERIFY(std::isnan(fitCollapse({}).epsilon));
}

void TestCollapseCurves::withoutRemovingTheMean()
{
    // f = 2 everywhere: −Y falls to −2.
    const ScaleStatistics scale =
        scaleFromCounts(std::vector<std::int64_t>(20, 3), std::vector<std::int64_t>(20, 1));
    const CollapseCurve curve = collapseCurve(scale.histogramF, 1, false);
    QCOMPARE(curve.y.back(), -2.0);
}

void TestCollapseCurves::gaussianValues()
{
    // φ(Φ⁻¹(x)) / φ(0), from tables (methods, section 7).
    const std::pair<double, double> values[] = {{.05, .258523}, {.1, .439909}, {.2, .701760}, {.25, .796548},
                                                {.3, .871536},  {.4, .968417}, {.5, 1}};
    for (const auto &[x, y] : values) {
        QVERIFY(std::abs(gaussianCollapse(x) - y) < 1e-6);
        QVERIFY(std::abs(gaussianCollapse(1 - x) - y) < 1e-6);
    }
    QCOMPARE(gaussianCollapse(0), 0.0);
    QCOMPARE(gaussianCollapse(1), 0.0);
    QVERIFY(gaussianCollapse(0.005) > 0.03 && gaussianCollapse(0.005) < 0.04); // φ(2.5758)/φ(0) = 0.03625
}

void TestCollapseCurves::exactPowerCollapse()
{
    // One shape, depths that fall as Δt^−0.28: nothing is left after either collapse.
    std::vector<SampledScale> curves;
    for (const int k : displayScales) {
        const double depth = 7 * std::pow(scaleWidth(k), -0.28);
        SampledScale curve{scaleWidth(k), depth, {}};
        for (int j = 0; j < curvePoints; ++j)
            curve.y.push_back(depth * gaussianCollapse(curvePoint(j)));
        curves.push_back(curve);
    }
    const CollapseFit fit = fitCollapse(curves);
    QVERIFY(fit.epsilon < 1e-12);
    QVERIFY(std::abs(fit.beta - 0.28) < 1e-6);
    QVERIFY(fit.epsilonAtBeta < 1e-6);
    QVERIFY(fit.gaussianDistance < 1e-9);
}

void TestCollapseCurves::errorByHand()
{
    // Two triangles whose shapes differ by a factor of 3 on the left half: there the values are 1 and 3 times
    // t, SD t and mean 2 t; on the right both are equal, 3 (1 − x)/… . Only the ratio of the sums matters.
    std::vector<SampledScale> curves(2);
    double sds = 0;
    double means = 0;
    for (int j = 0; j < curvePoints; ++j) {
        const double x = curvePoint(j);
        const double t = 2 * x * (1 - x);
        curves[0].y.push_back(x < 0.5 ? t : 2 * t);
        curves[1].y.push_back(x < 0.5 ? 3 * t : 2 * t);
        sds += x < 0.5 ? t : 0;
        means += 2 * t;
    }
    curves[0].width = 1;
    curves[1].width = 2;
    curves[0].depth = curves[1].depth = 1;
    const CollapseFit fit = fitCollapse(curves);
    QVERIFY(std::abs(fit.epsilon - sds / means) < 1e-12);
}

void TestCollapseCurves::poissonDepthsFallAsSquareRoot()
{
    Trains trains(1800);
    trains.addPoisson(UnitClass::Excitatory, 40, 8, 1);
    trains.addPoisson(UnitClass::Inhibitory, 20, 10, 2);
    const AnalysisInput input = trains.input();
    const auto curves = displayCurves(input.statistics->segments.front(), 40, 20);
    QCOMPARE(curves.size(), size_t(4));
    const CollapseFit fit = fitCollapse(curves);
    QVERIFY2(std::abs(fit.beta - 0.5) < 0.03, qPrintable(QString::number(fit.beta)));
    QVERIFY2(fit.epsilon < 0.03, qPrintable(QString::number(fit.epsilon)));
    QVERIFY(fit.epsilonAtBeta < 0.06);
}

void TestCollapseCurves::resultAndTables()
{
    Trains trains(600);
    trains.addPoisson(UnitClass::Excitatory, 10, 8, 1);
    trains.addPoisson(UnitClass::Inhibitory, 5, 10, 2);
    const Values values(collapseCurvesParameters());
    Result first;
    for (const int threads : {1, 2, 4}) {
        setParallelThreads(threads);
        const Result result = runCollapseCurves(trains.input(), values, Progress());
        const Table &rows = table(result, "collapse");
        QCOMPARE(column<double>(rows, "x").size(), size_t(scaleCount * curvePoints));
        if (threads == 1)
            first = result;
        const auto &now = column<double>(rows, "y_figure");
        const auto &then = column<double>(table(first, "collapse"), "y_figure");
        for (size_t n = 0; n < now.size(); ++n)
            QVERIFY(now[n] == then[n] || (std::isnan(now[n]) && std::isnan(then[n])));
    }
    setParallelThreads(0);
    const Curves &curves = std::get<Curves>(first.shape);
    QCOMPARE(curves.panels.size(), size_t(1));
    // In the figure scaling the finest scale shown reaches exactly 1, in the full collapse all do nearly.
    const auto &series = curves.panels[0].series;
    QCOMPARE(series.size(), displayScales.size());
    QVERIFY(std::abs(*std::max_element(series[0].y.begin(), series[0].y.end()) - 1) < 1e-3);
    QVERIFY(*std::max_element(series[3].y.begin(), series[3].y.end()) < 0.5);
    QCOMPARE(column<QString>(table(first, "collapse_fit"), "state"),
             std::vector<QString>{QStringLiteral("ALL")});
    QVERIFY(std::abs(column<double>(table(first, "collapse_fit"), "beta")[0] - 0.5) < 0.06);
}

void TestCollapseCurves::byState()
{
    Trains trains(600);
    trains.addPoisson(UnitClass::Excitatory, 10, 8, 1);
    trains.addPoisson(UnitClass::Inhibitory, 5, 10, 2);
    trains.recording->intervals = {{{0, 300}, QStringLiteral("AWAKE"), Interval::Kind::State},
                                   {{300, 600}, QStringLiteral("SWS"), Interval::Kind::State}};
    Values values(collapseCurvesParameters());
    values.set(collapseCurvesParameters()[1], QByteArray("state"));
    const Result result = runCollapseCurves(
        trains.input({0, 600}, {QStringLiteral("AWAKE"), QStringLiteral("SWS")}), values, Progress());
    const Panel &panel = std::get<Curves>(result.shape).panels[0];
    QVERIFY(panel.byState);
    // Each state over the depth of its own finest scale.
    for (const QString &state : {QStringLiteral("AWAKE"), QStringLiteral("SWS")}) {
        const auto found = std::find_if(panel.series.begin(), panel.series.end(), [&](const Series &series) {
            return series.state == state && series.scale == displayScales[0];
        });
        QVERIFY(found != panel.series.end());
        QVERIFY(std::abs(*std::max_element(found->y.begin(), found->y.end()) - 1) < 1e-3);
    }
}

void TestCollapseCurves::classMissing()
{
    Trains trains(120);
    trains.addPoisson(UnitClass::Excitatory, 6, 4, 11);
    const Result result = runCollapseCurves(trains.input(), Values(collapseCurvesParameters()), Progress());
    QCOMPARE(result.notComputable,
             QStringLiteral("No inhibitory units. Classify units or choose a class column."));
    QVERIFY(std::isnan(column<double>(table(result, "collapse_fit"), "beta")[0]));
}

QTEST_GUILESS_MAIN(TestCollapseCurves)
#include "tst_collapsecurves.moc"
