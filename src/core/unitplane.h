// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/axis.h"
#include "core/recording.h"
#include "core/undefined.h"

#include <QString>

#include <memory>
#include <vector>

namespace edgescope {

// A unit; its index in UnitPlane::units is its row in Recording::units.
struct PlaneUnit {
    QString label;
    double troughToPeak = undefined; // ms
    double halfWidth = undefined;    // ms, of the after-peak
    double excitatory = undefined;   // posterior by the waveform; undefined where the groups do not decide
    UnitClass suggested = UnitClass::Unclassified;
    QString reason;          // "waveform 0.98; 2 excitatory pairs"
    QString conflict;        // what contradicts what; empty when nothing does
    bool isPositive = false; // the spike is upwards: an axon's, or of the wrong polarity
    bool isPeakCut = false;  // the true trough-to-peak is at least as long
    std::shared_ptr<const Waveform> waveform = nullptr; // the recording's; none when the file has none
};

// A normal distribution of the units of one class.
struct PlaneGroup {
    UnitClass unitClass = UnitClass::Unclassified;
    double weight = 0;
    std::vector<double> mean;       // ms: trough-to-peak and half width, or trough-to-peak alone
    std::vector<double> covariance; // ms², row after row
};

// Units by the form of their mean spike, and what divides them (methods, section 16).
struct UnitPlane {
    Axis troughToPeak;
    Axis halfWidth;
    std::vector<PlaneUnit> units;
    std::vector<PlaneGroup> groups; // two, the inhibitory one first; empty when a threshold decides
    double threshold = undefined;   // of trough-to-peak, ms; undefined when the groups decide
    double certainty = undefined;   // posterior that a class needs; undefined when a threshold decides
};

} // namespace edgescope
