// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/connections.h"
#include "core/recording.h"

namespace edgescope {

// The correlogram of two units, or of one with itself, in the bins `connectionBins`: how often the lag from a
// spike of the source to one of the target falls into each.
struct PairCorrelogram {
    std::size_t source = 0; // numbers in PairContent::units
    std::size_t target = 0;
    std::vector<std::uint32_t> counts;
    // Of two units, as testCorrelogram has them; all empty for one with itself.
    std::vector<double> predictor;
    std::vector<std::int64_t> upper;
    std::vector<std::int64_t> lower;
    std::vector<bool> blanked;          // empty when none
    std::optional<Connection> forward;  // from source to target, in rows of Recording::units
    std::optional<Connection> backward; // from target to source

    bool isAuto() const { return source == target; }
    bool isBlanked(std::size_t bin) const { return !blanked.empty() && blanked[bin]; }
};

// What the view of correlograms shows.
struct PairContent {
    static constexpr std::size_t mostUnits = 6;

    struct ShownUnit {
        int row = 0; // in Recording::units
        QString label;
        UnitClass unitClass = UnitClass::Unclassified;
    };

    std::vector<ShownUnit> units;
    ConnectionRule rule;
    std::vector<PairCorrelogram> correlograms; // of each unit with itself and those after it

    const ShownUnit &source(const PairCorrelogram &pair) const { return units[pair.source]; }
    const ShownUnit &target(const PairCorrelogram &pair) const { return units[pair.target]; }
    // Of the unit in a row of Recording::units, one of those shown.
    QString labelOf(int row) const;
};

// The correlograms of the first `mostUnits` of these units. Throws Cancelled.
PairContent pairContent(const Recording &recording, const std::vector<UnitClass> &classes,
                        const std::vector<int> &units, const ConnectionRule &rule, const Progress &progress);

// The bins whose lags are at most `reach` seconds: first and last.
std::pair<std::size_t, std::size_t> binsWithin(double reach);

// Bars of the lags within reach in ms, those that bear a connection in the colour of its sign; the predictor
// as a line, its bounds as dashed ones; tested lags tinted and blanked ones hatched. Without titles of the
// axes when there is no room.
Curves pairCurves(const PairContent &content, const PairCorrelogram &pair, double reach, bool hasTitles);

// Every bin drawn, and the connections found.
std::vector<Table> pairTables(const PairContent &content, double reach);

// "e12 → i3: lag 2.0 ms, 43 spikes, expected 21.3, bounds 8–39".
QString binText(const PairContent &content, const PairCorrelogram &pair, std::size_t bin);

} // namespace edgescope
