// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/fourier.h"

#include <fftw3.h>

#include <map>
#include <mutex>

namespace edgescope {
namespace {

// The library's functions by precision.
template <typename Real>
struct Library;

template <>
struct Library<float> {
    using Plan = fftwf_plan;
    using Complex = fftwf_complex;
    static constexpr auto planForward = fftwf_plan_dft_r2c_1d;
    static constexpr auto planInverse = fftwf_plan_dft_c2r_1d;
    static constexpr auto planComplex = fftwf_plan_dft_1d;
    static constexpr auto executeForward = fftwf_execute_dft_r2c;
    static constexpr auto executeInverse = fftwf_execute_dft_c2r;
    static constexpr auto executeComplex = fftwf_execute_dft;
    static constexpr auto destroy = fftwf_destroy_plan;
};

template <>
struct Library<double> {
    using Plan = fftw_plan;
    using Complex = fftw_complex;
    static constexpr auto planForward = fftw_plan_dft_r2c_1d;
    static constexpr auto planInverse = fftw_plan_dft_c2r_1d;
    static constexpr auto planComplex = fftw_plan_dft_1d;
    static constexpr auto executeForward = fftw_execute_dft_r2c;
    static constexpr auto executeInverse = fftw_execute_dft_c2r;
    static constexpr auto executeComplex = fftw_execute_dft;
    static constexpr auto destroy = fftw_destroy_plan;
};

template <typename Real>
typename Library<Real>::Complex *raw(std::complex<Real> *values)
{
    return reinterpret_cast<typename Library<Real>::Complex *>(values);
}

// Making and destroying plans is the one thing in the library that is not safe from several threads.
std::mutex &planning()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

template <typename Real>
struct Fourier<Real>::Plans {
    using L = Library<Real>;

    explicit Plans(std::size_t length)
    {
        FourierVector<Real> signal(length);
        FourierVector<std::complex<Real>> spectrum(length / 2 + 1);
        FourierVector<std::complex<Real>> values(length);
        const int n = static_cast<int>(length);
        const std::scoped_lock lock(planning());
        // An estimate instead of a measurement, so that every run takes the same algorithm.
        forward = L::planForward(n, signal.data(), raw(spectrum.data()), FFTW_ESTIMATE | FFTW_PRESERVE_INPUT);
        inverse = L::planInverse(n, raw(spectrum.data()), signal.data(), FFTW_ESTIMATE);
        complexForward =
            L::planComplex(n, raw(values.data()), raw(values.data()), FFTW_FORWARD, FFTW_ESTIMATE);
        complexInverse =
            L::planComplex(n, raw(values.data()), raw(values.data()), FFTW_BACKWARD, FFTW_ESTIMATE);
    }

    ~Plans()
    {
        const std::scoped_lock lock(planning());
        for (typename L::Plan plan : {forward, inverse, complexForward, complexInverse})
            L::destroy(plan);
    }

    Plans(const Plans &) = delete;
    Plans &operator=(const Plans &) = delete;

    typename L::Plan forward;
    typename L::Plan inverse;
    typename L::Plan complexForward;
    typename L::Plan complexInverse;
};

template <typename Real>
Fourier<Real>::Fourier(std::size_t length)
    : m_length(length)
    , m_plans(std::make_unique<Plans>(length))
{
}

template <typename Real>
Fourier<Real>::~Fourier() = default;

template <typename Real>
void Fourier<Real>::forward(std::span<const Real> signal, std::span<std::complex<Real>> spectrum) const
{
    // The library's interface lacks the const that the plan promises.
    Library<Real>::executeForward(m_plans->forward, const_cast<Real *>(signal.data()), raw(spectrum.data()));
}

template <typename Real>
void Fourier<Real>::inverse(std::span<std::complex<Real>> spectrum, std::span<Real> signal) const
{
    Library<Real>::executeInverse(m_plans->inverse, raw(spectrum.data()), signal.data());
}

template <typename Real>
void Fourier<Real>::forward(std::span<std::complex<Real>> values) const
{
    Library<Real>::executeComplex(m_plans->complexForward, raw(values.data()), raw(values.data()));
}

template <typename Real>
void Fourier<Real>::inverse(std::span<std::complex<Real>> values) const
{
    Library<Real>::executeComplex(m_plans->complexInverse, raw(values.data()), raw(values.data()));
}

template class Fourier<float>;
template class Fourier<double>;

template <typename Real>
std::shared_ptr<const Fourier<Real>> sharedFourier(std::size_t length)
{
    static std::mutex mutex;
    static std::map<std::size_t, std::shared_ptr<const Fourier<Real>>> made;
    const std::scoped_lock lock(mutex);
    std::shared_ptr<const Fourier<Real>> &fourier = made[length];
    if (!fourier)
        fourier = std::make_shared<const Fourier<Real>>(length);
    return fourier;
}

template std::shared_ptr<const Fourier<float>> sharedFourier(std::size_t length);
template std::shared_ptr<const Fourier<double>> sharedFourier(std::size_t length);

std::size_t fastFourierLength(std::size_t length)
{
    for (std::size_t candidate = length;; ++candidate) {
        std::size_t rest = candidate;
        for (const std::size_t factor : {2, 3, 5, 7})
            while (rest != 0 && rest % factor == 0)
                rest /= factor;
        if (rest == 1)
            return candidate;
    }
}

} // namespace edgescope
