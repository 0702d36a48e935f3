// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameter.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

QString allowed(const Parameter &parameter)
{
    switch (parameter.kind) {
    case Parameter::Kind::YesNo:
        return QCoreApplication::translate("Parameter", "yes or no");
    case Parameter::Kind::Choice: {
        QStringList ids;
        for (const Parameter::Choice &choice : parameter.choices)
            ids << QString::fromLatin1(choice.id);
        return ids.join(QStringLiteral(", "));
    }
    case Parameter::Kind::WholeNumber:
        return QCoreApplication::translate("Parameter", "a whole number from %1 to %2")
            .arg(parameter.minimum, 0, 'g', 15)
            .arg(parameter.maximum, 0, 'g', 15);
    case Parameter::Kind::Number:
        break;
    }
    return QCoreApplication::translate("Parameter", "a number from %1 to %2")
        .arg(parameter.minimum, 0, 'g', 15)
        .arg(parameter.maximum, 0, 'g', 15);
}

[[noreturn]] void refuse(const Parameter &parameter, const QString &text)
{
    throw Error(QCoreApplication::translate("Parameter", "\"%1\" is not a value of %2; allowed: %3.")
                    .arg(text, QString::fromLatin1(parameter.key), allowed(parameter)));
}

double rounded(double value, int decimals)
{
    // The nearest decimal number, so that 0.1 from a form and 0.1 from a file are the same double.
    return QString::number(value, 'f', decimals).toDouble();
}

bool isInside(double value, const Parameter &parameter)
{
    return std::isfinite(value) && value >= parameter.minimum && value <= parameter.maximum;
}

} // namespace

Values::Values(const std::vector<Parameter> &parameters)
{
    for (const Parameter &parameter : parameters)
        m_values[parameter.key] = parameter.defaultValue;
}

void Values::set(const Parameter &parameter, const Value &value)
{
    Value checked = value;
    bool valid = value.index() == parameter.defaultValue.index();
    if (valid) {
        switch (parameter.kind) {
        case Parameter::Kind::YesNo:
            break;
        case Parameter::Kind::WholeNumber:
            valid = isInside(static_cast<double>(std::get<std::int64_t>(value)), parameter);
            break;
        case Parameter::Kind::Number:
            checked = rounded(std::get<double>(value), parameter.decimals);
            valid = isInside(std::get<double>(checked), parameter);
            break;
        case Parameter::Kind::Choice:
            valid = std::any_of(
                parameter.choices.begin(), parameter.choices.end(),
                [&](const Parameter::Choice &choice) { return choice.id == std::get<QByteArray>(value); });
            break;
        }
    }
    if (!valid)
        refuse(parameter, valueText(value));
    m_values[parameter.key] = checked;
}

QByteArray Values::text() const
{
    QByteArray result;
    for (const auto &[key, value] : m_values) {
        if (!result.isEmpty())
            result += ';';
        result += key + '=' + valueText(value).toUtf8();
    }
    return result;
}

Value parseValue(const Parameter &parameter, const QString &text)
{
    const QString word = text.trimmed();
    bool ok = false;
    switch (parameter.kind) {
    case Parameter::Kind::YesNo: {
        const QString lower = word.toLower();
        if (lower == u"yes" || lower == u"true" || lower == u"1")
            return true;
        if (lower == u"no" || lower == u"false" || lower == u"0")
            return false;
        break;
    }
    case Parameter::Kind::WholeNumber: {
        const qlonglong number = word.toLongLong(&ok);
        if (ok && isInside(static_cast<double>(number), parameter))
            return static_cast<std::int64_t>(number);
        break;
    }
    case Parameter::Kind::Number: {
        const double number = word.toDouble(&ok);
        if (ok && isInside(number, parameter))
            return number;
        break;
    }
    case Parameter::Kind::Choice:
        for (const Parameter::Choice &choice : parameter.choices)
            if (QString::fromLatin1(choice.id) == word)
                return choice.id;
        break;
    }
    refuse(parameter, text);
}

QString valueText(const Value &value)
{
    if (const bool *yes = std::get_if<bool>(&value))
        return *yes ? QStringLiteral("yes") : QStringLiteral("no");
    if (const std::int64_t *whole = std::get_if<std::int64_t>(&value))
        return QString::number(*whole);
    if (const double *number = std::get_if<double>(&value))
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    return QString::fromUtf8(std::get<QByteArray>(value));
}

} // namespace edgescope
