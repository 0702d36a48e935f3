// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/naturalspline.h"
#include "analyses/waveformfeatures.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace edgescope;

namespace {

// A waveform of 3 ms at 30 kHz; the function takes milliseconds from the start.
Waveform waveformOf(const std::function<double(double)> &volts, int samples = 90)
{
    Waveform waveform;
    waveform.rateHz = 30000;
    for (int n = 0; n < samples; ++n)
        waveform.mean.push_back(static_cast<float>(volts(n / 30.0)));
    return waveform;
}

double bump(double ms, double centre, double sd)
{
    return std::exp(-(ms - centre) * (ms - centre) / (2 * sd * sd));
}

// The full width at half height of a normal curve is 2 √(2 ln 2) = 2.35482 standard deviations.
constexpr double widthOfSd = 2.35482;

// A trough of 80 µV at 1 ms and an after-peak of 20 µV 0.8 ms later, which hardly overlap.
double spike(double ms)
{
    return 3e-6 - 80e-6 * bump(ms, 1, 0.1) + 20e-6 * bump(ms, 1.8, 0.2);
}

void compare(double value, double expected, double tolerance)
{
    QVERIFY2(std::abs(value - expected) <= tolerance,
             qPrintable(QStringLiteral("%1 instead of %2").arg(value).arg(expected)));
}

} // namespace

class TestWaveformFeatures : public QObject
{
    Q_OBJECT

private slots:
    void splineOfThreePoints();
    void splineOfALine();
    void widthsAndSlope();
    void amplitudeAndOffsetDoNotMatter();
    void positive();
    void cutBeforeTheAfterPeak();
    void cutInTheAfterPeak();
    void withoutAfterPeak();
    void nothingToMeasure();
};

// Through 0, 1, 0 the natural spline has second derivatives 0, −3, 0: at ½ it is −3 (½)³ / 6 + (1 + ½) ½ =
// 0.6875, its slope at 0 is 1.5, at 1 it is 0.
void TestWaveformFeatures::splineOfThreePoints()
{
    const SplineCurve curve = naturalSpline(std::vector<double>{0, 1, 0}, 2);
    QCOMPARE(curve.values.size(), size_t(5));
    const double values[] = {0, 0.6875, 1, 0.6875, 0};
    const double slopes[] = {1.5, 1.125, 0, -1.125, -1.5};
    for (size_t n = 0; n < 5; ++n) {
        compare(curve.values[n], values[n], 1e-12);
        compare(curve.slopes[n], slopes[n], 1e-12);
    }
}

void TestWaveformFeatures::splineOfALine()
{
    const SplineCurve curve = naturalSpline(std::vector<double>{1, 3, 5, 7}, 10);
    QCOMPARE(curve.values.size(), size_t(31));
    for (size_t n = 0; n < curve.values.size(); ++n) {
        compare(curve.values[n], 1 + 0.2 * static_cast<double>(n), 1e-12);
        compare(curve.slopes[n], 2, 1e-12);
    }
    QVERIFY(naturalSpline(std::vector<double>{1}, 10).values.empty());
}

// The steepest rise of a normal curve of height A is A e^(−½) / σ, one σ from its middle.
void TestWaveformFeatures::widthsAndSlope()
{
    const WaveformFeatures features = waveformFeatures(waveformOf(spike));
    QVERIFY(!features.isPositive);
    QVERIFY(!features.isPeakCut);
    const double step = 1.0 / 300; // of the spline
    compare(features.troughToPeak, 0.8, step);
    compare(features.troughHalfWidth, widthOfSd * 0.1, 0.002);
    compare(features.peakHalfWidth, widthOfSd * 0.2, 0.002);
    compare(features.repolarisation, std::exp(-0.5) / 0.1, 0.05);
    compare(features.afterPeakRatio, 0.25, 0.001);
}

void TestWaveformFeatures::amplitudeAndOffsetDoNotMatter()
{
    const WaveformFeatures a = waveformFeatures(waveformOf(spike));
    const WaveformFeatures b = waveformFeatures(waveformOf([](double ms) { return 5 + 1e6 * spike(ms); }));
    compare(b.troughToPeak, a.troughToPeak, 1e-9);
    compare(b.troughHalfWidth, a.troughHalfWidth, 1e-5);
    compare(b.peakHalfWidth, a.peakHalfWidth, 1e-4);
    compare(b.repolarisation, a.repolarisation, 1e-3);
}

void TestWaveformFeatures::positive()
{
    const WaveformFeatures features = waveformFeatures(waveformOf([](double ms) { return -spike(ms); }));
    QVERIFY(features.isPositive);
    QVERIFY(std::isnan(features.troughToPeak));
    QVERIFY(std::isnan(features.troughHalfWidth));
}

// 1.5 ms are stored, the after-peak is at 1.8 ms: it is at least 0.467 ms after the trough.
void TestWaveformFeatures::cutBeforeTheAfterPeak()
{
    const WaveformFeatures features = waveformFeatures(waveformOf(spike, 45));
    QVERIFY(features.isPeakCut);
    compare(features.troughToPeak, 44 / 30.0 - 1, 1e-6);
    compare(features.troughHalfWidth, widthOfSd * 0.1, 0.002);
    QVERIFY(std::isnan(features.peakHalfWidth));
    QVERIFY(std::isnan(features.afterPeakRatio));
}

// 1.9 ms are stored: the after-peak is seen but not its end.
void TestWaveformFeatures::cutInTheAfterPeak()
{
    const WaveformFeatures features = waveformFeatures(waveformOf(spike, 58));
    QVERIFY(!features.isPeakCut);
    compare(features.troughToPeak, 0.8, 1.0 / 300);
    compare(features.afterPeakRatio, 0.25, 0.001);
    QVERIFY(std::isnan(features.peakHalfWidth));
}

void TestWaveformFeatures::withoutAfterPeak()
{
    const WaveformFeatures features = waveformFeatures(
        waveformOf([](double ms) { return ms < 1 ? -bump(ms, 1, 0.1) : -1 + (ms - 1) / 4; }));
    QVERIFY(features.isPeakCut);
    QVERIFY(std::isnan(features.peakHalfWidth));
    QVERIFY(std::isnan(features.troughHalfWidth)); // it is still more than half as deep at the end
}

void TestWaveformFeatures::nothingToMeasure()
{
    QVERIFY(std::isnan(waveformFeatures(Waveform()).troughToPeak));
    const WaveformFeatures flat = waveformFeatures(waveformOf([](double) { return 2e-6; }));
    QVERIFY(std::isnan(flat.troughToPeak));
    QVERIFY(!flat.isPositive);
    Waveform withoutRate = waveformOf(spike);
    withoutRate.rateHz = 0;
    QVERIFY(std::isnan(waveformFeatures(withoutRate).troughToPeak));
}

QTEST_GUILESS_MAIN(TestWaveformFeatures)
#include "tst_waveformfeatures.moc"
