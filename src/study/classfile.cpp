// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/classfile.h"

#include "core/error.h"
#include "core/filereplacement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <optional>

namespace edgescope {
namespace {

constexpr int formatVersion = 1;
const auto formatName = QStringLiteral("edgescope unit classes");
const auto formatKey = QStringLiteral("format");
const auto versionKey = QStringLiteral("version");
const auto recordingKey = QStringLiteral("recording");
const auto columnKey = QStringLiteral("class_column");
const auto unitsKey = QStringLiteral("units");
const auto rowKey = QStringLiteral("row");
const auto labelKey = QStringLiteral("label");
const auto classKey = QStringLiteral("class");

std::optional<UnitClass> classFromCode(const QString &code)
{
    for (const UnitClass unitClass : {UnitClass::Unclassified, UnitClass::Excitatory, UnitClass::Inhibitory})
        if (unitClassCode(unitClass) == code)
            return unitClass;
    return {};
}

[[noreturn]] void refuseAsDamaged(const QString &path, const QString &place)
{
    throw Error(QCoreApplication::translate(
                    "ClassFile", "The class file %1 is damaged (%2). Its unit classes are not used.")
                    .arg(QDir::toNativeSeparators(path), place));
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate(
                        "ClassFile", "The class file %1 cannot be read: %2. Its unit classes are not used.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        refuseAsDamaged(path, QCoreApplication::translate("ClassFile", "%1 at byte %2")
                                  .arg(error.errorString())
                                  .arg(error.offset));
    if (!document.isObject() || document.object().value(formatKey).toString() != formatName)
        refuseAsDamaged(path, QCoreApplication::translate("ClassFile", "it does not hold unit classes"));
    return document.object();
}

// The row of the unit an entry means: the stored row when its label agrees, else the only unit of that label.
std::optional<int> rowOf(const QJsonObject &entry, const std::vector<Unit> &units)
{
    const int row = entry.value(rowKey).toInt(-1);
    const QString label = entry.value(labelKey).toString();
    if (row >= 0 && row < static_cast<int>(units.size()) && units[static_cast<size_t>(row)].label == label)
        return row;
    const auto hasLabel = [&label](const Unit &unit) { return unit.label == label; };
    const auto found = std::find_if(units.begin(), units.end(), hasLabel);
    if (found == units.end() || std::find_if(found + 1, units.end(), hasLabel) != units.end())
        return {};
    return static_cast<int>(found - units.begin());
}

QJsonObject toJson(const Recording &recording, const ClassChoices &choices)
{
    std::map<int, QJsonObject> entries;
    for (const QJsonValue &value : choices.stored.value(unitsKey).toArray())
        if (const auto row = rowOf(value.toObject(), recording.units))
            entries[*row] = value.toObject();
    QJsonArray units;
    for (const auto &[row, unitClass] : choices.byHand) {
        QJsonObject entry = entries[row];
        entry[rowKey] = row;
        entry[labelKey] = recording.units[static_cast<size_t>(row)].label;
        entry[classKey] = unitClassCode(unitClass);
        units.append(entry);
    }
    QJsonObject object = choices.stored;
    object[formatKey] = formatName;
    object[versionKey] = formatVersion;
    object[recordingKey] = recording.contentId;
    object[columnKey] = choices.column;
    object[unitsKey] = units;
    return object;
}

bool mustBeLeftAlone(const QString &path, const Recording &recording)
{
    if (!QFileInfo::exists(path))
        return false;
    try {
        readClassFile(path, recording);
        return false;
    } catch (const Error &) {
        return true;
    }
}

} // namespace

UnitClasses chosenClasses(const Recording &recording, const ClassChoices &choices)
{
    UnitClasses result = fileClasses(recording);
    for (const UnitColumn &column : recording.unitColumns)
        if (!choices.column.isEmpty() && column.name == choices.column &&
            column.values.size() == recording.units.size())
            result = classesFromColumn(column);
    for (const auto &[row, unitClass] : choices.byHand) {
        result.classes[static_cast<size_t>(row)] = unitClass;
        result.sources[static_cast<size_t>(row)] = QStringLiteral("by hand");
    }
    return result;
}

QString classFileBeside(const QString &recordingPath)
{
    return QDir::cleanPath(QFileInfo(recordingPath).absoluteFilePath()) + QStringLiteral(".edgescope.json");
}

QString classFileInAppData(const QString &contentId)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/classes/%1.json").arg(contentId);
}

ClassChoices readClassFile(const QString &path, const Recording &recording)
{
    ClassChoices choices;
    choices.stored = readObject(path);
    if (choices.stored.value(versionKey).toInt() > formatVersion)
        throw Error(QCoreApplication::translate(
                        "ClassFile",
                        "The class file %1 was written by a newer version of Edgescope. Its unit "
                        "classes are not used; update Edgescope to use them.")
                        .arg(QDir::toNativeSeparators(path)));
    if (choices.stored.value(recordingKey).toString() != recording.contentId)
        throw Error(QCoreApplication::translate(
                        "ClassFile", "The class file %1 belongs to a recording with other content. Its unit "
                                     "classes are not used.")
                        .arg(QDir::toNativeSeparators(path)));
    choices.column = choices.stored.value(columnKey).toString();
    const QJsonArray units = choices.stored.value(unitsKey).toArray();
    for (qsizetype n = 0; n < units.size(); ++n) {
        const QJsonObject entry = units.at(n).toObject();
        const std::optional<int> row = rowOf(entry, recording.units);
        const std::optional<UnitClass> unitClass = classFromCode(entry.value(classKey).toString());
        if (!row || !unitClass)
            refuseAsDamaged(
                path, QCoreApplication::translate("ClassFile", "unit entry %1 is not valid").arg(n + 1));
        choices.byHand[*row] = *unitClass;
    }
    return choices;
}

StoredClassChoices readClassChoices(const Recording &recording)
{
    StoredClassChoices result;
    for (const QString &path : {classFileInAppData(recording.contentId), classFileBeside(recording.path)}) {
        if (!QFileInfo::exists(path))
            continue;
        try {
            result.choices = readClassFile(path, recording);
            return result;
        } catch (const Error &error) {
            result.notices << error.message();
        }
    }
    return result;
}

QString saveClassChoices(const Recording &recording, const ClassChoices &choices)
{
    const QByteArray json = QJsonDocument(toJson(recording, choices)).toJson();
    const QString beside = classFileBeside(recording.path);
    const QString inAppData = classFileInAppData(recording.contentId);
    if (!mustBeLeftAlone(beside, recording) && replaceFile(beside, json).isEmpty()) {
        QFile::remove(inAppData); // older now than the one beside the recording
        return beside;
    }
    QDir().mkpath(QFileInfo(inAppData).absolutePath());
    const QString reason = replaceFile(inAppData, json);
    if (!reason.isEmpty())
        throw Error(QCoreApplication::translate(
                        "ClassFile", "The unit classes cannot be saved, neither beside the recording "
                                     "nor as %1: %2. They are lost when the program ends.")
                        .arg(QDir::toNativeSeparators(inAppData), reason));
    return inAppData;
}

} // namespace edgescope
