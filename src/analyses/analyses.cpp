// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/analysis.h"

#include "analyses/classification.h"
#include "analyses/classsensitivity.h"
#include "analyses/coherence.h"
#include "analyses/collapsecurves.h"
#include "analyses/connections.h"
#include "analyses/crosscorrelogram.h"
#include "analyses/ensembles.h"
#include "analyses/jointdistribution.h"
#include "analyses/mncm.h"
#include "analyses/multiscalemap.h"
#include "analyses/partitioncurves.h"
#include "analyses/ridges.h"
#include "analyses/scalogram.h"
#include "analyses/seizurecandidates.h"
#include "analyses/signedcumulative.h"
#include "analyses/spectrogram.h"
#include "analyses/statestatistics.h"
#include "analyses/surrogates.h"
#include "analyses/synapticcurrent.h"
#include "analyses/variancescaling.h"

#include <QtGlobal>

namespace edgescope {
namespace {

// The one place that stamps a result with its analysis.
template <const char *id, int version, Result (*run)(const AnalysisInput &, const Values &, const Progress &)>
Result stamped(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    Result result = run(input, values, progress);
    result.analysis = id;
    result.version = version;
    return result;
}

template <const char *id, int version, Result (*run)(const AnalysisInput &, const Values &, const Progress &)>
Analysis analysis(const char *title, const std::vector<Parameter> &parameters, bool usesSurrogates = false,
                  Analysis::Time time = Analysis::Time::Analysed)
{
    return {id, version, title, parameters, stamped<id, version, run>, usesSurrogates, time};
}

// One that reads signals alone.
template <const char *id, int version, Result (*run)(const AnalysisInput &, const Values &, const Progress &)>
Analysis signalAnalysis(const char *title, const std::vector<Parameter> &parameters, Analysis::Time time)
{
    Analysis made = analysis<id, version, run>(title, parameters, false, time);
    made.usesUnits = false;
    return made;
}

// One of the whole recording that goes on from its last result when values change.
template <const char *id, int version, Result (*run)(const AnalysisInput &, const Values &, const Progress &)>
Analysis reusingAnalysis(const char *title, const std::vector<Parameter> &parameters)
{
    Analysis made = analysis<id, version, run>(title, parameters, false, Analysis::Time::Whole);
    made.reusesRefinement = true;
    return made;
}

constexpr char ensemblesId[] = "ensembles";
constexpr char jointDistributionId[] = "joint_distribution";
constexpr char varianceScalingId[] = "variance_scaling";
constexpr char collapseCurvesId[] = "collapse_curves";
constexpr char partitionCurvesId[] = "partition_curves";
constexpr char mncmId[] = "mncm";
constexpr char stateStatisticsId[] = "state_statistics";
constexpr char multiscaleMapId[] = "multiscale_map";
constexpr char synapticCurrentId[] = "synaptic_current";
constexpr char signedCumulativeId[] = "signed_cumulative";
constexpr char crossCorrelogramId[] = "cross_correlogram";
constexpr char surrogatesId[] = "surrogates";
constexpr char waveletId[] = "wavelet";
constexpr char coherenceId[] = "coherence";
constexpr char ridgesId[] = "ridges";
constexpr char seizureCandidatesId[] = "seizure_candidates";
constexpr char spectrogramId[] = "spectrogram";
constexpr char classificationId[] = "classification";
constexpr char connectionsId[] = "connections";
constexpr char classSensitivityId[] = "class_sensitivity";

} // namespace

const std::vector<Analysis> &analyses()
{
    static const std::vector<Analysis> all = {
        analysis<ensemblesId, 2, runEnsembles>(QT_TRANSLATE_NOOP("Analysis", "Ensembles"),
                                               ensembleParameters()),
        analysis<jointDistributionId, 1, runJointDistribution>(QT_TRANSLATE_NOOP("Analysis", "E × I joint"),
                                                               jointDistributionParameters(), true),
        analysis<varianceScalingId, 1, runVarianceScaling>(QT_TRANSLATE_NOOP("Analysis", "Variance scaling"),
                                                           varianceScalingParameters(), true),
        analysis<collapseCurvesId, 1, runCollapseCurves>(QT_TRANSLATE_NOOP("Analysis", "Collapse curves"),
                                                         collapseCurvesParameters(), true),
        analysis<partitionCurvesId, 1, runPartitionCurves>(QT_TRANSLATE_NOOP("Analysis", "Partition curves"),
                                                           partitionCurvesParameters(), true),
        analysis<mncmId, 1, runMncm>(QT_TRANSLATE_NOOP("Analysis", "MNCM features"), mncmParameters()),
        analysis<stateStatisticsId, 1, runStateStatistics>(QT_TRANSLATE_NOOP("Analysis", "State statistics"),
                                                           stateStatisticsParameters()),
        analysis<multiscaleMapId, 1, runMultiscaleMap>(QT_TRANSLATE_NOOP("Analysis", "E − I map"),
                                                       multiscaleMapParameters()),
        analysis<synapticCurrentId, 1, runSynapticCurrent>(QT_TRANSLATE_NOOP("Analysis", "Synaptic current"),
                                                           synapticCurrentParameters()),
        analysis<signedCumulativeId, 1, runSignedCumulative>(QT_TRANSLATE_NOOP("Analysis", "S(t)"),
                                                             signedCumulativeParameters()),
        analysis<crossCorrelogramId, 1, runCrossCorrelogram>(QT_TRANSLATE_NOOP("Analysis", "E–I correlogram"),
                                                             crossCorrelogramParameters(), true),
        analysis<surrogatesId, 2, runSurrogates>(QT_TRANSLATE_NOOP("Analysis", "Surrogates"),
                                                 surrogateParameters(), true),
        signalAnalysis<waveletId, 1, runWavelet>(QT_TRANSLATE_NOOP("Analysis", "Scalogram"),
                                                 waveletParameters(), Analysis::Time::Shown),
        analysis<coherenceId, 1, runCoherence>(QT_TRANSLATE_NOOP("Analysis", "Coherence"),
                                               coherenceParameters(), false, Analysis::Time::Shown),
        analysis<ridgesId, 1, runRidges>(QT_TRANSLATE_NOOP("Analysis", "Ridges"), ridgesParameters(), false,
                                         Analysis::Time::Shown),
        signalAnalysis<seizureCandidatesId, 1, runSeizureCandidates>(
            QT_TRANSLATE_NOOP("Analysis", "Seizure candidates"), seizureCandidatesParameters(),
            Analysis::Time::Analysed),
        signalAnalysis<spectrogramId, 1, runSpectrogram>(QT_TRANSLATE_NOOP("Analysis", "Spectrogram"),
                                                         spectrogramParameters(), Analysis::Time::Whole),
        reusingAnalysis<classificationId, 1, runClassification>(QT_TRANSLATE_NOOP("Analysis", "Unit classes"),
                                                                classificationParameters()),
        analysis<connectionsId, 1, runConnections>(QT_TRANSLATE_NOOP("Analysis", "Connections"),
                                                   connectionsParameters(), false, Analysis::Time::Whole),
        analysis<classSensitivityId, 1, runClassSensitivity>(
            QT_TRANSLATE_NOOP("Analysis", "Sensitivity to unit classes"), classSensitivityParameters())};
    return all;
}

Result runToEnd(const Analysis &analysis, AnalysisInput input, const Values &values, const Progress &progress)
{
    for (;;) {
        Result result = analysis.run(input, values, progress);
        if (result.isFinished())
            return result;
        input.step = result.step + 1;
        input.refinement = result.refinement;
    }
}

const Analysis *findAnalysis(const QByteArray &id)
{
    for (const Analysis &candidate : analyses())
        if (candidate.id == id)
            return &candidate;
    return nullptr;
}

} // namespace edgescope
