// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/channelpower.h"

#include "analyses/channelsamples.h"
#include "core/result.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr std::int64_t valuesPerRead = 1 << 21;

// Count, mean and sum of squares about the mean, put together piece by piece (Chan, Golub and LeVeque 1983),
// which keeps small signals on large offsets exact.
struct Spread {
    double count = 0;
    double mean = 0;
    double squares = 0;

    void add(std::span<const float> samples)
    {
        Spread piece;
        for (const float sample : samples)
            if (std::isfinite(sample)) {
                ++piece.count;
                piece.mean += sample;
            }
        if (piece.count == 0)
            return;
        piece.mean /= piece.count;
        for (const float sample : samples)
            if (std::isfinite(sample))
                piece.squares += (sample - piece.mean) * (sample - piece.mean);
        const double both = count + piece.count;
        const double apart = piece.mean - mean;
        mean += apart * piece.count / both;
        squares += piece.squares + apart * apart * count * piece.count / both;
        count = both;
    }
};

// Channels that are read together.
struct ChannelGroup {
    std::vector<std::size_t> rows; // in Recording::channels
    std::vector<int> sourceChannels;
};

std::vector<ChannelGroup> channelGroups(const std::vector<Channel> &channels)
{
    std::vector<ChannelGroup> groups;
    for (std::size_t row = 0; row < channels.size(); ++row) {
        const Channel &channel = channels[row];
        const auto isAlike = [&](const ChannelGroup &group) {
            const Channel &other = channels[group.rows.front()];
            return other.source == channel.source && other.rateHz == channel.rateHz &&
                   other.start == channel.start && other.sampleCount == channel.sampleCount;
        };
        auto found = std::ranges::find_if(groups, isAlike);
        if (found == groups.end())
            found = groups.insert(groups.end(), ChannelGroup());
        found->rows.push_back(row);
        found->sourceChannels.push_back(channel.sourceChannel);
    }
    return groups;
}

} // namespace

std::vector<double> channelPowers(const Recording &recording, const TimeRange &range,
                                  const Progress &progress)
{
    std::vector<double> powers(recording.channels.size(), undefined);
    std::vector<Spread> spreads(recording.channels.size());
    std::size_t done = 0;
    std::vector<float> block;
    for (const ChannelGroup &group : channelGroups(recording.channels)) {
        const Channel &channel = recording.channels[group.rows.front()];
        const std::int64_t first = sampleAtOrAfter(channel, range.start);
        const std::int64_t last = sampleAtOrAfter(channel, range.stop);
        const auto width = static_cast<std::int64_t>(group.rows.size());
        const std::int64_t step = std::max<std::int64_t>(1, valuesPerRead / width);
        const Progress part = progress.part(
            static_cast<double>(done) / static_cast<double>(recording.channels.size()),
            static_cast<double>(done + group.rows.size()) / static_cast<double>(recording.channels.size()));
        for (std::int64_t n = first; n < last; n += step) {
            part.report(n - first, last - first);
            const std::int64_t count = std::min(step, last - n);
            block.resize(static_cast<std::size_t>(width * count));
            channel.source->read(n, count, group.sourceChannels, block);
            for (std::size_t c = 0; c < group.rows.size(); ++c) {
                const std::span<float> samples = std::span(block).subspan(c * static_cast<std::size_t>(count),
                                                                          static_cast<std::size_t>(count));
                eraseGaps(channel, recording.gaps, n, samples);
                spreads[group.rows[c]].add(samples);
            }
        }
        done += group.rows.size();
    }
    for (std::size_t row = 0; row < powers.size(); ++row)
        if (spreads[row].count >= ChannelSamples::leastSamples)
            powers[row] = spreads[row].squares / spreads[row].count;
    return powers;
}

} // namespace edgescope
