// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameter.h"

// Short forms for the descriptions of parameters. `title` and `help` are marked for translation by the
// caller.
namespace edgescope {

inline Parameter numberParameter(const QByteArray &key, const char *title, double value, double minimum,
                                 double maximum, int decimals, const QString &unit, const char *help)
{
    Parameter parameter;
    parameter.key = key;
    parameter.title = title;
    parameter.defaultValue = value;
    parameter.unit = unit;
    parameter.minimum = minimum;
    parameter.maximum = maximum;
    parameter.decimals = decimals;
    parameter.help = help;
    return parameter;
}

inline Parameter wholeNumberParameter(const QByteArray &key, const char *title, std::int64_t value,
                                      double minimum, double maximum, const char *help)
{
    Parameter parameter;
    parameter.key = key;
    parameter.title = title;
    parameter.kind = Parameter::Kind::WholeNumber;
    parameter.defaultValue = value;
    parameter.minimum = minimum;
    parameter.maximum = maximum;
    parameter.help = help;
    return parameter;
}

// The default is the first choice.
inline Parameter choiceParameter(const QByteArray &key, const char *title,
                                 std::vector<Parameter::Choice> choices, const char *help)
{
    Parameter parameter;
    parameter.key = key;
    parameter.title = title;
    parameter.kind = Parameter::Kind::Choice;
    parameter.defaultValue = choices.front().id;
    parameter.choices = std::move(choices);
    parameter.help = help;
    return parameter;
}

inline Parameter yesNoParameter(const QByteArray &key, const char *title, bool value, const char *help)
{
    Parameter parameter;
    parameter.key = key;
    parameter.title = title;
    parameter.kind = Parameter::Kind::YesNo;
    parameter.defaultValue = value;
    parameter.help = help;
    return parameter;
}

// The same parameter with a default that is printed by the paper or read off its figures.
inline Parameter withOrigin(Parameter::Origin origin, Parameter parameter)
{
    parameter.origin = origin;
    return parameter;
}

} // namespace edgescope
