// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/powerinterpolation.h"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <mutex>
#include <numbers>

namespace edgescope {
namespace {

constexpr std::size_t pointsPerBlock = 64;
using Together = Eigen::Array<float, 16, 1>;

// Power of complex numbers in a row.
void squareAll(const std::complex<float> *values, std::span<float> power)
{
    const auto *parts = reinterpret_cast<const float *>(values);
    for (std::size_t n = 0; n < power.size(); ++n)
        power[n] = parts[2 * n] * parts[2 * n] + parts[2 * n + 1] * parts[2 * n + 1];
}

} // namespace

std::shared_ptr<const PowerInterpolation> PowerInterpolation::forStride(std::int64_t stride)
{
    static std::mutex mutex;
    static std::map<std::int64_t, std::shared_ptr<const PowerInterpolation>> made;
    const std::scoped_lock lock(mutex);
    std::shared_ptr<const PowerInterpolation> &interpolation = made[stride];
    if (!interpolation)
        interpolation = std::make_shared<const PowerInterpolation>(stride);
    return interpolation;
}

PowerInterpolation::PowerInterpolation(std::int64_t stride)
    : m_stride(stride)
{
    constexpr double beta = 13.3; // 129 dB
    for (std::int64_t place = 0; place < stride; ++place) {
        std::array<double, taps> weights;
        double sum = 0;
        for (std::int64_t tap = 0; tap < taps; ++tap) {
            const double x = static_cast<double>(tap - guard + 1) -
                             static_cast<double>(place) / static_cast<double>(stride);
            const double share = x / guard;
            const double window =
                share * share < 1 ? std::cyl_bessel_i(0, beta * std::sqrt(1 - share * share)) : 0;
            const double angle = std::numbers::pi * x;
            weights[static_cast<std::size_t>(tap)] = window * (x == 0 ? 1 : std::sin(angle) / angle);
            sum += weights[static_cast<std::size_t>(tap)];
        }
        for (const double weight : weights)
            m_weights.push_back(static_cast<float>(weight / sum));
    }
}

void PowerInterpolation::expand(const MorletCoefficients &coefficients, std::span<float> power) const
{
    const std::complex<float> *values = coefficients.values.data();
    if (m_stride == 1) {
        squareAll(values, power);
        return;
    }
    const auto stride = static_cast<std::size_t>(m_stride);
    std::array<float, pointsPerBlock + taps> points{};
    std::array<float, pointsPerBlock> sums;
    const std::size_t count = (power.size() + stride - 1) / stride;
    for (std::size_t first = 0; first < count; first += pointsPerBlock) {
        const std::size_t inBlock = std::min(pointsPerBlock, count - first);
        squareAll(values + first - (guard - 1), std::span(points).first(inBlock + taps - 1));
        for (std::size_t place = 0; place < stride; ++place) {
            const float *weights = m_weights.data() + place * taps;
            // All points of the block, used or not, so many at a time that sums stay in registers.
            for (std::size_t n = 0; n < pointsPerBlock; n += Together::SizeAtCompileTime) {
                Together sum = weights[0] * Eigen::Map<const Together>(points.data() + n);
                for (std::size_t tap = 1; tap < taps; ++tap)
                    sum += weights[tap] * Eigen::Map<const Together>(points.data() + n + tap);
                Eigen::Map<Together>(sums.data() + n) = sum.max(0.0F);
            }
            float *out = power.data() + first * stride + place;
            const std::size_t left = power.size() - first * stride;
            const std::size_t wanted = std::min(inBlock, left <= place ? 0 : (left - place - 1) / stride + 1);
            for (std::size_t n = 0; n < wanted; ++n)
                out[n * stride] = sums[n];
        }
    }
}

} // namespace edgescope
