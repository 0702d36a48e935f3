// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "annotations/annotationstorage.h"
#include "formats/format.h"
#include "study/classfile.h"

// The steps from a file to what analyses are given. The window and the headless program both take them, so
// that a number can never differ between the two.
namespace edgescope {

struct OpenedRecording {
    std::shared_ptr<const Recording> recording; // with the annotations kept for it, else the file's own marks
    OpenedAnnotations annotations;
    UnitClasses classes; // by the file and the choices
    ClassChoices choices;
    QStringList notices; // sentences for the user about what was not used
};

// Reads a recording, and the annotations and classes that the user gave it earlier. Throws Error.
OpenedRecording openRecording(const QString &path, const ReadOptions &options, const Progress &progress);

// The pooled spikes of both classes over the whole recording. `selectedUnits` is told on when only these
// units have their class in `classes` (classesOfUnitsAlone).
std::shared_ptr<const EnsembleSignals> pooledEnsemble(const Recording &recording, const UnitClasses &classes,
                                                      const Values &ensembleValues,
                                                      std::optional<int> selectedUnits = {});

// The classes with all units but the given ones unclassified, so that only these enter the ensembles.
UnitClasses classesOfUnitsAlone(UnitClasses classes, const std::vector<int> &units);

// Everything analyses need for the time inside `window`: see analysisSegments for the meaning of `states` and
// `everyState`. `ensemble` is the result of pooledEnsemble for the same values.
AnalysisInput prepareInput(std::shared_ptr<const Recording> recording,
                           std::shared_ptr<const EnsembleSignals> ensemble, const UnitClasses &classes,
                           const TimeRange &window, const std::vector<QString> &states, bool everyState,
                           const Values &ensembleValues, const Progress &progress);

// The same from the units and their classes.
AnalysisInput prepareInput(std::shared_ptr<const Recording> recording, const UnitClasses &classes,
                           const TimeRange &window, const std::vector<QString> &states, bool everyState,
                           const Values &ensembleValues, const Progress &progress);

} // namespace edgescope
