// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/gaussianmixture.h"

#include "core/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace edgescope;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

// 700 points around (0, 0) with SDs 1 and 0.5 and correlation 0.8, 300 around (5, 2) with SDs 0.5.
PointSet twoGroups(std::uint64_t seed)
{
    Random random(seed);
    PointSet points;
    points.dimensions = 2;
    for (int n = 0; n < 1000; ++n) {
        const double a = random.normal();
        const double b = random.normal();
        if (n < 700)
            points.values.insert(points.values.end(), {a, 0.5 * (0.8 * a + 0.6 * b)});
        else
            points.values.insert(points.values.end(), {5 + 0.5 * a, 2 + 0.5 * b});
    }
    return points;
}

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class TestGaussianMixture : public QObject
{
    Q_OBJECT

private slots:
    void knownGroups();
    void posteriorsAddUp();
    void posteriorByBayes();
    void unknownCoordinates();
    void separation();
    void schwarzCriterion();
    void sameSeedSameMixture();
    void equalPoints();
    void pointsInALine();
    void tooFewPoints();
};

// The standard error of a mean of 300 points of SD 0.5 is 0.03; the bounds are five of them.
void TestGaussianMixture::knownGroups()
{
    for (const std::uint64_t seed : {1, 2, 3}) {
        const GaussianMixture mixture = fitGaussianMixture(twoGroups(seed), 2, 1);
        QCOMPARE(mixture.components.size(), size_t(2));
        auto left = mixture.components[0];
        auto right = mixture.components[1];
        if (left.mean[0] > right.mean[0])
            std::swap(left, right);
        QVERIFY(isNear(left.weight, 0.7, 0.01));
        QVERIFY(isNear(left.mean[0], 0, 0.19));
        QVERIFY(isNear(left.mean[1], 0, 0.1));
        QVERIFY(isNear(right.mean[0], 5, 0.15));
        QVERIFY(isNear(right.mean[1], 2, 0.15));
        QVERIFY(isNear(left.covariance[0], 1, 0.27)); // five of √(2/700)
        QVERIFY(isNear(left.covariance[1] / std::sqrt(left.covariance[0] * left.covariance[3]), 0.8, 0.07));
        QCOMPARE(left.covariance[1], left.covariance[2]);
        QVERIFY(isNear(right.covariance[0], 0.25, 0.1));
    }
}

void TestGaussianMixture::posteriorsAddUp()
{
    const GaussianMixture mixture = fitGaussianMixture(twoGroups(1), 2, 1);
    for (const double x : {-50.0, 0.0, 2.5, 5.0, 100.0}) {
        const std::vector<double> shares = mixture.posteriors(std::vector<double>{x, 1});
        QVERIFY(isNear(shares[0] + shares[1], 1, 1e-12));
    }
}

// Two normal distributions of SD 1 at 0 and 2 with weights 3/4 and 1/4: at 1 the densities are equal, so that
// the posteriors are the weights; at 0 the second is e^(−2) times as likely.
void TestGaussianMixture::posteriorByBayes()
{
    GaussianMixture mixture;
    mixture.components = {{0.75, {0}, {1}}, {0.25, {2}, {1}}};
    QVERIFY(isNear(mixture.posteriors(std::vector<double>{1.0})[0], 0.75, 1e-12));
    QVERIFY(
        isNear(mixture.posteriors(std::vector<double>{0.0})[1], std::exp(-2) / (3 + std::exp(-2)), 1e-12));
    QVERIFY(isNear(mixture.density(std::vector<double>{1.0}), 0.2419707, 1e-7)); // φ(1)
}

void TestGaussianMixture::unknownCoordinates()
{
    GaussianMixture mixture;
    mixture.components = {{0.75, {0, 7}, {1, 0.5, 0.5, 1}}, {0.25, {2, 9}, {1, 0, 0, 4}}};
    QVERIFY(isNear(mixture.posteriors(std::vector<double>{0.0, unknown})[1],
                   std::exp(-2) / (3 + std::exp(-2)), 1e-12));
    QVERIFY(isNear(mixture.posteriors(std::vector<double>{unknown, unknown})[0], 0.75, 1e-12));
}

// √2 · 3 / √(1 + 1) = 3; in two dimensions √(2 (3² / 2 + 4² / 8)) = √13.
void TestGaussianMixture::separation()
{
    QVERIFY(isNear(ashmanD({0.5, {0}, {1}}, {0.5, {3}, {1}}), 3, 1e-12));
    QVERIFY(
        isNear(ashmanD({0.5, {0, 0}, {1, 0, 0, 4}}, {0.5, {3, 4}, {1, 0, 0, 4}}), std::sqrt(13.0), 1e-12));
}

// Two components in two dimensions have 2 · (2 + 3) + 1 = 11 free parameters.
void TestGaussianMixture::schwarzCriterion()
{
    GaussianMixture mixture;
    mixture.components = {{0.5, {0, 0}, {1, 0, 0, 1}}, {0.5, {1, 1}, {1, 0, 0, 1}}};
    mixture.logLikelihood = -50;
    QVERIFY(isNear(mixture.schwarzCriterion(100), 100 + 11 * std::log(100.0), 1e-9));
}

void TestGaussianMixture::sameSeedSameMixture()
{
    const GaussianMixture a = fitGaussianMixture(twoGroups(1), 2, 5);
    const GaussianMixture b = fitGaussianMixture(twoGroups(1), 2, 5);
    QCOMPARE(a.logLikelihood, b.logLikelihood);
    QCOMPARE(a.components[0].mean, b.components[0].mean);
}

// Times in whole samples coincide: a group of equal points must not swallow the fit.
void TestGaussianMixture::equalPoints()
{
    PointSet points;
    points.dimensions = 1;
    for (int n = 0; n < 20; ++n)
        points.values.push_back(n < 10 ? 0.3 : 0.6 + 0.01 * n);
    const GaussianMixture mixture = fitGaussianMixture(points, 2, 1);
    QCOMPARE(mixture.components.size(), size_t(2));
    QVERIFY(std::isfinite(mixture.logLikelihood));
    QVERIFY(isNear(std::min(mixture.components[0].mean[0], mixture.components[1].mean[0]), 0.3, 1e-6));
}

// Seven of 28 points of two round groups are put in a line, which a mixture without a prior takes for a
// group.
void TestGaussianMixture::pointsInALine()
{
    Random random(8);
    PointSet points;
    points.dimensions = 2;
    for (int n = 0; n < 28; ++n) {
        const double centre = n < 20 ? 0.5 : -1.5;
        const double x = centre + 0.4 * random.normal();
        const double y = n < 7 ? x + 0.005 * random.normal() : centre + 0.5 * random.normal();
        points.values.insert(points.values.end(), {x, y});
    }
    const GaussianMixture mixture = fitGaussianMixture(points, 2, 1);
    const size_t high = mixture.components[0].mean[0] > mixture.components[1].mean[0] ? 0 : 1;
    for (size_t n = 0; n < 28; ++n)
        QVERIFY(mixture.posteriors(points.point(n))[n < 20 ? high : 1 - high] > 0.5);
}

void TestGaussianMixture::tooFewPoints()
{
    PointSet points;
    points.dimensions = 1;
    points.values = {1, 2, 3, 4, 5, 6, 7};
    QVERIFY(fitGaussianMixture(points, 2, 1).components.empty());
    points.values.assign(50, 1.0);
    QVERIFY(fitGaussianMixture(points, 2, 1).components.empty());
}

QTEST_GUILESS_MAIN(TestGaussianMixture)
#include "tst_gaussianmixture.moc"
