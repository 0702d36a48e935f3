// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <random>
#include <span>
#include <utility>

// Random numbers that are the same with every compiler: the engine is fixed by the C++ standard, its
// distributions are not, so the few needed here are written out.
namespace edgescope {

// One step of the SplitMix64 generator, used to spread seeds.
std::uint64_t splitMix64(std::uint64_t x);

// A seed for one stream among many, from the master seed and the stream's indices.
std::uint64_t streamSeed(std::uint64_t master, std::initializer_list<std::uint64_t> indices);

class Random
{
public:
    explicit Random(std::uint64_t seed);

    // 64 random bits.
    std::uint64_t bits() { return m_engine(); }
    // Uniform in [0, 1), 53 bits.
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    // Uniform whole number in [0, bound).
    std::uint64_t below(std::uint64_t bound);
    // Standard normal (Marsaglia's polar method).
    double normal();
    // Exponential with mean 1.
    double exponential();
    // Poisson with the given mean.
    std::int64_t poisson(double mean);
    // Gamma with the given shape and scale 1 (Marsaglia and Tsang 2000), shape >= 1.
    double gamma(double shape);

    // Successes among `trials` independent trials of the given probability.
    std::int64_t binomial(std::int64_t trials, double probability);
    // Marked items among `drawn` items taken without replacement from `items`, of which `marked` are marked.
    std::int64_t hypergeometric(std::int64_t items, std::int64_t marked, std::int64_t drawn);

    // Fisher–Yates.
    template <typename T>
    void shuffle(std::span<T> items)
    {
        for (std::uint64_t n = items.size(); n > 1; --n)
            std::swap(items[n - 1], items[below(n)]);
    }

    // The same for fewer than 2^32 items, quicker and in another order.
    template <typename T>
    void shuffle32(std::span<T> items)
    {
        std::uint64_t n = items.size();
        for (; n > 2; n -= 2) {
            const std::uint64_t two = m_engine();
            std::swap(items[n - 1], items[below32(n, static_cast<std::uint32_t>(two))]);
            std::swap(items[n - 2], items[below32(n - 1, static_cast<std::uint32_t>(two >> 32))]);
        }
        if (n == 2)
            std::swap(items[1], items[below(2)]);
    }

private:
    // Uniform in [0, bound), bound less than 2^32, from 32 random bits (Lemire's method). Where they would
    // not be uniform, others are drawn.
    std::uint64_t below32(std::uint64_t bound, std::uint32_t x)
    {
        const std::uint64_t product = x * bound;
        const std::uint64_t rest = product & 0xffffffff;
        if (rest < bound) [[unlikely]]
            if (rest < (std::uint64_t{1} << 32) % bound)
                return below(bound);
        return product >> 32;
    }

    std::mt19937_64 m_engine;
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace edgescope
