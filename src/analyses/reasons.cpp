// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/reasons.h"

#include "core/normalisation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {

QString missingClassReason(const EnsembleStatistics &statistics, UnitClass unitClass)
{
    if (statistics.excitatoryUnits == 0 && statistics.inhibitoryUnits == 0)
        return QCoreApplication::translate("Analysis", "No unit is classified.");
    const bool excitatory = unitClass == UnitClass::Excitatory;
    if ((excitatory ? statistics.excitatoryUnits : statistics.inhibitoryUnits) == 0)
        return statusText(NormalisedSeries::Status::NoUnits, excitatory);
    return {};
}

QString missingClassReason(const EnsembleStatistics &statistics)
{
    const QString reason = missingClassReason(statistics, UnitClass::Excitatory);
    return reason.isEmpty() ? missingClassReason(statistics, UnitClass::Inhibitory) : reason;
}

QString tooShortReason(const EnsembleStatistics &statistics)
{
    const std::int64_t bins = statistics.segments.front().scales.front().moments.bins;
    if (bins >= minimumBins)
        return {};
    return QCoreApplication::translate("Analysis", "Only %n bins at this scale; at least %1 are needed.",
                                       nullptr, static_cast<int>(bins))
        .arg(minimumBins);
}

QString insufficientState(const Recording &recording, const SegmentStatistics &entry)
{
    const QString &state = entry.segments.state;
    const std::vector<QString> known = stateLabels(recording.intervals);
    if (std::find(known.begin(), known.end(), state) == known.end())
        return QCoreApplication::translate("Analysis", "No %1 in this recording.").arg(state);
    return QCoreApplication::translate("Analysis", "%1: insufficient data (%2 s).")
        .arg(state)
        .arg(std::lround(totalLength(entry.segments.ranges)));
}

QStringList insufficientStates(const Recording &recording, const EnsembleStatistics &statistics)
{
    QStringList notes;
    for (const SegmentStatistics &entry : statistics.segments) {
        const ScaleStatistics &finestShown = entry.scales[static_cast<size_t>(displayScales.front() - 1)];
        if (!entry.segments.state.isEmpty() && finestShown.moments.bins < minimumBins)
            notes << insufficientState(recording, entry);
    }
    return notes;
}

QString hiddenScales(const EnsembleStatistics &statistics, std::int64_t leastBins)
{
    // Bins only get wider, so the scales concerned are the coarsest ones.
    const auto &scales = statistics.segments.front().scales;
    const auto first = std::find_if(scales.begin(), scales.end(), [&](const ScaleStatistics &scale) {
        return scale.moments.bins < leastBins;
    });
    if (first == scales.end())
        return {};
    if (first->scale == scaleCount)
        return QCoreApplication::translate("Analysis", "k %1 hidden: fewer than %n bins", nullptr,
                                           static_cast<int>(leastBins))
            .arg(scaleCount);
    return QCoreApplication::translate("Analysis", "k %1–%2 hidden: fewer than %n bins", nullptr,
                                       static_cast<int>(leastBins))
        .arg(first->scale)
        .arg(scaleCount);
}

} // namespace edgescope
