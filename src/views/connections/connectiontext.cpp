// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectiontext.h"

#include "views/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

QString probabilityText(double p)
{
    constexpr double least = 1e-300; // smaller ones may come out as 0
    return leftToRight(p < least ? QStringLiteral("p < ") + numberText(least, 1)
                                 : QStringLiteral("p ") + numberText(p, 1));
}

} // namespace

QString signTitle(UnitClass sign)
{
    return sign == UnitClass::Excitatory ? QCoreApplication::translate("UnitGraph", "excitatory")
                                         : QCoreApplication::translate("UnitGraph", "inhibitory");
}

// With the one decimal that multiples of the bin of 0.4 ms have.
QString lagText(double seconds)
{
    const double size = std::abs(1000 * seconds);
    const int digits = size < 0.95 ? 1 : size < 9.95 ? 2 : 3;
    return measuredText(numberText(1000 * seconds, digits), QStringLiteral("ms"));
}

QString connectionText(const Connection &connection)
{
    return QStringLiteral("%1, %2, %3, %4")
        .arg(signTitle(connection.sign), lagText(connection.peakLag), probabilityText(connection.p),
             QCoreApplication::translate("UnitGraph", "%1 spikes per spike")
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
