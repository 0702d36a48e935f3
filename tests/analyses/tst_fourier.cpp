// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/fourier.h"
#include "core/parallel.h"
#include "core/random.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace edgescope;

class TestFourier : public QObject
{
    Q_OBJECT

private slots:
    void definition_data();
    void definition();
    void inverseUndoesForward();
    void complexAgreesWithReal();
    void sameFromSeveralThreads();
    void fastLengths();
};

namespace {

using Complex = std::complex<double>;

// The transform as it is defined.
Complex term(const std::vector<Complex> &x, size_t k, double sign)
{
    Complex sum = 0;
    for (size_t n = 0; n < x.size(); ++n)
        sum += x[n] * std::polar(1.0, sign * 2 * std::numbers::pi * static_cast<double>(k * n % x.size()) /
                                          static_cast<double>(x.size()));
    return sum;
}

std::vector<Complex> noise(size_t length, bool isReal)
{
    Random random(5);
    std::vector<Complex> x(length);
    for (Complex &value : x)
        value = {random.normal(), isReal ? 0 : random.normal()};
    return x;
}

template <typename Real>
FourierVector<Real> realParts(const std::vector<Complex> &x)
{
    FourierVector<Real> parts;
    for (const Complex &value : x)
        parts.push_back(static_cast<Real>(value.real()));
    return parts;
}

} // namespace

void TestFourier::definition_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {1, 2, 15, 64, 210})
        QTest::addRow("%d", length) << length;
}

void TestFourier::definition()
{
    QFETCH(const int, length);
    const auto count = static_cast<size_t>(length);
    const Fourier<double> fourier(count);
    QCOMPARE(fourier.halfLength(), count / 2 + 1);

    const std::vector<Complex> real = noise(count, true);
    FourierVector<Complex> spectrum(fourier.halfLength());
    fourier.forward(realParts<double>(real), spectrum);
    for (size_t k = 0; k < spectrum.size(); ++k)
        QVERIFY(std::abs(spectrum[k] - term(real, k, -1)) < 1e-11);

    const std::vector<Complex> x = noise(count, false);
    FourierVector<Complex> forward(x.begin(), x.end());
    fourier.forward(forward);
    FourierVector<Complex> inverse(x.begin(), x.end());
    fourier.inverse(inverse);
    for (size_t k = 0; k < count; ++k) {
        QVERIFY(std::abs(forward[k] - term(x, k, -1)) < 1e-11);
        QVERIFY(std::abs(inverse[k] - term(x, k, 1)) < 1e-11);
    }
}

void TestFourier::inverseUndoesForward()
{
    constexpr size_t length = 40320;
    const Fourier<float> fourier(length);
    const FourierVector<float> x = realParts<float>(noise(length, true));
    FourierVector<std::complex<float>> spectrum(fourier.halfLength());
    fourier.forward(x, spectrum);
    FourierVector<float> back(length);
    fourier.inverse(spectrum, back);
    for (size_t n = 0; n < length; ++n)
        QVERIFY(std::abs(back[n] / static_cast<float>(length) - x[n]) < 1e-5F);
}

void TestFourier::complexAgreesWithReal()
{
    constexpr size_t length = 504;
    const Fourier<double> fourier(length);
    const std::vector<Complex> x = noise(length, true);
    FourierVector<Complex> spectrum(fourier.halfLength());
    fourier.forward(realParts<double>(x), spectrum);
    FourierVector<Complex> whole(x.begin(), x.end());
    fourier.forward(whole);
    for (size_t k = 0; k < length; ++k)
        QVERIFY(std::abs(whole[k] - (k < spectrum.size() ? spectrum[k] : std::conj(spectrum[length - k]))) <
                1e-10);
}

void TestFourier::sameFromSeveralThreads()
{
    constexpr size_t length = 5040;
    const Fourier<float> fourier(length);
    const FourierVector<float> x = realParts<float>(noise(length, true));
    std::vector<FourierVector<std::complex<float>>> spectra(
        8, FourierVector<std::complex<float>>(fourier.halfLength()));
    parallelFor(8, [&](std::int64_t n) {
        const Fourier<float> own(length); // making one from any thread is allowed, and changes nothing
        (n % 2 == 0 ? fourier : own).forward(x, spectra[static_cast<size_t>(n)]);
    });
    for (const auto &spectrum : spectra)
        QVERIFY(spectrum == spectra.front());
}

void TestFourier::fastLengths()
{
    QCOMPARE(fastFourierLength(1), size_t{1});
    QCOMPARE(fastFourierLength(11), size_t{12});
    QCOMPARE(fastFourierLength(127), size_t{128});
    QCOMPARE(fastFourierLength(600000), size_t{600000}); // 2^6 3 5^5
    QCOMPARE(fastFourierLength(600001), size_t{600250}); // 2 5^3 7^4
}

QTEST_GUILESS_MAIN(TestFourier)
#include "tst_fourier.moc"
