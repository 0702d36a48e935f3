// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/exchangeformat.h"

#include "annotations/annotationjson.h"
#include "annotations/annotationtable.h"
#include "annotations/annotationxml.h"
#include "annotations/edfplusfile.h"
#include "annotations/eventfile.h"
#include "annotations/hypnogramtext.h"
#include "annotations/seizurelists.h"
#include "core/error.h"
#include "core/filereplacement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace edgescope {
namespace {

constexpr qint64 beginningBytes = 4096;
constexpr qint64 mostBytes = qint64{256} << 20;

const auto channelLabelsKey = QStringLiteral("channel_labels");
const auto unitLabelsKey = QStringLiteral("unit_labels");
const auto startColumn = QStringLiteral("start_time");
const auto durationKey = QStringLiteral("duration");

std::vector<ExchangeFile> writeNative(const PortableAnnotations &annotations, const ExchangeOptions &)
{
    AnnotationContent content = annotations.content;
    content.more[channelLabelsKey] = QJsonArray::fromStringList(annotations.channels);
    content.more[unitLabelsKey] = QJsonArray::fromStringList(annotations.units);
    if (annotations.start.isValid())
        content.more[startColumn] = annotations.start.toString(Qt::ISODateWithMs);
    content.more[durationKey] = annotations.duration;
    return {
        {QStringLiteral("json"), QJsonDocument(contentToJson(content, annotations.recordingId, 1)).toJson()}};
}

bool recognisesNative(const QByteArray &beginning)
{
    return beginning.trimmed().startsWith('{') && beginning.contains("\"annotations\"");
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts << value.toString();
    return texts;
}

PortableAnnotations readNative(const QByteArray &bytes, const QString &path)
{
    StoredContent stored = contentFromJson(bytes, path);
    PortableAnnotations result;
    result.content = std::move(stored.content);
    result.recordingId = stored.recordingId;
    QJsonObject &more = result.content.more;
    result.channels = textsOf(more.take(channelLabelsKey));
    result.units = textsOf(more.take(unitLabelsKey));
    result.start = QDateTime::fromString(more.take(startColumn).toString(), Qt::ISODateWithMs);
    result.duration = more.take(durationKey).toDouble();
    return result;
}

constexpr HeldParts allParts(0x1FFF);
constexpr HeldParts anyKind = Held::OtherThanSeizures | Held::OtherThanStates;
constexpr HeldParts tableParts = allParts & ~HeldParts(Held::LabelColours);

QStringList lostInTabs(const PortableAnnotations &annotations)
{
    return lostInTable(annotations, u'\t');
}

QStringList lostInCommas(const PortableAnnotations &annotations)
{
    return lostInTable(annotations, u',');
}

struct LostPart {
    Held part;
    const char *sentence; // with %n
    bool (*has)(const Annotation &annotation);
};

// A part that at least one annotation has and the format has no place for.
const std::vector<LostPart> &lostParts()
{
    static const std::vector<LostPart> parts = {
        {Held::OtherThanSeizures,
         QT_TRANSLATE_N_NOOP("AnnotationExchange", "%n annotation(s) that are no seizures are left out."),
         [](const Annotation &annotation) { return annotation.kind != AnnotationKind::Seizure; }},
        {Held::OtherThanStates,
         QT_TRANSLATE_N_NOOP("AnnotationExchange", "%n annotation(s) that are no states are left out."),
         [](const Annotation &annotation) { return annotation.kind != AnnotationKind::State; }},
        {Held::Channels,
         QT_TRANSLATE_N_NOOP("AnnotationExchange", "The channels of %n annotation(s) are left out."),
         [](const Annotation &annotation) { return !annotation.channels.empty(); }},
        {Held::Units,
         QT_TRANSLATE_N_NOOP("AnnotationExchange", "The units of %n annotation(s) are left out."),
         [](const Annotation &annotation) { return !annotation.units.empty(); }},
        {Held::Confidence,
         QT_TRANSLATE_N_NOOP("AnnotationExchange", "The confidence of %n annotation(s) is left out."),
         [](const Annotation &annotation) { return annotation.confidence.has_value(); }},
        {Held::Notes,
         QT_TRANSLATE_N_NOOP("AnnotationExchange", "The notes of %n annotation(s) are left out."),
         [](const Annotation &annotation) { return !annotation.note.isEmpty(); }},
        {Held::Flags,
         QT_TRANSLATE_N_NOOP("AnnotationExchange", "The flags of %n annotation(s) are left out."),
         [](const Annotation &annotation) { return annotation.isFlagged; }},
        {Held::ChannelOnsets,
         QT_TRANSLATE_N_NOOP("AnnotationExchange", "The onsets by channel of %n seizure(s) are left out."),
         [](const Annotation &annotation) { return !annotation.onsets.empty(); }},
        {Held::EditTimes,
         QT_TRANSLATE_N_NOOP("AnnotationExchange",
                             "The times when %n annotation(s) were made or changed are left out."),
         [](const Annotation &annotation) {
             return annotation.created.isValid() || annotation.changed.isValid();
         }},
        {Held::Kinds,
         QT_TRANSLATE_N_NOOP("AnnotationExchange",
                             "The kind of %n annotation(s) is left out; their labels alone do not tell it."),
         [](const Annotation &annotation) { return annotation.kind != usualKind(annotation.label); }},
    };
    return parts;
}

QStringList lostRaters(const ExchangeFormat &format, const PortableAnnotations &annotations)
{
    QStringList raters;
    for (const Annotation *annotation : annotations.content.list.all())
        if (!raters.contains(annotation->rater))
            raters << annotation->rater;
    const bool isNamed = raters != QStringList{QString()} && !raters.isEmpty();
    if (!isNamed || format.holds.testFlag(Held::Raters))
        return {};
    if (!format.holds.testFlag(Held::OneRater))
        return {QCoreApplication::translate("AnnotationExchange", "The names of the raters are left out.")};
    if (raters.size() < 2)
        return {};
    return {QCoreApplication::translate("AnnotationExchange",
                                        "A file holds one rater; the annotations of several are mixed and "
                                        "their names left out.")};
}

QString problem(const QString &path, const QString &reason)
{
    return QCoreApplication::translate("AnnotationExchange", "%1: %2")
        .arg(QDir::toNativeSeparators(path), reason);
}

QString withSuffix(const QString &path, const QString &suffix)
{
    const QFileInfo file(path);
    return file.path() + u'/' + file.completeBaseName() + u'.' + suffix;
}

} // namespace

const std::vector<ExchangeFormat> &exchangeFormats()
{
    static const std::vector<ExchangeFormat> table = {
        {QStringLiteral("bids"), QT_TRANSLATE_NOOP("AnnotationExchange", "BIDS events"),
         QStringLiteral("tsv"), tableParts, writeBids, lostInTabs, recognisesTable, readTable},
        {QStringLiteral("szcore"), QT_TRANSLATE_NOOP("AnnotationExchange", "Seizures by SzCORE"),
         QStringLiteral("tsv"), Held::Kinds | Held::Channels | Held::Confidence | Held::OtherThanStates,
         writeSzcore, lostInSzcore, recognisesTable, readTable},
        {QStringLiteral("csv"), QT_TRANSLATE_NOOP("AnnotationExchange", "Table with commas"),
         QStringLiteral("csv"), tableParts, writeCsv, lostInCommas, recognisesTable, readTable},
        {QStringLiteral("edf"), QT_TRANSLATE_NOOP("AnnotationExchange", "EDF+ annotations"),
         QStringLiteral("edf"), Held::OneRater | Held::Channels | anyKind, writeEdfPlus, lostInEdfPlus,
         nullptr, nullptr},
        {QStringLiteral("edgescope"), QT_TRANSLATE_NOOP("AnnotationExchange", "Edgescope annotations"),
         QStringLiteral("json"), allParts, writeNative, nullptr, recognisesNative, readNative},
        {QStringLiteral("evt"), QT_TRANSLATE_NOOP("AnnotationExchange", "NeuroScope events"),
         QStringLiteral("evt"), anyKind, writeEventFile, lostInEventFile, recognisesEventFile, readEventFile},
        {QStringLiteral("edfbrowser"), QT_TRANSLATE_NOOP("AnnotationExchange", "EDFbrowser XML"),
         QStringLiteral("xml"), Held::Channels | anyKind, writeAnnotationXml, lostInAnnotationXml,
         recognisesAnnotationXml, readAnnotationXml},
        {QStringLiteral("hypnogram"), QT_TRANSLATE_NOOP("AnnotationExchange", "Hypnogram text"),
         QStringLiteral("txt"), Held::Kinds | Held::OtherThanSeizures, writeHypnogram, lostInHypnogram,
         recognisesHypnogram, readHypnogram},
        {QStringLiteral("chb-mit"),
         QT_TRANSLATE_NOOP("AnnotationExchange", "Summary of CHB-MIT"),
         QStringLiteral("txt"),
         {},
         nullptr,
         nullptr,
         recognisesChbMitSummary,
         readChbMitSummary},
        {QStringLiteral("siena"),
         QT_TRANSLATE_NOOP("AnnotationExchange", "List of seizures of Siena"),
         QStringLiteral("txt"),
         {},
         nullptr,
         nullptr,
         recognisesSienaList,
         readSienaList},
    };
    return table;
}

const ExchangeFormat *exchangeFormat(const QString &id)
{
    for (const ExchangeFormat &format : exchangeFormats())
        if (format.id == id)
            return &format;
    return nullptr;
}

const ExchangeFormat *exchangeFormatOfSuffix(const QString &suffix)
{
    for (const ExchangeFormat &format : exchangeFormats())
        if (format.write && format.suffix.compare(suffix, Qt::CaseInsensitive) == 0)
            return &format;
    return nullptr;
}

QStringList lostIn(const ExchangeFormat &format, const PortableAnnotations &annotations)
{
    std::vector<const Annotation *> all = annotations.content.list.all();
    QStringList sentences;
    for (const LostPart &part : lostParts()) {
        if (format.holds.testFlag(part.part))
            continue;
        const auto count =
            std::count_if(all.begin(), all.end(), [&](const Annotation *a) { return part.has(*a); });
        if (count > 0)
            sentences << QCoreApplication::translate("AnnotationExchange", part.sentence, nullptr,
                                                     static_cast<int>(count));
        // Nothing more is to be said about annotations that are left out.
        if (part.part == Held::OtherThanSeizures || part.part == Held::OtherThanStates)
            all.erase(
                std::remove_if(all.begin(), all.end(), [&](const Annotation *a) { return part.has(*a); }),
                all.end());
    }
    sentences << lostRaters(format, annotations);
    return format.lostTexts ? sentences + format.lostTexts(annotations) : sentences;
}

QStringList exchangeFilesOf(const ExchangeFormat &format, const QString &path)
{
    if (format.id == u"bids")
        return {path, withSuffix(path, QStringLiteral("json"))};
    return {path};
}

void saveAnnotations(const ExchangeFormat &format, const QString &path,
                     const PortableAnnotations &annotations, const ExchangeOptions &options)
{
    for (const ExchangeFile &file : format.write(annotations, options)) {
        const QString name = file.suffix == format.suffix ? path : withSuffix(path, file.suffix);
        if (const QString reason = replaceFile(name, file.bytes); !reason.isEmpty())
            throw Error(problem(name, reason));
    }
}

const ExchangeFormat *recognisedExchangeFormat(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return nullptr;
    QByteArray beginning = file.read(beginningBytes);
    if (beginning.startsWith("\xEF\xBB\xBF"))
        beginning.remove(0, 3);
    if (beginning.contains('\0'))
        return nullptr;
    for (const ExchangeFormat &format : exchangeFormats())
        if (format.recognises && format.recognises(beginning))
            return &format;
    return nullptr;
}

PortableAnnotations readAnnotations(const ExchangeFormat &format, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(problem(path, file.errorString()));
    if (file.size() > mostBytes)
        throw Error(problem(path, QCoreApplication::translate("AnnotationExchange",
                                                              "It is too large for a file of annotations.")));
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    try {
        return format.read(bytes, path);
    } catch (const Error &error) {
        if (error.message().contains(QDir::toNativeSeparators(path)))
            throw;
        throw Error(problem(path, error.message()));
    }
}

} // namespace edgescope
