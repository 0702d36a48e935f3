// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationtable.h"
#include "annotations/tablecells.h"
#include "annotations/tabletimes.h"
#include "core/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgescope {
namespace {

// What a column of any program's table says. The first word of each is the one we write.
enum class Meaning : std::uint8_t {
    Onset,
    Duration,
    Stop,
    Label,
    Channel,
    Channels,
    Kind,
    Rater,
    Confidence,
    Flagged,
    Note,
    Unit,
    ChannelOnsets,
    Created,
    Changed,
    DateTime,
    RecordingDuration,
    File,
};

const QHash<QString, Meaning> &meanings()
{
    static const QHash<QString, Meaning> words = [] {
        QHash<QString, Meaning> result;
        const auto add = [&result](Meaning meaning, const char *names) {
            for (const QString &name : QString::fromLatin1(names).split(u' '))
                result.insert(name, meaning);
        };
        add(Meaning::Onset, "onset start start_sec start_s begin time");
        add(Meaning::Duration, "duration duration_sec duration_s");
        add(Meaning::Stop, "stop end offset stop_sec end_sec stop_s end_s");
        add(Meaning::Label, "trial_type eventtype label description annotation event text name stage state");
        add(Meaning::Channel, "channel");
        add(Meaning::Channels, "channels");
        add(Meaning::Kind, "kind");
        add(Meaning::Rater, "rater scorer");
        add(Meaning::Confidence, "confidence");
        add(Meaning::Flagged, "flagged");
        add(Meaning::Note, "note notes comment");
        add(Meaning::Unit, "unit");
        add(Meaning::ChannelOnsets, "channel_onsets");
        add(Meaning::Created, "created");
        add(Meaning::Changed, "changed");
        add(Meaning::DateTime, "datetime");
        add(Meaning::RecordingDuration, "recordingduration");
        add(Meaning::File, "file");
        return result;
    }();
    return words;
}

// The meanings of columns by their names.
QHash<Meaning, int> columnsOf(const QStringList &names)
{
    QHash<Meaning, int> columns;
    for (qsizetype n = 0; n < names.size(); ++n) {
        const auto meaning = meanings().constFind(names[n].toLower());
        if (meaning != meanings().constEnd() && !columns.contains(*meaning))
            columns.insert(*meaning, static_cast<int>(n));
    }
    return columns;
}

// The same of a line of words; empty when it names no times or nothing more.
QHash<Meaning, int> meaningsOf(const QStringList &cells)
{
    const QHash<Meaning, int> columns = columnsOf(cells);
    const bool isEnough =
        columns.contains(Meaning::Onset) &&
        (columns.contains(Meaning::Duration) || columns.contains(Meaning::Stop)) &&
        (columns.contains(Meaning::Label) || cells.first().compare(u"onset", Qt::CaseInsensitive) == 0);
    return isEnough ? columns : QHash<Meaning, int>();
}

class TableReader
{
public:
    explicit TableReader(const QHash<Meaning, int> &columns, const TableTimes &times = {})
        : m_columns(columns)
        , m_times(times)
    {
    }

    void take(const QStringList &cells);
    PortableAnnotations finish();

private:
    QString cell(Meaning meaning) const
    {
        const int column = m_columns.value(meaning, -1);
        return column < 0 ? QString() : m_cells.value(column);
    }
    std::optional<TimeRange> range() const;
    std::vector<int> rows(const QStringList &names, int (AnnotationCollector::*row)(const QString &))
    {
        std::vector<int> result;
        for (const QString &name : names)
            if (!name.trimmed().isEmpty())
                result.push_back((m_collector.*row)(name.trimmed()));
        return result;
    }
    void takeChannels(Annotation &annotation);
    void takeRest(Annotation &annotation) const;

    QHash<Meaning, int> m_columns;
    TableTimes m_times;
    QStringList m_cells;
    AnnotationCollector m_collector;
    QDateTime m_start;
    double m_duration = 0;
    int m_skipped = 0;
};

std::optional<TimeRange> TableReader::range() const
{
    const std::optional<double> onset = m_times.place(cell(Meaning::Onset));
    if (!onset)
        return std::nullopt;
    double stop = *onset + m_times.length(cell(Meaning::Duration)).value_or(0);
    if (!m_columns.contains(Meaning::Duration))
        stop = m_times.place(cell(Meaning::Stop)).value_or(*onset);
    return stop < *onset ? std::nullopt : std::optional(TimeRange{*onset, stop});
}

void TableReader::takeChannels(Annotation &annotation)
{
    annotation.channels = rows(cell(Meaning::Channel).split(u'|') + cell(Meaning::Channels).split(u','),
                               &AnnotationCollector::channelRow);
    annotation.units = rows(cell(Meaning::Unit).split(u'|'), &AnnotationCollector::unitRow);
    for (const QString &part : cell(Meaning::ChannelOnsets).split(u'|', Qt::SkipEmptyParts)) {
        const qsizetype at = part.lastIndexOf(u'=');
        if (const auto seconds = secondsFromText(part.mid(at + 1)); seconds && at > 0)
            annotation.onsets.push_back({m_collector.channelRow(part.left(at)), *seconds});
    }
}

void TableReader::takeRest(Annotation &annotation) const
{
    annotation.rater = cell(Meaning::Rater);
    annotation.note = cell(Meaning::Note);
    const std::optional<double> confidence = secondsFromText(cell(Meaning::Confidence));
    if (confidence && *confidence >= 0 && *confidence <= 1)
        annotation.confidence = confidence;
    annotation.isFlagged = cell(Meaning::Flagged).compare(u"true", Qt::CaseInsensitive) == 0;
    if (const QString file = cell(Meaning::File); !file.isEmpty())
        annotation.more[fileKey] = file;
    annotation.created = QDateTime::fromString(cell(Meaning::Created), Qt::ISODateWithMs);
    annotation.changed = QDateTime::fromString(cell(Meaning::Changed), Qt::ISODateWithMs);
}

void TableReader::take(const QStringList &cells)
{
    m_cells = cells;
    if (const QString start = cell(Meaning::DateTime); !m_start.isValid() && !start.isEmpty())
        m_start = QDateTime::fromString(start, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (m_duration == 0)
        m_duration = std::max(0.0, secondsFromText(cell(Meaning::RecordingDuration)).value_or(0));
    Annotation annotation;
    annotation.label = cell(Meaning::Label);
    if (annotation.label == u"bckg") // of SzCORE: time without a seizure
        return;
    const std::optional<TimeRange> time = range();
    if (!time) {
        ++m_skipped;
        return;
    }
    annotation.range = *time;
    annotation.kind = annotationKindFromCode(cell(Meaning::Kind)).value_or(usualKind(annotation.label));
    takeChannels(annotation);
    takeRest(annotation);
    m_collector.add(std::move(annotation));
}

PortableAnnotations TableReader::finish()
{
    PortableAnnotations result = m_collector.portable();
    result.start = m_start;
    result.duration = m_duration;
    if (m_skipped > 0)
        result.notices << QCoreApplication::translate(
            "AnnotationExchange", "%n row(s) without a readable time were left out.", nullptr, m_skipped);
    return result;
}

void takeRows(TableCells &cells, TableReader &reader)
{
    while (!cells.atEnd()) {
        const QStringList row = cells.row();
        if (row.size() > 1 || !row.first().isEmpty())
            reader.take(row);
    }
}

void extendToNext(AnnotationList &list, double end)
{
    const std::vector<const Annotation *> all = list.all();
    AnnotationChanges changes;
    for (std::size_t n = 0; n < all.size(); ++n) {
        Annotation extended = *all[n];
        extended.range.stop =
            std::max(extended.range.start, n + 1 < all.size() ? all[n + 1]->range.start : end);
        changes.push_back({*all[n], std::move(extended)});
    }
    list.apply(changes);
}

} // namespace

bool recognisesTable(const QByteArray &beginning)
{
    const QString line = firstLine(decodedTable(beginning));
    const QChar separator = tableSeparator(line);
    return !line.isEmpty() && !meaningsOf(TableCells(line, separator).row()).isEmpty();
}

PortableAnnotations readTable(const QByteArray &bytes, const QString &)
{
    const QString text = decodedTable(bytes);
    TableCells cells(text, tableSeparator(firstLine(text)));
    const QHash<Meaning, int> columns = meaningsOf(cells.row());
    if (columns.isEmpty())
        throw Error(QCoreApplication::translate(
            "AnnotationExchange", "Its first line names no columns of onsets and durations or labels."));
    TableReader reader(columns);
    takeRows(cells, reader);
    return reader.finish();
}

TableBeginning tableBeginning(const QByteArray &bytes, int mostRows)
{
    TableBeginning beginning;
    if (bytes.contains('\0'))
        return beginning;
    const QString text = decodedTable(bytes);
    beginning.separator = tableSeparator(firstLine(text));
    TableCells cells(text, beginning.separator);
    while (!cells.atEnd() && static_cast<int>(beginning.rows.size()) < mostRows)
        beginning.rows.push_back(cells.row());
    if (beginning.rows.empty() || beginning.rows.back().size() < 2)
        beginning.rows.clear();
    return beginning;
}

PortableAnnotations readTable(const QByteArray &bytes, const TableColumns &columns)
{
    const QHash<Meaning, int> meaningColumns = columnsOf(columns.names);
    if (!meaningColumns.contains(Meaning::Onset))
        throw Error(QCoreApplication::translate("AnnotationExchange", "No column holds onsets."));
    TableCells cells(decodedTable(bytes), columns.separator);
    for (int line = 0; line < columns.skippedLines && !cells.atEnd(); ++line)
        cells.row();
    TableReader reader(meaningColumns, TableTimes(columns));
    takeRows(cells, reader);
    PortableAnnotations result = reader.finish();
    if (columns.lastUntilNext)
        extendToNext(result.content.list, columns.end);
    return result;
}

} // namespace edgescope
