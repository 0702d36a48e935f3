// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/classvote.h"
#include "analyses/connections.h"
#include "analyses/unitquality.h"

// Excitatory, inhibitory, or not known: what waveforms, autocorrelograms and connections suggest about each
// unit, and why (methods, section 16). Suggested, never applied by itself.
namespace edgescope {

struct ClassificationSettings {
    WaveformClassing waveform;
    bool withConnections = true;
    ConnectionRule rule;
};

// What units are judged by: all that takes long. The threshold, the certainty and the seed are not in it.
struct ClassEvidence {
    std::vector<UnitFeatures> features;
    bool hasAutocorrelograms = false;
    std::optional<double> connectionLevel; // of the rule by which connections were found; nothing: not sought
    std::vector<Connection> connections;
};

// `earlier`, of the same recording and perhaps other settings, spares what is in it already; may be null. The
// outcome is the same without it, but for connections that the settings do not ask for. Throws Cancelled.
std::shared_ptr<const ClassEvidence> classEvidence(const Recording &recording,
                                                   const ClassificationSettings &settings,
                                                   const ClassEvidence *earlier, const Progress &progress);

struct Classification {
    std::shared_ptr<const ClassEvidence> evidence;
    WaveformGroups groups;
    std::vector<UnitSuggestion> suggestions;
    QStringList notes;
};

// Depends on the recording and the settings alone. Throws Cancelled.
Classification classifyUnits(const Recording &recording, const ClassificationSettings &settings,
                             const ClassEvidence *earlier, const Progress &progress);

// The picture of it.
UnitPlane unitPlane(const Recording &recording, const Classification &classification,
                    const ClassificationSettings &settings);

// The analysis "classification": its table "units" adds to the table of units.
const std::vector<Parameter> &classificationParameters();
ClassificationSettings classificationSettings(const Values &values);
Result runClassification(const AnalysisInput &input, const Values &values, const Progress &progress);

// The classes that a result of the analysis suggests, with sources such as "suggested by waveform".
UnitClasses suggestedClasses(const Result &classification);

} // namespace edgescope
