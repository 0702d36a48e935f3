// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/verb.h"
#include "core/error.h"

#include <QCommandLineParser>

#include <cstdint>

namespace edgescope {

// The program was called wrongly. Thrown before anything is read.
class BadUsage : public Error
{
public:
    using Error::Error;
};

// The arguments of one verb. Everything the verb's description says is checked here; every function that
// reads a value throws BadUsage naming what is allowed.
class Arguments
{
public:
    // `commandLine` is what follows the verb.
    Arguments(const Verb &verb, const QStringList &commandLine);

    bool wantsHelp() const;
    bool isQuiet() const { return isSet(QStringLiteral("quiet")); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }

    QString positional(int index) const { return m_parser.positionalArguments().value(index); }
    // Empty when the option was not given.
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    double number(const QString &option, double byDefault, double minimum, double maximum) const;
    std::int64_t whole(const QString &option, std::int64_t byDefault, std::int64_t minimum,
                       std::int64_t maximum) const;
    // One word of `allowed`.
    QString word(const QString &option, const QString &byDefault, const QStringList &allowed) const;
    // Comma-separated words of `allowed`, each at most once, in the order of `allowed`; all of them when the
    // option was not given.
    QStringList words(const QString &option, const QStringList &allowed) const;

private:
    void checkOptions(const Verb &verb) const;
    void checkPositionals(const Verb &verb) const;

    QCommandLineParser m_parser;
};

// The verb's own help page.
QString helpText(const Verb &verb);

} // namespace edgescope
