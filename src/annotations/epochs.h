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

// The states of the epochs of a grid. An epoch has the state that covers most of it (AASM Manual, rules of
// staging), the earlier one of two that cover as much; it has none when more of it is unscored than that.
// Time that two states claim is unscored.
struct EpochStates {
    static constexpr int unscored = -1;

    std::vector<QString> labels;
    std::vector<int> states; // of each epoch: a row of `labels` or unscored
};

// With the given labels; states with others are not counted.
EpochStates epochStates(const std::vector<Interval> &states, const EpochGrid &grid,
                        const std::vector<QString> &labels);
// The same by name, with all labels; empty where an epoch is unscored.
std::vector<QString> epochLabels(const std::vector<Interval> &states, const EpochGrid &grid);

// The labels that occur in the states of any of several raters, without words for "not scored".
std::vector<QString> commonLabels(const std::vector<std::vector<Interval>> &raters);

} // namespace edgescope
