// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <cstdint>
#include <span>

// The colour maps and palettes that a figure may choose from. Each can be read by colour-blind readers, and
// the order of its values is kept in greyscale print; there is no rainbow.
namespace edgescope {

// From low to high. Greys run from light to dark, as ink does; the others from dark to light.
enum class SequentialMap : std::uint8_t { Inferno, Viridis, Cividis, Greys };
// From what I leads over none to what E leads.
enum class DivergingMap : std::uint8_t { Classes, PinkGreen, Greys };
// Marks, lines and texts of E and I.
enum class ClassPalette : std::uint8_t { BlueOrange, GreenPurple, Greys };

// The map for each kind of quantity.
struct ColourMaps {
    SequentialMap power = SequentialMap::Inferno;
    SequentialMap unitInterval = SequentialMap::Viridis; // coherence, shares
    SequentialMap density = SequentialMap::Cividis;      // and rates
    DivergingMap diverging = DivergingMap::Classes;
    ClassPalette classes = ClassPalette::BlueOrange;

    bool operator==(const ColourMaps &) const = default;
};

// u in [0, 1]; beyond it the ends.
QColor mapColour(SequentialMap map, double u);
// Between colours 0xRRGGBB at equal steps, u as above.
QColor mixedColour(std::span<const unsigned> stops, double u);

} // namespace edgescope
