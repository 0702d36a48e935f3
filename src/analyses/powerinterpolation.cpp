// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/powerinterpolation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <mutex>
#include <numbers>

namespace edgescope {
namespace {

constexpr std::size_t pointsPerBlock = 64;
// As many sums as stay in registers. Each function is compiled for the machine's wider vectors too; the sums
// are the same to the bit, since products are never fused with sums.
constexpr std::size_t lanes = 16;
using Lanes = float __attribute__((vector_size(lanes * sizeof(float))));

// Sums of `taps` points each, for one place after each of a block of points.
__attribute__((target_clones("avx2", "default"))) void sumOnePlace(const float *points, const float *weights,
                                                                   std::size_t weightStride, std::size_t taps,
                                                                   float *sums)
{
    for (std::size_t n = 0; n < pointsPerBlock; n += lanes) {
        Lanes sum{};
        for (std::size_t tap = 0; tap < taps; ++tap) {
            Lanes together;
            std::memcpy(&together, points + n + tap, sizeof together);
            sum += weights[tap * weightStride] * together;
        }
        sum = sum > 0 ? sum : Lanes{};
        std::memcpy(sums + n, &sum, sizeof sum);
    }
}

// The same for all places after one point.
__attribute__((target_clones("avx2", "default"))) void
sumAllPlaces(const float *points, const float *weights, std::size_t places, std::size_t taps, float *sums)
{
    for (std::size_t place = 0; place < places; place += lanes) {
        Lanes sum{};
        for (std::size_t tap = 0; tap < taps; ++tap) {
            Lanes together;
            std::memcpy(&together, weights + tap * places + place, sizeof together);
            sum += points[tap] * together;
        }
        sum = sum > 0 ? sum : Lanes{};
        std::memcpy(sums + place, &sum, sizeof sum);
    }
}

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
    , m_places((static_cast<std::size_t>(stride) + lanes - 1) / lanes * lanes)
    , m_weights(m_places * taps)
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
        for (std::size_t tap = 0; tap < taps; ++tap)
            m_weights[tap * m_places + static_cast<std::size_t>(place)] =
                static_cast<float>(weights[tap] / sum);
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
    const std::size_t count = (power.size() + stride - 1) / stride;
    for (std::size_t first = 0; first < count; first += pointsPerBlock) {
        const std::size_t inBlock = std::min(pointsPerBlock, count - first);
        squareAll(values + first - (guard - 1), std::span(points).first(inBlock + taps - 1));
        expandPoints(points.data(), inBlock, power.subspan(first * stride));
    }
}

// The samples from the first of these points up to the one after the last.
void PowerInterpolation::expandPoints(const float *points, std::size_t count, std::span<float> power) const
{
    const auto stride = static_cast<std::size_t>(m_stride);
    if (stride >= lanes) { // samples in a row, whole vectors of them
        std::vector<float> sums(m_places);
        for (std::size_t n = 0; n < count; ++n) {
            sumAllPlaces(points + n, m_weights.data(), m_places, taps, sums.data());
            std::copy_n(sums.begin(), std::min(stride, power.size() - n * stride),
                        power.begin() + static_cast<std::ptrdiff_t>(n * stride));
        }
        return;
    }
    std::array<float, pointsPerBlock> sums;
    for (std::size_t place = 0; place < stride; ++place) {
        // All points of a block, used or not.
        sumOnePlace(points, m_weights.data() + place, m_places, taps, sums.data());
        const std::size_t wanted =
            std::min(count, power.size() <= place ? 0 : (power.size() - place - 1) / stride + 1);
        for (std::size_t n = 0; n < wanted; ++n)
            power[n * stride + place] = sums[n];
    }
}

} // namespace edgescope
