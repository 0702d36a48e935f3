// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/recording.h"

#include <QStringList>

#include <cstdint>
#include <span>
#include <vector>

namespace edgescope {

// Samples in a row at the lowest or highest value that are taken for clipped.
inline constexpr std::int64_t shortestClippedRun = 3;

// The first sample of a channel at or after a time, or one past the last.
std::int64_t sampleAtOrAfter(const Channel &channel, double seconds);

// Makes samples that lie in the recording's gaps, merged, missing (NaN); samples[0] is the channel's sample
// `first`. Files may hold numbers there.
void eraseGaps(const Channel &channel, const std::vector<TimeRange> &gaps, std::int64_t first,
               std::span<float> samples);

// Samples [first, first + out.size()) of a channel; those that are missing or in `gaps`, which must be
// merged, are not finite. Throws Error when the file cannot be read.
void readSamples(const Channel &channel, const std::vector<TimeRange> &gaps, std::int64_t first,
                 std::span<float> out);

// Samples [first, first + count) of a channel, all of them finite.
struct SampleStretch {
    std::int64_t first = 0;
    std::int64_t count = 0;
    double mean = 0;
};

// The samples of one channel over a range of time, as stretches without holes: missing samples (not finite)
// and the recording's gaps split them. Samples are numbered from the channel's first one. Looks at all
// samples once; keeps them unless they are many (beyond 128 MiB), when read() goes to the file again.
class ChannelSamples
{
public:
    // Fewer samples on end than these are no signal.
    static constexpr std::int64_t leastSamples = 16;

    // The samples with times in `range`; whoever wants a halo beside what is shown asks for a longer range.
    // `gaps` are the recording's, merged. The channel's source must outlive this object. Throws Error when
    // the file cannot be read.
    ChannelSamples(const Channel &channel, const std::vector<TimeRange> &gaps, const TimeRange &range,
                   const Progress &progress);

    double rateHz() const { return m_channel.rateHz; }
    double timeOf(std::int64_t sample) const; // seconds from the recording's start
    // From the time of the first sample to one interval after that of the last.
    TimeRange rangeOf(const SampleStretch &stretch) const;

    // In time order, each of at least `leastSamples` samples that are not all equal. Empty when there is a
    // reason.
    const std::vector<SampleStretch> &stretches() const { return m_stretches; }
    // Why nothing can be computed from these samples, in one sentence ("Flat signal."); empty when it can.
    const QString &reason() const { return m_reason; }
    // What of the samples is left out or suspicious ("2 % of the samples are clipped.").
    const QStringList &notes() const { return m_notes; }

    // Samples [first, first + out.size()) of one of the stretches. May be called from several threads.
    void read(std::int64_t first, std::span<float> out) const;

private:
    class Scan;

    void judge(const Scan &scan);

    Channel m_channel;
    std::int64_t m_keptFirst = 0;
    std::vector<float> m_kept;
    std::vector<SampleStretch> m_stretches;
    QString m_reason;
    QStringList m_notes;
};

} // namespace edgescope
