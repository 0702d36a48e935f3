// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/analysis.h"
#include "batch/arguments.h"
#include "figures/provenance.h"
#include "formats/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace edgescope {
namespace {

QString kindName(Parameter::Kind kind)
{
    switch (kind) {
    case Parameter::Kind::WholeNumber:
        return QStringLiteral("whole_number");
    case Parameter::Kind::Choice:
        return QStringLiteral("choice");
    case Parameter::Kind::YesNo:
        return QStringLiteral("yes_no");
    case Parameter::Kind::Number:
        break;
    }
    return QStringLiteral("number");
}

QString allowedText(const Parameter &parameter)
{
    switch (parameter.kind) {
    case Parameter::Kind::YesNo:
        return QCoreApplication::translate("Batch", "yes or no");
    case Parameter::Kind::Choice: {
        QStringList ids;
        for (const Parameter::Choice &choice : parameter.choices)
            ids << QString::fromLatin1(choice.id);
        return ids.join(QStringLiteral(", "));
    }
    case Parameter::Kind::WholeNumber:
    case Parameter::Kind::Number:
        break;
    }
    return QCoreApplication::translate("Batch", "%1 to %2 %3")
        .arg(QString::number(parameter.minimum, 'g', 16), QString::number(parameter.maximum, 'g', 16),
             parameter.unit)
        .trimmed();
}

QJsonObject parameterJson(const Analysis &analysis, const Parameter &parameter)
{
    const bool isNumber =
        parameter.kind == Parameter::Kind::Number || parameter.kind == Parameter::Kind::WholeNumber;
    QJsonArray choices;
    for (const Parameter::Choice &choice : parameter.choices)
        choices << QString::fromLatin1(choice.id);
    return {{QStringLiteral("analysis"), QString::fromLatin1(analysis.id)},
            {QStringLiteral("key"), QString::fromLatin1(parameter.key)},
            {QStringLiteral("title"), QCoreApplication::translate("Parameter", parameter.title)},
            {QStringLiteral("unit"), parameter.unit},
            {QStringLiteral("kind"), kindName(parameter.kind)},
            {QStringLiteral("default"), valueJson(parameter.defaultValue)},
            {QStringLiteral("minimum"), isNumber ? QJsonValue(parameter.minimum) : QJsonValue()},
            {QStringLiteral("maximum"), isNumber ? QJsonValue(parameter.maximum) : QJsonValue()},
            {QStringLiteral("choices"), choices}};
}

QJsonArray parametersJson(const Analysis &analysis)
{
    QJsonArray array;
    for (const Parameter &parameter : analysis.parameters)
        array << parameterJson(analysis, parameter);
    return array;
}

QJsonArray formatsJson()
{
    QJsonArray array;
    for (const Format &format : formats())
        array << QJsonObject{{QStringLiteral("name"), format.name},
                             {QStringLiteral("suffixes"), QJsonArray::fromStringList(format.suffixes)}};
    return array;
}

QJsonArray analysesJson()
{
    QJsonArray array;
    for (const Analysis &analysis : analyses())
        array << QJsonObject{
            {QStringLiteral("id"), QString::fromLatin1(analysis.id)},
            {QStringLiteral("title"), QCoreApplication::translate("Analysis", analysis.title)},
            {QStringLiteral("version"), analysis.version},
            {QStringLiteral("parameters"), parametersJson(analysis)}};
    return array;
}

QJsonArray allParametersJson()
{
    QJsonArray array;
    for (const Analysis &analysis : analyses())
        for (const QJsonValue parameter : parametersJson(analysis))
            array << parameter;
    return array;
}

QString formatsText()
{
    QString text;
    for (const Format &format : formats())
        text +=
            QStringLiteral("%1  %2\n").arg(format.name, -16).arg(format.suffixes.join(QStringLiteral(", ")));
    return text;
}

QString analysesText()
{
    QString text;
    for (const Analysis &analysis : analyses())
        text += QStringLiteral("%1  %2\n")
                    .arg(QString::fromLatin1(analysis.id), -20)
                    .arg(QCoreApplication::translate("Analysis", analysis.title));
    return text;
}

QString parametersText()
{
    QString text;
    for (const Analysis &analysis : analyses())
        for (const Parameter &parameter : analysis.parameters)
            text += QStringLiteral("%1  %2\n")
                        .arg(QString::fromLatin1(analysis.id + '.' + parameter.key) + u'=' +
                                 valueText(parameter.defaultValue),
                             -48)
                        .arg(QCoreApplication::translate("Batch", "%1; allowed: %2")
                                 .arg(QCoreApplication::translate("Parameter", parameter.title),
                                      allowedText(parameter)));
    return text;
}

ExitCode list(const Arguments &arguments)
{
    static const struct {
        QString name;
        QJsonArray (*json)();
        QString (*text)();
    } lists[] = {{QStringLiteral("formats"), formatsJson, formatsText},
                 {QStringLiteral("analyses"), analysesJson, analysesText},
                 {QStringLiteral("parameters"), allParametersJson, parametersText}};
    QStringList names;
    for (const auto &candidate : lists) {
        names << candidate.name;
        if (candidate.name != arguments.positional(0))
            continue;
        print(arguments.isSet(QStringLiteral("json")) ? QJsonDocument(candidate.json()).toJson()
                                                      : candidate.text().toUtf8());
        return Done;
    }
    throw BadUsage(QCoreApplication::translate("Batch", "There is no list of \"%1\"; allowed: %2.")
                       .arg(arguments.positional(0), names.join(QStringLiteral(", "))));
}

} // namespace

Verb listVerb()
{
    return {QStringLiteral("list"),
            QT_TRANSLATE_NOOP("Batch", "Lists what this program knows."),
            {{QStringLiteral("WHAT"), QT_TRANSLATE_NOOP("Batch", "formats, analyses or parameters")}},
            {{QStringLiteral("json"), {}, QT_TRANSLATE_NOOP("Batch", "as JSON")}},
            list};
}

} // namespace edgescope
