// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectiontext.h"

#include "views/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("UnitGraph", text);
}

QString probabilityText(double p)
{
    constexpr double least = 1e-300; // smaller ones may come out as 0
    return p < least ? QStringLiteral("p < ") + numberText(least, 1)
                     : QStringLiteral("p ") + numberText(p, 1);
}

} // namespace

QString signTitle(UnitClass sign)
{
    return sign == UnitClass::Excitatory ? translated(QT_TRANSLATE_NOOP("UnitGraph", "excitatory"))
                                         : translated(QT_TRANSLATE_NOOP("UnitGraph", "inhibitory"));
}

// With the one decimal that multiples of the bin of 0.4 ms have.
QString lagText(double seconds)
{
    constexpr QChar narrowSpace(0x202F);
    const double size = std::abs(1000 * seconds);
    const int digits = size < 0.95 ? 1 : size < 9.95 ? 2 : 3;
    return numberText(1000 * seconds, digits) + narrowSpace + QStringLiteral("ms");
}

QString connectionText(const Connection &connection)
{
    return QStringLiteral("%1, %2, %3, %4")
        .arg(signTitle(connection.sign), lagText(connection.peakLag), probabilityText(connection.p),
             translated(QT_TRANSLATE_NOOP("UnitGraph", "%1 spikes per spike"))
                 .arg(numberText(connection.spikesAdded, 2)));
}

QString connectionText(const UnitGraph &graph, const Connection &connection)
{
    return QStringLiteral("%1 → %2, %3")
        .arg(graph.units[static_cast<std::size_t>(connection.source)].label,
             graph.units[static_cast<std::size_t>(connection.target)].label, connectionText(connection));
}

int connectionCount(const UnitGraph &graph, UnitClass sign, int source)
{
    return static_cast<int>(std::ranges::count_if(graph.connections, [&](const Connection &connection) {
        return connection.sign == sign && (source < 0 || connection.source == source);
    }));
}

} // namespace edgescope
