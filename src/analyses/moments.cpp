// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/moments.h"

#include "core/result.h"

namespace edgescope {
namespace {

__extension__ using Wide = __int128;

double ratio(Wide numerator, std::int64_t bins)
{
    if (bins == 0)
        return undefined;
    const auto n = static_cast<double>(bins);
    return static_cast<double>(numerator) / n / n;
}

} // namespace

double meanE(const CountMoments &moments)
{
    return moments.bins == 0 ? undefined
                             : static_cast<double>(moments.sumE) / static_cast<double>(moments.bins);
}

double meanI(const CountMoments &moments)
{
    return moments.bins == 0 ? undefined
                             : static_cast<double>(moments.sumI) / static_cast<double>(moments.bins);
}

double combinedVariance(const CountMoments &moments, std::int64_t factorE, std::int64_t factorI)
{
    const Wide e = factorE;
    const Wide i = factorI;
    const Wide sum = e * moments.sumE + i * moments.sumI;
    const Wide squares = e * e * moments.sumEE + i * i * moments.sumII + 2 * e * i * moments.sumEI;
    return ratio(moments.bins * squares - sum * sum, moments.bins);
}

double covariance(const CountMoments &moments)
{
    return ratio(Wide{moments.bins} * moments.sumEI - Wide{moments.sumE} * moments.sumI, moments.bins);
}

} // namespace edgescope
