// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/powersinks.h"

#include "analyses/powerinterpolation.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// Real and imaginary parts in turn.
Eigen::Map<const Eigen::ArrayXf> parts(std::span<const std::complex<float>> values)
{
    return {reinterpret_cast<const float *>(values.data()), static_cast<Eigen::Index>(2 * values.size())};
}

std::int64_t divideUp(std::int64_t a, std::int64_t b)
{
    return a <= 0 ? 0 : (a + b - 1) / b;
}

} // namespace

ColumnPower::ColumnPower(std::size_t scales, std::vector<std::int64_t> firstSamples)
    : m_firstSamples(std::move(firstSamples))
    , m_sums(scales * columns())
{
}

void ColumnPower::beginBatch(std::size_t parts)
{
    m_parts.assign(parts, {});
}

void ColumnPower::take(std::size_t part, const MorletCoefficients &coefficients)
{
    const auto count = static_cast<std::int64_t>(coefficients.values.size());
    const auto after = std::upper_bound(m_firstSamples.begin(), m_firstSamples.end() - 1, coefficients.first);
    if (after == m_firstSamples.begin() || count == 0)
        return;
    auto column = static_cast<std::size_t>(after - m_firstSamples.begin()) - 1;
    Piece &piece = m_parts[part].emplace_back();
    piece.scale = coefficients.scale;
    piece.firstColumn = column;
    for (std::int64_t n = 0; n < count && column < columns(); ++column) {
        const std::int64_t end =
            std::min(count, divideUp(m_firstSamples[column + 1] - coefficients.first, coefficients.stride));
        const auto inside =
            coefficients.values.subspan(static_cast<std::size_t>(n), static_cast<std::size_t>(end - n));
        piece.sums.push_back(
            {inside.empty() ? 0.0 : static_cast<double>(parts(inside).square().sum()), end - n});
        n = end;
    }
}

void ColumnPower::endBatch()
{
    for (const std::vector<Piece> &part : m_parts)
        for (const Piece &piece : part)
            for (std::size_t n = 0; n < piece.sums.size(); ++n) {
                Sum &sum = m_sums[piece.scale * columns() + piece.firstColumn + n];
                sum.power += piece.sums[n].power;
                sum.points += piece.sums[n].points;
            }
    m_parts.clear();
}

float ColumnPower::mean(std::size_t scale, std::size_t column) const
{
    const Sum &sum = m_sums[scale * columns() + column];
    return sum.points == 0 ? std::nanf("") : static_cast<float>(sum.power / static_cast<double>(sum.points));
}

SamplePower::SamplePower(std::span<float> power, std::size_t scales, std::int64_t firstSample,
                         std::size_t columns)
    : m_power(power)
    , m_scales(scales)
    , m_firstSample(firstSample)
    , m_columns(columns)
{
}

void SamplePower::take(std::size_t, const MorletCoefficients &coefficients)
{
    const std::size_t row = m_scales - 1 - coefficients.scale;
    const auto first = static_cast<std::size_t>(coefficients.first - m_firstSample);
    PowerInterpolation::forStride(coefficients.stride)
        ->expand(coefficients,
                 m_power.subspan(row * m_columns + first,
                                 static_cast<std::size_t>(coefficients.end - coefficients.first)));
}

PowerMoments::PowerMoments(std::vector<std::int64_t> edges)
    : m_edges(std::move(edges))
    , m_sums(m_edges.size())
{
}

void PowerMoments::setStretch(std::int64_t first, std::int64_t end)
{
    m_first = first;
    m_end = end;
}

void PowerMoments::beginBatch(std::size_t parts)
{
    m_parts.assign(parts, {});
}

void PowerMoments::take(std::size_t part, const MorletCoefficients &coefficients)
{
    const std::int64_t edge = m_edges[coefficients.scale];
    const auto count = static_cast<std::int64_t>(coefficients.values.size());
    const std::int64_t begin =
        std::min(count, divideUp(m_first + edge - coefficients.first, coefficients.stride));
    const std::int64_t end =
        std::min(count, divideUp(m_end - edge - coefficients.first, coefficients.stride));
    if (begin >= end)
        return;
    Sums sums;
    for (std::int64_t n = begin; n < end; ++n) {
        const double power = std::norm(coefficients.values[static_cast<std::size_t>(n)]);
        sums.power += power;
        sums.squares += power * power;
    }
    sums.points = end - begin;
    m_parts[part].push_back({coefficients.scale, sums});
}

void PowerMoments::endBatch()
{
    for (const std::vector<Piece> &part : m_parts)
        for (const Piece &piece : part) {
            Sums &sums = m_sums[piece.scale];
            sums.power += piece.sums.power;
            sums.squares += piece.sums.squares;
            sums.points += piece.sums.points;
        }
    m_parts.clear();
}

double PowerMoments::mean(std::size_t scale) const
{
    return m_sums[scale].power / static_cast<double>(m_sums[scale].points); // 0/0 is NaN
}

double PowerMoments::sd(std::size_t scale) const
{
    const double average = mean(scale);
    return std::sqrt(
        std::max(0.0, m_sums[scale].squares / static_cast<double>(m_sums[scale].points) - average * average));
}

} // namespace edgescope
