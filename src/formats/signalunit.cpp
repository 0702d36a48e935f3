// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/signalunit.h"

#include <QStringList>

namespace edgescope {

SignalUnit signalUnit(const QString &text)
{
    // Both characters for micro are in use.
    QString key = text.trimmed().toLower();
    key.replace(QChar(0xB5), u'u').replace(QChar(0x3BC), u'u');
    const auto isOneOf = [&key](const char *names) {
        return QString::fromLatin1(names).split(u' ').contains(key);
    };
    if (isOneOf("v volt volts"))
        return {QStringLiteral("V"), 1};
    if (isOneOf("mv millivolt millivolts"))
        return {QStringLiteral("V"), 1e-3};
    if (isOneOf("uv microvolt microvolts"))
        return {QStringLiteral("V"), 1e-6};
    if (isOneOf("nv nanovolt nanovolts"))
        return {QStringLiteral("V"), 1e-9};
    return {text.trimmed(), 1};
}

} // namespace edgescope
