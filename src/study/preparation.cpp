// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/preparation.h"

#include <algorithm>

namespace edgescope {

OpenedRecording openRecording(const QString &path, const ReadOptions &options, const Progress &progress)
{
    OpenedRecording opened;
    const Recording recording = readRecording(path, options, progress);
    opened.annotations = openAnnotations(recording);
    opened.recording = withAnnotations(recording, currentContent(opened.annotations));
    StoredClassChoices stored = readClassChoices(*opened.recording);
    opened.choices = std::move(stored.choices);
    opened.notices = opened.annotations.notices + stored.notices;
    opened.classes = chosenClasses(*opened.recording, opened.choices);
    return opened;
}

std::shared_ptr<const EnsembleSignals> pooledEnsemble(const Recording &recording, const UnitClasses &classes,
                                                      const Values &ensembleValues,
                                                      std::optional<int> selectedUnits)
{
    auto ensemble = std::make_shared<EnsembleSignals>(ensembleSignals(
        recording.units, classes.classes, recording.window(), ensembleValues.yes("count_silent_units")));
    ensemble->selectedUnits = selectedUnits;
    return ensemble;
}

UnitClasses classesOfUnitsAlone(UnitClasses classes, const std::vector<int> &units)
{
    for (size_t n = 0; n < classes.classes.size(); ++n)
        if (!std::ranges::binary_search(units, static_cast<int>(n)))
            classes.classes[n] = UnitClass::Unclassified;
    return classes;
}

AnalysisInput prepareInput(std::shared_ptr<const Recording> recording,
                           std::shared_ptr<const EnsembleSignals> ensemble, const UnitClasses &classes,
                           const TimeRange &window, const std::vector<QString> &states, bool everyState,
                           const Values &ensembleValues, const Progress &progress)
{
    const std::vector<Segments> segments =
        analysisSegments(*recording, window, states, everyState, ensembleValues);
    auto statistics =
        std::make_shared<const EnsembleStatistics>(ensembleStatistics(*ensemble, window, segments, progress));
    return {
        std::move(recording), std::move(ensemble), std::move(statistics), classes.classes, {}, window, 1, {}};
}

AnalysisInput prepareInput(std::shared_ptr<const Recording> recording, const UnitClasses &classes,
                           const TimeRange &window, const std::vector<QString> &states, bool everyState,
                           const Values &ensembleValues, const Progress &progress)
{
    auto ensemble = pooledEnsemble(*recording, classes, ensembleValues);
    return prepareInput(std::move(recording), std::move(ensemble), classes, window, states, everyState,
                        ensembleValues, progress);
}

} // namespace edgescope
