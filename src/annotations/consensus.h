// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationlist.h"
#include "annotations/epochs.h"

// What several raters have in common, as the marks of a rater of its own.
namespace edgescope {

// The marks of one rater (empty: those that came with the recording) in the form that analyses use.
std::vector<Interval> intervalsOfRater(const AnnotationList &list, const QString &rater);

// The state that the most raters gave each epoch; raters who left it unscored have no vote. Epochs at which
// two states have as many votes stay unscored. One annotation for each run of equal epochs, in the order of
// time.
std::vector<Annotation> consensusStates(const std::vector<std::vector<Interval>> &raters,
                                        const EpochGrid &grid, const QString &name);

// The time that more than half of all raters mark as a seizure. Each range has the label that most of them
// gave the seizures in it, the first in the alphabet of several.
std::vector<Annotation> consensusSeizures(const std::vector<std::vector<Interval>> &raters,
                                          const QString &name);

} // namespace edgescope
