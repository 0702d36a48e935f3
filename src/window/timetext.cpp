// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/timetext.h"

#include "views/numbertext.h"

#include <QLocale>
#include <QRegularExpression>

namespace edgescope {
namespace {

// Numbers are accepted with a point everywhere and with the locale's own decimal sign.
std::optional<double> number(const QString &text)
{
    bool ok = false;
    double value = text.toDouble(&ok);
    if (!ok)
        value = QLocale().toDouble(text, &ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<double> secondsPer(const QString &unit)
{
    static const struct {
        const char16_t *name;
        double seconds;
    } units[] = {{u"", 1}, {u"s", 1}, {u"ms", 1e-3}, {u"min", 60}, {u"m", 60}, {u"h", 3600}};
    for (const auto &candidate : units)
        if (unit == QStringView(candidate.name))
            return candidate.seconds;
    return std::nullopt;
}

std::optional<double> clockTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:[.,]\d*)?)$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double seconds = match.captured(3).replace(u',', u'.').toDouble();
    return match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 + seconds;
}

std::optional<double> seizureStart(const QString &text, const Recording &recording)
{
    static const QRegularExpression form(QStringLiteral(R"(^sz\s*(\d+)$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int left = match.captured(1).toInt();
    for (const Interval &interval : recording.intervals)
        if (interval.kind == Interval::Kind::Seizure && --left == 0)
            return interval.range.start;
    return std::nullopt;
}

} // namespace

std::optional<double> parseDuration(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(([\d.,]+)\s*([a-z]*)\s*)"));
    const QString word = withoutIsolates(text).simplified().toLower();
    double seconds = 0;
    qsizetype parsed = 0;
    while (parsed < word.size()) {
        const QRegularExpressionMatch match = form.match(word, parsed, QRegularExpression::NormalMatch,
                                                         QRegularExpression::AnchorAtOffsetMatchOption);
        const std::optional<double> count = number(match.captured(1));
        const std::optional<double> factor = secondsPer(match.captured(2));
        if (!match.hasMatch() || !count || !factor)
            return std::nullopt;
        seconds += *count * *factor;
        parsed = match.capturedEnd();
    }
    return seconds > 0 ? std::optional(seconds) : std::nullopt;
}

std::optional<double> parseTime(const QString &text, const Recording &recording, const ClockAxis &clock)
{
    QString word = withoutIsolates(text).simplified().toLower();
    if (const auto seizure = seizureStart(word, recording))
        return seizure;
    if (const auto time = clockTime(word)) {
        constexpr double day = 86400;
        const ClockAxis hours = clock.onset ? clockAxis(recording, true) : clock;
        const double elapsed = *time - (hours.isClock ? hours.startOfDay : 0);
        return elapsed < 0 && hours.isClock ? elapsed + day : elapsed;
    }
    static const QRegularExpression thousands(QStringLiteral(R"((?<=\d) (?=\d{3}))"));
    word.remove(thousands);
    // What is typed is read as the axis is labelled.
    const bool isBefore = clock.onset && (word.startsWith(u'-') || word.startsWith(u'−'));
    if (isBefore || word.startsWith(u'+'))
        word = word.mid(1).trimmed();
    const bool isZero = number(word) == 0.0 || number(word.chopped(word.endsWith(u's') ? 1 : 0)) == 0.0;
    const std::optional<double> distance = isZero ? std::optional(0.0) : parseDuration(word);
    return distance ? std::optional(clock.onset.value_or(0) + (isBefore ? -*distance : *distance))
                    : std::nullopt;
}

} // namespace edgescope
