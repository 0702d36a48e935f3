// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/spikeaverage.h"
#include "formats/cellexplorersession.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace edgescope {
namespace {

// A field with one number for each unit.
std::vector<double> perUnit(const MatValue &table, QStringView name, std::size_t units)
{
    const MatValue *field = table.field(name);
    std::vector<double> values = field ? field->numbers() : std::vector<double>();
    return values.size() == units ? values : std::vector<double>();
}

std::vector<QString> textsPerUnit(const MatValue &table, QStringView name, std::size_t units)
{
    const MatValue *field = table.field(name);
    std::vector<QString> values = field ? field->cellTexts() : std::vector<QString>();
    return values.size() == units ? values : std::vector<QString>();
}

// Shortest texts that read back as the same numbers; empty for what is no number.
std::vector<QString> numberTexts(const std::vector<double> &values)
{
    std::vector<QString> texts;
    for (const double value : values)
        texts.push_back(std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest)
                                             : QString());
    return texts;
}

void addColumn(const QString &name, std::vector<QString> values, Recording &recording)
{
    const bool isEmpty =
        std::all_of(values.begin(), values.end(), [](const QString &value) { return value.isEmpty(); });
    if (!isEmpty)
        recording.unitColumns.push_back({name, std::move(values)});
}

// Spike times in seconds of every cell, from "times", or from the sample numbers "ts".
const MatValue *trainsOf(const MatValue &spikes, bool &areSamples)
{
    areSamples = false;
    const MatValue *times = spikes.field(u"times");
    if (!times || !times->isCells()) {
        times = spikes.field(u"ts");
        areSamples = true;
    }
    return times && times->isCells() && !times->parts.empty() ? times : nullptr;
}

void addUnits(const MatValue &table, const MatValue &trains, double scale, CellExplorerSession &to)
{
    const std::size_t count = trains.parts.size();
    to.unitIds = perUnit(table, u"UID", count);
    std::vector<double> channels = perUnit(table, u"maxWaveformCh1", count);
    if (channels.empty())
        channels = perUnit(table, u"maxWaveformCh", count); // counts from 0
    else
        for (double &channel : channels)
            channel -= 1;
    to.peakChannels = channels;
    for (std::size_t n = 0; n < count; ++n) {
        Unit unit;
        unit.label = QString::number(to.unitIds.empty() ? static_cast<double>(n + 1) : to.unitIds[n]);
        unit.spikeTimes = trains.parts[n].numbers();
        if (scale != 1)
            for (double &time : unit.spikeTimes)
                time *= scale;
        to.recording.units.push_back(std::move(unit));
    }
}

// The numbers of one unit, of a field with a cell for each.
std::vector<double> numbersOfUnit(const MatValue *field, std::size_t unit, std::size_t units)
{
    if (!field || !field->isCells() || field->parts.size() != units || !field->parts[unit].isVector() ||
        field->parts[unit].count() > static_cast<std::int64_t>(mostWaveformSamples))
        return {};
    std::vector<double> numbers = field->parts[unit].numbers();
    return areFinite(numbers) ? numbers : std::vector<double>();
}

// Where the waveforms of one kind stand, all with a cell for each unit.
struct WaveformFields {
    const MatValue *mean = nullptr;
    const MatValue *deviation = nullptr;
    const MatValue *time = nullptr; // milliseconds from the spike
};

// CellExplorer writes microvolts with the times of the samples, buzcode steps of the amplifier without them.
// Null when the rate is not known.
std::shared_ptr<const Waveform> waveformOf(const WaveformFields &fields, std::size_t unit, std::size_t units,
                                           double recordingRateHz)
{
    const std::vector<double> mean = numbersOfUnit(fields.mean, unit, units);
    const std::vector<double> deviation = numbersOfUnit(fields.deviation, unit, units);
    const std::vector<double> time = numbersOfUnit(fields.time, unit, units);
    const double scale = fields.time ? 1e-6 : 1;
    auto waveform = std::make_shared<Waveform>();
    waveform->mean = valuesOfChannel(mean, 1, 0, scale);
    waveform->unit = fields.time ? QStringLiteral("V") : QString();
    waveform->rateHz = recordingRateHz;
    if (deviation.size() == mean.size())
        waveform->deviation = valuesOfChannel(deviation, 1, 0, scale);
    if (mean.size() > 1 && time.size() == mean.size() && time.back() > time.front()) {
        const double rateHz = 1000 * static_cast<double>(time.size() - 1) / (time.back() - time.front());
        const bool isWhole = std::abs(rateHz - std::round(rateHz)) < 1e-3; // but for the last digits of times
        waveform->rateHz = isWhole ? std::round(rateHz) : rateHz;
        if (time.front() <= 0 && time.back() >= 0)
            waveform->spikeSample = static_cast<int>(std::lround(-time.front() * waveform->rateHz / 1000));
    }
    return !mean.empty() && std::isfinite(waveform->rateHz) && waveform->rateHz > 0 ? waveform : nullptr;
}

// Waveforms of the units that have none, from tables of `cells` cells of which unit n is that of row n. The
// filtered ones come first: those are what CellExplorer takes its own measures from.
void addWaveforms(const std::vector<WaveformFields> &kinds, const std::vector<std::size_t> &rows,
                  std::size_t cells, CellExplorerSession &to)
{
    Units &units = to.recording.units;
    for (std::size_t n = 0; n < std::min(units.size(), rows.size()); ++n)
        for (const WaveformFields &fields : kinds)
            if (!units[n].waveform && rows[n] < cells)
                units[n].waveform = waveformOf(fields, rows[n], cells, to.rateHz);
}

bool readTrains(const MatValue &table, const MatValue &spikes, CellExplorerSession &to)
{
    bool areSamples = false;
    const MatValue *trains = trainsOf(spikes, areSamples);
    if (!trains)
        return false;
    if (const MatValue *rate = spikes.field(u"sr"))
        to.rateHz = rate->number(to.rateHz);
    if (areSamples && !(to.rateHz > 0))
        throw Error(QCoreApplication::translate("CellExplorer",
                                                "%1 has spike times as sample numbers but no file of it "
                                                "states the sampling rate.")
                        .arg(to.recording.path));
    addUnits(table, *trains, areSamples ? 1 / to.rateHz : 1, to);
    return true;
}

// Row of the metrics for every unit; empty when they cannot be told apart.
std::vector<std::size_t> rowsOfUnits(const std::vector<double> &ids, const CellExplorerSession &to,
                                     std::size_t rows)
{
    std::vector<std::size_t> found;
    if (ids.empty() || to.unitIds.empty()) {
        for (std::size_t n = 0; n < rows && rows == to.recording.units.size(); ++n)
            found.push_back(n);
        return found;
    }
    for (const double id : to.unitIds) {
        const auto place = std::find(ids.begin(), ids.end(), id);
        found.push_back(static_cast<std::size_t>(place - ids.begin())); // rows when it is not there
    }
    return found;
}

// Which units a method has identified: for every name the places of its units, counted from 1.
std::vector<QString> groundTruth(const MatValue &truth, std::size_t units)
{
    std::vector<QString> names(units);
    for (std::size_t n = 0; n < truth.fieldNames.size() && truth.isStruct(); ++n)
        for (const double place : truth.parts[n].numbers())
            if (place >= 1 && place <= static_cast<double>(units)) {
                QString &name = names[static_cast<std::size_t>(place) - 1];
                name += (name.isEmpty() ? QString() : QStringLiteral(", ")) + truth.fieldNames[n];
            }
    return names;
}

std::size_t cellCount(const MatValue &metrics)
{
    for (const QStringView name : {u"UID", u"cellID", u"putativeCellType", u"firingRate"})
        if (const MatValue *field = metrics.field(name))
            return static_cast<std::size_t>(field->count());
    return 0;
}

void noteSeveralSessions(const MatValue &metrics, std::size_t cells, Recording &recording)
{
    const std::vector<QString> sessions = textsPerUnit(metrics, u"sessionName", cells);
    const std::set<QString> names(sessions.begin(), sessions.end());
    if (names.size() > 1)
        noteOn(recording, Note::Severity::Warning,
               QCoreApplication::translate("CellExplorer",
                                           "The cell metrics join units of %n session(s), which were not "
                                           "recorded at one time.",
                                           nullptr, int(names.size())));
}

} // namespace

void readCellExplorerSpikes(const MatValue &spikes, CellExplorerSession &to)
{
    if (!readTrains(spikes, spikes, to))
        return;
    const std::size_t count = to.recording.units.size();
    addColumn(QStringLiteral("region"), textsPerUnit(spikes, u"region", count), to.recording);
    const MatValue *time = spikes.field(u"timeWaveform");
    std::vector<std::size_t> rows(count);
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    addWaveforms({{spikes.field(u"filtWaveform"), spikes.field(u"filtWaveform_std"), time},
                  {spikes.field(u"rawWaveform"), spikes.field(u"rawWaveform_std"), time}},
                 rows, count, to);
}

void readCellMetrics(const MatValue &metrics, CellExplorerSession &to)
{
    if (to.recording.electrodes.empty())
        if (const MatValue *coordinates = metrics.path(u"general.chanCoords"))
            readChannelCoordinates(*coordinates, to);
    const MatValue *spikes = metrics.field(u"spikes");
    const std::size_t cells = cellCount(metrics);
    if (to.recording.units.empty() && (!spikes || !readTrains(metrics, *spikes, to)))
        to.cellsWithoutSpikes = static_cast<std::int64_t>(cells);
    if (const MatValue *scorings = metrics.path(u"general.states"); scorings && scorings->isStruct())
        for (std::size_t n = 0; n < scorings->fieldNames.size(); ++n)
            if (!to.statesRead.contains(scorings->fieldNames[n]))
                readCellExplorerStates(scorings->parts[n], scorings->fieldNames[n], to);
    const std::vector<std::size_t> rows = rowsOfUnits(perUnit(metrics, u"UID", cells), to, cells);
    if (rows.size() != to.recording.units.size() || rows.empty()) {
        if (!to.recording.units.empty())
            noteOn(to.recording, Note::Severity::Warning,
                   QCoreApplication::translate("CellExplorer",
                                               "The cell metrics do not tell which of their %n cell(s) are "
                                               "the units; they were left out.",
                                               nullptr, int(cells)));
        return;
    }
    noteSeveralSessions(metrics, cells, to.recording);
    const MatValue *time = metrics.path(u"waveforms.time");
    addWaveforms({{metrics.path(u"waveforms.filt"), metrics.path(u"waveforms.filt_std"), time},
                  {metrics.path(u"waveforms.raw"), metrics.path(u"waveforms.raw_std"), time}},
                 rows, cells, to);
    const auto add = [&](const QString &name, const std::vector<QString> &values) {
        std::vector<QString> ofUnits;
        for (const std::size_t row : rows)
            ofUnits.push_back(row < values.size() ? values[row] : QString());
        addColumn(name, std::move(ofUnits), to.recording);
    };
    for (const char16_t *name : {u"putativeCellType", u"brainRegion", u"labels"})
        add(QString::fromUtf16(name), textsPerUnit(metrics, name, cells));
    // What CellExplorer judges the cells by, in milliseconds.
    for (const char16_t *name : {u"troughToPeak", u"acg_tau_rise", u"acg_tau_decay"})
        add(QString::fromUtf16(name), numberTexts(perUnit(metrics, name, cells)));
    if (const MatValue *truth = metrics.field(u"groundTruthClassification"))
        add(QStringLiteral("groundTruthClassification"), groundTruth(*truth, cells));
}

} // namespace edgescope
