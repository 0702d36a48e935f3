// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <optional>

namespace edgescope {

// What the pictures of unit classes show beside the result.
struct ClassesLook {
    std::vector<std::optional<UnitClass>> byHand; // classes set by hand, one entry a unit; or empty
    std::vector<int> selected;                    // rows of units, ascending
    bool isNormalised = true;                     // every waveform by its own trough
    std::optional<double> threshold = {};         // ms, while it is being dragged
};

// "0.71 ms": the unit of the axes, whatever the size.
QString millisecondsText(double ms);

// The class set by hand, else the one suggested.
UnitClass shownClass(const UnitPlane &plane, const ClassesLook &look, std::size_t unit);
bool isByHand(const ClassesLook &look, std::size_t unit);
// The threshold drawn; undefined where the groups decide.
double shownThreshold(const UnitPlane &plane, const ClassesLook &look);

// Why a unit is what it is: "e12 · ▲ Excitatory · trough-to-peak 0.71 ms · … · waveform 0.98; 2 excitatory
// pairs", one part an entry.
QStringList unitReasons(const UnitPlane &plane, const ClassesLook &look, std::size_t unit);

// Rows of the units whose evidence contradicts itself, ascending.
std::vector<int> conflictingUnits(const UnitPlane &plane);

} // namespace edgescope
