// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"

#include <cstdint>
#include <span>
#include <vector>

// Ridges of any map of power or coherence over frequency and time (methods, section 14).
namespace edgescope {

// The map that ridges are looked for in. Cells that are not finite, or nearer to an end of their stretch than
// their row's edge, are left out.
struct RidgeField {
    std::span<const float> values;         // row after row, ascending frequencies
    std::span<const double> frequenciesHz; // of the rows, evenly spaced in logarithm
    std::span<const double> edgeSeconds;   // of the rows; empty: no edges
    std::span<const float> significance;   // value over the level of significance; empty: every cell counts
    std::span<const TimeRange> stretches;  // where the signal is; empty: the whole map
    double start = 0;                      // left edge of the first column
    double step = 0;                       // seconds a column
    std::size_t columns = 0;

    double secondsOf(std::size_t column) const { return start + (static_cast<double>(column) + 0.5) * step; }
};

// The field of a map whose rows are frequencies, which must outlive it.
RidgeField ridgeField(const TimeMap &map);

struct RidgeSettings {
    enum class Rule : std::uint8_t {
        Skeleton,      // every local maximum along frequency that stands out, linked over time
        PenalisedPath, // the paths from begin to end with the most value and the least jumping
    };

    Rule rule = Rule::Skeleton;
    // Skeleton: values below this quantile of all values are no ridges, and neither are those below their
    // level of significance.
    double quantile = 0.9;
    double linkVoices = 1.5; // the most a ridge moves, rows a column
    double leastCycles = 3;  // shorter chains are dropped
    double leastSeconds = 0.05;
    // PenalisedPath: minimises Σ_n −ln(m_n/max m_n + ε) + penalty Σ_n (ln f_n − ln f_(n−1))².
    double penalty = 2;
    int paths = 3;        // one after the other, the rows about each being cleared before the next
    int clearedRows = 15; // on either side

    bool operator==(const RidgeSettings &) const = default;
};

// All ridges by their first moment, those that begin together by ascending frequency. Places between rows
// come from a parabola through the maximum and its neighbours over the logarithm of frequency. Rows of the
// ridges are frequencies in Hz, moments the centres of columns.
std::vector<Ridge> findRidges(const RidgeField &field, const RidgeSettings &settings,
                              const Progress &progress);

// The table "ridges" of the headless contract: source, chain (from 1), t_s, frequency_hz, value.
Table ridgeTable(const QString &source, const std::vector<Ridge> &ridges);

// The parameters of findRidges, for an analysis that has ridges, and the settings they ask for.
std::vector<Parameter> ridgeRuleParameters();
RidgeSettings ridgeSettings(const Values &values);

// The analysis "ridges", of the power of an LFP channel or of the synaptic current.
const std::vector<Parameter> &ridgesParameters();
Result runRidges(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
