// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/reasons.h"

#include "core/normalisation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// The finest scale of the combined time with fewer bins; bins only get wider, so all coarser ones have fewer
// too. One past the last scale when there is none.
int firstScaleBelow(const EnsembleStatistics &statistics, std::int64_t bins)
{
    for (const ScaleStatistics &scale : statistics.segments.front().scales)
        if (scale.moments.bins < bins)
            return scale.scale;
    return scaleCount + 1;
}

QString scaleSpan(int first, int last)
{
    return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

} // namespace

QString missingClassReason(const EnsembleStatistics &statistics, UnitClass unitClass)
{
    const bool excitatory = unitClass == UnitClass::Excitatory;
    const std::optional<int> selected = statistics.selectedUnits;
    if (statistics.excitatoryUnits == 0 && statistics.inhibitoryUnits == 0 && selected != 0)
        return selected ? QCoreApplication::translate("Analysis", "The %n selected unit(s) have no class.",
                                                      nullptr, *selected)
                        : QCoreApplication::translate("Analysis", "No unit is classified.");
    if ((excitatory ? statistics.excitatoryUnits : statistics.inhibitoryUnits) == 0)
        return statusText(NormalisedSeries::Status::NoUnits, excitatory, selected);
    return {};
}

QString missingClassReason(const EnsembleStatistics &statistics)
{
    const QString reason = missingClassReason(statistics, UnitClass::Excitatory);
    return reason.isEmpty() ? missingClassReason(statistics, UnitClass::Inhibitory) : reason;
}

bool refuseWithoutClasses(Result &result, const EnsembleStatistics &statistics)
{
    return refuseForClasses(result, missingClassReason(statistics));
}

bool refuseForClasses(Result &result, const QString &reason)
{
    if (reason.isEmpty())
        return false;
    result.notComputable = reason;
    result.remedy = Remedy::ClassifyUnits;
    return true;
}

QString tooShortReason(const EnsembleStatistics &statistics)
{
    const std::int64_t bins = statistics.segments.front().scales.front().moments.bins;
    if (bins >= minimumBins)
        return {};
    return QCoreApplication::translate("Analysis", "Only %n bins at this scale; at least %1 are needed.",
                                       nullptr, int(bins))
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

QStringList scaleNotes(const EnsembleStatistics &statistics, std::int64_t leastBins)
{
    const int firstGrey = firstScaleBelow(statistics, minimumBins);
    const int firstHidden = firstScaleBelow(statistics, leastBins);
    QStringList notes;
    if (firstGrey < firstHidden)
        notes << QCoreApplication::translate("Analysis", "k %1 grey: fewer than %n bins", nullptr,
                                             int(minimumBins))
                     .arg(scaleSpan(firstGrey, firstHidden - 1));
    if (firstHidden <= scaleCount)
        notes << QCoreApplication::translate("Analysis", "k %1 hidden: fewer than %n bins", nullptr,
                                             int(leastBins))
                     .arg(scaleSpan(firstHidden, scaleCount));
    return notes;
}

} // namespace edgescope
