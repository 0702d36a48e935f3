// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/collapsecurves.h"

#include "analyses/curvesampling.h"
#include "analyses/goldensection.h"
#include "analyses/surrogates.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace edgescope {
namespace {

__extension__ using Wide = __int128;

// Φ⁻¹ by Newton's method on Φ(z) = erfc(−z/√2)/2, which converges from 0 for every x here.
double normalQuantile(double x)
{
    const bool isUpper = x > 0.5;
    const double p = isUpper ? 1 - x : x;
    double z = 0;
    for (int step = 0; step < 60; ++step) {
        const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
        const double change = (std::erfc(-z / std::numbers::sqrt2) / 2 - p) / density;
        z -= change;
        if (std::abs(change) < 1e-14)
            break;
    }
    return isUpper ? -z : z;
}

// Mean over x of the SD over curves, over the mean of all, each curve times its factor.
double collapseError(std::span<const SampledScale> curves, std::span<const double> factors)
{
    const auto count = static_cast<double>(curves.size());
    double sds = 0;
    double means = 0;
    for (size_t j = 0; j < curvePoints; ++j) {
        double mean = 0;
        for (size_t c = 0; c < curves.size(); ++c)
            mean += curves[c].y[j] * factors[c] / count;
        double variance = 0;
        for (size_t c = 0; c < curves.size(); ++c) {
            const double away = curves[c].y[j] * factors[c] - mean;
            variance += away * away / count;
        }
        sds += std::sqrt(variance);
        means += mean;
    }
    return sds / means;
}

double powerCollapseError(std::span<const SampledScale> curves, double beta)
{
    std::vector<double> factors;
    for (const SampledScale &curve : curves)
        factors.push_back(std::pow(curve.width / curves.front().width, beta) / curves.front().depth);
    return collapseError(curves, factors);
}

} // namespace

std::vector<double> CollapseCurve::sampled(double over) const
{
    std::vector<double> points = sampledCurve(x, y);
    for (double &point : points)
        point /= over;
    return points;
}

CollapseCurve collapseCurve(std::span<const ValueCount> histogramF, double unit, bool removeMean)
{
    std::int64_t bins = 0;
    Wide sum = 0;
    for (const ValueCount &entry : histogramF) {
        bins += entry.bins;
        sum += Wide{entry.value} * entry.bins;
    }
    CollapseCurve curve;
    if (bins < leastCollapseBins)
        return curve;

    // Everything times M², which keeps the removal of the mean in whole numbers.
    const double scaling = unit / static_cast<double>(bins) / static_cast<double>(bins);
    const Wide removed = removeMean ? sum : 0;
    curve.x.reserve(histogramF.size() + 1);
    curve.y.reserve(histogramF.size() + 1);
    curve.x.push_back(0);
    curve.y.push_back(0);
    std::int64_t binsBelow = 0;
    Wide cumulative = 0;
    for (const ValueCount &entry : histogramF) {
        binsBelow += entry.bins;
        cumulative += entry.bins * (Wide{bins} * entry.value - removed);
        curve.x.push_back(static_cast<double>(binsBelow) / static_cast<double>(bins));
        curve.y.push_back(-static_cast<double>(cumulative) * scaling);
    }
    curve.depth = *std::max_element(curve.y.begin(), curve.y.end());
    return curve;
}

double collapseAsymmetry(std::span<const double> y)
{
    // Trapezoids of equal width; both curves are 0 at the ends, so plain sums have the same ratio.
    double difference = 0;
    double area = 0;
    for (size_t j = 0; j < y.size(); ++j) {
        difference += std::abs(y[j] - y[y.size() - 1 - j]);
        area += y[j];
    }
    return area > 0 ? difference / area : undefined;
}

double gaussianCollapse(double x)
{
    if (x <= 0 || x >= 1)
        return 0;
    const double z = normalQuantile(x);
    return std::exp(-z * z / 2);
}

CollapseFit fitCollapse(std::span<const SampledScale> curves)
{
    CollapseFit fit;
    if (curves.size() < 2)
        return fit;
    std::vector<double> factors;
    for (const SampledScale &curve : curves)
        factors.push_back(1 / curve.depth);
    fit.epsilon = collapseError(curves, factors);
    fit.beta = goldenSection(0, 1, 1e-9, [&](double beta) { return powerCollapseError(curves, beta); });
    fit.epsilonAtBeta = powerCollapseError(curves, fit.beta);
    double squares = 0;
    for (int j = 0; j < curvePoints; ++j) {
        double mean = 0;
        for (size_t c = 0; c < curves.size(); ++c)
            mean += curves[c].y[static_cast<size_t>(j)] * factors[c] / static_cast<double>(curves.size());
        const double away = mean - gaussianCollapse(curvePoint(j));
        squares += away * away;
    }
    fit.gaussianDistance = std::sqrt(squares / curvePoints);
    return fit;
}

ScaleColumns collapseColumns(int excitatoryUnits, int inhibitoryUnits)
{
    const double pairs = static_cast<double>(excitatoryUnits) * inhibitoryUnits;
    return {{"depth", "asymmetry"}, [=](const ScaleStatistics &scale, std::span<double> values) {
                std::ranges::fill(values, undefined);
                const CollapseCurve curve = collapseCurve(scale.histogramF, 1 / (pairs * scale.width));
                if (!curve.isDefined())
                    return;
                values[0] = curve.depth;
                if (!curve.isFlat())
                    values[1] = collapseAsymmetry(curve.sampled(curve.depth));
            }};
}

std::vector<SampledScale> displayCurves(const SegmentStatistics &entry, int excitatoryUnits,
                                        int inhibitoryUnits)
{
    const double pairs = static_cast<double>(excitatoryUnits) * inhibitoryUnits;
    std::vector<SampledScale> curves;
    for (const int k : displayScales) {
        const ScaleStatistics &scale = entry.scales[static_cast<size_t>(k - 1)];
        const CollapseCurve curve = collapseCurve(scale.histogramF, 1 / (pairs * scale.width));
        if (curve.isDefined() && !curve.isFlat())
            curves.push_back({scale.width, curve.depth, curve.sampled(1)});
    }
    return curves;
}

std::vector<CollapseFit> surrogateCollapses(size_t entry, const SurrogateDraws &draws)
{
    const size_t depth = surrogateNumber("depth");
    std::vector<CollapseFit> fits;
    for (const auto &draw : draws.draws) {
        std::vector<SampledScale> curves;
        for (const int k : displayScales) {
            const SurrogateScale &scale = draw->at(entry, k);
            if (!scale.collapse.empty() && scale.numbers[depth] > 0)
                curves.push_back(
                    {scaleWidth(k), scale.numbers[depth], {scale.collapse.begin(), scale.collapse.end()}});
        }
        fits.push_back(fitCollapse(curves));
    }
    return fits;
}

} // namespace edgescope
