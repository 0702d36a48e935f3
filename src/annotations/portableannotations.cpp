// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/portableannotations.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace edgescope {
namespace {

constexpr double latestSeconds = 1e10; // more than three centuries are no time of a recording

QStringList names(const std::vector<int> &rows, const QStringList &all)
{
    QStringList result;
    for (const int row : rows)
        result << (row >= 0 && row < all.size() ? all[row] : QString::number(row + 1));
    return result;
}

int rowOf(const QString &name, QStringList &all, QHash<QString, int> &rows)
{
    const auto known = rows.constFind(name);
    if (known != rows.constEnd())
        return *known;
    const auto row = static_cast<int>(all.size());
    rows.insert(name, row);
    all << name;
    return row;
}

void nameRows(const QStringList &all, QHash<QString, int> &rows)
{
    for (qsizetype row = all.size() - 1; row >= 0; --row) // the first of equal names is the one that counts
        rows.insert(all[row], static_cast<int>(row));
}

QStringList labelsOf(const std::vector<Channel> &channels)
{
    QStringList labels;
    for (const Channel &channel : channels)
        labels << channel.label;
    return labels;
}

QStringList labelsOf(const Units &units)
{
    QStringList labels;
    for (const Unit &unit : units)
        labels << unit.label;
    return labels;
}

// Finds the rows of names in another list.
class RowsByName
{
public:
    RowsByName(const QStringList &from, const QStringList &to)
    {
        QHash<QString, int> rows;
        nameRows(to, rows);
        for (const QString &name : from) {
            m_rows.push_back(rows.value(name, -1));
            if (m_rows.back() < 0)
                m_unknown << name;
        }
    }

    std::vector<int> rows(const std::vector<int> &from) const
    {
        std::vector<int> result;
        for (const int row : from)
            if (row >= 0 && row < static_cast<int>(m_rows.size()) &&
                m_rows[static_cast<std::size_t>(row)] >= 0)
                result.push_back(m_rows[static_cast<std::size_t>(row)]);
        return result;
    }
    const QStringList &unknown() const { return m_unknown; }

private:
    std::vector<int> m_rows;
    QStringList m_unknown;
};

// All that must be equal for two annotations to be one of several channels.
auto place(const Annotation &annotation)
{
    return std::tuple(annotation.range.start, annotation.range.stop, annotation.label, annotation.rater,
                      annotation.kind, annotation.note);
}

template <typename IsUnwanted>
PortableAnnotations without(const PortableAnnotations &annotations, const IsUnwanted &isUnwanted)
{
    PortableAnnotations result = annotations;
    AnnotationChanges changes;
    for (const Annotation *annotation : annotations.content.list.all())
        if (isUnwanted(*annotation))
            changes.push_back({*annotation, {}});
    result.content.list.apply(changes);
    return result;
}

void takeLink(AnnotationCollector &collector, Annotation &annotation)
{
    const qsizetype at = annotation.label.indexOf(channelLinkMark);
    if (at < 0 || !annotation.channels.empty())
        return;
    const QString channel = annotation.label.mid(at + channelLinkMark.size()).trimmed();
    annotation.label = annotation.label.left(at).trimmed();
    if (!channel.isEmpty())
        annotation.channels = {collector.channelRow(channel)};
}

} // namespace

QStringList PortableAnnotations::namesOf(const std::vector<int> &channelRows) const
{
    return names(channelRows, channels);
}

QStringList PortableAnnotations::unitNamesOf(const std::vector<int> &unitRows) const
{
    return names(unitRows, units);
}

AnnotationCollector::AnnotationCollector(const QStringList &channels, const QStringList &units)
    : m_channels(channels)
    , m_units(units)
{
    nameRows(m_channels, m_channelRows);
    nameRows(m_units, m_unitRows);
}

int AnnotationCollector::channelRow(const QString &name)
{
    return rowOf(name, m_channels, m_channelRows);
}

int AnnotationCollector::unitRow(const QString &name)
{
    return rowOf(name, m_units, m_unitRows);
}

void AnnotationCollector::joinChannels()
{
    std::stable_sort(m_annotations.begin(), m_annotations.end(),
                     [](const Annotation &a, const Annotation &b) { return place(a) < place(b); });
    std::vector<Annotation> joined;
    for (Annotation &annotation : m_annotations) {
        const bool isSame = !joined.empty() && !annotation.channels.empty() &&
                            !joined.back().channels.empty() && place(joined.back()) == place(annotation);
        if (!isSame) {
            joined.push_back(std::move(annotation));
            continue;
        }
        for (const int channel : annotation.channels)
            if (std::find(joined.back().channels.begin(), joined.back().channels.end(), channel) ==
                joined.back().channels.end())
                joined.back().channels.push_back(channel);
    }
    m_annotations = std::move(joined);
}

PortableAnnotations AnnotationCollector::portable(AnnotationContent base) const
{
    PortableAnnotations result;
    AnnotationChanges changes;
    QSet<std::pair<int, QString>> labels;
    for (const Label &label : base.labels)
        labels.insert({static_cast<int>(label.kind), label.name});
    for (Annotation annotation : m_annotations) {
        annotation.id = static_cast<AnnotationId>(changes.size()) + 1;
        const std::pair<int, QString> word(static_cast<int>(annotation.kind), annotation.label);
        if (!labels.contains(word)) {
            labels.insert(word);
            base.labels.push_back({annotation.label,
                                   annotation.kind,
                                   usualColour(annotation.kind, annotation.label, base.labels.size()),
                                   {},
                                   {}});
        }
        if (!annotation.rater.isEmpty() && !base.raters.contains(annotation.rater))
            base.raters << annotation.rater;
        changes.push_back({{}, std::move(annotation)});
    }
    base.list = {};
    base.list.apply(changes);
    result.content = std::move(base);
    result.channels = m_channels;
    result.units = m_units;
    return result;
}

PortableAnnotations portableAnnotations(const Recording &recording, const AnnotationContent &content)
{
    AnnotationCollector collector(labelsOf(recording.channels), labelsOf(recording.units));
    for (const Annotation *annotation : content.list.all()) {
        Annotation copy = *annotation;
        takeLink(collector, copy);
        collector.add(std::move(copy));
    }
    collector.joinChannels();
    PortableAnnotations result = collector.portable(content);
    result.recordingId = recording.contentId;
    result.start = recording.startTime;
    result.duration = recording.duration;
    return result;
}

PortableAnnotations placedIn(const PortableAnnotations &annotations, const Recording &recording)
{
    const QStringList channels = labelsOf(recording.channels);
    const QStringList units = labelsOf(recording.units);
    const RowsByName channelRows(annotations.channels, channels);
    const RowsByName unitRows(annotations.units, units);
    PortableAnnotations result = annotations;
    AnnotationChanges changes;
    for (const Annotation *annotation : annotations.content.list.all()) {
        Annotation placed = *annotation;
        placed.channels = channelRows.rows(annotation->channels);
        placed.units = unitRows.rows(annotation->units);
        placed.onsets.clear();
        for (const ChannelOnset &onset : annotation->onsets)
            for (const int row : channelRows.rows({onset.channel}))
                placed.onsets.push_back({row, onset.seconds});
        changes.push_back({*annotation, std::move(placed)});
    }
    result.content.list.apply(changes);
    result.channels = channels;
    result.units = units;
    result.recordingId = recording.contentId;
    result.start = recording.startTime;
    result.duration = recording.duration;
    if (const QStringList unknown = channelRows.unknown() + unitRows.unknown(); !unknown.isEmpty())
        result.notices << QCoreApplication::translate(
                              "AnnotationExchange",
                              "The recording has no channel or unit named %1; the name is left out.")
                              .arg(unknown.mid(0, 5).join(QStringLiteral(", ")));
    return result;
}

void shiftTimes(PortableAnnotations &annotations, double seconds)
{
    AnnotationChanges changes;
    for (const Annotation *annotation : annotations.content.list.all()) {
        Annotation shifted = *annotation;
        shift(shifted, seconds);
        changes.push_back({*annotation, std::move(shifted)});
    }
    annotations.content.list.apply(changes);
    if (annotations.start.isValid())
        annotations.start = annotations.start.addMSecs(-std::llround(seconds * 1000));
}

PortableAnnotations ofRater(const PortableAnnotations &annotations, const QString &rater)
{
    PortableAnnotations result = without(annotations, [&rater](const Annotation &annotation) {
        return !annotation.rater.isEmpty() && annotation.rater != rater;
    });
    result.content.raters = QStringList{rater};
    result.content.rater = rater;
    return result;
}

QStringList filesOf(const PortableAnnotations &annotations)
{
    QStringList files;
    for (const Annotation *annotation : annotations.content.list.all())
        if (const QString file = annotation->more.value(fileKey).toString(); !file.isEmpty())
            files << file;
    files.removeDuplicates();
    files.sort();
    return files;
}

PortableAnnotations ofFile(const PortableAnnotations &annotations, const QString &file)
{
    return without(annotations, [&file](const Annotation &annotation) {
        return annotation.more.value(fileKey).toString() != file;
    });
}

AnnotationKind usualKind(const QString &label)
{
    static const QHash<QString, AnnotationKind> words = [] {
        QHash<QString, AnnotationKind> result;
        for (const Label &known : defaultLabels())
            result.insert(known.name, known.kind);
        for (const LabelPreset &preset : labelPresets())
            for (const Label &known : preset.labels)
                result.insert(known.name, known.kind);
        return result;
    }();
    const bool isSeizure = label == u"sz" || label.startsWith(QStringLiteral("sz_")) ||
                           label.startsWith(QStringLiteral("seizure"), Qt::CaseInsensitive);
    return words.value(label, isSeizure ? AnnotationKind::Seizure : AnnotationKind::Event);
}

QString secondsText(double seconds)
{
    QString text = QString::number(seconds, 'f', 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? QStringLiteral("0") : text;
}

std::optional<double> secondsFromText(const QString &text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !(std::abs(value) < latestSeconds))
        return std::nullopt;
    return value;
}

QString onOneLine(QString text)
{
    for (QChar &character : text)
        if (character < u' ')
            character = u' ';
    return text;
}

} // namespace edgescope
