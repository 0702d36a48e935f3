// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/fourier.h"

#include <cstdint>
#include <span>
#include <vector>

namespace edgescope {

// The power spectrum of a signal by Welch's method: the mean periodogram of its segments, each less its mean
// and under a Hann window w. One-sided density at frequency k / (n Δt):
//     P_k = 2 Δt |Σ_j w_j x_j e^(−2πi jk/n)|² / Σ_j w_j²,
// whose integral over all frequencies is the variance of the signal (Parseval). Each P_k stands for the
// frequencies nearer to its own than to others. P. D. Welch, IEEE Trans. Audio Electroacoust. 15, 70 (1967).
class MeanPeriodogram
{
public:
    // Of segments of so many samples, at least 4.
    MeanPeriodogram(std::size_t segmentSamples, double rateHz);

    void clear();
    void add(std::span<const float> segment);
    // Power between two frequencies, the integral of the density; undefined without segments. Beyond half the
    // sampling rate there is none.
    double power(double lowHz, double highHz) const;

private:
    std::shared_ptr<const Fourier<float>> m_fourier;
    double m_rateHz;
    std::vector<float> m_window;
    double m_windowPower = 0;
    FourierVector<float> m_windowed;
    FourierVector<std::complex<float>> m_spectrum;
    std::vector<double> m_sums; // of |X|²
    std::int64_t m_segments = 0;
};

} // namespace edgescope
