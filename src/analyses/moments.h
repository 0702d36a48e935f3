// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ensemblestatistics.h"

// Means and variances from exact sums. Variances are population variances (methods, section 1).
namespace edgescope {

// Mean of the counts of one class; NaN without bins.
double meanE(const CountMoments &moments);
double meanI(const CountMoments &moments);

// Variance of factorE · cE + factorI · cI over the bins, computed in whole numbers up to the last division so
// that a constant signal gives exactly 0. NaN without bins.
double combinedVariance(const CountMoments &moments, std::int64_t factorE, std::int64_t factorI);

// Covariance of the counts of both classes; NaN without bins.
double covariance(const CountMoments &moments);

} // namespace edgescope
