// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/eventfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace edgescope {
namespace {

constexpr double millisecondsPerSecond = 1000;

struct Edge {
    bool isStart = false;
    QString label;
};

// "SWS start" is the start of SWS.
std::optional<Edge> edgeOf(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?<label>.*[^ _-])[ _-]+(?:(?<start>start|beg|begin|on|onset)|"
                       "(?:stop|end|off|offset))$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Edge{match.capturedStart(u"start") >= 0, match.captured(u"label")};
}

struct Line {
    double milliseconds = 0;
    bool isStop = false;
    QString text;
};

// A line of milliseconds and a text, as far as it is one.
std::optional<Line> lineOf(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes).trimmed();
    static const QRegularExpression space(QStringLiteral("\\s"));
    const qsizetype end = text.indexOf(space);
    const std::optional<double> milliseconds = secondsFromText(text.left(end));
    if (!milliseconds || end < 0)
        return std::nullopt;
    return Line{*milliseconds, false, text.mid(end).trimmed()};
}

// Calls `take` with every line.
template <typename Take>
void forEachLine(QByteArrayView bytes, const Take &take)
{
    while (!bytes.isEmpty()) {
        const qsizetype newline = bytes.indexOf('\n');
        take(newline < 0 ? bytes : bytes.first(newline));
        bytes = newline < 0 ? QByteArrayView() : bytes.sliced(newline + 1);
    }
}

class EventPairs
{
public:
    void take(const Line &line)
    {
        const double seconds = line.milliseconds / millisecondsPerSecond;
        const std::optional<Edge> edge = edgeOf(line.text);
        if (!edge) {
            add({seconds, seconds}, line.text);
        } else if (edge->isStart) {
            leaveAlone(edge->label);
            m_started[edge->label] = {seconds, line.text};
        } else if (const auto started = m_started.find(edge->label);
                   started != m_started.end() && seconds >= started->second.first) {
            add({started->second.first, seconds}, edge->label);
            m_started.erase(started);
        } else {
            ++m_unpaired;
            add({seconds, seconds}, line.text);
        }
    }
    PortableAnnotations finish(int skipped)
    {
        while (!m_started.empty())
            leaveAlone(m_started.begin()->first);
        PortableAnnotations result = m_collector.portable();
        if (m_unpaired > 0)
            result.notices << QCoreApplication::translate(
                "AnnotationExchange", "%n start(s) or stop(s) without the other were kept as moments.",
                nullptr, m_unpaired);
        if (skipped > 0)
            result.notices << QCoreApplication::translate(
                "AnnotationExchange", "%n line(s) without a time and a text were left out.", nullptr,
                skipped);
        return result;
    }

private:
    void add(const TimeRange &range, const QString &label)
    {
        Annotation annotation;
        annotation.range = range;
        annotation.label = label;
        annotation.kind = usualKind(label);
        m_collector.add(std::move(annotation));
    }
    // A start that never stops is a moment.
    void leaveAlone(const QString &label)
    {
        const auto started = m_started.find(label);
        if (started == m_started.end())
            return;
        ++m_unpaired;
        const auto [seconds, text] = started->second;
        m_started.erase(started);
        add({seconds, seconds}, text);
    }

    AnnotationCollector m_collector;
    std::map<QString, std::pair<double, QString>> m_started; // by label: since when, and the whole text
    int m_unpaired = 0;
};

QString sentence(const char *text, int count)
{
    return QCoreApplication::translate("AnnotationExchange", text, nullptr, count);
}

} // namespace

std::vector<ExchangeFile> writeEventFile(const PortableAnnotations &annotations, const ExchangeOptions &)
{
    std::vector<Line> lines;
    for (const Annotation *annotation : annotations.content.list.all()) {
        const QString label = onOneLine(annotation->label).trimmed();
        const double start = annotation->range.start * millisecondsPerSecond;
        const double stop = annotation->range.stop * millisecondsPerSecond;
        if (QString::number(start, 'f', 3) == QString::number(stop, 'f', 3)) {
            lines.push_back({start, false, label});
        } else {
            lines.push_back({start, false, label + QStringLiteral(" start")});
            lines.push_back({stop, true, label + QStringLiteral(" stop")});
        }
    }
    // A stretch ends before the next one of its label begins at the same time.
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        const auto microsecondsA = std::llround(a.milliseconds * millisecondsPerSecond);
        const auto microsecondsB = std::llround(b.milliseconds * millisecondsPerSecond);
        return std::pair(microsecondsA, !a.isStop) < std::pair(microsecondsB, !b.isStop);
    });
    QString text;
    for (const Line &line : lines)
        text += QString::number(line.milliseconds, 'f', 3) + u'\t' + line.text + u'\n';
    return {{QStringLiteral("evt"), text.toUtf8()}};
}

QStringList lostInEventFile(const PortableAnnotations &annotations)
{
    int overlapping = 0;
    int edges = 0;
    int changed = 0;
    QHash<QString, double> stops; // by label: until when one lasts
    for (const Annotation *annotation : annotations.content.list.all()) {
        const QString label = onOneLine(annotation->label).trimmed();
        changed += label != annotation->label || label.isEmpty();
        if (annotation->range.isEmpty()) {
            edges += edgeOf(label).has_value();
            continue;
        }
        const auto stop = stops.find(label);
        overlapping += stop != stops.end() && annotation->range.start < *stop - 1e-6;
        stops[label] = std::max(stops.value(label), annotation->range.stop);
    }
    QStringList sentences;
    if (overlapping > 0)
        sentences << sentence(
            QT_TRANSLATE_N_NOOP("AnnotationExchange",
                                "%n annotation(s) overlap another one of the same label and "
                                "cannot be told from it."),
            overlapping);
    if (edges > 0)
        sentences << sentence(
            QT_TRANSLATE_N_NOOP("AnnotationExchange",
                                "%n moment(s) whose label ends with a word for start or stop "
                                "may be read as an edge of a stretch."),
            edges);
    if (changed > 0)
        sentences << sentence(QT_TRANSLATE_N_NOOP("AnnotationExchange",
                                                  "%n label(s) are empty, or have tabs, line ends or outer "
                                                  "spaces, which are not kept."),
                              changed);
    return sentences;
}

bool recognisesEventFile(const QByteArray &beginning)
{
    const qsizetype last = beginning.lastIndexOf('\n');
    int lines = 0;
    bool isOther = false;
    forEachLine(last < 0 ? beginning : beginning.left(last), [&](QByteArrayView bytes) {
        if (bytes.trimmed().isEmpty())
            return;
        const std::optional<Line> line = lineOf(bytes);
        bool isNumber = false;
        if (line)
            line->text.section(QRegularExpression(QStringLiteral("[\\s,;]")), 0, 0).toDouble(&isNumber);
        ++lines;
        isOther = isOther || !line || isNumber;
    });
    return lines > 0 && !isOther;
}

PortableAnnotations readEventFile(const QByteArray &bytes, const QString &)
{
    EventPairs pairs;
    int skipped = 0;
    forEachLine(bytes, [&](QByteArrayView line) {
        if (line.trimmed().isEmpty())
            return;
        if (const std::optional<Line> event = lineOf(line))
            pairs.take(*event);
        else
            ++skipped;
    });
    return pairs.finish(skipped);
}

} // namespace edgescope
