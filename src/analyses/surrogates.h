// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/scaletable.h"
#include "analyses/surrogatetrains.h"

#include <memory>
#include <span>
#include <vector>

// Surrogates of the recording, which keep some of its structure and break the rest (methods, section 5). Of
// each only its numbers and curves are kept.
namespace edgescope {

enum class SurrogateKind : std::uint8_t {
    IsiPermutation,
    CircularShift,
    PopulationShift,
    BinPermutation,
    GaussPair,       // independent normal ensembles
    GaussDifference, // normal f
};

// The name in tables and parameters: "isi_permutation".
QByteArray surrogateId(SurrogateKind kind);
std::optional<SurrogateKind> surrogateFromId(const QByteArray &id);
// For the user, translated: "ISI permutation".
QString surrogateTitle(SurrogateKind kind);

// What is kept of one surrogate at one scale of one entry.
struct SurrogateScale {
    std::vector<double> numbers;   // of surrogateNumbers()
    std::vector<float> collapse;   // y at 201 points, Hz per neuron; empty when undefined
    std::vector<float> partitionE; // Lorenz curve at 201 points; empty when undefined
    std::vector<float> partitionI;
    // r of E and I at lags −20…20 bins; empty when undefined and for kinds that have no order of bins.
    std::vector<float> correlogram;
};

// One surrogate: its scales in the order of the entries of the statistics, 32 each.
struct SurrogateDraw {
    std::vector<SurrogateScale> scales;

    const SurrogateScale &at(size_t entry, int scale) const
    {
        return scales[entry * scaleCount + static_cast<size_t>(scale - 1)];
    }
};

// All surrogates of one kind made so far.
struct SurrogateDraws {
    SurrogateKind kind = SurrogateKind::IsiPermutation;
    std::vector<std::shared_ptr<const SurrogateDraw>> draws;

    // One number of one scale of each draw; NaN where it is undefined.
    std::vector<double> numbers(size_t entry, int scale, size_t number) const;
};

// Names of the numbers kept: all columns of the table "scales" that are computed from bins.
const QByteArrayList &surrogateNumbers();
// Place of a name among them.
size_t surrogateNumber(const QByteArray &name);

struct SurrogateSettings {
    TrainSurrogateSettings trains;
    std::uint64_t seed = 1;
    std::int64_t draws = 100;
    bool gaussIsPair = true; // which of the two normal controls stands beside the others

    explicit SurrogateSettings(const Values &values);

    // The kinds that are made for tables, in their order.
    std::vector<SurrogateKind> kinds() const;
};

// Makes surrogates [first, first + count). Each has a stream of random numbers of its own, so that the result
// does not depend on how many are made at a time or on the number of threads. Both classes must have units.
std::vector<std::shared_ptr<const SurrogateDraw>>
makeSurrogates(const AnalysisInput &input, SurrogateKind kind, const SurrogateSettings &settings,
               std::int64_t first, std::int64_t count, const Progress &progress);

// Mean and the 5 % and 95 % quantiles; NaNs are left out.
struct SurrogateBand {
    double mean = undefined;
    double low = undefined;
    double high = undefined;
};
SurrogateBand surrogateBand(std::vector<double> values);

// The curves of one scale over the draws, point by point.
struct SurrogateCurve {
    std::vector<double> mean; // empty when no draw has the curve
    std::vector<double> low;
    std::vector<double> high;
};
SurrogateCurve surrogateCurve(const SurrogateDraws &draws, size_t entry, int scale,
                              std::vector<float> SurrogateScale::*curve);

// A curve as its mean and the band from the 5 % to the 95 % quantile, each value over `divisor`: two series
// over points evenly spaced from 0 to 1, or none when no draw has the curve.
std::vector<Series> surrogateSeries(const SurrogateDraws &draws, size_t entry, const QString &state,
                                    int scale, std::vector<float> SurrogateScale::*curve, double divisor = 1);

// Share of the statistic's surrogates that are at least as large, (1 + #{g_s ≥ g}) / (1 + S), of those S that
// are defined. Undefined without any.
double surrogateP(double observed, std::span<const double> surrogates);

// The analysis "surrogates": the rows of all surrogates in the tables of the other analyses.
const std::vector<Parameter> &surrogateParameters();
Result runSurrogates(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
