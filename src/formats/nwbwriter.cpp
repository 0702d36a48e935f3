// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/nwbwriter.h"

#include "core/error.h"
#include "formats/nwbnames.h"
#include "formats/nwbwriterprivate.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

const QByteArray unitsPlace = nwbnames::unitsPlace;
const QByteArray lfpPlace = "/processing/ecephys/LFP";
constexpr hsize_t chunkBytes = 1 << 20;

// ISO 8601 with milliseconds and the offset from UTC. The standard demands a time even where none is known.
QString isoTime(const QDateTime &time)
{
    if (!time.isValid())
        return QString::fromLatin1(nwbnames::unknownTime);
    QString text = time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
    if (text.endsWith(u'Z'))
        text.replace(text.size() - 1, 1, QStringLiteral("+00:00"));
    return text;
}

// The name of a link must not hold a slash.
QByteArray linkName(const QString &name)
{
    QByteArray link = name.toUtf8().replace('/', '_');
    if (link.isEmpty() || link == ".")
        link = "_";
    return link;
}

} // namespace

void NwbWriter::Private::setType(const QByteArray &place, const char *type, const char *space)
{
    file.setText(place, "namespace", QString::fromLatin1(space));
    file.setText(place, "neurodata_type", QString::fromLatin1(type));
    file.setText(place, "object_id", QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void NwbWriter::Private::startGroup(const QByteArray &place, const char *type)
{
    file.addGroup(place);
    setType(place, type);
}

void NwbWriter::Private::startTable(const QByteArray &place, const char *type, const QString &description,
                                    std::size_t rowCount, const std::vector<QString> &columns)
{
    file.addGroup(place);
    setType(place, type, QByteArray(type) == "DynamicTable" ? "hdmf-common" : "core");
    file.setText(place, "description", description);
    file.setTexts(place, "colnames", columns);
    std::vector<std::int64_t> ids(rowCount);
    for (std::size_t n = 0; n < rowCount; ++n)
        ids[n] = static_cast<std::int64_t>(n);
    file.addArray(place + "/id", ids);
    setType(place + "/id", "ElementIdentifiers", "hdmf-common");
}

void NwbWriter::Private::describeColumn(const QByteArray &place, const QString &description, const char *type)
{
    setType(place, type, "hdmf-common");
    file.setText(place, "description", description);
}

void NwbWriter::Private::addTextColumn(const QByteArray &place, const QString &description,
                                       std::span<const QString> values)
{
    file.addTexts(place, values);
    describeColumn(place, description);
}

void NwbWriter::Private::addIndex(const QByteArray &columnPlace, const std::vector<std::uint64_t> &ends)
{
    const QByteArray place = columnPlace + "_index";
    file.addArray(place, ends);
    describeColumn(place, QStringLiteral("End of each row's part of the column."), "VectorIndex");
    file.setReference(place, "target", columnPlace);
}

NwbWriter::NwbWriter(const QString &path, const QString &sessionDescription, const QDateTime &startTime)
    : d(std::make_unique<Private>(path))
{
    Hdf5Output &file = d->file;
    d->setType("/", "NWBFile");
    file.setText("/", "nwb_version", QStringLiteral("2.6.0"));
    for (const char *group : {"/acquisition", "/analysis", "/processing", "/stimulus/presentation",
                              "/stimulus/templates", "/general"})
        file.addGroup(group);
    const QString now = isoTime(QDateTime::currentDateTime());
    file.addTexts("/file_create_date", {&now, 1});
    file.addText("/identifier", QUuid::createUuid().toString(QUuid::WithoutBraces));
    file.addText("/session_description", sessionDescription);
    file.addText("/session_start_time", isoTime(startTime));
    file.addText("/timestamps_reference_time", isoTime(startTime));
}

NwbWriter::~NwbWriter() = default;

void NwbWriter::writeElectrodes(const std::vector<Electrode> &electrodes)
{
    d->electrodes = electrodes;
}

void NwbWriter::writeUnits(const std::vector<Unit> &units, const std::vector<UnitColumn> &columns)
{
    const bool hasElectrodes =
        std::any_of(units.begin(), units.end(), [](const Unit &unit) { return unit.electrode >= 0; });
    std::vector<QString> names = {QStringLiteral("spike_times"), QString::fromLatin1(nwbnames::unitName)};
    if (hasElectrodes)
        names.push_back(QStringLiteral("electrodes"));
    const NwbWaveformTables waveforms = nwbWaveformTables(units);
    if (!waveforms.means.empty())
        names.push_back(QStringLiteral("waveform_mean"));
    if (!waveforms.deviations.empty())
        names.push_back(QStringLiteral("waveform_sd"));
    std::vector<const UnitColumn *> kept;
    for (const UnitColumn &column : columns) {
        const QString name = QString::fromUtf8(linkName(column.name));
        if (nwbnames::isUnitsTableName(name) || std::find(names.begin(), names.end(), name) != names.end())
            continue;
        names.push_back(name);
        kept.push_back(&column);
    }
    d->startTable(unitsPlace, "Units", QStringLiteral("Sorted single units."), units.size(), names);

    std::vector<QString> labels;
    std::vector<std::uint64_t> ends;
    std::uint64_t total = 0;
    for (const Unit &unit : units) {
        labels.push_back(unit.label);
        ends.push_back(total += unit.spikeTimes.size());
    }
    const QByteArray spikes = unitsPlace + "/spike_times";
    const int array = d->file.addGrowingArray<double>(
        spikes, 0, std::clamp<hsize_t>(total, 1, chunkBytes / sizeof(double)));
    for (const Unit &unit : units)
        d->file.append(array, std::span<const double>(unit.spikeTimes));
    d->describeColumn(spikes, QStringLiteral("Spike times of each unit in seconds."));
    d->addIndex(spikes, ends);
    d->addTextColumn(unitsPlace + "/" + nwbnames::unitName, QStringLiteral("Name of each unit."), labels);
    for (const UnitColumn *column : kept)
        d->addTextColumn(unitsPlace + "/" + linkName(column->name), column->name, column->values);
    if (hasElectrodes)
        d->addUnitElectrodes(units);
    d->addWaveforms("waveform_mean", QStringLiteral("Mean waveform of each unit."), waveforms.means,
                    waveforms);
    d->addWaveforms("waveform_sd", QStringLiteral("Standard deviation of each unit's waveforms."),
                    waveforms.deviations, waveforms);
}

void NwbWriter::Private::addWaveforms(const char *name, const QString &description,
                                      const std::vector<float> &values, const NwbWaveformTables &tables)
{
    if (values.empty())
        return;
    const QByteArray place = unitsPlace + "/" + name;
    file.addArray(place, std::span(values), {values.size() / tables.samples, tables.samples});
    describeColumn(place, description);
    file.setNumber(place, "sampling_rate", tables.rateHz);
    file.setText(place, "unit", tables.unit);
}

void NwbWriter::writeIntervals(const std::vector<Interval> &intervals)
{
    struct Kind {
        Interval::Kind kind;
        const char *place;
        const char *description;
    };
    static constexpr Kind kinds[] = {
        {Interval::Kind::State, "/intervals/vigilance_states", "Vigilance states."},
        {Interval::Kind::Seizure, "/intervals/seizures", "Seizures."},
        {Interval::Kind::Invalid, "/intervals/invalid_times", "Times to be left out of analyses."},
        {Interval::Kind::Event, "/intervals/epochs", "Other marked times."}};
    for (const Kind &kind : kinds) {
        std::vector<double> starts;
        std::vector<double> stops;
        std::vector<QString> labels;
        for (const Interval &interval : intervals) {
            if (interval.kind != kind.kind)
                continue;
            starts.push_back(interval.range.start);
            stops.push_back(interval.range.stop);
            labels.push_back(interval.label);
        }
        if (labels.empty())
            continue;
        const QByteArray place = kind.place;
        d->startTable(place, "TimeIntervals", QString::fromLatin1(kind.description), labels.size(),
                      {QStringLiteral("start_time"), QStringLiteral("stop_time"), QStringLiteral("label")});
        d->file.addArray(place + "/start_time", starts);
        d->describeColumn(place + "/start_time", QStringLiteral("Start in seconds."));
        d->file.addArray(place + "/stop_time", stops);
        d->describeColumn(place + "/stop_time", QStringLiteral("End in seconds."));
        d->addTextColumn(place + "/label", QStringLiteral("What the time is."), labels);
    }
}

int NwbWriter::addSeries(const NwbSeries &description)
{
    Hdf5Output &file = d->file;
    if (d->series.empty()) {
        d->startGroup("/processing/ecephys", "ProcessingModule");
        file.setText("/processing/ecephys", "description", QStringLiteral("Extracellular signals."));
        d->startGroup(lfpPlace, "LFP");
    }
    Private::Series series;
    series.description = description;
    series.place = lfpPlace + "/" + linkName(description.name);
    d->startGroup(series.place, "ElectricalSeries");
    file.setText(series.place, "description", description.name);
    file.setText(series.place, "comments", QStringLiteral("no comments"));

    const QByteArray data = series.place + "/data";
    const bool counts = description.voltsPerCount > 0;
    const auto channels = static_cast<hsize_t>(description.channelCount);
    const hsize_t rowBytes = std::max<hsize_t>(channels, 1) * (counts ? sizeof(std::int16_t) : sizeof(float));
    const auto rows = std::clamp<hsize_t>(static_cast<hsize_t>(std::llround(4 * description.rateHz)), 1,
                                          std::max<hsize_t>(chunkBytes / rowBytes, 1));
    series.array = counts ? file.addGrowingArray<std::int16_t>(data, channels, rows)
                          : file.addGrowingArray<float>(data, channels, rows);
    file.setNumber(data, "conversion", counts ? description.voltsPerCount : 1.0);
    file.setNumber(data, "offset", 0.0);
    file.setNumber(data, "resolution", counts ? description.voltsPerCount : -1.0);
    file.setText(data, "unit", QStringLiteral("volts"));
    file.addScalar(series.place + "/starting_time", description.start);
    file.setNumber(series.place + "/starting_time", "rate", description.rateHz);
    file.setText(series.place + "/starting_time", "unit", QStringLiteral("seconds"));
    d->series.push_back(std::move(series));
    return static_cast<int>(d->series.size()) - 1;
}

void NwbWriter::appendSamples(int handle, std::span<const float> volts)
{
    Private::Series &series = d->series[static_cast<std::size_t>(handle)];
    const double voltsPerCount = series.description.voltsPerCount;
    if (!(voltsPerCount > 0)) {
        d->file.append(series.array, volts);
        return;
    }
    series.counts.resize(volts.size());
    for (std::size_t n = 0; n < volts.size(); ++n) {
        if (std::isnan(volts[n]))
            throw Error(QCoreApplication::translate("NwbWriter", "The signal %1 has missing samples, which "
                                                                 "cannot be stored as whole numbers.")
                            .arg(series.description.name));
        using Limits = std::numeric_limits<std::int16_t>;
        const double count = std::nearbyint(volts[n] / voltsPerCount);
        series.counts[n] =
            static_cast<std::int16_t>(std::clamp<double>(count, Limits::lowest(), Limits::max()));
    }
    d->file.append(series.array, std::span<const std::int16_t>(series.counts));
}

void NwbWriter::writeScratchText(const QString &name, const QByteArray &json)
{
    const QByteArray place = "/scratch/" + linkName(name);
    d->file.addText(place, QString::fromUtf8(json));
    d->setType(place, "ScratchData");
    d->file.setText(place, "notes", QStringLiteral("JSON text"));
}

void NwbWriter::finish()
{
    d->completeElectrodes();
    if (!d->electrodes.empty() || !d->regions.empty())
        d->writeElectrodesTable();
    d->writeRegions();
    d->file.finish();
}

} // namespace edgescope
