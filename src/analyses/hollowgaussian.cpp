// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/hollowgaussian.h"

#include <Eigen/Core>
#include <unsupported/Eigen/SpecialFunctions>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// Weights at distance 0, 1, …; what they add up to is divided out later.
std::vector<double> weightsOf(const HollowGaussian &shape)
{
    std::vector<double> weights;
    for (int distance = 0; distance <= static_cast<int>(std::ceil(3 * shape.deviation)); ++distance) {
        const double z = distance / shape.deviation;
        weights.push_back(std::exp(-z * z / 2));
    }
    weights.front() *= 1 - shape.hollow;
    return weights;
}

// f(c; λ).
double poissonDensity(std::int64_t count, double mean)
{
    if (!(mean > 0))
        return count == 0 ? 1 : 0;
    const auto c = static_cast<double>(count);
    return std::exp(c * std::log(mean) - mean - Eigen::numext::lgamma(c + 1));
}

} // namespace

std::vector<double> hollowPredictor(std::span<const std::uint32_t> counts, const std::vector<bool> &blanked,
                                    const HollowGaussian &shape)
{
    const std::vector<double> weights = weightsOf(shape);
    const auto reach = static_cast<int>(weights.size()) - 1;
    const auto size = static_cast<int>(counts.size());
    // Mirrored: … 1 0 | 0 1 2 …
    const auto bin = [size](int n) {
        while (n < 0 || n >= size)
            n = n < 0 ? -1 - n : 2 * size - 1 - n;
        return static_cast<std::size_t>(n);
    };
    std::vector<double> padded;
    std::vector<double> present;
    for (int n = -reach; n < size + reach; ++n) {
        const bool isBlank = !blanked.empty() && blanked[bin(n)];
        padded.push_back(isBlank ? 0 : counts[bin(n)]);
        present.push_back(isBlank ? 0 : 1);
    }
    std::vector<double> predictor;
    for (int n = 0; n < size; ++n) {
        const auto centre = static_cast<std::size_t>(n + reach);
        double sum = weights[0] * padded[centre];
        double weight = weights[0] * present[centre];
        for (std::size_t d = 1; d < weights.size(); ++d) {
            sum += weights[d] * (padded[centre - d] + padded[centre + d]);
            weight += weights[d] * (present[centre - d] + present[centre + d]);
        }
        predictor.push_back(weight > 0 ? sum / weight : 0);
    }
    return predictor;
}

double poissonCdf(std::int64_t count, double mean)
{
    if (count < 0)
        return 0;
    return mean > 0 ? Eigen::numext::igammac(static_cast<double>(count) + 1, mean) : 1;
}

double poissonUpperTail(std::int64_t count, double mean)
{
    if (count <= 0)
        return 1;
    return mean > 0 ? Eigen::numext::igamma(static_cast<double>(count), mean) : 0;
}

std::int64_t poissonQuantile(double share, double mean)
{
    if (!(mean > 0))
        return 0;
    // From a normal guess to the exact step.
    auto count = static_cast<std::int64_t>(std::max(0.0, mean));
    for (std::int64_t step = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::sqrt(mean))); step > 0;
         step /= 2) {
        while (count >= step && poissonCdf(count - step, mean) >= share)
            count -= step;
        while (poissonCdf(count, mean) < share)
            count += step;
    }
    while (count > 0 && poissonCdf(count - 1, mean) >= share)
        --count;
    return count;
}

double peakProbability(std::int64_t count, double mean)
{
    return std::max(0.0, poissonUpperTail(count, mean) - poissonDensity(count, mean) / 2);
}

double troughProbability(std::int64_t count, double mean)
{
    return poissonCdf(count - 1, mean) + poissonDensity(count, mean) / 2;
}

} // namespace edgescope
