// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>
#include <cstddef>
#include <memory>
#include <new>
#include <span>
#include <vector>

// Discrete Fourier transforms; the only place that knows the FFT library. Unnormalised, as is usual:
//     forward  X_k = Σ_n x_n e^(−2πi kn/N),     inverse  x_n = Σ_k X_k e^(+2πi kn/N),
// so that inverse(forward(x)) = N x.
namespace edgescope {

// Memory on the boundaries that the FFT library's vector instructions need.
template <typename T>
struct FourierAllocator {
    using value_type = T;
    static constexpr std::align_val_t alignment{64};

    FourierAllocator() = default;
    template <typename Other>
    explicit FourierAllocator(const FourierAllocator<Other> &)
    {
    }

    T *allocate(std::size_t count) { return static_cast<T *>(::operator new(count * sizeof(T), alignment)); }
    void deallocate(T *memory, std::size_t) { ::operator delete(memory, alignment); }
    bool operator==(const FourierAllocator &) const = default;
};

template <typename T>
using FourierVector = std::vector<T, FourierAllocator<T>>;

// Transforms of one length in float or double. Making one is slow and may be done from any thread; it is then
// shared by all threads, each with arrays of its own. All arrays must begin where a FourierVector begins. The
// same numbers come out at every call and in every run of the program on one machine: the library chooses its
// algorithm by the length alone, never by timing.
template <typename Real>
class Fourier
{
public:
    explicit Fourier(std::size_t length);
    ~Fourier();
    Fourier(const Fourier &) = delete;
    Fourier &operator=(const Fourier &) = delete;

    std::size_t length() const { return m_length; }
    std::size_t halfLength() const { return m_length / 2 + 1; } // of the spectrum of real numbers

    // `length` real numbers to the `halfLength` frequencies 0…N/2. The input is kept.
    void forward(std::span<const Real> signal, std::span<std::complex<Real>> spectrum) const;
    // The reverse. Destroys the spectrum.
    void inverse(std::span<std::complex<Real>> spectrum, std::span<Real> signal) const;
    // Complex numbers, in place.
    void forward(std::span<std::complex<Real>> values) const;
    void inverse(std::span<std::complex<Real>> values) const;

private:
    struct Plans;

    std::size_t m_length;
    std::unique_ptr<Plans> m_plans;
};

extern template class Fourier<float>;
extern template class Fourier<double>;

// The transforms of one length, made at the first call and kept for all later ones in the program.
template <typename Real>
std::shared_ptr<const Fourier<Real>> sharedFourier(std::size_t length);
extern template std::shared_ptr<const Fourier<float>> sharedFourier(std::size_t length);
extern template std::shared_ptr<const Fourier<double>> sharedFourier(std::size_t length);

// The smallest length of at least `length` whose only prime factors are 2, 3, 5 and 7: fast to transform,
// and far closer than the next power of two.
std::size_t fastFourierLength(std::size_t length);

} // namespace edgescope
