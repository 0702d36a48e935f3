// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace edgescope {

// Reads an object from a file that anybody may have changed. What is missing, of another kind or beyond the
// limits is refused: throws Error naming the file and the entry.
class CheckedJson
{
public:
    // `source`: the file's name; `place`: of the object in it, "figure.panels".
    CheckedJson(QJsonObject object, QString source, QString place = {});

    bool has(const QString &key) const { return m_object.contains(key); }
    bool isNull(const QString &key) const { return has(key) && m_object.value(key).isNull(); }
    double number(const QString &key, double minimum, double maximum) const;
    std::int64_t whole(const QString &key, std::int64_t minimum, std::int64_t maximum) const;
    bool yes(const QString &key) const;
    QString text(const QString &key) const;
    // Index of a word among those allowed.
    size_t word(const QString &key, const QStringList &allowed) const;
    QJsonArray array(const QString &key) const;
    QStringList texts(const QString &key) const;
    QJsonObject object(const QString &key) const;
    CheckedJson part(const QString &key) const;
    // One object of an array.
    CheckedJson part(const QString &key, const QJsonValue &element) const;

    // Throws Error about an entry.
    [[noreturn]] void refuse(const QString &key) const;

private:
    QString placeOf(const QString &key) const;

    QJsonObject m_object;
    QString m_source;
    QString m_place;
};

} // namespace edgescope
