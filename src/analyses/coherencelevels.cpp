// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/coherencelevels.h"

#include "core/parallel.h"
#include "core/random.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace edgescope {
namespace {

// A pair is as long as this many of its slowest wavelet's scales beside both cones of influence.
constexpr double scalesOutside = 40;
constexpr std::size_t timesOfAPair = 300;

std::vector<float> noiseSeries(double alpha, std::size_t samples, Random random)
{
    std::vector<float> series(samples);
    double value = random.normal() / std::sqrt(1 - alpha * alpha); // as if it had gone on for ever
    for (float &sample : series) {
        sample = static_cast<float>(value);
        value = alpha * value + random.normal();
    }
    return series;
}

} // namespace

CoherenceLevels::CoherenceLevels(const NoisePairs &noise)
    : m_noise(noise)
    , m_counts(morletScales(noise.settings.morlet).size(), std::vector<std::int64_t>(steps))
{
}

double CoherenceLevels::pairSeconds(const CoherenceSettings &settings, double times)
{
    const double slowest = morletScales(settings.morlet).back();
    return 2 * morletEdgeSeconds(slowest) + times * scalesOutside * slowest;
}

std::shared_ptr<const CoherenceLevels> CoherenceLevels::withPairs(std::int64_t pairs,
                                                                  const Progress &progress) const
{
    auto result = std::make_shared<CoherenceLevels>(*this);
    const double seconds = pairSeconds(m_noise.settings);
    const auto samples = static_cast<std::size_t>(std::ceil(seconds * m_noise.rateHz));
    std::vector<double> times;
    for (std::size_t n = 0; n < timesOfAPair; ++n)
        times.push_back(seconds * (static_cast<double>(n) + 0.5) / timesOfAPair);
    const std::int64_t more = std::max<std::int64_t>(0, pairs - m_pairs);
    std::vector<std::vector<std::vector<std::uint16_t>>> found(static_cast<std::size_t>(more));
    std::atomic<std::int64_t> done = 0;
    parallelFor(more, [&](std::int64_t n) {
        progress.report(done++, more);
        const auto pair = static_cast<std::uint64_t>(m_pairs + n);
        const std::vector<float> x =
            noiseSeries(m_noise.alphaX, samples, Random(streamSeed(m_noise.seed, {pair, 0})));
        const std::vector<float> y =
            noiseSeries(m_noise.alphaY, samples, Random(streamSeed(m_noise.seed, {pair, 1})));
        const auto reader = [](const std::vector<float> &series) {
            return [&series](std::int64_t first, std::span<float> out) {
                std::copy_n(series.begin() + first, out.size(), out.begin());
            };
        };
        const CoherenceStretch stretch{0, static_cast<std::int64_t>(samples), reader(x), reader(y)};
        const Coherence coherence = coherenceAt(std::span(&stretch, 1), m_noise.rateHz, m_noise.settings,
                                                times, progress.withoutFraction());
        auto &rows = found[static_cast<std::size_t>(n)];
        rows.resize(m_counts.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const double edge = morletEdgeSeconds(coherence.scalesSeconds[row]);
            for (std::size_t column = 0; column < times.size(); ++column) {
                const float r2 = coherence.r2[row * times.size() + column];
                if (times[column] < edge || times[column] > seconds - edge || std::isnan(r2))
                    continue;
                rows[row].push_back(static_cast<std::uint16_t>(
                    std::min(steps - 1, static_cast<std::size_t>(r2 * static_cast<float>(steps)))));
            }
        }
    });
    for (const auto &rows : found)
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (const std::uint16_t step : rows[row])
                ++result->m_counts[row][step];
    result->m_pairs = std::max(m_pairs, pairs);
    return result;
}

std::vector<double> CoherenceLevels::levels(double confidence) const
{
    std::vector<double> result;
    for (const std::vector<std::int64_t> &counts : m_counts) {
        std::int64_t total = 0;
        for (const std::int64_t count : counts)
            total += count;
        const double wanted = confidence * static_cast<double>(total);
        double below = 0;
        double level = total > 0 ? 1 : undefined;
        for (std::size_t step = 0; step < steps && total > 0; ++step) {
            const auto count = static_cast<double>(counts[step]);
            if (below + count >= wanted) {
                level = (static_cast<double>(step) + (count > 0 ? (wanted - below) / count : 0)) / steps;
                break;
            }
            below += count;
        }
        result.push_back(level);
    }
    return result;
}

std::vector<double> CoherenceLevels::means() const
{
    std::vector<double> result;
    for (const std::vector<std::int64_t> &counts : m_counts) {
        double sum = 0;
        double total = 0;
        for (std::size_t step = 0; step < steps; ++step) {
            sum += static_cast<double>(counts[step]) * (static_cast<double>(step) + 0.5) / steps;
            total += static_cast<double>(counts[step]);
        }
        result.push_back(total > 0 ? sum / total : undefined);
    }
    return result;
}

} // namespace edgescope
