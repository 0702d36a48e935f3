// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ensemblestatistics.h"
#include "core/recording.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

// The sentences that tell the user why something is not computable or not shown.
namespace edgescope {

// Empty when the class has units. Names both classes when neither has any.
QString missingClassReason(const EnsembleStatistics &statistics, UnitClass unitClass);
// For what needs both classes; empty when both have units.
QString missingClassReason(const EnsembleStatistics &statistics);

// For analyses that need both classes: says in the result why it cannot be made and what mends that, and
// returns true. False, and nothing said, when both classes have units.
bool refuseWithoutClasses(Result &result, const EnsembleStatistics &statistics);

// The same for a reason of one of the two functions above; false when it is empty.
bool refuseForClasses(Result &result, const QString &reason);

// Why the combined time is too short for any scale; empty when it is long enough.
QString tooShortReason(const EnsembleStatistics &statistics);

// "SWS: insufficient data (12 s)." or, for a state the recording does not have, "No SWS in this recording."
QString insufficientState(const Recording &recording, const SegmentStatistics &entry);

// One note for each state with fewer bins than needed at the finest display scale.
QStringList insufficientStates(const Recording &recording, const EnsembleStatistics &statistics);

// What the pictures of the scales do not show, for the combined time: "k 32 hidden: fewer than 3 bins" for
// the scales with fewer than `leastBins` bins, "k 30–31 grey: fewer than 30 bins" for the others that are too
// uncertain to be fitted (methods, section 2).
QStringList scaleNotes(const EnsembleStatistics &statistics, std::int64_t leastBins);

} // namespace edgescope
