// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"

// What maps over frequency and time have in common.
namespace edgescope {

// How frequencies are drawn: frequency_axis, log_up by default; the paper's figure is linear, downwards.
Parameter frequencyAxisParameter();
Axis frequencyAxis(const Values &values);

// Which ridges are drawn over the map: ridges, none by default.
Parameter drawnRidgesParameter();
// Ridges as the values ask for of `field`, which has a value for each cell of the map and favours no
// frequency (the map's significance, or another), where the map is significant; none otherwise.
std::vector<Ridge> drawnRidges(const TimeMap &map, const std::vector<float> &field, const Values &values,
                               const Progress &progress);

// "V²"; empty for signals without a unit.
QString squaredUnit(const QString &unit);

struct ColourLimits {
    double low = undefined;
    double high = undefined;
};

// Limits that all finite values of a map lie between but for 1 % at either end; undefined when there are
// none.
ColourLimits usualLimits(const std::vector<float> &values);

} // namespace edgescope
