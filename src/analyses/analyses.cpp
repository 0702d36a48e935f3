// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/analysis.h"

#include "analyses/ensembles.h"
#include "analyses/jointdistribution.h"
#include "analyses/mncm.h"
#include "analyses/multiscalemap.h"
#include "analyses/partitioncurves.h"
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
Analysis analysis(const char *title, const std::vector<Parameter> &parameters)
{
    return {id, version, title, parameters, stamped<id, version, run>};
}

constexpr char ensemblesId[] = "ensembles";
constexpr char jointDistributionId[] = "joint_distribution";
constexpr char varianceScalingId[] = "variance_scaling";
constexpr char partitionCurvesId[] = "partition_curves";
constexpr char mncmId[] = "mncm";
constexpr char multiscaleMapId[] = "multiscale_map";

} // namespace

const std::vector<Analysis> &analyses()
{
    static const std::vector<Analysis> all = {
        analysis<ensemblesId, 1, runEnsembles>(QT_TRANSLATE_NOOP("Analysis", "Ensembles"),
                                               ensembleParameters()),
        analysis<jointDistributionId, 1, runJointDistribution>(QT_TRANSLATE_NOOP("Analysis", "E × I joint"),
                                                               jointDistributionParameters()),
        analysis<varianceScalingId, 1, runVarianceScaling>(QT_TRANSLATE_NOOP("Analysis", "Variance scaling"),
                                                           varianceScalingParameters()),
        analysis<partitionCurvesId, 1, runPartitionCurves>(QT_TRANSLATE_NOOP("Analysis", "Partition curves"),
                                                           partitionCurvesParameters()),
        analysis<mncmId, 1, runMncm>(QT_TRANSLATE_NOOP("Analysis", "MNCM features"), mncmParameters()),
        analysis<multiscaleMapId, 1, runMultiscaleMap>(QT_TRANSLATE_NOOP("Analysis", "E − I map"),
                                                       multiscaleMapParameters())};
    return all;
}

const Analysis *findAnalysis(const QByteArray &id)
{
    for (const Analysis &candidate : analyses())
        if (candidate.id == id)
            return &candidate;
    return nullptr;
}

} // namespace edgescope
