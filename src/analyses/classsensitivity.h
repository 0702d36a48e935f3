// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/classvote.h"

// How far the main numbers depend on units whose class is not certain: they are computed again with other
// classes of these units.
namespace edgescope {

enum class ClassDraw : std::uint8_t {
    Flipped, // each uncertain unit changes its class with probability ½
    Dropped, // each uncertain unit is left out with probability ½
    Drawn,   // the class of each uncertain unit is drawn from its posterior
};
inline constexpr ClassDraw classDraws[] = {ClassDraw::Flipped, ClassDraw::Dropped, ClassDraw::Drawn};

// "flipped", "dropped", "drawn": as in tables.
QByteArray classDrawId(ClassDraw kind);

// The posterior of the excitatory class of each unit whose class the waveform alone cannot tell for sure: its
// likelier class has a posterior below `certainty` and neither connections nor ground truth settle it.
// Undefined for all others.
std::vector<double> uncertainUnits(const std::vector<UnitSuggestion> &suggestions, double certainty);

// One set of classes. An uncertain unit that `classes` leaves unclassified starts from its likelier class.
// The seed alone decides.
std::vector<UnitClass> drawnClasses(const std::vector<UnitClass> &classes,
                                    const std::vector<double> &excitatory, ClassDraw kind,
                                    std::uint64_t seed);

// A number of the main result with the 95 % interval over the draws of one kind. `scale` is 0 for numbers
// that belong to several scales: α of the fit over k = 15…30, ε of the full collapse of the display scales.
struct SensitivityBand {
    ClassDraw kind = ClassDraw::Flipped;
    QByteArray statistic; // alpha, rho, gini_e, gini_i, epsilon
    int scale = 0;
    double value = undefined;
    double low = undefined;
    double high = undefined;
};

// Bands of all kinds over `draws` draws each, for the combined time of the input: kind after kind α, then ρ,
// G of E and G of I at each of the 32 scales, then ε. With no uncertain unit they have no width. Throws
// Cancelled.
std::vector<SensitivityBand> classSensitivity(const AnalysisInput &input,
                                              const std::vector<double> &excitatory, std::int64_t draws,
                                              std::uint64_t seed, const Progress &progress);

// The bands as curves over the scales and as intervals, one panel a number, beside the main result.
Curves sensitivityCurves(const std::vector<SensitivityBand> &bands);

// One number in a result of the analysis, scale 0 for those of several scales; its values are undefined where
// the result has none.
SensitivityBand sensitivityBand(const Result &sensitivity, const QByteArray &statistic, int scale,
                                ClassDraw kind);

// The analysis "class_sensitivity". Watched, it comes in two steps: of a few draws, then of all.
const std::vector<Parameter> &classSensitivityParameters();
Result runClassSensitivity(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
