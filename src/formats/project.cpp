// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/project.h"

#include "core/error.h"
#include "core/filereplacement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace edgescope {
namespace {

constexpr int formatVersion = 1;
constexpr qint64 mostProjectBytes = 16 << 20;
constexpr qint64 sniffedProjectBytes = 64 << 10;
constexpr qsizetype mostParts = 1000;
constexpr double longestSeconds = 1e10; // some 300 years
const auto formatName = QStringLiteral("edgescope project");
const auto formatKey = QStringLiteral("format");
const auto versionKey = QStringLiteral("version");
const auto partsKey = QStringLiteral("parts");
const auto pathKey = QStringLiteral("path");
const auto offsetKey = QStringLiteral("offset_s");
const auto unitsKey = QStringLiteral("units");
const auto channelsKey = QStringLiteral("channels");
const auto intervalsKey = QStringLiteral("intervals");
const auto rateKey = QStringLiteral("rate_hz");
const auto unitKey = QStringLiteral("unit");
const auto scaleKey = QStringLiteral("scale");
const auto statesKey = QStringLiteral("state_names");
const auto classesKey = QStringLiteral("classes");
const auto columnKey = QStringLiteral("column");
const auto fileKey = QStringLiteral("file");

[[noreturn]] void refuseAsDamaged(const QString &path, const QString &place)
{
    throw Error(QCoreApplication::translate("Project", "The project %1 is damaged: %2.")
                    .arg(QDir::toNativeSeparators(path), place));
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("Project", "The project %1 cannot be read: %2.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > mostProjectBytes)
        refuseAsDamaged(path, QCoreApplication::translate("Project", "it is too large for a project"));
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF")) // some editors begin a text with a mark
        bytes.remove(0, 3);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        refuseAsDamaged(path, QCoreApplication::translate("Project", "%1 at byte %2")
                                  .arg(error.errorString())
                                  .arg(error.offset));
    if (!document.isObject() || document.object().value(formatKey).toString() != formatName)
        refuseAsDamaged(path,
                        QCoreApplication::translate("Project", "its format is not “%1”").arg(formatName));
    return document.object();
}

// One entry of the parts, whose fields must have their kind where they are there.
class PartEntry
{
public:
    PartEntry(const QString &project, qsizetype number, const QJsonValue &value)
        : m_project(project)
        , m_number(number)
        , m_object(value.toObject())
    {
        if (!value.isObject() || !m_object.value(pathKey).isString() ||
            m_object.value(pathKey).toString().isEmpty())
            refuse(pathKey);
    }

    JoinedPart read() const
    {
        JoinedPart part;
        const QDir folder = QFileInfo(m_project).absoluteDir();
        part.path = QDir::cleanPath(folder.absoluteFilePath(m_object.value(pathKey).toString()));
        part.offset = number(offsetKey, 0, -longestSeconds, longestSeconds);
        part.takesUnits = flag(unitsKey);
        part.takesChannels = flag(channelsKey);
        part.takesIntervals = flag(intervalsKey);
        part.options.rateHz = number(rateKey, 0, 0, 1e9);
        part.options.signalScale = number(scaleKey, 1, -1e30, 1e30);
        const QJsonValue unit = m_object.value(unitKey);
        if (!unit.isUndefined() && !unit.isString())
            refuse(unitKey);
        part.options.signalUnit = unit.toString();
        part.stored = m_object;
        return part;
    }

private:
    [[noreturn]] void refuse(const QString &field) const
    {
        refuseAsDamaged(m_project,
                        QCoreApplication::translate("Project", "“%1” of part %2 is missing or not valid")
                            .arg(field)
                            .arg(m_number));
    }

    double number(const QString &field, double usual, double least, double most) const
    {
        const QJsonValue value = m_object.value(field);
        if (value.isUndefined())
            return usual;
        const double found = value.toDouble();
        if (!value.isDouble() || !(found >= least && found <= most))
            refuse(field);
        return found;
    }

    bool flag(const QString &field) const
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isUndefined() && !value.isBool())
            refuse(field);
        return value.toBool(true);
    }

    QString m_project;
    qsizetype m_number;
    QJsonObject m_object;
};

StateNames readStateNames(const QString &path, const QJsonValue &value)
{
    if (!value.isUndefined() && !value.isObject())
        refuseAsDamaged(path, QCoreApplication::translate("Project", "“%1” is not valid").arg(statesKey));
    StateNames names;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString())
            refuseAsDamaged(
                path,
                QCoreApplication::translate("Project", "the state name of “%1” is no text").arg(entry.key()));
        names[entry.key()] = entry.value().toString().trimmed();
    }
    return names;
}

// Inside the folder of the project a path is relative to it, so that the folder can be moved.
QString storedPath(const QString &project, const QString &path)
{
    const QDir folder = QFileInfo(project).absoluteDir();
    const QString relative = folder.relativeFilePath(path);
    const bool isInside = !QDir::isAbsolutePath(relative) && relative != QStringLiteral("..") &&
                          !relative.startsWith(QStringLiteral("../"));
    return isInside ? relative : QFileInfo(path).absoluteFilePath();
}

// Sets a field, or takes it away where it says what is usual.
template <typename Value>
void setUnlessUsual(QJsonObject &object, const QString &key, const Value &value, const Value &usual)
{
    if (value == usual)
        object.remove(key);
    else
        object[key] = value;
}

QJsonObject toJson(const QString &project, const JoinedPart &part)
{
    QJsonObject entry = part.stored;
    entry[pathKey] = storedPath(project, part.path);
    entry[offsetKey] = part.offset;
    entry[unitsKey] = part.takesUnits;
    entry[channelsKey] = part.takesChannels;
    entry[intervalsKey] = part.takesIntervals;
    setUnlessUsual(entry, rateKey, part.options.rateHz, 0.0);
    setUnlessUsual(entry, unitKey, part.options.signalUnit, QString());
    setUnlessUsual(entry, scaleKey, part.options.signalScale, 1.0);
    return entry;
}

} // namespace

QString projectSuffix()
{
    return QStringLiteral(".edgescope-project");
}

bool recognisesProject(const QString &path)
{
    static const QRegularExpression format(
        QStringLiteral("\"format\"\\s*:\\s*\"%1\"").arg(QRegularExpression::escape(formatName)));
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return false;
    QByteArray bytes = file.read(1024);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (!bytes.trimmed().startsWith('{'))
        return false;
    bytes += file.read(sniffedProjectBytes);
    return format.match(QString::fromUtf8(bytes)).hasMatch();
}

Project readProjectFile(const QString &path)
{
    Project project;
    project.stored = readObject(path);
    if (!project.stored.value(versionKey).isDouble() || project.stored.value(versionKey).toDouble() < 1)
        refuseAsDamaged(path, QCoreApplication::translate("Project", "“%1” is not valid").arg(versionKey));
    if (project.stored.value(versionKey).toDouble() > formatVersion)
        throw Error(QCoreApplication::translate("Project",
                                                "The project %1 was written by a newer version of Edgescope. "
                                                "Update Edgescope to open it.")
                        .arg(QDir::toNativeSeparators(path)));
    const QJsonArray parts = project.stored.value(partsKey).toArray();
    if (parts.isEmpty())
        refuseAsDamaged(path, QCoreApplication::translate("Project", "it names no parts"));
    if (parts.size() > mostParts)
        refuseAsDamaged(path,
                        QCoreApplication::translate("Project", "it names more than %1 parts").arg(mostParts));
    for (qsizetype n = 0; n < parts.size(); ++n)
        project.joining.parts.push_back(PartEntry(path, n + 1, parts.at(n)).read());
    project.joining.stateNames = readStateNames(path, project.stored.value(statesKey));
    const QJsonObject classes = project.stored.value(classesKey).toObject();
    project.classColumn = classes.value(columnKey).toString();
    if (const QString file = classes.value(fileKey).toString(); !file.isEmpty())
        project.classFile = QDir::cleanPath(QFileInfo(path).absoluteDir().absoluteFilePath(file));
    return project;
}

void writeProjectFile(const QString &path, const Project &project)
{
    QJsonArray parts;
    for (const JoinedPart &part : project.joining.parts)
        parts.append(toJson(path, part));
    QJsonObject states;
    for (const auto &[word, name] : project.joining.stateNames)
        states[word] = name;
    QJsonObject classes = project.stored.value(classesKey).toObject();
    const QString classFile = project.classFile.isEmpty() ? QString() : storedPath(path, project.classFile);
    setUnlessUsual(classes, columnKey, classFile.isEmpty() ? project.classColumn : QString(), QString());
    setUnlessUsual(classes, fileKey, classFile, QString());
    QJsonObject object = project.stored;
    object[formatKey] = formatName;
    object[versionKey] = formatVersion;
    object[partsKey] = parts;
    setUnlessUsual(object, statesKey, states, QJsonObject());
    setUnlessUsual(object, classesKey, classes, QJsonObject());
    const QString reason = replaceFile(path, QJsonDocument(object).toJson());
    if (!reason.isEmpty())
        throw Error(QCoreApplication::translate("Project", "The project %1 cannot be written: %2.")
                        .arg(QDir::toNativeSeparators(path), reason));
}

} // namespace edgescope
