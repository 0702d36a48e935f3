// SPDX-License-Identifier: GPL-3.0-or-later
#include "signals.h"

#include "analyses/morlet.h"
#include "analyses/morletstream.h"
#include "analyses/powerinterpolation.h"
#include "analyses/powersinks.h"
#include "analyses/rednoise.h"
#include "analyses/wavelettransform.h"
#include "core/error.h"
#include "core/parallel.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace edgescope;

namespace {

std::vector<double> doubles(const std::vector<float> &samples)
{
    return {samples.begin(), samples.end()};
}

// Keeps all coefficients by scale and sample.
class Kept : public MorletSink
{
public:
    explicit Kept(std::size_t scales, std::int64_t samples)
        : values(scales, std::vector<std::complex<float>>(static_cast<size_t>(samples), missing))
        , strides(scales)
    {
    }
    void beginBatch(std::size_t) override {}
    void endBatch() override {}
    void take(std::size_t, const MorletCoefficients &c) override
    {
        strides[c.scale] = c.stride;
        for (size_t n = 0; n < c.values.size(); ++n)
            values[c.scale][static_cast<size_t>(c.sampleOf(n))] = c.values[n];
    }

    static constexpr std::complex<float> missing{-1e30F, 0};
    std::vector<std::vector<std::complex<float>>> values;
    std::vector<std::int64_t> strides;
};

SignalStretch stretchOf(const std::vector<float> &samples)
{
    double sum = 0;
    for (const float sample : samples)
        sum += sample;
    const auto mean = static_cast<float>(sum / static_cast<double>(samples.size()));
    return {0, static_cast<std::int64_t>(samples.size()),
            [&samples, mean](std::int64_t first, std::span<float> out) {
                for (size_t n = 0; n < out.size(); ++n)
                    out[n] = samples[static_cast<size_t>(first) + n] - mean;
            }};
}

struct PublishedRow {
    double period, power, level, global, globalLevel;
};

// The lines of numbers of the published output.
std::vector<PublishedRow> publishedRows(const QString &path)
{
    QFile file(path);
    std::vector<PublishedRow> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    while (!file.atEnd()) {
        const QByteArrayList words = file.readLine().simplified().split(' ');
        if (words.size() == 8 && words[0].toInt() == static_cast<int>(rows.size()) + 1)
            rows.push_back({words[2].toDouble(), words[3].toDouble(), words[5].toDouble(),
                            words[6].toDouble(), words[7].toDouble()});
    }
    return rows;
}

} // namespace

class TestWaveletTransform : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setParallelThreads(0); }
    void publishedSeries();
    void chiSquare();
    void redNoiseIsRecovered();
    void sinePeaksAtItsPeriod();
    void whiteNoiseExceedsItsLevel();
    void reconstruction();
    void streamEqualsWhole_data();
    void streamEqualsWhole();
    void criticalSamplingIsSparse();
    void interpolatedPower();
    void partsOfTheStretch();
    void sameAtAnyNumberOfThreads();
    void onlyTheHaloIsRead();
    void stops();
};

void TestWaveletTransform::publishedSeries()
{
    const QString folder = qEnvironmentVariable("EDGESCOPE_SAMPLES") + QStringLiteral("/reference-wavelet/");
    QFile file(folder + QStringLiteral("sst_nino3.dat"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The published series is not in the folder that EDGESCOPE_SAMPLES names.");
    std::vector<double> series;
    while (!file.atEnd())
        series.push_back(file.readLine().trimmed().toDouble());
    QCOMPARE(series.size(), size_t{504});
    const std::vector<PublishedRow> published = publishedRows(folder + QStringLiteral("wavetest_output.txt"));
    QCOMPARE(published.size(), size_t{44});

    constexpr double step = 0.25; // years
    std::vector<double> scales;
    for (int j = 0; j < 44; ++j)
        scales.push_back(step * std::exp2(j / 4.0));
    const WaveletTransform transform = waveletTransform(series, 1 / step, scales, 6);
    const std::vector<double> global = globalSpectrum(transform);
    double mean = 0;
    double variance = 0;
    for (const double x : series)
        mean += x / 504;
    for (const double x : series)
        variance += (x - mean) * (x - mean) / 504;
    const RedNoise background{variance, 0.72};
    constexpr double half = 0.0005001; // of the last printed digit
    for (size_t j = 0; j < 44; ++j) {
        const double frequency = morletFrequency(scales[j], 6);
        const double power = background.power(frequency, 1 / step);
        const double level = power * pointwiseFactor(0.95);
        // Their program takes 504 − s samples, with s in years.
        const double globalLevel =
            power * averagedFactor(0.95, step * std::max(1.0, 504 - scales[j]), scales[j]);
        const auto agrees = [&](const char *what, double found, double printed) {
            if (std::abs(found - printed) > half)
                qWarning("%s, scale %zu: %.6f, printed %.3f", what, j + 1, found, printed);
            return std::abs(found - printed) <= half;
        };
        QVERIFY(agrees("period", 1 / frequency, published[j].period));
        QVERIFY(agrees("power", std::norm(transform.row(j)[251]), published[j].power));
        QVERIFY(agrees("level", level, published[j].level));
        QVERIFY(agrees("global", global[j], published[j].global));
        QVERIFY(agrees("global level", globalLevel, published[j].globalLevel));
    }
}

void TestWaveletTransform::chiSquare()
{
    // Printed tables.
    QVERIFY(std::abs(chiSquareQuantile(0.95, 1) - 3.841459) < 1e-6);
    QVERIFY(std::abs(chiSquareQuantile(0.95, 2) - 5.991465) < 1e-6);
    QVERIFY(std::abs(chiSquareQuantile(0.99, 10) - 23.209251) < 1e-6);
    QVERIFY(std::abs(chiSquareQuantile(0.95, 100) - 124.342113) < 1e-6);
    QVERIFY(std::abs(pointwiseFactor(0.95) - 2.995732) < 1e-6);
    QVERIFY(std::abs(averagedFactor(0.95, 0, 1) - 2.995732) < 1e-6);
}

void TestWaveletTransform::redNoiseIsRecovered()
{
    Random random(7);
    std::vector<float> samples(200000);
    double value = 0;
    for (float &sample : samples) {
        value = 0.9 * value + random.normal();
        sample = static_cast<float>(3 + value);
    }
    RedNoiseEstimate estimate;
    estimate.startStretch(3);
    estimate.add(std::span(samples).first(70000));
    estimate.add(std::span(samples).subspan(70000, 50000));
    estimate.startStretch(3);
    estimate.add(std::span(samples).subspan(120000));
    QVERIFY(std::abs(estimate.noise().alpha - 0.9) < 0.005);
    QVERIFY(std::abs(estimate.noise().variance * (1 - 0.81) - 1) < 0.05);
    // White: the spectrum is flat.
    QCOMPARE((RedNoise{2, 0}.power(10, 100)), 2.0);
}

void TestWaveletTransform::sinePeaksAtItsPeriod()
{
    const std::vector<double> scales = morletScales({6, 12, 2, 100});
    const WaveletTransform transform = waveletTransform(doubles(sine(8000, 10, 500)), 500, scales, 6);
    const std::vector<double> power = globalSpectrum(transform);
    const auto peak = static_cast<size_t>(std::max_element(power.begin(), power.end()) - power.begin());
    QVERIFY(std::abs(std::log2(morletFrequency(scales[peak], 6) / 10)) <= 1.0 / 12);
}

void TestWaveletTransform::whiteNoiseExceedsItsLevel()
{
    // Periods from 2.5 samples on; edges left out.
    constexpr size_t count = 1 << 17;
    const std::vector<double> scales = morletScales({6, 12, 0.01, 1 / 2.5});
    const WaveletTransform transform = waveletTransform(doubles(whiteNoise(count, 3)), 1, scales, 6);
    for (size_t j = 0; j < scales.size(); j += 12) {
        size_t above = 0;
        size_t all = 0;
        // An octave together: neighbouring cells are alike.
        for (size_t i = j; i < std::min(j + 12, scales.size()); ++i) {
            const auto edge = static_cast<size_t>(morletEdgeSeconds(scales[i])) + 1;
            for (size_t n = edge; n < count - edge; ++n, ++all)
                above += std::norm(transform.row(i)[n]) > pointwiseFactor(0.95) ? 1 : 0;
        }
        const double share = static_cast<double>(above) / static_cast<double>(all);
        QVERIFY2(std::abs(share - 0.05) < 0.01, qPrintable(QString::number(share)));
    }
}

void TestWaveletTransform::reconstruction()
{
    // x = δj √δt/(C_δ π^(−1/4)) Σ Re W/√s (their eq. 11), within 0.3 % (rounded) for content between 5 and
    // 500 δt.
    constexpr size_t count = 8192;
    std::vector<double> x(count);
    for (size_t n = 0; n < count; ++n) {
        const auto t = static_cast<double>(n);
        const double envelope = std::exp(-std::pow((t - 4096) / 900, 2));
        x[n] = envelope * (std::sin(2 * std::numbers::pi * t / 8) + std::sin(2 * std::numbers::pi * t / 60) +
                           std::cos(2 * std::numbers::pi * t / 250));
    }
    std::vector<double> scales;
    for (int j = 0; j < 132; ++j)
        scales.push_back(2 * std::exp2(j / 12.0));
    const WaveletTransform transform = waveletTransform(x, 1, scales, 6);
    double squares = 0;
    double errors = 0;
    for (size_t n = 0; n < count; ++n) {
        double sum = 0;
        for (size_t j = 0; j < scales.size(); ++j)
            sum += transform.row(j)[n].real() / std::sqrt(scales[j]);
        const double back = sum / 12 / (0.776 * std::pow(std::numbers::pi, -0.25));
        squares += x[n] * x[n];
        errors += (back - x[n]) * (back - x[n]);
    }
    const double relative = std::sqrt(errors / squares);
    QVERIFY2(relative < 0.0035, qPrintable(QString::number(relative)));
}

void TestWaveletTransform::streamEqualsWhole_data()
{
    QTest::addColumn<int>("samples");
    QTest::addColumn<double>("lowestHz");
    QTest::addColumn<int>("largestStride");
    QTest::newRow("short, every sample") << 3000 << 2.0 << 1;
    QTest::newRow("short, critical") << 3000 << 2.0 << 100000;
    QTest::newRow("blocks, every sample") << 100000 << 2.5 << 1;
    QTest::newRow("blocks, critical") << 100000 << 2.5 << 100000;
    QTest::newRow("halved rates, every sample") << 100000 << 0.2 << 1;
    QTest::newRow("halved rates, at most 3") << 100000 << 0.2 << 3;
    QTest::newRow("halved rates, critical") << 200000 << 0.2 << 100000;
}

void TestWaveletTransform::streamEqualsWhole()
{
    QFETCH(const int, samples);
    QFETCH(const double, lowestHz);
    QFETCH(const int, largestStride);
    constexpr double rate = 1000;
    std::vector<float> signal = whiteNoise(static_cast<size_t>(samples), 9);
    for (float &value : signal)
        value += 40; // a mean
    const std::vector<double> scales = morletScales({6, 4, lowestHz, 220});
    // Zeros on: what the series' own padding leaves of them is too little beside the slowest wavelets.
    const SignalStretch stretch = stretchOf(signal);
    std::vector<float> centred(signal.size());
    stretch.read(0, centred);
    std::vector<double> padded = doubles(centred);
    padded.resize(3 * padded.size() / 2 + 60000, 0);
    padded.insert(padded.begin(), 60000, 0);
    const WaveletTransform whole = waveletTransform(padded, rate, scales, 6);

    const MorletStream stream(scales, 6, rate, largestStride);
    Kept kept(scales.size(), samples);
    stream.transform(stretch, 0, samples, kept, Progress());
    for (size_t j = 0; j < scales.size(); ++j) {
        QVERIFY(kept.strides[j] <= largestStride);
        double largest = 0;
        for (const std::complex<double> &w : whole.row(j))
            largest = std::max(largest, std::abs(w));
        double worst = 0;
        for (size_t n = 0; n < signal.size(); n += static_cast<size_t>(kept.strides[j])) {
            QVERIFY(kept.values[j][n] != Kept::missing);
            worst =
                std::max(worst, std::abs(std::complex<double>(kept.values[j][n]) - whole.row(j)[60000 + n]));
        }
        if (worst > 3e-6 * largest)
            qWarning("scale %zu, stride %lld: off by %.2g of the largest", j,
                     static_cast<long long>(kept.strides[j]), worst / largest);
        QVERIFY(worst < 3e-6 * largest);
    }
}

void TestWaveletTransform::criticalSamplingIsSparse()
{
    const std::vector<float> signal = whiteNoise(200000, 9);
    const std::vector<double> scales = morletScales({6, 12, 1, 200});
    const MorletStream stream(scales, 6, 1000, 100000);
    Kept kept(scales.size(), 200000);
    stream.transform(stretchOf(signal), 0, 200000, kept, Progress());
    double points = 0;
    for (size_t j = 0; j < scales.size(); ++j) {
        points += 1.0 / static_cast<double>(kept.strides[j]);
        // A band of 2 · 5.678/(2πs) Hz needs as many points a second.
        const double band = 2 * 5.678 / (2 * std::numbers::pi * scales[j]);
        const double pointsASecond = 1000.0 / static_cast<double>(kept.strides[j]);
        QVERIFY(pointsASecond >= 0.999 * band);
        QVERIFY(pointsASecond < 2.1 * band);
    }
    QVERIFY2(points < 12, qPrintable(QString::number(points)));
}

void TestWaveletTransform::interpolatedPower()
{
    // Power at every sample from three times the critical points, against the coefficients of every sample.
    constexpr std::int64_t count = 100000;
    const std::vector<float> signal = whiteNoise(count, 9);
    const std::vector<double> scales = morletScales({6, 4, 0.3, 220});
    const SignalStretch stretch = stretchOf(signal);
    Kept every(scales.size(), count);
    MorletStream(scales, 6, 1000, 1).transform(stretch, 0, count, every, Progress());
    std::vector<float> power(scales.size() * (count - 7), -1);
    SamplePower sink(power, scales.size(), 7, count - 7);
    MorletStream(scales, 6, 1000, count, PowerInterpolation::oversampling)
        .transform(stretch, 7, count, sink, Progress());
    for (size_t j = 0; j < scales.size(); ++j) {
        const float *row = power.data() + (scales.size() - 1 - j) * (count - 7);
        double largest = 0;
        double worst = 0;
        for (size_t n = 7; n < count; ++n) {
            const double truth = std::norm(every.values[j][n]);
            largest = std::max(largest, truth);
            worst = std::max(worst, std::abs(row[n - 7] - truth));
        }
        QVERIFY2(worst < 1e-5 * largest, qPrintable(QString::number(worst / largest)));
    }
}

void TestWaveletTransform::partsOfTheStretch()
{
    // Where the wanted part begins changes where blocks lie, not the coefficients.
    const std::vector<float> signal = whiteNoise(150000, 9);
    const std::vector<double> scales = morletScales({6, 3, 0.5, 200});
    const MorletStream stream(scales, 6, 1000, 1);
    const SignalStretch stretch = stretchOf(signal);
    Kept all(scales.size(), 150000);
    stream.transform(stretch, 0, 150000, all, Progress());
    Kept part(scales.size(), 150000);
    stream.transform(stretch, 70001, 71003, part, Progress());
    for (size_t j = 0; j < scales.size(); ++j) {
        QVERIFY(part.values[j][70000] == Kept::missing);
        QVERIFY(part.values[j][71003] == Kept::missing);
        for (size_t n = 70001; n < 71003; ++n)
            QVERIFY(std::abs(part.values[j][n] - all.values[j][n]) < 1e-5F);
    }
}

void TestWaveletTransform::sameAtAnyNumberOfThreads()
{
    const std::vector<float> signal = whiteNoise(300000, 9);
    const std::vector<double> scales = morletScales({6, 3, 0.5, 200});
    const MorletStream stream(scales, 6, 1000, 50);
    const auto transformed = [&](int threads) {
        setParallelThreads(threads);
        Kept kept(scales.size(), 300000);
        stream.transform(stretchOf(signal), 17, 290000, kept, Progress());
        return kept.values;
    };
    const auto one = transformed(1);
    QVERIFY(transformed(2) == one);
    QVERIFY(transformed(4) == one);
}

void TestWaveletTransform::onlyTheHaloIsRead()
{
    // Samples further away than the halo do not change a moment's coefficients.
    const std::vector<float> signal = whiteNoise(150000, 9);
    const std::vector<double> scales = morletScales({6, 3, 0.5, 200});
    const MorletStream stream(scales, 6, 1000, 1);
    SignalStretch stretch = stretchOf(signal);
    Kept all(scales.size(), 150000);
    stream.transform(stretch, 75000, 76000, all, Progress());
    stretch.first = 75000 - stream.halo();
    stretch.count = 1000 + 2 * stream.halo();
    Kept near(scales.size(), 150000);
    stream.transform(stretch, 75000, 76000, near, Progress());
    for (size_t j = 0; j < scales.size(); ++j)
        for (size_t n = 75000; n < 76000; ++n)
            QVERIFY(std::abs(near.values[j][n] - all.values[j][n]) < 1e-5F);
}

void TestWaveletTransform::stops()
{
    const std::vector<float> signal = whiteNoise(100000, 9);
    const std::vector<double> scales = morletScales({6, 12, 1, 200});
    const MorletStream stream(scales, 6, 1000, 1);
    Kept kept(scales.size(), 100000);
    std::atomic<int> asked = 0;
    const Progress stop([&] { return ++asked > 20; }, nullptr);
    QVERIFY_EXCEPTION_THROWN(stream.transform(stretchOf(signal), 0, 100000, kept, stop), Cancelled);
    QVERIFY(asked < 40);
}

QTEST_GUILESS_MAIN(TestWaveletTransform)
#include "tst_wavelettransform.moc"
