// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random.h"

#include <cmath>

namespace edgescope {

std::uint64_t splitMix64(std::uint64_t x)
{
    x += 0x9E3779B97F4A7C15u;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
    return x ^ (x >> 31);
}

std::uint64_t streamSeed(std::uint64_t master, std::initializer_list<std::uint64_t> indices)
{
    std::uint64_t seed = splitMix64(master);
    // The index itself, not its mix: mixed like the seed, both could be exchanged or cancel each other.
    for (const std::uint64_t index : indices)
        seed = splitMix64(seed ^ index);
    return seed;
}

Random::Random(std::uint64_t seed)
    : m_engine(seed)
{
}

std::uint64_t Random::below(std::uint64_t bound)
{
    // Rejection of the uneven remainder keeps every number equally likely.
    const std::uint64_t threshold = (0 - bound) % bound;
    for (;;) {
        const std::uint64_t x = m_engine();
        if (x >= threshold)
            return x % bound;
    }
}

double Random::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double u = 0;
    double v = 0;
    double s = 0;
    do {
        u = 2 * uniform() - 1;
        v = 2 * uniform() - 1;
        s = u * u + v * v;
    } while (s >= 1 || s == 0);
    const double factor = std::sqrt(-2 * std::log(s) / s);
    m_spare = v * factor;
    m_hasSpare = true;
    return u * factor;
}

double Random::exponential()
{
    return -std::log1p(-uniform());
}

std::int64_t Random::poisson(double mean)
{
    // Sums of independent Poisson numbers are Poisson: large means are drawn in parts small enough for the
    // product rule.
    std::int64_t count = 0;
    while (mean > 0) {
        const double part = mean > 30 ? 30 : mean;
        mean -= part;
        const double limit = std::exp(-part);
        double product = uniform();
        while (product > limit) {
            ++count;
            product *= uniform();
        }
    }
    return count;
}

double Random::gamma(double shape)
{
    const double d = shape - 1.0 / 3.0;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = normal();
        const double v = std::pow(1 + c * x, 3);
        if (v > 0 && std::log1p(-uniform()) < 0.5 * x * x + d - d * v + d * std::log(v))
            return d * v;
    }
}

} // namespace edgescope
