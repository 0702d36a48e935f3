// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/rednoise.h"

#include <Eigen/Core>
#include <unsupported/Eigen/SpecialFunctions>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace edgescope {
namespace {

constexpr double timeDecorrelation = 2.32; // γ of Torrence and Compo, table 2

} // namespace

double RedNoise::power(double frequencyHz, double rateHz) const
{
    const double cosine = std::cos(2 * std::numbers::pi * frequencyHz / rateHz);
    return variance * (1 - alpha * alpha) / (1 + alpha * alpha - 2 * alpha * cosine);
}

void RedNoiseEstimate::startStretch(double mean)
{
    m_mean = mean;
    m_before = 0;
    m_twoBefore = 0;
}

void RedNoiseEstimate::add(std::span<const float> samples)
{
    for (const float sample : samples) {
        const double x = sample - m_mean;
        m_sumOfSquares += x * x;
        m_lag1 += x * m_before;
        m_lag2 += x * m_twoBefore;
        m_twoBefore = m_before;
        m_before = x;
    }
    m_samples += static_cast<std::int64_t>(samples.size());
}

RedNoise RedNoiseEstimate::noise() const
{
    // Slightly below 1: the background of a pure trend would have no power anywhere.
    constexpr double highestAlpha = 1 - 1e-9;
    RedNoise noise;
    if (m_samples == 0 || m_sumOfSquares <= 0)
        return noise;
    noise.variance = m_sumOfSquares / static_cast<double>(m_samples);
    const double r1 = m_lag1 / m_sumOfSquares;
    const double r2 = m_lag2 / m_sumOfSquares;
    noise.alpha = std::clamp(r2 < 0 ? r1 : (r1 + std::sqrt(r2)) / 2, 0.0, highestAlpha);
    return noise;
}

double chiSquareQuantile(double probability, double degreesOfFreedom)
{
    const auto share = [&](double x) { return Eigen::numext::igamma(degreesOfFreedom / 2, x / 2); };
    double low = 0;
    double high = std::max(1.0, degreesOfFreedom);
    while (share(high) < probability)
        high *= 2;
    while (high - low > 1e-13 * high) {
        const double middle = (low + high) / 2;
        (share(middle) < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

double pointwiseFactor(double confidence)
{
    return -std::log(1 - confidence);
}

double averagedFactor(double confidence, double seconds, double scaleSeconds)
{
    const double degrees = 2 * std::hypot(1, seconds / (timeDecorrelation * scaleSeconds));
    return chiSquareQuantile(confidence, degrees) / degrees;
}

} // namespace edgescope
