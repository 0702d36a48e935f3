// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scalegrid.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace edgescope;

class TestScaleGrid : public QObject
{
    Q_OBJECT

private slots:
    void thirtyTwoWidths();
    void printedWidths_data();
    void printedWidths();
    void nearest();
    void countsWholeBins();
    void decimalThreeTenthsLiesInBinTwo();
    void binIndexAgainstBruteForce();
};

// Consecutive widths differ by e^0.3, computed here by repeated multiplication.
void TestScaleGrid::thirtyTwoWidths()
{
    constexpr double ratio = 1.3498588075760031; // e^0.3
    double width = 0.001;
    for (int k = 1; k <= 32; ++k, width *= ratio)
        QVERIFY2(std::abs(scaleWidth(k) / width - 1) < 1e-9, qPrintable(QString::number(k)));
    QCOMPARE(scaleCount, 32);
}

// Milliseconds of methods, section 2, to their last printed digit.
void TestScaleGrid::printedWidths_data()
{
    QTest::addColumn<int>("k");
    QTest::addColumn<double>("milliseconds");
    QTest::addColumn<double>("lastDigit");
    QTest::newRow("1") << 1 << 1.0 << 1e-9;
    QTest::newRow("15") << 15 << 66.686 << 0.001;
    QTest::newRow("20") << 20 << 298.867 << 0.001;
    QTest::newRow("24") << 24 << 992.275 << 0.001;
    QTest::newRow("25") << 25 << 1339.43 << 0.01;
    QTest::newRow("30") << 30 << 6002.91 << 0.01;
    QTest::newRow("32") << 32 << 10938.019 << 0.001;
}

void TestScaleGrid::printedWidths()
{
    QFETCH(int, k);
    QFETCH(double, milliseconds);
    QFETCH(double, lastDigit);
    QVERIFY(std::abs(scaleWidth(k) * 1000 - milliseconds) <= 0.5 * lastDigit);
}

void TestScaleGrid::nearest()
{
    for (int k = 1; k <= 32; ++k) {
        QCOMPARE(nearestScale(scaleWidth(k)), k);
        QCOMPARE(nearestScale(scaleWidth(k) * std::exp(0.149)), k);
        QCOMPARE(nearestScale(scaleWidth(k) * std::exp(-0.149)), k);
    }
    QCOMPARE(nearestScale(0), 1);
    QCOMPARE(nearestScale(-1), 1);
    QCOMPARE(nearestScale(std::nan("")), 1);
    QCOMPARE(nearestScale(1e-9), 1);
    QCOMPARE(nearestScale(1e6), 32);
}

void TestScaleGrid::countsWholeBins()
{
    QCOMPARE(binCount(10, 3), 3);
    QCOMPARE(binCount(9, 3), 3);
    QCOMPARE(binCount(2.9, 3), 0);
    QCOMPARE(binCount(0, 3), 0);
    QCOMPARE(binCount(-5, 3), 0);
    QCOMPARE(binCount(0.3, 0.1), 3); // 0.3 / 0.1 lies just below 3 in doubles
    QCOMPARE(binCount(1800, scaleWidth(1)), 1'800'000);
    QCOMPARE(binCount(1800, scaleWidth(30)), 299); // 1800 / 6.00291 = 299.85
}

// The double 0.3 lies before the double 3 · 0.1: by the rule it is in bin 2 (methods, section 1).
void TestScaleGrid::decimalThreeTenthsLiesInBinTwo()
{
    QCOMPARE(binIndex(0.3, 0.1, 1 / 0.1), 2);
    QCOMPARE(binIndex(3 * 0.1, 0.1, 1 / 0.1), 3);
    QCOMPARE(binIndex(0, 0.1, 1 / 0.1), 0);
}

void TestScaleGrid::binIndexAgainstBruteForce()
{
    std::mt19937_64 engine(1);
    for (const double width : {0.1, 0.001, scaleWidth(7), scaleWidth(15), scaleWidth(32)}) {
        for (int trial = 0; trial < 300; ++trial) {
            const auto bin = static_cast<std::int64_t>(engine() % 2000);
            const double edge = static_cast<double>(bin) * width;
            for (const double t : {edge, std::nextafter(edge, 1e9), std::nextafter(edge, -1e9),
                                   edge + width * static_cast<double>(engine() % 1000) / 1000}) {
                if (t < 0)
                    continue;
                std::int64_t expected = std::max<std::int64_t>(0, bin - 3);
                while (!(static_cast<double>(expected) * width <= t &&
                         t < static_cast<double>(expected + 1) * width))
                    ++expected;
                QCOMPARE(binIndex(t, width, 1 / width), expected);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestScaleGrid)
#include "tst_scalegrid.moc"
