// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ensemblestatistics.h"
#include "core/recording.h"

#include <QString>
#include <QStringList>

// The sentences that tell the user why something is not computable or not shown.
namespace edgescope {

// Empty when the class has units. Names both classes when neither has any.
QString missingClassReason(const EnsembleStatistics &statistics, UnitClass unitClass);
// For what needs both classes; empty when both have units.
QString missingClassReason(const EnsembleStatistics &statistics);

// Why the combined time is too short for any scale; empty when it is long enough.
QString tooShortReason(const EnsembleStatistics &statistics);

// "SWS: insufficient data (12 s)." or, for a state the recording does not have, "No SWS in this recording."
QString insufficientState(const Recording &recording, const SegmentStatistics &entry);

// One note for each state with fewer bins than needed at the finest display scale.
QStringList insufficientStates(const Recording &recording, const EnsembleStatistics &statistics);

// "k 30–32 hidden: fewer than 30 bins" for the scales of the combined time with fewer than `leastBins` bins;
// empty when there are none.
QString hiddenScales(const EnsembleStatistics &statistics, std::int64_t leastBins);

} // namespace edgescope
