// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/markedtext.h"

#include "views/numbertext.h"

#include <QCoreApplication>

#include <cmath>

namespace edgescope {

QString markedText(const QString &what, const std::vector<TimeRange> &ranges, const Recording *recording)
{
    const double total = totalLength(ranges);
    QStringList parts{what};
    if (total <= 0)
        return what;
    parts << durationText(total);
    QStringList shares;
    const auto add = [&](const QString &state, double seconds) {
        if (seconds > 1e-6)
            shares << QCoreApplication::translate("View", "%1 %2 %", "state and its share")
                          .arg(state)
                          .arg(std::lround(100 * seconds / total));
    };
    double scored = 0;
    if (recording)
        for (const QString &state : stateLabels(recording->intervals)) {
            const double inside =
                total - totalLength(subtracted(ranges, stateRanges(recording->intervals, state)));
            add(state, inside);
            scored += inside;
        }
    if (scored > 0)
        add(QCoreApplication::translate("View", "no state"), total - scored);
    if (!shares.isEmpty())
        parts << shares.join(QStringLiteral(", "));
    return parts.join(QStringLiteral(" · "));
}

} // namespace edgescope
