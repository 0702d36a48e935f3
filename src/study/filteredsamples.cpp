// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/filteredsamples.h"

#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

constexpr std::int64_t valuesAtOnce = 1'000'000;
// Referenced by one thread, so that the sums stay in the cache.
constexpr std::int64_t samplesOfSlice = 1024;

// The channels to read for some channels, and where each stands among them.
struct ReadPlan {
    std::vector<int> channels; // ascending
    std::vector<int> sourceChannels;

    size_t place(int channel) const
    {
        return static_cast<size_t>(std::lower_bound(channels.begin(), channels.end(), channel) -
                                   channels.begin());
    }
};

ReadPlan readPlan(const Recording &recording, const Montage &montage, std::span<const int> channels)
{
    ReadPlan plan;
    for (const int channel : channels) {
        plan.channels.push_back(channel);
        // The mean of an array is the same for all of its channels.
        if (montage.reference == DisplayFilter::Reference::Bipolar || channel == channels.front())
            for (const int other : montage.subtracted(channel))
                plan.channels.push_back(other);
    }
    std::sort(plan.channels.begin(), plan.channels.end());
    plan.channels.erase(std::unique(plan.channels.begin(), plan.channels.end()), plan.channels.end());
    for (const int channel : plan.channels)
        plan.sourceChannels.push_back(recording.channels[static_cast<size_t>(channel)].sourceChannel);
    return plan;
}

// Samples as they were read, channel after channel of a plan.
struct ReadSamples {
    const ReadPlan *plan = nullptr;
    std::vector<float> values;
    size_t count = 0; // of each channel

    std::span<const float> of(int channel, size_t first, size_t length) const
    {
        return std::span(values).subspan(plan->place(channel) * count + first, length);
    }
};

// The mean over the channels that have a value; NaN where none has, 0 of no channels.
std::vector<double> meanOf(const std::vector<int> &channels, const ReadSamples &read, size_t first,
                           size_t count)
{
    std::vector<double> sum(count, 0.0);
    if (channels.empty())
        return sum;
    std::vector<float> finite(count, 0.0F);
    for (const int channel : channels) {
        const std::span<const float> one = read.of(channel, first, count);
        for (size_t i = 0; i < count; ++i) {
            const bool isFinite = std::isfinite(one[i]);
            sum[i] += isFinite ? one[i] : 0.0F;
            finite[i] += isFinite ? 1.0F : 0.0F;
        }
    }
    for (size_t i = 0; i < count; ++i)
        sum[i] = finite[i] > 0 ? sum[i] / static_cast<double>(finite[i])
                               : std::numeric_limits<double>::quiet_NaN();
    return sum;
}

// Samples less what the montage subtracts.
std::vector<float> referencedSamples(const Recording &recording, const Montage &montage,
                                     std::span<const int> channels, std::int64_t first, std::int64_t count,
                                     const Progress &progress)
{
    const ReadPlan plan = readPlan(recording, montage, channels);
    const SampleSource &source = *recording.channels[static_cast<size_t>(channels.front())].source;
    std::vector<std::vector<int>> subtracted;
    for (const int channel : channels)
        subtracted.push_back(montage.subtracted(channel));
    const auto width = static_cast<std::int64_t>(plan.channels.size());
    const std::int64_t atOnce = std::max<std::int64_t>(1, valuesAtOnce / width);
    std::vector<float> made(channels.size() * static_cast<size_t>(count));
    ReadSamples read{&plan, {}, 0};
    for (std::int64_t done = 0; done < count; done += atOnce) {
        progress.report(done, count);
        const std::int64_t length = std::min(atOnce, count - done);
        read.count = static_cast<size_t>(length);
        read.values.resize(read.count * plan.channels.size());
        source.read(first + done, length, plan.sourceChannels, read.values);
        parallelFor((length + samplesOfSlice - 1) / samplesOfSlice, [&](std::int64_t slice) {
            const std::int64_t from = slice * samplesOfSlice;
            const auto size = static_cast<size_t>(std::min(samplesOfSlice, length - from));
            std::vector<double> mean;
            for (size_t n = 0; n < channels.size(); ++n) {
                if (montage.reference == DisplayFilter::Reference::Bipolar || n == 0)
                    mean = meanOf(subtracted[n], read, static_cast<size_t>(from), size);
                const std::span<const float> own = read.of(channels[n], static_cast<size_t>(from), size);
                std::transform(own.begin(), own.end(), mean.begin(),
                               made.begin() + static_cast<std::int64_t>(n) * count + done + from,
                               [](float sample, double less) { return static_cast<float>(sample - less); });
            }
        });
    }
    return made;
}

} // namespace

std::vector<float> filteredSamples(const Recording &recording, const Montage &montage,
                                   const DisplayFilter &filter, std::span<const int> channels,
                                   std::int64_t first, std::int64_t count, const Progress &progress)
{
    const Channel &model = recording.channels[static_cast<size_t>(channels.front())];
    if (removesEverything(filter, model.rateHz))
        return std::vector<float>(channels.size() * static_cast<size_t>(count),
                                  std::numeric_limits<float>::quiet_NaN());
    const FilterSections sections = displayFilterSections(filter, model.rateHz);
    const std::int64_t halo = haloSamples(sections);
    const std::int64_t from = std::max<std::int64_t>(0, first - halo);
    const std::int64_t length = std::min(model.sampleCount, first + count + halo) - from;
    std::vector<float> samples = referencedSamples(recording, montage, channels, from, length, progress);
    std::vector<float> made(channels.size() * static_cast<size_t>(count));
    const std::int64_t groups = (std::ssize(channels) + filterWidth - 1) / filterWidth;
    parallelFor(groups, [&](std::int64_t group) {
        progress.report(0, 0); // only asks whether to stop
        const std::int64_t last = std::min((group + 1) * filterWidth, std::ssize(channels));
        std::vector<std::span<float>> together;
        for (std::int64_t n = group * filterWidth; n < last; ++n)
            together.push_back(
                std::span(samples).subspan(static_cast<size_t>(n * length), static_cast<size_t>(length)));
        filterRuns(sections, together, halo);
        for (std::int64_t n = group * filterWidth; n < last; ++n)
            std::copy_n(samples.begin() + n * length + (first - from), count, made.begin() + n * count);
    });
    return made;
}

} // namespace edgescope
