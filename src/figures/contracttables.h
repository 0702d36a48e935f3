// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ensemblestatistics.h"
#include "core/recording.h"
#include "core/result.h"
#include "study/classlog.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace edgescope {

// The names of all tables of the headless contract that this program can write.
QStringList tableNames();

// One row a unit: class, spikes and rate inside `range`, what the results say about each unit, and, when
// classes were set by hand, who did it, when (ISO 8601, UTC) and why, as the log tells. What is not known is
// undefined.
Table unitsTable(const Recording &recording, const UnitClasses &classes, const TimeRange &range,
                 const std::vector<Result> &results = {}, const std::vector<ClassChange> &log = {});

// The tables of all results, but that of units, in the contract's order and columns. Several analyses add to
// the table of scales: their rows are joined by state, source and scale, and cells of analyses that were not
// run are empty. Columns that the contract does not name follow its own.
std::vector<Table> contractTables(const std::vector<Result> &results);

// UTF-8, one header line, '.' decimals, shortest numbers that read back as the same double; an undefined
// number is an empty cell.
QByteArray csv(const Table &table);

} // namespace edgescope
