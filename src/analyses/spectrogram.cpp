// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/spectrogram.h"

#include "analyses/channelsamples.h"
#include "analyses/periodogram.h"
#include "core/parallel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>

namespace edgescope {
namespace {

constexpr std::int64_t samplesPerPiece = 1 << 18;
constexpr double tolerance = 1e-9; // relative, of frequencies and times that are meant to be equal

enum class ColumnStatus : std::uint8_t { Outside, Missing, Flat, Defined };

QString number(double value)
{
    return QLocale().toString(value, 'g', 4);
}

// Samples of a channel from one place to another, read in pieces.
class PieceReader
{
public:
    PieceReader(const Channel &channel, const std::vector<TimeRange> &gaps, std::int64_t end)
        : m_channel(channel)
        , m_gaps(gaps)
        , m_end(end)
    {
    }

    // Cheap when `first` goes up from call to call.
    std::span<const float> at(std::int64_t first, std::int64_t count)
    {
        if (first < m_first || first + count > m_first + static_cast<std::int64_t>(m_piece.size())) {
            m_first = first;
            m_piece.resize(
                static_cast<std::size_t>(std::min(std::max(count, samplesPerPiece), m_end - first)));
            readSamples(m_channel, m_gaps, first, m_piece);
        }
        return std::span(m_piece).subspan(static_cast<std::size_t>(first - m_first),
                                          static_cast<std::size_t>(count));
    }

private:
    const Channel &m_channel;
    const std::vector<TimeRange> &m_gaps;
    std::int64_t m_end;
    std::int64_t m_first = 0;
    std::vector<float> m_piece;
};

// Makes the columns of a spectrogram, each of which has its own place in it.
class Maker
{
public:
    Maker(const Channel &channel, const std::vector<TimeRange> &gaps, const SpectrogramSettings &settings)
        : m_channel(channel)
        , m_gaps(gaps)
        , m_settings(settings)
        , m_segment(static_cast<std::int64_t>(Spectrogram::segmentSeconds * channel.rateHz * (1 + tolerance)))
    {
    }

    Spectrogram make(const Progress &progress)
    {
        layOut();
        if (m_result.frequenciesHz.empty())
            return refused(
                QCoreApplication::translate(
                    "Analysis",
                    "No frequencies: the lowest, %1 Hz, is not below half the sampling rate, %2 Hz.")
                    .arg(number(Spectrogram::rowHz), number(halfRate())));
        if (m_channel.sampleCount < m_segment)
            return refused(
                QCoreApplication::translate("Analysis", "Too short: %1 of at least %2 samples on end.")
                    .arg(m_channel.sampleCount)
                    .arg(m_segment));
        const auto perColumn = static_cast<std::int64_t>(m_result.step * m_channel.rateHz);
        const std::int64_t perBlock = std::max<std::int64_t>(1, samplesPerPiece / (perColumn + 1));
        const auto columns = static_cast<std::int64_t>(m_result.columns);
        const std::int64_t blocks = (columns + perBlock - 1) / perBlock;
        std::atomic<std::int64_t> done = 0;
        parallelFor(blocks, [&](std::int64_t block) {
            fill(block * perBlock, std::min(columns, (block + 1) * perBlock),
                 [&] { progress.report(done++, columns); });
        });
        const QString reason = reasonForNothing();
        if (!reason.isEmpty())
            return refused(reason);
        note();
        return std::move(m_result);
    }

private:
    static Spectrogram refused(const QString &reason)
    {
        Spectrogram empty;
        empty.reason = reason;
        return empty;
    }

    double halfRate() const { return m_channel.rateHz / 2; }
    bool reaches(const FrequencyBand &band) const { return band.highHz <= halfRate() * (1 + tolerance); }

    void layOut()
    {
        constexpr auto most = static_cast<double>(Spectrogram::mostColumns);
        m_result.step = m_settings.columnSeconds;
        if (m_settings.duration / m_result.step > most * (1 + tolerance))
            m_result.step = std::ceil(m_settings.duration / most);
        m_result.columns = static_cast<std::size_t>(
            std::max(1.0, std::ceil(m_settings.duration / m_result.step * (1 - tolerance))));
        const double highest = std::min(m_settings.highestHz, halfRate()) * (1 + tolerance);
        for (int row = 1; row * Spectrogram::rowHz <= highest; ++row)
            m_result.frequenciesHz.push_back(row * Spectrogram::rowHz);
        m_result.density.assign(m_result.frequenciesHz.size() * m_result.columns, std::nanf(""));
        for (std::vector<double> &power : m_result.bandPower)
            power.assign(m_result.columns, undefined);
        m_result.muscleRms.assign(m_result.columns, undefined);
        m_status.assign(m_result.columns, ColumnStatus::Outside);
    }

    std::int64_t firstSample(std::int64_t column) const
    {
        return sampleAtOrAfter(m_channel, static_cast<double>(column) * m_result.step);
    }

    void fill(std::int64_t firstColumn, std::int64_t endColumn, const std::function<void()> &report)
    {
        PieceReader reader(m_channel, m_gaps, firstSample(endColumn));
        MeanPeriodogram periodogram(static_cast<std::size_t>(m_segment), m_channel.rateHz);
        for (std::int64_t n = firstColumn; n < endColumn; ++n) {
            report();
            const auto column = static_cast<std::size_t>(n);
            m_status[column] = average(firstSample(n), firstSample(n + 1), reader, periodogram);
            if (m_status[column] == ColumnStatus::Defined)
                take(column, periodogram);
        }
    }

    ColumnStatus average(std::int64_t first, std::int64_t end, PieceReader &reader,
                         MeanPeriodogram &periodogram) const
    {
        periodogram.clear();
        ColumnStatus status = ColumnStatus::Outside;
        for (std::int64_t n = first; n + m_segment <= end; n += m_segment / 2) {
            const std::span<const float> segment = reader.at(n, m_segment);
            float low = segment.front();
            float high = segment.front();
            bool isComplete = true;
            for (const float value : segment) {
                isComplete &= std::isfinite(value);
                low = std::min(low, value);
                high = std::max(high, value);
            }
            if (!isComplete)
                return ColumnStatus::Missing;
            periodogram.add(segment);
            if (status != ColumnStatus::Defined)
                status = low < high ? ColumnStatus::Defined : ColumnStatus::Flat;
        }
        return status;
    }

    void take(std::size_t column, const MeanPeriodogram &periodogram)
    {
        for (std::size_t row = 0; row < m_result.frequenciesHz.size(); ++row) {
            const double low = m_result.frequenciesHz[row] - Spectrogram::rowHz / 2;
            const double high = std::min(low + Spectrogram::rowHz, halfRate());
            m_result.density[row * m_result.columns + column] =
                static_cast<float>(periodogram.power(low, high) / (high - low));
        }
        for (std::size_t band = 0; band < sleepBands.size(); ++band)
            if (reaches(sleepBands[band]))
                m_result.bandPower[band][column] =
                    periodogram.power(sleepBands[band].lowHz, sleepBands[band].highHz);
        if (reaches(muscleBand))
            m_result.muscleRms[column] = std::sqrt(periodogram.power(muscleBand.lowHz, muscleBand.highHz));
    }

    int count(ColumnStatus status) const { return static_cast<int>(std::ranges::count(m_status, status)); }

    QString reasonForNothing() const
    {
        if (count(ColumnStatus::Defined) > 0)
            return {};
        if (count(ColumnStatus::Flat) > 0)
            return QCoreApplication::translate("Analysis", "Flat signal.");
        return QCoreApplication::translate("Analysis", "Samples are missing in every stretch of %1 s.")
            .arg(number(m_result.step));
    }

    void note()
    {
        QStringList &notes = m_result.notes;
        notes << QCoreApplication::translate(
                     "Analysis",
                     "Each column is the mean of periodograms of %1 s that overlap by half (Hann windows).")
                     .arg(number(Spectrogram::segmentSeconds));
        if (m_result.step > m_settings.columnSeconds)
            notes << QCoreApplication::translate("Analysis",
                                                 "Columns of %1 s, so that there are at most %2 of them.")
                         .arg(number(m_result.step))
                         .arg(Spectrogram::mostColumns);
        if (m_settings.highestHz > halfRate())
            notes << QCoreApplication::translate("Analysis",
                                                 "Frequencies end at %1 Hz, half the sampling rate.")
                         .arg(number(halfRate()));
        for (const FrequencyBand &band : sleepBands)
            noteMissing(band);
        noteMissing(muscleBand);
        if (const int missing = count(ColumnStatus::Missing); missing > 0)
            notes << QCoreApplication::translate("Analysis", "%n columns with missing samples left out.",
                                                 nullptr, missing);
        if (const int flat = count(ColumnStatus::Flat); flat > 0)
            notes << QCoreApplication::translate("Analysis", "%n flat columns left out.", nullptr, flat);
    }

    void noteMissing(const FrequencyBand &band)
    {
        if (!reaches(band))
            m_result.notes << QCoreApplication::translate(
                                  "Analysis", "No power of %1 to %2 Hz: the sampling rate is below %3 Hz.")
                                  .arg(number(band.lowHz), number(band.highHz), number(2 * band.highHz));
    }

    const Channel &m_channel;
    const std::vector<TimeRange> &m_gaps;
    const SpectrogramSettings &m_settings;
    std::int64_t m_segment;
    std::vector<ColumnStatus> m_status;
    Spectrogram m_result;
};

} // namespace

Spectrogram spectrogram(const Channel &channel, const std::vector<TimeRange> &gaps,
                        const SpectrogramSettings &settings, const Progress &progress)
{
    return Maker(channel, gaps, settings).make(progress);
}

} // namespace edgescope
