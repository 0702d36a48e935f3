// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationtable.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace edgescope {
namespace {

const auto missing = QStringLiteral("n/a");

struct Column {
    QString name;
    const char *description; // of the JSON beside a table of BIDS: English, like the names
    QString (*text)(const PortableAnnotations &annotations, const Annotation &annotation); // empty: missing
};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString channelOnsetsText(const PortableAnnotations &annotations, const Annotation &annotation)
{
    QStringList parts;
    for (const ChannelOnset &onset : annotation.onsets)
        parts << annotations.namesOf({onset.channel}).front() + u'=' + secondsText(onset.seconds);
    return parts.join(u'|');
}

// The first three are those of BIDS and always there.
const std::vector<Column> &columns()
{
    using P = const PortableAnnotations &;
    using A = const Annotation &;
    static const std::vector<Column> table = {
        {QStringLiteral("onset"), "Seconds from the start of the recording",
         [](P, A a) { return secondsText(a.range.start); }},
        {QStringLiteral("duration"), "Seconds; 0 for a moment",
         [](P, A a) { return secondsText(a.range.stop - a.range.start); }},
        {QStringLiteral("trial_type"), "Label of the annotation", [](P, A a) { return a.label; }},
        {QStringLiteral("channel"), "Channels that the annotation concerns; all when missing",
         [](P p, A a) { return p.namesOf(a.channels).join(u'|'); }},
        {QStringLiteral("kind"), "state, seizure, pre_ictal, post_ictal, artefact or event",
         [](P, A a) { return annotationKindCode(a.kind); }},
        {QStringLiteral("rater"), "Who made the annotation; missing when it came with the recording",
         [](P, A a) { return a.rater; }},
        {QStringLiteral("confidence"), "From 0 to 1",
         [](P, A a) { return a.confidence ? QString::number(*a.confidence, 'g', 15) : QString(); }},
        {QStringLiteral("flagged"), "Whether the annotation is to be looked at again",
         [](P, A a) { return a.isFlagged ? QStringLiteral("true") : QString(); }},
        {QStringLiteral("note"), "Free text", [](P, A a) { return a.note; }},
        {QStringLiteral("unit"), "Single units that the annotation concerns; all when missing",
         [](P p, A a) { return p.unitNamesOf(a.units).join(u'|'); }},
        {QStringLiteral("channel_onsets"), "When a seizure reaches channels: name=seconds",
         channelOnsetsText},
        {QStringLiteral("created"), "When the annotation was made (UTC)",
         [](P, A a) { return timeText(a.created); }},
        {QStringLiteral("changed"), "When the annotation was last changed (UTC)",
         [](P, A a) { return timeText(a.changed); }},
        {fileKey, "Recording that the times belong to",
         [](P, A a) { return a.more.value(fileKey).toString(); }},
    };
    return table;
}

constexpr std::size_t requiredColumns = 3;

// The columns asked for, or those in which any annotation has something.
std::vector<const Column *> chosenColumns(const PortableAnnotations &annotations,
                                          const ExchangeOptions &options)
{
    const std::vector<const Annotation *> all = annotations.content.list.all();
    std::vector<const Column *> chosen;
    for (std::size_t n = 0; n < columns().size(); ++n) {
        const Column &column = columns()[n];
        const auto isFilled = [&](const Annotation *annotation) {
            return !column.text(annotations, *annotation).isEmpty();
        };
        if (n < requiredColumns || (options.columns.isEmpty() ? std::any_of(all.begin(), all.end(), isFilled)
                                                              : options.columns.contains(column.name)))
            chosen.push_back(&column);
    }
    return chosen;
}

QString cell(const QString &text, QChar separator)
{
    if (separator == u'\t')
        return text.isEmpty() ? missing : onOneLine(text);
    const bool needsQuotes = std::any_of(text.begin(), text.end(), [separator](QChar c) {
        return c == separator || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (!needsQuotes && text == text.trimmed() && text != missing)
        return text;
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray tableText(const PortableAnnotations &annotations, const std::vector<const Column *> &chosen,
                     QChar separator)
{
    QString text;
    const auto addLine = [&text, separator](const QStringList &cells) {
        text += cells.join(separator) + u'\n';
    };
    QStringList cells;
    for (const Column *column : chosen)
        cells << column->name;
    addLine(cells);
    for (const Annotation *annotation : annotations.content.list.all()) {
        cells.clear();
        for (const Column *column : chosen)
            cells << cell(column->text(annotations, *annotation), separator);
        addLine(cells);
    }
    return text.toUtf8();
}

QByteArray descriptionOf(const PortableAnnotations &annotations, const std::vector<const Column *> &chosen)
{
    QJsonObject object;
    for (const Column *column : chosen) {
        QJsonObject entry{{QStringLiteral("Description"), QString::fromLatin1(column->description)}};
        if (column->name == u"onset" || column->name == u"duration")
            entry[QStringLiteral("Units")] = QStringLiteral("s");
        if (column->name == u"channel" || column->name == u"unit" || column->name == u"channel_onsets")
            entry[QStringLiteral("Delimiter")] = QStringLiteral("|");
        if (column->name == u"trial_type") {
            QJsonObject levels;
            for (const Annotation *annotation : annotations.content.list.all())
                levels[onOneLine(annotation->label)] = annotationKindCode(annotation->kind);
            entry[QStringLiteral("Levels")] = levels;
        }
        object[column->name] = entry;
    }
    return QJsonDocument(object).toJson();
}

QString eventType(const QString &label)
{
    return label == u"sz" || label.startsWith(QStringLiteral("sz_")) ? label : QStringLiteral("sz");
}

QString sentence(const char *text, qsizetype count)
{
    return QCoreApplication::translate("AnnotationExchange", text, nullptr, static_cast<int>(count));
}

} // namespace

QStringList annotationColumns()
{
    QStringList names;
    for (const Column &column : columns())
        names << column.name;
    return names;
}

std::vector<ExchangeFile> writeBids(const PortableAnnotations &annotations, const ExchangeOptions &options)
{
    const std::vector<const Column *> chosen = chosenColumns(annotations, options);
    return {{QStringLiteral("json"), descriptionOf(annotations, chosen)},
            {QStringLiteral("tsv"), tableText(annotations, chosen, u'\t')}};
}

std::vector<ExchangeFile> writeCsv(const PortableAnnotations &annotations, const ExchangeOptions &options)
{
    return {{QStringLiteral("csv"), tableText(annotations, chosenColumns(annotations, options), u',')}};
}

std::vector<ExchangeFile> writeSzcore(const PortableAnnotations &annotations, const ExchangeOptions &)
{
    const QString start = annotations.start.isValid()
                              ? annotations.start.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                              : missing;
    const QString duration = annotations.duration > 0 ? secondsText(annotations.duration) : missing;
    QString text = QStringLiteral("onset\tduration\teventType\tconfidence\tchannels\tdateTime\t"
                                  "recordingDuration\n");
    const auto addRow = [&](const QStringList &cells) {
        text += (cells + QStringList{start, duration}).join(u'\t') + u'\n';
    };
    bool hasSeizure = false;
    for (const Annotation *annotation : annotations.content.list.all()) {
        if (annotation->kind != AnnotationKind::Seizure)
            continue;
        hasSeizure = true;
        const QString channels = onOneLine(annotations.namesOf(annotation->channels).join(u','));
        addRow({secondsText(annotation->range.start),
                secondsText(annotation->range.stop - annotation->range.start),
                onOneLine(eventType(annotation->label)),
                annotation->confidence ? QString::number(*annotation->confidence, 'g', 15) : missing,
                channels.isEmpty() ? missing : channels});
    }
    if (!hasSeizure)
        addRow({QStringLiteral("0"), duration, QStringLiteral("bckg"), missing, missing});
    return {{QStringLiteral("tsv"), text.toUtf8()}};
}

QStringList lostInTable(const PortableAnnotations &annotations, QChar separator)
{
    qsizetype broken = 0;
    qsizetype emptied = 0;
    qsizetype split = 0;
    for (const Annotation *annotation : annotations.content.list.all()) {
        const QStringList names =
            annotations.namesOf(annotation->channels) + annotations.unitNamesOf(annotation->units);
        const QStringList texts = QStringList{annotation->label, annotation->note, annotation->rater} + names;
        broken += std::any_of(texts.begin(), texts.end(),
                              [](const QString &text) { return onOneLine(text) != text; });
        emptied += texts.contains(missing);
        split += names.join(QString()).contains(u'|');
    }
    QStringList sentences;
    if (separator == u'\t' && broken > 0)
        sentences << sentence(
            QT_TRANSLATE_N_NOOP("AnnotationExchange",
                                "Tabs and line ends in the texts of %n annotation(s) become "
                                "spaces."),
            broken);
    if (separator == u'\t' && emptied > 0)
        sentences << sentence(QT_TRANSLATE_N_NOOP("AnnotationExchange",
                                                  "Texts “n/a” of %n annotation(s) will be read as missing."),
                              emptied);
    if (split > 0)
        sentences << sentence(
            QT_TRANSLATE_N_NOOP("AnnotationExchange",
                                "Names of channels or units with “|” of %n annotation(s) will "
                                "be read as several."),
            split);
    return sentences;
}

QStringList lostInSzcore(const PortableAnnotations &annotations)
{
    qsizetype renamed = 0;
    qsizetype split = 0;
    for (const Annotation *annotation : annotations.content.list.all()) {
        const bool isSeizure = annotation->kind == AnnotationKind::Seizure;
        renamed += isSeizure && eventType(annotation->label) != annotation->label;
        split += isSeizure && annotations.namesOf(annotation->channels).join(QString()).contains(u',');
    }
    QStringList sentences;
    if (renamed > 0)
        sentences << sentence(
            QT_TRANSLATE_N_NOOP("AnnotationExchange",
                                "%n seizure(s) whose label is none of the format's become “sz”."),
            renamed);
    if (split > 0)
        sentences << sentence(
            QT_TRANSLATE_N_NOOP("AnnotationExchange",
                                "Names of channels with a comma of %n seizure(s) will be read "
                                "as several."),
            split);
    if (annotations.duration <= 0)
        sentences << QCoreApplication::translate("AnnotationExchange",
                                                 "The recording's duration is not known; it stays “n/a”.");
    return sentences;
}

} // namespace edgescope
