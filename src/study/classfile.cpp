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

constexpr int classFileVersion = 2; // 1 knew neither suggestions nor the log
const auto formatName = QStringLiteral("edgescope unit classes");
const auto formatKey = QStringLiteral("format");
const auto versionKey = QStringLiteral("version");
const auto recordingKey = QStringLiteral("recording");
const auto columnKey = QStringLiteral("class_column");
const auto unitsKey = QStringLiteral("units");
const auto rowKey = QStringLiteral("row");
const auto labelKey = QStringLiteral("label");
const auto classKey = QStringLiteral("class");
const auto suggestionKey = QStringLiteral("suggestion");
const auto parametersKey = QStringLiteral("parameters");
const auto sourceKey = QStringLiteral("source");
const auto logKey = QStringLiteral("log");

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

// The stored entries of units that are still there, by row.
std::map<int, QJsonObject> storedEntries(const QJsonArray &array, const std::vector<Unit> &units)
{
    std::map<int, QJsonObject> entries;
    for (const QJsonValue &value : array)
        if (const auto row = rowOf(value.toObject(), units))
            entries[*row] = value.toObject();
    return entries;
}

QJsonObject unitEntry(QJsonObject entry, const Recording &recording, int row, UnitClass unitClass)
{
    entry[rowKey] = row;
    entry[labelKey] = recording.units[static_cast<size_t>(row)].label;
    entry[classKey] = unitClassCode(unitClass);
    return entry;
}

QJsonArray byHandToJson(const Recording &recording, const ClassChoices &choices)
{
    std::map<int, QJsonObject> entries =
        storedEntries(choices.stored.value(unitsKey).toArray(), recording.units);
    QJsonArray units;
    for (const auto &[row, unitClass] : choices.byHand)
        units.append(unitEntry(entries[row], recording, row, unitClass));
    return units;
}

QJsonObject suggestionToJson(const Recording &recording, const ClassChoices &choices)
{
    QJsonObject suggestion = choices.stored.value(suggestionKey).toObject();
    std::map<int, QJsonObject> entries = storedEntries(suggestion.value(unitsKey).toArray(), recording.units);
    QJsonArray units;
    for (const auto &[row, suggested] : choices.suggested) {
        QJsonObject entry = unitEntry(entries[row], recording, row, suggested.unitClass);
        entry[sourceKey] = suggested.source;
        units.append(entry);
    }
    suggestion[parametersKey] = choices.suggestionParameters;
    suggestion[unitsKey] = units;
    return suggestion;
}

QJsonObject toJson(const Recording &recording, const ClassChoices &choices)
{
    QJsonObject object = choices.stored;
    object[formatKey] = formatName;
    object[versionKey] = classFileVersion;
    object[recordingKey] = recording.contentId;
    object[columnKey] = choices.column;
    object[unitsKey] = byHandToJson(recording, choices);
    if (choices.suggested.empty())
        object.remove(suggestionKey);
    else
        object[suggestionKey] = suggestionToJson(recording, choices);
    object[logKey] = classLogToJson(choices.log, choices.stored.value(logKey).toArray());
    return object;
}

// Calls take(row, class, entry) for each entry of a list of units. Throws Error about the first that is not
// valid.
template <typename Take>
void readEntries(const QJsonArray &array, const QString &path, const Recording &recording, Take take)
{
    for (qsizetype n = 0; n < array.size(); ++n) {
        const QJsonObject entry = array.at(n).toObject();
        const std::optional<int> row = rowOf(entry, recording.units);
        const std::optional<UnitClass> unitClass = unitClassFromCode(entry.value(classKey).toString());
        if (!row || !unitClass)
            refuseAsDamaged(
                path, QCoreApplication::translate("ClassFile", "unit entry %1 is not valid").arg(n + 1));
        take(*row, *unitClass, entry);
    }
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

std::optional<UnitClass> unitClassFromCode(const QString &code)
{
    for (const UnitClass unitClass : {UnitClass::Unclassified, UnitClass::Excitatory, UnitClass::Inhibitory})
        if (unitClassCode(unitClass) == code)
            return unitClass;
    return {};
}

UnitClasses chosenClasses(const Recording &recording, const ClassDecisions &decisions)
{
    UnitClasses result = fileClasses(recording);
    for (const UnitColumn &column : recording.unitColumns)
        if (!decisions.column.isEmpty() && column.name == decisions.column &&
            column.values.size() == recording.units.size())
            result = classesFromColumn(column);
    for (const auto &[row, suggested] : decisions.suggested) {
        result.classes[static_cast<size_t>(row)] = suggested.unitClass;
        result.sources[static_cast<size_t>(row)] = suggested.source;
    }
    for (const auto &[row, unitClass] : decisions.byHand) {
        result.classes[static_cast<size_t>(row)] = unitClass;
        result.sources[static_cast<size_t>(row)] = byHandSource;
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
    if (choices.stored.value(versionKey).toInt() > classFileVersion)
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
    readEntries(choices.stored.value(unitsKey).toArray(), path, recording,
                [&](int row, UnitClass unitClass, const QJsonObject &) { choices.byHand[row] = unitClass; });
    const QJsonObject suggestion = choices.stored.value(suggestionKey).toObject();
    choices.suggestionParameters = suggestion.value(parametersKey).toString();
    readEntries(suggestion.value(unitsKey).toArray(), path, recording,
                [&](int row, UnitClass unitClass, const QJsonObject &entry) {
                    choices.suggested[row] = {unitClass, entry.value(sourceKey).toString()};
                });
    std::optional<std::vector<ClassChange>> log = classLogFromJson(choices.stored.value(logKey).toArray());
    if (!log)
        refuseAsDamaged(path, QCoreApplication::translate("ClassFile", "its log is not valid"));
    choices.log = std::move(*log);
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
