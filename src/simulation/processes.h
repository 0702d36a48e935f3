// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/random.h"

#include <cstdint>
#include <span>
#include <vector>

// The random processes behind simulated recordings. Each gives its samples one after the other, so that a
// record of any length is made piece by piece and the pieces' lengths change nothing.
namespace edgescope {

// A stationary Ornstein–Uhlenbeck process of variance 1. One that is slow against the sample step is drawn
// every 1/50 of its time constant and interpolated, which takes less than 1 % off its variance.
class OrnsteinUhlenbeck
{
public:
    // `tau` and the sample step in seconds.
    OrnsteinUhlenbeck(std::uint64_t seed, double tau, double step);

    // Adds weight · the next samples to `out`.
    void addTo(std::span<double> out, double weight);

private:
    Random m_random;
    std::int64_t m_stride = 1; // samples between draws
    std::int64_t m_phase = 0;  // samples since the last draw
    double m_decay = 0;
    double m_noise = 0;
    double m_value = 0;
    double m_next = 0;
};

// The ladder process (methods, section 20): a sum of 12 Ornstein–Uhlenbeck processes with time constants
// 3 ms · e^{0.9 m} and variances ∝ τ^−exponent, 1 in all. The variance of its means over blocks of Δt falls
// as Δt^−exponent from 10 ms to several seconds; exponent 0 gives 1/f noise.
class Ladder
{
public:
    // Processes slower than `slowest` seconds are left out; the others keep their share of the variance.
    Ladder(std::uint64_t seed, double exponent, double step, double slowest = 1e9);

    // Variance of the whole; 1 unless slow processes were left out.
    double variance() const { return m_variance; }

    // Overwrites `out` with the next samples.
    void fill(std::span<double> out);

private:
    std::vector<OrnsteinUhlenbeck> m_processes;
    std::vector<double> m_weights;
    double m_variance = 0;
};

// Up and down states of slow-wave sleep: ±1 at 0.8 Hz, half periods gamma distributed with shape 20, smoothed
// over 40 ms, sampled every millisecond.
class SlowWave
{
public:
    explicit SlowWave(std::uint64_t seed);

    // Overwrites `out` with the next samples.
    void fill(std::span<double> out);

private:
    Random m_random;
    double m_target = 1;
    double m_level = 1;
    double m_untilSwitch = 0; // ms
};

} // namespace edgescope
