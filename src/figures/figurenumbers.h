// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"

#include <QByteArray>

namespace edgescope {

// One cell of a CSV file, quoted when it has to be.
QByteArray csvCell(const QString &text);

// The numbers of all panels as CSV. The tables of a panel follow a line "# panel A, jointView, E × I joint"
// (letter, view and title) and are separated by empty lines.
QByteArray figureNumbers(const Figure &figure);

} // namespace edgescope
