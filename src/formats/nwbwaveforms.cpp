// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/spikeaverage.h"
#include "formats/nwb.h"
#include "formats/nwbnames.h"
#include "formats/signalunit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <optional>

namespace edgescope {
namespace {

// Of one unit or spike: samples times electrodes.
constexpr std::int64_t mostValues = 1 << 20;

// One unit's values of a column, sample after sample, each of all electrodes.
struct Values {
    std::vector<double> numbers;
    std::size_t electrodes = 1;
};

// A column of the units table that holds waveforms.
class WaveformColumn
{
public:
    WaveformColumn(const NwbFile &nwb, QByteArray place)
        : m_file(nwb.file)
        , m_place(std::move(place))
        , m_dims(nwb.file.dims(m_place))
        , m_dataset(nwb.file.openCached(m_place))
    {
    }

    std::int64_t rowCount() const { return m_dims.empty() ? 0 : static_cast<std::int64_t>(m_dims[0]); }
    std::int64_t valuesOfRow() const
    {
        double product = 1;
        for (std::size_t axis = 1; axis < m_dims.size(); ++axis)
            product *= static_cast<double>(m_dims[axis]);
        return static_cast<std::int64_t>(std::min(product, 1e15));
    }
    // Whether it has two dimensions, or a third of electrodes, of sizes that can be meant.
    bool isBelievable() const
    {
        return (m_dims.size() == 2 || m_dims.size() == 3) && Hdf5File::isNumber(m_file.kind(m_place)) &&
               m_dims[1] >= 1 && m_dims[1] <= mostWaveformSamples && valuesOfRow() >= 1 &&
               valuesOfRow() <= mostValues;
    }
    // The numbers of rows [first, end).
    std::vector<double> rows(std::int64_t first, std::int64_t end) const;
    // What they are of one unit or spike: a row has the samples of an electrode, or all of them.
    Values valuesOf(std::span<const double> stored) const;

    double rateHz() const { return m_file.attributeNumber(m_place, "sampling_rate").value_or(0); }
    // Volts where the file says nothing, by the standard.
    SignalUnit unit() const
    {
        const QString stated = m_file.attributeText(m_place, "unit").value_or(QStringLiteral("volts"));
        return stated == QLatin1String(nwbnames::unknown) ? SignalUnit() : signalUnit(stated);
    }

private:
    const Hdf5File &m_file;
    QByteArray m_place;
    std::vector<hsize_t> m_dims;
    Hdf5Dataset m_dataset;
};

std::vector<double> WaveformColumn::rows(std::int64_t first, std::int64_t end) const
{
    std::vector<double> stored(static_cast<std::size_t>((end - first) * valuesOfRow()));
    m_file.readRows(m_dataset, m_place, first, end - first, stored);
    return stored;
}

Values WaveformColumn::valuesOf(std::span<const double> stored) const
{
    if (m_dims.size() == 3)
        return {{stored.begin(), stored.end()}, static_cast<std::size_t>(m_dims[2])};
    const auto samples = static_cast<std::size_t>(m_dims[1]);
    Values values{std::vector<double>(stored.size()), stored.size() / samples};
    for (std::size_t n = 0; n < stored.size(); ++n)
        values.numbers[n % samples * values.electrodes + n / samples] = stored[n];
    return values;
}

// The one electrode where the unit is largest; nothing where a value is missing. Shorter waveforms than the
// table's are filled up with values that are no numbers.
std::shared_ptr<Waveform> largestOf(const Values &mean, const Values &deviation, const WaveformColumn &column)
{
    const SignalUnit unit = column.unit();
    const std::size_t channel = largestChannel(mean.numbers, mean.electrodes);
    std::vector<double> course;
    for (std::size_t n = channel; n < mean.numbers.size(); n += mean.electrodes)
        course.push_back(mean.numbers[n]);
    while (!course.empty() && std::isnan(course.back()))
        course.pop_back();
    if (course.empty() || !areFinite(course))
        return nullptr;
    auto waveform = std::make_shared<Waveform>();
    waveform->mean = valuesOfChannel(course, 1, 0, unit.factor);
    waveform->unit = unit.name;
    waveform->rateHz = column.rateHz();
    if (deviation.numbers.size() != mean.numbers.size())
        return waveform;
    const std::span<const double> used = std::span(deviation.numbers).first(course.size() * mean.electrodes);
    std::vector<float> spread = valuesOfChannel(used, mean.electrodes, channel, unit.factor);
    if (std::all_of(spread.begin(), spread.end(), [](float value) { return std::isfinite(value); }))
        waveform->deviation = std::move(spread);
    return waveform;
}

void warn(Recording &recording, const QString &message)
{
    addNote(recording, Note::Severity::Warning, message);
}

// Whether a column is there, and can be used; a note says why it cannot.
bool isUsable(const NwbFile &nwb, const QByteArray &place, Recording &recording)
{
    if (!nwb.file.containsDataset(place))
        return false;
    const WaveformColumn column(nwb, place);
    if (!column.isBelievable() || !nwb.file.isCountBelievable(place)) {
        warn(recording,
             QCoreApplication::translate("NwbReader", "The waveforms in %1 are stored in an unusual way and "
                                                      "were left out.")
                 .arg(QString::fromUtf8(place)));
        return false;
    }
    if (!(column.rateHz() > 0)) {
        warn(recording,
             QCoreApplication::translate("NwbReader", "The waveforms in %1 state no sampling rate and were "
                                                      "left out.")
                 .arg(QString::fromUtf8(place)));
        return false;
    }
    return true;
}

// Ends of each unit's rows: one row a unit where there is no index.
std::vector<std::int64_t> endsOf(const NwbFile &nwb, const QByteArray &place, std::int64_t rows)
{
    if (nwb.file.containsDataset(place + "_index"))
        return nwbRaggedEnds(nwb.file, place + "_index", static_cast<std::size_t>(rows));
    std::vector<std::int64_t> ends(static_cast<std::size_t>(rows));
    std::iota(ends.begin(), ends.end(), std::int64_t{1});
    return ends;
}

// Mean waveforms as they are stored. Some programs store a row for each electrode, and an index of units.
bool readMeans(const NwbFile &nwb, const QByteArray &table, Recording &recording)
{
    const QByteArray place = table + "/waveform_mean";
    const QByteArray deviationPlace = table + "/waveform_sd";
    if (!isUsable(nwb, place, recording))
        return false;
    const WaveformColumn column(nwb, place);
    const bool hasDeviation = nwb.file.containsDataset(deviationPlace) &&
                              nwb.file.dims(deviationPlace) == nwb.file.dims(place) &&
                              Hdf5File::isNumber(nwb.file.kind(deviationPlace));
    const auto deviationColumn =
        hasDeviation ? std::make_unique<WaveformColumn>(nwb, deviationPlace) : nullptr;
    const std::vector<std::int64_t> ends = endsOf(nwb, place, column.rowCount());
    std::int64_t first = 0;
    for (std::size_t n = 0; n < std::min(ends.size(), recording.units.size()); ++n) {
        const std::int64_t count = ends[n] - first;
        if (count > 0 && count <= mostValues / column.valuesOfRow())
            recording.units[n].waveform = largestOf(
                column.valuesOf(column.rows(first, ends[n])),
                deviationColumn ? column.valuesOf(deviationColumn->rows(first, ends[n])) : Values(), column);
        first = ends[n];
    }
    return true;
}

// Rows of the waveforms of each spike, of each unit.
struct SpikeRows {
    std::vector<std::int64_t> rowEnds;   // of each spike
    std::vector<std::int64_t> spikeEnds; // of each unit

    std::int64_t firstRow(std::int64_t spike) const
    {
        return spike == 0 ? 0 : rowEnds[static_cast<std::size_t>(spike) - 1];
    }
};

// Where there is one index only, each row is a spike.
SpikeRows spikeRows(const NwbFile &nwb, const QByteArray &place, std::int64_t rows)
{
    const QByteArray indexPlace = place + "_index";
    SpikeRows result;
    result.rowEnds = endsOf(nwb, place, rows);
    if (nwb.file.containsDataset(indexPlace + "_index")) {
        result.spikeEnds = nwbRaggedEnds(nwb.file, indexPlace + "_index", result.rowEnds.size());
        return result;
    }
    result.spikeEnds = std::move(result.rowEnds);
    result.rowEnds.resize(static_cast<std::size_t>(rows));
    std::iota(result.rowEnds.begin(), result.rowEnds.end(), std::int64_t{1});
    return result;
}

// The average of one unit's spikes [first, end): of at most 1000, in evenly spaced parts that are read at
// once. All must have as many electrodes as the first.
std::optional<SpikeAverage> averageOf(const WaveformColumn &column, const SpikeRows &rows, std::int64_t first,
                                      std::int64_t end)
{
    constexpr std::int64_t spikesAtOnce = 50;
    constexpr std::size_t mostParts = mostAveragedSpikes / spikesAtOnce;
    const std::int64_t valuesOfRow = column.valuesOfRow();
    const std::int64_t parts = (end - first + spikesAtOnce - 1) / spikesAtOnce;
    std::optional<SpikeAverage> average;
    std::int64_t electrodes = 0;
    for (const std::size_t chosen : evenlyChosen(static_cast<std::size_t>(parts), mostParts)) {
        const std::int64_t start = first + static_cast<std::int64_t>(chosen) * spikesAtOnce;
        const std::int64_t stop = std::min(start + spikesAtOnce, end);
        const std::int64_t firstRow = rows.firstRow(start);
        const std::int64_t rowCount = rows.firstRow(stop) - firstRow;
        if (rowCount < 1 || rowCount > spikesAtOnce * mostValues / valuesOfRow)
            continue;
        const std::vector<double> stored = column.rows(firstRow, rows.firstRow(stop));
        for (std::int64_t spike = start; spike < stop; ++spike) {
            const std::int64_t count = rows.firstRow(spike + 1) - rows.firstRow(spike);
            if (!average && count > 0 && count <= mostValues / valuesOfRow) {
                electrodes = count;
                average.emplace(static_cast<std::size_t>(count), static_cast<std::size_t>(valuesOfRow));
            }
            if (average && count == electrodes)
                average->add(
                    column
                        .valuesOf(std::span(stored).subspan(
                            static_cast<std::size_t>((rows.firstRow(spike) - firstRow) * valuesOfRow),
                            static_cast<std::size_t>(count * valuesOfRow)))
                        .numbers);
        }
    }
    return average;
}

// Means of the waveforms of single spikes.
void averageSpikes(const NwbFile &nwb, const QByteArray &table, Recording &recording)
{
    const QByteArray place = table + "/waveforms";
    if (!isUsable(nwb, place, recording) || nwb.file.dims(place).size() != 2)
        return;
    const WaveformColumn column(nwb, place);
    const SpikeRows rows = spikeRows(nwb, place, column.rowCount());
    const SignalUnit unit = column.unit();
    std::int64_t first = 0;
    for (std::size_t n = 0; n < std::min(rows.spikeEnds.size(), recording.units.size()); ++n) {
        if (const auto average = averageOf(column, rows, first, rows.spikeEnds[n]))
            recording.units[n].waveform = average->waveform(unit.factor, unit.name, column.rateHz());
        first = rows.spikeEnds[n];
    }
}

} // namespace

void readNwbWaveforms(const NwbFile &nwb, const QByteArray &table, Recording &recording)
{
    try {
        if (!readMeans(nwb, table, recording))
            averageSpikes(nwb, table, recording);
    } catch (const Error &error) { // units are worth opening without them
        warn(recording,
             QCoreApplication::translate("NwbReader", "There are no waveforms: %1").arg(error.message()));
    }
}

} // namespace edgescope
