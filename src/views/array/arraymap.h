// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/channelpower.h"
#include "core/result.h"
#include "views/array/arraylayout.h"

namespace edgescope {

// What the squares of the array map show.
enum class ArrayColour : std::uint8_t {
    Rate,    // spikes of all units of a site, Hz
    Class,   // the classes of the units alone
    Balance, // spikes of its excitatory less those of its inhibitory units, Hz
    Power,   // LFP power of its channel
};

// A picture of the array, all that is drawn.
struct ArrayMap {
    std::shared_ptr<const ArrayLayout> layout; // never null when drawn
    std::vector<UnitClass> classes;            // of the recording's units
    std::vector<double> values;                // one for each site; undefined where there is nothing to show
    std::vector<bool> selected;                // sites with a selected unit
    ArrayColour colour = ArrayColour::Rate;
    double low = 0; // ends of the colours; those of power are on a logarithmic scale
    double high = 1;
    QString valueUnit; // "Hz", "V²"
    QString timeText;  // which time the values are of
};

// Values of the sites over a range of time: of Rate undefined where a site has no unit, of Balance where it
// has no classified one, of Power for `bad` channels (ascending). Power takes what channelPowers gave.
std::vector<double> siteRates(const ArrayLayout &layout, const Recording &recording, const TimeRange &range);
std::vector<double> siteBalances(const ArrayLayout &layout, const Recording &recording,
                                 const std::vector<UnitClass> &classes, const TimeRange &range);
std::vector<double> sitePowers(const ArrayLayout &layout, const std::vector<double> &channelPowers,
                               const std::vector<int> &bad);

// Sets the ends of the colours so that they hold all values, at numbers with one digit: from 0 for rates, the
// same both ways for E − I. While an animation plays the ends only move apart.
void fitColours(ArrayMap &map, bool onlyWiden);

// The numbers of a map as a table with a row for each site.
Table arrayTable(const ArrayMap &map, const Recording &recording);

} // namespace edgescope
