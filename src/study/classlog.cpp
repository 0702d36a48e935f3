// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/classlog.h"

#include "study/classfile.h"

#include <QDir>
#include <QJsonObject>

namespace edgescope {
namespace {

const auto whenKey = QStringLiteral("when");
const auto whoKey = QStringLiteral("who");
const auto logUnitsKey = QStringLiteral("units");
const auto reasonKey = QStringLiteral("why");
const auto logRowKey = QStringLiteral("row");
const auto logLabelKey = QStringLiteral("label");
const auto fromKey = QStringLiteral("from");
const auto toKey = QStringLiteral("to");

std::optional<UnitChange> unitFromJson(const QJsonObject &object)
{
    const std::optional<UnitClass> from = unitClassFromCode(object.value(fromKey).toString());
    const std::optional<UnitClass> to = unitClassFromCode(object.value(toKey).toString());
    const int row = object.value(logRowKey).toInt(-1);
    if (!from || !to || row < 0)
        return {};
    return UnitChange{row, object.value(logLabelKey).toString(), *from, *to};
}

} // namespace

std::vector<UnitChange> unitChanges(const Units &units, const UnitClasses &before, const UnitClasses &after)
{
    std::vector<UnitChange> changes;
    for (std::size_t n = 0; n < units.size(); ++n)
        if (before.classes[n] != after.classes[n] || before.sources[n] != after.sources[n])
            changes.push_back({static_cast<int>(n), units[n].label, before.classes[n], after.classes[n]});
    return changes;
}

QJsonArray classLogToJson(const std::vector<ClassChange> &log, const QJsonArray &stored)
{
    QJsonArray array;
    for (const ClassChange &change : log) {
        QJsonArray units;
        for (const UnitChange &unit : change.units)
            units.append(QJsonObject{{logRowKey, unit.row},
                                     {logLabelKey, unit.label},
                                     {fromKey, unitClassCode(unit.from)},
                                     {toKey, unitClassCode(unit.to)}});
        QJsonObject entry = stored.at(array.size()).toObject();
        entry[whenKey] = change.when.toString(Qt::ISODate);
        entry[whoKey] = change.who;
        entry[logUnitsKey] = units;
        entry[reasonKey] = change.reason;
        array.append(entry);
    }
    return array;
}

std::optional<std::vector<ClassChange>> classLogFromJson(const QJsonArray &array)
{
    std::vector<ClassChange> log;
    for (const QJsonValue &value : array) {
        const QJsonObject entry = value.toObject();
        ClassChange change{QDateTime::fromString(entry.value(whenKey).toString(), Qt::ISODate),
                           entry.value(whoKey).toString(),
                           {},
                           entry.value(reasonKey).toString()};
        if (!change.when.isValid())
            return {};
        for (const QJsonValue &unit : entry.value(logUnitsKey).toArray()) {
            const std::optional<UnitChange> read = unitFromJson(unit.toObject());
            if (!read)
                return {};
            change.units.push_back(*read);
        }
        log.push_back(std::move(change));
    }
    return log;
}

Table classLogTable(const std::vector<ClassChange> &log)
{
    std::vector<std::int64_t> rows;
    std::vector<QString> when, who, labels, from, to, reasons;
    for (const ClassChange &change : log)
        for (const UnitChange &unit : change.units) {
            when.push_back(change.when.toString(Qt::ISODate));
            who.push_back(change.who);
            rows.push_back(unit.row);
            labels.push_back(unit.label);
            from.push_back(unitClassCode(unit.from));
            to.push_back(unitClassCode(unit.to));
            reasons.push_back(change.reason);
        }
    return {"class_log",
            {{"when", when},
             {"who", who},
             {"unit", rows},
             {"label", labels},
             {"from_class", from},
             {"to_class", to},
             {"reason", reasons}}};
}

QString systemUserName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) // the last one on Windows
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QDir::home().dirName();
}

} // namespace edgescope
