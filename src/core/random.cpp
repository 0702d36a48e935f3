// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

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

namespace {

// Draws a whole number of [least, most] by inversion, walking from the mode to both sides: `modeProbability`
// is the mode's probability, up(x) = p(x + 1) / p(x). Takes about as many steps as the SD.
template <typename Up>
std::int64_t drawnFromMode(double u, std::int64_t least, std::int64_t most, std::int64_t mode,
                           double modeProbability, const Up &up)
{
    std::int64_t left = mode;
    std::int64_t right = mode;
    double atLeft = modeProbability;
    double atRight = modeProbability;
    u -= modeProbability;
    while (u > 0 && (left > least || right < most)) {
        if (right < most) {
            atRight *= up(right++);
            u -= atRight;
            if (u <= 0)
                return right;
        }
        if (left > least) {
            atLeft /= up(--left);
            u -= atLeft;
            if (u <= 0)
                return left;
        }
        if (atLeft + atRight < std::numeric_limits<double>::min())
            break; // what is left of u is rounding
    }
    return mode;
}

// Stirling's series, and the product itself where the series is too short. std::lgamma is neither the same
// everywhere nor safe from several threads.
double logFactorial(std::int64_t n)
{
    constexpr std::int64_t fewest = 20;
    const auto x = static_cast<double>(n) + 1;
    if (n < fewest) {
        double product = 1;
        for (std::int64_t factor = 2; factor <= n; ++factor)
            product *= static_cast<double>(factor);
        return std::log(product);
    }
    const double inverse = 1 / x;
    const double square = inverse * inverse;
    return (x - 0.5) * std::log(x) - x + 0.5 * std::log(2 * std::numbers::pi) +
           inverse * (1.0 / 12 - square * (1.0 / 360 - square / 1260));
}

double logChoices(std::int64_t items, std::int64_t taken)
{
    return logFactorial(items) - logFactorial(taken) - logFactorial(items - taken);
}

} // namespace

std::int64_t Random::binomial(std::int64_t trials, double probability)
{
    if (trials <= 0 || probability <= 0)
        return 0;
    if (probability >= 1)
        return trials;
    const auto mode =
        std::min(trials, static_cast<std::int64_t>(static_cast<double>(trials + 1) * probability));
    const double odds = probability / (1 - probability);
    const double atMode =
        std::exp(logChoices(trials, mode) + static_cast<double>(mode) * std::log(probability) +
                 static_cast<double>(trials - mode) * std::log1p(-probability));
    return drawnFromMode(uniform(), 0, trials, mode, atMode, [&](std::int64_t x) {
        return odds * static_cast<double>(trials - x) / static_cast<double>(x + 1);
    });
}

std::int64_t Random::hypergeometric(std::int64_t items, std::int64_t marked, std::int64_t drawn)
{
    const std::int64_t least = std::max<std::int64_t>(0, drawn - (items - marked));
    const std::int64_t most = std::min(marked, drawn);
    if (least >= most)
        return most;
    const auto wanted =
        static_cast<double>(drawn + 1) * static_cast<double>(marked + 1) / static_cast<double>(items + 2);
    const std::int64_t mode = std::clamp(static_cast<std::int64_t>(wanted), least, most);
    const double atMode = std::exp(logChoices(marked, mode) + logChoices(items - marked, drawn - mode) -
                                   logChoices(items, drawn));
    return drawnFromMode(uniform(), least, most, mode, atMode, [&](std::int64_t x) {
        return static_cast<double>(marked - x) * static_cast<double>(drawn - x) /
               (static_cast<double>(x + 1) * static_cast<double>(items - marked - drawn + x + 1));
    });
}

} // namespace edgescope
