// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace edgescope {

// The name of the whole time in tables.
inline const QString allStates = QStringLiteral("ALL");

// One number of the data of a state, from the tables of a result: in the last row of the table that belongs
// to the state, and to the scale unless that is 0. Undefined when there is none.
double stateNumber(const Result *result, const QByteArray &table, const QByteArray &column,
                   const QString &state, int scale);

} // namespace edgescope
