// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iirfilter.h"

#include <QTest>

#include <array>
#include <cmath>
#include <complex>
#include <limits>
#include <numbers>

using namespace edgescope;

namespace {

// |H| of one pass.
double gainAt(const FilterSections &sections, double hz, double rateHz)
{
    const std::complex<double> delay = std::polar(1.0, -2 * std::numbers::pi * hz / rateHz);
    std::complex<double> gain = 1;
    for (const FilterSection &s : sections)
        gain *= (s.b0 + delay * (s.b1 + delay * s.b2)) / (1.0 + delay * (s.a1 + delay * s.a2));
    return std::abs(gain);
}

double decibel(double gain)
{
    return 20 * std::log10(gain);
}

std::vector<double> sine(double hz, double rateHz, int count)
{
    std::vector<double> samples;
    for (int n = 0; n < count; ++n)
        samples.push_back(std::sin(2 * std::numbers::pi * hz * n / rateHz));
    return samples;
}

void compare(const FilterSection &found, const FilterSection &expected)
{
    QVERIFY(std::abs(found.b0 - expected.b0) < 1e-14);
    QVERIFY(std::abs(found.b1 - expected.b1) < 1e-14);
    QVERIFY(std::abs(found.b2 - expected.b2) < 1e-14);
    QVERIFY(std::abs(found.a1 - expected.a1) < 1e-14);
    QVERIFY(std::abs(found.a2 - expected.a2) < 1e-14);
}

} // namespace

class TestIirFilter : public QObject
{
    Q_OBJECT

private slots:
    void coefficientsAreThoseOfScipy();
    void edgesAreThreeDecibelDown();
    void notchIsDeepAndNarrow();
    void zeroPhaseEqualsSosfiltfilt();
    void stepResponse();
    void sinesAreNotShifted();
    void constantsStay();
    void settlingBoundsTheRemainder();
    void runsAreFilteredForThemselves();
    void channelsTogetherAsEachByItself();
};

// scipy.signal.butter(4, 70, 'low', fs=1000, output='sos'), butter(2, 1, 'high', fs=1000, output='sos') and
// iirnotch(50, 30, fs=1000), scipy 1.10. Scipy gathers the numerator's gain in the first section.
void TestIirFilter::coefficientsAreThoseOfScipy()
{
    const FilterSections low = butterworthLowPass(4, 70, 1000);
    QCOMPARE(low.size(), size_t(2));
    // Sections in the other order.
    QVERIFY(std::abs(low[1].a1 - -1.2987617780741536) < 1e-14);
    QVERIFY(std::abs(low[1].a2 - 0.43537018984401799) < 1e-14);
    QVERIFY(std::abs(low[0].a1 - -1.5561044919429061) < 1e-14);
    QVERIFY(std::abs(low[0].a2 - 0.71978113132437005) < 1e-14);
    QVERIFY(std::abs(low[0].b0 * low[1].b0 - 1.3974753593581635e-03) < 1e-16);
    compare(butterworthHighPass(2, 1, 1000).at(0),
            {0.9955669720176472, -1.9911339440352944, 0.9955669720176472, -1.9911142922016536,
             0.9911535958689355});
    compare(notchSection(50, 50.0 / 30, 1000), {0.9947912376593769, -1.8922053778585424, 0.9947912376593769,
                                                -1.8922053778585424, 0.9895824753187539});
}

// |H|² = 1 / (1 + (tan(πf/fs) / tan(πf₀/fs))^2N), which is the definition of a Butterworth filter.
void TestIirFilter::edgesAreThreeDecibelDown()
{
    for (const int order : {2, 4, 8}) {
        const FilterSections low = butterworthLowPass(order, 70, 1000);
        const FilterSections high = butterworthHighPass(order, 1, 1000);
        QVERIFY(std::abs(decibel(gainAt(low, 70, 1000)) - -3.0103) < 1e-4);
        QVERIFY(std::abs(decibel(gainAt(high, 1, 1000)) - -3.0103) < 1e-4);
        for (const double hz : {5.0, 40.0, 140.0, 300.0}) {
            const double ratio =
                std::tan(std::numbers::pi * hz / 1000) / std::tan(std::numbers::pi * 70 / 1000);
            QVERIFY(std::abs(gainAt(low, hz, 1000) - 1 / std::sqrt(1 + std::pow(ratio, 2 * order))) < 1e-12);
        }
        QVERIFY(std::abs(gainAt(low, 0, 1000) - 1) < 1e-12);
        QVERIFY(gainAt(high, 0, 1000) < 1e-12);
    }
}

void TestIirFilter::notchIsDeepAndNarrow()
{
    const FilterSections notch = {notchSection(50, 2, 1000)};
    QVERIFY(decibel(gainAt(notch, 50, 1000)) < -200);
    // The bilinear transform of |H|² = 1 / (1 + (width · f / (f² − centre²))²).
    for (const double hz : {10.0, 40.0, 49.0, 60.0, 400.0}) {
        const double angle = 2 * std::numbers::pi * hz / 1000;
        const double part = std::tan(std::numbers::pi * 2 / 1000) * std::sin(angle) /
                            (std::cos(2 * std::numbers::pi * 50 / 1000) - std::cos(angle));
        QVERIFY(std::abs(gainAt(notch, hz, 1000) - 1 / std::sqrt(1 + part * part)) < 1e-12);
    }
    // 3 dB down 2 Hz apart.
    QVERIFY(gainAt(notch, 48.9, 1000) > std::sqrt(0.5) && gainAt(notch, 49.1, 1000) < std::sqrt(0.5));
    QVERIFY(gainAt(notch, 50.9, 1000) < std::sqrt(0.5) && gainAt(notch, 51.1, 1000) > std::sqrt(0.5));
}

// n = np.arange(60); x = 3 + 0.02*n + np.sin(2*np.pi*20*n/500) + 0.5*np.cos(2*np.pi*90*n/500)
// sos = np.vstack([butter(2, 5, 'high', fs=500, output='sos'), butter(2, 60, 'low', fs=500, output='sos'),
//                  tf2sos(*iirnotch(50, 30, fs=500))])
// sosfiltfilt(sos, x, padtype='odd', padlen=25)[[0, 1, 2, 10, 29, 30, 58, 59]], scipy 1.10
void TestIirFilter::zeroPhaseEqualsSosfiltfilt()
{
    std::vector<double> samples;
    for (int n = 0; n < 60; ++n)
        samples.push_back(3 + 0.02 * n + std::sin(2 * std::numbers::pi * 20 * n / 500) +
                          0.5 * std::cos(2 * std::numbers::pi * 90 * n / 500));
    const FilterSections sections = {butterworthHighPass(2, 5, 500).at(0),
                                     butterworthLowPass(2, 60, 500).at(0), notchSection(50, 50.0 / 30, 500)};
    filterZeroPhase(sections, samples, 25);
    const std::array<std::pair<size_t, double>, 8> expected = {{{0, -1.7761388449937521e-02},
                                                                {1, -4.2156732955010330e-02},
                                                                {2, -8.0768985390240397e-04},
                                                                {10, 3.5591886321805827e-01},
                                                                {29, 7.8126050527798618e-01},
                                                                {30, 8.3888284084576970e-01},
                                                                {58, 1.9396700580813947e-01},
                                                                {59, -9.6240713340842304e-02}}};
    for (const auto &[n, value] : expected)
        QVERIFY2(std::abs(samples[n] - value) < 1e-12, qPrintable(QString::number(samples[n], 'g', 17)));
}

// s = (np.arange(2000) >= 1000).astype(float)
// sosfiltfilt(butter(2, 10, 'low', fs=1000, output='sos'), s, padtype='odd', padlen=500), scipy 1.10
void TestIirFilter::stepResponse()
{
    std::vector<double> samples(2000, 0.0);
    std::fill(samples.begin() + 1000, samples.end(), 1.0);
    filterZeroPhase(butterworthLowPass(2, 10, 1000), samples, 500);
    const std::array<std::pair<size_t, double>, 8> expected = {{{950, -0.03263722858414014},
                                                                {980, 0.13613925097429413},
                                                                {990, 0.29910072670260385},
                                                                {999, 0.48889963342825016},
                                                                {1000, 0.5111003665717319},
                                                                {1010, 0.7198864890649581},
                                                                {1020, 0.8767163111241594},
                                                                {1050, 1.0330935107109962}}};
    for (const auto &[n, value] : expected)
        QVERIFY(std::abs(samples[n] - value) < 1e-12);
    // As much before the step as after it.
    for (size_t n = 0; n < 300; ++n)
        QVERIFY(std::abs(samples[999 - n] + samples[1000 + n] - 1) < 1e-9);
}

// A sine comes out as the same sine times |H|²: in the pass band nearly as it was, at the edge with half its
// amplitude, and never shifted.
void TestIirFilter::sinesAreNotShifted()
{
    FilterSections sections = butterworthHighPass(2, 8, 1000);
    sections.push_back(butterworthLowPass(2, 40, 1000).at(0));
    for (const double hz : {8.0, 18.0, 40.0, 90.0}) {
        const std::vector<double> samples = sine(hz, 1000, 8000);
        std::vector<double> filtered = samples;
        filterZeroPhase(sections, filtered, 1000);
        const double gain = std::pow(gainAt(sections, hz, 1000), 2);
        for (size_t n = 3000; n < 5000; ++n)
            QVERIFY(std::abs(filtered[n] - gain * samples[n]) < 1e-9);
    }
    QVERIFY(std::abs(std::pow(gainAt(butterworthHighPass(2, 8, 1000), 8, 1000), 2) - 0.5) < 1e-12);
}

void TestIirFilter::constantsStay()
{
    std::vector<double> samples(500, 4.2);
    filterZeroPhase(butterworthLowPass(4, 30, 1000), samples, 100);
    for (const double sample : samples)
        QVERIFY(std::abs(sample - 4.2) < 1e-12);
    filterZeroPhase(butterworthHighPass(4, 0.1, 1000), samples, 100);
    for (const double sample : samples)
        QVERIFY(std::abs(sample) < 1e-9);
    std::vector<double> one = {7};
    filterZeroPhase(butterworthLowPass(2, 30, 1000), one, 100);
    QVERIFY(std::abs(one[0] - 7) < 1e-12);
    std::vector<double> none;
    filterZeroPhase(butterworthLowPass(2, 30, 1000), none, 100);
    filterZeroPhase({}, one, 100);
    QVERIFY(std::abs(one[0] - 7) < 1e-12);
}

// What one sample does farther away than the settling time, both passes together.
void TestIirFilter::settlingBoundsTheRemainder()
{
    const std::vector<FilterSections> filters = {butterworthHighPass(2, 0.5, 1000),
                                                 butterworthLowPass(2, 70, 1000),
                                                 {notchSection(50, 5.0 / 3, 1000)}};
    for (const FilterSections &sections : filters) {
        const std::int64_t settling = settlingSamples(sections, 1e-5);
        QVERIFY(settling > 0 && settling < 20000);
        std::vector<double> samples(60001, 0.0);
        samples[30000] = 1;
        filterZeroPhase(sections, samples, 0);
        double remainder = 0;
        double all = 0;
        for (std::int64_t n = 0; n < 60001; ++n) {
            const double part = std::abs(samples[static_cast<size_t>(n)]);
            all += part;
            if (std::abs(n - 30000) > settling)
                remainder += part;
        }
        QVERIFY(remainder < 2e-4 * all);
    }
}

void TestIirFilter::runsAreFilteredForThemselves()
{
    const float missing = std::numeric_limits<float>::quiet_NaN();
    const FilterSections sections = butterworthLowPass(2, 20, 1000);
    std::vector<float> samples(1000);
    for (size_t n = 0; n < samples.size(); ++n)
        samples[n] = static_cast<float>(std::sin(0.37 * static_cast<double>(n)) + (n < 400 ? 0 : 100));
    std::vector<double> before(samples.begin(), samples.begin() + 399);
    std::vector<double> after(samples.begin() + 401, samples.end());
    samples[399] = missing;
    samples[400] = std::numeric_limits<float>::infinity();
    filterRuns(sections, samples, 50);
    filterZeroPhase(sections, before, 50);
    filterZeroPhase(sections, after, 50);
    QVERIFY(std::isnan(samples[399]) && std::isinf(samples[400]));
    for (size_t n = 0; n < 399; ++n)
        QCOMPARE(samples[n], static_cast<float>(before[n]));
    for (size_t n = 401; n < 1000; ++n)
        QCOMPARE(samples[n], static_cast<float>(after[n - 401]));
    std::vector<float> nothing(10, missing);
    filterRuns(sections, nothing, 50);
    QVERIFY(std::isnan(nothing[5]));
}

void TestIirFilter::channelsTogetherAsEachByItself()
{
    FilterSections sections = butterworthHighPass(4, 1, 1000);
    sections.push_back(notchSection(50, 2, 1000)); // an odd number of sections
    for (const bool hasGap : {false, true})
        for (const std::int64_t count : {filterWidth, filterWidth + 1}) {
            std::vector<std::vector<float>> together;
            for (std::int64_t channel = 0; channel < count; ++channel) {
                std::vector<float> &samples = together.emplace_back(5000);
                for (size_t n = 0; n < samples.size(); ++n)
                    samples[n] = static_cast<float>(
                        std::sin(0.01 * static_cast<double>((channel + 1)) * static_cast<double>(n)) +
                        static_cast<double>(channel));
            }
            if (hasGap)
                together[1][2000] = std::numeric_limits<float>::quiet_NaN();
            std::vector<std::vector<float>> alone = together;
            const std::vector<std::span<float>> channels(together.begin(), together.end());
            filterRuns(sections, std::span(channels), 700);
            for (std::vector<float> &samples : alone)
                filterRuns(sections, samples, 700);
            for (size_t channel = 0; channel < alone.size(); ++channel)
                for (size_t n = 0; n < alone[channel].size(); ++n)
                    if (!hasGap || channel != 1 || n != 2000)
                        QCOMPARE(together[channel][n], alone[channel][n]);
            QVERIFY(std::abs(together[0][2500]) > 0.01F); // the wave of 1.6 Hz is let through
        }
}

QTEST_GUILESS_MAIN(TestIirFilter)
#include "tst_iirfilter.moc"
