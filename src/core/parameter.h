// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <variant>
#include <vector>

namespace edgescope {

using Value = std::variant<bool, std::int64_t, double, QByteArray>;

// The description of one parameter of an analysis: forms, settings, the command line and cache keys all come
// from it.
struct Parameter {
    enum class Kind : std::uint8_t { Number, WholeNumber, Choice, YesNo };
    // Where the default comes from: printed by the paper, read off its figures, or this program's choice.
    enum class Origin : std::uint8_t { Paper, Figure, Program };

    struct Choice {
        QByteArray id;
        const char *title; // QT_TRANSLATE_NOOP("Parameter", …)
    };

    QByteArray key;
    const char *title; // QT_TRANSLATE_NOOP("Parameter", …)
    Kind kind = Kind::Number;
    Value defaultValue;
    QString unit;
    double minimum = 0; // numbers only
    double maximum = 0;
    int decimals = 0;
    std::vector<Choice> choices;
    Origin origin = Origin::Program;
    const char *help = ""; // one sentence for the tool tip, QT_TRANSLATE_NOOP("Parameter", …)
};

// One analysis' parameter values: always complete and valid, comparable, usable as a key.
class Values
{
public:
    Values() = default;
    explicit Values(const std::vector<Parameter> &parameters);

    // Sets a value; numbers are rounded to the parameter's decimals so that 0.1 typed twice is one key.
    // Throws Error naming what is allowed when the value is outside the description.
    void set(const Parameter &parameter, const Value &value);

    bool yes(const QByteArray &key) const { return std::get<bool>(m_values.at(key)); }
    std::int64_t whole(const QByteArray &key) const { return std::get<std::int64_t>(m_values.at(key)); }
    double number(const QByteArray &key) const { return std::get<double>(m_values.at(key)); }
    QByteArray choice(const QByteArray &key) const { return std::get<QByteArray>(m_values.at(key)); }
    const Value &at(const QByteArray &key) const { return m_values.at(key); }

    // Stable text of all values ("confidence=0.95;points=4000"), used in keys and provenance.
    QByteArray text() const;

    bool operator==(const Values &) const = default;

private:
    std::map<QByteArray, Value> m_values;
};

// Reads a value as typed on the command line or stored in settings (C locale). Throws Error naming what is
// allowed.
Value parseValue(const Parameter &parameter, const QString &text);

// A value as text in the C locale; the reverse of parseValue.
QString valueText(const Value &value);

} // namespace edgescope
