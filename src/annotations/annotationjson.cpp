// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationjson.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace edgescope {
namespace {

const auto formatName = QStringLiteral("edgescope annotations");
const auto formatKey = QStringLiteral("format");
const auto versionKey = QStringLiteral("version");
const auto recordingKey = QStringLiteral("recording");
const auto revisionKey = QStringLiteral("revision");
const auto raterKey = QStringLiteral("rater");
const auto ratersKey = QStringLiteral("raters");
const auto labelsKey = QStringLiteral("labels");
const auto notesKey = QStringLiteral("notes");
const auto annotationsKey = QStringLiteral("annotations");
const auto idKey = QStringLiteral("id");
const auto kindKey = QStringLiteral("kind");
const auto startKey = QStringLiteral("start");
const auto stopKey = QStringLiteral("stop");
const auto labelKey = QStringLiteral("label");
const auto noteKey = QStringLiteral("note");
const auto confidenceKey = QStringLiteral("confidence");
const auto flaggedKey = QStringLiteral("flagged");
const auto channelsKey = QStringLiteral("channels");
const auto unitsKey = QStringLiteral("units");
const auto onsetsKey = QStringLiteral("onsets");
const auto channelKey = QStringLiteral("channel");
const auto secondsKey = QStringLiteral("seconds");
const auto createdKey = QStringLiteral("created");
const auto changedKey = QStringLiteral("changed");
const auto nameKey = QStringLiteral("name");
const auto colourKey = QStringLiteral("colour");
const auto keysKey = QStringLiteral("keys");

// Takes known fields out of an object; what is left is kept as it is.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_left(object)
    {
    }

    QJsonValue take(const QString &key) { return m_left.take(key); }
    QString text(const QString &key) { return take(key).toString(); }

    double number(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            throw Error(QCoreApplication::translate("AnnotationFile", "“%1” is not a number").arg(key));
        return value.toDouble();
    }

    std::vector<int> rows(const QString &key)
    {
        std::vector<int> result;
        for (const QJsonValue &value : take(key).toArray())
            result.push_back(value.toInt());
        return result;
    }

    AnnotationKind kind()
    {
        const QString code = text(kindKey);
        const std::optional<AnnotationKind> known = annotationKindFromCode(code);
        if (!known)
            throw Error(
                QCoreApplication::translate("AnnotationFile", "“%1” is no kind of annotation").arg(code));
        return *known;
    }

    const QJsonObject &left() const { return m_left; }

private:
    QJsonObject m_left;
};

QJsonArray rowsToJson(const std::vector<int> &rows)
{
    QJsonArray array;
    for (const int row : rows)
        array.append(row);
    return array;
}

template <typename Insert>
void insertIf(bool isGiven, const Insert &insert)
{
    if (isGiven)
        insert();
}

[[noreturn]] void refuse(const QString &path, const QString &place)
{
    throw Error(QCoreApplication::translate("AnnotationFile",
                                            "The annotation file %1 is damaged (%2). It was left as it is.")
                    .arg(QDir::toNativeSeparators(path), place));
}

// Reads each entry of an array; `entryText` names the one that is not valid.
template <typename Read>
void readEntries(const QJsonValue &array, const QString &path, const char *entryText, const Read &read)
{
    qsizetype number = 0;
    for (const QJsonValue &value : array.toArray()) {
        ++number;
        try {
            read(value.toObject());
        } catch (const Error &error) {
            refuse(path,
                   QCoreApplication::translate("AnnotationFile", entryText).arg(number).arg(error.message()));
        }
    }
}

} // namespace

QJsonObject annotationToJson(const Annotation &annotation)
{
    QJsonObject object = annotation.more;
    object[idKey] = annotation.id;
    object[kindKey] = annotationKindCode(annotation.kind);
    object[startKey] = annotation.range.start;
    object[stopKey] = annotation.range.stop;
    object[labelKey] = annotation.label;
    insertIf(!annotation.rater.isEmpty(), [&] { object[raterKey] = annotation.rater; });
    insertIf(!annotation.note.isEmpty(), [&] { object[noteKey] = annotation.note; });
    insertIf(annotation.confidence.has_value(), [&] { object[confidenceKey] = *annotation.confidence; });
    insertIf(annotation.isFlagged, [&] { object[flaggedKey] = true; });
    insertIf(!annotation.channels.empty(), [&] { object[channelsKey] = rowsToJson(annotation.channels); });
    insertIf(!annotation.units.empty(), [&] { object[unitsKey] = rowsToJson(annotation.units); });
    if (!annotation.onsets.empty()) {
        QJsonArray onsets;
        for (const ChannelOnset &onset : annotation.onsets)
            onsets.append(QJsonObject{{channelKey, onset.channel}, {secondsKey, onset.seconds}});
        object[onsetsKey] = onsets;
    }
    const auto setTime = [&object](const QString &key, const QDateTime &time) {
        if (time.isValid())
            object[key] = time.toUTC().toString(Qt::ISODateWithMs);
    };
    setTime(createdKey, annotation.created);
    setTime(changedKey, annotation.changed);
    return object;
}

Annotation annotationFromJson(const QJsonObject &object)
{
    Fields fields(object);
    Annotation annotation;
    annotation.id = static_cast<AnnotationId>(fields.number(idKey));
    annotation.kind = fields.kind();
    annotation.range = {fields.number(startKey), fields.number(stopKey)};
    if (annotation.range.stop < annotation.range.start)
        throw Error(QCoreApplication::translate("AnnotationFile", "it stops before it starts"));
    annotation.label = fields.text(labelKey);
    annotation.rater = fields.text(raterKey);
    annotation.note = fields.text(noteKey);
    if (const QJsonValue confidence = fields.take(confidenceKey); confidence.isDouble())
        annotation.confidence = confidence.toDouble();
    annotation.isFlagged = fields.take(flaggedKey).toBool();
    annotation.channels = fields.rows(channelsKey);
    annotation.units = fields.rows(unitsKey);
    for (const QJsonValue &value : fields.take(onsetsKey).toArray())
        annotation.onsets.push_back(
            {value.toObject().value(channelKey).toInt(), value.toObject().value(secondsKey).toDouble()});
    annotation.created = QDateTime::fromString(fields.text(createdKey), Qt::ISODateWithMs);
    annotation.changed = QDateTime::fromString(fields.text(changedKey), Qt::ISODateWithMs);
    annotation.more = fields.left();
    return annotation;
}

QJsonObject labelToJson(const Label &label)
{
    QJsonObject object = label.more;
    object[nameKey] = label.name;
    object[kindKey] = annotationKindCode(label.kind);
    object[colourKey] = label.colour.name();
    insertIf(!label.keys.isEmpty(), [&] { object[keysKey] = label.keys; });
    return object;
}

Label labelFromJson(const QJsonObject &object)
{
    Fields fields(object);
    Label label;
    label.name = fields.text(nameKey);
    label.kind = fields.kind();
    label.colour = QColor(fields.text(colourKey));
    label.keys = fields.text(keysKey);
    label.more = fields.left();
    return label;
}

QJsonObject contentToJson(const AnnotationContent &content, const QString &recordingId, qint64 revision)
{
    QJsonArray labels;
    for (const Label &label : content.labels)
        labels.append(labelToJson(label));
    QJsonArray annotations;
    for (const Annotation *annotation : content.list.all())
        annotations.append(annotationToJson(*annotation));
    QJsonObject object = content.more;
    object[formatKey] = formatName;
    object[versionKey] = annotationFormatVersion;
    object[recordingKey] = recordingId;
    object[revisionKey] = revision;
    object[raterKey] = content.rater;
    object[ratersKey] = QJsonArray::fromStringList(content.raters);
    object[labelsKey] = labels;
    object[annotationsKey] = annotations;
    insertIf(!content.notes.isEmpty(), [&] { object[notesKey] = content.notes; });
    return object;
}

StoredContent contentFromJson(const QByteArray &bytes, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        refuse(path, QCoreApplication::translate("AnnotationFile", "%1 at byte %2")
                         .arg(error.errorString())
                         .arg(error.offset));
    Fields fields(document.object());
    if (fields.text(formatKey) != formatName)
        refuse(path, QCoreApplication::translate("AnnotationFile", "it does not hold annotations"));
    if (fields.take(versionKey).toInt() > annotationFormatVersion)
        throw Error(QCoreApplication::translate(
                        "AnnotationFile", "The annotation file %1 was written by a newer version of "
                                          "Edgescope. Update Edgescope to use it; it was left as it is.")
                        .arg(QDir::toNativeSeparators(path)));
    StoredContent stored;
    stored.recordingId = fields.text(recordingKey);
    stored.revision = fields.take(revisionKey).toInteger();
    stored.content.rater = fields.text(raterKey);
    for (const QJsonValue &rater : fields.take(ratersKey).toArray())
        stored.content.raters << rater.toString();
    stored.content.notes = fields.text(notesKey);
    stored.content.labels.clear();
    readEntries(fields.take(labelsKey), path, QT_TRANSLATE_NOOP("AnnotationFile", "label %1: %2"),
                [&](const QJsonObject &entry) { stored.content.labels.push_back(labelFromJson(entry)); });
    AnnotationChanges changes;
    readEntries(fields.take(annotationsKey), path, QT_TRANSLATE_NOOP("AnnotationFile", "annotation %1: %2"),
                [&](const QJsonObject &entry) {
                    changes.push_back({{}, annotationFromJson(entry)});
                });
    stored.content.list.apply(changes);
    stored.content.more = fields.left();
    return stored;
}

} // namespace edgescope
