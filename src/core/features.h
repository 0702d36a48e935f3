// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"
#include "core/undefined.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <vector>

namespace edgescope {

struct Feature {
    QByteArray id; // "contrast", as in tables
    QString title;
    QString unit;
};

// One window of time, or the whole of one state.
struct FeaturePoint {
    TimeRange range;
    QString state;              // empty when no state holds the window
    std::vector<double> values; // one for each feature; NaN = undefined
};

// How two states differ in one feature.
struct FeatureComparison {
    std::size_t feature = 0;
    QString stateA;
    QString stateB;
    double effectSize = undefined; // difference of the means over the pooled SD
    double pHolm = undefined;
};

// The value of a feature over all of one state, at one offset.
struct FeatureSummary {
    std::size_t feature = 0;
    QString state;
    int offset = 0; // 1…
    double value = undefined;
    double low = undefined; // 95 % interval
    double high = undefined;
};

// Points in a space of named numbers, each with its place in time (texture features).
struct Features {
    std::vector<Feature> features;
    std::vector<FeaturePoint> points;
    std::vector<FeatureComparison> comparisons;
    std::vector<FeatureSummary> summaries;
};

} // namespace edgescope
