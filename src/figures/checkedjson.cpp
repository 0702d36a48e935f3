// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/checkedjson.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace edgescope {
namespace {

constexpr qsizetype longestText = 100'000;
constexpr qsizetype mostElements = 10'000;

} // namespace

CheckedJson::CheckedJson(QJsonObject object, QString source, QString place)
    : m_object(std::move(object))
    , m_source(std::move(source))
    , m_place(std::move(place))
{
}

double CheckedJson::number(const QString &key, double minimum, double maximum) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble() || !(value.toDouble() >= minimum && value.toDouble() <= maximum))
        refuse(key);
    return value.toDouble();
}

std::int64_t CheckedJson::whole(const QString &key, std::int64_t minimum, std::int64_t maximum) const
{
    const double value = number(key, static_cast<double>(minimum), static_cast<double>(maximum));
    if (value != std::floor(value))
        refuse(key);
    return m_object.value(key).toInteger();
}

bool CheckedJson::yes(const QString &key) const
{
    if (!m_object.value(key).isBool())
        refuse(key);
    return m_object.value(key).toBool();
}

QString CheckedJson::text(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() || value.toString().size() > longestText)
        refuse(key);
    return value.toString();
}

size_t CheckedJson::word(const QString &key, const QStringList &allowed) const
{
    const auto index = allowed.indexOf(text(key));
    if (index < 0)
        refuse(key);
    return static_cast<size_t>(index);
}

QJsonArray CheckedJson::array(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray() || value.toArray().size() > mostElements)
        refuse(key);
    return value.toArray();
}

QStringList CheckedJson::texts(const QString &key) const
{
    QStringList all;
    for (const QJsonValue &value : array(key)) {
        if (!value.isString() || value.toString().size() > longestText)
            refuse(key);
        all << value.toString();
    }
    return all;
}

QJsonObject CheckedJson::object(const QString &key) const
{
    if (!m_object.value(key).isObject())
        refuse(key);
    return m_object.value(key).toObject();
}

CheckedJson CheckedJson::part(const QString &key) const
{
    return {object(key), m_source, placeOf(key)};
}

CheckedJson CheckedJson::part(const QString &key, const QJsonValue &element) const
{
    if (!element.isObject())
        refuse(key);
    return {element.toObject(), m_source, placeOf(key)};
}

void CheckedJson::refuse(const QString &key) const
{
    throw Error(QCoreApplication::translate("Figure",
                                            "%1: the entry \"%2\" of its provenance is missing or makes no "
                                            "sense. Take the file as it was exported.")
                    .arg(m_source, placeOf(key)));
}

QString CheckedJson::placeOf(const QString &key) const
{
    return m_place.isEmpty() ? key : m_place + u'.' + key;
}

} // namespace edgescope
