// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "views/timeline/timelinelook.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

// The arithmetic behind the timeline's lanes: heights, rows and levels. Pure, so it is tested without a
// window.
namespace edgescope {

// What a lane asks for, in pixels. Lanes with a stretch share the room that is left.
struct LaneSize {
    double minimum = 0;
    double preferred = 0;
    double stretch = 0;
};

// Where a lane lies below the timeline's top.
struct LaneSlot {
    double top = 0;
    double height = 0;

    double bottom() const { return top + height; }
};

// Stacks lanes into `height`: spare room goes to lanes by their stretch, missing room is taken from all in
// proportion to what they can give. Edges lie on whole pixels of 1 / `pixelRatio`. When even the minima do
// not fit, the stack is higher than asked for.
std::vector<LaneSlot> stackLanes(std::span<const LaneSize> sizes, double height, double pixelRatio = 1);

// Stacks lanes so that they fill `height`: those without a stretch keep what they prefer, the others share
// the rest in the proportion of what they prefer, none below its minimum. Where nothing stretches, or the
// minima do not fit, all are larger or smaller alike.
std::vector<LaneSlot> shareHeight(std::span<const LaneSize> sizes, double height);
// The least height at which none is smaller than it may be.
double leastHeight(std::span<const LaneSize> sizes);

// Rows for ranges that may overlap: each gets the first row that is free, −1 when `mostRows` do not suffice.
// `ranges` must be ordered by start.
std::vector<int> packRows(std::span<const TimeRange> ranges, int mostRows);

// The levels of a hypnogram from top to bottom: the four usual states when any of them occurs, then the
// others. Empty when nothing is scored.
std::vector<QString> hypnogramLevels(const std::vector<Interval> &intervals);

// States by start, with scored epochs of the same state that touch joined to one bout.
std::vector<Interval> stateBouts(const std::vector<Interval> &intervals);

// One row of the raster.
struct RasterRow {
    int unit = 0; // row in Recording::units
    UnitClass unitClass = UnitClass::Unclassified;

    bool operator==(const RasterRow &) const = default;
};

// Excitatory units, then inhibitory, then unclassified; within a class by falling rate. `posteriors`, of each
// unit's likelier class, are for RasterOrder::Posterior: the surest on top, undefined ones last.
std::vector<RasterRow> rasterRows(std::span<const Unit> units, std::span<const UnitClass> classes,
                                  RasterOrder order = RasterOrder::Rate,
                                  std::span<const Electrode> electrodes = {},
                                  std::span<const double> posteriors = {});

// More than three spikes a pixel column cannot be told apart as ticks.
bool isDense(std::int64_t spikes, int columns);

// Number of `times` (ascending, from index `from` on) before `t`, found by doubling steps, so that walking a
// train costs the logarithm of each step.
std::size_t advance(std::span<const double> times, std::size_t from, double t);

// A round number for the end of an axis that is not below `value`: 1, 1.5, 2, 3, 4, 5, 6 or 8 times a power
// of ten.
double roundAbove(double value);
// The largest 1, 2 or 5 times a power of ten that is not above `value`, for the length of a bar.
double roundBelow(double value);

} // namespace edgescope
