// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/measurement.h"

#include "views/numbertext.h"

#include <QCoreApplication>

namespace edgescope {

double Measurement::sum() const
{
    double seconds = 0;
    for (const MeasuredSpan &span : spans)
        seconds += span.length();
    return seconds;
}

QStringList Measurement::lines(double epochSeconds) const
{
    if (spans.empty())
        return {};
    const MeasuredSpan &last = spans.back();
    QString first = QStringLiteral("Δt ") + quantityText(last.length(), QStringLiteral("s"), 4);
    if (last.length() > 0)
        first += QStringLiteral("  ·  1/Δt ") + quantityText(1 / last.length(), QStringLiteral("Hz"), 4);
    QStringList result{first};
    if (last.amplitude)
        result << QCoreApplication::translate("Timeline", "Δ amplitude %1")
                      .arg(quantityText(last.amplitude->value, last.amplitude->unit, 3));
    if (spans.size() < 2 && epochSeconds <= 0)
        return result;
    QString all = QCoreApplication::translate("Timeline", "sum of %n: %1", nullptr, int(spans.size()))
                      .arg(quantityText(sum(), QStringLiteral("s"), 4));
    if (epochSeconds > 0)
        all += QCoreApplication::translate("Timeline", " (%1 % of the epoch)")
                   .arg(numberText(100 * sum() / epochSeconds, 3));
    result << all;
    return result;
}

} // namespace edgescope
