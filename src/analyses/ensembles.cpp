// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/ensembles.h"

#include "analyses/collapsegeometry.h"
#include "analyses/moments.h"
#include "analyses/reasons.h"
#include "analyses/scaletable.h"

#include <cmath>

namespace edgescope {
namespace {

// Numbers of one class at one scale.
struct ClassNumbers {
    double mean = undefined; // Hz per neuron
    double sd = undefined;   // Hz per neuron
    double cv = undefined;
    double fano = undefined;
};

ClassNumbers classNumbers(int units, double width, double meanCount, double varianceCount)
{
    ClassNumbers numbers;
    if (units == 0)
        return numbers;
    numbers.mean = meanCount / (units * width);
    numbers.sd = std::sqrt(varianceCount) / (units * width);
    if (meanCount > 0) {
        numbers.cv = std::sqrt(varianceCount) / meanCount;
        numbers.fano = varianceCount / meanCount;
    }
    return numbers;
}

using Number = double ClassNumbers::*;

ScaleColumn excitatory(const QByteArray &name, int units, Number number)
{
    return {name, [=](const SegmentStatistics &, const ScaleStatistics &scale) {
                return classNumbers(units, scale.width, meanE(scale.moments),
                                    combinedVariance(scale.moments, 1, 0)).*
                       number;
            }};
}

ScaleColumn inhibitory(const QByteArray &name, int units, Number number)
{
    return {name, [=](const SegmentStatistics &, const ScaleStatistics &scale) {
                return classNumbers(units, scale.width, meanI(scale.moments),
                                    combinedVariance(scale.moments, 0, 1)).*
                       number;
            }};
}

ScaleColumn collapse(const QByteArray &name, const EnsembleStatistics &statistics,
                     double CollapseGeometry::*number)
{
    const double pairs = static_cast<double>(statistics.excitatoryUnits) * statistics.inhibitoryUnits;
    return {name, [=](const SegmentStatistics &, const ScaleStatistics &scale) {
                return collapseGeometry(scale.histogramF, 1 / (pairs * scale.width)).*number;
            }};
}

Table ensembleTable(const EnsembleStatistics &statistics)
{
    const int unitsE = statistics.excitatoryUnits;
    const int unitsI = statistics.inhibitoryUnits;
    Table table = scaleTable(statistics, {{"dt_s", [](const SegmentStatistics &,
                                                      const ScaleStatistics &scale) { return scale.width; }},
                                          excitatory("mean_e", unitsE, &ClassNumbers::mean),
                                          inhibitory("mean_i", unitsI, &ClassNumbers::mean),
                                          excitatory("sd_e", unitsE, &ClassNumbers::sd),
                                          inhibitory("sd_i", unitsI, &ClassNumbers::sd),
                                          excitatory("cv_e", unitsE, &ClassNumbers::cv),
                                          inhibitory("cv_i", unitsI, &ClassNumbers::cv),
                                          excitatory("fano_e", unitsE, &ClassNumbers::fano),
                                          inhibitory("fano_i", unitsI, &ClassNumbers::fano),
                                          collapse("depth", statistics, &CollapseGeometry::depth),
                                          collapse("asymmetry", statistics, &CollapseGeometry::asymmetry)});
    std::vector<std::int64_t> bins;
    for (const SegmentStatistics &entry : statistics.segments)
        for (const ScaleStatistics &scale : entry.scales)
            bins.push_back(scale.moments.bins);
    const auto afterWidth = table.columns.begin() + 4;
    table.columns.insert(afterWidth, {"bins", std::move(bins)});
    return table;
}

} // namespace

Result runEnsembles(const AnalysisInput &input, const Values &, const Progress &)
{
    const EnsembleStatistics &statistics = *input.statistics;
    Result result;
    result.tables = {ensembleTable(statistics)};
    // One class is enough for that class's numbers.
    if (statistics.excitatoryUnits == 0 || statistics.inhibitoryUnits == 0) {
        if (statistics.excitatoryUnits == 0 && statistics.inhibitoryUnits == 0)
            refuseWithoutClasses(result, statistics);
        else
            result.notes << missingClassReason(statistics);
    }
    if (result.notComputable.isEmpty())
        result.notComputable = tooShortReason(statistics);
    if (result.notComputable.isEmpty())
        result.notes << insufficientStates(*input.recording, statistics);
    return result;
}

} // namespace edgescope
