// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/comparison.h"

#include "analyses/classsensitivity.h"
#include "study/sensitivityoverlay.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace edgescope;

namespace {

ReadOut readOut(double value, double low, double high)
{
    ReadOut number;
    number.label = QStringLiteral("α");
    number.value = value;
    number.low = low;
    number.high = high;
    return number;
}

std::shared_ptr<Result> curves(double slope, double low, double high)
{
    Series points;
    points.role = Series::Role::Points;
    points.x = {1, 2, 3};
    points.y = {slope, 2 * slope, 3 * slope};
    points.scales = {1, 2, 3};
    Series fit = points;
    fit.role = Series::Role::Fit;
    Series surrogate = points;
    surrogate.source = "circular_shift";
    Panel panel;
    panel.series = {points, fit, surrogate};
    panel.readOuts = {readOut(slope, low, high)};
    auto result = std::make_shared<Result>();
    result->analysis = "variance_scaling";
    result->version = 1;
    result->shape = Curves{{panel}};
    return result;
}

std::shared_ptr<Result> ellipsoids(double rho, const QString &unit)
{
    Ellipsoid ellipsoid;
    ellipsoid.scale = 20;
    ellipsoid.rho = rho;
    ellipsoid.meanE = 4;
    Ellipsoids shape;
    shape.unit = unit;
    shape.ellipsoids = {ellipsoid};
    auto result = std::make_shared<Result>();
    result->analysis = "joint_distribution";
    result->shape = shape;
    return result;
}

// Two rows with columns of 10 s.
std::shared_ptr<Result> map(double start, std::vector<float> values)
{
    TimeMap shape;
    shape.rowValues = {1, 2};
    shape.start = start;
    shape.step = 10;
    shape.columns = values.size() / 2;
    shape.values = std::move(values);
    shape.title = QStringLiteral("Power");
    shape.unit = QStringLiteral("dB");
    shape.palette = TimeMap::Palette::Power;
    shape.significance.assign(shape.values.size(), 1);
    shape.ridges = {{{5, 15}, {1, 1}, {2, 3}}};
    auto result = std::make_shared<Result>();
    result->analysis = "wavelet";
    result->shape = shape;
    return result;
}

Pin pinOf(const std::shared_ptr<const Result> &result)
{
    Pin pin;
    pin.name = QStringLiteral("before");
    pin.results = {{result->analysis, result}};
    return pin;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private slots:
    void curvesAreLaidOver();
    void whatDoesNotFitIsLeftOut();
    void ellipsesAreLaidOver();
    void numbersAreCompared();
    void mapsAreSubtracted();
    void pinsTellOfChanges();
    void uncertainUnitsGiveIntervals();
};

// Three series of now (points, fit, surrogate) and the pinned points, as a line named by the pin.
void TestComparison::curvesAreLaidOver()
{
    const auto now = curves(0.5, 0.4, 0.6);
    const auto both = withPins(now, {pinOf(curves(1, 0.9, 1.1))});
    const Panel &panel = std::get<Curves>(both->shape).panels.at(0);
    QCOMPARE(panel.series.size(), std::size_t(4));
    const Series &pinned = panel.series.back();
    QVERIFY(isPinned(pinned.source));
    QCOMPARE(pinned.role, Series::Role::Line);
    QCOMPARE(pinned.name, QStringLiteral("before"));
    QCOMPARE(pinned.y, (std::vector<double>{1, 2, 3}));
    QCOMPARE(std::get<Curves>(now->shape).panels.at(0).series.size(), std::size_t(3));
}

void TestComparison::whatDoesNotFitIsLeftOut()
{
    const std::shared_ptr<const Result> now = curves(0.5, 0.4, 0.6);
    QCOMPARE(withPins(now, {}), now);
    auto newer = curves(1, 0.9, 1.1);
    newer->version = 2;
    QCOMPARE(withPins(now, {pinOf(newer)}), now);
    Pin hidden = pinOf(curves(1, 0.9, 1.1));
    hidden.isShown = false;
    QCOMPARE(withPins(now, {hidden}), now);
    QCOMPARE(withPins(now, {pinOf(ellipsoids(0.9, QStringLiteral("Hz")))}), now);
    QVERIFY(differences(*now, *newer, 20).empty());
}

void TestComparison::ellipsesAreLaidOver()
{
    const QString rates = QStringLiteral("Hz per neuron");
    const auto now = ellipsoids(0.5, rates);
    const auto both = withPins(now, {pinOf(ellipsoids(0.9, rates))});
    const auto &surrogates = std::get<Ellipsoids>(both->shape).surrogates;
    QCOMPARE(surrogates.size(), std::size_t(1));
    QCOMPARE(surrogates.front().mean.rho, 0.9);
    QCOMPARE(surrogates.front().title, QStringLiteral("before"));
    // Ellipses in other units would lie elsewhere without meaning it.
    const auto others = withPins(now, {pinOf(ellipsoids(0.9, QStringLiteral("spikes")))});
    QVERIFY(std::get<Ellipsoids>(others->shape).surrogates.empty());
}

void TestComparison::numbersAreCompared()
{
    const auto apart = differences(*curves(0.5, 0.4, 0.6), *curves(1, 0.9, 1.1), 20);
    QCOMPARE(apart.size(), std::size_t(1));
    QCOMPARE(apart.front().what, QStringLiteral("α"));
    QCOMPARE(apart.front().difference(), -0.5);
    QVERIFY(apart.front().isBeyondIntervals);
    QVERIFY(!differences(*curves(0.5, 0.4, 0.6), *curves(0.55, 0.45, 0.65), 20).front().isBeyondIntervals);

    // ρ, θ, anisotropy and the means of E and I; the means only in the same unit.
    const auto same =
        differences(*ellipsoids(0.5, QStringLiteral("Hz")), *ellipsoids(0.75, QStringLiteral("Hz")), 20);
    QCOMPARE(same.size(), std::size_t(5));
    QCOMPARE(same.front().difference(), -0.25);
    QCOMPARE(
        differences(*ellipsoids(0.5, QStringLiteral("Hz")), *ellipsoids(0.75, QStringLiteral("spikes")), 20)
            .size(),
        std::size_t(3));
    QVERIFY(differences(*ellipsoids(0.5, QStringLiteral("Hz")), *ellipsoids(0.75, QStringLiteral("Hz")), 19)
                .empty());
}

// The pinned map begins a column later: the first column of now has nothing beside it.
void TestComparison::mapsAreSubtracted()
{
    const auto now = map(0, {1, 2, 3, 4, 5, 6});
    const auto difference = differenceToPinned(*now, {pinOf(map(10, {1, 1, 1, 2, 8, 2}))});
    QVERIFY(difference);
    QVERIFY(std::isnan(difference->values[0]) && std::isnan(difference->values[3]));
    QCOMPARE(difference->values[1], 1.0F);
    QCOMPARE(difference->values[2], 2.0F);
    QCOMPARE(difference->values[4], 3.0F);
    QCOMPARE(difference->values[5], -2.0F);
    QCOMPARE(difference->palette, TimeMap::Palette::Signed);
    QCOMPARE(difference->maximum, 3.0);
    QCOMPARE(difference->minimum, -3.0);
    QCOMPARE(difference->title, QStringLiteral("Power − before"));
    QVERIFY(difference->significance.empty() && difference->ridges.empty());
    // The pin made last counts, and what is not laid over does not.
    Pin hidden = pinOf(map(0, {0, 0, 0, 0, 0, 0}));
    hidden.isShown = false;
    const auto same = differenceToPinned(*now, {pinOf(map(10, {1, 1, 1, 2, 8, 2})), pinOf(now), hidden});
    QCOMPARE(same->values[0], 0.0F);
    QVERIFY(same->maximum > 0);
    QVERIFY(!differenceToPinned(*now, {hidden}));
    QVERIFY(!differenceToPinned(*now, {pinOf(map(500, {1, 1}))}));
    QVERIFY(!differenceToPinned(*now, {pinOf(curves(1, 0.9, 1.1))}));
    auto other = map(0, {1, 2, 3, 4, 5, 6});
    std::get<TimeMap>(other->shape).rowValues = {1, 3};
    QVERIFY(!differenceToPinned(*now, {pinOf(other)}));
}

void TestComparison::pinsTellOfChanges()
{
    Pins pins;
    QSignalSpy changed(&pins, &Pins::changed);
    pins.add(pinOf(curves(1, 0.9, 1.1)));
    pins.rename(0, QStringLiteral("after"));
    pins.rename(0, QStringLiteral("after"));
    pins.setShown(0, false);
    pins.setShown(0, false);
    QCOMPARE(changed.size(), 3);
    pins.remove(0);
    QVERIFY(pins.all().empty());
    QCOMPARE(changed.size(), 4);
}

// α 0.6 has the interval 0.5–0.8 over other classes. The fit falls from 1 at 0.1 s to 0.1^0.6 at 1 s; power
// laws through its middle, 10^−0.5 s, have there 10^−0.3, and at the ends 10^(−0.3 ± α/2).
void TestComparison::uncertainUnitsGiveIntervals()
{
    std::vector<SensitivityBand> bands;
    for (const ClassDraw kind : classDraws) {
        const bool isDrawn = kind == ClassDraw::Drawn;
        bands.push_back({kind, "alpha", 0, 0.6, isDrawn ? 0.5 : 0, isDrawn ? 0.8 : 1});
        bands.push_back({kind, "epsilon", 0, 0.2, 0.1, 0.3});
        for (const char *number : {"rho", "gini_e", "gini_i"})
            bands.push_back({kind, number, 20, 0.3, isDrawn ? 0.25 : 0, isDrawn ? 0.375 : 1});
    }
    Result sensitivity;
    sensitivity.analysis = "class_sensitivity";
    sensitivity.shape = sensitivityCurves(bands);
    sensitivity.notes = {QStringLiteral("Units of uncertain class: 3.")};
    const SensitivityBand rho = sensitivityBand(sensitivity, "rho", 20, ClassDraw::Drawn);
    QCOMPARE(rho.value, 0.3);
    QCOMPARE(rho.low, 0.25);
    QCOMPARE(sensitivityBand(sensitivity, "alpha", 0, ClassDraw::Flipped).high, 1.0);
    QVERIFY(std::isnan(sensitivityBand(sensitivity, "rho", 19, ClassDraw::Drawn).value));
    QVERIFY(std::isnan(sensitivityBand(sensitivity, "beta", 0, ClassDraw::Drawn).value));

    const auto now = curves(0.6, 0.55, 0.65);
    Panel &panel = std::get<Curves>(now->shape).panels[0];
    panel.series[1].x = {0.1, 1};
    panel.series[1].y = {1, std::pow(0.1, 0.6)};
    const auto both = withSensitivity(now, &sensitivity);
    const Panel &shown = std::get<Curves>(both->shape).panels[0];
    QCOMPARE(shown.readOuts.size(), std::size_t(2));
    QCOMPARE(shown.readOuts[1].label, QStringLiteral("α, uncertain units"));
    QCOMPARE(shown.readOuts[1].low, 0.5);
    QCOMPARE(shown.readOuts[1].high, 0.8);
    QVERIFY(shown.readOuts[1].source != dataSource);
    QCOMPARE(shown.series.size(), panel.series.size() + 3); // an area and its edges
    const Series &fan = shown.series[3];
    QCOMPARE(fan.role, Series::Role::Band);
    const auto isNear = [](double a, double b) { return std::abs(a - b) < 1e-12; };
    QVERIFY(isNear(fan.low[0], std::pow(10, -0.3 + 0.25)) && isNear(fan.y[0], std::pow(10, -0.3 + 0.4)));
    QVERIFY(isNear(fan.low[1], std::pow(10, -0.3)) && isNear(fan.y[1], std::pow(10, -0.3)));
    QVERIFY(isNear(fan.low[2], std::pow(10, -0.3 - 0.4)) && isNear(fan.y[2], std::pow(10, -0.3 - 0.25)));
    QVERIFY(both->notes.contains(QStringLiteral("Units of uncertain class: 3.")));
    // Numbers made in another way have another value: nothing is said of them.
    const auto other = curves(0.61, 0.55, 0.65);
    QVERIFY(withSensitivity(other, &sensitivity) == other);
    QVERIFY(withSensitivity(now, nullptr) == now);
    // Without any interval a note says why, the numbers stay alone.
    Result none;
    none.analysis = sensitivity.analysis;
    none.notComputable = QStringLiteral("No unit is classified.");
    const auto alone = withSensitivity(now, &none);
    QCOMPARE(alone->notes, now->notes + QStringList{none.notComputable});
    QCOMPARE(std::get<Curves>(alone->shape).panels[0].readOuts.size(), std::size_t(1));
    none.notComputable.clear();
    Panel nothing;
    nothing.undefinedReason = QStringLiteral("Nothing to vary.");
    none.shape = Curves{{nothing}};
    QCOMPARE(withSensitivity(now, &none)->notes.last(), nothing.undefinedReason);

    const auto joint = withSensitivity(ellipsoids(0.3, {}), &sensitivity);
    const Ellipsoid &ellipsoid = std::get<Ellipsoids>(joint->shape).ellipsoids[0];
    QCOMPARE(ellipsoid.uncertainRhoLow, 0.25);
    QCOMPARE(ellipsoid.uncertainRhoHigh, 0.375);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
