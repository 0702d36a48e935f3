// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

// The test for short peaks and troughs in cross-correlograms of Stark and Abeles (2009): each bin against
// what its neighbourhood lets expect.
namespace edgescope {

// The weights of the neighbourhood: a normal curve whose centre weighs less, cut at three deviations.
struct HollowGaussian {
    double deviation = 12.5; // bins; half of the window W
    double hollow = 0.6;     // share of its weight that the centre loses
};

// λ of each bin: the weighted mean of the counts around it. The correlogram is mirrored at its ends. Blanked
// bins count nowhere, so that a hole does not draw down what is expected beside it; `blanked` is empty or has
// one entry a bin.
std::vector<double> hollowPredictor(std::span<const std::uint32_t> counts, const std::vector<bool> &blanked,
                                    const HollowGaussian &shape = {});

// F(c; λ), the probability of at most c counts; 0 for c < 0.
double poissonCdf(std::int64_t count, double mean);
// The probability of at least c counts, exact where it is tiny.
double poissonUpperTail(std::int64_t count, double mean);
// The smallest c with F(c; λ) ≥ share.
std::int64_t poissonQuantile(double share, double mean);

// p of a peak, 1 − F(c − 1; λ) − ½ f(c; λ), and of a trough, 1 less the other.
double peakProbability(std::int64_t count, double mean);
double troughProbability(std::int64_t count, double mean);

} // namespace edgescope
