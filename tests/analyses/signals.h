// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/random.h"
#include "core/recording.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numbers>
#include <vector>

// Sampled signals with known properties for the tests of time–frequency analyses.
namespace edgescope {

// Samples in memory, of one channel.
class MemorySource : public SampleSource
{
public:
    explicit MemorySource(std::vector<float> samples)
        : m_samples(std::move(samples))
    {
    }

    void read(std::int64_t first, std::int64_t count, std::span<const int> channels,
              std::span<float> out) const override
    {
        samplesRead += count;
        for (size_t c = 0; c < channels.size(); ++c)
            std::copy_n(m_samples.begin() + first, count, out.begin() + static_cast<std::int64_t>(c) * count);
    }

    mutable std::atomic<std::int64_t> samplesRead = 0;

private:
    std::vector<float> m_samples;
};

inline Channel channelOf(std::vector<float> samples, double rateHz, double start = 0)
{
    Channel channel;
    channel.label = QStringLiteral("LFP 1");
    channel.unit = QStringLiteral("V");
    channel.rateHz = rateHz;
    channel.start = start;
    channel.sampleCount = static_cast<std::int64_t>(samples.size());
    channel.source = std::make_shared<MemorySource>(std::move(samples));
    return channel;
}

inline std::vector<float> whiteNoise(size_t count, std::uint64_t seed, double sd = 1)
{
    Random random(seed);
    std::vector<float> samples(count);
    for (float &sample : samples)
        sample = static_cast<float>(sd * random.normal());
    return samples;
}

inline std::vector<float> sine(size_t count, double hertz, double rateHz, double amplitude = 1)
{
    std::vector<float> samples(count);
    for (size_t n = 0; n < count; ++n)
        samples[n] = static_cast<float>(
            amplitude * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(n) / rateHz));
    return samples;
}

} // namespace edgescope
