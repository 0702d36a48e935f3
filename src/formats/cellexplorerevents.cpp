// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statenames.h"
#include "formats/cellexplorersession.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace edgescope {
namespace {

// Buzcode derives stretches from its states ("NREMepisode", "NREMpacket", "MA_REM"); they overlap these.
bool isDerivedStretch(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("(episode|packet)s?$|^MA_REM$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

// The state a field stands for; nothing for a stretch of another kind.
std::optional<QString> stateOfField(const QString &field)
{
    if (const std::optional<QString> known = stateName(field))
        return known;
    if (field.endsWith(QStringLiteral("state"), Qt::CaseInsensitive) && field.size() > 5)
        return field.chopped(5);
    return {};
}

// States told by a number for each second, with names by number.
void readIndex(const MatValue &index, CellExplorerSession &to)
{
    const MatValue *states = index.field(u"states");
    const MatValue *times = index.field(u"timestamps");
    const MatValue *names = index.field(u"statenames");
    if (!states || !names)
        return;
    const std::vector<double> numbers = states->numbers();
    const std::vector<double> stamps = times ? times->numbers() : std::vector<double>();
    const std::vector<QString> words = names->cellTexts();
    const auto timeOf = [&](std::size_t n) {
        return stamps.size() == numbers.size() ? stamps[n] : static_cast<double>(n);
    };
    for (std::size_t first = 0; first < numbers.size();) {
        std::size_t last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[first])
            ++last;
        const double number = numbers[first];
        const double step = last > first ? (timeOf(last) - timeOf(first)) / static_cast<double>(last - first)
                            : last + 1 < numbers.size() ? timeOf(last + 1) - timeOf(last)
                                                        : 1;
        if (number >= 1 && number <= static_cast<double>(words.size())) {
            const QString &word = words[static_cast<std::size_t>(number) - 1];
            const QString label = stateOfField(word).value_or(word);
            if (!label.isEmpty())
                to.recording.intervals.push_back(
                    {{timeOf(first), timeOf(last) + step}, label, Interval::Kind::State});
        }
        first = last + 1;
    }
}

} // namespace

void noteOn(Recording &recording, Note::Severity severity, const QString &message)
{
    recording.notes.push_back({severity, message});
}

bool addMatIntervals(const MatValue &rows, const QString &label, Interval::Kind kind, Recording &recording)
{
    if (!rows.isNumbers() || rows.columns != 2)
        return false;
    const std::vector<double> times = rows.numbers();
    const auto count = static_cast<std::size_t>(rows.rows);
    int backward = 0;
    for (std::size_t n = 0; n < count && !times.empty(); ++n) {
        if (times[n] > times[count + n])
            ++backward;
        else
            recording.intervals.push_back({{times[n], times[count + n]}, label, kind});
    }
    if (backward > 0)
        noteOn(recording, Note::Severity::Warning,
               QCoreApplication::translate("CellExplorer",
                                           "%n interval(s) of “%1” stop before they start; they were left "
                                           "out.",
                                           nullptr, backward)
                   .arg(label));
    return true;
}

void readCellExplorerStates(const MatValue &intervals, const QString &scoring, CellExplorerSession &to)
{
    QStringList derived;
    for (qsizetype n = 0; n < std::ssize(intervals.fieldNames) && intervals.isStruct(); ++n) {
        const QString &name = intervals.fieldNames[static_cast<std::size_t>(n)];
        const MatValue &rows = intervals.parts[static_cast<std::size_t>(n)];
        const std::optional<QString> state = stateOfField(name);
        if (isDerivedStretch(name)) {
            derived << name;
        } else if (state && state->isEmpty()) {
            continue; // not scored
        } else if (addMatIntervals(rows, state.value_or(name),
                                   state                 ? Interval::Kind::State
                                   : isSeizureWord(name) ? Interval::Kind::Seizure
                                                         : Interval::Kind::Event,
                                   to.recording)) {
            if (!to.statesRead.contains(scoring))
                to.statesRead << scoring;
        }
    }
    if (!derived.isEmpty())
        noteOn(to.recording, Note::Severity::Information,
               QCoreApplication::translate("CellExplorer",
                                           "Stretches of %1 that were derived from its states were left out: "
                                           "%2.")
                   .arg(scoring, derived.join(QStringLiteral(", "))));
}

void readCellExplorerStatesFile(const MatValue &variables, const QString &scoring, CellExplorerSession &to)
{
    for (const MatValue &states : variables.parts) {
        if (!states.isStruct())
            continue;
        if (const MatValue *intervals = states.field(u"ints"))
            readCellExplorerStates(*intervals, scoring, to);
        else if (const MatValue *index = states.field(u"idx"))
            readIndex(*index, to);
        else
            readCellExplorerStates(states, scoring, to);
    }
}

void readCellExplorerEventsFile(const MatValue &variables, const QString &name, CellExplorerSession &to)
{
    const Interval::Kind kind = isSeizureWord(name) ? Interval::Kind::Seizure : Interval::Kind::Event;
    for (const MatValue &events : variables.parts) {
        const MatValue *rows = events.isStruct() ? events.field(u"timestamps") : nullptr;
        if (!rows && events.isStruct())
            rows = events.field(u"peaks");
        if (!rows || addMatIntervals(*rows, name, kind, to.recording))
            continue;
        for (const double time : rows->numbers())
            to.recording.intervals.push_back({{time, time}, name, kind});
    }
}

} // namespace edgescope
