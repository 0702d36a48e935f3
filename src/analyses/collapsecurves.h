// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/scaletable.h"

#include <span>
#include <vector>

// Collapse curves: the cumulative sum of the sorted fluctuation difference f = Ens_E − Ens_I, and how well
// the curves of several scales fall on one another (methods, section 7).
namespace edgescope {

// That a collapse curve needs.
inline constexpr std::int64_t leastCollapseBins = 10;

// One scale. y = −Y with Y_j = (1/M) Σ_{m≤j} f̃_(m) at x_j = j/M, f̃ = f less its mean. The curve is piecewise
// linear between its knots, one for each value that f takes, and exact there.
struct CollapseCurve {
    std::vector<double> x;    // knots, from 0 to 1; empty with fewer than 10 bins
    std::vector<double> y;    // in the unit of f
    double depth = undefined; // max y; 0 when f does not vary

    bool isDefined() const { return !x.empty(); }
    bool isFlat() const { return !(depth > 0); }
    // y at the 201 points over the given depth.
    std::vector<double> sampled(double over) const;
};

// From the histogram of f on its integer lattice; `unit` is the value of one lattice step
// (1 / (N_E · N_I · Δt) for Hz per neuron). With `removeMean` false Y sums f itself.
CollapseCurve collapseCurve(std::span<const ValueCount> histogramF, double unit, bool removeMean = true);

// ∫ |y(x) − y(1−x)| dx / ∫ y on 201 points; undefined without area.
double collapseAsymmetry(std::span<const double> y);

// The curve of a normal distribution, φ(Φ⁻¹(x)) / φ(0): 1 at x = 0.5, 0 at both ends.
double gaussianCollapse(double x);

// How well curves of different scales fall on one another.
struct CollapseFit {
    double epsilon = undefined;       // of the full collapse: each curve over its own depth
    double beta = undefined;          // exponent in [0, 1] that makes the power collapse best
    double epsilonAtBeta = undefined; // of the power collapse y · (Δt / Δt_ref)^β / D_ref
    double gaussianDistance =
        undefined; // root mean square over x of the mean full collapse less the Gaussian
};

// Curves of one scale each at 201 points, in the same unit, ascending widths.
struct SampledScale {
    double width = 0;
    double depth = 0;
    std::vector<double> y;
};

// ε = mean_x sd_k(y_k(x)) / mean_x mean_k(y_k(x)), population SD over the curves. β by golden section.
// Nothing is defined with fewer than two curves.
CollapseFit fitCollapse(std::span<const SampledScale> curves);

// depth and asymmetry of the table "scales".
ScaleColumns collapseColumns(int excitatoryUnits, int inhibitoryUnits);

// The display scales of one entry that have a curve with depth, at 201 points, in Hz per neuron.
std::vector<SampledScale> displayCurves(const SegmentStatistics &entry, int excitatoryUnits,
                                        int inhibitoryUnits);

struct SurrogateDraws;

// How well the display scales of each surrogate of one entry collapse.
std::vector<CollapseFit> surrogateCollapses(size_t entry, const SurrogateDraws &draws);

// The analysis "collapse_curves". Comes in two steps: curves, then the bootstrap intervals of β and ε
// (blockbootstrap.h).
const std::vector<Parameter> &collapseCurvesParameters();
Result runCollapseCurves(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
