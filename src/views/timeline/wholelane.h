// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

namespace edgescope {

// The box that marks the visible range in the whole recording, never under 8 pixels wide.
QRectF visibleBox(const TimeRange &visible, const QRectF &plot, const TimeScale &whole);

// A lane that shows the whole recording and carries the box of the visible range: dragging the box moves,
// dragging its edges zooms, a click centres it.
class WholeLane : public Lane
{
public:
    bool showsWhole() const override { return true; }

    bool press(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
    void drag(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
    bool click(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
    Qt::CursorShape pointerShape(const LanePointer &pointer, const LaneContext &context,
                                 const Selection &selection) const override;

private:
    enum class Grip { Box, Start, Stop };
    static Grip gripAt(const LanePointer &pointer, const LaneContext &context, const Selection &selection);

    Grip m_grip = Grip::Box;
    double m_offset = 0; // of the pointer from the box's start, seconds
};

} // namespace edgescope
