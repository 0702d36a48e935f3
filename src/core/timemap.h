// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/axis.h"
#include "core/timerange.h"
#include "core/undefined.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace edgescope {

// A ridge: a curve through a time map along which the values are largest.
struct Ridge {
    std::vector<double> seconds; // from the recording's start, ascending
    std::vector<double> rows;    // on the scale of the map's rowValues
    std::vector<double> values;
};

// A value for each row and moment (E − I map, scalogram, coherence).
struct TimeMap {
    enum class Palette : std::uint8_t {
        Signed,       // diverging about 0
        Power,        // from little to much
        UnitInterval, // 0…1
    };
    // From each row to the next.
    enum class Spacing : std::uint8_t { Ratios, Steps };

    Axis rows;                            // bottom to top: ascending rowValues
    std::vector<double> rowValues;        // Δt or frequency of each row
    Spacing rowSpacing = Spacing::Ratios; // that rowValues keep from the first to the last
    std::vector<int> rowScales;           // k of each row when rows are scales; empty otherwise
    std::vector<double> rowEdges;         // seconds beside each edge within which the row feels it; or empty
    std::vector<double> rowBaselines;     // the value of each row in the baseline; empty when there is none
    QString baselineName;                 // "300 s before the first seizure"
    // Where values begin and end, beside the ends of the map: the recording's own ends and the gaps in it.
    // Empty: only the ends of the map are edges.
    std::vector<TimeRange> stretches;
    double start = 0; // left edge of the first column, seconds from the recording's start
    double step = 0;  // seconds a column
    std::size_t columns = 0;
    std::vector<float> values; // row after row from the bottom; NaN = undefined
    // Value over the level of significance, for each cell: a contour is drawn at 1. Empty while not known.
    std::vector<float> significance;
    std::vector<float> phases; // radians, for each cell; arrows are drawn from them. Empty when none.
    std::vector<Ridge> ridges;
    QString title;   // of the values: "z(E − I)"
    QString subject; // whose values: "e13", "e13 – C(t)"; empty when the title says it
    QString unit;
    Palette palette = Palette::Signed;
    double minimum = undefined; // limits of the colours; beyond them colours are clipped and marked
    double maximum = undefined;
    QString lowEnd; // words at the ends of the colour bar: "I leads", "E leads"
    QString highEnd;
};

} // namespace edgescope
