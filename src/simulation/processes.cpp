// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/processes.h"

#include <algorithm>
#include <cmath>

namespace edgescope {

OrnsteinUhlenbeck::OrnsteinUhlenbeck(std::uint64_t seed, double tau, double step)
    : m_random(seed)
    , m_stride(std::max<std::int64_t>(1, static_cast<std::int64_t>(tau / (50 * step))))
{
    const double interval = static_cast<double>(m_stride) * step;
    m_decay = std::exp(-interval / tau);
    m_noise = std::sqrt(-std::expm1(-2 * interval / tau));
    m_value = m_random.normal();
    m_next = m_decay * m_value + m_noise * m_random.normal();
}

void OrnsteinUhlenbeck::addTo(std::span<double> out, double weight)
{
    for (double &sample : out) {
        const double fraction = static_cast<double>(m_phase) / static_cast<double>(m_stride);
        sample += weight * (m_value + (m_next - m_value) * fraction);
        if (++m_phase == m_stride) {
            m_phase = 0;
            m_value = m_next;
            m_next = m_decay * m_value + m_noise * m_random.normal();
        }
    }
}

Ladder::Ladder(std::uint64_t seed, double exponent, double step, double slowest)
{
    constexpr int steps = 12;
    double total = 0;
    for (int m = 0; m < steps; ++m) {
        const double tau = 0.003 * std::exp(0.9 * m);
        const double share = std::pow(tau, -exponent);
        total += share;
        if (tau > slowest)
            continue;
        m_processes.emplace_back(streamSeed(seed, {static_cast<std::uint64_t>(m)}), tau, step);
        m_weights.push_back(share);
    }
    for (double &weight : m_weights) {
        m_variance += weight / total;
        weight = std::sqrt(weight / total);
    }
}

void Ladder::fill(std::span<double> out)
{
    std::fill(out.begin(), out.end(), 0.0);
    for (size_t m = 0; m < m_processes.size(); ++m)
        m_processes[m].addTo(out, m_weights[m]);
}

SlowWave::SlowWave(std::uint64_t seed)
    : m_random(seed)
{
}

void SlowWave::fill(std::span<double> out)
{
    constexpr double shape = 20;
    constexpr double meanHalfPeriod = 1000 / (2 * 0.8);
    constexpr double slope = 2.0 / 40; // from -1 to 1 in 40 ms: a square wave averaged over 40 ms
    for (double &sample : out) {
        if (m_untilSwitch <= 0) {
            m_target = -m_target;
            m_untilSwitch += m_random.gamma(shape) * meanHalfPeriod / shape;
        }
        --m_untilSwitch;
        m_level += std::clamp(m_target - m_level, -slope, slope);
        sample = m_level;
    }
}

} // namespace edgescope
