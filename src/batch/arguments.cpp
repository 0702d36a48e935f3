// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgescope {
namespace {

const QString helpName = QStringLiteral("help");

std::vector<Option> allOptions(const Verb &verb)
{
    std::vector<Option> options = verb.options;
    options.push_back({QStringLiteral("quiet"), {}, QT_TRANSLATE_NOOP("Batch", "show no progress")});
    options.push_back({helpName, {}, QT_TRANSLATE_NOOP("Batch", "show this help")});
    return options;
}

QString withDashes(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names)
        result << QStringLiteral("--") + name;
    return result.join(QStringLiteral(", "));
}

QString optionNames(const Verb &verb)
{
    QStringList names;
    for (const Option &option : allOptions(verb))
        names << option.name;
    return withDashes(names);
}

QString positionalNames(const Verb &verb)
{
    QStringList names;
    for (const Positional &positional : verb.positionals)
        names << positional.name;
    return names.join(u' ');
}

[[noreturn]] void refuseValue(const QString &option, const QString &text, const QString &allowed)
{
    throw BadUsage(QCoreApplication::translate("Batch", "\"%1\" is not a value of --%2; allowed: %3.")
                       .arg(text, option, allowed));
}

QString optionSyntax(const Option &option)
{
    QString syntax = QStringLiteral("--") + option.name;
    if (!option.valueName.isEmpty())
        syntax += u' ' + option.valueName;
    return syntax;
}

} // namespace

Arguments::Arguments(const Verb &verb, const QStringList &commandLine)
{
    for (const Option &option : allOptions(verb)) {
        QStringList names = {option.name};
        if (option.name == helpName)
            names << QStringLiteral("h");
        m_parser.addOption(QCommandLineOption(names, QString(), option.valueName));
    }
    // The parser takes the first entry for the program's name.
    const bool parsed = m_parser.parse(QStringList(verb.name) + commandLine);
    if (!m_parser.unknownOptionNames().isEmpty())
        throw BadUsage(QCoreApplication::translate("Batch", "%1 does not know %2; allowed: %3.")
                           .arg(verb.name, withDashes(m_parser.unknownOptionNames()), optionNames(verb)));
    if (!parsed)
        throw BadUsage(QCoreApplication::translate("Batch", "%1: %2 Allowed: %3.")
                           .arg(verb.name, m_parser.errorText(), optionNames(verb)));
    if (wantsHelp())
        return;
    checkOptions(verb);
    checkPositionals(verb);
}

bool Arguments::wantsHelp() const
{
    return isSet(helpName);
}

void Arguments::checkOptions(const Verb &verb) const
{
    for (const Option &option : allOptions(verb)) {
        const auto given = m_parser.optionNames().count(option.name);
        if (given > 1 && !option.repeatable)
            throw BadUsage(QCoreApplication::translate("Batch", "--%1 is given twice.").arg(option.name));
        for (const QString &value : m_parser.values(option.name))
            if (value.trimmed().isEmpty() || value.startsWith(u"--"))
                throw BadUsage(QCoreApplication::translate("Batch", "--%1 is given without its value: %2.")
                                   .arg(option.name, optionSyntax(option)));
    }
}

void Arguments::checkPositionals(const Verb &verb) const
{
    const QStringList given = m_parser.positionalArguments();
    const auto wanted = static_cast<qsizetype>(verb.positionals.size());
    if (given.size() > wanted)
        throw BadUsage(QCoreApplication::translate("Batch", "\"%1\" is one argument too many; %2 takes %3.")
                           .arg(given[wanted], verb.name, positionalNames(verb)));
    if (given.size() < wanted || given.contains(QString()))
        throw BadUsage(QCoreApplication::translate("Batch", "%1 needs %2; see edgescope-batch %1 --help.")
                           .arg(verb.name, positionalNames(verb)));
}

double Arguments::number(const QString &option, double byDefault, double minimum, double maximum) const
{
    if (!isSet(option))
        return byDefault;
    bool ok = false;
    const double number = value(option).toDouble(&ok);
    // Written so that NaN is refused too.
    if (!(ok && number >= minimum && number <= maximum))
        refuseValue(option, value(option),
                    QCoreApplication::translate("Batch", "a number from %1 to %2").arg(minimum).arg(maximum));
    return number;
}

std::int64_t Arguments::whole(const QString &option, std::int64_t byDefault, std::int64_t minimum,
                              std::int64_t maximum) const
{
    if (!isSet(option))
        return byDefault;
    bool ok = false;
    const qlonglong number = value(option).toLongLong(&ok);
    if (!ok || number < minimum || number > maximum)
        refuseValue(
            option, value(option),
            QCoreApplication::translate("Batch", "a whole number from %1 to %2").arg(minimum).arg(maximum));
    return number;
}

QString Arguments::word(const QString &option, const QString &byDefault, const QStringList &allowed) const
{
    if (!isSet(option))
        return byDefault;
    if (!allowed.contains(value(option)))
        refuseValue(option, value(option), allowed.join(QStringLiteral(", ")));
    return value(option);
}

QStringList Arguments::words(const QString &option, const QStringList &allowed) const
{
    if (!isSet(option))
        return allowed;
    QStringList chosen;
    for (const QString &part : value(option).split(u',')) {
        const QString word = part.trimmed();
        if (!allowed.contains(word))
            refuseValue(option, word, allowed.join(QStringLiteral(", ")));
        if (chosen.contains(word))
            throw BadUsage(QCoreApplication::translate("Batch", "--%1 names %2 twice.").arg(option, word));
        chosen << word;
    }
    std::sort(chosen.begin(), chosen.end(),
              [&](const QString &a, const QString &b) { return allowed.indexOf(a) < allowed.indexOf(b); });
    return chosen;
}

QString helpText(const Verb &verb)
{
    const auto row = [](const QString &name, const char *help) {
        return QStringLiteral("  %1  %2\n").arg(name, -24).arg(QCoreApplication::translate("Batch", help));
    };
    QString text = QCoreApplication::translate("Batch", "Usage: edgescope-batch %1 %2 [options]")
                       .arg(verb.name, positionalNames(verb)) +
                   QStringLiteral("\n\n") + QCoreApplication::translate("Batch", verb.summary) +
                   QStringLiteral("\n\n");
    for (const Positional &positional : verb.positionals)
        text += row(positional.name, positional.help);
    text += u'\n';
    for (const Option &option : allOptions(verb))
        text += row(optionSyntax(option), option.help);
    return text;
}

} // namespace edgescope
