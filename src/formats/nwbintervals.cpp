// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/statenames.h"
#include "formats/nwb.h"
#include "formats/nwbnames.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

using Kind = Hdf5File::Kind;

// One table of intervals as it is stored; `labels` is empty when it has no text.
struct IntervalTable {
    QString name;
    QString labelColumn;
    std::vector<double> starts;
    std::vector<double> stops;
    std::vector<QString> labels;
};

// One text a row from a column that holds one or, with an index, several.
std::vector<QString> rowTexts(const Hdf5File &file, const QByteArray &place, std::size_t rows)
{
    const std::vector<QString> words = file.texts(place);
    if (!file.containsDataset(place + "_index"))
        return words.size() == rows ? words : std::vector<QString>();
    std::vector<QString> texts;
    std::int64_t start = 0;
    for (const std::int64_t end : file.integers(place + "_index")) {
        const bool isInside = end > start && start >= 0 && start < static_cast<std::int64_t>(words.size());
        texts.push_back(isInside ? words[static_cast<std::size_t>(start)] : QString());
        start = end;
    }
    return texts.size() == rows ? texts : std::vector<QString>();
}

bool hasTimes(const Hdf5File &file, const QByteArray &table)
{
    const QByteArray start = table + "/start_time";
    const QByteArray stop = table + "/stop_time";
    for (const QByteArray &place : {start, stop})
        if (!file.containsDataset(place) || file.dims(place).size() != 1 ||
            !Hdf5File::isNumber(file.kind(place)))
            return false;
    return file.dims(start) == file.dims(stop);
}

IntervalTable readTable(const NwbFile &nwb, const QByteArray &place)
{
    IntervalTable table;
    table.name = lastName(place);
    table.starts = nwb.file.numbers(place + "/start_time");
    table.stops = nwb.file.numbers(place + "/stop_time");
    for (const char *name : {"label", "state", "sleep_state", "sleep_stage", "stage", "tags", "name"}) {
        const QByteArray column = place + "/" + name;
        if (!nwb.file.containsDataset(column) || nwb.file.kind(column) != Kind::Text)
            continue;
        table.labels = rowTexts(nwb.file, column, table.starts.size());
        if (table.labels.empty())
            continue;
        table.labelColumn = QString::fromLatin1(name);
        break;
    }
    return table;
}

// Tables of states say so by their name or that of their column, or hold nothing but words for states, at
// least one of them longer than a letter ("R" alone may be the right hand).
bool holdsStates(const IntervalTable &table)
{
    if (table.labels.empty() || table.name == u"trials")
        return false;
    static const QRegularExpression stateTable(QStringLiteral("state|sleep|vigilance|hypno|stages?$"),
                                               QRegularExpression::CaseInsensitiveOption);
    if (stateTable.match(table.name).hasMatch() ||
        table.labelColumn.contains(QStringLiteral("sta"))) // state, sleep_state, sleep_stage, stage
        return std::any_of(table.labels.begin(), table.labels.end(),
                           [](const QString &label) { return !isSeizureWord(label); });
    const auto isState = [](const QString &label) { return stateName(label).has_value(); };
    return std::all_of(table.labels.begin(), table.labels.end(), isState) &&
           std::any_of(table.labels.begin(), table.labels.end(),
                       [](const QString &label) { return label.size() > 1 && !stateName(label)->isEmpty(); });
}

// What one table's rows become, and how many of them could not be used.
struct Reading {
    Recording &recording;
    bool states = false;
    bool seizures = false;
    bool invalid = false;
    int unscored = 0;
    int unusable = 0;

    void add(const IntervalTable &table, std::size_t row)
    {
        const TimeRange range{table.starts[row], table.stops[row]};
        if (!std::isfinite(range.start) || !std::isfinite(range.stop) || range.stop < range.start) {
            ++unusable;
            return;
        }
        const QString label = table.labels.empty() ? QString() : table.labels[row].trimmed();
        if (invalid && label == QLatin1String(nwbnames::noData))
            recording.gaps.push_back(range);
        else if (invalid)
            addInterval(range, label, table.name, Interval::Kind::Invalid);
        else if (seizures || isSeizureWord(label))
            addInterval(range, label, table.name, Interval::Kind::Seizure);
        else if (states)
            addState(range, label);
        else
            addInterval(range, label, table.name, Interval::Kind::Event);
    }

    void addInterval(const TimeRange &range, const QString &label, const QString &tableName,
                     Interval::Kind kind)
    {
        recording.intervals.push_back({range, label.isEmpty() ? tableName : label, kind});
    }

    void addState(const TimeRange &range, const QString &label)
    {
        const QString name = label.isEmpty() ? QString() : stateName(label).value_or(label);
        if (name.isEmpty())
            ++unscored;
        else
            recording.intervals.push_back({range, name, Interval::Kind::State});
    }
};

void addTable(const IntervalTable &table, Recording &recording)
{
    Reading reading{recording};
    reading.invalid = table.name == u"invalid_times";
    reading.seizures = isSeizureWord(table.name);
    reading.states = !reading.invalid && !reading.seizures && holdsStates(table);
    for (std::size_t row = 0; row < table.starts.size(); ++row)
        reading.add(table, row);
    if (reading.unscored > 0)
        addNote(recording, Note::Severity::Information,
                QCoreApplication::translate("NwbReader", "%n unscored stretch(es) of %1 were left out.",
                                            nullptr, reading.unscored)
                    .arg(table.name));
    if (reading.unusable > 0)
        addNote(recording, Note::Severity::Warning,
                QCoreApplication::translate("NwbReader",
                                            "%n interval(s) of %1 without a start and a later stop were left "
                                            "out.",
                                            nullptr, reading.unusable)
                    .arg(table.name));
}

} // namespace

void readNwbIntervals(const NwbFile &nwb, Recording &recording)
{
    for (const QByteArray &place : nwb.tables(u"TimeIntervals", "start_time", "stop_time")) {
        if (hasTimes(nwb.file, place))
            addTable(readTable(nwb, place), recording);
        else
            addNote(recording, Note::Severity::Warning,
                    QCoreApplication::translate("NwbReader",
                                                "The intervals %1 were left out: they do not have a "
                                                "start and a stop time each.")
                        .arg(QString::fromUtf8(place)));
    }
}

} // namespace edgescope
