// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/gaussianmixture.h"

#include "core/random.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <cmath>
#include <limits>
#include <numbers>
#include <optional>

namespace edgescope {
namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

constexpr int starts = 20;
constexpr int mostRounds = 500;
constexpr double likelihoodTolerance = 1e-9; // of the log-likelihood of a point

struct Normal {
    double logWeight = 0;
    Vector mean;
    Matrix covariance;
};

// log(weight · density) of a point.
double logDensity(const Normal &normal, const Vector &point)
{
    const Eigen::LLT<Matrix> root(normal.covariance);
    const Vector scaled = root.matrixL().solve(point - normal.mean);
    const double logDeterminant = 2 * Matrix(root.matrixL()).diagonal().array().log().sum();
    return normal.logWeight - 0.5 * (scaled.squaredNorm() + logDeterminant +
                                     static_cast<double>(point.size()) * std::log(2 * std::numbers::pi));
}

double logSum(const Eigen::Ref<const Eigen::RowVectorXd> &logs)
{
    const double largest = logs.maxCoeff();
    return largest + std::log((logs.array() - largest).exp().sum());
}

// One point a row.
Matrix rowsOf(const PointSet &points)
{
    using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    return Eigen::Map<const Rows>(points.values.data(), static_cast<Index>(points.size()),
                                  static_cast<Index>(points.dimensions));
}

// Of all points, on the diagonal only.
Vector variancesOf(const Matrix &rows)
{
    return (rows.rowwise() - rows.colwise().mean()).array().square().colwise().mean().transpose();
}

// Centres drawn from the points, each with a probability that grows with the squared distance to the nearest
// centre before it (Arthur and Vassilvitskii 2007).
std::vector<Index> firstCentres(const Matrix &rows, std::size_t count, Random &random)
{
    std::vector<Index> centres = {static_cast<Index>(random.below(static_cast<std::uint64_t>(rows.rows())))};
    Vector nearest = Vector::Constant(rows.rows(), std::numeric_limits<double>::infinity());
    while (centres.size() < count) {
        const Vector distance = (rows.rowwise() - rows.row(centres.back())).rowwise().squaredNorm();
        nearest = nearest.cwiseMin(distance);
        double left = random.uniform() * nearest.sum();
        Index next = 0;
        while (next + 1 < rows.rows() && left >= nearest[next])
            left -= nearest[next++];
        centres.push_back(next);
    }
    return centres;
}

// Responsibilities: 1 for the nearest centre.
Matrix nearestCentres(const Matrix &rows, const std::vector<Index> &centres)
{
    Matrix shares = Matrix::Zero(rows.rows(), static_cast<Index>(centres.size()));
    for (Index n = 0; n < rows.rows(); ++n) {
        Index best = 0;
        for (Index c = 1; c < shares.cols(); ++c)
            if ((rows.row(n) - rows.row(centres[static_cast<std::size_t>(c)])).squaredNorm() <
                (rows.row(n) - rows.row(centres[static_cast<std::size_t>(best)])).squaredNorm())
                best = c;
        shares(n, best) = 1;
    }
    return shares;
}

// What is known of a covariance before any point.
struct Prior {
    Matrix scale;      // Λ
    double weight = 0; // of the mode: degrees of freedom + d + 1

    Prior(const Vector &variances, std::size_t components)
        : scale((variances /
                 std::pow(static_cast<double>(components), 2.0 / static_cast<double>(variances.size())))
                    .asDiagonal())
        , weight(2 * static_cast<double>(variances.size()) + 3)
    {
    }

    // log density, less what does not depend on the covariance.
    double logDensity(const Matrix &covariance) const
    {
        const Eigen::LLT<Matrix> root(covariance);
        const double logDeterminant = 2 * Matrix(root.matrixL()).diagonal().array().log().sum();
        return -(weight * logDeterminant + root.solve(scale).trace()) / 2;
    }
};

// The normals that the responsibilities stand for; nothing when one has too few points to have a shape.
std::optional<std::vector<Normal>> normalsOf(const Matrix &rows, const Matrix &shares, const Prior &prior)
{
    std::vector<Normal> normals;
    for (Index c = 0; c < shares.cols(); ++c) {
        const double weight = shares.col(c).sum();
        if (!(weight > static_cast<double>(rows.cols()) + 1))
            return {};
        Normal normal;
        normal.logWeight = std::log(weight / static_cast<double>(rows.rows()));
        normal.mean = (rows.transpose() * shares.col(c)) / weight;
        const Matrix centred = rows.rowwise() - normal.mean.transpose();
        normal.covariance = (prior.scale + centred.transpose() * shares.col(c).asDiagonal() * centred) /
                            (prior.weight + weight);
        normals.push_back(std::move(normal));
    }
    return normals;
}

struct Fit {
    std::vector<Normal> normals;
    double logLikelihood = 0;
    double logPosterior = -std::numeric_limits<double>::infinity(); // with the prior
};

// Expectation maximisation from one start.
Fit fitFrom(const Matrix &rows, Matrix shares, const Prior &prior)
{
    Fit fit;
    for (int round = 0; round < mostRounds; ++round) {
        std::optional<std::vector<Normal>> normals = normalsOf(rows, shares, prior);
        if (!normals)
            return {};
        double sum = 0;
        for (Index n = 0; n < rows.rows(); ++n) {
            for (Index c = 0; c < shares.cols(); ++c)
                shares(n, c) = logDensity((*normals)[static_cast<std::size_t>(c)], rows.row(n).transpose());
            const double logs = logSum(shares.row(n));
            shares.row(n) = (shares.row(n).array() - logs).exp();
            sum += logs;
        }
        double posterior = sum;
        for (const Normal &normal : *normals)
            posterior += prior.logDensity(normal.covariance);
        const double gain = posterior - fit.logPosterior;
        fit = {std::move(*normals), sum, posterior};
        if (gain < likelihoodTolerance * static_cast<double>(rows.rows()))
            break;
    }
    return fit;
}

// The distribution of the coordinates of a component that are known in `point`.
Normal marginal(const GaussianMixture::Component &component, const std::vector<std::size_t> &known)
{
    const std::size_t dimensions = component.mean.size();
    Normal normal;
    normal.logWeight = std::log(component.weight);
    normal.mean.resize(static_cast<Index>(known.size()));
    normal.covariance.resize(static_cast<Index>(known.size()), static_cast<Index>(known.size()));
    for (std::size_t i = 0; i < known.size(); ++i) {
        normal.mean[static_cast<Index>(i)] = component.mean[known[i]];
        for (std::size_t j = 0; j < known.size(); ++j)
            normal.covariance(static_cast<Index>(i), static_cast<Index>(j)) =
                component.covariance[known[i] * dimensions + known[j]];
    }
    return normal;
}

Eigen::RowVectorXd logDensities(const GaussianMixture &mixture, std::span<const double> point)
{
    std::vector<std::size_t> known;
    for (std::size_t n = 0; n < point.size(); ++n)
        if (std::isfinite(point[n]))
            known.push_back(n);
    Vector values(static_cast<Index>(known.size()));
    for (std::size_t n = 0; n < known.size(); ++n)
        values[static_cast<Index>(n)] = point[known[n]];
    Eigen::RowVectorXd logs(static_cast<Index>(mixture.components.size()));
    for (std::size_t c = 0; c < mixture.components.size(); ++c) {
        const GaussianMixture::Component &component = mixture.components[c];
        logs[static_cast<Index>(c)] =
            known.empty() ? std::log(component.weight) : logDensity(marginal(component, known), values);
    }
    return logs;
}

GaussianMixture::Component componentOf(const Normal &normal)
{
    GaussianMixture::Component component;
    component.weight = std::exp(normal.logWeight);
    component.mean.assign(normal.mean.begin(), normal.mean.end());
    for (Index row = 0; row < normal.covariance.rows(); ++row)
        for (Index column = 0; column < normal.covariance.cols(); ++column)
            component.covariance.push_back(normal.covariance(row, column));
    return component;
}

} // namespace

double GaussianMixture::schwarzCriterion(std::size_t points) const
{
    const auto count = static_cast<double>(components.size());
    const auto dimensions = static_cast<double>(components.front().mean.size());
    const double free = count * (dimensions + dimensions * (dimensions + 1) / 2) + count - 1;
    return -2 * logLikelihood + free * std::log(static_cast<double>(points));
}

std::vector<double> GaussianMixture::posteriors(std::span<const double> point) const
{
    if (components.empty())
        return {};
    const Eigen::RowVectorXd logs = logDensities(*this, point);
    const Eigen::RowVectorXd shares = (logs.array() - logSum(logs)).exp();
    return {shares.begin(), shares.end()};
}

double GaussianMixture::density(std::span<const double> point) const
{
    return components.empty() ? 0 : std::exp(logSum(logDensities(*this, point)));
}

GaussianMixture fitGaussianMixture(const PointSet &points, std::size_t components, std::uint64_t seed)
{
    if (components == 0 || points.dimensions == 0 || points.size() < 2 * components * (points.dimensions + 1))
        return {};
    const Matrix rows = rowsOf(points);
    const Vector variances = variancesOf(rows);
    if (!(variances.minCoeff() > 0))
        return {};
    const Prior prior(variances, components);
    Fit best;
    for (int start = 0; start < starts; ++start) {
        Random random(streamSeed(seed, {static_cast<std::uint64_t>(start)}));
        Fit fit = fitFrom(rows, nearestCentres(rows, firstCentres(rows, components, random)), prior);
        // A later start must be better by more than rounding, so that the best one is the same everywhere.
        if (fit.normals.size() == components &&
            (best.normals.empty() || fit.logPosterior > best.logPosterior + 1e-6))
            best = std::move(fit);
    }
    GaussianMixture mixture;
    for (const Normal &normal : best.normals)
        mixture.components.push_back(componentOf(normal));
    mixture.logLikelihood = best.normals.empty() ? 0 : best.logLikelihood;
    return mixture;
}

double ashmanD(const GaussianMixture::Component &a, const GaussianMixture::Component &b)
{
    const auto dimensions = static_cast<Index>(a.mean.size());
    const auto covariance = [dimensions](const GaussianMixture::Component &component) {
        return Eigen::Map<const Matrix>(component.covariance.data(), dimensions, dimensions);
    };
    const Vector apart = Eigen::Map<const Vector>(a.mean.data(), dimensions) -
                         Eigen::Map<const Vector>(b.mean.data(), dimensions);
    const Matrix sum = covariance(a) + covariance(b);
    return std::sqrt(2 * apart.dot(Eigen::LLT<Matrix>(sum).solve(apart)));
}

} // namespace edgescope
