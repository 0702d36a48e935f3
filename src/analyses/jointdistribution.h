// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/scaletable.h"

namespace edgescope {

// Geometry of the joint distribution of the E and I ensembles at one scale, in Hz per neuron (methods,
// section 4): covariance, widths along and across the balance diagonal, and the ellipse that holds the share
// `confidence` of a normal distribution, semi-axes √(χ²_2 λ_i) with χ²_2 = −2 ln(1 − confidence). Both
// classes must have units.
Ellipsoid jointEllipsoid(const ScaleStatistics &scale, int excitatoryUnits, int inhibitoryUnits,
                         double confidence);

// At most `points` bins of one scale as points, evenly spaced in time, and the share of bins in 64 × 64 cells
// over the range from the 0.1 % to the 99.9 % quantile of each class.
struct JointPoints {
    PointCloud cloud;
    Density density;
};
JointPoints jointPoints(const EnsembleSignals &ensemble, const TimeRange &window, const Segments &segments,
                        const ScaleStatistics &scale, std::int64_t points, const Progress &progress);

// The geometry's columns of the table "scales"; undefined when a class has no units.
ScaleColumns jointColumns(int excitatoryUnits, int inhibitoryUnits, double confidence);

// The analysis "joint_distribution".
const std::vector<Parameter> &jointDistributionParameters();
Result runJointDistribution(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
