// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/undefined.h"

#include <QString>
#include <QStringList>

namespace edgescope {

struct Axis {
    QString title;
    QString unit; // shown in brackets; empty for pure numbers
    bool logarithmic = false;
    bool isReversed = false;    // grows downwards or to the left
    double minimum = undefined; // undefined: fit to the data
    double maximum = undefined;
    QStringList names = {}; // of the values 1, 2, 3 …, which stand in place of the numbers
};

} // namespace edgescope
