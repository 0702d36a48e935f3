// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace edgescope {

// The unit that a channel shows, and the factor from the numbers of the file to it.
struct SignalUnit {
    QString name; // "V" for potentials, else as the file writes it
    double factor = 1;
};

// By the unit's name in a file ("uV", "millivolts", "DegC").
SignalUnit signalUnit(const QString &text);

} // namespace edgescope
