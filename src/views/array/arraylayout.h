// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace edgescope {

// One square of the array map: an electrode, or a unit or channel when the file names no electrodes.
struct ArraySite {
    QString label;
    QPointF centre;         // x to the right and y upwards: µm, or steps of a grid
    int channel = -1;       // row in Recording::channels of the first one recorded there, −1: none
    std::vector<int> units; // rows in Recording::units
};

struct ArrayLayout {
    // What the squares are, and whether the file says where they lie.
    enum class Kind : std::uint8_t { Positions, Electrodes, Units, Channels };

    Kind kind = Kind::Positions;
    std::vector<ArraySite> sites;
    QSizeF side;   // of each square, in the unit of the centres
    QRectF extent; // of all squares
    QString note;  // what the user should know of it; may be empty
};

// Squares at the electrodes' positions, as wide as the closest two electrodes are apart, so that none
// overlap. Without positions for all of them, or with several at one place, the electrodes are laid out in
// their order in a square grid, row by row from the top; without electrodes the units, and without these the
// channels.
ArrayLayout arrayLayout(const Recording &recording);

// The electrodes alone, in the order given; nothing when not all have a position or several share one.
std::optional<ArrayLayout> layoutByPositions(const std::vector<Electrode> &electrodes);

// How much wider than it is a map that is far longer than wide, as of a probe, is drawn to be seen at all.
double stretchToSee(const QRectF &extent);

// The length of the scale bar: 4 mm for the Utah array, which is 4 mm wide, else 1, 2 or 5 times a power of
// ten that fits into half of the extent. 0 without positions.
double scaleBarMicrometres(const ArrayLayout &layout);

} // namespace edgescope
