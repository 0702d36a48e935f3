// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/ensembles.h"

#include "analyses/moments.h"
#include "analyses/reasons.h"
#include "analyses/scaletable.h"

#include <algorithm>
#include <array>
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

} // namespace

ScaleColumns ensembleColumns(int excitatoryUnits, int inhibitoryUnits)
{
    return {QByteArray("mean_e mean_i sd_e sd_i cv_e cv_i fano_e fano_i").split(' '),
            [=](const ScaleStatistics &scale, std::span<double> values) {
                const ClassNumbers e = classNumbers(excitatoryUnits, scale.width, meanE(scale.moments),
                                                    combinedVariance(scale.moments, 1, 0));
                const ClassNumbers i = classNumbers(inhibitoryUnits, scale.width, meanI(scale.moments),
                                                    combinedVariance(scale.moments, 0, 1));
                std::ranges::copy(std::array{e.mean, i.mean, e.sd, i.sd, e.cv, i.cv, e.fano, i.fano},
                                  values.begin());
            }};
}

Result runEnsembles(const AnalysisInput &input, const Values &, const Progress &)
{
    const EnsembleStatistics &statistics = *input.statistics;
    Result result;
    result.tables = {
        scaleTable(statistics, {ensembleColumns(statistics.excitatoryUnits, statistics.inhibitoryUnits)})};
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
