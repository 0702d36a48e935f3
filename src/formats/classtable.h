// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QString>

namespace edgescope {

// Classes of units as a table beside the recording says them.
struct ClassTable {
    UnitColumn column; // named after the file; empty for units that are not in the table
    QString notice;    // one sentence about units that are in the table or in the recording only; else empty
};

// Reads a table of a unit and its class a line, separated by commas, semicolons or tabs. A first line of
// names says which columns hold them ("unit", "label" or "row"; "class", "cell_type" or "type"); without it
// they are the first two. Units are named by their labels; a table in which no label is known, or whose
// column is called "row", numbers them from 0 in the order of the recording. Classes are words that
// unitClassFromWord knows. Throws Error with one sentence when the file is no such table, names a unit twice
// or no unit of the recording, or has no word for a class.
ClassTable readClassTable(const QString &path, const Recording &recording);

} // namespace edgescope
