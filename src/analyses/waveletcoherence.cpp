// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/waveletcoherence.h"

#include "analyses/morletstream.h"
#include "analyses/wavelettransform.h"
#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace edgescope {
namespace {

constexpr double reach = 6;                                // SD of the smoothing in time: e^(−18) beyond
constexpr double scaleDecorrelation = 0.6;                 // octaves, δj0 of Torrence and Compo for ω0 = 6
constexpr std::int64_t leastChunk = std::int64_t{1} << 18; // samples worked on at a time

// Smoothed over time, each over its scale.
struct Smoothed {
    double xx = 0;
    double yy = 0;
    std::complex<double> xy;
};

template <typename Real>
void addWeighted(Smoothed &sum, double weight, const std::complex<Real> &x, const std::complex<Real> &y)
{
    const std::complex<double> wx(x);
    const std::complex<double> wy(y);
    sum.xx += weight * std::norm(wx);
    sum.yy += weight * std::norm(wy);
    sum.xy += weight * (wx * std::conj(wy));
}

// Coefficients of one scale, evenly spaced.
struct Row {
    std::int64_t first = 0;
    std::int64_t stride = 1;
    std::vector<std::complex<float>> values;
};

// Keeps all coefficients of a stretch of time.
class Keeper : public MorletSink
{
public:
    explicit Keeper(std::size_t scales)
        : m_rows(scales)
    {
    }

    const Row &row(std::size_t scale) const { return m_rows[scale]; }

    void beginBatch(std::size_t parts) override { m_parts.assign(parts, {}); }
    void take(std::size_t part, const MorletCoefficients &coefficients) override
    {
        Piece piece;
        piece.scale = coefficients.scale;
        piece.row.first = coefficients.first;
        piece.row.stride = coefficients.stride;
        for (std::size_t n = 0; n < coefficients.values.size() && coefficients.sampleOf(n) < coefficients.end;
             ++n)
            piece.row.values.push_back(coefficients.values[n]);
        m_parts[part].push_back(std::move(piece));
    }
    void endBatch() override
    {
        for (std::vector<Piece> &pieces : m_parts)
            for (Piece &piece : pieces) {
                Row &row = m_rows[piece.scale];
                if (row.values.empty()) {
                    row.first = piece.row.first;
                    row.stride = piece.row.stride;
                }
                row.values.insert(row.values.end(), piece.row.values.begin(), piece.row.values.end());
            }
        m_parts.clear();
    }

private:
    struct Piece {
        std::size_t scale = 0;
        Row row;
    };
    std::vector<Row> m_rows;
    std::vector<std::vector<Piece>> m_parts;
};

// Adds what the coefficients of one scale give at each time.
void smoothRow(const Row &x, const Row &y, double scaleSeconds, double rateHz, std::span<const double> times,
               std::span<Smoothed> out)
{
    const double spacing = static_cast<double>(x.stride) / rateHz;
    const double weight = spacing / (scaleSeconds * std::sqrt(2 * std::numbers::pi)) / scaleSeconds;
    const auto count = static_cast<double>(std::min(x.values.size(), y.values.size()));
    for (std::size_t n = 0; n < times.size(); ++n) {
        const double place =
            (times[n] * rateHz - static_cast<double>(x.first)) / static_cast<double>(x.stride);
        const double width = reach * scaleSeconds / spacing;
        const auto from = static_cast<std::size_t>(std::clamp(std::ceil(place - width), 0.0, count));
        const auto to = static_cast<std::size_t>(std::clamp(std::floor(place + width) + 1, 0.0, count));
        Smoothed sum;
        for (std::size_t m = from; m < to; ++m) {
            const double distance = (static_cast<double>(m) - place) * spacing / scaleSeconds;
            addWeighted(sum, weight * std::exp(-distance * distance / 2), x.values[m], y.values[m]);
        }
        out[n] = sum;
    }
}

// Smooths over scales and divides. `smoothed` has the rows of the ascending scales.
void finish(const std::vector<std::vector<Smoothed>> &smoothed, const std::vector<double> &kernel,
            std::span<const std::uint8_t> hasSignal, Coherence &result)
{
    const std::size_t rows = smoothed.size();
    const std::size_t columns = result.columns();
    const auto half = static_cast<std::ptrdiff_t>(kernel.size() / 2);
    result.r2.assign(rows * columns, std::nanf(""));
    result.phases.assign(rows * columns, std::nanf(""));
    result.crossPower.assign(rows * columns, std::nanf(""));
    parallelFor(static_cast<std::int64_t>(rows), [&](std::int64_t r) {
        for (std::size_t column = 0; column < columns; ++column) {
            if (!hasSignal[column])
                continue;
            Smoothed sum;
            double weights = 0; // S(s⁻¹), smaller beside the first and last scale
            for (std::ptrdiff_t k = -half; k <= half; ++k) {
                const std::ptrdiff_t row = r + k;
                if (row < 0 || row >= static_cast<std::ptrdiff_t>(rows))
                    continue;
                const double weight = kernel[static_cast<std::size_t>(k + half)];
                const Smoothed &cell = smoothed[static_cast<std::size_t>(row)][column];
                sum.xx += weight * cell.xx;
                sum.yy += weight * cell.yy;
                sum.xy += weight * cell.xy;
                const std::size_t other = rows - 1 - static_cast<std::size_t>(row); // scales descend
                weights += weight / result.scalesSeconds[other];
            }
            if (!(sum.xx > 0) || !(sum.yy > 0))
                continue;
            const std::size_t place = (rows - 1 - static_cast<std::size_t>(r)) * columns + column;
            result.r2[place] = static_cast<float>(std::min(1.0, std::norm(sum.xy) / (sum.xx * sum.yy)));
            result.phases[place] = static_cast<float>(std::arg(sum.xy));
            result.crossPower[place] = static_cast<float>(std::abs(sum.xy) / weights);
        }
    });
}

std::vector<double> descending(std::vector<double> values)
{
    std::reverse(values.begin(), values.end());
    return values;
}

// Works through the times in chunks, each of which needs the coefficients about it only.
class Chunks
{
public:
    Chunks(std::span<const CoherenceStretch> stretches, double rateHz, const CoherenceSettings &settings,
           std::span<const double> times)
        : m_stretches(stretches)
        , m_rateHz(rateHz)
        , m_times(times)
        , m_scales(morletScales(settings.morlet))
        , m_stream(m_scales, settings.morlet.omega0, rateHz, anyStride)
        , m_smoothed(m_scales.size(), std::vector<Smoothed>(times.size()))
        , m_hasSignal(times.size())
    {
    }

    Coherence make(const std::vector<double> &kernel, const Progress &progress)
    {
        const auto beside = static_cast<std::int64_t>(std::ceil(reach * m_scales.back() * m_rateHz));
        const std::int64_t chunk = std::max(leastChunk, 16 * beside);
        std::size_t column = 0;
        while (column < m_times.size()) {
            progress.report(static_cast<std::int64_t>(column), static_cast<std::int64_t>(m_times.size()));
            const double stop = m_times[column] + static_cast<double>(chunk) / m_rateHz;
            const auto end = static_cast<std::size_t>(
                std::lower_bound(m_times.begin() + static_cast<std::ptrdiff_t>(column), m_times.end(), stop) -
                m_times.begin());
            const std::size_t last = std::max(end, column + 1);
            for (const CoherenceStretch &stretch : m_stretches)
                addStretch(stretch, column, last, beside, progress.withoutFraction());
            column = last;
        }
        Coherence result;
        result.scalesSeconds = descending(m_scales);
        result.times.assign(m_times.begin(), m_times.end());
        finish(m_smoothed, kernel, m_hasSignal, result);
        return result;
    }

private:
    void addStretch(const CoherenceStretch &stretch, std::size_t from, std::size_t to, std::int64_t beside,
                    const Progress &progress)
    {
        // Columns whose time lies in the stretch.
        const auto inside = [&](double seconds) {
            const double sample = seconds * m_rateHz;
            return sample >= static_cast<double>(stretch.first) - 0.5 &&
                   sample < static_cast<double>(stretch.first + stretch.count) - 0.5;
        };
        while (from < to && !inside(m_times[from]))
            ++from;
        while (to > from && !inside(m_times[to - 1]))
            --to;
        if (from == to)
            return;
        const auto first = static_cast<std::int64_t>(m_times[from] * m_rateHz) - beside;
        const auto end = static_cast<std::int64_t>(m_times[to - 1] * m_rateHz) + beside + 2;
        Keeper x(m_scales.size());
        Keeper y(m_scales.size());
        m_stream.transform({stretch.first, stretch.count, stretch.readX}, first, end, x, progress);
        m_stream.transform({stretch.first, stretch.count, stretch.readY}, first, end, y, progress);
        parallelFor(static_cast<std::int64_t>(m_scales.size()), [&](std::int64_t n) {
            progress.report(0, 1);
            const auto scale = static_cast<std::size_t>(n);
            smoothRow(x.row(scale), y.row(scale), m_scales[scale], m_rateHz, m_times.subspan(from, to - from),
                      std::span(m_smoothed[scale]).subspan(from, to - from));
        });
        std::fill(m_hasSignal.begin() + static_cast<std::ptrdiff_t>(from),
                  m_hasSignal.begin() + static_cast<std::ptrdiff_t>(to), std::uint8_t{1});
    }

    std::span<const CoherenceStretch> m_stretches;
    double m_rateHz;
    std::span<const double> m_times;
    std::vector<double> m_scales;
    MorletStream m_stream;
    std::vector<std::vector<Smoothed>> m_smoothed; // of each scale, a value a time
    std::vector<std::uint8_t> m_hasSignal;         // at each time
};

} // namespace

std::vector<double> scaleKernel(ScaleSmoothing smoothing, int voicesPerOctave)
{
    const double cells = scaleDecorrelation * voicesPerOctave;
    std::vector<double> kernel;
    if (smoothing == ScaleSmoothing::Grinsted) {
        const double half = cells / 2;
        const double fraction = half - std::floor(half);
        kernel.assign(static_cast<std::size_t>(std::max(1.0, 2 * std::round(half) - 1)), 1.0);
        kernel.insert(kernel.begin(), fraction);
        kernel.push_back(fraction);
    } else {
        const double whole = std::max(0.0, std::floor((cells - 1) / 2));
        const double end = std::max(0.0, (cells - 1) / 2 - whole);
        kernel.assign(static_cast<std::size_t>(2 * whole + 1), 1.0);
        kernel.insert(kernel.begin(), end);
        kernel.push_back(end);
    }
    double sum = 0;
    for (const double weight : kernel)
        sum += weight;
    for (double &weight : kernel)
        weight /= sum;
    return kernel;
}

Coherence waveletCoherence(std::span<const double> x, std::span<const double> y, double rateHz,
                           const CoherenceSettings &settings)
{
    const std::vector<double> scales = morletScales(settings.morlet);
    const WaveletTransform wx = waveletTransform(x, rateHz, scales, settings.morlet.omega0);
    const WaveletTransform wy = waveletTransform(y, rateHz, scales, settings.morlet.omega0);
    Coherence result;
    result.scalesSeconds = descending(scales);
    for (std::size_t n = 0; n < x.size(); ++n)
        result.times.push_back(static_cast<double>(n) / rateHz);
    std::vector<std::vector<Smoothed>> smoothed(scales.size(), std::vector<Smoothed>(x.size()));
    for (std::size_t scale = 0; scale < scales.size(); ++scale) {
        const double sd = scales[scale] * rateHz; // samples
        const auto width = static_cast<std::ptrdiff_t>(std::ceil(8 * sd));
        // Unit sum over whole samples, as it is short of samples at the finest scales.
        double sum = 0;
        for (std::ptrdiff_t k = -width; k <= width; ++k)
            sum += std::exp(-static_cast<double>(k * k) / (2 * sd * sd));
        for (std::ptrdiff_t n = 0; n < static_cast<std::ptrdiff_t>(x.size()); ++n)
            for (std::ptrdiff_t k = -width; k <= width; ++k) {
                const std::ptrdiff_t m = n + k;
                if (m < 0 || m >= static_cast<std::ptrdiff_t>(x.size()))
                    continue;
                const double weight =
                    std::exp(-static_cast<double>(k * k) / (2 * sd * sd)) / sum / scales[scale];
                addWeighted(smoothed[scale][static_cast<std::size_t>(n)], weight,
                            wx.row(scale)[static_cast<std::size_t>(m)],
                            wy.row(scale)[static_cast<std::size_t>(m)]);
            }
    }
    const std::vector<std::uint8_t> hasSignal(x.size(), 1);
    finish(smoothed, scaleKernel(settings.smoothing, settings.morlet.voicesPerOctave), hasSignal, result);
    return result;
}

Coherence coherenceAt(std::span<const CoherenceStretch> stretches, double rateHz,
                      const CoherenceSettings &settings, std::span<const double> times,
                      const Progress &progress)
{
    return Chunks(stretches, rateHz, settings, times)
        .make(scaleKernel(settings.smoothing, settings.morlet.voicesPerOctave), progress);
}

std::int64_t coherenceHalo(double rateHz, const CoherenceSettings &settings)
{
    const std::vector<double> scales = morletScales(settings.morlet);
    const MorletStream stream(scales, settings.morlet.omega0, rateHz, anyStride);
    return stream.halo() + static_cast<std::int64_t>(std::ceil(reach * scales.back() * rateHz));
}

} // namespace edgescope
