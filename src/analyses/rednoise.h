// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

// The background that wavelet power is compared with: a first-order autoregressive process, "red noise"
// (methods, section 12; Torrence and Compo 1998, sections 4 and 5).
namespace edgescope {

struct RedNoise {
    double variance = 0; // σ², population
    double alpha = 0;    // lag-1 autocorrelation of successive samples, 0 for white noise

    // Mean |W|² at a Fourier frequency: σ² (1 − α²)/(1 + α² − 2α cos 2πf δt).
    double power(double frequencyHz, double rateHz) const;
};

// Estimates from samples in one or several stretches without holes: σ², and α = (r1 + √r2)/2 from the
// autocorrelations at lags 1 and 2 (r1 alone when r2 is negative), not below 0. Each stretch's own mean is
// removed; products across stretches are not formed.
class RedNoiseEstimate
{
public:
    void startStretch(double mean);
    void add(std::span<const float> samples); // the next ones of the stretch

    RedNoise noise() const;

private:
    std::int64_t m_samples = 0;
    double m_sumOfSquares = 0;
    double m_lag1 = 0;
    double m_lag2 = 0;
    double m_mean = 0; // of the stretch
    double m_before = 0;
    double m_twoBefore = 0;
};

// The value that a χ² variable with `degreesOfFreedom` (any positive number) stays below with this
// probability.
double chiSquareQuantile(double probability, double degreesOfFreedom);

// How many times the background power is exceeded with probability 1 − confidence by the power at one moment
// (χ² with 2 degrees of freedom, over 2: 2.9957 for 95 %).
double pointwiseFactor(double confidence);

// The same for the mean power over `seconds` of time at one scale, whose degrees of freedom are
// 2 √(1 + (seconds/(γ s))²) with γ = 2.32 for ω0 = 6 (their eq. 23). γ goes with the length of the wavelet
// and so is used for all ω0.
double averagedFactor(double confidence, double seconds, double scaleSeconds);

} // namespace edgescope
