// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <numbers>
#include <vector>

namespace edgescope {

// Of one step of the gain: the square root of 2.
inline constexpr double gainStep = std::numbers::sqrt2;

// The order of the raster's rows within each class, from top to bottom.
enum class RasterOrder : std::uint8_t { Rate, Array, Posterior, FirstSpike, File };
// What the colour of a row says.
enum class RasterColour : std::uint8_t { Class, Unit, Electrode };

// What the time axis counts. Where a recording has no clock or no seizure, another stands for it.
enum class AxisKind : std::uint8_t { Clock, Elapsed, Onset, Offset };

// How the timeline draws, whatever it shows.
struct TimelineLook {
    bool isButterfly = false;  // all channels of LFP on one base line
    bool hasStateTint = true;  // states and seizures tint the lanes
    bool hasHoverCard = true;  // beside the pointer; the status bar says the same
    bool hasCrosshair = false; // lines through the pointer over all lanes
    RasterOrder rasterOrder = RasterOrder::Rate;
    RasterColour rasterColour = RasterColour::Class;

    bool operator==(const TimelineLook &) const = default;
};

// Which channels of LFP are shown, from top to bottom, and which are bad.
struct ChannelChoice {
    bool isOwn = false;     // else all, in the order of the file
    std::vector<int> shown; // rows in Recording::channels
    std::vector<int> bad;   // ascending

    bool operator==(const ChannelChoice &) const = default;
};

// One shown lane of the timeline, in a form that can be kept.
struct LaneForm {
    QByteArray id;
    double height = 0; // chosen by the user, in units of the usual text; 0: automatic
    bool isFolded = false;

    bool operator==(const LaneForm &) const = default;
};

} // namespace edgescope
