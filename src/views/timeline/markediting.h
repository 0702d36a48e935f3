// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

#include <optional>

namespace edgescope {

// What is under the pointer in a row of marks: the body of one, or an edge, where one may end and one begin.
struct MarkHit {
    AnnotationId body = 0;
    AnnotationId ending = 0;
    AnnotationId beginning = 0;

    AnnotationId any() const { return body ? body : ending ? ending : beginning; }
    bool isEdge() const { return ending != 0 || beginning != 0; }
};

// Finds the mark of a row under the pointer; edges before bodies, later marks before earlier ones.
MarkHit markAt(const std::vector<const Annotation *> &marks, const LanePointer &pointer,
               const LaneContext &context);

// The time that an edge or a range dragged to a place snaps to: the cursor, an edge of another annotation or
// of an epoch being scored within reach; the place itself when nothing is near or the pointer does not snap.
double snappedTime(double seconds, const LanePointer &pointer, const LaneContext &context,
                   const std::vector<AnnotationId> &others, const Selection &selection);

// Moving and resizing of marks with the mouse, shared by the lanes that draw them. With the Browse tool only
// marks that are chosen move, so that nobody moves one who wants to move in time.
class MarkEditing
{
public:
    bool press(const MarkHit &hit, const LanePointer &pointer, const LaneContext &context);
    void drag(const LanePointer &pointer, const LaneContext &context, const Selection &selection);
    void release(const LaneContext &context);
    void cancel(const LaneContext &context);
    // Chooses the mark under the pointer; with Shift it is added to those chosen, or taken away.
    static bool click(const MarkHit &hit, const LanePointer &pointer, Selection &selection);
    static Qt::CursorShape shape(const MarkHit &hit, const LanePointer &pointer, const LaneContext &context);

private:
    static bool mayMove(const MarkHit &hit, const LanePointer &pointer, const LaneContext &context);

    MarkHit m_hit;
    double m_offset = 0; // of the pointer from the start of the mark, or from the edge, seconds
    double m_edge = 0;
};

// The colour of a mark, by its label.
QColor markColour(const Theme &theme, const Labels &labels, AnnotationKind kind, const QString &label);
QColor markColour(const Annotation &annotation, const LaneContext &context);

} // namespace edgescope
