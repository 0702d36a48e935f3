// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/clockaxis.h"

#include "views/numbertext.h"

#include <QLocale>

#include <cmath>

namespace edgescope {
namespace {

QString signedSeconds(double seconds, int decimals)
{
    const double factor = std::pow(10, decimals);
    const double rounded = std::round(seconds * factor) / factor;
    const QString sign = rounded > 0 ? QStringLiteral("+") : rounded < 0 ? QStringLiteral("−") : QString();
    const double whole = std::floor(std::abs(rounded));
    QString text = sign + countText(static_cast<std::int64_t>(whole));
    if (decimals > 0)
        text += QLocale().toString(std::abs(rounded) - whole, 'f', decimals).mid(1);
    return measuredText(text, QStringLiteral("s"));
}

} // namespace

QString ClockAxis::text(double seconds, int decimals) const
{
    if (onset)
        return signedSeconds(seconds - *onset, decimals);
    if (!isClock)
        return clockText(seconds, decimals);
    // Rounding before the day ends keeps 23:59:59.9999 from becoming 24:00:00.
    const double factor = std::pow(10, decimals);
    const double rounded = std::round((startOfDay + seconds) * factor) / factor;
    return clockText(rounded - 86400 * std::floor(rounded / 86400), decimals);
}

QString ClockAxis::shortText(double seconds) const
{
    return onset ? text(seconds) : leftToRight(withoutIsolates(text(seconds)).chopped(3));
}

std::vector<Tick> ClockAxis::ticks(const TimeScale &scale, double spacing) const
{
    const double shift = onset ? -*onset : isClock ? startOfDay : 0;
    TimeScale shifted = scale;
    shifted.range = {scale.range.start + shift, scale.range.stop + shift};
    std::vector<Tick> found = timeTicks(shifted, spacing);
    for (Tick &tick : found)
        tick.value -= shift;
    return found;
}

ClockAxis clockAxis(const Recording &recording, bool wantsClock)
{
    if (!wantsClock || !recording.startTime.isValid())
        return {};
    return {true, recording.startTime.time().msecsSinceStartOfDay() / 1000.0, {}};
}

ClockAxis onsetAxis(double onset)
{
    return {false, 0, onset};
}

ClockAxis offsetAxis(double offset)
{
    return {false, 0, offset, true};
}

} // namespace edgescope
