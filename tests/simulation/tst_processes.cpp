// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/processes.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace edgescope;

namespace {

constexpr double step = 0.001;

double mean(const std::vector<double> &x)
{
    double sum = 0;
    for (const double value : x)
        sum += value;
    return sum / static_cast<double>(x.size());
}

double covariance(const std::vector<double> &x, size_t lag)
{
    double sum = 0;
    for (size_t i = lag; i < x.size(); ++i)
        sum += x[i] * x[i - lag];
    return sum / static_cast<double>(x.size() - lag);
}

std::vector<double> blockMeans(const std::vector<double> &x, size_t width)
{
    std::vector<double> means;
    for (size_t first = 0; first + width <= x.size(); first += width)
        means.push_back(mean({x.begin() + static_cast<std::ptrdiff_t>(first),
                              x.begin() + static_cast<std::ptrdiff_t>(first + width)}));
    return means;
}

} // namespace

class TestProcesses : public QObject
{
    Q_OBJECT

private slots:
    void ornsteinUhlenbeckIsExponentiallyCorrelated_data();
    void ornsteinUhlenbeckIsExponentiallyCorrelated();
    void ladderBlockVariance_data();
    void ladderBlockVariance();
    void shortLadderKeepsItsShare();
    void slowWaveAlternates();
    void piecesChangeNothing();
};

void TestProcesses::ornsteinUhlenbeckIsExponentiallyCorrelated_data()
{
    QTest::addColumn<double>("tau");
    QTest::newRow("drawn every millisecond") << 0.02;
    QTest::newRow("interpolated") << 0.5;
}

void TestProcesses::ornsteinUhlenbeckIsExponentiallyCorrelated()
{
    QFETCH(double, tau);
    std::vector<double> x(2'000'000);
    OrnsteinUhlenbeck(7, tau, step).addTo(x, 1);
    // The standard error of a variance over n time constants is about √(1 / n).
    const double tolerance = 4 * std::sqrt(tau / (static_cast<double>(x.size()) * step));
    QVERIFY2(std::abs(mean(x)) < 2 * tolerance, qPrintable(QString::number(mean(x))));
    for (const double lag : {0.0, tau, 2 * tau}) {
        const double found = covariance(x, static_cast<size_t>(std::lround(lag / step)));
        QVERIFY2(std::abs(found - std::exp(-lag / tau)) < tolerance + 0.01,
                 qPrintable(QStringLiteral("lag %1: %2").arg(lag).arg(found)));
    }
}

// The variances of block means of the two ladders (methods, section 20): 31.4 % and 43.8 % of the whole at
// 66.7 ms, with local slopes that the page states between the scales 15, 20, 25 and 30.
void TestProcesses::ladderBlockVariance_data()
{
    QTest::addColumn<double>("exponent");
    QTest::addColumn<double>("share");
    QTest::addColumn<std::vector<double>>("slopes");
    QTest::newRow("shared") << 0.56 << 0.314 << std::vector<double>{0.50, 0.54, 0.57};
    QTest::newRow("private") << 0.35 << 0.438 << std::vector<double>{0.35, 0.38, 0.42};
}

void TestProcesses::ladderBlockVariance()
{
    QFETCH(double, exponent);
    QFETCH(double, share);
    QFETCH(std::vector<double>, slopes);
    constexpr size_t widths[] = {67, 299, 1339, 6003};
    std::vector<double> variances(std::size(widths));
    constexpr int records = 16;
    for (int record = 0; record < records; ++record) {
        std::vector<double> x(600'000);
        Ladder ladder(static_cast<std::uint64_t>(record), exponent, step);
        QVERIFY(std::abs(ladder.variance() - 1) < 1e-12);
        ladder.fill(x);
        for (size_t w = 0; w < std::size(widths); ++w)
            variances[w] += covariance(blockMeans(x, widths[w]), 0) / records;
    }
    QVERIFY2(std::abs(variances[0] / share - 1) < 0.05, qPrintable(QString::number(variances[0])));
    for (size_t w = 0; w + 1 < std::size(widths); ++w) {
        const double slope = std::log(variances[w] / variances[w + 1]) /
                             std::log(static_cast<double>(widths[w + 1]) / static_cast<double>(widths[w]));
        // Over 16 × 10 min the standard error of a slope is about 0.02 at the coarse end.
        QVERIFY2(std::abs(slope - slopes[w]) < 0.05,
                 qPrintable(QStringLiteral("slope %1: %2").arg(w).arg(slope)));
    }
}

void TestProcesses::shortLadderKeepsItsShare()
{
    Ladder ladder(3, 0.56, step, 0.7);
    double kept = 0;
    double all = 0;
    for (int m = 0; m < 12; ++m) {
        const double tau = 0.003 * std::exp(0.9 * m);
        all += std::pow(tau, -0.56);
        kept += tau <= 0.7 ? std::pow(tau, -0.56) : 0;
    }
    QVERIFY(std::abs(ladder.variance() - kept / all) < 1e-12);
    std::vector<double> x(1'000'000);
    ladder.fill(x);
    QVERIFY(std::abs(covariance(x, 0) - kept / all) < 0.05);
}

void TestProcesses::slowWaveAlternates()
{
    std::vector<double> x(1'000'000);
    SlowWave(5).fill(x);
    const auto [lowest, highest] = std::minmax_element(x.begin(), x.end());
    QCOMPARE(*lowest, -1.0);
    QCOMPARE(*highest, 1.0);
    std::vector<double> halfPeriods;
    size_t last = 0;
    for (size_t i = 1; i < x.size(); ++i) {
        QVERIFY(std::abs(x[i] - x[i - 1]) < 0.05 + 1e-9);
        if ((x[i] > 0) != (x[i - 1] > 0)) {
            if (last > 0)
                halfPeriods.push_back(static_cast<double>(i - last) * step);
            last = i;
        }
    }
    const double average = mean(halfPeriods);
    double spread = 0;
    for (const double halfPeriod : halfPeriods)
        spread += (halfPeriod - average) * (halfPeriod - average);
    const double cv = std::sqrt(spread / static_cast<double>(halfPeriods.size())) / average;
    QVERIFY2(std::abs(average - 0.625) < 0.015, qPrintable(QString::number(average))); // 0.8 Hz
    QVERIFY2(std::abs(cv - 1 / std::sqrt(20)) < 0.02, qPrintable(QString::number(cv)));
}

void TestProcesses::piecesChangeNothing()
{
    std::vector<double> whole(5000);
    Ladder(9, 0.35, step).fill(whole);
    std::vector<double> pieces(5000);
    Ladder ladder(9, 0.35, step);
    for (size_t first = 0; first < pieces.size(); first += 625)
        ladder.fill(std::span(pieces).subspan(first, 625));
    QVERIFY(whole == pieces);

    std::vector<double> otherSeed(5000);
    Ladder(10, 0.35, step).fill(otherSeed);
    QVERIFY(whole != otherSeed);
}

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
