// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/morlet.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace edgescope;

class TestMorlet : public QObject
{
    Q_OBJECT

private slots:
    void spectrum();
    void periodOverScale();
    void scalesOfTheDisplay();
    void lastScaleIsAboveTheLowestFrequency();
    void edgeAndReach();
};

void TestMorlet::spectrum()
{
    // Highest at ω0, one e-folding of the power one unit away, nothing for negative frequencies.
    QVERIFY(std::abs(morletSpectrum(6, 6) - 0.7511255444649425) < 1e-15); // π^(−1/4)
    QVERIFY(std::abs(std::pow(morletSpectrum(7, 6) / morletSpectrum(6, 6), 2) - std::exp(-1.0)) < 1e-15);
    QCOMPARE(morletSpectrum(0, 6), 0.0);
    QCOMPARE(morletSpectrum(-6, 6), 0.0);
    // Unit energy: ∫ |ψ̂|² dω = 1 but for the share of negative frequencies, e^(−36).
    double sum = 0;
    for (double w = 0.005; w < 14; w += 0.01)
        sum += 0.01 * std::pow(morletSpectrum(w, 6), 2);
    QVERIFY(std::abs(sum - 1) < 1e-9);
}

void TestMorlet::periodOverScale()
{
    QVERIFY(std::abs(morletPeriodOverScale(6) - 1.033044) < 5e-7); // Torrence and Compo, table 1: 1.03
    for (const double omega0 : {4.0, 6.0, 12.0}) {
        QVERIFY(std::abs(morletFrequency(morletScale(37, omega0), omega0) - 37) < 1e-12);
        // The power s |ψ̂(sω)|² of a pure oscillation is largest at the scale of its frequency.
        const double omega = 2 * std::numbers::pi * 37;
        const auto power = [&](double scale) {
            return scale * std::pow(morletSpectrum(scale * omega, omega0), 2);
        };
        const double scale = morletScale(37, omega0);
        QVERIFY(power(scale) > power(scale * 1.0001));
        QVERIFY(power(scale) > power(scale / 1.0001));
    }
}

void TestMorlet::scalesOfTheDisplay()
{
    // Methods, section 12: 200 Hz down to 1.04 Hz in 92 scales.
    const std::vector<double> scales = morletScales({6, 12, 1, 200});
    QCOMPARE(scales.size(), size_t{92});
    for (size_t j = 0; j < scales.size(); ++j) {
        const double expected = std::exp2(static_cast<double>(j) / 12) / (1.033043648 * 200);
        QVERIFY(std::abs(scales[j] / expected - 1) < 1e-9);
    }
    QVERIFY(std::abs(morletFrequency(scales.back(), 6) - 1.0429) < 1e-3);
}

void TestMorlet::lastScaleIsAboveTheLowestFrequency()
{
    QCOMPARE(morletScales({6, 12, 25, 200}).size(), size_t{37}); // three octaves, both ends
    QCOMPARE(morletScales({6, 4, 25.001, 200}).size(), size_t{12});
    QCOMPARE(morletScales({6, 4, 200, 200}).size(), size_t{1});
}

void TestMorlet::edgeAndReach()
{
    // Methods, section 12: √2 s; and 3 √2 s, where the envelope e^(−t²/2s²) is e^(−9).
    QVERIFY(std::abs(morletEdgeSeconds(2) - 2.8284271) < 1e-6);
    QVERIFY(std::abs(std::exp(-0.5 * std::pow(morletReachSeconds(2) / 2, 2)) - std::exp(-9.0)) < 1e-12);
}

QTEST_GUILESS_MAIN(TestMorlet)
#include "tst_morlet.moc"
