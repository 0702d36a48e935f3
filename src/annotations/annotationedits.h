// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationlist.h"

#include <optional>

// What edits do to a list of annotations, as pure functions: each gives the changes and makes none. States of
// one rater exclude each other in time, so putting one somewhere cuts those under it; time that no state
// holds is unscored. An edit that would change nothing gives no changes.
namespace edgescope {

// Whether seizures and events may overlap those of the same label, rater and channels. Where they may not,
// the one that is marked or moved takes their time from those under it, as a state does.
enum class Overlap : std::uint8_t { Allowed, NotOfSameLabel };

// Adds an annotation (its id is given here). A state cuts the same rater's states under it and joins with
// neighbours of the same label that differ in nothing else.
AnnotationChanges addition(const AnnotationList &list, Annotation annotation,
                           Overlap overlap = Overlap::Allowed);

// Adds several, one after the other by the same rules.
AnnotationChanges additions(const AnnotationList &list, const std::vector<Annotation> &annotations);

// Puts `after` in place of the annotation of its id, cutting and joining as an addition does.
AnnotationChanges replacement(const AnnotationList &list, Annotation after,
                              Overlap overlap = Overlap::Allowed);

// Puts several in place of those of their ids, one after the other by the same rules.
AnnotationChanges replacements(const AnnotationList &list, const std::vector<Annotation> &after,
                               Overlap overlap = Overlap::Allowed);

// Takes annotations away.
AnnotationChanges removal(const AnnotationList &list, const std::vector<AnnotationId> &ids);

// Gives annotations another label of the same kind.
AnnotationChanges relabelling(const AnnotationList &list, const std::vector<AnnotationId> &ids,
                              const QString &label);

// Makes a range of one rater's states unscored.
AnnotationChanges unscoring(const AnnotationList &list, const TimeRange &range, const QString &rater);

// Cuts an annotation in two at a time inside it.
AnnotationChanges splitting(const AnnotationList &list, AnnotationId id, double seconds);

// Joins annotations of equal kind, label and rater among `ids` that touch or overlap, or whose distance is at
// most `gap` seconds. The first keeps its id, note and all else.
AnnotationChanges mergingNeighbours(const AnnotationList &list, const std::vector<AnnotationId> &ids,
                                    double gap = 1e-6);

// Gives the unscored time of one rater inside `range` a state.
AnnotationChanges fillingGaps(const AnnotationList &list, const TimeRange &range, const Annotation &state);

// Moves all annotations of all raters by `seconds`, those of seizure onsets included.
AnnotationChanges shiftingAll(const AnnotationList &list, double seconds);

// The first time at which marks are other ones after the changes than before: where they begin when only
// their words differ. Nothing when there are no changes.
std::optional<double> firstChangedTime(const AnnotationChanges &changes);

// Unscored time of one rater inside `range`.
std::vector<TimeRange> unscoredRanges(const AnnotationList &list, const TimeRange &range,
                                      const QString &rater);

} // namespace edgescope
