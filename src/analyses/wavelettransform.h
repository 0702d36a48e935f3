// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>
#include <cstddef>
#include <span>
#include <vector>

namespace edgescope {

// The Morlet transform of a whole series in one piece, in double precision (Torrence and Compo 1998, eq. 4):
//     W_n(s) = √(2πs/δt) Σ_k x̂_k ψ̂*(sω_k) e^(iω_k nδt),
// x̂ being the discrete spectrum over the number of points. For short series and as the reference of
// MorletStream, which gives the same numbers for long ones.
struct WaveletTransform {
    std::vector<double> scales; // seconds
    std::size_t samples = 0;
    std::vector<std::complex<double>> values; // scale after scale

    std::span<const std::complex<double>> row(std::size_t scale) const
    {
        return std::span(values).subspan(scale * samples, samples);
    }
};

// The mean of the signal is removed and zeros are appended as Torrence and Compo do: up to
// 2^(⌊log2 N + 0.4999⌋ + 1) samples.
WaveletTransform waveletTransform(std::span<const double> signal, double rateHz,
                                  std::span<const double> scalesSeconds, double omega0);

// Mean of |W|² over time for each scale (their eq. 22).
std::vector<double> globalSpectrum(const WaveletTransform &transform);

} // namespace edgescope
