// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QString>

#include <vector>

namespace edgescope {

// The grid of epochs on which vigilance states are scored. An edge lies at the anchor and at every whole
// number of epochs before and after it; epoch 0 is the one at the window's start. Epochs are cut at the
// window's ends.
struct EpochGrid {
    TimeRange window;
    double epochSeconds = 30;
    double anchor = 0; // seconds from the recording's start

    qint64 count() const;
    // The epoch that holds a time, the nearest one when it is outside the window; −1 when there is none.
    qint64 epochAt(double seconds) const;
    TimeRange rangeOf(qint64 epoch) const;

    bool operator==(const EpochGrid &) const = default;

private:
    double firstEdge() const; // at or before the window's start
};

// The state that holds at least half of each epoch, empty where none does. When two hold half each, the first
// in the order of stateLabels counts.
std::vector<QString> epochLabels(const std::vector<Interval> &intervals, const EpochGrid &grid);

} // namespace edgescope
