// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/ensemblestatistics.h"

#include "core/normalisation.h"

#include <QtGlobal>

#include <algorithm>

namespace edgescope {
namespace {

Parameter yesNo(const QByteArray &key, const char *title, const char *help)
{
    Parameter parameter;
    parameter.key = key;
    parameter.title = title;
    parameter.kind = Parameter::Kind::YesNo;
    parameter.defaultValue = true;
    parameter.help = help;
    return parameter;
}

Parameter normalisationParameter()
{
    Parameter parameter;
    parameter.key = "normalisation";
    parameter.title = QT_TRANSLATE_NOOP("Parameter", "Normalisation");
    parameter.kind = Parameter::Kind::Choice;
    parameter.defaultValue = normalisationId(Normalisation::PerNeuronCount);
    parameter.choices = {{"per_neuron_count", QT_TRANSLATE_NOOP("Parameter", "Spikes per neuron")},
                         {"per_neuron_rate", QT_TRANSLATE_NOOP("Parameter", "Hz per neuron")},
                         {"fraction", QT_TRANSLATE_NOOP("Parameter", "Share of all spikes")},
                         {"z_score", QT_TRANSLATE_NOOP("Parameter", "SD from the mean")},
                         {"peak_norm", QT_TRANSLATE_NOOP("Parameter", "Share of the maximum")}};
    parameter.origin = Parameter::Origin::Paper;
    parameter.help = QT_TRANSLATE_NOOP("Parameter", "How the ensemble signals in the timeline are scaled.");
    return parameter;
}

// Time that no analysis may use.
std::vector<TimeRange> holes(const Recording &recording, const Values &ensembleValues)
{
    std::vector<TimeRange> ranges = recording.gaps;
    const auto append = [&](Interval::Kind kind) {
        const std::vector<TimeRange> more = rangesOfKind(recording.intervals, kind);
        ranges.insert(ranges.end(), more.begin(), more.end());
    };
    if (ensembleValues.yes("exclude_invalid"))
        append(Interval::Kind::Invalid);
    if (ensembleValues.yes("exclude_seizures"))
        append(Interval::Kind::Seizure);
    return merged(std::move(ranges), 0);
}

} // namespace

const std::vector<Parameter> &ensembleParameters()
{
    static const std::vector<Parameter> parameters = {
        yesNo(
            "count_silent_units", QT_TRANSLATE_NOOP("Parameter", "Count silent units"),
            QT_TRANSLATE_NOOP("Parameter", "Units without a spike still count in the size of their class.")),
        yesNo("exclude_seizures", QT_TRANSLATE_NOOP("Parameter", "Leave out seizures"),
              QT_TRANSLATE_NOOP("Parameter", "Time marked as seizure enters no analysis.")),
        yesNo("exclude_invalid", QT_TRANSLATE_NOOP("Parameter", "Leave out invalid time"),
              QT_TRANSLATE_NOOP("Parameter", "Time marked as invalid enters no analysis.")),
        normalisationParameter()};
    return parameters;
}

std::vector<Segments> analysisSegments(const Recording &recording, const TimeRange &window,
                                       const std::vector<QString> &states, bool everyState,
                                       const Values &ensembleValues)
{
    const TimeRange limits = window.intersected(recording.window());
    const std::vector<TimeRange> without = holes(recording, ensembleValues);
    const auto usable = [&](const std::vector<TimeRange> &ranges) {
        return subtracted(clipped(ranges, limits), without);
    };

    std::vector<TimeRange> combined;
    if (states.empty())
        combined = {limits};
    for (const QString &state : states) {
        const std::vector<TimeRange> ranges = stateRanges(recording.intervals, state);
        combined.insert(combined.end(), ranges.begin(), ranges.end());
    }

    std::vector<QString> labels = states;
    if (everyState)
        for (const QString &label : stateLabels(recording.intervals))
            if (std::find(labels.begin(), labels.end(), label) == labels.end())
                labels.push_back(label);

    std::vector<Segments> segments;
    segments.push_back({QString(), usable(merged(std::move(combined)))});
    for (const QString &label : labels)
        segments.push_back({label, usable(stateRanges(recording.intervals, label))});
    return segments;
}

} // namespace edgescope
