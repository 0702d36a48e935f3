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

std::shared_ptr<const ClassEvidence> classEvidence(const Recording &recording,
                                                   const ClassificationSettings &settings,
                                                   const ClassEvidence *earlier, const Progress &progress)
{
    auto evidence = earlier ? std::make_shared<ClassEvidence>(*earlier) : std::make_shared<ClassEvidence>();
    const bool withAutocorrelograms = settings.waveform.needsAutocorrelograms();
    if (!earlier || earlier->hasAutocorrelograms != withAutocorrelograms) {
        evidence->features = unitFeatures(recording, withAutocorrelograms, progress.part(0, featuresShare));
        evidence->hasAutocorrelograms = withAutocorrelograms;
    }
    if (settings.withConnections && evidence->connectionLevel != settings.rule.alpha) {
        evidence->connections = findConnections(static_cast<const std::vector<Unit> &>(recording.units),
                                                settings.rule, progress.part(featuresShare, 1));
        evidence->connectionLevel = settings.rule.alpha;
    }
    return evidence;
}

Classification classifyUnits(const Recording &recording, const ClassificationSettings &settings,
                             const ClassEvidence *earlier, const Progress &progress)
{
    Classification result;
    result.evidence = classEvidence(recording, settings, earlier, progress);
    const std::vector<UnitFeatures> &features = result.evidence->features;
    WaveformClasses waveforms = waveformClasses(features, settings.waveform);
    result.groups = std::move(waveforms.groups);
    result.notes = std::move(waveforms.notes);
    std::vector<Interactions> interactions(recording.units.size());
    if (settings.withConnections)
        interactions = interactionsOf(result.evidence->connections, recording.units.size());
    const std::vector<FileStatement> file = fileStatements(recording);
    for (std::size_t n = 0; n < recording.units.size(); ++n)
        result.suggestions.push_back(
            voted(waveforms.units[n], features[n].waveformSource, interactions[n], file[n]));
    return result;
}

} // namespace edgescope
