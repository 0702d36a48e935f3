// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/conditionsjson.h"

#include <QStringList>

namespace edgescope {
namespace {

// In the order of Conditions::Range.
const QStringList &rangeWords()
{
    static const QStringList words = {QStringLiteral("whole_recording"), QStringLiteral("visible_window"),
                                      QStringLiteral("selection"), QStringLiteral("around_seizure"),
                                      QStringLiteral("custom")};
    return words;
}

} // namespace

QString rangeWord(Conditions::Range range)
{
    return rangeWords()[static_cast<qsizetype>(range)];
}

Conditions::Range rangeFromWord(const CheckedJson &json, const QString &key)
{
    return static_cast<Conditions::Range>(json.word(key, rangeWords()));
}

QJsonArray rangeJson(const TimeRange &range)
{
    return {range.start, range.stop};
}

TimeRange rangeFromJson(const CheckedJson &json, const QString &key)
{
    const QJsonArray array = json.array(key);
    if (array.size() != 2 || !array[0].isDouble() || !array[1].isDouble() ||
        !(array[0].toDouble() <= array[1].toDouble()))
        json.refuse(key);
    return {array[0].toDouble(), array[1].toDouble()};
}

QJsonValue unitsJson(const std::optional<std::vector<int>> &units)
{
    if (!units)
        return QJsonValue(QJsonValue::Null);
    QJsonArray array;
    for (const int unit : *units)
        array << unit;
    return array;
}

std::optional<std::vector<int>> unitsFromJson(const CheckedJson &json, const QString &key)
{
    if (json.isNull(key))
        return std::nullopt;
    std::vector<int> units;
    for (const QJsonValue &value : json.array(key)) {
        const int unit = value.toInt(-1);
        if (unit < 0 || (!units.empty() && unit <= units.back()))
            json.refuse(key);
        units.push_back(unit);
    }
    return units;
}

QJsonArray sourcesJson(const std::vector<QByteArray> &sources)
{
    QJsonArray array;
    for (const QByteArray &source : sources)
        array << QString::fromLatin1(source);
    return array;
}

std::vector<QByteArray> sourcesFromJson(const CheckedJson &json, const QString &key)
{
    std::vector<QByteArray> sources;
    for (const QString &source : json.texts(key))
        sources.push_back(source.toLatin1());
    return sources;
}

} // namespace edgescope
