// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/morletstream.h"

#include <cstdint>
#include <span>
#include <vector>

// What becomes of the coefficients of a MorletStream: power in columns, at every sample, or its moments.
namespace edgescope {

// Mean power of each scale over each column of time. Several stretches may be added one after the other.
class ColumnPower : public MorletSink
{
public:
    // Column n holds the samples [firstSamples[n], firstSamples[n + 1]).
    ColumnPower(std::size_t scales, std::vector<std::int64_t> firstSamples);

    void beginBatch(std::size_t parts) override;
    void take(std::size_t part, const MorletCoefficients &coefficients) override;
    void endBatch() override;

    std::size_t columns() const { return m_firstSamples.size() - 1; }
    // NaN where no coefficient fell.
    float mean(std::size_t scale, std::size_t column) const;

private:
    struct Sum {
        double power = 0;
        std::int64_t points = 0;
    };
    // The columns of one scale that one part covers.
    struct Piece {
        std::size_t scale = 0;
        std::size_t firstColumn = 0;
        std::vector<Sum> sums;
    };

    std::vector<std::int64_t> m_firstSamples;
    std::vector<Sum> m_sums; // scale after scale
    std::vector<std::vector<Piece>> m_parts;
};

// Power at every sample, for a stream with PowerInterpolation::oversampling: row after row, the slowest scale
// first.
class SamplePower : public MorletSink
{
public:
    // `power` has a row of `columns` for each scale; column 0 is `firstSample`.
    SamplePower(std::span<float> power, std::size_t scales, std::int64_t firstSample, std::size_t columns);

    void beginBatch(std::size_t) override {}
    void take(std::size_t part, const MorletCoefficients &coefficients) override;
    void endBatch() override {}

private:
    std::span<float> m_power;
    std::size_t m_scales;
    std::int64_t m_firstSample;
    std::size_t m_columns;
};

// Mean and SD of the power of each scale, away from the ends of the stretches.
class PowerMoments : public MorletSink
{
public:
    // Samples beside the ends of a stretch that each scale leaves out.
    explicit PowerMoments(std::vector<std::int64_t> edges);

    // The stretch whose coefficients come next.
    void setStretch(std::int64_t first, std::int64_t end);

    void beginBatch(std::size_t parts) override;
    void take(std::size_t part, const MorletCoefficients &coefficients) override;
    void endBatch() override;

    // NaN without coefficients.
    double mean(std::size_t scale) const;
    double sd(std::size_t scale) const;

private:
    struct Sums {
        double power = 0;
        double squares = 0;
        std::int64_t points = 0;
    };
    struct Piece {
        std::size_t scale = 0;
        Sums sums;
    };

    std::vector<std::int64_t> m_edges;
    std::int64_t m_first = 0;
    std::int64_t m_end = 0;
    std::vector<Sums> m_sums;
    std::vector<std::vector<Piece>> m_parts;
};

} // namespace edgescope
