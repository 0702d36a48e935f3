// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves.h"
#include "core/ellipsoids.h"
#include "core/features.h"
#include "core/seizurescores.h"
#include "core/table.h"
#include "core/timemap.h"
#include "core/unitgraph.h"
#include "core/unitplane.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <variant>
#include <vector>

// What analyses give and views show: plain values, built once by a worker, then shared as const.
namespace edgescope {

struct NoShape {
};

// std::monostate-like first alternative: an analysis that only gives tables.
using Shape =
    std::variant<NoShape, Curves, Ellipsoids, TimeMap, Features, SeizureScores, UnitPlane, UnitGraph>;

// What the user can do when a result could not be made; views show it as a button.
enum class Remedy : std::uint8_t {
    None,
    ClassifyUnits,
    GoToBrowse, // where states and seizures are marked
};

// What the steps of a result that comes in steps hand on (bootstrap intervals, levels of significance), or a
// result to those with other values (Analysis::reusesRefinement). Each analysis has its own kind. It depends
// on the data and the values, not on the surrogates beside them.
struct Refinement {
    virtual ~Refinement() = default;
};

struct Result {
    QByteArray analysis;
    int version = 0;
    Shape shape;
    std::vector<Table> tables;
    QString notComputable;        // one sentence when there is no result; the shape is then empty
    Remedy remedy = Remedy::None; // of what is not computable
    QStringList notes;            // what the picture does not show ("k 30–32 hidden: fewer than 30 bins")
    // A result that comes in steps is shown at each and finished when it is at the last.
    int step = 1;
    int steps = 1;
    QString stepText; // how far it is, where the steps are counted in something ("4,200 of 9,900 pairs")
    std::shared_ptr<const Refinement> refinement;
    std::int64_t draws = 0; // of the surrogate kind with the fewest, of those asked for; both 0 without any
    std::int64_t drawsAsked = 0;

    bool isFinished() const { return step >= steps; }
};

} // namespace edgescope
