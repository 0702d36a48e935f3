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

struct Classification {
    std::vector<UnitFeatures> features;
    WaveformGroups groups;
    std::vector<Connection> connections;
    std::vector<UnitSuggestion> suggestions;
    QStringList notes;
};

// Depends on the recording and the settings alone. Throws Cancelled.
Classification classifyUnits(const Recording &recording, const ClassificationSettings &settings,
                             const Progress &progress);

// The analysis "classification": its table "units" adds to the table of units.
const std::vector<Parameter> &classificationParameters();
ClassificationSettings classificationSettings(const Values &values);
Result runClassification(const AnalysisInput &input, const Values &values, const Progress &progress);

// The classes that a result of the analysis suggests, with sources such as "suggested by waveform".
UnitClasses suggestedClasses(const Result &classification);

} // namespace edgescope
