// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace edgescope {

// Points of `dimensions` numbers each, one after another.
struct PointSet {
    std::size_t dimensions = 0;
    std::vector<double> values;

    std::size_t size() const { return dimensions == 0 ? 0 : values.size() / dimensions; }
    std::span<const double> point(std::size_t n) const
    {
        return std::span(values).subspan(n * dimensions, dimensions);
    }
};

// A sum of normal distributions with full covariances.
struct GaussianMixture {
    struct Component {
        double weight = 0;
        std::vector<double> mean;
        std::vector<double> covariance; // row after row
    };

    std::vector<Component> components; // empty when none could be fitted
    double logLikelihood = 0;          // of the points it was fitted to

    // Schwarz's criterion for a fit to so many points, smaller is better: −2 log L + (free parameters) log n.
    double schwarzCriterion(std::size_t points) const;
    // The probability that a point belongs to each component. A coordinate that is not a number is left out:
    // the others' marginal distribution decides. Equal to the weights when none is a number.
    std::vector<double> posteriors(std::span<const double> point) const;
    // Σ weight · density.
    double density(std::span<const double> point) const;
};

// The most probable mixture of `components` normal distributions that expectation maximisation finds from 20
// starts by k-means++. Depends on the points and the seed alone. The covariances have the weak prior of
// Fraley and Raftery (2007), an inverse Wishart distribution with d + 2 degrees of freedom and the points'
// variances over components^(2/d): a few points in a line or at one place do not become a group. Empty with
// fewer points than 2 · components · (dimensions + 1) or without any variance.
GaussianMixture fitGaussianMixture(const PointSet &points, std::size_t components, std::uint64_t seed);

// How far apart two components lie: Ashman's D = √2 |μ1 − μ2| / √(σ1² + σ2²), in several dimensions along the
// direction in which it is largest, √(2 Δμᵀ (Σ1 + Σ2)⁻¹ Δμ). Above 2 they are separate (Ashman et al. 1994).
double ashmanD(const GaussianMixture::Component &a, const GaussianMixture::Component &b);

} // namespace edgescope
