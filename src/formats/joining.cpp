// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/joining.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace edgescope {
namespace {

constexpr double startTimeSeconds = 0.001; // to which start times are kept
constexpr std::size_t mostWords = 60;

// The name that tells a part from the others: of its file, with a number where two files have one name.
std::vector<QString> partNames(const std::vector<JoinedPart> &parts)
{
    std::vector<QString> names;
    std::map<QString, int> uses;
    for (const JoinedPart &part : parts)
        ++uses[QFileInfo(part.path).completeBaseName()];
    for (std::size_t n = 0; n < parts.size(); ++n) {
        const QString name = QFileInfo(parts[n].path).completeBaseName();
        names.push_back(uses[name] > 1 ? QStringLiteral("%1 %2").arg(name).arg(n + 1) : name);
    }
    return names;
}

// Labels found in more than one part.
template <typename Labelled>
std::set<QString> sharedLabels(const std::vector<const Labelled *> &items,
                               const std::vector<std::size_t> &parts)
{
    std::map<QString, std::size_t> firstPart;
    std::set<QString> shared;
    for (std::size_t n = 0; n < items.size(); ++n) {
        const auto [found, isNew] = firstPart.emplace(items[n]->label, parts[n]);
        if (!isNew && found->second != parts[n])
            shared.insert(items[n]->label);
    }
    return shared;
}

// The parts being put together.
class Joiner
{
public:
    Joiner(const std::vector<Recording> &recordings, const Joining &joining)
        : m_recordings(recordings)
        , m_joining(joining)
        , m_names(partNames(joining.parts))
    {
    }

    Recording joined()
    {
        findSharedLabels();
        for (std::size_t n = 0; n < m_recordings.size(); ++n)
            add(n);
        for (UnitColumn &column : m_result.unitColumns)
            column.values.resize(m_result.units.size());
        if (m_result.units.empty() && m_result.channels.empty() && m_result.intervals.empty())
            throw Error(QCoreApplication::translate(
                "Joining", "Nothing is taken from the parts: no units, no channels and no intervals."));
        m_result.startOffset = m_recordings.front().startOffset;
        m_result.contentId = contentId();
        m_result.files.removeDuplicates();
        complete();
        return std::move(m_result);
    }

private:
    void findSharedLabels()
    {
        std::vector<const Unit *> units;
        std::vector<const Channel *> channels;
        std::vector<std::size_t> unitParts;
        std::vector<std::size_t> channelParts;
        for (std::size_t n = 0; n < m_recordings.size(); ++n) {
            if (m_joining.parts[n].takesUnits)
                for (const Unit &unit : m_recordings[n].units) {
                    units.push_back(&unit);
                    unitParts.push_back(n);
                }
            if (m_joining.parts[n].takesChannels)
                for (const Channel &channel : m_recordings[n].channels) {
                    channels.push_back(&channel);
                    channelParts.push_back(n);
                }
        }
        m_sharedUnits = sharedLabels(units, unitParts);
        m_sharedChannels = sharedLabels(channels, channelParts);
    }

    QString labelOf(const QString &label, const std::set<QString> &shared, std::size_t part) const
    {
        return shared.contains(label) ? QStringLiteral("%1 %2").arg(m_names[part], label) : label;
    }

    double offsetOf(std::size_t part) const
    {
        return m_joining.parts[part].offset - m_joining.parts.front().offset;
    }

    void add(std::size_t part)
    {
        const JoinedPart &settings = m_joining.parts[part];
        const Recording &recording = m_recordings[part];
        const int firstElectrode = static_cast<int>(m_result.electrodes.size());
        if (settings.takesUnits || settings.takesChannels)
            m_result.electrodes.insert(m_result.electrodes.end(), recording.electrodes.begin(),
                                       recording.electrodes.end());
        if (settings.takesUnits)
            addUnits(part, firstElectrode);
        if (settings.takesChannels)
            addChannels(part, firstElectrode);
        if (settings.takesIntervals)
            addIntervals(recording, offsetOf(part));
        addNotes(part);
        m_result.files << recording.allFiles();
        if (!m_result.startTime.isValid() && recording.startTime.isValid()) {
            m_result.startTime = recording.startTime;
            m_startTimeOffset = offsetOf(part);
        }
    }

    void addUnits(std::size_t part, int firstElectrode)
    {
        const Recording &recording = m_recordings[part];
        const std::size_t firstUnit = m_result.units.size();
        m_result.units.reserve(firstUnit + recording.units.size());
        for (const Unit &source : recording.units) {
            Unit unit = source;
            unit.label = labelOf(source.label, m_sharedUnits, part);
            if (unit.electrode >= 0)
                unit.electrode += firstElectrode;
            for (double &time : unit.spikeTimes)
                time += offsetOf(part);
            m_result.units.push_back(std::move(unit));
        }
        for (const UnitColumn &source : recording.unitColumns) {
            std::vector<QString> &values = columnCalled(source.name).values;
            values.resize(firstUnit);
            values.insert(values.end(), source.values.begin(), source.values.end());
            values.resize(m_result.units.size());
        }
    }

    UnitColumn &columnCalled(const QString &name)
    {
        for (UnitColumn &column : m_result.unitColumns)
            if (column.name == name)
                return column;
        return m_result.unitColumns.emplace_back(UnitColumn{name, {}});
    }

    void addChannels(std::size_t part, int firstElectrode)
    {
        const double offset = offsetOf(part);
        for (Channel channel : m_recordings[part].channels) {
            channel.label = labelOf(channel.label, m_sharedChannels, part);
            channel.start += offset;
            if (channel.electrode >= 0)
                channel.electrode += firstElectrode;
            m_result.channels.push_back(std::move(channel));
        }
        for (const TimeRange &gap : m_recordings[part].gaps)
            m_result.gaps.push_back({gap.start + offset, gap.stop + offset});
    }

    void addIntervals(const Recording &recording, double offset)
    {
        for (Interval interval : recording.intervals) {
            interval.range = {interval.range.start + offset, interval.range.stop + offset};
            const bool mayBeState =
                interval.kind == Interval::Kind::State || interval.kind == Interval::Kind::Event;
            const auto name = m_joining.stateNames.find(interval.label);
            if (mayBeState && name != m_joining.stateNames.end()) {
                if (name->second.isEmpty())
                    continue;
                interval.label = name->second;
                interval.kind = Interval::Kind::State;
            }
            m_result.intervals.push_back(std::move(interval));
        }
    }

    void addNotes(std::size_t part)
    {
        const QString name = QFileInfo(m_joining.parts[part].path).fileName();
        for (const Note &note : m_recordings[part].notes) {
            m_partMessages.insert(note.message);
            m_result.notes.push_back({note.severity, QStringLiteral("%1: %2").arg(name, note.message)});
        }
        const double offset = offsetOf(part);
        const TimeRange own{offset, offset + m_recordings[part].duration};
        const TimeRange first = m_recordings.front().window();
        if (part > 0 && (own.start >= first.stop || own.stop <= first.start))
            m_result.notes.push_back(
                {Note::Severity::Warning,
                 QCoreApplication::translate("Joining", "%1 has no time in common with the first part, %2; "
                                                        "check its offset.")
                     .arg(name, QFileInfo(m_joining.parts.front().path).fileName())});
    }

    // What the parts have said of themselves is not said again of the whole.
    void complete()
    {
        const std::vector<Note> ofParts = std::move(m_result.notes);
        const double firstClock = m_result.startOffset;
        m_result.notes.clear();
        m_result.startOffset = 0;
        finishRecording(m_result);
        const double start = m_result.startOffset; // on the first part's clock
        std::vector<Note> notes = ofParts;
        for (Note &note : m_result.notes)
            if (!m_partMessages.contains(note.message))
                notes.push_back(std::move(note));
        m_result.notes = std::move(notes);
        m_result.startOffset = firstClock + start;
        if (m_result.startTime.isValid())
            m_result.startTime =
                m_result.startTime.addMSecs(std::llround((start - m_startTimeOffset) * 1000));
        if (start != 0)
            m_result.notes.push_back(
                {Note::Severity::Information,
                 start < 0
                     ? QCoreApplication::translate("Joining", "It starts %1 s before the first part.")
                           .arg(QLocale().toString(-start, 'g', 10))
                     : QCoreApplication::translate("Joining", "It starts %1 s after the first part starts.")
                           .arg(QLocale().toString(start, 'g', 10))});
    }

    // All that the content follows from: caches and results go by it.
    QString contentId() const
    {
        QStringList facts{QStringLiteral("joined")};
        for (std::size_t n = 0; n < m_recordings.size(); ++n) {
            const JoinedPart &part = m_joining.parts[n];
            facts << m_recordings[n].contentId << QString::number(offsetOf(n), 'g', 17)
                  << QStringLiteral("%1%2%3")
                         .arg(part.takesUnits)
                         .arg(part.takesChannels)
                         .arg(part.takesIntervals)
                  << QString::number(part.options.rateHz, 'g', 17) << part.options.signalUnit
                  << QString::number(part.options.signalScale, 'g', 17);
        }
        for (const auto &[word, name] : m_joining.stateNames)
            facts << word << name;
        return QString::fromLatin1(
            QCryptographicHash::hash(facts.join(QChar(u'\0')).toUtf8(), QCryptographicHash::Sha256).toHex());
    }

    const std::vector<Recording> &m_recordings;
    const Joining &m_joining;
    std::vector<QString> m_names;
    std::set<QString> m_sharedUnits;
    std::set<QString> m_sharedChannels;
    std::set<QString> m_partMessages;
    double m_startTimeOffset = 0; // of the part that gave the start time
    Recording m_result;
};

} // namespace

double suggestedOffset(const Recording &first, const Recording &part)
{
    const double byClock = part.startOffset - first.startOffset;
    if (!first.startTime.isValid() || !part.startTime.isValid())
        return byClock < first.duration && byClock + part.duration > 0 ? byClock : 0;
    const double byStart = static_cast<double>(first.startTime.msecsTo(part.startTime)) * 1e-3;
    return std::abs(byStart - byClock) <= 1.001 * startTimeSeconds ? byClock : byStart;
}

Recording joinRecordings(const std::vector<Recording> &recordings, const Joining &joining)
{
    if (recordings.empty() || recordings.size() != joining.parts.size())
        throw Error(QCoreApplication::translate("Joining", "There are no parts to join."));
    return Joiner(recordings, joining).joined();
}

bool holdsOnlyIntervals(const Recording &recording)
{
    return recording.units.empty() && recording.channels.empty() && !recording.intervals.empty();
}

std::vector<Interval> intervalsPlacedIn(const Recording &recording, const Recording &marks)
{
    const double offset = suggestedOffset(recording, marks);
    std::vector<Interval> placed;
    for (Interval interval : marks.intervals) {
        interval.range = {interval.range.start + offset, interval.range.stop + offset};
        if (interval.range.stop < 0 || interval.range.start >= recording.duration)
            continue;
        interval.range = interval.range.intersected(recording.window());
        placed.push_back(interval);
    }
    return placed;
}

std::vector<QString> stateWords(const std::vector<Interval> &intervals)
{
    std::vector<QString> words = stateLabels(intervals);
    std::map<QString, double> seconds;
    for (const Interval &interval : intervals)
        if (interval.kind == Interval::Kind::Event &&
            std::find(words.begin(), words.end(), interval.label) == words.end())
            seconds[interval.label] += interval.range.length();
    std::vector<QString> marks;
    for (const auto &[word, time] : seconds)
        marks.push_back(word);
    std::stable_sort(marks.begin(), marks.end(),
                     [&](const QString &a, const QString &b) { return seconds.at(a) > seconds.at(b); });
    words.insert(words.end(), marks.begin(), marks.end());
    if (words.size() > mostWords)
        words.resize(mostWords);
    return words;
}

} // namespace edgescope
