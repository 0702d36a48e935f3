// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/scaletable.h"
#include "core/normalisation.h"

#include <array>
#include <optional>
#include <span>

// How the variance of the fluctuation difference f = Ens_E − Ens_I falls with the bin width (methods, section
// 6). For independent increments V ∝ 1/Δt in Hz per neuron and V ∝ Δt in spikes per neuron.
namespace edgescope {

// Variance of f at one scale.
struct ScaleVariance {
    int scale = 0;
    double width = 0;
    std::int64_t bins = 0;
    double variance = undefined; // in the square of the normalisation's unit
    double low = undefined;      // 95 % bootstrap interval
    double high = undefined;

    // Only these enter fits.
    bool isValid() const { return bins >= minimumBins && variance > 0; }
};

// log V = c − α log Δt in Hz per neuron, log V = c + α log Δt in spikes per neuron (there α is 2 less the
// other), by ordinary least squares.
struct VarianceFit {
    Normalisation normalisation = Normalisation::PerNeuronRate;
    int firstScale = 0; // of those in the fit
    int lastScale = 0;
    double alpha = undefined;
    double standardError = undefined;
    double low = undefined; // 95 % bootstrap interval
    double high = undefined;
    double rSquared = undefined;
    double hurst = undefined;     // 1 − α/2 with α in Hz per neuron
    double intercept = undefined; // c
};

// First and last scale of a fit.
struct FitRange {
    int first = 0;
    int last = 0;
};

// The fits of tables: "10 ms … 6 s" and "66.7 ms … 6 s" of the paper.
inline constexpr FitRange tableFits[] = {{9, 30}, {15, 30}};

struct SurrogateDraws;

// Logarithms of the variances in Hz per neuron, one array of 32 scales for each draw; NaN where a draw has no
// variance.
using VarianceDraws = std::vector<std::array<double, scaleCount>>;

// Var f of one scale, and of all. Both classes must have units. `normalisation` is PerNeuronRate or
// PerNeuronCount.
double ensembleVariance(const ScaleStatistics &scale, int excitatoryUnits, int inhibitoryUnits,
                        Normalisation normalisation);
std::vector<ScaleVariance> ensembleVariances(const SegmentStatistics &entry, int excitatoryUnits,
                                             int inhibitoryUnits, Normalisation normalisation);

// Fit over the valid scales of [firstScale, lastScale]; nothing with fewer than 3.
std::optional<VarianceFit> fitVariance(std::span<const ScaleVariance> variances, int firstScale,
                                       int lastScale, Normalisation normalisation);

// α between each scale and the next, 31 values; NaN where a scale has no variance.
std::vector<double> localSlopes(std::span<const ScaleVariance> variances, Normalisation normalisation);

// Moving-block bootstrap over time, blocks 20 coarsest bins long. Empty when the time is shorter than 21
// coarsest bins. `seed` alone decides the draws.
VarianceDraws bootstrapVariances(const SegmentStatistics &entry, int excitatoryUnits, int inhibitoryUnits,
                                 std::int64_t draws, std::uint64_t seed, const Progress &progress);

// Adds the 2.5 % and 97.5 % quantiles over the draws.
void addIntervals(std::vector<ScaleVariance> &variances, const VarianceDraws &draws,
                  Normalisation normalisation);
void addInterval(VarianceFit &fit, std::span<const ScaleVariance> variances, const VarianceDraws &draws);

// The fit of each surrogate of one entry; surrogates without a fit are left out.
std::vector<VarianceFit> surrogateFits(const SegmentStatistics &entry, size_t index,
                                       const SurrogateDraws &draws, const FitRange &range,
                                       Normalisation normalisation);

// var_f of the table "scales", in Hz² per neuron; undefined when a class has no units.
ScaleColumns varianceColumns(int excitatoryUnits, int inhibitoryUnits);

// The analysis "variance_scaling".
const std::vector<Parameter> &varianceScalingParameters();
Result runVarianceScaling(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
