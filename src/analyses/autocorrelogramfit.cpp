// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/autocorrelogramfit.h"

#include "analyses/spikecorrelograms.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <optional>

namespace edgescope {
namespace {

constexpr int count = 8;
using Parameters = Eigen::Matrix<double, count, 1>;
using Jacobian = Eigen::Matrix<double, Eigen::Dynamic, count>;

const Parameters lowest{{1, 0.1, 0, 0, -30, 0, 0.1, 0}};
const Parameters highest{{500, 50, 500, 15, 50, 20, 5, 100}};
// CellExplorer's start values, and two others for curves it does not reach from there.
const Parameters startValues[] = {
    Parameters{{20, 1, 30, 2, 0.5, 5, 1.5, 2}},
    Parameters{{20, 1, 30, 2, 0.5, 3, 1.5, 2}},
    Parameters{{60, 3, 20, 1.2, 2, 3, 1.5, 10}},
};

constexpr int mostRounds = 400;
constexpr double smallGain = 1e-7; // of the sum of squares
constexpr int mostSmallGains = 8;  // running
constexpr std::size_t leastLags = 16;

double curveAt(const Parameters &p, double x)
{
    const double after = x - p[5];
    return std::max(p[2] * (std::exp(-after / p[0]) - p[3] * std::exp(-after / p[1])) +
                        p[7] * std::exp(-after / p[6]) + p[4],
                    0.0);
}

// Derivatives by the parameters; all 0 where the curve is cut at 0.
Eigen::Matrix<double, 1, count> gradientAt(const Parameters &p, double x)
{
    if (!(curveAt(p, x) > 0))
        return Eigen::Matrix<double, 1, count>::Zero();
    const double after = x - p[5];
    const double decay = std::exp(-after / p[0]);
    const double rise = std::exp(-after / p[1]);
    const double burst = std::exp(-after / p[6]);
    Eigen::Matrix<double, 1, count> gradient;
    gradient << p[2] * decay * after / (p[0] * p[0]), -p[2] * p[3] * rise * after / (p[1] * p[1]),
        decay - p[3] * rise, -p[2] * rise, 1,
        p[2] * (decay / p[0] - p[3] * rise / p[1]) + p[7] * burst / p[6],
        p[7] * burst * after / (p[6] * p[6]), burst;
    return gradient;
}

Eigen::VectorXd residuals(const Parameters &p, std::span<const double> lags, std::span<const double> rates)
{
    Eigen::VectorXd result(std::ssize(lags));
    for (Eigen::Index n = 0; n < result.size(); ++n)
        result[n] = curveAt(p, lags[static_cast<std::size_t>(n)]) - rates[static_cast<std::size_t>(n)];
    return result;
}

Jacobian jacobian(const Parameters &p, std::span<const double> lags)
{
    Jacobian result(std::ssize(lags), count);
    for (Eigen::Index n = 0; n < result.rows(); ++n)
        result.row(n) = gradientAt(p, lags[static_cast<std::size_t>(n)]);
    return result;
}

// The damped step; parameters at a bound that the descent pushes further out stay where they are. `scale` are
// the largest squared lengths that the columns of the derivatives have had.
Parameters step(const Parameters &p, const Jacobian &j, const Eigen::VectorXd &r, double damping,
                Parameters &scale)
{
    constexpr double invertible = 1e-12;
    Parameters gradient = j.transpose() * r;
    Eigen::Matrix<double, count, count> normal = j.transpose() * j;
    scale = scale.cwiseMax(normal.diagonal());
    for (int n = 0; n < count; ++n) {
        const bool isHeld = (p[n] <= lowest[n] && gradient[n] > 0) || (p[n] >= highest[n] && gradient[n] < 0);
        if (isHeld) {
            normal.row(n).setZero();
            normal.col(n).setZero();
            normal(n, n) = 1;
            gradient[n] = 0;
        } else {
            normal(n, n) += damping * scale[n] + invertible;
        }
    }
    return Eigen::LDLT<Eigen::Matrix<double, count, count>>(normal).solve(-gradient);
}

struct Descent {
    Parameters p;
    double left = 0; // sum of squares
};

Descent descentFrom(Parameters p, std::span<const double> lags, std::span<const double> rates)
{
    Eigen::VectorXd r = residuals(p, lags, rates);
    Parameters scale = Parameters::Zero();
    double damping = 1e-2;
    int smallGains = 0;
    for (int round = 0; round < mostRounds && damping < 1e12 && smallGains < mostSmallGains; ++round) {
        const Parameters moved =
            (p + step(p, jacobian(p, lags), r, damping, scale)).cwiseMax(lowest).cwiseMin(highest);
        Eigen::VectorXd left = residuals(moved, lags, rates);
        const double gain = r.squaredNorm() - left.squaredNorm();
        if (!(gain > 0)) {
            damping *= 4;
            continue;
        }
        smallGains = gain < smallGain * r.squaredNorm() ? smallGains + 1 : 0;
        p = moved;
        r = std::move(left);
        damping = std::max(damping / 3, 1e-12);
    }
    return {p, r.squaredNorm()};
}

} // namespace

double AutocorrelogramFit::at(double lagMs) const
{
    return curveAt(Eigen::Map<const Parameters>(values.data()), lagMs);
}

AutocorrelogramFit fitAutocorrelogram(std::span<const double> lags, std::span<const double> rates)
{
    AutocorrelogramFit fit;
    if (lags.size() < leastLags || lags.size() != rates.size())
        return fit;
    const Eigen::Map<const Eigen::VectorXd> measured(rates.data(), std::ssize(rates));
    const double total = (measured.array() - measured.mean()).square().sum();
    if (!(total > 0) || !std::isfinite(total))
        return fit;
    std::optional<Descent> best;
    for (const Parameters &start : startValues) {
        const Descent descent = descentFrom(start, lags, rates);
        if (!best || descent.left < best->left)
            best = descent;
    }
    std::copy(best->p.begin(), best->p.end(), fit.values.begin());
    fit.rSquared = 1 - best->left / total;
    return fit;
}

AutocorrelogramFit fitAutocorrelogram(std::span<const double> train)
{
    const std::vector<std::uint32_t> counts = autocorrelogramOf(train);
    const CorrelogramBins &bins = autocorrelogramBins;
    const double toHertz = 1 / (bins.width * static_cast<double>(train.size()));
    std::vector<double> lags;
    std::vector<double> rates;
    for (int bin = bins.half + 1; bin < bins.size(); ++bin) {
        lags.push_back(bins.lag(bin) * 1000);
        rates.push_back(bin == bins.half + 1 ? 0 : counts[static_cast<std::size_t>(bin)] * toHertz);
    }
    return fitAutocorrelogram(lags, rates);
}

} // namespace edgescope
