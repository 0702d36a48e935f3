// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/filteredsamples.h"

#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

constexpr std::int64_t valuesAtOnce = 1'000'000;

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

// The mean over the channels that have a value; NaN where none has.
std::vector<double> meanOf(const std::vector<int> &channels, const ReadPlan &plan,
                           std::span<const float> samples, size_t count)
{
    std::vector<double> sum(count, 0.0);
    std::vector<float> finite(count, 0.0F);
    for (const int channel : channels) {
        const auto one = samples.subspan(plan.place(channel) * count, count);
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
    const auto width = static_cast<std::int64_t>(plan.channels.size());
    const std::int64_t atOnce = std::max<std::int64_t>(1, valuesAtOnce / width);
    std::vector<float> made(channels.size() * static_cast<size_t>(count));
    std::vector<float> piece;
    for (std::int64_t done = 0; done < count; done += atOnce) {
        progress.report(done, count);
        const auto length = static_cast<size_t>(std::min(atOnce, count - done));
        piece.resize(length * plan.channels.size());
        source.read(first + done, static_cast<std::int64_t>(length), plan.sourceChannels, piece);
        std::vector<double> mean;
        for (size_t n = 0; n < channels.size(); ++n) {
            const std::vector<int> subtracted = montage.subtracted(channels[n]);
            if (montage.reference == DisplayFilter::Reference::Bipolar || n == 0)
                mean = subtracted.empty() ? std::vector<double>(length, 0.0)
                                          : meanOf(subtracted, plan, piece, length);
            const auto own = std::span<const float>(piece).subspan(plan.place(channels[n]) * length, length);
            const auto to = made.begin() + static_cast<std::int64_t>(n) * count + done;
            std::transform(own.begin(), own.end(), mean.begin(), to,
                           [](float sample, double less) { return static_cast<float>(sample - less); });
        }
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
    parallelFor(std::ssize(channels), [&](std::int64_t n) {
        progress.report(0, 0); // only asks whether to stop
        const auto all =
            std::span(samples).subspan(static_cast<size_t>(n * length), static_cast<size_t>(length));
        filterRuns(sections, all, halo);
        std::copy_n(all.begin() + (first - from), count, made.begin() + n * count);
    });
    return made;
}

} // namespace edgescope
