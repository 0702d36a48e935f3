// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "measure.h"

#include "analyses/coherencelevels.h"
#include "analyses/fourier.h"
#include "analyses/morlet.h"
#include "analyses/powerinterpolation.h"
#include "analyses/powersinks.h"
#include "analyses/spectrogram.h"
#include "core/parallel.h"
#include "core/random.h"
#include "formats/memorysamples.h"

#include <cmath>

namespace edgescope::benchmark {
namespace {

constexpr double rateHz = 1000;
constexpr double omega0 = 6;
constexpr std::int64_t columns = 2000;

double operations(double length)
{
    return 5 * length * std::log2(length);
}

// Operations a second of single-precision complex transforms as long as a block, on all threads.
double transformRate()
{
    constexpr std::size_t length = 40320;
    constexpr std::int64_t calls = 64;
    const auto fourier = sharedFourier<float>(length);
    const auto threads = static_cast<std::int64_t>(parallelThreads());
    std::vector<FourierVector<std::complex<float>>> values(static_cast<std::size_t>(threads),
                                                           FourierVector<std::complex<float>>(length));
    const double seconds = medianSeconds([&] {
        parallelFor(threads, [&](std::int64_t thread) {
            for (std::int64_t n = 0; n < calls; ++n)
                fourier->inverse(values[static_cast<std::size_t>(thread)]);
        });
    });
    return operations(length) * static_cast<double>(calls * threads) / seconds;
}

// From 200 to 1 Hz.
std::vector<double> scales(int count)
{
    std::vector<double> result;
    for (int j = 0; j < count; ++j)
        result.push_back(morletScale(200 * std::pow(200, -j / (count - 1.0)), omega0));
    return result;
}

// The power of every sample, in the same memory for each block, as a writer of files would take it.
class PassingPower : public MorletSink
{
public:
    void beginBatch(std::size_t parts) override { m_power.resize(std::max(m_power.size(), parts)); }
    void take(std::size_t part, const MorletCoefficients &coefficients) override
    {
        std::vector<float> &power = m_power[part];
        power.resize(std::max(power.size(), static_cast<std::size_t>(coefficients.end - coefficients.first)));
        const auto samples = static_cast<std::size_t>(coefficients.end - coefficients.first);
        PowerInterpolation::forStride(coefficients.stride)
            ->expand(coefficients, std::span(power).first(samples));
    }
    void endBatch() override { use(m_power.empty() || m_power[0].empty() ? 0.0 : m_power[0][0]); }

private:
    std::vector<std::vector<float>> m_power;
};

struct Case {
    double seconds;
    int scales;
    double peerSeconds; // the fastest other program, tuned, on two threads
};

void run(const Case &entry, double peakRate)
{
    const auto samples = static_cast<std::int64_t>(entry.seconds * rateHz);
    std::vector<float> signal(static_cast<std::size_t>(samples));
    Random random(1);
    for (float &value : signal)
        value = static_cast<float>(random.normal());
    const SignalStretch stretch{0, samples, [&](std::int64_t first, std::span<float> out) {
                                    std::copy_n(signal.begin() + first, out.size(), out.begin());
                                }};
    const std::vector<double> wanted = scales(entry.scales);
    const double cells = static_cast<double>(samples) * entry.scales;
    const QString input = QStringLiteral("%1 s × 1 kHz × %2 scales").arg(entry.seconds).arg(entry.scales);

    const MorletStream coarse(wanted, omega0, rateHz, samples / columns / 2);
    std::vector<std::int64_t> firstSamples;
    for (std::int64_t n = 0; n <= columns; ++n)
        firstSamples.push_back(samples * n / columns);
    const double screen = medianSeconds([&] {
        ColumnPower power(wanted.size(), firstSamples);
        coarse.transform(stretch, 0, samples, power, Progress());
        use(power.mean(0, 0));
    });
    print({QStringLiteral("scalogram on screen, ") + input, cells, QStringLiteral("cells"),
           static_cast<double>(samples) * 4},
          screen, QStringLiteral("%1 times the peer; target 15").arg(entry.peerSeconds / screen, 0, 'f', 1));

    const MorletStream every(wanted, omega0, rateHz, samples, PowerInterpolation::oversampling);
    const double full = medianSeconds([&] {
        PassingPower power;
        every.transform(stretch, 0, samples, power, Progress());
    });
    print({QStringLiteral("scalogram full rate, ") + input, cells, QStringLiteral("cells"), cells * 4}, full,
          QStringLiteral("%1 times the peer, %2 % of the transforms' rate; target 4")
              .arg(entry.peerSeconds / full, 0, 'f', 1)
              .arg(100 * cells * 5 * std::log2(40320) / full / peakRate, 0, 'f', 0));
}

// Coherence with phase at the screen's columns, and the level from ten pairs of noise.
void runCoherence()
{
    constexpr double seconds = 300;
    constexpr double peerSeconds = 20;
    const auto samples = static_cast<std::size_t>(seconds * rateHz);
    CoherenceSettings settings;
    settings.morlet = {omega0, 12, 0.8, 200};
    std::vector<std::vector<float>> both(2, std::vector<float>(samples));
    Random random(2);
    for (std::vector<float> &signal : both)
        for (float &value : signal)
            value = static_cast<float>(random.normal());
    const auto reader = [](const std::vector<float> &signal) {
        return [&signal](std::int64_t first, std::span<float> out) {
            std::copy_n(signal.begin() + first, out.size(), out.begin());
        };
    };
    const CoherenceStretch stretch{0, static_cast<std::int64_t>(samples), reader(both[0]), reader(both[1])};
    std::vector<double> times;
    for (std::int64_t n = 0; n < columns; ++n)
        times.push_back(seconds * (static_cast<double>(n) + 0.5) / static_cast<double>(columns));
    const auto rows = static_cast<double>(morletScales(settings.morlet).size());
    const double screen = medianSeconds(
        [&] { use(coherenceAt(std::span(&stretch, 1), rateHz, settings, times, Progress()).r2.front()); });
    print({QStringLiteral("coherence with phase, 2 × 300 s × 1 kHz × %1 scales").arg(rows),
           2 * rows * static_cast<double>(samples), QStringLiteral("cells"),
           static_cast<double>(samples) * 8},
          screen, QStringLiteral("%1 times the peer; target 50").arg(peerSeconds / screen, 0, 'f', 0));
    const NoisePairs noise{0.98, 0.95, rateHz, settings, 1};
    print(QStringLiteral("coherence level, 10 noise pairs"),
          medianSeconds([&] { use(CoherenceLevels(noise).withPairs(10, Progress())->levels(0.95).front()); }),
          QStringLiteral("target 2 s"));
}

// A night of one channel in columns of 10 s.
void runSpectrogram()
{
    SpectrogramSettings settings;
    settings.duration = 8 * 3600;
    std::vector<float> signal(static_cast<std::size_t>(settings.duration * rateHz));
    Random random(3);
    for (float &value : signal)
        value = static_cast<float>(random.normal());
    Channel channel;
    channel.rateHz = rateHz;
    channel.sampleCount = static_cast<std::int64_t>(signal.size());
    channel.source =
        std::make_shared<const MemorySamples>(std::vector<std::vector<float>>{std::move(signal)});
    const auto samples = static_cast<double>(channel.sampleCount);
    print({QStringLiteral("spectrogram, 8 h × 1 kHz"), samples, QStringLiteral("samples"), 4 * samples},
          medianSeconds([&] { use(spectrogram(channel, {}, settings, Progress()).bandPower[0][0]); }),
          QStringLiteral("target 1 s"));
}

} // namespace

void runWaveletCases()
{
    const double peakRate = transformRate();
    print(QStringLiteral("Fourier transforms of 40 320 points, single precision"),
          operations(40320) / peakRate, QStringLiteral("%1 GFLOP/s").arg(peakRate / 1e9, 0, 'f', 1));
    run({600, 100, 0.52}, peakRate);
    run({3600, 64, 1.50}, peakRate);
    runCoherence();
    runSpectrogram();
}

} // namespace edgescope::benchmark
