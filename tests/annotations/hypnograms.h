// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QStringList>

// Scored nights for tests.
namespace edgescope {

// "W N1 . N2": a state for each epoch, "." for one that is not scored.
inline std::vector<Interval> hypnogram(const QString &epochs, double start = 0, double epochSeconds = 30)
{
    std::vector<Interval> states;
    double place = start;
    for (const QString &label : epochs.split(u' ', Qt::SkipEmptyParts)) {
        if (label != u".")
            states.push_back({{place, place + epochSeconds}, label, Interval::Kind::State});
        place += epochSeconds;
    }
    return states;
}

} // namespace edgescope
