// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/ensemblebins.h"
#include "views/timeline/lane.h"

namespace edgescope {

// What is known about one moment, as text.
struct TimeReadOut {
    QString title;     // time and bin
    QStringList lines; // of the hover card
    QString rich;      // one line of rich text for the status bar
};

// `bars` gives the normalisation's scale for the window shown, null where the lane does not show that
// window; `laneLine` is what the lane under the pointer adds.
TimeReadOut readOut(double seconds, const LaneContext &context, const EnsembleBars *bars,
                const QString &laneLine);

} // namespace edgescope
