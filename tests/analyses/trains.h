// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "core/random.h"

#include <algorithm>

// Spike trains with known properties for the tests of the analyses.
namespace edgescope {

// Poisson spikes of one unit inside [start, stop).
inline Unit poissonUnit(Random &random, double rateHz, double start, double stop)
{
    Unit unit;
    for (double t = start + random.exponential() / rateHz; t < stop; t += random.exponential() / rateHz)
        unit.spikeTimes.push_back(t);
    return unit;
}

// A recording and its units' classes, excitatory units first.
struct Trains {
    std::shared_ptr<Recording> recording = std::make_shared<Recording>();
    std::vector<UnitClass> classes;

    explicit Trains(double duration) { recording->duration = duration; }

    void add(UnitClass unitClass, Unit unit)
    {
        recording->units.push_back(std::move(unit));
        classes.push_back(unitClass);
    }
    void addPoisson(UnitClass unitClass, int units, double rateHz, std::uint64_t seed)
    {
        for (int n = 0; n < units; ++n) {
            Random random(streamSeed(seed, {static_cast<std::uint64_t>(n)}));
            add(unitClass, poissonUnit(random, rateHz, 0, recording->duration));
        }
    }

    EnsembleSignals ensemble() const
    {
        return ensembleSignals(recording->units, classes, recording->window());
    }

    // What an analysis is given for `window` and `states`.
    AnalysisInput input(const TimeRange &window, const std::vector<QString> &states = {}) const
    {
        AnalysisInput result;
        result.recording = recording;
        result.classes = classes;
        result.ensemble = std::make_shared<EnsembleSignals>(ensemble());
        result.statistics = std::make_shared<EnsembleStatistics>(ensembleStatistics(
            *result.ensemble, window,
            analysisSegments(*recording, window, states, false, Values(ensembleParameters())), Progress()));
        return result;
    }
    AnalysisInput input() const { return input(recording->window()); }
};

// A table of a result, and one of its columns.
inline const Table &table(const Result &result, const QByteArray &name)
{
    return *std::find_if(result.tables.begin(), result.tables.end(),
                         [&](const Table &candidate) { return candidate.name == name; });
}

template <typename T>
const std::vector<T> &column(const Table &from, const QByteArray &name)
{
    return std::get<std::vector<T>>(
        std::find_if(from.columns.begin(), from.columns.end(), [&](const Column &candidate) {
            return candidate.name == name;
        })->values);
}

// How often each value occurs.
inline std::vector<ValueCount> histogram(std::vector<std::int64_t> values)
{
    std::sort(values.begin(), values.end());
    std::vector<ValueCount> result;
    for (const std::int64_t value : values) {
        if (result.empty() || result.back().value != value)
            result.push_back({value, 0});
        ++result.back().bins;
    }
    return result;
}

// The statistics of one scale from given counts of each bin, as if they had been counted.
inline ScaleStatistics scaleFromCounts(const std::vector<std::int64_t> &e, const std::vector<std::int64_t> &i,
                                       int scale = 15, int unitsE = 1, int unitsI = 1)
{
    ScaleStatistics statistics;
    statistics.scale = scale;
    statistics.width = scaleWidth(scale);
    std::vector<std::int64_t> f;
    for (size_t n = 0; n < e.size(); ++n) {
        statistics.moments.add(e[n], i[n]);
        f.push_back(e[n] * unitsI - i[n] * unitsE);
    }
    statistics.histogramE = histogram(e);
    statistics.histogramI = histogram(i);
    statistics.histogramF = histogram(f);
    return statistics;
}

} // namespace edgescope
