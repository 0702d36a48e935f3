// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/nwb.h"
#include "formats/nwbnames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

using Kind = Hdf5File::Kind;

// The first of these columns that is a dataset of `rows` values.
QByteArray findColumn(const NwbFile &nwb, const QByteArray &table, std::initializer_list<const char *> names,
                      std::size_t rows, bool wantText)
{
    for (const char *name : names) {
        const QByteArray place = table + "/" + name;
        if (!nwb.file.containsDataset(place) || nwb.file.dims(place) != std::vector<hsize_t>{rows})
            continue;
        const Kind kind = nwb.file.kind(place);
        if (wantText ? kind == Kind::Text : Hdf5File::isNumber(kind))
            return place;
    }
    return {};
}

std::size_t rowCount(const NwbFile &nwb, const QByteArray &table,
                     std::initializer_list<const char *> candidates)
{
    for (const char *name : candidates) {
        const QByteArray place = table + "/" + name;
        if (!nwb.file.containsDataset(place))
            continue;
        const std::vector<hsize_t> dims = nwb.file.dims(place);
        if (dims.size() == 1)
            return dims[0];
    }
    return 0;
}

// A column of one value a row as text, so that the user can take it for the units' classes.
std::vector<QString> columnAsText(const Hdf5File &file, const QByteArray &place)
{
    std::vector<QString> values;
    switch (file.kind(place)) {
    case Kind::Text:
    case Kind::Enumeration:
        return file.texts(place);
    case Kind::Integer:
        for (const std::int64_t value : file.integers(place))
            values.push_back(QString::number(value));
        break;
    case Kind::Float:
        for (const double value : file.numbers(place))
            values.push_back(std::isnan(value) ? QString()
                                               : QString::number(value, 'g', QLocale::FloatingPointShortest));
        break;
    default:
        break;
    }
    return values;
}

// Positions that are the same for several electrodes are those of a region or a bundle, not of the
// electrodes.
bool tellApart(const std::vector<double> &x, const std::vector<double> &y)
{
    std::vector<std::pair<double, double>> places;
    for (std::size_t n = 0; n < x.size(); ++n)
        if (std::isfinite(x[n]) && std::isfinite(y[n]))
            places.emplace_back(x[n], y[n]);
    std::sort(places.begin(), places.end());
    return std::adjacent_find(places.begin(), places.end()) == places.end();
}

void readPositions(const NwbFile &nwb, const QByteArray &table, std::vector<Electrode> &electrodes)
{
    for (const auto &[xName, yName] : {std::pair("rel_x", "rel_y"), std::pair("x", "y")}) {
        const QByteArray xPlace = findColumn(nwb, table, {xName}, electrodes.size(), false);
        const QByteArray yPlace = findColumn(nwb, table, {yName}, electrodes.size(), false);
        if (xPlace.isEmpty() || yPlace.isEmpty())
            continue;
        const std::vector<double> x = nwb.file.numbers(xPlace);
        const std::vector<double> y = nwb.file.numbers(yPlace);
        const bool anyKnown =
            std::any_of(x.begin(), x.end(), [](double value) { return std::isfinite(value); });
        if (!anyKnown || !tellApart(x, y))
            continue;
        for (std::size_t n = 0; n < electrodes.size(); ++n) {
            if (std::isfinite(x[n]))
                electrodes[n].xMicrometres = x[n];
            if (std::isfinite(y[n]))
                electrodes[n].yMicrometres = y[n];
        }
        return;
    }
}

void readSpikes(const NwbFile &nwb, const QByteArray &table, Recording &recording)
{
    const QByteArray place = table + "/spike_times";
    const QByteArray indexPlace = place + "_index";
    if (!nwb.file.containsDataset(place)) {
        addNote(recording, Note::Severity::Error,
                QCoreApplication::translate("NwbReader", "The units table %1 has no spike times.")
                    .arg(QString::fromUtf8(table)));
        return;
    }
    const std::vector<double> times = nwb.file.numbers(place);
    std::vector<std::int64_t> ends;
    if (nwb.file.containsDataset(indexPlace))
        ends = nwbRaggedEnds(nwb.file, indexPlace, times.size());
    else if (rowCount(nwb, table, {"id"}) == 1)
        ends = {static_cast<std::int64_t>(times.size())};
    else
        nwb.file.fail(place,
                      QCoreApplication::translate("NwbReader", "there is no index that tells which spikes "
                                                               "belong to which unit."));
    std::int64_t start = 0;
    for (const std::int64_t end : ends) {
        Unit unit;
        unit.spikeTimes.assign(times.begin() + start, times.begin() + end);
        recording.units.push_back(std::move(unit));
        start = end;
    }
}

// A column names the units when its words are all there, all different and none is a class.
bool isNaming(const std::vector<QString> &words)
{
    return std::none_of(words.begin(), words.end(),
                        [](const QString &word) {
                            return word.isEmpty() || unitClassFromWord(word) != UnitClass::Unclassified;
                        }) &&
           QSet<QString>(words.begin(), words.end()).size() == static_cast<qsizetype>(words.size());
}

// Names the units; gives the column that was used.
QByteArray readUnitLabels(const NwbFile &nwb, const QByteArray &table, Units &units)
{
    for (const char *name : {nwbnames::unitName, "unit_label", "label", "name"}) {
        const QByteArray place = findColumn(nwb, table, {name}, units.size(), true);
        if (place.isEmpty())
            continue;
        const std::vector<QString> words = nwb.file.texts(place);
        if (name != nwbnames::unitName && !isNaming(words))
            continue;
        for (std::size_t n = 0; n < units.size(); ++n)
            units[n].label = words[n];
        return place;
    }
    const QByteArray idPlace = findColumn(nwb, table, {"id"}, units.size(), false);
    const std::vector<QString> ids =
        idPlace.isEmpty() ? std::vector<QString>() : columnAsText(nwb.file, idPlace);
    for (std::size_t n = 0; n < units.size(); ++n)
        units[n].label = ids.empty() ? QString::number(n) : ids[n];
    return idPlace;
}

void readUnitColumns(const NwbFile &nwb, const QByteArray &table, const QByteArray &labelPlace,
                     Recording &recording)
{
    for (const QByteArray &place : nwb.datasetsIn(table)) {
        const QString name = lastName(place);
        if (place == labelPlace || nwbnames::isUnitsTableName(name) ||
            name.endsWith(QStringLiteral("_index")) || nwb.file.contains(place + "_index") ||
            nwb.file.dims(place) != std::vector<hsize_t>{recording.units.size()})
            continue;
        UnitColumn column{name, columnAsText(nwb.file, place)};
        if (!column.values.empty())
            recording.unitColumns.push_back(std::move(column));
    }
    // The file's own order of columns, where it gives one, is the order users know.
    const std::vector<QString> order = nwb.file.attributeTexts(table, "colnames");
    std::stable_sort(recording.unitColumns.begin(), recording.unitColumns.end(),
                     [&order](const UnitColumn &a, const UnitColumn &b) {
                         return std::find(order.begin(), order.end(), a.name) <
                                std::find(order.begin(), order.end(), b.name);
                     });
}

// Electrodes by the units' region of the electrodes table. A unit seen on several is placed on the first.
bool readUnitRegion(const NwbFile &nwb, const QByteArray &table, Recording &recording)
{
    const QByteArray place = table + "/electrodes";
    if (!nwb.file.containsDataset(place))
        return false;
    const std::vector<int> rows = nwbElectrodeRows(nwb, place, recording);
    std::vector<std::int64_t> ends;
    if (nwb.file.containsDataset(place + "_index"))
        ends = nwbRaggedEnds(nwb.file, place + "_index", rows.size());
    else
        for (std::size_t n = 0; n < rows.size(); ++n)
            ends.push_back(static_cast<std::int64_t>(n) + 1);
    std::int64_t start = 0;
    for (std::size_t n = 0; n < std::min(ends.size(), recording.units.size()); ++n) {
        if (ends[n] > start)
            recording.units[n].electrode = rows[static_cast<std::size_t>(start)];
        start = ends[n];
    }
    return true;
}

// Electrodes by the units' electrode group: the first electrode of that group.
void readUnitGroups(const NwbFile &nwb, const QByteArray &table, Recording &recording)
{
    const QByteArray unitGroups = table + "/electrode_group";
    const QByteArray electrodeGroups = QByteArray(nwbnames::electrodesPlace) + "/group";
    for (const QByteArray &place : {unitGroups, electrodeGroups})
        if (!nwb.file.containsDataset(place) || nwb.file.kind(place) != Kind::Reference)
            return;
    const std::vector<QByteArray> wanted = nwb.file.references(unitGroups);
    const std::vector<QByteArray> groups = nwb.file.references(electrodeGroups);
    for (std::size_t n = 0; n < std::min(wanted.size(), recording.units.size()); ++n) {
        const auto found = std::find(groups.begin(), groups.end(), wanted[n]);
        const auto row = static_cast<std::size_t>(found - groups.begin());
        if (!wanted[n].isEmpty() && row < std::min(groups.size(), recording.electrodes.size()))
            recording.units[n].electrode = static_cast<int>(row);
    }
}

} // namespace

std::vector<std::int64_t> nwbRaggedEnds(const Hdf5File &file, const QByteArray &indexPlace,
                                        std::size_t length)
{
    const std::vector<std::int64_t> ends = file.integers(indexPlace);
    std::int64_t previous = 0;
    for (const std::int64_t end : ends) {
        if (end < previous || end > static_cast<std::int64_t>(length))
            file.fail(indexPlace,
                      QCoreApplication::translate("NwbReader", "the index does not ascend within "
                                                               "its column; the file is damaged."));
        previous = end;
    }
    return ends;
}

std::vector<int> nwbElectrodeRows(const NwbFile &nwb, const QByteArray &place, const Recording &recording)
{
    std::vector<int> rows;
    for (const std::int64_t row : nwb.file.integers(place))
        rows.push_back(row >= 0 && row < static_cast<std::int64_t>(recording.electrodes.size())
                           ? static_cast<int>(row)
                           : -1);
    return rows;
}

void readNwbElectrodes(const NwbFile &nwb, Recording &recording)
{
    const QByteArray table = nwbnames::electrodesPlace;
    std::vector<Electrode> electrodes(rowCount(nwb, table, {"id", "group_name", "location"}));
    if (electrodes.empty())
        return;
    QByteArray labelPlace =
        findColumn(nwb, table, {"label", "channel_name", "electrode_name", "name"}, electrodes.size(), true);
    if (labelPlace.isEmpty())
        labelPlace = findColumn(nwb, table, {"id"}, electrodes.size(), false);
    if (!labelPlace.isEmpty()) {
        const std::vector<QString> labels = columnAsText(nwb.file, labelPlace);
        for (std::size_t n = 0; n < electrodes.size(); ++n)
            electrodes[n].label = labels[n];
    }
    const QByteArray locationPlace = findColumn(nwb, table, {"location"}, electrodes.size(), true);
    if (!locationPlace.isEmpty()) {
        const std::vector<QString> locations = nwb.file.texts(locationPlace);
        for (std::size_t n = 0; n < electrodes.size(); ++n)
            if (locations[n] != QLatin1String(nwbnames::unknown))
                electrodes[n].location = locations[n];
    }
    readPositions(nwb, table, electrodes);
    recording.electrodes = std::move(electrodes);
}

void readNwbUnits(const NwbFile &nwb, Recording &recording)
{
    std::vector<QByteArray> tables = nwb.tables(u"Units", "spike_times", "spike_times_index");
    std::stable_partition(tables.begin(), tables.end(),
                          [](const QByteArray &place) { return place == "/units"; });
    if (tables.empty()) {
        addNote(recording, Note::Severity::Information,
                QCoreApplication::translate("NwbReader", "The file has no sorted units."));
        return;
    }
    const QByteArray &table = tables.front();
    for (std::size_t n = 1; n < tables.size(); ++n)
        addNote(
            recording, Note::Severity::Warning,
            QCoreApplication::translate("NwbReader", "The units of %1 were read; the units table %2 was not.")
                .arg(QString::fromUtf8(table), QString::fromUtf8(tables[n])));
    readSpikes(nwb, table, recording);
    if (recording.units.empty())
        return;
    const QByteArray labelPlace = readUnitLabels(nwb, table, recording.units);
    readUnitColumns(nwb, table, labelPlace, recording);
    if (!readUnitRegion(nwb, table, recording))
        readUnitGroups(nwb, table, recording);
    readNwbWaveforms(nwb, table, recording);
}

} // namespace edgescope
