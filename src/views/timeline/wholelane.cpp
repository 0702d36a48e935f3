// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/wholelane.h"

#include "study/selection.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double leastBox = 8;
constexpr double boxEdgeReach = 3;

} // namespace

QRectF visibleBox(const TimeRange &visible, const QRectF &plot, const TimeScale &whole)
{
    double left = plot.left() + whole.toPixel(visible.start);
    double width = whole.toPixel(visible.stop) - whole.toPixel(visible.start);
    if (width < leastBox) {
        left += (width - leastBox) / 2;
        width = leastBox;
    }
    left = std::clamp(left, plot.left(), std::max(plot.left(), plot.right() - width));
    return {left, plot.top(), width, plot.height()};
}

WholeLane::Grip WholeLane::gripAt(const LanePointer &pointer, const LaneContext &context,
                                  const Selection &selection)
{
    const QRectF box = visibleBox(selection.visible(), pointer.plot, context.time);
    const double x = pointer.position.x();
    // A box of the least width only moves: its edges do not stand for times.
    if (box.width() > leastBox + boxEdgeReach) {
        if (std::abs(x - box.left()) <= boxEdgeReach)
            return Grip::Start;
        if (std::abs(x - box.right()) <= boxEdgeReach)
            return Grip::Stop;
    }
    return Grip::Box;
}

bool WholeLane::press(const LanePointer &pointer, const LaneContext &context, Selection &selection)
{
    if (context.isCompact && pointer.selects)
        return false;
    m_grip = gripAt(pointer, context, selection);
    const QRectF box = visibleBox(selection.visible(), pointer.plot, context.time);
    const bool onBox = pointer.position.x() >= box.left() && pointer.position.x() <= box.right();
    m_offset = onBox ? pointer.seconds - selection.visible().start : selection.visible().length() / 2;
    return true;
}

void WholeLane::drag(const LanePointer &pointer, const LaneContext &context, Selection &selection)
{
    const TimeRange visible = selection.visible();
    const double t = std::clamp(pointer.seconds, context.time.range.start, context.time.range.stop);
    switch (m_grip) {
    case Grip::Box:
        selection.setVisible({t - m_offset, t - m_offset + visible.length()});
        break;
    case Grip::Start:
        selection.setVisible({std::min(t, visible.stop - 1e-3), visible.stop});
        break;
    case Grip::Stop:
        selection.setVisible({visible.start, std::max(t, visible.start + 1e-3)});
        break;
    }
}

bool WholeLane::click(const LanePointer &pointer, const LaneContext &, Selection &selection)
{
    const double half = selection.visible().length() / 2;
    selection.setVisible({pointer.seconds - half, pointer.seconds + half});
    return true;
}

Qt::CursorShape WholeLane::pointerShape(const LanePointer &pointer, const LaneContext &context,
                                        const Selection &selection) const
{
    return gripAt(pointer, context, selection) == Grip::Box ? Qt::ArrowCursor : Qt::SplitHCursor;
}

} // namespace edgescope
