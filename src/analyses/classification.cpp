// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classification.h"

namespace edgescope {
namespace {

// The shares of the whole work, for the progress bar.
constexpr double featuresShare = 0.2;

std::vector<Interactions> interactionsOf(const std::vector<Connection> &connections, std::size_t units)
{
    std::vector<Interactions> interactions(units);
    for (const Connection &connection : connections) {
        Interactions &source = interactions[static_cast<std::size_t>(connection.source)];
        ++(connection.sign == UnitClass::Excitatory ? source.excitatory : source.inhibitory);
    }
    return interactions;
}

} // namespace

Classification classifyUnits(const Recording &recording, const ClassificationSettings &settings,
                             const Progress &progress)
{
    Classification result;
    result.features =
        unitFeatures(recording, settings.waveform.needsAutocorrelograms(), progress.part(0, featuresShare));
    WaveformClasses waveforms = waveformClasses(result.features, settings.waveform);
    result.groups = std::move(waveforms.groups);
    result.notes = std::move(waveforms.notes);
    if (settings.withConnections)
        result.connections = findConnections(static_cast<const std::vector<Unit> &>(recording.units),
                                             settings.rule, progress.part(featuresShare, 1));
    const std::vector<Interactions> interactions = interactionsOf(result.connections, recording.units.size());
    const std::vector<FileStatement> file = fileStatements(recording);
    for (std::size_t n = 0; n < recording.units.size(); ++n)
        result.suggestions.push_back(
            voted(waveforms.units[n], result.features[n].waveformSource, interactions[n], file[n]));
    return result;
}

} // namespace edgescope
