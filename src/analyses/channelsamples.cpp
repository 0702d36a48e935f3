// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/channelsamples.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr std::int64_t samplesPerRead = 1 << 18;
constexpr std::int64_t samplesKept = 1 << 25;
// A signal with more of its samples at its limits than this is no signal any more; below the lower share
// nothing is said.
constexpr double mostClipped = 0.5;
constexpr double clippedWorthSaying = 0.001;

// Samples in runs of equal values at one end of the signal's range.
struct Limit {
    double value = 0;
    std::int64_t samples = 0;

    void add(double runValue, std::int64_t runLength)
    {
        if (runValue == value && runLength >= shortestClippedRun)
            samples += runLength;
    }
};

double timeOfSample(const Channel &channel, std::int64_t sample)
{
    return channel.start + static_cast<double>(sample) / channel.rateHz;
}

QString percent(double share)
{
    return QLocale().toString(100 * share, 'g', 2);
}

} // namespace

std::int64_t sampleAtOrAfter(const Channel &channel, double seconds)
{
    constexpr double tolerance = 1e-6; // of a sample
    const double position = std::ceil((seconds - channel.start) * channel.rateHz - tolerance);
    return static_cast<std::int64_t>(std::clamp(position, 0.0, static_cast<double>(channel.sampleCount)));
}

void eraseGaps(const Channel &channel, const std::vector<TimeRange> &gaps, std::int64_t first,
               std::span<float> samples)
{
    const std::int64_t end = first + static_cast<std::int64_t>(samples.size());
    for (const TimeRange &gap : clipped(gaps, {timeOfSample(channel, first), timeOfSample(channel, end)})) {
        const std::int64_t from = std::max(first, sampleAtOrAfter(channel, gap.start));
        const std::int64_t to = std::min(end, sampleAtOrAfter(channel, gap.stop));
        if (from < to)
            std::fill(samples.begin() + (from - first), samples.begin() + (to - first), std::nanf(""));
    }
}

void readSamples(const Channel &channel, const std::vector<TimeRange> &gaps, std::int64_t first,
                 std::span<float> out)
{
    channel.source->read(first, static_cast<std::int64_t>(out.size()), std::span(&channel.sourceChannel, 1),
                         out);
    eraseGaps(channel, gaps, first, out);
}

// What is learnt from one look at all samples in turn.
class ChannelSamples::Scan
{
public:
    void add(std::int64_t sample, float value)
    {
        if (!std::isfinite(value)) {
            endStretch();
            return;
        }
        if (m_open.count == 0) {
            m_open.first = sample;
            m_isFlat = true;
            m_firstValue = value;
        }
        ++m_open.count;
        m_sum += value;
        m_isFlat = m_isFlat && value == m_firstValue;
        follow(value);
    }

    void endStretch()
    {
        endRun();
        samples += m_open.count;
        longest = std::max(longest, m_open.count);
        if (m_open.count >= leastSamples) {
            m_open.mean = m_sum / static_cast<double>(m_open.count);
            if (m_isFlat)
                ++flatStretches;
            else
                stretches.push_back(m_open);
        }
        m_open = {};
        m_sum = 0;
    }

    double clippedShare() const
    {
        return samples == 0
                   ? 0
                   : static_cast<double>(m_lowest.samples + m_highest.samples) / static_cast<double>(samples);
    }

    std::vector<SampleStretch> stretches;
    std::int64_t samples = 0; // finite ones
    std::int64_t longest = 0; // on end
    int flatStretches = 0;

private:
    void follow(float value)
    {
        if (m_runLength > 0 && value == m_runValue) {
            ++m_runLength;
            return;
        }
        endRun();
        m_runValue = value;
        m_runLength = 1;
        if (!m_hasLimits || value < m_lowest.value)
            m_lowest = {value, 0};
        if (!m_hasLimits || value > m_highest.value)
            m_highest = {value, 0};
        m_hasLimits = true;
    }

    void endRun()
    {
        m_lowest.add(m_runValue, m_runLength);
        m_highest.add(m_runValue, m_runLength);
        m_runLength = 0;
    }

    SampleStretch m_open;
    double m_sum = 0;
    float m_firstValue = 0;
    bool m_isFlat = true;
    float m_runValue = 0;
    std::int64_t m_runLength = 0;
    bool m_hasLimits = false;
    Limit m_lowest;
    Limit m_highest;
};

ChannelSamples::ChannelSamples(const Channel &channel, const std::vector<TimeRange> &gaps,
                               const TimeRange &range, const Progress &progress)
    : m_channel(channel)
{
    Scan scan;
    const std::int64_t first = sampleAtOrAfter(channel, range.start);
    const std::int64_t last = sampleAtOrAfter(channel, range.stop);
    m_keptFirst = first;
    if (last - first <= samplesKept)
        m_kept.resize(static_cast<size_t>(std::max<std::int64_t>(0, last - first)));
    std::vector<float> block;
    for (std::int64_t n = first; n < last; n += samplesPerRead) {
        progress.report(n - first, last - first);
        block.resize(static_cast<size_t>(std::min(samplesPerRead, last - n)));
        readSamples(channel, gaps, n, block);
        for (size_t i = 0; i < block.size(); ++i)
            scan.add(n + static_cast<std::int64_t>(i), block[i]);
        if (!m_kept.empty())
            std::copy(block.begin(), block.end(), m_kept.begin() + (n - first));
    }
    scan.endStretch();
    judge(scan);
}

void ChannelSamples::judge(const Scan &scan)
{
    const double clipped = scan.clippedShare();
    if (scan.samples == 0)
        m_reason = QCoreApplication::translate("Analysis", "No samples in this time.");
    else if (scan.longest < leastSamples)
        m_reason = QCoreApplication::translate("Analysis", "Too short: %1 of at least %2 samples on end.")
                       .arg(scan.longest)
                       .arg(leastSamples);
    else if (scan.stretches.empty())
        m_reason = QCoreApplication::translate("Analysis", "Flat signal.");
    else if (clipped > mostClipped)
        m_reason =
            QCoreApplication::translate("Analysis", "Clipped signal: %1 % of the samples are at its limits.")
                .arg(percent(clipped));
    if (!m_reason.isEmpty())
        return;
    m_stretches = scan.stretches;
    if (clipped > clippedWorthSaying)
        m_notes << QCoreApplication::translate("Analysis", "%1 % of the samples are clipped.")
                       .arg(percent(clipped));
    if (scan.flatStretches > 0)
        m_notes << QCoreApplication::translate("Analysis", "%n flat stretches left out.", nullptr,
                                               scan.flatStretches);
}

double ChannelSamples::timeOf(std::int64_t sample) const
{
    return timeOfSample(m_channel, sample);
}

TimeRange ChannelSamples::rangeOf(const SampleStretch &stretch) const
{
    return {timeOf(stretch.first), timeOf(stretch.first + stretch.count)};
}

void ChannelSamples::read(std::int64_t first, std::span<float> out) const
{
    if (m_kept.empty())
        m_channel.source->read(first, static_cast<std::int64_t>(out.size()),
                               std::span(&m_channel.sourceChannel, 1), out);
    else
        std::copy_n(m_kept.begin() + (first - m_keptFirst), out.size(), out.begin());
}

} // namespace edgescope
