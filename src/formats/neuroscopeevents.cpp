// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/neuroscopeevents.h"

#include "core/error.h"
#include "core/statenames.h"
#include "formats/binaryfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace edgescope {
namespace {

constexpr std::int64_t mostEventBytes = std::int64_t{16} << 20;
constexpr std::int64_t mostEpochBytes = 1 << 20;

// Adds a stretch of time under the name that the program uses for it, where `word` is one for a state or a
// seizure, else under the label; time that is "not scored" is no interval.
void addInterval(TimeRange range, const QString &word, const QString &label, Recording &recording)
{
    const std::optional<QString> state = stateName(word);
    if (isSeizureWord(word))
        recording.intervals.push_back({range, label, Interval::Kind::Seizure});
    else if (!state)
        recording.intervals.push_back({range, label, Interval::Kind::Event});
    else if (!state->isEmpty())
        recording.intervals.push_back({range, *state, Interval::Kind::State});
}

// "ripple start 3" is a start of "ripple 3".
struct EventText {
    enum class Edge : std::uint8_t { None, Start, Stop };

    Edge edge = Edge::None;
    QString word;  // "ripple"
    QString label; // "ripple 3"
};

EventText eventText(const QString &text, const QString &fileName)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?<name>.*?)[ _-]*(?<![a-z0-9])(?:(?<start>start|beg|begin|on|onset)|"
                       "(?:stop|end|off|offset))(?<rest>\\s+\\d+)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ofPattern(
        QStringLiteral("^(?:(?<start>start|beginning)|(?:stop|end)) of (?<name>.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        match = ofPattern.match(text);
    if (!match.hasMatch())
        return {EventText::Edge::None, text, text};
    // "start" alone is of what the file is named after: "name.evt.sws", "name.sws.evt".
    QString word = match.captured(u"name").trimmed();
    if (word.isEmpty()) {
        const QString end = fileName.section(u'.', -1);
        word = end == u"evt" ? fileName.section(u'.', -2, -2) : end;
    }
    return {match.capturedStart(u"start") >= 0 ? EventText::Edge::Start : EventText::Edge::Stop, word,
            word + match.captured(u"rest")};
}

class EventFile
{
public:
    EventFile(QString name, Recording &recording)
        : m_name(std::move(name))
        , m_recording(recording)
    {
    }

    void addLine(QByteArrayView line);
    void finish();

private:
    void addMark(double time, const QString &text)
    {
        m_recording.intervals.push_back({{time, time}, text, Interval::Kind::Event});
    }

    QString m_name;
    Recording &m_recording;
    std::map<QString, std::pair<double, QString>> m_started; // by label: since when, and the whole text
    int m_unpaired = 0;
    int m_skipped = 0;
};

void EventFile::addLine(QByteArrayView line)
{
    const QString text = QString::fromUtf8(line).trimmed();
    if (text.isEmpty())
        return;
    static const QRegularExpression space(QStringLiteral("\\s"));
    const qsizetype end = text.indexOf(space);
    bool isNumber = false;
    const double time = text.left(end).toDouble(&isNumber) / 1000;
    const QString description = end < 0 ? QString() : text.mid(end).trimmed();
    if (!isNumber || !std::isfinite(time) || description.isEmpty()) {
        ++m_skipped;
        return;
    }
    const EventText event = eventText(description, m_name);
    const auto started = m_started.find(event.label);
    switch (event.edge) {
    case EventText::Edge::None:
        addMark(time, description);
        break;
    case EventText::Edge::Start:
        if (started != m_started.end()) { // a second start before any stop
            ++m_unpaired;
            addMark(started->second.first, started->second.second);
        }
        m_started[event.label] = {time, description};
        break;
    case EventText::Edge::Stop:
        if (started == m_started.end() || time < started->second.first) {
            ++m_unpaired;
            addMark(time, description);
        } else {
            addInterval({started->second.first, time}, event.word, event.label, m_recording);
            m_started.erase(started);
        }
        break;
    }
}

void EventFile::finish()
{
    for (const auto &[label, started] : m_started) {
        ++m_unpaired;
        addMark(started.first, started.second);
    }
    if (m_unpaired > 0)
        addNote(m_recording, Note::Severity::Warning,
                QCoreApplication::translate("NeuroScope",
                                            "%1: %n start(s) or stop(s) without the other were "
                                            "kept as marks.",
                                            nullptr, m_unpaired)
                    .arg(m_name));
    if (m_skipped > 0)
        addNote(m_recording, Note::Severity::Warning,
                QCoreApplication::translate("NeuroScope",
                                            "%1: %n line(s) without a time and a text were left out.",
                                            nullptr, m_skipped)
                    .arg(m_name));
}

QByteArray bytesOf(const QString &path, std::int64_t most, Recording &recording)
{
    const BinaryFile file(path);
    if (file.size() > most)
        addNote(recording, Note::Severity::Warning,
                QCoreApplication::translate("NeuroScope", "Only the first %1 MiB of %2 were read.")
                    .arg(most >> 20)
                    .arg(path));
    return file.bytes(0, most);
}

void addEvents(const NeuroscopeSet &set, const QString &name, Recording &recording)
{
    const QByteArray bytes = bytesOf(set.path(name), mostEventBytes, recording);
    EventFile events(name, recording);
    for (qsizetype place = 0; place < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', place);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        events.addLine(QByteArrayView(bytes).sliced(place, end - place));
        place = end + 1;
    }
    events.finish();
}

// Lines "start,stop" or "start,stop,label" in seconds, perhaps below one of words. Nothing when any other
// line is among them.
std::optional<std::vector<std::pair<TimeRange, QString>>> epochsOf(const QByteArray &bytes)
{
    std::vector<std::pair<TimeRange, QString>> epochs;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype n = 0; n < lines.size(); ++n) {
        const QStringList fields = lines[n].trimmed().split(u',');
        bool hasStart = false;
        bool hasStop = false;
        const double start = fields.value(0).toDouble(&hasStart);
        const double stop = fields.value(1).toDouble(&hasStop);
        if (n == 0 && !hasStart && !hasStop)
            continue;
        if (!hasStart || !hasStop || fields.size() > 3 || !std::isfinite(start) || !(stop > start) ||
            !std::isfinite(stop))
            return {};
        epochs.push_back({{start, stop}, fields.value(2).trimmed().remove(u'"')});
    }
    return epochs;
}

void addEpochs(const NeuroscopeSet &set, const QString &name, Recording &recording)
{
    const auto epochs = epochsOf(bytesOf(set.path(name), mostEpochBytes, recording));
    if (!epochs || epochs->empty()) {
        addNote(recording, Note::Severity::Information,
                QCoreApplication::translate("NeuroScope", "%1 is no table of epochs and was not read.")
                    .arg(name));
        return;
    }
    for (std::size_t n = 0; n < epochs->size(); ++n) {
        const auto &[range, label] = (*epochs)[n];
        addInterval(range, label, label.isEmpty() ? QStringLiteral("epoch %1").arg(n + 1) : label, recording);
    }
    addNote(recording, Note::Severity::Information,
            QCoreApplication::translate("NeuroScope", "%n epoch(s) in seconds were read from %1.", nullptr,
                                        int(epochs->size()))
                .arg(name));
}

} // namespace

void addNeuroscopeEvents(const NeuroscopeSet &set, Recording &recording)
{
    for (const QString &name : set.events)
        addEvents(set, name, recording);
    for (const QString &name : set.epochs)
        addEpochs(set, name, recording);
}

} // namespace edgescope
