// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "core/unitpairs.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace edgescope {

struct Connection {
    int source = 0; // rows in Recording::units
    int target = 0;
    UnitClass sign = UnitClass::Excitatory; // what the source does to the target
    double peakLag = 0;                     // of the most significant bin, seconds
    double p = 1;                           // of that bin, times the number of comparisons, at most 1
    double spikesAdded = 0; // spikes of the target per spike of the source above what is expected; negative
                            // when they are fewer

    bool operator==(const Connection &) const = default;
};

// Which unit acts on which (methods, section 16).
struct UnitGraph {
    struct Node {
        QString label;
        UnitClass unitClass = UnitClass::Unclassified; // when the graph was made
        int electrode = -1;                            // row in `electrodes`
    };

    std::vector<Node> units; // all of the recording
    std::vector<Electrode> electrodes;
    std::vector<Connection> connections; // by source and target
    // Of a result that is not finished: so many pairs, in the order of core/unitpairs.h, are tested, each in
    // both directions.
    std::optional<std::int64_t> pairsTested;

    bool isTested(int a, int b) const
    {
        return a == b || !pairsTested || unitPairPlace(a, b, std::ssize(units)) < *pairsTested;
    }
};

} // namespace edgescope
