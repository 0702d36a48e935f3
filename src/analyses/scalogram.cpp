// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/scalogram.h"

#include "analyses/channelsamples.h"
#include "analyses/morletstream.h"
#include "analyses/powerinterpolation.h"
#include "analyses/powersinks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr std::int64_t screenColumns = 2000;
constexpr std::int64_t mostCells = std::int64_t{1} << 28;

QString hertz(double value)
{
    return QLocale().toString(value, 'g', 4);
}

// The columns of time, in samples of the channel.
struct Columns {
    std::int64_t first = 0; // sample of the first column
    std::int64_t end = 0;
    double start = 0;
    double step = 0;
    std::vector<std::int64_t> firstSamples; // of each column and one past the last; empty at the full rate
};

// The first sample at or after a time, whether there is one or not.
std::int64_t sampleAt(const Channel &channel, double seconds)
{
    constexpr double tolerance = 1e-6; // of a sample
    return static_cast<std::int64_t>(std::ceil((seconds - channel.start) * channel.rateHz - tolerance));
}

Columns columnsOf(const Channel &channel, const TimeRange &shown, bool isFullRate)
{
    Columns columns;
    columns.first = sampleAt(channel, shown.start);
    columns.end = sampleAt(channel, shown.stop);
    const std::int64_t samples = columns.end - columns.first;
    if (isFullRate) {
        columns.start = channel.start + (static_cast<double>(columns.first) - 0.5) / channel.rateHz;
        columns.step = 1 / channel.rateHz;
        return columns;
    }
    const std::int64_t count = std::min(screenColumns, samples);
    columns.start = shown.start;
    columns.step = shown.length() / static_cast<double>(std::max<std::int64_t>(1, count));
    for (std::int64_t n = 0; n <= count; ++n)
        columns.firstSamples.push_back(
            n == count ? columns.end
                       : sampleAt(channel, shown.start + static_cast<double>(n) * columns.step));
    return columns;
}

void transformAll(const MorletStream &stream, const ChannelSamples &samples, std::int64_t from,
                  std::int64_t to, MorletSink &sink, const Progress &progress,
                  const std::function<void(const SampleStretch &)> &before = {})
{
    const auto count = static_cast<double>(samples.stretches().size());
    double done = 0;
    for (const SampleStretch &stretch : samples.stretches()) {
        if (before)
            before(stretch);
        const auto mean = static_cast<float>(stretch.mean);
        const SignalStretch signal{stretch.first, stretch.count,
                                   [&samples, mean](std::int64_t first, std::span<float> out) {
                                       samples.read(first, out);
                                       for (float &value : out)
                                           value -= mean;
                                   }};
        stream.transform(signal, from, to, sink, progress.part(done / count, (done + 1) / count));
        ++done;
    }
}

// Makes the parts of a scalogram one after the other.
class Maker
{
public:
    Maker(const Channel &channel, const std::vector<TimeRange> &gaps, const ScalogramSettings &settings)
        : m_channel(channel)
        , m_gaps(gaps)
        , m_settings(settings)
        , m_columns(columnsOf(channel, settings.shown, settings.isFullRate))
    {
    }

    Scalogram make(const Progress &progress)
    {
        MorletSettings morlet = m_settings.morlet;
        m_result.reason = fitToRate(morlet, m_channel.rateHz, m_result.notes);
        if (!m_result.reason.isEmpty())
            return refused();
        m_result.scalesSeconds = morletScales(morlet);
        m_result.reason = sizeReason();
        if (!m_result.reason.isEmpty())
            return refused();
        readAndTransform(progress.part(0, 0.8));
        if (!m_result.reason.isEmpty())
            return refused();
        compareWithBaseline(progress.part(0.8, 1));
        if (!m_result.reason.isEmpty())
            return refused();
        // Rows go up in frequency, scales of a transform up in seconds.
        for (std::vector<double> *rows :
             {&m_result.scalesSeconds, &m_result.baselineMean, &m_result.baselineSd})
            std::reverse(rows->begin(), rows->end());
        for (const double scale : m_result.scalesSeconds)
            m_result.frequenciesHz.push_back(morletFrequency(scale, morlet.omega0));
        findLevels();
        return std::move(m_result);
    }

private:
    Scalogram refused() const
    {
        Scalogram empty;
        empty.reason = m_result.reason;
        return empty;
    }

    QString sizeReason() const
    {
        const auto rows = static_cast<std::int64_t>(m_result.scalesSeconds.size());
        const std::int64_t cells = rows * (m_columns.end - m_columns.first);
        if (!m_settings.isFullRate || cells <= mostCells)
            return {};
        return QCoreApplication::translate(
                   "Analysis", "Every sample would make %1 million cells; at most %2 million are made. Show "
                               "less time or fewer frequencies, or choose the screen's resolution.")
            .arg(cells / 1000000)
            .arg(mostCells / 1000000);
    }

    double seconds(std::int64_t samples) const { return static_cast<double>(samples) / m_channel.rateHz; }

    ChannelSamples samplesOf(const TimeRange &range, const MorletStream &stream,
                             const Progress &progress) const
    {
        const double halo = seconds(stream.halo());
        return ChannelSamples(m_channel, m_gaps, {range.start - halo, range.stop + halo}, progress);
    }

    void readAndTransform(const Progress &progress)
    {
        const std::int64_t half = static_cast<std::int64_t>(m_columns.step * m_channel.rateHz / 2);
        const MorletStream stream(m_result.scalesSeconds, m_settings.morlet.omega0, m_channel.rateHz,
                                  m_settings.isFullRate ? anyStride : std::max<std::int64_t>(1, half),
                                  m_settings.isFullRate ? PowerInterpolation::oversampling : 1);
        const ChannelSamples samples = samplesOf(m_settings.shown, stream, progress.part(0, 0.2));
        m_result.reason = samples.reason();
        bool isAnyShown = false;
        for (const SampleStretch &stretch : samples.stretches()) {
            m_result.stretches.push_back(samples.rangeOf(stretch));
            isAnyShown |= stretch.first < m_columns.end && stretch.first + stretch.count > m_columns.first;
        }
        if (m_result.reason.isEmpty() && !isAnyShown)
            m_result.reason = QCoreApplication::translate("Analysis", "No samples in this time.");
        if (!m_result.reason.isEmpty())
            return;
        m_result.notes << samples.notes();
        m_result.start = m_columns.start;
        m_result.step = m_columns.step;
        fillPower(stream, samples, progress.part(0.2, 1));
    }

    void fillPower(const MorletStream &stream, const ChannelSamples &samples, const Progress &progress)
    {
        const std::size_t rows = m_result.scalesSeconds.size();
        if (m_settings.isFullRate) {
            m_result.columns = static_cast<std::size_t>(m_columns.end - m_columns.first);
            m_result.power.reserve(rows * m_result.columns);
            for (std::size_t row = 0; row < rows; ++row) {
                progress.report(0, 1);
                m_result.power.insert(m_result.power.end(), m_result.columns, std::nanf(""));
            }
            SamplePower sink(m_result.power, rows, m_columns.first, m_result.columns);
            transformAll(stream, samples, m_columns.first, m_columns.end, sink, progress);
            return;
        }
        ColumnPower sink(rows, m_columns.firstSamples);
        transformAll(stream, samples, m_columns.first, m_columns.end, sink, progress);
        m_result.columns = sink.columns();
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t n = 0; n < sink.columns(); ++n)
                m_result.power.push_back(sink.mean(rows - 1 - row, n));
    }

    void compareWithBaseline(const Progress &progress)
    {
        const BaselineTime &baseline = m_settings.baseline;
        if (!baseline.reason.isEmpty()) {
            m_result.reason = baseline.reason;
            return;
        }
        const MorletStream stream(m_result.scalesSeconds, m_settings.morlet.omega0, m_channel.rateHz,
                                  anyStride);
        std::vector<std::int64_t> edges;
        for (const double scale : m_result.scalesSeconds)
            edges.push_back(std::llround(morletEdgeSeconds(scale) * m_channel.rateHz));
        PowerMoments moments(std::move(edges));
        RedNoiseEstimate estimate;
        const auto count = static_cast<double>(baseline.ranges.size());
        double done = 0;
        for (const TimeRange &range : baseline.ranges) {
            addBaseline(range, stream, moments, estimate, progress.part(done / count, (done + 1) / count));
            ++done;
        }
        m_result.background = estimate.noise();
        if (m_result.background.variance <= 0) {
            m_result.reason =
                QCoreApplication::translate("Analysis", "No signal in the baseline (%1).").arg(baseline.name);
            return;
        }
        for (std::size_t j = 0; j < m_result.scalesSeconds.size(); ++j) {
            m_result.baselineMean.push_back(moments.mean(j));
            m_result.baselineSd.push_back(moments.sd(j));
        }
    }

    void addBaseline(const TimeRange &range, const MorletStream &stream, PowerMoments &moments,
                     RedNoiseEstimate &estimate, const Progress &progress) const
    {
        const ChannelSamples samples = samplesOf(range, stream, progress.part(0, 0.2));
        const std::int64_t from = sampleAt(m_channel, range.start);
        const std::int64_t to = sampleAt(m_channel, range.stop);
        transformAll(
            stream, samples, from, to, moments, progress.part(0.2, 1), [&](const SampleStretch &stretch) {
                const std::int64_t end = stretch.first + stretch.count;
                moments.setStretch(stretch.first, end);
                estimate.startStretch(stretch.mean);
                std::vector<float> block;
                const std::int64_t last = std::min(to, end);
                for (std::int64_t n = std::max(from, stretch.first); n < last; n += samplesPerBlock) {
                    block.resize(static_cast<std::size_t>(std::min(samplesPerBlock, last - n)));
                    samples.read(n, block);
                    estimate.add(block);
                }
            });
    }

    void findLevels()
    {
        for (std::size_t row = 0; row < m_result.frequenciesHz.size(); ++row) {
            const double factor = m_settings.isFullRate ? pointwiseFactor(m_settings.confidence)
                                                        : averagedFactor(m_settings.confidence, m_result.step,
                                                                         m_result.scalesSeconds[row]);
            m_result.level.push_back(
                factor * m_result.background.power(m_result.frequenciesHz[row], m_channel.rateHz));
        }
    }

    const Channel &m_channel;
    const std::vector<TimeRange> &m_gaps;
    const ScalogramSettings &m_settings;
    Columns m_columns;
    Scalogram m_result;
};

} // namespace

QString fitToRate(MorletSettings &morlet, double rateHz, QStringList &notes)
{
    const double nyquist = rateHz / 2;
    if (morlet.highestHz < morlet.lowestHz)
        return QCoreApplication::translate("Analysis", "The highest frequency is below the lowest.");
    if (morlet.lowestHz >= nyquist)
        return QCoreApplication::translate(
                   "Analysis",
                   "No frequencies: the lowest, %1 Hz, is not below half the sampling rate, %2 Hz.")
            .arg(hertz(morlet.lowestHz), hertz(nyquist));
    if (morlet.highestHz > nyquist) {
        morlet.highestHz = nyquist;
        notes << QCoreApplication::translate("Analysis", "Frequencies end at %1 Hz, half the sampling rate.")
                     .arg(hertz(nyquist));
    }
    return {};
}

Scalogram scalogram(const Channel &channel, const std::vector<TimeRange> &gaps,
                    const ScalogramSettings &settings, const Progress &progress)
{
    return Maker(channel, gaps, settings).make(progress);
}

} // namespace edgescope
