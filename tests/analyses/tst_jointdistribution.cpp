// SPDX-License-Identifier: GPL-3.0-or-later
#include "trains.h"

#include "analyses/jointdistribution.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace edgescope;
using Status = Ellipsoid::Status;

namespace {

Ellipsoid ellipsoidOf(const std::vector<std::int64_t> &e, const std::vector<std::int64_t> &i, int unitsE = 1,
                      int unitsI = 1)
{
    return jointEllipsoid(scaleFromCounts(e, i, 15, unitsE, unitsI), unitsE, unitsI, 0.95);
}

bool near(double a, double b, double relative = 1e-12)
{
    return std::abs(a - b) <= relative * std::max({std::abs(a), std::abs(b), 1.0});
}

const std::vector<double> &doubles(const Table &table, const QByteArray &name)
{
    const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                     [&](const Column &candidate) { return candidate.name == name; });
    return std::get<std::vector<double>>(column->values);
}

// Shared bursts drive both classes.
Trains sharedDrive()
{
    Trains trains(300);
    Random random(5);
    std::vector<double> bursts;
    for (int n = 0; n < 900; ++n)
        bursts.push_back(300 * random.uniform());
    const auto add = [&](UnitClass unitClass, int units) {
        for (int n = 0; n < units; ++n) {
            Unit unit = poissonUnit(random, 3, 0, 300);
            for (const double burst : bursts)
                if (random.uniform() < 0.5)
                    unit.spikeTimes.push_back(std::min(burst + 0.02 * random.uniform(), 299.999));
            std::sort(unit.spikeTimes.begin(), unit.spikeTimes.end());
            trains.add(unitClass, unit);
        }
    };
    add(UnitClass::Excitatory, 12);
    add(UnitClass::Inhibitory, 5);
    return trains;
}

} // namespace

class TestJointDistribution : public QObject
{
    Q_OBJECT

private slots:
    void covarianceInClosedForm();
    void equalMarginals();
    void unitsAreHzPerNeuron();
    void orientation_data();
    void orientation();
    void degenerateClouds();
    void pointsAreThinnedEvenly();
    void densityCoversTheQuantiles();
    void resultForStates();
    void missingClass();
    void tooShort();
};

void TestJointDistribution::covarianceInClosedForm()
{
    // E: mean 3, variance 2; I: mean 2.4, variance 1.84; covariance 1.4, by hand.
    const Ellipsoid ellipsoid = ellipsoidOf({1, 2, 3, 4, 5}, {1, 1, 4, 2, 4});
    const double dt = scaleWidth(15);
    QCOMPARE(ellipsoid.status, Status::Defined);
    QVERIFY(near(ellipsoid.meanE * dt, 3));
    QVERIFY(near(ellipsoid.meanI * dt, 2.4));
    QVERIFY(near(ellipsoid.sdE * dt, std::sqrt(2.0)));
    QVERIFY(near(ellipsoid.sdI * dt, std::sqrt(1.84)));
    QVERIFY(near(ellipsoid.rho, 1.4 / std::sqrt(2 * 1.84)));
    // Eigenvalues of ((2, 1.4), (1.4, 1.84)).
    const double half = std::sqrt(0.08 * 0.08 + 1.4 * 1.4);
    const double long2 = 1.92 + half;
    const double short2 = 1.92 - half;
    QVERIFY(near(ellipsoid.axisRatio, std::sqrt(long2 / short2)));
    QVERIFY(near(ellipsoid.semiMajor * dt, std::sqrt(5.991464547107979 * long2)));
    QVERIFY(near(ellipsoid.semiMinor * dt, std::sqrt(5.991464547107979 * short2)));
    QVERIFY(near(ellipsoid.thetaDegrees, std::atan2(long2 - 2, 1.4) * 180 / 3.141592653589793));
    // Along and across the diagonal: Var((E ± I)/√2) = (2 + 1.84 ± 2.8) / 2.
    QVERIFY(near(ellipsoid.sigmaAlong * dt, std::sqrt(3.32)));
    QVERIFY(near(ellipsoid.sigmaAcross * dt, std::sqrt(0.52)));
    QVERIFY(near(ellipsoid.anisotropy, std::sqrt(3.32 / 0.52)));
    const double r = 1.4 / std::sqrt(2 * 1.84);
    QVERIFY(near(ellipsoid.axisRatioZScored, std::sqrt((1 + r) / (1 - r))));
}

void TestJointDistribution::equalMarginals()
{
    // The same counts in another order: A² = (1 + ρ) / (1 − ρ) and the long axis lies on the diagonal.
    const Ellipsoid ellipsoid = ellipsoidOf({0, 1, 2, 3, 7, 4, 4}, {1, 0, 3, 2, 4, 7, 4});
    QVERIFY(ellipsoid.rho > 0.3);
    QVERIFY(near(ellipsoid.anisotropy * ellipsoid.anisotropy, (1 + ellipsoid.rho) / (1 - ellipsoid.rho)));
    QVERIFY(near(ellipsoid.thetaDegrees, 45));
    QVERIFY(near(ellipsoid.alignment, 1));
    QVERIFY(near(ellipsoid.axisRatio, ellipsoid.axisRatioZScored));
}

void TestJointDistribution::unitsAreHzPerNeuron()
{
    // 80 E and 20 I units: 40 spikes of E and 10 of I in 66.7 ms are the same rate per neuron.
    const Ellipsoid ellipsoid = ellipsoidOf({40, 80, 0}, {10, 20, 0}, 80, 20);
    QVERIFY(near(ellipsoid.meanE, 0.5 / scaleWidth(15)));
    QVERIFY(near(ellipsoid.meanI, ellipsoid.meanE));
    QCOMPARE(ellipsoid.sigmaAcross, 0.0);
    QCOMPARE(ellipsoid.rho, 1.0);
    // Infinitely long and thin: no ratios.
    QVERIFY(std::isnan(ellipsoid.anisotropy));
    QVERIFY(std::isnan(ellipsoid.axisRatioZScored));
    QVERIFY(near(ellipsoid.thetaDegrees, 45));
}

void TestJointDistribution::orientation_data()
{
    QTest::addColumn<std::vector<std::int64_t>>("e");
    QTest::addColumn<std::vector<std::int64_t>>("i");
    QTest::addColumn<double>("degrees");
    using Counts = std::vector<std::int64_t>;
    // Steep positive, steep negative, shallow negative; exactly across the diagonal points to positive E.
    QTest::newRow("steep up") << Counts{0, 1, 2} << Counts{0, 10, 20} << std::atan(10.0) * 180 / M_PI;
    QTest::newRow("steep down") << Counts{2, 1, 0} << Counts{0, 10, 20} << 180 - std::atan(10.0) * 180 / M_PI;
    QTest::newRow("shallow down") << Counts{0, 10, 20} << Counts{2, 1, 0} << -std::atan(0.1) * 180 / M_PI;
    QTest::newRow("across") << Counts{0, 1, 2} << Counts{2, 1, 0} << -45.0;
}

void TestJointDistribution::orientation()
{
    QFETCH(std::vector<std::int64_t>, e);
    QFETCH(std::vector<std::int64_t>, i);
    QFETCH(double, degrees);
    const Ellipsoid ellipsoid = ellipsoidOf(e, i);
    QVERIFY2(near(ellipsoid.thetaDegrees, degrees, 1e-9),
             qPrintable(QString::number(ellipsoid.thetaDegrees)));
    const double radians = degrees * M_PI / 180;
    QVERIFY(
        near(ellipsoid.alignment, std::abs(std::cos(radians) + std::sin(radians)) / std::sqrt(2.0), 1e-9));
}

void TestJointDistribution::degenerateClouds()
{
    const Ellipsoid few = ellipsoidOf({1, 2}, {2, 1});
    QCOMPARE(few.status, Status::TooFewBins);
    QVERIFY(std::isnan(few.meanE) && std::isnan(few.rho) && std::isnan(few.semiMajor));

    const Ellipsoid flat = ellipsoidOf({3, 3, 3}, {1, 1, 1});
    QCOMPARE(flat.status, Status::Flat);
    QVERIFY(near(flat.meanE * scaleWidth(15), 3));
    QVERIFY(std::isnan(flat.anisotropy) && std::isnan(flat.thetaDegrees) && std::isnan(flat.semiMajor));

    const Ellipsoid line = ellipsoidOf({3, 3, 3}, {0, 1, 2});
    QCOMPARE(line.status, Status::Line);
    QVERIFY(std::isnan(line.rho));
    QVERIFY(near(line.anisotropy, 1)); // the same SD along and across the diagonal
    QVERIFY(near(line.thetaDegrees, 90));
    QCOMPARE(line.semiMinor, 0.0);
    QVERIFY(line.semiMajor > 0);

    // A plus sign: uncorrelated with equal variances.
    const Ellipsoid round = ellipsoidOf({0, 2, 1, 1}, {1, 1, 0, 2});
    QCOMPARE(round.status, Status::Isotropic);
    QCOMPARE(round.rho, 0.0);
    QVERIFY(near(round.axisRatio, 1));
    QVERIFY(near(round.anisotropy, 1));
    QVERIFY(std::isnan(round.thetaDegrees) && std::isnan(round.alignment));
}

void TestJointDistribution::pointsAreThinnedEvenly()
{
    const Trains trains = sharedDrive();
    const AnalysisInput input = trains.input({50, 250});
    const SegmentStatistics &entry = input.statistics->segments.front();
    const ScaleStatistics &scale = entry.scales[14];
    const JointPoints all =
        jointPoints(*input.ensemble, {50, 250}, entry.segments, scale, 100000, Progress());
    QCOMPARE(all.cloud.totalBins, scale.moments.bins);
    QCOMPARE(static_cast<std::int64_t>(all.cloud.e.size()), scale.moments.bins);
    QCOMPARE(all.cloud.start.front(), 50.0);
    // The cloud is the distribution that the moments describe.
    const double meanE = std::accumulate(all.cloud.e.begin(), all.cloud.e.end(), 0.0) /
                         static_cast<double>(all.cloud.e.size());
    QVERIFY(near(meanE, jointEllipsoid(scale, 12, 5, 0.95).meanE, 1e-6));

    const JointPoints thin = jointPoints(*input.ensemble, {50, 250}, entry.segments, scale, 100, Progress());
    QCOMPARE(thin.cloud.e.size(), size_t{100});
    const auto step = static_cast<double>(scale.moments.bins) / 100;
    for (size_t n = 0; n < 100; ++n)
        QVERIFY(std::abs((thin.cloud.start[n] - 50) / scale.width - static_cast<double>(n) * step) <= 1);
}

void TestJointDistribution::densityCoversTheQuantiles()
{
    const AnalysisInput input = sharedDrive().input();
    const SegmentStatistics &entry = input.statistics->segments.front();
    const ScaleStatistics &scale = entry.scales[14];
    const Density density =
        jointPoints(*input.ensemble, {0, 300}, entry.segments, scale, 10, Progress()).density;
    QCOMPARE(density.share.size(), size_t{64 * 64});
    const double inside = std::accumulate(density.share.begin(), density.share.end(), 0.0);
    // At most 0.1 % lies beyond each of the four edges.
    QVERIFY(inside <= 1.0001 && inside > 0.996);
    // The centre of mass of the cells is the mean, to about a cell.
    double centreE = 0;
    for (size_t cell = 0; cell < density.share.size(); ++cell)
        centreE += static_cast<double>(density.share[cell]) * (static_cast<double>(cell % 64) + 0.5) / 64;
    centreE = density.minimumE + centreE / inside * (density.maximumE - density.minimumE);
    const double cellE = (density.maximumE - density.minimumE) / 64;
    QVERIFY(std::abs(centreE - jointEllipsoid(scale, 12, 5, 0.95).meanE) < 2 * cellE);
}

void TestJointDistribution::resultForStates()
{
    const Trains trains = sharedDrive();
    trains.recording->intervals = {{{0, 150}, QStringLiteral("AWAKE"), Interval::Kind::State},
                                   {{150, 151}, QStringLiteral("REM"), Interval::Kind::State}};
    const AnalysisInput input =
        trains.input({0, 300}, {QStringLiteral("AWAKE"), QStringLiteral("REM"), QStringLiteral("SWS")});
    const Result result = runJointDistribution(input, Values(jointDistributionParameters()), Progress());
    QVERIFY(result.notComputable.isEmpty());
    const Ellipsoids &shape = std::get<Ellipsoids>(result.shape);
    QCOMPARE(shape.ellipsoids.size(), size_t{4 * 32});
    QCOMPARE(shape.unit, QStringLiteral("Hz per neuron"));
    QCOMPARE(shape.ellipsoids[32].state, QStringLiteral("AWAKE"));
    QVERIFY(shape.ellipsoids[14].rho > 0.5); // shared drive
    QVERIFY(shape.ellipsoids[14].anisotropy > 1.4);
    QVERIFY(shape.ellipsoids[14].alignment > 0.8);
    QCOMPARE(result.tables.front().columns.size(), size_t{14});
    QCOMPARE(doubles(result.tables.front(), "rho")[32 + 14], shape.ellipsoids[32 + 14].rho);
    QVERIFY(result.notes.contains(QStringLiteral("REM: insufficient data (1 s).")));
    QVERIFY(result.notes.contains(QStringLiteral("No SWS in this recording.")));
    // 151 s hold 25 bins of 6 s and 13 of 10.9 s.
    QVERIFY(result.notes.contains(QStringLiteral("k 30–32 grey: fewer than 30 bins")));
}

void TestJointDistribution::missingClass()
{
    Trains trains(60);
    trains.addPoisson(UnitClass::Excitatory, 3, 5, 4);
    const Values values(jointDistributionParameters());
    const Result result = runJointDistribution(trains.input(), values, Progress());
    QCOMPARE(result.notComputable,
             QStringLiteral("No inhibitory units. Classify units or choose a class column."));
    QVERIFY(std::holds_alternative<NoShape>(result.shape));
    QCOMPARE(doubles(result.tables.front(), "rho").size(), size_t{32});
    QVERIFY(std::isnan(doubles(result.tables.front(), "rho")[14]));

    trains.classes.assign(3, UnitClass::Unclassified);
    QCOMPARE(runJointDistribution(trains.input(), values, Progress()).notComputable,
             QStringLiteral("No unit is classified."));
}

void TestJointDistribution::tooShort()
{
    const AnalysisInput input = sharedDrive().input({10, 10.0205});
    const Result result = runJointDistribution(input, Values(jointDistributionParameters()), Progress());
    QCOMPARE(result.notComputable, QStringLiteral("Only 20 bins at this scale; at least 30 are needed."));
    QVERIFY(std::holds_alternative<NoShape>(result.shape));
}

QTEST_GUILESS_MAIN(TestJointDistribution)
#include "tst_jointdistribution.moc"
