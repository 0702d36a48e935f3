// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <vector>

namespace edgescope {

// Epochs of equal length: those of a grid through `anchor` that lie wholly inside `range`.
struct EpochGrid {
    TimeRange range;
    double anchor = 0;
    double seconds = 30;

    std::size_t size() const;
    TimeRange epoch(std::size_t n) const;

private:
    double firstNumber() const;
};

// The states of the epochs of a grid. An epoch has the state that covers most of it (AASM Manual, rules of
// staging), the earlier one of two that cover as much; it has none when more of it is unscored than that.
struct EpochStates {
    static constexpr int unscored = -1;

    std::vector<QString> labels;
    std::vector<int> states; // of each epoch: a row of `labels` or unscored
};

// With the given labels; states with others are not counted.
EpochStates epochStates(const std::vector<Interval> &states, const EpochGrid &grid,
                        const std::vector<QString> &labels);

// The labels that occur in the states of any of several raters, without words for "not scored".
std::vector<QString> commonLabels(const std::vector<std::vector<Interval>> &raters);

} // namespace edgescope
