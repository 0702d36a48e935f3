// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/variancescaling.h"

#include "analyses/moments.h"
#include "analyses/quantile.h"
#include "core/parallel.h"
#include "core/random.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr size_t blocksPerMove = 20;
constexpr int leastScalesInFit = 3;

// α is minus the slope in Hz per neuron, the slope itself in spikes per neuron.
double alphaSign(Normalisation normalisation)
{
    return normalisation == Normalisation::PerNeuronRate ? -1 : 1;
}

// log V of the same signal in another normalisation: V_count = V_rate · Δt².
double logUnitFactor(Normalisation normalisation, double width)
{
    return normalisation == Normalisation::PerNeuronRate ? 0 : 2 * std::log(width);
}

struct Line {
    int points = 0;
    double slope = undefined;
    double intercept = undefined;
    double slopeError = undefined;
    double rSquared = undefined;
};

Line leastSquares(std::span<const double> x, std::span<const double> y)
{
    Line line;
    line.points = static_cast<int>(x.size());
    double meanX = 0;
    double meanY = 0;
    for (size_t n = 0; n < x.size(); ++n) {
        meanX += x[n] / line.points;
        meanY += y[n] / line.points;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (size_t n = 0; n < x.size(); ++n) {
        xx += (x[n] - meanX) * (x[n] - meanX);
        xy += (x[n] - meanX) * (y[n] - meanY);
        yy += (y[n] - meanY) * (y[n] - meanY);
    }
    line.slope = xy / xx;
    line.intercept = meanY - line.slope * meanX;
    double residual = 0;
    for (size_t n = 0; n < x.size(); ++n) {
        const double error = y[n] - line.intercept - line.slope * x[n];
        residual += error * error;
    }
    line.slopeError = std::sqrt(residual / (line.points - 2) / xx);
    line.rSquared = yy > 0 ? 1 - residual / yy : undefined;
    return line;
}

struct Interval95 {
    double low = undefined;
    double high = undefined;
};

// NaNs are left out.
Interval95 interval95(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return std::isnan(value); });
    return {quantile(values, 0.025), quantile(values, 0.975)};
}

// Sums of f and f² over the first n blocks, f in lattice steps less its mean.
struct Sums {
    double bins = 0;
    double f = 0;
    double ff = 0;
};

std::vector<Sums> runningSums(const ScaleStatistics &scale, double factorE, double factorI)
{
    const double mean = factorE * meanE(scale.moments) - factorI * meanI(scale.moments);
    std::vector<Sums> sums = {{}};
    for (const CountMoments &block : scale.blocks) {
        const auto bins = static_cast<double>(block.bins);
        const double f =
            factorE * static_cast<double>(block.sumE) - factorI * static_cast<double>(block.sumI);
        const double ff = factorE * factorE * static_cast<double>(block.sumEE) +
                          factorI * factorI * static_cast<double>(block.sumII) -
                          2 * factorE * factorI * static_cast<double>(block.sumEI);
        const Sums &last = sums.back();
        sums.push_back(
            {last.bins + bins, last.f + f - bins * mean, last.ff + ff - 2 * mean * f + bins * mean * mean});
    }
    return sums;
}

// First blocks of the stretches of each draw, one draw after the other.
std::vector<std::uint32_t> drawStarts(size_t blocks, std::int64_t draws, size_t stretches, std::uint64_t seed)
{
    std::vector<std::uint32_t> starts;
    starts.reserve(static_cast<size_t>(draws) * stretches);
    for (std::int64_t d = 0; d < draws; ++d) {
        Random random(streamSeed(seed, {static_cast<std::uint64_t>(d)}));
        for (size_t s = 0; s < stretches; ++s)
            starts.push_back(static_cast<std::uint32_t>(random.below(blocks - blocksPerMove + 1)));
    }
    return starts;
}

// log V of one draw in lattice steps: stretches of 20 blocks, the last cut to the length of the recording.
double drawnLogVariance(std::span<const Sums> sums, std::span<const std::uint32_t> starts)
{
    const size_t blocks = sums.size() - 1;
    Sums total;
    for (size_t s = 0; s < starts.size(); ++s) {
        const size_t length = std::min(blocksPerMove, blocks - s * blocksPerMove);
        const Sums &from = sums[starts[s]];
        const Sums &to = sums[starts[s] + length];
        total.bins += to.bins - from.bins;
        total.f += to.f - from.f;
        total.ff += to.ff - from.ff;
    }
    const double mean = total.f / total.bins;
    const double variance = total.ff / total.bins - mean * mean;
    return variance > 0 ? std::log(variance) : undefined;
}

} // namespace

double ensembleVariance(const ScaleStatistics &scale, int excitatoryUnits, int inhibitoryUnits,
                        Normalisation normalisation)
{
    const double pairs = static_cast<double>(excitatoryUnits) * inhibitoryUnits;
    const double unit = normalisation == Normalisation::PerNeuronRate ? pairs * scale.width : pairs;
    return combinedVariance(scale.moments, inhibitoryUnits, -std::int64_t{excitatoryUnits}) / unit / unit;
}

std::vector<ScaleVariance> ensembleVariances(const SegmentStatistics &entry, int excitatoryUnits,
                                             int inhibitoryUnits, Normalisation normalisation)
{
    std::vector<ScaleVariance> variances;
    for (const ScaleStatistics &scale : entry.scales) {
        ScaleVariance variance;
        variance.scale = scale.scale;
        variance.width = scale.width;
        variance.bins = scale.moments.bins;
        variance.variance = ensembleVariance(scale, excitatoryUnits, inhibitoryUnits, normalisation);
        variances.push_back(variance);
    }
    return variances;
}

std::optional<VarianceFit> fitVariance(std::span<const ScaleVariance> variances, int firstScale,
                                       int lastScale, Normalisation normalisation)
{
    VarianceFit fit;
    fit.normalisation = normalisation;
    std::vector<double> x;
    std::vector<double> y;
    for (const ScaleVariance &variance : variances) {
        if (variance.scale < firstScale || variance.scale > lastScale || !variance.isValid())
            continue;
        fit.firstScale = x.empty() ? variance.scale : fit.firstScale;
        fit.lastScale = variance.scale;
        x.push_back(std::log(variance.width));
        y.push_back(std::log(variance.variance));
    }
    if (x.size() < leastScalesInFit)
        return std::nullopt;
    const Line line = leastSquares(x, y);
    fit.alpha = alphaSign(normalisation) * line.slope;
    fit.standardError = line.slopeError;
    fit.rSquared = line.rSquared;
    fit.intercept = line.intercept;
    fit.hurst = normalisation == Normalisation::PerNeuronRate ? 1 - fit.alpha / 2 : fit.alpha / 2;
    return fit;
}

std::vector<double> localSlopes(std::span<const ScaleVariance> variances, Normalisation normalisation)
{
    std::vector<double> slopes;
    for (size_t n = 0; n + 1 < variances.size(); ++n) {
        const ScaleVariance &fine = variances[n];
        const ScaleVariance &coarse = variances[n + 1];
        const bool isDefined = fine.variance > 0 && coarse.variance > 0;
        slopes.push_back(isDefined ? alphaSign(normalisation) * std::log(coarse.variance / fine.variance) /
                                         std::log(coarse.width / fine.width)
                                   : undefined);
    }
    return slopes;
}

VarianceDraws bootstrapVariances(const SegmentStatistics &entry, int excitatoryUnits, int inhibitoryUnits,
                                 std::int64_t draws, std::uint64_t seed, const Progress &progress)
{
    const size_t blocks = entry.scales.front().blocks.size();
    if (totalLength(entry.segments.ranges) < (blocksPerMove + 1) * scaleWidth(scaleCount))
        return {};
    const size_t stretches = (blocks + blocksPerMove - 1) / blocksPerMove;
    const std::vector<std::uint32_t> starts = drawStarts(blocks, draws, stretches, seed);
    VarianceDraws result(static_cast<size_t>(draws));
    parallelFor(scaleCount, [&](std::int64_t n) {
        const ScaleStatistics &scale = entry.scales[static_cast<size_t>(n)];
        const std::vector<Sums> sums = runningSums(scale, inhibitoryUnits, excitatoryUnits);
        const double unit =
            2 * std::log(static_cast<double>(excitatoryUnits) * inhibitoryUnits * scale.width);
        constexpr size_t drawsPerReport = 256;
        for (size_t d = 0; d < result.size(); ++d) {
            if (d % drawsPerReport == 0)
                progress.report(n, scaleCount);
            result[d][static_cast<size_t>(n)] =
                drawnLogVariance(sums, std::span(starts).subspan(d * stretches, stretches)) - unit;
        }
    });
    return result;
}

void addIntervals(std::vector<ScaleVariance> &variances, const VarianceDraws &draws,
                  Normalisation normalisation)
{
    for (ScaleVariance &variance : variances) {
        std::vector<double> drawn;
        drawn.reserve(draws.size());
        for (const auto &draw : draws)
            drawn.push_back(draw[static_cast<size_t>(variance.scale - 1)]);
        const Interval95 interval = interval95(std::move(drawn));
        const double factor = logUnitFactor(normalisation, variance.width);
        variance.low = std::exp(interval.low + factor);
        variance.high = std::exp(interval.high + factor);
    }
}

void addInterval(VarianceFit &fit, std::span<const ScaleVariance> variances, const VarianceDraws &draws)
{
    std::vector<size_t> scales;
    std::vector<double> weights; // slope = Σ weight · log V
    double meanX = 0;
    for (const ScaleVariance &variance : variances) {
        if (variance.scale < fit.firstScale || variance.scale > fit.lastScale || !variance.isValid())
            continue;
        scales.push_back(static_cast<size_t>(variance.scale - 1));
        weights.push_back(std::log(variance.width));
        meanX += weights.back();
    }
    meanX /= static_cast<double>(weights.size());
    double xx = 0;
    for (double &weight : weights) {
        weight -= meanX;
        xx += weight * weight;
    }
    std::vector<double> alphas;
    alphas.reserve(draws.size());
    for (const auto &draw : draws) {
        double slope = 0;
        for (size_t n = 0; n < scales.size(); ++n)
            slope += weights[n] * draw[scales[n]];
        alphas.push_back(-slope / xx);
    }
    const Interval95 interval = interval95(std::move(alphas));
    // In spikes per neuron α is 2 less this one, and the ends change places.
    fit.low = fit.normalisation == Normalisation::PerNeuronRate ? interval.low : 2 - interval.high;
    fit.high = fit.normalisation == Normalisation::PerNeuronRate ? interval.high : 2 - interval.low;
}

} // namespace edgescope
