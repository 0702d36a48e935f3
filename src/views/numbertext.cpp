// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/numbertext.h"

#include "core/typography.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);

bool ordersText(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= leftToRightIsolate.unicode() && code <= popIsolate.unicode());
}

QString localised(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', std::max(0, decimals));
    text.replace(u'-', trueMinus);
    return text;
}

int decimalsFor(double value, int significantDigits)
{
    if (value == 0)
        return 0;
    return significantDigits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value))));
}

QString grouped(QString digits)
{
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, narrowSpace);
    return digits;
}

} // namespace

QString leftToRight(const QString &text)
{
    // Not the locale's direction: numbers may be written as in another language than the window's.
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft || text.size() < 2)
        return text;
    const bool hasWords = std::ranges::any_of(text, [](QChar character) {
        return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
    const bool isDigits = std::ranges::all_of(text, [](QChar character) { return character.isDigit(); });
    return hasWords || isDigits ? text : leftToRightIsolate + text + popIsolate;
}

QString listedText(const QString &number)
{
    constexpr QChar rightToLeftMark(0x200F); // a letter before would take the number with it
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? rightToLeftMark + number : number;
}

QString withoutIsolates(QString text)
{
    return text.removeIf(ordersText);
}

QString measuredText(const QString &number, const QString &unit)
{
    return unit.isEmpty() ? number : leftToRight(number + narrowSpace + unit);
}

QString numberText(double value, int significantDigits)
{
    if (!std::isfinite(value))
        return QStringLiteral("—");
    const double size = std::abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e7)) {
        QString text = QLocale().toString(value, 'e', significantDigits - 1);
        return leftToRight(text.replace(u'-', trueMinus));
    }
    return leftToRight(localised(value, decimalsFor(value, significantDigits)));
}

QString rateText(double hertz)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return measuredText(locale.toString(hertz, 'g', 10), QStringLiteral("Hz"));
}

QString countText(std::int64_t count)
{
    const QString digits = grouped(QString::number(count < 0 ? -count : count));
    return leftToRight(count < 0 ? trueMinus + digits : digits);
}

QString scaleText(double seconds)
{
    return quantityText(seconds, QStringLiteral("s"), 4);
}

QString quantityText(double value, const QString &unit, int significantDigits)
{
    static const struct {
        double factor;
        const char16_t *prefix;
    } prefixes[] = {{1, u""}, {1e-3, u"m"}, {1e-6, u"µ"}, {1e-9, u"n"}};
    if (!std::isfinite(value))
        return QStringLiteral("—");
    const auto *chosen = &prefixes[0];
    const int power = unit.endsWith(u'²') ? 2 : 1; // of the prefix too
    // Rounding first keeps 0.99996 s from becoming "1000 ms".
    const double size = std::abs(value) * (1 + 0.5 * std::pow(10, -significantDigits));
    if (size > 0)
        for (const auto &candidate : prefixes) {
            chosen = &candidate;
            if (size >= std::pow(candidate.factor, power))
                break;
        }
    const double scaled = value / std::pow(chosen->factor, power);
    return leftToRight(localised(scaled, decimalsFor(scaled, significantDigits)) + narrowSpace +
                       QString::fromUtf16(chosen->prefix) + unit);
}

QString durationText(double seconds)
{
    if (!std::isfinite(seconds))
        return QStringLiteral("—");
    if (seconds < 60)
        return quantityText(seconds, QStringLiteral("s"), 3);
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    const std::int64_t hours = whole / 3600;
    const std::int64_t minutes = whole / 60 % 60;
    const std::int64_t rest = whole % 60;
    QString text;
    const auto append = [&](std::int64_t count, const char *unit) {
        if (count == 0)
            return;
        if (!text.isEmpty())
            text += u' ';
        text += QString::number(count) + narrowSpace + QLatin1String(unit);
    };
    append(hours, "h");
    append(minutes, "min");
    append(rest, "s");
    return leftToRight(text);
}

QString clockText(double seconds, int decimals)
{
    const bool negative = seconds < 0;
    const double factor = std::pow(10, decimals);
    const auto ticks = static_cast<std::int64_t>(std::llround(std::abs(seconds) * factor));
    const auto perSecond = static_cast<std::int64_t>(factor);
    const std::int64_t whole = ticks / perSecond;
    QString text = QStringLiteral("%1:%2:%3")
                       .arg(whole / 3600, 2, 10, QLatin1Char('0'))
                       .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
                       .arg(whole % 60, 2, 10, QLatin1Char('0'));
    if (decimals > 0)
        text += QLocale().decimalPoint() +
                QStringLiteral("%1").arg(ticks % perSecond, decimals, 10, QLatin1Char('0'));
    return leftToRight(negative ? trueMinus + text : text);
}

} // namespace edgescope
