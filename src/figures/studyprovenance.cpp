// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/studyprovenance.h"

#include "study/study.h"

#include <QFileInfo>

namespace edgescope {

Provenance studyProvenance(Study &study)
{
    const Recording &recording = *study.recording();
    Provenance provenance;
    provenance.program = QStringLiteral("edgescope");
    provenance.recordingPath = QFileInfo(recording.path).absoluteFilePath();
    provenance.recordingFormat = recording.format;
    const QString annotations = study.annotationStorage().path();
    if (QFileInfo::exists(annotations))
        provenance.annotationsPath = QFileInfo(annotations).absoluteFilePath();
    for (const Analysis &analysis : analyses()) {
        const Values values = study.values(analysis.id);
        provenance.values.emplace(analysis.id, values == Values() ? Values(analysis.parameters) : values);
    }
    provenance.seed = provenance.values.at("surrogates").whole("seed");
    provenance.range = study.analysisWindow();
    provenance.wholeRecording = provenance.range == recording.window();
    provenance.classes = classesFingerprint(study.classes().classes);
    provenance.conditions = shownConditions(study);
    return provenance;
}

void restoreStudy(Study &study, const Provenance &provenance)
{
    for (const auto &[analysis, values] : provenance.values)
        study.setValues(analysis, values);
    if (!provenance.conditions || !study.recording())
        return;
    const ShownConditions &shown = *provenance.conditions;
    QStringList states;
    for (const QString &state : stateLabels(study.recording()->intervals))
        if (shown.states.contains(state))
            states << state;
    study.selection().setVisible(shown.visible);
    study.selection().setSelected(shown.selected);
    study.conditions().setScale(shown.scale);
    study.conditions().setStates(states);
    study.conditions().setSources(shown.sources);
    if (shown.range == Conditions::Range::Custom)
        study.conditions().setCustomRange(shown.custom);
    else
        study.conditions().setRange(shown.range);
    if (shown.units)
        study.selection().setUnits(*shown.units);
    study.conditions().setUnits(shown.units ? Conditions::Units::Selected : Conditions::Units::All);
}

} // namespace edgescope
