// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/morletstream.h"

#include "analyses/fourier.h"
#include "analyses/morlet.h"
#include "analyses/ratehalving.h"
#include "core/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <memory>
#include <numbers>

namespace edgescope {
namespace {

// Blocks are made of units with many divisors, so that points of any density fall on samples: one unit of
// overlap on either side, up to 14 between, 40 320 samples together.
constexpr std::int64_t unit = 2520;                                            // 2³ 3² 5 7
constexpr std::int64_t coreUnits[] = {1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 13, 14}; // + 2: factors up to 7 only
constexpr std::int64_t streamSamplesPerRead = 1 << 20;
// Where the Gaussian e^(−x²/2) falls to 10⁻⁷, in time (scales) and in frequency (1/scales).
const double gaussianCut = std::sqrt(2 * std::log(1e7));
// Longest reverse transform of blocks of more than one unit; only every-sample output of slow scales needs
// longer ones.
constexpr std::int64_t longestInverse = 64 * unit;

using Complex = std::complex<float>;

// One scale as the blocks of its level use it.
struct Band {
    std::size_t scale = 0;
    std::int64_t firstBin = 0;
    std::vector<float> filter;                     // each factor twice, for real and imaginary part
    std::int64_t points = 0;                       // of the reverse transform, over the whole block
    std::int64_t stride = 1;                       // samples at the full rate from one to the next
    std::shared_ptr<const Fourier<float>> inverse; // of `points`
};

std::int64_t greatest(std::int64_t limit, const auto &candidates)
{
    std::int64_t best = 1;
    for (const std::int64_t candidate : candidates)
        if (candidate <= limit)
            best = std::max(best, candidate);
    return best;
}

std::vector<std::int64_t> divisorsOfUnit()
{
    std::vector<std::int64_t> divisors;
    for (std::int64_t n = 1; n <= unit; ++n)
        if (unit % n == 0)
            divisors.push_back(n);
    return divisors;
}

// Multiplies a part of a spectrum by a filter and puts each product at its bin modulo the number of points,
// where the shorter reverse transform expects it: phases stay as they are.
void fold(std::span<const Complex> spectrum, const Band &band, std::span<Complex> out)
{
    std::fill(out.begin(), out.end(), Complex());
    const auto bins = static_cast<std::int64_t>(band.filter.size() / 2);
    std::int64_t target = band.firstBin % band.points;
    for (std::int64_t done = 0; done < bins;) {
        const std::int64_t count = std::min(bins - done, band.points - target);
        const auto *from = reinterpret_cast<const float *>(spectrum.data() + band.firstBin + done);
        const float *factor = band.filter.data() + 2 * done;
        auto *to = reinterpret_cast<float *>(out.data() + target);
        for (std::int64_t n = 0; n < 2 * count; ++n)
            to[n] = from[n] * factor[n];
        done += count;
        target = 0;
    }
}

} // namespace

struct MorletStream::Settings {
    std::vector<double> scales;
    std::vector<int> levels; // of each scale: how often the rate is halved
    double omega0 = 6;
    double rateHz = 1;
    std::int64_t largestStride = 1;
    double oversampling = 1;
    int deepest = 0;
};

// The blocks of the scales that see the signal at one of the halved rates.
class MorletStream::Level
{
public:
    // Sample number 0 of the level stands for the time of sample `origin` of the signal.
    Level(const Settings &settings, int level, std::int64_t origin, std::int64_t from, std::int64_t to)
        : m_level(level)
        , m_origin(origin)
        , m_from(from)
        , m_to(to)
        , m_start(from)
    {
        if (std::find(settings.levels.begin(), settings.levels.end(), level) == settings.levels.end()) {
            m_start = to; // nothing to do but to pass samples on
            return;
        }
        chooseCore(settings);
        m_forward = sharedFourier<float>(static_cast<std::size_t>(blockLength()));
        for (std::size_t j = 0; j < settings.scales.size(); ++j) {
            if (settings.levels[j] != level)
                continue;
            m_bands.push_back(bandOf(settings, j));
            m_bands.back().inverse = sharedFourier<float>(static_cast<std::size_t>(m_bands.back().points));
        }
    }

    bool isDone() const { return m_start >= m_to; }
    // The first sample of this level that the next block needs.
    std::int64_t neededFrom() const { return blockBegin(m_start); }
    bool isReady(const SampleBuffer &buffer) const
    {
        return !isDone() && buffer.end() >= blockBegin(m_start) + blockLength();
    }
    // Where the core of the next block starts; moves on.
    std::int64_t takeBlock()
    {
        const std::int64_t start = m_start;
        m_start += m_core << m_level;
        return start;
    }
    std::int64_t blockCount() const
    {
        const std::int64_t core = m_core << m_level;
        return isDone() ? 0 : (m_to - m_start + core - 1) / core;
    }

    // All scales of the block whose core starts at `start`.
    void transform(const SampleBuffer &buffer, std::int64_t start,
                   const std::function<void(const MorletCoefficients &)> &take) const
    {
        FourierVector<float> samples(static_cast<std::size_t>(blockLength()));
        buffer.copy(blockBegin(start), samples);
        FourierVector<Complex> spectrum(m_forward->halfLength());
        m_forward->forward(samples, spectrum);
        const std::int64_t end = std::min(start + (m_core << m_level), m_to);
        FourierVector<Complex> points;
        for (const Band &band : m_bands) {
            points.resize(static_cast<std::size_t>(band.points));
            fold(spectrum, band, points);
            band.inverse->inverse(points);
            const std::int64_t skipped = (unit << m_level) / band.stride;
            const std::int64_t count = (end - start + band.stride - 1) / band.stride;
            take({band.scale, start, band.stride, end,
                  std::span(points).subspan(static_cast<std::size_t>(skipped),
                                            static_cast<std::size_t>(count))});
        }
    }

private:
    std::int64_t blockLength() const { return m_core + 2 * unit; }
    std::int64_t blockBegin(std::int64_t start) const { return ((start - m_origin) >> m_level) - unit; }

    // No longer than what is asked for.
    void chooseCore(const Settings &settings)
    {
        const std::int64_t needed = (((m_to - m_from) >> m_level) + unit) / unit;
        const std::int64_t *enough = std::lower_bound(std::begin(coreUnits), std::end(coreUnits) - 1, needed);
        m_core = *enough * unit;
        if (settings.largestStride == 1)
            while (m_core > unit && (blockLength() << m_level) > longestInverse)
                m_core = unit * *--enough;
    }

    Band bandOf(const Settings &settings, std::size_t scaleIndex) const
    {
        const double scale = settings.scales[scaleIndex];
        const auto length = static_cast<double>(blockLength());
        const double omegaOfBin =
            2 * std::numbers::pi * settings.rateHz / (length * std::ldexp(1.0, m_level));
        Band band;
        band.scale = scaleIndex;
        band.firstBin = std::max<std::int64_t>(
            1, std::llround(std::ceil((settings.omega0 - gaussianCut) / (scale * omegaOfBin))));
        const std::int64_t lastBin = std::min<std::int64_t>(
            blockLength() / 2,
            std::llround(std::floor((settings.omega0 + gaussianCut) / (scale * omegaOfBin))));
        const double factor = std::sqrt(2 * std::numbers::pi * scale * settings.rateHz) / length;
        for (std::int64_t k = band.firstBin; k <= lastBin; ++k) {
            const double value =
                factor * morletSpectrum(scale * omegaOfBin * static_cast<double>(k), settings.omega0);
            band.filter.insert(band.filter.end(), 2, static_cast<float>(value));
        }
        choosePoints(band, std::max<std::int64_t>(1, lastBin - band.firstBin + 1), settings);
        return band;
    }

    // The fewest points that hold all bins, as often as asked for, and lie no further apart than allowed.
    void choosePoints(Band &band, std::int64_t bins, const Settings &settings) const
    {
        const std::int64_t largestStride = settings.largestStride;
        static const std::vector<std::int64_t> divisors = divisorsOfUnit();
        const std::int64_t samplesOfLevel = std::int64_t{1} << m_level;
        if (largestStride >= samplesOfLevel) {
            const std::int64_t critical = std::max<std::int64_t>(
                1, static_cast<std::int64_t>(static_cast<double>(blockLength()) /
                                             (settings.oversampling * static_cast<double>(bins))));
            const std::int64_t divisor = greatest(std::min(critical, largestStride >> m_level), divisors);
            band.stride = divisor << m_level;
            band.points = blockLength() / divisor;
            return;
        }
        band.stride = samplesOfLevel;
        while (band.stride > largestStride)
            band.stride /= 2;
        band.points = blockLength() * (samplesOfLevel / band.stride);
    }

    int m_level;
    std::int64_t m_origin;
    std::int64_t m_from;
    std::int64_t m_to;
    std::int64_t m_start;       // of the next block's core
    std::int64_t m_core = unit; // in samples of the level
    std::shared_ptr<const Fourier<float>> m_forward;
    std::vector<Band> m_bands;
};

// One transform: the signal runs through the levels, and blocks are taken off as they fill up.
class MorletStream::Run
{
public:
    Run(const Settings &settings, const SignalStretch &stretch, std::int64_t from, std::int64_t to)
        : m_stretch(stretch)
        , m_buffers(static_cast<std::size_t>(settings.deepest) + 1)
    {
        // Far enough back for the deepest level's first block and the beginnings of all filters before it.
        const std::int64_t lead = (unit + RateHalving::reach + 1) << settings.deepest;
        m_position = from - lead;
        for (int level = 0; level <= settings.deepest; ++level) {
            m_levels.emplace_back(settings, level, from - lead, from, to);
            m_blocks += m_levels.back().blockCount();
        }
    }

    bool isDone() const
    {
        return std::all_of(m_levels.begin(), m_levels.end(), [](const Level &l) { return l.isDone(); });
    }

    // Reads on and lets all levels have it.
    void readOn()
    {
        const std::int64_t from = std::max(m_position, m_stretch.first);
        const std::int64_t to =
            std::min(m_position + streamSamplesPerRead, m_stretch.first + m_stretch.count);
        std::vector<float> &samples = m_buffers.front().samples;
        const std::size_t old = samples.size();
        samples.resize(old + streamSamplesPerRead, 0.0F);
        if (from < to)
            m_stretch.read(from, std::span(samples).subspan(old + static_cast<std::size_t>(from - m_position),
                                                            static_cast<std::size_t>(to - from)));
        m_position += streamSamplesPerRead;
        for (std::size_t level = 1; level < m_buffers.size(); ++level)
            m_halving.advance(m_buffers[level - 1], m_buffers[level]);
    }

    void transformFilledBlocks(MorletSink &sink, const Progress &progress)
    {
        struct Block {
            std::size_t level;
            std::int64_t start;
        };
        std::vector<Block> blocks;
        for (std::size_t level = 0; level < m_levels.size(); ++level)
            while (m_levels[level].isReady(m_buffers[level]))
                blocks.push_back({level, m_levels[level].takeBlock()});
        sink.beginBatch(blocks.size());
        const Progress stop = progress.withoutFraction();
        parallelFor(static_cast<std::int64_t>(blocks.size()), [&](std::int64_t n) {
            const auto part = static_cast<std::size_t>(n);
            const Block &block = blocks[part];
            m_levels[block.level].transform(m_buffers[block.level], block.start,
                                            [&](const MorletCoefficients &coefficients) {
                                                stop.report(0, 1);
                                                sink.take(part, coefficients);
                                            });
            progress.report(++m_done, m_blocks);
        });
        sink.endBatch();
    }

    void dropUsed()
    {
        for (std::size_t level = 0; level < m_buffers.size(); ++level) {
            std::int64_t keep = m_buffers[level].end();
            if (!m_levels[level].isDone())
                keep = std::min(keep, m_levels[level].neededFrom());
            if (level + 1 < m_buffers.size())
                keep = std::min(keep, 2 * m_buffers[level + 1].end() - RateHalving::reach);
            m_buffers[level].dropBefore(keep);
        }
    }

private:
    const SignalStretch &m_stretch;
    RateHalving m_halving;
    std::int64_t m_position = 0; // next sample to be read
    std::vector<Level> m_levels;
    std::vector<SampleBuffer> m_buffers;
    std::int64_t m_blocks = 0;
    std::atomic<std::int64_t> m_done = 0;
};

MorletStream::MorletStream(std::span<const double> scalesSeconds, double omega0, double rateHz,
                           std::int64_t largestStride, double oversampling)
{
    auto settings = std::make_unique<Settings>();
    settings->scales.assign(scalesSeconds.begin(), scalesSeconds.end());
    settings->omega0 = omega0;
    settings->rateHz = rateHz;
    settings->largestStride = largestStride;
    settings->oversampling = oversampling;
    for (const double scale : scalesSeconds) {
        int level = 0;
        while (gaussianCut * scale * rateHz > static_cast<double>(unit << level))
            ++level;
        settings->levels.push_back(level);
        settings->deepest = std::max(settings->deepest, level);
    }
    m_settings = std::move(settings);
}

MorletStream::~MorletStream() = default;

std::int64_t MorletStream::halo() const
{
    const double longest = *std::max_element(m_settings->scales.begin(), m_settings->scales.end());
    return static_cast<std::int64_t>(std::ceil(gaussianCut * longest * m_settings->rateHz)) +
           (RateHalving::reach << m_settings->deepest);
}

void MorletStream::transform(const SignalStretch &stretch, std::int64_t from, std::int64_t to,
                             MorletSink &sink, const Progress &progress) const
{
    from = std::max(from, stretch.first);
    to = std::min(to, stretch.first + stretch.count);
    if (from >= to)
        return;
    Run run(*m_settings, stretch, from, to);
    while (!run.isDone()) {
        progress.withoutFraction().report(0, 1);
        run.readOn();
        run.transformFilledBlocks(sink, progress);
        run.dropUsed();
    }
}

} // namespace edgescope
