// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classification.h"

#include <QCoreApplication>

// The units in the plane of their waveforms' measures, in milliseconds.
namespace edgescope {
namespace {

Axis axisOf(const QString &title)
{
    Axis axis;
    axis.title = title;
    axis.unit = QStringLiteral("ms");
    return axis;
}

// A component over z-scores as one over the measures themselves.
PlaneGroup groupOf(const WaveformGroups &groups, std::size_t component)
{
    const GaussianMixture::Component &scored = groups.mixture.components[component];
    const std::size_t dimensions = scored.mean.size();
    PlaneGroup group;
    group.unitClass = component == groups.narrow ? UnitClass::Inhibitory : UnitClass::Excitatory;
    group.weight = scored.weight;
    for (std::size_t row = 0; row < dimensions; ++row) {
        group.mean.push_back(groups.mean[row] + scored.mean[row] * groups.deviation[row]);
        for (std::size_t column = 0; column < dimensions; ++column)
            group.covariance.push_back(scored.covariance[row * dimensions + column] * groups.deviation[row] *
                                       groups.deviation[column]);
    }
    return group;
}

} // namespace

UnitPlane unitPlane(const Recording &recording, const Classification &classification,
                    const ClassificationSettings &settings)
{
    UnitPlane plane;
    plane.troughToPeak = axisOf(QCoreApplication::translate("Classification", "Trough-to-peak"));
    plane.halfWidth = axisOf(QCoreApplication::translate("Classification", "Half width of the after-peak"));
    for (std::size_t n = 0; n < recording.units.size(); ++n) {
        const WaveformFeatures &waveform = classification.evidence->features[n].waveform;
        const UnitSuggestion &suggestion = classification.suggestions[n];
        const Unit &unit = recording.units[n];
        plane.units.push_back({unit.label, waveform.troughToPeak, waveform.peakHalfWidth,
                               suggestion.waveform.excitatory, suggestion.unitClass, suggestion.reason,
                               suggestion.conflict, waveform.isPositive, waveform.isPeakCut,
                               classification.evidence->features[n].mean});
    }
    const WaveformGroups &groups = classification.groups;
    if (groups.areUsed()) {
        plane.groups = {groupOf(groups, groups.narrow), groupOf(groups, 1 - groups.narrow)};
        plane.certainty = settings.waveform.certainty;
    } else {
        plane.threshold = settings.waveform.threshold();
    }
    return plane;
}

} // namespace edgescope
